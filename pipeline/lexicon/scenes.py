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
    gatherings: tuple[str, ...]
    gatherings_by_name: tuple[str, ...]
    gatherings_at_large: tuple[str, ...]
    bodies_too: tuple[str, ...]
    parts_of_gatherings: tuple[str, ...]
    holding: tuple[str, ...]
    about: tuple[str, ...]
    aims: tuple[str, ...]
    journeys: tuple[str, ...]
    faring: tuple[str, ...]
    towards: tuple[str, ...]
    arriving: tuple[str, ...]
    welcoming: tuple[str, ...]
    shown: tuple[str, ...]
    came_about: tuple[str, ...]
    weather: tuple[str, ...]
    setting: tuple[str, ...]
    filled: tuple[str, ...]
    coming: tuple[str, ...]
    making: tuple[str, ...]


class SceneWords:
    """The table with its look-ups over words."""

    def __init__(self, table: ScenesTable) -> None:
        self.meeting = frozenset(table.meeting + table.meets + table.to_meet)
        self.stays = frozenset(table.stays)
        self.met = frozenset(table.met)
        self.going = frozenset(table.going)
        self.coming_from = frozenset(table.coming_from)
        self.gatherings = frozenset(table.gatherings + table.gatherings_by_name)
        self.gatherings_by_name = frozenset(table.gatherings_by_name)
        self.gatherings_at_large = frozenset(table.gatherings_at_large)
        self.bodies_too = frozenset(table.bodies_too)
        self.parts_of_gatherings = frozenset(table.parts_of_gatherings)
        self.holding = table.holding
        self.about = frozenset(table.about)
        self.aims = frozenset(table.aims)
        self.journeys = frozenset(table.journeys)
        self.faring = frozenset(table.faring)
        self.towards = frozenset(table.towards)
        self.arriving = table.arriving
        self.welcoming = table.welcoming
        self.shown, self.filled = frozenset(table.shown), frozenset(table.filled)
        self.came_about = Phrases((words, True) for words in table.came_about)
        self.weather = Phrases((words, True) for words in table.weather)
        self.setting = Phrases((words, True) for words in table.setting)
        self.coming = frozenset(table.coming)
        self.making = table.making
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
