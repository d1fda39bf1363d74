"""Bodies that the press names without introducing them, with their acronyms.

The table is ``data/known_bodies.toml``.
"""

from __future__ import annotations

from functools import cached_property

from pydantic import Field

from pipeline.lexicon.bodies import BodyType
from pipeline.lexicon.index import Index
from pipeline.lexicon.loading import Entry, Table


class KnownBody(Entry):
    """A body; ``country`` is ISO 3166-1 alpha-2, ``None`` for an international one."""

    name: str
    acronyms: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    type: BodyType = "organisation"
    country: str | None = Field(default=None, pattern=r"^[A-Z]{2}$")

    @property
    def key(self) -> str:
        return f"{self.name} ({self.country or 'international'})"

    @property
    def names(self) -> tuple[str, ...]:
        """The full name and its variants, without acronyms."""
        return (self.name, *self.others)


class KnownBodiesTable(Table):
    """The shape of ``known_bodies.toml``."""

    bodies: tuple[KnownBody, ...]
    ambiguous: tuple[str, ...] = ()


class KnownBodies:
    """The table with its look-ups."""

    def __init__(self, table: KnownBodiesTable) -> None:
        self.table = table

    @cached_property
    def names(self) -> Index[KnownBody]:
        """Full names and variants, without acronyms."""
        return Index((name, body) for body in self.table.bodies for name in body.names)

    @cached_property
    def acronyms(self) -> dict[str, tuple[KnownBody, ...]]:
        """Acronyms as written («ONU», «Inserm») → every body that bears it; case counts («fer» is iron)."""
        found: dict[str, list[KnownBody]] = {}
        for body in self.table.bodies:
            for acronym in body.acronyms:
                found.setdefault(acronym, []).append(body)
        return {acronym: tuple(bodies) for acronym, bodies in found.items()}

    @cached_property
    def ambiguous(self) -> frozenset[str]:
        """Names and acronyms that are also words, persons' names or places, as written."""
        return frozenset(self.table.ambiguous)

    def expand(self, acronym: str, country: str | None = None) -> KnownBody | None:
        """The body that ``acronym`` stands for, in an article about ``country`` (ISO code) if that is known.

        One of that country comes first, then an international one; ``None`` if that leaves none or several.
        """
        bodies = self.acronyms.get(acronym, ())
        if len(bodies) == 1:
            return bodies[0]
        for wanted in (country, None):
            chosen = [body for body in bodies if body.country == wanted]
            if chosen:
                return chosen[0] if len(chosen) == 1 else None
        return None
