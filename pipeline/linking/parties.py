"""From actors to parties: the body each person acts for, «les deux pays» as the two countries they are."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.linking.actor_reader import ActorReader
from pipeline.linking.drafts import Draft, Entities, PartyRef, distinct
from pipeline.linking.implied import Implied
from pipeline.linking.office_holders import OfficeHolders
from pipeline.linking.ratifiers import Ratifiers
from pipeline.linking.several_bodies import SeveralBodies
from pipeline.linking.several_persons import SeveralPersons

MOST_WORDS_TO_NAMES = 4


class PartyResolver(ActorReader):
    """Finds the parties and signatories of statements."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.municipal = lexicon.words.municipal
        self.entities = Entities(annotated.entities)
        self.implied = Implied(annotated, lexicon)
        self.ratifiers = Ratifiers(annotated, lexicon, self.implied)
        self.bodies = SeveralBodies(annotated, lexicon, self.implied)
        self.persons = SeveralPersons(annotated, lexicon)
        self.holders = OfficeHolders(annotated, lexicon)

    def parties(self, statement: Statement, drafts: list[Draft]) -> list[PartyRef]:
        """Who concludes it: bodies named as such, and those for whom the signers sign."""
        explicit: list[PartyRef] = []
        signers = self._without_judges(statement) if statement.effect == "terminate" else statement.signers
        from_bodies = [a for a in signers if a.person is None and (a.role is None or a.plural is not None)]
        from_bodies = [a for a in from_bodies if not _named_after(a, statement)]
        undone = statement.effect == "terminate" and "parties.between" in statement.rules
        unratified = statement.effect is None and {"trigger.infinitive", "parties.between"} <= set(statement.rules)
        undone = undone or unratified  # «La France n'est pas pressée de ratifier l'accord entre A et B»
        ratifying = statement.effect == "ratify" or undone  # «Le tribunal a annulé l'accord entre A et B»
        for actor in [] if ratifying else from_bodies:
            explicit += self._of(actor, drafts)
        for actor in statement.parties:
            explicit += self._of(actor, drafts)
        others = [p for p in explicit if not self._side_of_state(p.actor)]
        if len(distinct(others)) >= 2:
            explicit = others  # «Entre A et B, un accord a été signé, côté marocain, par X»: A and B, not Morocco
        explicit = self._beside(explicit, [*([] if ratifying else from_bodies), *statement.parties], drafts)
        if ratifying and len(distinct(explicit)) < 2:
            # «Le Sénat du Paraguay a ratifié …»: the state is the party, not its parliament
            offices = [a for a in statement.signers if a.person is None and a.role is not None and a not in from_bodies]
            sides = [a for a in from_bodies if not self.ratifiers.ratifies(a)]
            # «Le Parlement a ratifié le traité signé par A et B»: it is none of those who concluded it
            sides = sides if len(sides) >= 2 else from_bodies
            explicit = [p for a in [*sides, *offices] for p in self._ratifier(a, drafts)] + explicit
        found = distinct(explicit)
        found += [p for p in self._paired(statement) if p.entity not in {f.entity for f in found}]
        named = sum(actor.person is not None for actor in statement.signers)
        told = {"parties.between", "parties.bound"} & set(statement.rules)
        represented = bool(told) and len(distinct(explicit)) >= max(2, named)
        for actor in signers:
            if actor in from_bodies or represented or _named_after(actor, statement):
                continue  # «entre l'Etat et la province, signé par le préfet et la présidente»: they sign for those
            if self._side_of_state(actor) and len(found) >= 2:
                continue
            for party in self._of(actor, drafts):
                if not self.covered(party, found):
                    found = distinct([*found, party])
        return self._by_name(found)

    def _by_name(self, found: list[PartyRef]) -> list[PartyRef]:
        """«un accord avec les syndicats (CFDT, FO et Unsa)»: those named, and no «syndicats» beside them."""
        clusters, words = self.annotated.entities, self.words
        named = any(words.is_union(clusters[p.entity].name, clusters[p.entity].acronym) for p in found)
        if not named:
            return found
        return [p for p in found if clusters[p.entity].name.casefold() not in words.unions_together]

    def _side_of_state(self, actor: Actor) -> bool:
        """«la partie marocaine», «côté marocain»: Morocco, where the text names nobody else that it stands for."""
        body = actor.body
        return body is not None and body.entity < 0 and body.head in self.words.sides_of_states

    def _without_judges(self, statement: Statement) -> list[Actor]:
        """«La Cour a annulé le contrat liant A à B»: where two are told, the court is no third."""
        bound = [a for a in statement.signers if a.body is None or not self.ratifiers.only_approves(a.body)]
        return bound if len(bound) + len(statement.parties) >= 2 else statement.signers

    def _beside(self, found: list[PartyRef], actors: list[Actor], drafts: list[Draft]) -> list[PartyRef]:
        """«les trois syndicats et la direction»: those named beside the plural are none of those it stands for."""
        plurals = [a for a in actors if a.plural == "body"]
        named = {p.entity for a in actors if a.plural is None for p in self._of(a, drafts)}
        if not plurals or not named or len(plurals) == len(actors):
            return found
        return [
            p for a in actors for p in (self.bodies.before(a, drafts, named) if a in plurals else self._of(a, drafts))
        ]

    def scene(self, statement: Statement, drafts: list[Draft]) -> list[PartyRef]:
        """Whom the partners presented before stand for: a parliament, where something is ratified, for its state."""
        told = self._ratifier if statement.effect == "ratify" else self._of
        return [p for actor in statement.scene for p in told(actor, drafts)]

    def parties_of(self, actor: Actor, drafts: list[Draft]) -> list[PartyRef]:
        """Whom one actor stands for."""
        return self._of(actor, drafts)

    def _paired(self, statement: Statement) -> list[PartyRef]:
        """«signée par les deux directeurs, A et B»: they act for the last two bodies named, in their order."""
        plural = next((a for a in statement.signers if a.plural == "person"), None)
        named = [a for a in statement.signers if a.person is not None]
        if plural is None or len(named) != plural.number or any(a.body is not None for a in named):
            return []
        stand_in = Actor(plural.first, plural.first, plural.start, plural.start, plural="body", number=plural.number)
        bodies = self.bodies.before(stand_in, []) or self.bodies.before(replace(stand_in, plural="any"), [])
        for person, body in zip(named, bodies, strict=False):
            cluster = self.annotated.entities[body.entity]
            person.body = cluster.mentions[0]
            body.actor = person
        return bodies

    def signers(self, statement: Statement, drafts: list[Draft]) -> list[Actor]:
        """The persons who sign; those who still negotiate do not."""
        found: list[Actor] = []
        if statement.status == "negotiating":
            return found
        for actor in [*statement.signers, *statement.parties]:
            if _named_after(actor, statement) or self._signs_nothing(actor, statement):
                continue
            if actor.plural == "person":
                found += [] if _named_after(actor, statement) else self.persons.before(actor, drafts)
            elif actor.plural == "both":
                found += [p for p in self.persons.all_lately(actor) if p not in found]
            elif actor.plural is not None:
                found += [p for p in self.holders.of(actor, self._of(actor, drafts)) if p not in found]
            elif actor.person is not None and actor not in found:
                found.append(actor)
        return found

    def _signs_nothing(self, actor: Actor, statement: Statement) -> bool:
        """«X a signé au nom du ministre, | Y», «Un accord l'unit à B»: another signs, or nobody says who."""
        if actor.person is None or actor not in statement.parties or actor in statement.signers:
            return False
        if statement.effect == "bind" and actor.start < statement.start:
            return True  # «X, président de A, … Un accord l'unit à B»
        before = [word.low for word in self.annotated.words[max(actor.first - 2, 0) : actor.first]]
        acted_for = before[-1:] == ["pour"] or before[:1] in (["nom"], ["compte"], ["place"])
        return "parties.on-behalf" in statement.rules and acted_for

    def covered(self, party: PartyRef, by: list[PartyRef]) -> bool:
        """Is this body already there, itself or through the state that it is part of?"""
        entities = self.entities
        for other in by:
            if other.entity == party.entity:
                return True
            if self._same_town(other.entity, party.entity) or self._own_state(other.entity, party.entity):
                return True
            if self._one_of(other.entity, party.entity):
                return True
            if self._governing(other.entity) and entities.kind(party.entity) == "ministry":
                country = entities.country(other.entity)
                if entities.country(party.entity) in (country, None) or country is None:
                    return True  # «le gouvernement et les syndicats …; le ministre du Travail a signé pour l'Etat»
            mission = fold(self.annotated.entities[party.entity].name.split()[0]) in self.words.missions
            if mission and entities.kind(other.entity) == "state":
                if entities.country(party.entity) == entities.country(other.entity) is not None:
                    return True  # «l'ambassadeur du Japon» signs for Japan
            elif entities.kind(other.entity) == "state" and entities.kind(party.entity) in ("ministry", "state"):
                country = entities.country(party.entity) or self.home
                if country is not None and country == entities.country(other.entity):
                    return True
                if entities.country(party.entity) is None and len(by) >= 2:
                    return True
        return False

    def _governing(self, entity: int) -> bool:
        """«le gouvernement», «l'Etat», «le gouvernement de transition»: what a ministry is part of."""
        head = fold(self.annotated.entities[entity].name.partition(" ")[0])
        kind = self.entities.kind(entity)
        return kind == "organisation" and head in self.words.government | self.words.own_state

    def _same_town(self, one: int, other: int) -> bool:
        """«la commune de B» and the «ville de B» of its mayor."""
        names = [self.annotated.entities[entity].name.casefold().partition(" ") for entity in (one, other)]
        return all(head in self.municipal for head, _, _ in names) and names[0][2] == names[1][2] != ""

    def _one_of(self, several: int, one: int) -> bool:
        """«le pacte État-métropoles», of which one was signed for by its president."""
        plural, name = (self.annotated.entities[entity].name.casefold() for entity in (several, one))
        return plural.endswith("s") and " " not in plural and name.startswith(f"{plural[:-1]} ")

    def _own_state(self, told: int, implied: int) -> bool:
        """«l'Etat», as the text calls it, and the article's own state, of which only an office tells."""
        named = fold(self.annotated.entities[told].name) in self.words.own_state
        return named and self.entities.kind(implied) == "state" and self.entities.country(implied) in (None, self.home)

    def _ratifier(self, actor: Actor, drafts: list[Draft]) -> list[PartyRef]:
        if actor.body is not None and self.ratifiers.only_approves(actor.body):
            return []
        state = self.ratifiers.state(actor)
        return [state] if state is not None else self._of(actor, drafts)

    def _of(self, actor: Actor, drafts: list[Draft]) -> list[PartyRef]:
        if actor.plural == "person":
            persons = self.persons.before(actor, drafts)
            if not persons and self.persons.any_of_many(actor):
                return []
            return [p for person in persons for p in self._of(person, drafts)] or self.bodies.of_persons(actor)
        if actor.plural == "both" and (people := self.persons.all_lately(actor)):
            return [p for person in people for p in self._of(person, drafts)]
        if actor.plural is not None:
            return self.bodies.before(actor, drafts)
        if actor.body is not None and self.ratifiers.cabinet(actor.body):
            state = self.ratifiers.state(actor)
            return [state] if state is not None else []
        pointed = self._pointed_at(actor)
        if pointed is not None:
            return [PartyRef(pointed, actor)]
        if actor.body is not None and actor.body.entity >= 0:
            return [PartyRef(actor.body.entity, actor)]
        if actor.body is not None and actor.body.kind == "state" and actor.body.country is not None:
            return [PartyRef(self.implied.state(actor.body.country, actor), actor)]  # «franco-marocain»
        if self._side_of_state(actor) and actor.body is not None and actor.body.country is not None:
            return [PartyRef(self.implied.state(actor.body.country, actor), actor)]
        if (
            actor.body is not None
            and ((actor.person is None and actor.role is None) or fold(actor.body.name) in self.words.local_bodies)
            and fold(actor.body.name) in self.words.government | self.words.local_bodies
        ):
            return [self.implied.government(actor.body, actor)]
        if actor.person is not None and actor.person.entity >= 0:
            cluster = self.annotated.entities[actor.person.entity]
            if cluster.body >= 0:
                return [PartyRef(cluster.body, actor)]
            role = actor.role or cluster.role
            if (
                role is not None and not role.former and actor.body is None
            ):  # «la présidente du club» is nobody's head of state
                return self.implied.state_of(actor, role.country, role.head)
        elif actor.role is not None and actor.body is None:
            return self.implied.state_of(actor, actor.role.country, actor.role.head)
        return []

    def _pointed_at(self, actor: Actor) -> int | None:
        """«les Farc … un accord avec cette guérilla marxiste»: the organisation named last, in other words."""
        body = actor.body
        if body is None or body.entity < 0 or actor.person is not None or actor.role is not None:
            return None
        cluster = self.annotated.entities[body.entity]
        common = cluster.kind == "organisation" and cluster.name.islower() and cluster.acronym is None
        if not common or self.lows(actor)[0] not in ("ce", "cet", "cette") or len(cluster.mentions) > 1:
            return None
        here = self.sentence(actor)
        since = self.annotated.sentences[max(here - 1, 0)].first
        for other in reversed([a for a in self.annotated.actors if since <= a.first and a.last <= actor.first]):
            named = other.body
            if named is None or named.entity < 0 or other.person is not None or other.role is not None:
                continue
            known = self.annotated.entities[named.entity]
            if known.kind == "organisation" and not known.name.islower() and not self.outlet(named):
                return named.entity
        return None


def _named_after(actor: Actor, statement: Statement) -> bool:
    """«leurs patrons respectifs, X et Y»: do the names of the persons follow?"""
    if actor.plural != "person":
        return False
    named = [a for a in statement.signers if a.person is not None and a.first >= actor.last]
    return len(named) == actor.number and named[0].first - actor.last <= MOST_WORDS_TO_NAMES
