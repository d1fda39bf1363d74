"""Words that tell where something happens: meeting, going, pointing to a place (``data/scenes.toml``)."""

from __future__ import annotations

from functools import cached_property

from pipeline.lexicon.loading import Table
from pipeline.lexicon.phrases import Phrases


class ScenesTable(Table):
    """The shape of ``scenes.toml``."""

    meeting: tuple[str, ...]
    meets: tuple[str, ...]
    to_meet: tuple[str, ...]
    stays: tuple[str, ...]
    met: tuple[str, ...]
    going: tuple[str, ...]
    coming_from: tuple[str, ...]
    pointers: tuple[str, ...]
    after_signing: tuple[str, ...]
    before_signing: tuple[str, ...]


class SceneWords:
    """The table with its look-ups over words."""

    def __init__(self, table: ScenesTable) -> None:
        self.meeting = frozenset(table.meeting + table.meets + table.to_meet)
        self.stays = frozenset(table.stays)
        self.met = frozenset(table.met)
        self.going = frozenset(table.going)
        self.coming_from = frozenset(table.coming_from)
        self._table = table

    @cached_property
    def pointers(self) -> Phrases[bool]:
        """Words that point to a place told before."""
        return Phrases((w, True) for w in self._table.pointers)

    @cached_property
    def day_after(self) -> Phrases[int]:
        """Words after a day that is counted from the signing: how many days later that was."""
        after = [(words, -1) for words in self._table.after_signing]
        return Phrases(after + [(words, 1) for words in self._table.before_signing])
