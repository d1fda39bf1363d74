"""Words that stand for actors without naming them (``data/actors.toml``)."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pipeline.lexicon.loading import Table

PluralKind = Literal["state", "any", "body", "ministry", "person"]


class Plurals(Table):
    """Plural nouns by the kind of actor they may stand for."""

    state: tuple[str, ...]
    any: tuple[str, ...]
    body: tuple[str, ...]
    ministry: tuple[str, ...]
    person: tuple[str, ...]


class Back(Table):
    """Singular nouns that point back to a body."""

    wide: tuple[str, ...]
    same_head: tuple[str, ...]
    hypernyms: tuple[str, ...] = ()


class Movements(Table):
    """Movements called by their people."""

    words: tuple[str, ...]


class NotActors(Table):
    """Names that are no actors."""

    words: tuple[str, ...]
    gatherings: tuple[str, ...]


class ActorsTable(Table):
    """The shape of ``actors.toml``."""

    plurals: Plurals
    back: Back
    councils: dict[str, str]
    movements: Movements
    not_actors: NotActors
    areas: dict[str, tuple[str, ...]] = {}


class ActorWords:
    """The table with its look-ups; words in lower case but for names."""

    def __init__(self, table: ActorsTable) -> None:
        self.table = table
        self.wide = frozenset(table.back.wide)
        self.back = frozenset(table.back.wide + table.back.same_head)
        self.hypernyms = frozenset(table.back.hypernyms)
        self.movements = frozenset(table.movements.words)
        self.names = frozenset(table.not_actors.words)
        self.gatherings = frozenset(table.not_actors.gatherings)
        self.councils = table.councils
        self.areas = table.areas

    @cached_property
    def plurals(self) -> dict[str, PluralKind]:
        """Plural noun → kind of actor."""
        plurals = self.table.plurals
        kinds: tuple[tuple[PluralKind, tuple[str, ...]], ...] = (
            ("state", plurals.state),
            ("any", plurals.any),
            ("body", plurals.body),
            ("ministry", plurals.ministry),
            ("person", plurals.person),
        )
        return {word: kind for kind, words in kinds for word in words}
