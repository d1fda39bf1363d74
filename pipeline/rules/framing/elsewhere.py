"""Words of signing and ending that are said of something else: «une rupture», «300 signatures», «une note signée»."""

from __future__ import annotations

from collections.abc import Collection

from models.annotation import Word
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.marking.verb_group import VerbGroup

_THE = frozenset(["la", "l'", "le", "cette", "ce", "cet", "sa", "son", "leur"])
_OF_A_WOMAN = frozenset(["la", "une", "cette", "sa"])
_OF_A_MAN = frozenset(["le", "un", "ce", "cet", "son"])
_WITH = frozenset(["entre", "avec"])
MOST_WORDS_OF_NOUN = 8
MOST_WORDS_TO_SIDES = 5


def noun_of_something_else(noun: ActNoun, words: list[Word]) -> bool:
    """«une rupture avec la région», «la rupture du jeûne», «les signatures de 72 députés»: of no agreement."""
    before, after = words[noun.first - 1] if noun.first else None, words[noun.last] if noun.last < len(words) else None
    if noun.effect == "terminate":
        the = before is not None and before.low in _THE
        of_it = after is not None and (after.pos in ("ADP", "ADJ") or after.text == "(")
        return not the or of_it  # «la suspension (du projet) d'annexion», «le retrait américain de …»
    if words[noun.last - 1].low == "signatures":
        counted = before is not None and before.pos == "NUM"
        following = words[noun.last : noun.last + 2]
        return counted or (len(following) == 2 and following[0].low in ("de", "d'") and following[1].pos == "NUM")
    return False


def goes_through(verb: VerbGroup, words: list[Word], grammar_be: Collection[str]) -> bool:
    """«Les dons étaient passés par une société», «il est passé par Tours»: it went there; nothing is concluded.

    «L'accord a été passé par la commune» is concluded.
    """
    if verb.form.lemma != "passer" or verb.voice != "passive" or verb.last >= len(words):
        return False
    helped = [word.low for word in words[verb.first : verb.at]]
    return "été" not in helped and helped[0] in grammar_be and words[verb.last].low == "par"


def signed_is_another_noun(
    verb: VerbGroup, first: int, words: list[Word], taken: Collection[int], copies: Collection[str]
) -> bool:
    """«a publié une note, signée de X»: the participle goes with the noun before it, which is no agreement."""
    if verb.voice != "participle" or verb.first - 1 <= first:
        return False
    following = {word.low for word in words[verb.last : verb.last + MOST_WORDS_TO_SIDES]}
    if _WITH & following:
        return False  # «une opération conclue entre A et B»
    feminine = words[verb.at].low.rstrip("s").endswith("e")
    k = verb.first - 1
    if words[k].text == ",":
        k -= 1
    for j in range(k, max(first - 1, k - MOST_WORDS_OF_NOUN), -1):
        if j in taken or words[j].text in (",", ";", ":", "»", "(", ")") or words[j].pos in ("VERB", "AUX", "PROPN"):
            return False
        if words[j].low in copies:
            return False
        if words[j].pos == "DET" and words[j + 1].pos in ("NOUN", "ADJ"):
            return words[j].low in (_OF_A_WOMAN if feminine else _OF_A_MAN)
    return False
