"""Titles and offices of persons, what may surround them, civilities and particles of names.

The table is ``data/titles.toml``.
"""

from __future__ import annotations

from functools import cached_property
from typing import Literal, NamedTuple

from pydantic import model_validator

from pipeline.lexicon.index import Index
from pipeline.lexicon.loading import Entry, Table

Gender = Literal["m", "f"]
Number = Literal["sg", "pl"]
#: What an office tells of the body its holder acts for: see the head of ``titles.toml``.
BodyRule = Literal["derived", "complement", "state", "counterpart", "none"]


class Title(Entry):
    """A title with its four forms (masculine, feminine, masculine plural, feminine plural)."""

    forms: tuple[str, str, str, str]
    others: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    body: BodyRule = "none"
    body_head: str | None = None
    place_head: str | None = None
    domain_head: str | None = None

    @property
    def key(self) -> str:
        return self.forms[0]

    @property
    def office(self) -> bool:
        """Whether the title itself tells of a body («ministre», «maire», «roi»), without one being named."""
        return self.body in ("derived", "state")

    @model_validator(mode="after")
    def _head_where_derived(self) -> Title:
        if (self.body == "derived") != (self.body_head is not None):
            raise ValueError(f'«{self.key}»: body_head is for body = "derived", which needs it')
        return self


class Modifier(Entry):
    """A word around a title: four forms, or one for all («par intérim»)."""

    forms: tuple[str, str, str, str] | tuple[str]

    @property
    def key(self) -> str:
        return self.forms[0]


class Civility(Entry):
    """«M.», «Mmes», «Dr»; ``gender`` is ``None`` where it tells none."""

    text: str
    gender: Gender | None = None
    number: Number = "sg"

    @property
    def key(self) -> str:
        return self.text


class TitleForm(NamedTuple):
    """A title as written.  ``gender`` and ``number`` are ``None`` where the form tells none."""

    title: Title
    gender: Gender | None
    number: Number | None


class TitlesTable(Table):
    """The shape of ``titles.toml``."""

    titles: tuple[Title, ...]
    modifiers: tuple[Modifier, ...] = ()
    civilities: tuple[Civility, ...] = ()
    name_particles: tuple[str, ...] = ()


def _title_forms(title: Title) -> list[tuple[str, TitleForm]]:
    masculine, feminine, masculines, feminines = title.forms
    told: list[tuple[str, TitleForm]] = []
    for alike, number in (((masculine, feminine), "sg"), ((masculines, feminines), "pl")):
        for text, gender in zip(alike, ("m", "f"), strict=True):
            known: Gender | None = None if alike[0] == alike[1] else ("m" if gender == "m" else "f")
            counted: Number | None = "sg" if number == "sg" else "pl"
            if masculine == masculines and feminine == feminines:
                counted = None
            told.append((text, TitleForm(title, known, counted)))
    told += [(text, TitleForm(title, None, None)) for text in title.others]
    return told


class Titles:
    """The table with its look-ups."""

    def __init__(self, table: TitlesTable) -> None:
        self.table = table

    @cached_property
    def titles(self) -> Index[TitleForm]:
        """Forms of titles («secrétaires d'État», «directrice générale») → title, gender, number."""
        return Index(pair for title in self.table.titles for pair in _title_forms(title))

    @cached_property
    def abbreviations(self) -> dict[str, Title]:
        """Abbreviations as written («PDG», «SG»): case counts."""
        return {text: title for title in self.table.titles for text in title.abbreviations}

    @cached_property
    def modifiers(self) -> Index[Modifier]:
        """Words around a title («adjointe», «par intérim», «ancien»)."""
        return Index((form, modifier) for modifier in self.table.modifiers for form in modifier.forms)

    @cached_property
    def civilities(self) -> dict[str, Civility]:
        """Civilities as written («M.», «Mmes», «Me»): case counts («me» is a pronoun)."""
        return {civility.text: civility for civility in self.table.civilities}

    @cached_property
    def name_particles(self) -> frozenset[str]:
        """Particles of names as written («El», «de La», «van»): case counts."""
        return frozenset(self.table.name_particles)
