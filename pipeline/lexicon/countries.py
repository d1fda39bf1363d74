"""Countries, regions of federal states and organisations that the press treats as states.

The table is ``data/countries.toml``.  Codes are ISO 3166-1 alpha-2 (checked against the Unicode CLDR's list of
territories); ``EU`` is the code that ISO reserves for the European Union, ``XK`` the one in use for Kosovo.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from pydantic import Field

from pipeline.lexicon.index import Index, unaccented
from pipeline.lexicon.loading import Entry, Table

Gender = Literal["m", "f"]
Number = Literal["sg", "pl"]
# Names that begin with a common noun keep their article after «de».
_COMMON_NOUNS = frozenset(
    [
        "bande",
        "canton",
        "communauté",
        "fédération",
        "oriental",
        "province",
        "république",
        "région",
        "vallée",
        "état",
        "île",
    ]
)
_MUTE_H = ("Haï", "Hawa")
_ARTICLE = re.compile(r"^(?:le |la |les |l')")


class Adjective(Table):
    """One form of the adjective of a country: «marocaine», feminine singular."""

    form: str
    gender: Gender
    number: Number


class _Named(Entry):
    name: str
    others: tuple[str, ...] = ()
    adjectives: tuple[tuple[str, str, str, str], ...] = ()
    capitals: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return self.name

    @property
    def bare(self) -> str:
        """The name without its article: «Maroc»."""
        return _ARTICLE.sub("", self.name)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, without articles."""
        return (self.bare, *self.others)

    @property
    def of(self) -> str:
        """The name after «de»: «du Maroc», «de France», «d'Algérie», «des Comores», «de la République tchèque»."""
        name, bare = self.name, self.bare
        if name.startswith("le "):
            return f"du {bare}"
        if name.startswith("les "):
            return f"des {bare}"
        if name != bare and bare.split()[0].casefold() in _COMMON_NOUNS:
            return f"de {name}"
        return f"d'{bare}" if unaccented(bare)[0] in "aeiou" or bare.startswith(_MUTE_H) else f"de {bare}"

    def adjective_forms(self) -> Iterator[Adjective]:
        """Every form of every adjective, the most usual adjective first."""
        for masculine, feminine, masculines, feminines in self.adjectives:
            yield Adjective(form=masculine, gender="m", number="sg")
            yield Adjective(form=feminine, gender="f", number="sg")
            yield Adjective(form=masculines, gender="m", number="pl")
            yield Adjective(form=feminines, gender="f", number="pl")


class Country(_Named):
    """A country or territory."""

    code: str = Field(pattern=r"^[A-Z]{2}$")
    seats: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        return self.code


class Region(_Named):
    """A region, province or canton that concludes agreements in its own name."""

    country: str = Field(pattern=r"^[A-Z]{2}$")


class Supranational(_Named):
    """A union of states that the press treats as one."""

    acronyms: tuple[str, ...] = ()
    code: str | None = None
    called: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return (self.bare, *self.acronyms, *self.others)


Place = Country | Region | Supranational


class Prefix(Entry):
    """What stands before the hyphen in the adjective of two countries: «franco-»."""

    word: str
    code: str

    @property
    def key(self) -> str:
        return self.word


class CountriesTable(Table):
    """The shape of ``countries.toml``."""

    countries: tuple[Country, ...]
    regions: tuple[Region, ...] = ()
    supranational: tuple[Supranational, ...] = ()
    ambiguous: tuple[str, ...] = ()
    prefixes: tuple[Prefix, ...] = ()


class Countries:
    """The table with its look-ups.  Spellings are looked up without article."""

    def __init__(self, table: CountriesTable) -> None:
        self.table = table

    @property
    def places(self) -> tuple[Place, ...]:
        """States, then unions of states, then regions."""
        return (*self.table.countries, *self.table.supranational, *self.table.regions)

    @cached_property
    def by_code(self) -> dict[str, Country]:
        """ISO code → country."""
        return {country.code: country for country in self.table.countries}

    @cached_property
    def states(self) -> Index[Country]:
        """Names of countries and territories («Maroc», «RDC», «Etats-Unis»)."""
        return Index((name, country) for country in self.table.countries for name in country.names)

    @cached_property
    def regions(self) -> Index[Region]:
        """Names of regions («Wallonie», «Québec»)."""
        return Index((name, region) for region in self.table.regions for name in region.names)

    @cached_property
    def unions(self) -> Index[Supranational]:
        """Names and acronyms of unions of states («UE», «Union africaine»)."""
        return Index((name, union) for union in self.table.supranational for name in union.names)

    @cached_property
    def names(self) -> Index[Place]:
        """Every name of a state, union or region, in that order of preference."""
        return Index((name, place) for place in self.places for name in place.names)

    @cached_property
    def adjectives(self) -> Index[Place]:
        """Every adjective form («marocaine», «rwandais», «wallons», «européenne»); countries come first."""
        return Index((adjective.form, place) for place in self.places for adjective in place.adjective_forms())

    @cached_property
    def capitals(self) -> Index[Country | Supranational]:
        """Cities that stand for a state or union («Rabat», «Bruxelles»: Belgium, then the European Union)."""
        places: tuple[Country | Supranational, ...] = (*self.table.countries, *self.table.supranational)
        return Index((city, place) for place in places for city in place.capitals)

    @cached_property
    def seats(self) -> Index[Country]:
        """Palaces that stand for a state («Kremlin», «Maison-Blanche»)."""
        return Index((seat, country) for country in self.table.countries for seat in country.seats)

    @cached_property
    def ambiguous(self) -> Index[str]:
        """Names that are also something else («Maurice», «Grenade»): weak evidence alone."""
        return Index((name, name) for name in self.table.ambiguous)

    def code_of(self, place: Place) -> str | None:
        """ISO 3166-1 alpha-2 code of a place (of its state, for a region); ``None`` for most unions."""
        return place.country if isinstance(place, Region) else place.code

    @cached_property
    def _prefixes(self) -> dict[str, str]:
        return {prefix.word: prefix.code for prefix in self.table.prefixes}

    @cached_property
    def called(self) -> dict[str, Supranational]:
        """What a union is called, in lower case, where it is a side of an agreement: «l'Europe»."""
        return {name.casefold(): union for union in self.table.supranational for name in union.called}

    def joint_codes(self, word: str) -> tuple[str, str] | None:
        """Codes of the two states of «franco-marocaine», «maroco-espagnol»; ``None`` if it is no such adjective."""
        prefix, hyphen, rest = word.partition("-")
        first = self.joined_code(prefix)
        second = self.adjective_code(rest) if hyphen else None
        return (first, second) if first is not None and second is not None and first != second else None

    def joined_code(self, word: str) -> str | None:
        """Code of the state that opens such an adjective («franco» → FR); ``None`` if it opens none."""
        return self._prefixes.get(word) or self.adjective_code(word)

    def adjective_code(self, word: str) -> str | None:
        """Code of the one state that an adjective tells («rwandaise» → RW); ``None`` if unknown or of several."""
        codes = {self.code_of(place) for place in self.adjectives.find(word)}
        return codes.pop() if len(codes) == 1 else None
