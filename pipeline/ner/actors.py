"""Actors: persons, offices and bodies put together as the sentence puts them.

«la ministre de X, Amal Y», «Amal Y, ministre de X», «M. Z (Telnet)», «Rafik B. pour l'Université de Sfax»: one actor
each.  A text is read once from left to right; the longest reading that starts at a word wins, and actors never overlap.
"""

from __future__ import annotations

from models.annotation import Actor
from pipeline.ner.acronyms_of_places import with_place
from pipeline.ner.appositions import Appositions
from pipeline.ner.capital_towns import CapitalTowns
from pipeline.ner.collectives import Collectives
from pipeline.ner.demonyms import Demonyms
from pipeline.ner.echoes import Echoes
from pipeline.ner.expected import ExpectedNames
from pipeline.ner.fellows import Fellows
from pipeline.ner.hyphened_sides import HyphenedSides
from pipeline.ner.lone import LoneNames
from pipeline.ner.management import Management
from pipeline.ner.nationals import Nationals
from pipeline.ner.officers import Officers
from pipeline.ner.ordinals import Ordinals
from pipeline.ner.persons_and_offices import PersonsAndOffices, without
from pipeline.ner.plurals import Plurals
from pipeline.ner.products import products
from pipeline.ner.reader import Reader
from pipeline.ner.reading import Reading
from pipeline.ner.referents import Referents
from pipeline.ner.standing import StandingBodies
from pipeline.ner.surroundings import Surroundings
from pipeline.ner.town_pairs import TownPairs
from pipeline.ner.twinned_towns import TwinnedTowns
from pipeline.ner.union_branches import UnionBranches


