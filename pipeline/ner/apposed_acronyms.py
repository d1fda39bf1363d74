"""Acronyms that stand beside their long form without brackets, or before it: «l'Office du lait, ou ODL», «l'ODL (Office
du lait)», «l'Office du lait, l'ODL, …», «l'Office du lait – ODL – …».

The letters of the acronym must open the words of the long form, as in brackets (``LongForms``).
"""

from __future__ import annotations

from typing import NamedTuple

from pipeline.ner.longforms import ACRONYM, MOST_WORDS, LongForms
from pipeline.ner.reader import Reader

_DASHES = frozenset({"-", "–", "—"})


class Apposed(NamedTuple):
    """A long form from word ``first`` to ``end``, its acronym, and where both of them end."""

    first: int
    end: int
    acronym: str
    last: int


class ApposedAcronyms:
    """Finds them once for a text: ``at[k]`` is what opens at word ``k``."""

    def __init__(self, reader: Reader, longforms: LongForms) -> None:
        self.reader = reader
        self.longforms = longforms
        self.at: dict[int, Apposed] = {}
        for i in range(reader.size - 1):
            if not ACRONYM.match(reader.words[i].text) or reader.shouted[i]:
                continue
            before, behind = self._before(i), self._behind(i)
            if before is not None:
                self.at[i] = before
            elif behind is not None:
                self.at[behind.first] = behind
        self.acronyms = {found.acronym for found in self.at.values()}

    def _before(self, i: int) -> Apposed | None:
        """«ODL | (Office du lait)»."""
        reader = self.reader
        if reader.low(i + 1) != "(" or i + 3 >= reader.limits[i]:
            return None
        close = next((k for k in range(i + 3, min(i + MOST_WORDS, reader.limits[i])) if reader.low(k) == ")"), -1)
        acronym = reader.words[i].text
        letters = [c.lower() for c in acronym if c.isalpha()]
        if close < 0 or len(letters) < 2 or not self.longforms.spells(i + 2, close, letters):
            return None
        named = reader.vocabulary.heads.match(reader.lows, i + 2) is not None
        return Apposed(i + 2, close, acronym, close + 1) if named else None

    def _behind(self, i: int) -> Apposed | None:
        """«Office du lait, | ou ODL», «…, l'ODL,», «– ODL –»."""
        reader = self.reader
        k = i - 1 - (reader.low(i - 1) in ("l'", "le", "la"))  # what stands before the (article and) acronym
        if k - 1 <= reader.openings[i]:
            return None
        after = reader.low(i + 1)
        if reader.low(k) in reader.small.called:
            k -= reader.low(k - 1) == ","
        elif not (
            (reader.low(k) == "," and after in (",", ".", ";")) or (reader.low(k) in _DASHES and after in _DASHES)
        ):
            return None
        acronym = reader.words[i].text
        first = self.longforms.first_word(k, acronym)
        if first is None or reader.vocabulary.heads.match(reader.lows, first) is None:
            return None
        closed = after in _DASHES and reader.low(k) in _DASHES
        return Apposed(first, k, acronym, i + 1 + closed)
