"""French number words (``data/numbers.toml``) and what they add up to."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.lexicon.folding import fold
from pipeline.lexicon.loading import Table


class NumberTable(Table):
    """The words of ``numbers.toml``: each maps a word to its value."""

    units: dict[str, int]
    tens: dict[str, int]
    multipliers: dict[str, int]
    collectives: dict[str, int]


class Numbers:
    """Reads numbers written out in words.

    The words are also known without their accents, as headlines in capitals write them.
    """

    def __init__(self, table: NumberTable) -> None:
        self._small = _with_plain(table.units)
        self._tens = _with_plain(table.tens)
        self._multipliers = _with_plain(table.multipliers)
        self.collectives = _with_plain(table.collectives)
        self.words = frozenset(self._small) | frozenset(self._tens) | frozenset(self._multipliers)

    def value(self, words: Sequence[str]) -> int | None:
        """What a run of lower-case number words means; «et» and hyphens among them are skipped.

        Returns ``None`` for a run that is not one well-formed number («deux trois», «dix vingt»).
        """
        total = group = 0  # what lies above the last «mille», and the part below it that is being read
        room = _OPEN  # what may still be added to the group: after «vingt» only units
        seen = False
        for word in words:
            if word in _JOINERS:
                continue
            seen = True
            if (multiplier := self._multipliers.get(word)) is not None:
                if (multiplier == 100 and 1 < group < 10) or (multiplier == 100 and group == 0 and room == _OPEN):
                    group, room = max(group, 1) * 100, _OPEN
                elif multiplier == 1000 and total == 0:
                    total, group, room = max(group, 1) * 1000, 0, _OPEN
                else:
                    return None
            elif (ten := self._tens.get(word)) is not None:
                if ten == 20 and group % 100 == 4:  # quatre-vingts
                    ten = 76
                elif room != _OPEN:
                    return None
                group += ten
                room = range(1, 20) if group % 100 in {60, 80} else range(1, 10)
            elif (unit := self._small.get(word)) is not None and unit in room:
                group += unit
                room = range(7, 10) if unit == 10 else range(0)  # dix-sept, quatre-vingt-dix-huit
            else:
                return None
        return total + group if seen else None


_OPEN = range(100)
_JOINERS = frozenset({"et", "-", "\u2010", "\u2011"})


def _with_plain(words: dict[str, int]) -> dict[str, int]:
    return {fold(word): value for word, value in words.items()} | words
