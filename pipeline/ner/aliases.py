"""Who is who within one article: mentions of one person or body are joined, anaphors find what they stand for.

Read from left to right, as a reader does: a short form («Mme Seghrouchni», «l'UM6P», «le ministère») belongs to the
last full form that it can be short for.  Two full names are never joined on a shared surname alone.
"""

from __future__ import annotations

from models.annotation import Actor, EntityCluster
from pipeline.ner.anaphoric_bodies import AnaphoricBodies
from pipeline.ner.clusters import Clusters, bodies_of
from pipeline.ner.descriptions import Descriptions
from pipeline.ner.introductions import Introductions
from pipeline.ner.named_bodies import NamedBodies
from pipeline.ner.named_persons import NamedPersons
from pipeline.ner.offices_nearby import OfficesNearby
from pipeline.ner.reader import Reader
from pipeline.ner.same_name import words_of_name
from pipeline.ner.the_other import TheOther
from pipeline.ner.vocabulary import Vocabulary


class Aliases:
    """Joins the mentions of one article's actors into entities."""

    def __init__(self, vocabulary: Vocabulary, home: str | None = None, reader: Reader | None = None) -> None:
        self.vocabulary = vocabulary
        self.reader = reader
        self.clusters = Clusters()
        self.bodies = NamedBodies(vocabulary, self.clusters, home)
        self.anaphors = AnaphoricBodies(vocabulary, self.clusters, self.bodies, reader)
        self.persons = NamedPersons(vocabulary, self.clusters)
        self.descriptions = Descriptions(vocabulary, self.clusters, reader)
        self.offices = OfficesNearby(vocabulary, self.clusters, home, reader)

    def join(self, actors: list[Actor]) -> list[EntityCluster]:
        """Give every mention its entity; fill the person and body of actors that are told by an anaphor only."""
        # full forms first: a headline may say «UM6P» or «Mme Benali» before the text spells it out
        for actor in actors:
            for body in bodies_of(actor):
                if not body.anaphor:
                    self.bodies.join(body)
        named = [a for a in actors if a.person is not None and len(words_of_name(a.person.name)) >= 2]
        # the longest names first, so that «M. Ousmane Mey» finds «Alamine Ousmane Mey» wherever that stands
        for actor in sorted(named, key=lambda a: -len(words_of_name(a.person.name)) if a.person else 0):
            if actor.person is not None:
                self.persons.by_full_name(actor.person)
        if self.reader is not None:
            Introductions(self.reader).settle(actors)
        for number, actor in enumerate(actors):
            for body in bodies_of(actor):
                if body.anaphor:
                    self.anaphors.join(body, actors[:number])
            if actor.person is not None:
                if actor.person.entity < 0:
                    self.persons.by_short_name(actor, actor.person)
            elif actor.role is not None:
                self.persons.by_office(actor, actors[:number])
                self.descriptions.settle(actor, actors[:number])
            if actor.role is not None and actor.role.party is not None:
                self.bodies.join(actor.role.party)
            self.offices.of_organ(actor, actors[:number])
            self.offices.of_mission(actor, actors[:number])
            if actor.role is not None and self._held_before(actor):
                actor.role.former, actor.body = True, None
            self.persons.remember(actor)
            if actor.person is not None and actor.body is None and self.clusters[actor.person.entity].body < 0:
                self.offices.nearby(actor, actors[:number])
            self.offices.apart(actor, actors[:number])
        if self.reader is not None:
            TheOther(self.vocabulary, self.clusters, self.reader).settle(actors)
        self.bodies.tell_states()
        for cluster in self.clusters:
            if cluster.kind == "state" and self.bodies.union(cluster):
                cluster.kind = "organisation"  # acts like a state in its sentence, but is a body
        return list(self.clusters)

    def _held_before(self, actor: Actor) -> bool:
        """«l'ancien président de B, X»: X acts for B no more."""
        if self.reader is None or actor.role is None or actor.person is None or actor.role.first == 0:
            return False
        return self.reader.low(actor.role.first - 1) in self.reader.small.past_office