class ActorGrammar:
    """Reads all actors of a text."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.reading = Reading(reader)
        self.bodies = self.reading.bodies
        self.states = self.reading.states
        self.persons = self.reading.persons
        self.roles = self.reading.roles
        self.appositions = Appositions(self.reading)
        self.referents = Referents(self.reading)
        self.plurals = Plurals(self.reading)
        self.officers = Officers(self.reading)
        self.fellows = Fellows(self.reading)
        self.people = PersonsAndOffices(self.reading, self.appositions, self.referents, self.fellows)
        self.echoes = Echoes(self.reading, self.appositions)
        self.management = Management(self.reading)
        self.lone = LoneNames(self.reading, self.appositions)
        self.surroundings = Surroundings(self.reading)
        self.unions = UnionBranches(self.reading)
        self.expected = ExpectedNames(self.reading)
        self.twinned = TwinnedTowns(self.reading, self.expected)
        self.pairs = TownPairs(self.reading, self.expected)
        self.collectives = Collectives(self.reading, self.expected)
        self.demonyms = Demonyms(self.reading, self.collectives)
        self.ordinals = Ordinals(self.reading, self.expected)
        self.nationals = Nationals(self.reading, self.expected)
        self.standing = StandingBodies(self.reading, self.expected)
        self.hyphened = HyphenedSides(self.reading)

    def read(self) -> list[Actor]:
        """All actors, in text order: a second reading finds again, bare, the names that the first one learnt."""
        told = self._once()
        self.echoes.learn(told)
        self.standing.nouns.learn(told)
        found = self.referents.respectively(self.ordinals.offices(self._once()))
        CapitalTowns(self.reader).settle(found)
        return found

    def _once(self) -> list[Actor]:
        actors: list[Actor] = []
        self.reading.begin()
        self.standing.begin()
        i = 0
        while i < self.reader.size:
            i = self.officers.after_names(i, actors)
            if i >= self.reader.size:
                break
            ordinal = self.ordinals.at(i, actors)
            if ordinal is not None:
                actors.append(ordinal)
                self.reading.previous = ordinal
                i = ordinal.last
                continue
            several = self.officers.at(i) or self.plurals.offices(i) or self.plurals.several(i)
            if several:
                actors += several
                self.reading.previous = several[-1]
                i = several[-1].last
                continue
            actor = self._at(i)
            if actor is not None:
                self._told_by_another(actor)
            if actor is None:
                i = max(i + 1, self.reading.skip)
            else:
                actors.append(actor)
                self.reading.former, self.reading.previous = self.reading.previous, actor
                if actor.role is not None and not self.fellows.counterpart(actor.role.head):
                    self.reading.officer = actor
                i = max(actor.last, i + 1)
        return self.unions.at_their_firms(actors)

    def _told_by_another(self, actor: Actor) -> None:
        """«X, ministre malien des Mines, et Y, | son homologue ivoirien»: an office that the one before tells."""
        role = actor.role
        if (
            actor.person is None
            or role is None
            or not self.fellows.counterpart(role.head)
            or role.first < actor.person.last
        ):
            return
        if role.body is not None and role.body.kind != "state":
            return
        told = self.fellows.at(role.first) if role.country is None else None
        if told is not None and told.last <= role.last:
            actor.role, actor.body = told, told.body
        else:
            self.referents.counterpart(actor)

    def _at(self, i: int) -> Actor | None:
        reader = self.reader
        if not reader.words[i].text[:1].isalnum():
            return None
        hyphened = self.hyphened.at(i) or self.nationals.side(i)
        if hyphened is not None:
            return hyphened
        last = self.referents.last_named(i) or (self.referents.that_of(i) if self.fellows.at(i) is None else None)
        last = last or self.appositions.leading_first(i)
        if last is not None:
            return last
        excellence = self.persons.civility(i) > 1  # «Son Excellence X»
        j = i + 1 if self._article(i) and i + 1 < reader.limits[i] and not excellence else i
        praised = j > i and reader.low(j) in reader.vocabulary.actors.praising and j + 1 < reader.limits[i]
        if praised and reader.vocabulary.appositives.match(reader.lows, j) is None:  # but «la jeune pousse X»
            j += 1
        things = products(reader, j)
        if things > j:
            self.reading.skip = things
            return None
        outlet = self.lone.outlet(i)
        if outlet is not None:
            return outlet
        contest = reader.vocabulary.actors.contests.match(reader.lows, j)
        if contest is not None and reader.words[j].capital:
            self.reading.skip = j + contest[0]
            return None
        actor = (
            self.plurals.standing_for(i)
            or self.twinned.twin(i)
            or self.expected.firm(j, i)
            or self.people.person(j, i)
            or self.people.office(j, i)
        )
        if actor is not None:
            return actor
        actor = (
            self.collectives.at(j, i)
            or self.management.at(j, i)
            or self.management.section(j, i)
            or self.unions.section(j, i)
            or self.standing.at(j, i)
            or self.management.local(j, i)
            or self.nationals.at(j, i)
            or self.demonyms.at(i)
            or self.echoes.body(j, i)
            or self.echoes.person(j, i)
        )
        actor = actor or self.surroundings.firm(j, i) or self.surroundings.at(j, i)
        actor = actor or self._to_its_end(self.lone.at(j, i) or self.expected.at(j, i)) or self.expected.group(i)
        actor = actor or self.twinned.at(i) or self.pairs.at(i)
        if actor is not None:
            actor = with_place(reader, self._with_article(actor, i, j) if j > i else actor)
        return actor

    def _with_article(self, actor: Actor, i: int, j: int) -> Actor:
        """«La Poste», «Les Républicains»: an article with a capital inside a sentence belongs to the name."""
        reader, body = self.reader, actor.body
        if (
            body is None
            or body.kind == "state"
            or body.first != j
            or body.name != body.text
            or body.anaphor
            or reader.shouted[i]
        ):
            return actor
        if (
            reader.words[i].text not in ("Le", "La", "Les")
            or reader.opens_sentence(i)
            or not reader.words[i - 1].text[-1].isalnum()
        ):
            return actor
        body.first, body.start = i, reader.words[i].start
        body.text = body.name = reader.slice(i, body.last)
        return actor

    def _to_its_end(self, actor: Actor | None) -> Actor | None:
        """«Vétérinaires | sans frontières Belgique»: what a name is without belongs to it."""
        if actor is None or actor.body is None or actor.person is not None or not without(self.reader, actor.last):
            return actor
        body, end = actor.body, actor.last + 2
        if (
            body.last != actor.last
            or not self.reader.words[body.first].capital
            or end >= self.reader.limits[body.first]
        ):
            return actor
        end = max(end, self.bodies.proper(end))
        return self.reading.actor(actor.first, end, body=self.bodies.mention(body.first, end, head=body.head))

    def _article(self, i: int) -> bool:
        """An article or possessive, not «SA» (Son Altesse) nor «LE» of an acronym."""
        word = self.reader.words[i]
        return word.low in self.reader.small.articles and not (
            word.text.isupper() and len(word.text) > 1 and word.text.isalpha() and word.text == "SA"
        )
