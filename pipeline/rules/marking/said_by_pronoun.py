"""A verb told by a pronoun alone: «un autre contrat, avec C, | le sera en mai», «… doit l'être en juin»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Sentence, Word

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
