"""Finds known phrases in a sequence of words, the longest first.

A phrase is cut into words as the ner stage cuts text: at spaces, after an elision («l'», «d'»), around punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from pipeline.lexicon.index import lower

V = TypeVar("V")
_PIECE = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'|[^\s'’,;:()«»\"]+(?:'[^\s,;:()«»\"]+)*|[,;:()«»\"]", re.IGNORECASE
)

# «N'Djamena», «M'barek»: a capital and an apostrophe inside a name are no elision
_ONE_WORD = re.compile(r"\b[MN]['’](?=[A-Za-zÀ-ÿ])")


def pieces(phrase: str) -> tuple[str, ...]:
    """The words of ``phrase``, casefolded.

    >>> pieces("Office national de l’électricité")
    ('office', 'national', 'de', "l'", 'électricité')
    """
    kept = _ONE_WORD.sub(lambda match: match.group().replace("'", "\x00").replace("’", "\x00"), phrase)
    return tuple(piece.replace("\x00", "'") for piece in _PIECE.findall(lower(kept)))


class Phrases(Generic[V]):
    """Phrases and their values; one value a phrase, the first given wins."""

    __slots__ = ("_by_first", "_values")

    def __init__(self, pairs: Iterable[tuple[str, V]]) -> None:
        self._values: dict[tuple[str, ...], V] = {}
        by_first: dict[str, set[int]] = {}
        for phrase, value in pairs:
            key = pieces(phrase)
            if key:
                self._values.setdefault(key, value)
                by_first.setdefault(key[0], set()).add(len(key))
        self._by_first = {first: tuple(sorted(lengths, reverse=True)) for first, lengths in by_first.items()}

    def match(self, words: Sequence[str], at: int) -> tuple[int, V] | None:
        """The longest phrase that starts at word ``at``: how many words it takes, and its value."""
        for length in self._by_first.get(words[at], ()) if at < len(words) else ():
            value = self._values.get(tuple(words[at : at + length]))
            if value is not None and at + length <= len(words):  # a slice at the end of the text is shorter
                return length, value
        return None

    def __len__(self) -> int:
        return len(self._values)
