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
    going: tuple[str, ...]
    coming_from: tuple[str, ...]
    pointers: tuple[str, ...]


class SceneWords:
    """The table with its look-ups over words."""

    def __init__(self, table: ScenesTable) -> None:
        self.meeting = frozenset(table.meeting + table.meets + table.to_meet)
        self.stays = frozenset(table.stays)
        self.going = frozenset(table.going)
        self.coming_from = frozenset(table.coming_from)
        self._table = table

    @cached_property
    def pointers(self) -> Phrases[bool]:
        """Words that point to a place told before."""
        return Phrases((w, True) for w in self._table.pointers)
