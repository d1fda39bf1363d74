"""Words and sentences: spaCy's tokens made fit for rules about names and offices.

spaCy splits «accord-cadre» and «M'barek» into pieces and, run without its parser (which the rules do not
need and which costs half of the time), knows no sentences; this module joins the former and finds the latter.
"""

from __future__ import annotations

from collections.abc import Callable, Container
from dataclasses import replace
from itertools import pairwise

from spacy.tokens import Doc, Token

from models.annotation import Sentence, Word

MOST_WORDS_OF_A_CREDIT = 6
CLOSERS = frozenset({"»", '"', "”", ")", "]", "’", "'"})
BULLETS = ("-", "–", "—", "•", "*", "·", "►", "▪", "■", "●")
ENDERS = frozenset({".", "!", "?", "…", "..."})


def plain(text: str) -> str:
    """Casefold and unify apostrophes; accents are kept."""
    return text.casefold().replace("’", "'")


def words_of(doc: Doc, state: Callable[[str], bool] = lambda _: False) -> list[Word]:
    """The words of ``doc``, without whitespace tokens.

    ``state``: is this the name of a state or union?  «l'accord UE-Turquie» names two, «la Guinée-Bissau» one.
    """
    text = doc.text  # spaCy builds it anew at each call
    words: list[Word] = []
    pieces: list[Token] = []
    for token in doc:
        if token.is_space:
            continue
        if pieces and not _joins(pieces[-1], token):
            words.append(_word(pieces, text))
            pieces = []
        pieces.append(token)
    if pieces:
        words.append(_word(pieces, text))
    return _without_verbs_in_names([part for word in _unglued(words, text) for part in _pair(word, state)], text)


def _without_verbs_in_names(words: list[Word], text: str) -> list[Word]:
    """«signé à Accra en 2016»: the model takes «Accra» for a verb, but none has a capital behind a word of its line."""
    found = words[:1]
    for before, word in pairwise(words):
        named = word.pos in ("VERB", "AUX") and word.text[:1].isupper() and not word.text.isupper()
        inside = before.text[-1:].isalpha() and "\n" not in text[before.end : word.start] and not before.text.isupper()
        found.append(replace(word, pos="PROPN") if named and inside else word)
    return found


def _pair(word: Word, state: Callable[[str], bool]) -> list[Word]:
    """The two states that a hyphen joins, or the word itself."""
    if not word.capital or "-" not in word.text or state(word.text):
        return [word]
    for k, letter in enumerate(word.text):
        first, second = word.text[:k], word.text[k + 1 :]
        if letter == "-" and second[:1].isupper() and state(first) and state(second):
            at = word.start + k
            return [
                replace(word, end=at, text=first, low=plain(first)),
                replace(word, start=at, end=at + 1, text="-", low="-", pos="PUNCT", label="", label_starts=False),
                replace(word, start=at + 1, text=second, low=plain(second), label_starts=True),
            ]
    return [word]


def _unglued(words: list[Word], text: str) -> list[Word]:
    """«Le château de Versaillespar FRANCE TV»: the credit of a video, glued to its title by the page, is cut off."""
    found: list[Word] = []
    for i, word in enumerate(words):
        if word.low.endswith("par") and len(word.text) > len("par") + 2 and _closes_a_line(words, i, text):
            cut = word.end - len("par")
            head = text[word.start : cut]
            found.append(replace(word, end=cut, text=head, low=plain(head)))
            found.append(Word(cut, word.end, "par", "par", "ADP", "", False))
        elif _ends_in_a_capital(word.text) or word.text.endswith(("'s.", "’s.")):
            head = word.text[:-1]
            found.append(replace(word, end=word.end - 1, text=head, low=plain(head)))
            found.append(Word(word.end - 1, word.end, ".", ".", "PUNCT", "", False))
        elif word.text.endswith("--") and len(word.text) > 2:  # «l'émirati A et l'israélien B-- ont signé»
            found.append(replace(word, end=word.end - 2, text=word.text[:-2], low=plain(word.text[:-2])))
            found.append(Word(word.end - 2, word.end, "--", "--", "PUNCT", "", False))
        else:
            found.append(word)
    return found


