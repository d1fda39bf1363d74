"""Mayors of the town where it happens: «A Verlin, la maire, Anne Morel, …», «sous la halle de Verlin, le maire …».

Local news leaves out what the place has told: an office of a commune, without its name, is that of the town named in
the same sentence, else of the one town of the sentence before or of the dateline, as long as the text names no other
commune before it («X était à Verlin. Le maire de la ville, Y, …», where X is at most mayor of another town).
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.folding import fold
from pipeline.ner.reader import Reader

_TOWNS = ("town", "label")
_CONTRACTED = {"au": "du", "aux": "des"}
_ARTICLES = {"Le": "du", "Les": "des"}
_VOWELS = "aeiouy"


class TownOffices:
    """Gives such offices the town as their body, in one article."""

    def __init__(self, reader: Reader, places: list[Mention]) -> None:
        self.reader = reader
        self.titles = reader.vocabulary.titles
        self.municipal = reader.small.municipal
        self.towns = [place for place in places if place.head in _TOWNS]
        self.dateline = next((place for place in places if place.first == 0 and place.head != "country"), None)

    def settle(self, actors: list[Actor]) -> None:
        """Fill the body of each office of a commune that nobody names."""
        for number, actor in enumerate(actors):
            if not self._of_a_commune(actor) or self._told_elsewhere(actor, actors):
                continue
            town = self._of_the_sentence(actor) or self._of_the_sentence_before(actor, actors[:number])
            town = town or self._of_the_dateline(actor, actors[:number])
            if town is not None:
                actor.body = self._commune(actor, town)
        for number, actor in enumerate(actors):
            role = actor.role
            untold = role is not None and role.anaphor and actor.body is None and self._of_the_town(role)
            if role is not None and untold and not self._communes(actors[:number]):
                actor.body = self._unnamed(role)
        for number, actor in enumerate(actors):
            if self._itself(actor) and not self._communes(actors[:number]):
                town = self._of_the_sentence(actor) or self.dateline or self._only_one_named(actor)
                if town is not None and actor.body is not None:
                    actor.body = replace(actor.body, name=f"{actor.body.text} {self._complement(town)}", anaphor=False)

    def _itself(self, actor: Actor) -> bool:
        """«la commune», «la Ville», with no name: those who govern the place."""
        body, reader = actor.body, self.reader
        if body is None or not body.anaphor or actor.person is not None or actor.role is not None or actor.plural:
            return False
        return reader.low(actor.first) in ("le", "la", "l'") and body.text.casefold() in self.municipal

    def _only_one_named(self, actor: Actor) -> Mention | None:
        """«rénovera le marché de | Thiès |. Elle a signé avec la municipalité»: the only town named before it."""
        reader = self.reader
        found: dict[str, tuple[int, int]] = {}
        for k in range(actor.first):
            match = reader.vocabulary.towns.match(reader.lows, k) if reader.words[k].capital else None
            if match is not None and reader.words[k].label != "PER":
                found[reader.slice(k, k + int(match[0]))] = (k, k + int(match[0]))
        since = reader.openings[max(reader.openings[actor.first] - 1, 0)]
        if len(found) != 1 or next(iter(found.values()))[0] < since:
            return None
        ((name, (first, end)),) = found.items()
        return Mention("place", first, end, reader.words[first].start, reader.words[end - 1].end, name, name=name)

    def _communes(self, before: list[Actor]) -> bool:
        """Is a commune named before, by a noun for communes or by the bare name of a town?"""
        bodies = (b.body for b in before if b.body is not None)
        towns = {town.name for town in self.towns}
        return any(b.head.casefold() in self.municipal or b.name in towns or _headed(b, self.municipal) for b in bodies)

    def _of_a_commune(self, actor: Actor) -> bool:
        """«le maire», of no town that is told with it, and no other's («son maire», «leurs maires»)."""
        role, reader = actor.role, self.reader
        if role is None or actor.plural is not None or reader.low(actor.first) not in ("le", "la", "l'"):
            return False
        if actor.body is not None or not role.anaphor:
            return False
        if role.last - role.first != 1 and not self._of_the_town(role):
            return False
        match = self.titles.match(reader.lows, role.first)
        return match is not None and match[1].title.body_head in self.municipal

    def _of_the_town(self, role: Role) -> bool:
        """«le maire | de la ville», «la bourgmestre | de la commune»."""
        opening = [self.reader.low(k) for k in range(role.first + 1, role.last - 1)]
        return opening == ["de", "la"] and self.reader.low(role.last - 1) in self.municipal

    def _told_elsewhere(self, actor: Actor, actors: list[Actor]) -> bool:
        """Is the person, or the holder of the office, named with a body somewhere?"""
        person, role = actor.person, actor.role
        assert role is not None
        surname = person.name.split()[-1] if person is not None else None
        for other in actors:
            if other is actor or other.body is None:
                continue
            if surname is not None and other.person is not None and other.person.name.split()[-1] == surname:
                return True
            same_office = other.role is not None and other.role.head == role.head
            if person is None and same_office and other.first < actor.first:
                return True
        return False

    def _of_the_sentence(self, actor: Actor) -> Mention | None:
        """The town named in the sentence before the office, nearest to it; no commune is named in between."""
        first = self.reader.openings[actor.first]
        return next((town for town in reversed(self.towns) if first <= town.first < actor.first), None)

    def _of_the_sentence_before(self, actor: Actor, before: list[Actor]) -> Mention | None:
        """The one town that the sentence before names as a place; a commune named before has another mayor."""
        opening = self.reader.openings[actor.first]
        others = [b for b in before if b.body is not None and self._communes([b])]
        if not opening or actor.person is None or any(b.person is None for b in others):
            return None
        since = self.reader.openings[opening - 1]
        towns = {town.name: town for town in self.towns if since <= town.first < opening}
        held = {word for b in others if b.body is not None for word in b.body.name.split()}
        free = [town for name, town in towns.items() if not held & set(name.split())]
        return free[0] if len(free) == 1 else None

    def _of_the_dateline(self, actor: Actor, before: list[Actor]) -> Mention | None:
        """The town with which the text opens, where no commune is named before the office."""
        if any(b.body is not None and (b.body.head in self.municipal) for b in before):
            return None
        return self.dateline

    def _commune(self, actor: Actor, town: Mention) -> Mention:
        role = actor.role
        assert role is not None
        head = self.reader.vocabulary.office_head("commune")
        return Mention(
            "organisation", role.first, role.last, role.start, role.end, role.text,
            name=f"{head} {self._complement(town)}", head=head, country=town.country, given=False,
        )  # fmt: skip

    def _unnamed(self, role: Role) -> Mention:
        """«le maire de la commune», which nobody names: the commune all the same."""
        noun = self.reader.low(role.last - 1)
        return Mention(
            "organisation", role.first, role.last, role.start, role.end, role.text, name=noun, head=noun, given=False
        )

    def _complement(self, town: Mention) -> str:
        """«de Verlin», «d'Alcy», «du Havre»."""
        contracted = _CONTRACTED.get(self.reader.low(town.first - 1)) if town.first else None
        if contracted is not None:
            return f"{contracted} {town.name}"
        return of_town(town.name.title() if town.name.isupper() else town.name)  # «VERLIN –», a dateline


def of_town(name: str) -> str:
    """«de Verlin», «d'Alcy», «du Havre»: the town as a complement."""
    first, _, rest = name.partition(" ")
    if rest and first in _ARTICLES:
        return f"{_ARTICLES[first]} {rest}"
    return f"d'{name}" if fold(name)[:1] in _VOWELS else f"de {name}"


def _headed(body: Mention, nouns: frozenset[str]) -> bool:
    return body.name.casefold().split()[:1] != [] and body.name.casefold().split()[0] in nouns
