"""Head nouns of organisations («ministère», «office»), legal forms, nouns before the name of a company.

The table is ``data/bodies.toml``.
"""

from __future__ import annotations

from functools import cached_property
from typing import Literal, NamedTuple

from pipeline.lexicon.index import Index
from pipeline.lexicon.loading import Entry, Table

BodyType = Literal["ministry", "organisation"]
Gender = Literal["m", "f"]
Number = Literal["sg", "pl"]


class Noun(Entry):
    """A noun with its plural; ``number`` is that of ``singular`` («forces armées» exists in the plural only)."""

    singular: str
    plural: str | None = None
    gender: Gender
    number: Number = "sg"

    @property
    def key(self) -> str:
        return self.singular


class BodyHead(Noun):
    """A noun that opens the name of a body.

    ``generic``: too weak alone («le centre»), needs a capital or a proper complement.
    ``proper``: only with a proper name («le club de rugby de X», but «le club de rugby local»).
    ``territorial``: with a place after it, it may be the place only («la ville de Salé»).
    """

    type: BodyType = "organisation"
    generic: bool = False
    proper: bool = False
    territorial: bool = False


class AppositiveHead(Noun):
    """A noun that stands before a proper name of a company or body: «l'équipementier Valeo»."""


class HeadForm(NamedTuple):
    """A head noun as written, with the number of that form."""

    head: BodyHead
    number: Number


class AppositiveForm(NamedTuple):
    """A noun of apposition as written, with the number of that form."""

    head: AppositiveHead
    number: Number


class BodiesTable(Table):
    """The shape of ``bodies.toml``."""

    heads: tuple[BodyHead, ...]
    legal_forms: tuple[str, ...] = ()
    appositive_heads: tuple[AppositiveHead, ...] = ()
    trade_nouns: tuple[str, ...] = ()
    small_trades: tuple[str, ...] = ()
    kin: tuple[str, ...] = ()
    foreign_nouns: tuple[str, ...] = ()
    foreign_joints: tuple[str, ...] = ()
    nouns_with_de: tuple[str, ...] = ()


def _forms(noun: Noun) -> list[tuple[str, Number]]:
    forms: list[tuple[str, Number]] = [(noun.singular, noun.number)]
    if noun.plural is not None and noun.plural != noun.singular:
        forms.append((noun.plural, "pl"))
    return forms


class Bodies:
    """The table with its look-ups; ``heads.longest`` tells how many words a head may have."""

    def __init__(self, table: BodiesTable) -> None:
        self.table = table

    @cached_property
    def heads(self) -> Index[HeadForm]:
        """Forms of head nouns («ministères», «Chambre de commerce») → head and number."""
        return Index((text, HeadForm(head, number)) for head in self.table.heads for text, number in _forms(head))

    @cached_property
    def appositives(self) -> Index[AppositiveForm]:
        """Forms of nouns of apposition («start-up», «opérateurs télécoms») → head and number."""
        return Index(
            (text, AppositiveForm(head, number))
            for head in self.table.appositive_heads
            for text, number in _forms(head)
        )

    @cached_property
    def legal_forms(self) -> frozenset[str]:
        """Legal forms as written («SA», «S.p.A.»); case counts («Sa» is no company)."""
        return frozenset(self.table.legal_forms)

    def type_of(self, head: str) -> BodyType | None:
        """Type of the body that ``head`` opens; ``None`` when it is no head noun."""
        found = self.heads.find(head)
        return found[0].head.type if found else None
