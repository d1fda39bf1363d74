"""What is signed: instruments with their kinds, and what only looks like one.

The tables are ``data/instruments.toml`` and ``data/idioms.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from models.record import Kind
from pipeline.lexicon.loading import Entry, Table
from pipeline.lexicon.phrases import Phrases

Strength = Literal["strong", "weak", "text"]
Gender = Literal["m", "f"]


class InstrumentEntry(Entry):
    """Spellings of one kind of instrument."""

    forms: tuple[str, ...]
    plural: tuple[str, ...] = ()
    kind: Kind
    gender: Gender
    strength: Strength = "strong"
    act: bool = False  # what is done, not a paper: told between two, it was concluded
    everyday: bool = False  # a word for many things besides

    @property
    def key(self) -> str:
        return self.forms[0]

    @property
    def spellings(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys([*self.forms, *self.plural]))  # «cessez-le-feu» is its own plural


class Financing(Table):
    """Complements that tell a financing."""

    words: tuple[str, ...]


class Copies(Table):
    """Nouns for the paper that bears the signatures."""

    words: tuple[str, ...]


class InstrumentsTable(Table):
    """The shape of ``instruments.toml``."""

    instruments: tuple[InstrumentEntry, ...]
    financing: Financing
    copies: Copies


class IdiomsTable(Table):
    """The shape of ``idioms.toml``."""

    phrases: tuple[str, ...]
    unless_concluded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InstrumentForm:
    """One form of an instrument noun."""

    kind: Kind
    gender: Gender
    strength: Strength
    plural: bool
    lemma: str


class Instruments:
    """The table with its look-up over words."""

    def __init__(self, table: InstrumentsTable, idioms: IdiomsTable) -> None:
        self.table = table
        self.copies = frozenset(table.copies.words)
        self.acts = frozenset(entry.key for entry in table.instruments if entry.act)
        self.everyday = frozenset(e.key for e in table.instruments if e.everyday or e.strength == "text")
        #: phrase → does it stay one behind a verb of concluding («ont signé un protocole de recherche»)?
        self.idioms: Phrases[bool] = Phrases(
            [*((phrase, True) for phrase in idioms.phrases), *((phrase, False) for phrase in idioms.unless_concluded)]
        )

    @cached_property
    def forms(self) -> Phrases[InstrumentForm]:
        """Every form, singular and plural."""
        pairs: list[tuple[str, InstrumentForm]] = []
        for entry in self.table.instruments:
            plurals = entry.plural or tuple(plural_of(form) for form in entry.forms)
            for plural, forms in ((False, entry.forms), (True, plurals)):
                form = InstrumentForm(entry.kind, entry.gender, entry.strength, plural, entry.forms[0])
                pairs += [(spelling, form) for spelling in forms]
        return Phrases(pairs)


def plural_of(form: str) -> str:
    """The regular plural of a noun with adjectives; a complement («d'accord») keeps its form.

    >>> plural_of("déclaration conjointe")
    'déclarations conjointes'
    """
    words = form.split(" ")
    out: list[str] = []
    for i, word in enumerate(words):
        if word.startswith("d'") or word in ("de", "du", "des"):
            return " ".join(out + words[i:])
        out.append(word if word.endswith(("s", "x")) else word + "s")
    return " ".join(out)