def _ends_in_a_capital(text: str) -> bool:
    """«la banque KfW.»: the tokenizer takes a capital and a full stop for an initial, which «KfW» does not end in."""
    if len(text) < 3 or text[-1] != "." or not text[-2].isupper():
        return False
    if "&" in text:
        return True  # «H&M.»
    if len(text) < 4:
        return False
    parts = text[:-1].split("-")  # «le CHU-B.» is no «J.-B.»
    return all(part.isalpha() for part in parts) and (len(parts[0]) > 1 if len(parts) > 1 else not text[:-1].isupper())


def _closes_a_line(words: list[Word], i: int, text: str) -> bool:
    """Is what follows word ``i`` a name or two and then the end of the line, without a full stop?"""
    line_end = text.find("\n", words[i].end)
    rest = text[words[i].end : line_end if line_end >= 0 else len(text)].strip()
    named = i + 1 < len(words) and (rest[:1].isupper() or rest[:1].isdigit() or (rest.islower() and " " not in rest))
    return bool(rest) and named and len(rest.split()) <= MOST_WORDS_OF_A_CREDIT and rest[-1] not in ".!?…,;:"


def _joins(left: Token, right: Token) -> bool:
    if left.idx + len(left.text) != right.idx:
        return False
    if right.text == "-" or left.text == "-":
        return _letters(left.nbor(-1) if left.text == "-" and left.i else left) and (
            right.text == "-" or right.text[:1].isalnum()
        )
    if left.text[-1] not in "'’" or not right.text[:1].isalpha():
        return False
    # «M'barek», «N'Djamena»: one consonant and an apostrophe open a name; «l'», «d'» do not.  Nor is «Bishop's» an
    # elision, whose words all end in «qu'» where they are longer than two letters
    return (left.text[:1] in "MN" and len(left.text) == 2) or (
        len(left.text) > 3 and left.text[0].isupper() and left.text[-2] not in "uU"
    )


def _letters(token: Token) -> bool:
    return token.text[-1:].isalnum()


def _word(pieces: list[Token], text_of_doc: str) -> Word:
    first, last = pieces[0], pieces[-1]
    start, end = first.idx, last.idx + len(last.text)
    text = text_of_doc[start:end]
    return Word(start, end, text, plain(text), first.pos_, first.ent_type_, first.ent_iob_ == "B")


def closed(words: list[Word]) -> list[Word]:
    """A text that breaks off («… ont signé») is read as one that ends: with a full stop that takes no room in it.

    So every rule may look one word beyond a name.  The word is "." to the rules, and nothing in the text.
    """
    if not words or words[-1].text[-1] in ENDERS:
        return words
    end = words[-1].end
    return [*words, Word(end, end, "", ".", "PUNCT", "", False)]


def sentences_of(text: str, words: list[Word], abbreviations: Container[str]) -> list[Sentence]:
    """Sentences never cross a line break; ``abbreviations`` («m.»), initials and numbers do not end one."""
    sentences: list[Sentence] = []
    first = 0
    paragraph = 0
    for i, word in enumerate(words):
        gap_end = words[i + 1].start if i + 1 < len(words) else len(text)
        broken = "\n" in text[word.end : gap_end]
        if i + 1 == len(words) or broken or _ends(words, i, abbreviations):
            if i >= first:
                opening = _behind_bullets(words, first, i)
                sentences.append(Sentence(opening, i + 1, words[first].start, word.end, paragraph))
            first = i + 1
        if broken:
            paragraph += 1
    return sentences


def _behind_bullets(words: list[Word], first: int, last: int) -> int:
    """«– Entre A et B, un accord»: the first word of an item of a list is the one behind its bullet."""
    while first < last and words[first].text in BULLETS:
        first += 1
    return first


def _ends(words: list[Word], i: int, abbreviations: Container[str]) -> bool:
    word, following = words[i], words[i + 1]
    if word.text in ENDERS or word.text[-1:] in "!?…" or (word.text in CLOSERS and i and words[i - 1].text in ENDERS):
        pass
    elif (
        word.text.endswith(".") and word.low not in abbreviations and len(word.text) > 3 and not word.text[-2].isupper()
    ):
        pass  # a full stop that the tokenizer left on its word
    else:
        return False
    if following.text in CLOSERS:
        return False
    if word.text == "." and i and (words[i - 1].low + "." in abbreviations or _initial(words[i - 1])):
        return False
    return not following.text[:1].islower()


def _initial(word: Word) -> bool:
    return len(word.text) == 1 and word.text.isupper()
