"""The lexicon compiled for the name grammars: one phrase table a question, over words.

Tables forgive a missing accent on a capital («Etat», «Economie»): the press often leaves it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeVar

from pipeline.lexicon import Lexicon
from pipeline.lexicon.actors import ActorWords
from pipeline.lexicon.bodies import AppositiveForm, Bodies, HeadForm
from pipeline.lexicon.countries import Country, Place, Supranational
from pipeline.lexicon.folding import fold
from pipeline.lexicon.names import GivenNames
from pipeline.lexicon.phrases import Phrases
from pipeline.lexicon.titles import Civility, Title, TitleForm

V = TypeVar("V")
_INITIAL = re.compile(r"(?<![^\W\d_])[éèêâîôÉÈÊÂÎÔ]")


@dataclass(frozen=True, slots=True)
class KnownBody:
    """A body that the lexicon knows by its names."""

    name: str
    acronym: str | None
    acronyms: tuple[str, ...]
    type: Literal["ministry", "organisation"]
    country: str | None
    small: tuple[str, ...] = ()  # names that it writes without a capital («bpost»)


@dataclass(frozen=True, slots=True)
class TitleWord:
    """A title as written and what its office tells."""

    title: Title
    form: TitleForm
    family: Literal["ministry", "derived", "state", "counterpart", "function"]


def spellings(text: str) -> tuple[str, ...]:
    """``text``, and without the accent of its first letter."""
    bare = fold(text[:1]) + text[1:]
    return (text,) if bare == text else (text, bare)


def _variants(pairs: Iterable[tuple[str, V]]) -> Iterator[tuple[str, V]]:
    for text, value in pairs:
        for spelling in spellings(text):
            yield spelling, value
        bare = _INITIAL.sub(lambda match: fold(match.group()), text)
        if bare != text:
            yield bare, value  # «Haute Ecole», «Conseil d'Etat», «Office de l'Electricité»


class Vocabulary:
    """What the grammars ask of the lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    fold = staticmethod(fold)

    @cached_property
    def actors(self) -> ActorWords:
        """Words that stand for actors without naming them."""
        return self.lexicon.actors

    @cached_property
    def days_and_months(self) -> frozenset[str]:
        """Names of days and months in lower case."""
        calendar = self.lexicon.calendar
        kinds = {calendar.letters["month"], calendar.letters["weekday"]}
        return frozenset(word for word in (*calendar.months, *calendar.weekdays) if calendar.symbols.get(word) in kinds)

    @cached_property
    def heads(self) -> Phrases[HeadForm]:
        """Head nouns of bodies."""
        index = self.lexicon.bodies.heads
        return Phrases(_variants((text, index.exact(text)[0]) for text in index))

    @cached_property
    def appositives(self) -> Phrases[AppositiveForm]:
        """Nouns that introduce the name of a company or body."""
        index = self.lexicon.bodies.appositives
        return Phrases(_variants((text, index.exact(text)[0]) for text in index))

    @cached_property
    def outlets(self) -> Phrases[str]:
        """Press outlets that their name alone tells: several words («Midi libre»), an article («La Croix»), capitals
        inside («CNews»); «Capital» and «Marianne» are words and names too."""
        outlets = self.lexicon.outlets.outlets
        names = [o.name for o in outlets if any(c.isupper() for c in o.name[1:]) or " " in o.name]
        names += [alias for o in outlets for alias in o.aliases if " " in alias]
        telling = [n for n in names if "." not in n and n not in self.actors.names]
        return Phrases(_variants((n, n) for n in (*telling, *self.actors.written_small)))

    @cached_property
    def trade_nouns(self) -> frozenset[str]:
        """Nouns that close the name of a firm or public body («Vivarais Habitat»), in lower case."""
        return frozenset(word.casefold() for word in self.lexicon.bodies.table.trade_nouns)

    @cached_property
    def foreign_nouns(self) -> frozenset[str]:
        """Nouns of other languages that tell a body, in lower case."""
        return frozenset(word.casefold() for word in self.lexicon.bodies.table.foreign_nouns)

    @cached_property
    def foreign_joints(self) -> frozenset[str]:
        """Small words of other languages inside a name, in lower case."""
        return frozenset(self.lexicon.bodies.table.foreign_joints)

    @cached_property
    def titles(self) -> Phrases[TitleWord]:
        """Titles in all forms."""
        index = self.lexicon.titles.titles
        pairs = [(text, _title_word(index.exact(text)[0], self.lexicon.bodies)) for text in index]
        pairs += [
            (text, _title_word(TitleForm(title, None, None), self.lexicon.bodies))
            for text, title in self.lexicon.titles.abbreviations.items()
        ]
        return Phrases(_variants(pairs))

    def office_head(self, head: str) -> str:
        """«ville» for a mayor's «commune»: what the press says of towns; «commune» is right of small ones only."""
        return "ville" if head == "commune" else head

    @cached_property
    def title_abbreviations(self) -> frozenset[str]:
        """Abbreviations of titles in lower case: they count only as written («DG», not «dg»)."""
        return frozenset(text.casefold() for text in self.lexicon.titles.abbreviations)

    @cached_property
    def modifiers(self) -> Phrases[bool]:
        """Modifiers of titles."""
        index = self.lexicon.titles.modifiers
        return Phrases(_variants((text, True) for text in index))

    @cached_property
    def civilities(self) -> Phrases[Civility]:
        """Civilities."""
        return Phrases((text, value) for text, value in self.lexicon.titles.civilities.items())

    @cached_property
    def particles(self) -> frozenset[str]:
        """Particles of names, in lower case, single words."""
        return frozenset(
            word for particle in self.lexicon.titles.name_particles for word in particle.casefold().split()
        )

    @cached_property
    def countries(self) -> Phrases[Place]:
        """Names of states, unions and regions."""
        index = self.lexicon.countries.names
        return Phrases(_variants((text, index.exact(text)[0]) for text in index))

    @cached_property
    def capitals(self) -> Phrases[Country | Supranational]:
        """Capitals and seats of power that stand for their state."""
        pairs: list[tuple[str, Country | Supranational]] = []
        for index in (self.lexicon.countries.capitals, self.lexicon.countries.seats):
            pairs += [(text, index.exact(text)[0]) for text in index]
        return Phrases(_variants(pairs))

    @cached_property
    def seats(self) -> Phrases[Country]:
        """Seats of power alone («Kremlin», «Maison-Blanche»)."""
        index = self.lexicon.countries.seats
        return Phrases(_variants((text, index.exact(text)[0]) for text in index))

    @cached_property
    def nationalities(self) -> dict[str, str | None]:
        """Adjectives of states in lower case → code of the state (``None`` where it is of several or of a union)."""
        index = self.lexicon.countries.adjectives
        found: dict[str, str | None] = {}
        for text in index:
            for spelling in spellings(text):
                found[spelling] = self.lexicon.countries.adjective_code(text)
        return found

    @cached_property
    def folded_nationalities(self) -> frozenset[str]:
        """Adjectives of states in lower case, without accents or hyphens."""
        return frozenset(part for text in self.nationalities for part in fold(text).replace("-", " ").split())

    @cached_property
    def known(self) -> Phrases[KnownBody]:
        """Known bodies by all their names and acronyms."""
        table = self.lexicon.known_bodies
        pairs: list[tuple[str, KnownBody]] = []
        for body in table.table.bodies:
            acronym = body.acronyms[0] if body.acronyms else None
            small = tuple(name for name in body.others if name.islower())
            known = KnownBody(body.name, acronym, body.acronyms, body.type, body.country, small)
            pairs += [(name, known) for name in body.names if name not in table.ambiguous]
        for acronym, bodies in table.acronyms.items():
            if acronym in table.ambiguous:
                continue
            several = len(bodies) > 1
            country = None if several else bodies[0].country
            pairs.append((acronym, KnownBody(bodies[0].name, acronym, (acronym,), bodies[0].type, country)))
        return Phrases(_variants(pairs))

    @cached_property
    def doubtful(self) -> Phrases[str]:
        """Known bodies whose name is a word, a place or a surname too, acronyms apart, as they write themselves."""
        table = self.lexicon.known_bodies
        names = [name for name in table.ambiguous if not name.isupper()]
        return Phrases(_variants((name, name) for name in sorted(names)))

    @cached_property
    def given_names(self) -> GivenNames:
        """Given names."""
        return self.lexicon.given_names

    @cached_property
    def towns(self) -> Phrases[str]:
        """Towns → code of their country."""
        index = self.lexicon.towns.countries
        # the capital of a country is in the table of countries, and no less a town
        pairs = [(text, index.exact(text)[0]) for text in index]
        pairs += [
            (city, country.code) for country in self.lexicon.countries.by_code.values() for city in country.capitals
        ]
        return Phrases(_variants(pairs))

    @cached_property
    def areas(self) -> Phrases[str]:
        """Continents, great regions and départements → code of their country, "" where they have none."""
        pairs = [(text, "" if code == "none" else code) for code, names in self.actors.areas.items() for text in names]
        return Phrases(_variants(pairs))

    def doubtful_place(self, name: str) -> bool:
        """Is the name of this town or country a word, a given name or a surname too?"""
        return (
            self.lexicon.towns.is_weak(name)
            or name in self.lexicon.countries.ambiguous
            or name.casefold() in self.given_names
        )

    @cached_property
    def organs(self) -> Phrases[bool]:
        """Organs of bodies."""
        return Phrases((text, True) for text in self.lexicon.words.organs)

    @cached_property
    def second_office(self) -> Phrases[bool]:
        """Adverbs before the second office of a person."""
        return Phrases((text, True) for text in self.lexicon.words.second_office)

    @cached_property
    def leading(self) -> Phrases[bool]:
        """Phrases between a person and the body that they lead («à la tête», before «de»)."""
        return Phrases((text, True) for text in self.lexicon.words.leading)

    @cached_property
    def state_services(self) -> Phrases[bool]:
        """Services of a state that a «directeur général» heads («Impôts», «Sûreté nationale»)."""
        return Phrases(_variants((text, True) for text in self.lexicon.words.state_services))

    @cached_property
    def of_then(self) -> Phrases[bool]:
        """«(le ministre de la Santé) de l'époque»."""
        return Phrases((text, True) for text in self.actors.of_then)

    @cached_property
    def abroad(self) -> Phrases[bool]:
        """What tells the citizens that a ministry is for («résidant à l'étranger»)."""
        return Phrases((text, True) for text in self.actors.abroad)

    def code_of(self, place: Place) -> str | None:
        """Code of a state."""
        return self.lexicon.countries.code_of(place)

    def place(self, code: str) -> Place | None:
        """The country with this code."""
        return self.lexicon.countries.by_code.get(code)

    def masculine(self, code: str) -> str | None:
        """The adjective of a country in the masculine singular («émirati»)."""
        country = self.lexicon.countries.by_code.get(code)
        if country is None or not country.adjectives:
            return None
        return country.adjectives[0][0]

    def feminine(self, code: str) -> str | None:
        """The adjective of a country in the feminine singular («émiratie»)."""
        country = self.lexicon.countries.by_code.get(code)
        if country is None or not country.adjectives or len(country.adjectives[0]) < 2:
            return None
        return country.adjectives[0][1]


def _title_word(form: TitleForm, bodies: Bodies) -> TitleWord:
    title = form.title
    if title.body == "derived":
        ministerial = bodies.type_of(title.body_head or "") == "ministry"
        return TitleWord(title, form, "ministry" if ministerial else "derived")
    if title.body == "state":
        return TitleWord(title, form, "state")
    if title.body == "counterpart":
        return TitleWord(title, form, "counterpart")
    return TitleWord(title, form, "function")
