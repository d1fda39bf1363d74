"""A verb told by a pronoun alone: «un autre contrat, avec C, | le sera en mai», «Une autre | l'a été avec D»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Sentence, Word
from pipeline.lexicon.verbs import VerbForm
from pipeline.rules.marking.verb_group import Tense, VerbGroup

MOST_WORDS_TO_PRONOUN = 20
MOST_WORDS_TO_WITH = 8
_WILL_BE = frozenset(
    [
        ("le", "sera"),
        ("le", "seront"),
        ("l'", "être"),
        *(("étant", w) for w in ("prévu", "prévue", "attendu", "attendue")),
    ]
)
_WAS: dict[str, Tense] = {"a": "past", "ont": "past", "avait": "pluperfect", "avaient": "pluperfect"}
_NOT = frozenset({"pas", "jamais", "point"})


def said_of_it(words: Sequence[Word], last: int) -> bool:
    """«…, un autre, avec C, | le sera en mai», «… doit l'être en juin»: a verb of its own, told by a pronoun."""
    for k in range(last, min(last + MOST_WORDS_TO_PRONOUN, len(words) - 1)):
        if words[k].text in (";", ":", "."):
            return False
        if (words[k].low, words[k + 1].low) in _WILL_BE:
            return True
    return False


def with_another(sentence: Sentence, lows: Sequence[str], k: int, signed: frozenset[str]) -> bool:
    """«Celui | avec B |», «Celle | signée en 2019 avec B |»: of one side, not of what was told before."""
    if lows[k] in signed:
        return "avec" in lows[k + 1 : min(k + MOST_WORDS_TO_WITH, sentence.last)]
    return lows[k] == "avec"


def was_so(words: Sequence[Word], first: int, last: int) -> VerbGroup | None:
    """«Une autre | l'a été, mardi, avec D», «celle avec D | ne l'a pas été»: what was done to the one told before."""
    for k in range(first, last - 2):
        if words[k].text in (";", ":"):
            return None
        tense = _WAS.get(words[k + 1].low) if words[k].low == "l'" else None
        after = [word.low for word in words[k + 2 : min(k + 5, last)]]
        if tense is None or "été" not in after or not set(after[: after.index("été")]) <= _NOT | {"aussi", "également"}:
            continue
        at = k + 2 + after.index("été")
        if at + 1 < last and words[at + 1].pos == "VERB":
            continue  # «la mairie l'a été informée»
        form = VerbForm("l'être", "sign", "strong", "participle")
        return VerbGroup(k + 1, at, at + 1, form, "passive", tense, bool(_NOT & set(after[: after.index("été")])))
    return None
