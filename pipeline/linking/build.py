"""From drafts and clusters to the record of the contract."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from functools import cached_property

from models.annotation import Actor, AnnotatedArticle, EntityCluster, Mention
from models.expression import TimeExpression
from models.record import (
    Agreement,
    AgreementDate,
    Amount,
    Duration,
    Entity,
    EntityType,
    LeftOut,
    NamedSpan,
    Participant,
    Party,
    PartyType,
    Record,
    Span,
)
from pipeline.lexicon import Lexicon
from pipeline.lexicon.countries import Region
from pipeline.lexicon.folding import fold
from pipeline.linking.confidence import confidence_of
from pipeline.linking.drafts import Draft, PartyRef, told_once
from pipeline.linking.own_name import own_name
from pipeline.linking.shared_offices import shared_office
from pipeline.linking.sides import body_of, sides
from pipeline.rules.slots.extents import Extents

_ENTITY_TYPES: dict[str, EntityType] = {
    "person": "person",
    "ministry": "ministry",
    "organisation": "organisation",
    "state": "place",
    "place": "place",
}
_PARTY_TYPES: dict[str, PartyType] = {
    "ministry": "ministry",
    "organisation": "organisation",
    "state": "state",
    "person": "person",
}


class RecordBuilder:
    """Builds the record of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.lexicon = lexicon
        self.text = annotated.article.text
        self.extents = Extents(annotated, lexicon)
        self.ids: dict[int, str] = {}
        self.used: set[int] = set()  # entities that conclude something
        self.acting: set[int] = set()  # … those of them that do it in an office, or are named as its seat

    def record(self, drafts: list[Draft], missing: list[LeftOut]) -> Record:
        """The record; agreements stand in the order of ``drafts``.  ``missing``: what became none."""
        used = {p.entity for d in drafts for p in d.parties}
        self.used = used
        self.acting = {p.entity for d in drafts for p in d.parties if self._from_the_seat(p.actor)}
        entities = self._entities(used)
        seen: set[str] = set()
        agreements = [self._agreement(draft, seen) for draft in drafts]
        return Record(
            article=self.annotated.article,
            entities=entities,
            agreements=agreements,
            left_out=missing,
            notes=self._notes(drafts),
        )

    # -- entities ------------------------------------------------------------------------------------------

    def _entities(self, used: set[int]) -> list[Entity]:
        kept = [
            (k, c)
            for k, c in enumerate(self.annotated.entities)
            if (c.mentions or k in used) and self._shown(k, c, used)
        ]
        kept.sort(key=lambda pair: (min((m.start for m in pair[1].mentions), default=len(self.text)), pair[0]))
        for number, (k, _) in enumerate(kept, 1):
            self.ids[k] = f"e{number}"
        entities = [self._entity(k, cluster) for k, cluster in kept]
        return entities + self._places(len(entities))

    def _shown(self, k: int, cluster: EntityCluster, used: set[int]) -> bool:
        if k in used or cluster.kind in ("person", "ministry", "state"):
            return True
        alone = self.lexicon.actors.bodies_alone
        named = [m for m in cluster.mentions if m.given]
        if named and all(fold(m.head) == "etat" and m.country is not None for m in named):
            return False  # «le chef de l'Etat français»: the country is told as a place
        return any(m.text in alone or (not m.anaphor and (not m.weak or self._national(m))) for m in named)

    def _national(self, mention: Mention) -> bool:
        """«le gouvernement japonais», «l'armée malienne»: the one body of that kind in its country."""
        organ = mention.head in self.lexicon.actors.sole_heads and mention.text[:1].islower()
        return organ and mention.country is not None and mention.text.startswith(f"{mention.head} ")

    def _entity(self, k: int, cluster: EntityCluster) -> Entity:
        mentions = sorted({(m.start, m.end) for m in cluster.mentions})
        names = [m.name for m in cluster.mentions if m.given and not m.anaphor]
        # «Office du lait (Onalait)», as the text writes it when it defines the acronym
        names += [m.text for m in cluster.mentions if m.acronym and m.given and m.text.endswith(f"({m.acronym})")]
        names += [m.text for m in cluster.mentions if m.anaphor and m.kind == "person" and m.text[:1].isupper()]
        # «groupe Altice» for «Altice»
        names += [m.text for m in cluster.mentions if m.given and not m.anaphor and m.text.endswith(f" {m.name}")]
        aliases = [
            a
            for a in dict.fromkeys([*cluster.aliases, *names, *([cluster.acronym] if cluster.acronym else [])])
            if a != self._name(cluster)
        ]
        return Entity(
            id=self.ids[k],
            type="place" if k not in self.used and self._land(cluster) else _ENTITY_TYPES[cluster.kind],
            name=self._name(cluster),
            aliases=aliases,
            role=cluster.role.text if cluster.role is not None else None,
            organisation=self.ids.get(cluster.body) if cluster.body >= 0 else None,
            acronym=cluster.acronym,
            country=cluster.country,
            mentions=[self._span(*mention) for mention in mentions],
        )

    @cached_property
    def _folded(self) -> str:
        return fold(self.text)

    def _told(self, name: str) -> bool:
        """Does the text have the name, with whatever accents («Etats-Unis»); not «Niger» in «Nigeria»?"""
        return re.search(rf"(?<![\w-]){re.escape(fold(name))}(?![\w-])", self._folded) is not None

    def _name(self, cluster: EntityCluster) -> str:
        """The name; «Londres», «le Kremlin» for a state that the text calls by nothing else: nothing is guessed."""
        if cluster.kind != "state":
            return cluster.name
        called = [m for m in cluster.mentions if m.given and not m.anaphor]
        towns = [m for m in called if not self._seat(m.text)]
        if not called or self._told(cluster.name) or any(m.head != "capital" for m in towns):
            return cluster.name
        acting = any(self.annotated.entities[k] is cluster for k in self.acting)  # else the palace is a place
        return towns[0].text if towns else called[0].text if acting else cluster.name

    def _land(self, cluster: EntityCluster) -> bool:
        """«l'Occitanie», «la Casamance»: a region that concludes nothing here is where, not who."""
        named = all(m.kind == "state" and m.given for m in cluster.mentions)
        found = self.lexicon.countries.names.find(cluster.name)
        return named and cluster.kind == "organisation" and any(isinstance(place, Region) for place in found)

    def _places(self, count: int) -> list[Entity]:
        """Places that are no state of the record; «Etats-Unis» and «États-Unis» are one."""
        states = {fold(c.name) for c in self.annotated.entities if c.kind == "state" or self._land(c)}
        by_name: dict[str, list[Mention]] = {}
        for place in self.annotated.places:
            if fold(place.name) not in states:
                by_name.setdefault(fold(place.name), []).append(place)
        for state in self.annotated.entities:  # «le Kremlin» acts for Russia, and is a body of its own name
            for mention in state.mentions if state.kind == "state" else ():
                if self._seat(mention.text) and mention.text != self._name(state):
                    by_name.setdefault(fold(mention.text), []).append(replace(mention, name=mention.text))
        return [
            Entity(
                id=f"e{count + n}",
                type="organisation" if self._powers(mentions) else "place",
                name=next((m.name for m in mentions if not m.name.isupper()), mentions[0].name),
                country=mentions[0].country,
                mentions=[Span(start=m.start, end=m.end, text=m.text) for m in mentions],
            )
            for n, mentions in enumerate(by_name.values(), 1)
        ]

    def _from_the_seat(self, actor: Actor) -> bool:
        """«Le Kremlin», «le président»; not «l'accord américano-russe», whatever the Kremlin says elsewhere."""
        return actor.role is not None or (actor.body is not None and self._seat(actor.body.text))

    def _seat(self, name: str) -> bool:
        """«la Maison Blanche», «le Kremlin»: a palace, and the power that sits there."""
        return bool(self.lexicon.countries.seats.exact(name))

    def _powers(self, mentions: list[Mention]) -> bool:
        """Is the palace more than where something happens («reçu à l'Élysée»)?"""
        where = (self.text[max(0, m.start - 6) : m.start].split() for m in mentions)
        return self._seat(mentions[0].name) and any("à" not in before for before in where)

    # -- agreements ----------------------------------------------------------------------------------------

    def _agreement(self, draft: Draft, seen: set[str]) -> Agreement:
        instrument = draft.instrument
        evidence = self._evidence(draft)
        parties = sides(draft, self.annotated, self.lexicon.actors)
        telling = draft.naming if draft.naming is not None and not draft.generic else None
        aim = self.extents.gist(draft.objectives[0]) if draft.objectives else None
        subject = draft.subject or telling or aim or draft.topic or draft.naming or own_name(draft, self.lexicon)
        return Agreement(
            id=self._id(draft, evidence, seen),
            kind=draft.kind,
            kind_text=instrument.text if instrument is not None else None,
            status=draft.status,
            certainty=draft.certainty,
            cues=_unique(draft.cues),
            parties=[self._party(p) for p in draft.parties],
            signatories=[self._participant(a, a.person, parties) for a in draft.signers if a.person is not None],
            attendees=[self._participant(a, person, {}) for a, person in self._present(draft)],
            date=self._date(draft),
            place=self._named(draft.place, draft.place_name),
            event=self._named(draft.event, None),
            subject=subject,
            objectives=_unique(draft.objectives),
            amounts=[
                Amount(value=a.value, currency=a.currency, text=a.text, start=a.start, end=a.end)
                for a in told_once(draft.amounts)
            ],
            duration=self._duration(draft),
            count=draft.count,
            evidence=evidence,
            confidence=confidence_of(draft.rules, self.lexicon),
            rules=draft.rules,
            notes=draft.notes,
        )

    def _id(self, draft: Draft, evidence: list[Span], seen: set[str]) -> str:
        """The same for the same text: a hash of the text, of where the agreement stands, and of its kind and parties.

        Two that agree in all of this («une convention chacun») are numbered.
        """
        place = draft.statements[0].instrument.start if draft.statements[0].instrument else evidence[0].start
        key = "\n".join(
            [
                self.text,
                str(place),
                draft.kind,
                *sorted(self._name(self.annotated.entities[p.entity]) for p in draft.parties),
            ]
        )
        number = next(n for n in range(len(seen) + 1) if f"{key}\n{n}" not in seen)
        seen.add(f"{key}\n{number}")
        return "a-" + hashlib.sha256((f"{key}\n{number}" if number else key).encode()).hexdigest()[:16]

    def _party(self, party: PartyRef) -> Party:
        cluster = self.annotated.entities[party.entity]
        mention = self._mention(party.actor, cluster)
        return Party(
            name=self._name(cluster),
            type=_PARTY_TYPES[cluster.kind],
            acronym=cluster.acronym,
            country=cluster.country,
            entity=self.ids.get(party.entity),
            mention=self._span(*mention),
        )

    def _mention(self, actor: Actor, cluster: EntityCluster) -> tuple[int, int]:
        for body in (actor.body, actor.role.body if actor.role else None):
            if body is not None and body in cluster.mentions:
                return body.start, body.end
        return actor.start, actor.end

    def _participant(self, actor: Actor, person: Mention, parties: dict[int, int]) -> Participant:
        cluster = self.annotated.entities[person.entity]
        own, usual = actor.role, cluster.role
        told = own if own is not None and (not own.anaphor or usual is None) else usual
        side = parties.get(person.entity, body_of(actor, self.annotated))
        return Participant(
            name=self._name(cluster),
            role=told.text if told is not None else shared_office(actor, self.annotated),
            organisation=self._name(self.annotated.entities[side]) if side >= 0 else None,
            entity=self.ids.get(person.entity),
            mention=Span(start=person.start, end=person.end, text=person.text),
        )

    def _present(self, draft: Draft) -> list[tuple[Actor, Mention]]:
        """Who is there and does not sign."""
        signing = {s.person.entity for s in draft.signers if s.person is not None}
        named = [(a, a.person) for a in draft.attendees if a.person is not None]
        return [(actor, person) for actor, person in named if person.entity not in signing]

    def _duration(self, draft: Draft) -> Duration | None:
        told = draft.duration
        return Duration(text=told.text, months=told.months, start=told.start, end=told.end) if told else None

    def _date(self, draft: Draft) -> AgreementDate | None:
        time = draft.date
        if time is None:
            return None
        value = self._value(time, draft)
        if value is None or time.precision is None:
            return None
        return AgreementDate(
            value=value,
            precision=time.precision,
            text=time.text,
            start=time.start,
            end=time.end,
            resolved_against=time.resolved_against,
        )

    def _value(self, time: TimeExpression, draft: Draft) -> str | None:
        if draft.status == "planned" and time.future_value is not None:
            return time.future_value
        return time.value

    def _named(self, span: Span | None, name: str | None) -> NamedSpan | None:
        return NamedSpan(name=name or span.text, start=span.start, end=span.end) if span is not None else None

    def _evidence(self, draft: Draft) -> list[Span]:
        sentences = sorted({s.sentence for s in draft.statements})
        spans = [(self.annotated.sentences[k].start, self.annotated.sentences[k].end) for k in sentences]
        return [self._span(*span) for span in spans]

    def _notes(self, drafts: list[Draft]) -> list[str]:
        dates = [draft.date for draft in drafts if draft.date is not None and self._value(draft.date, draft) is None]
        return list(dict.fromkeys(f"date «{date.text}» not resolved: nothing to count it from" for date in dates))

    def _span(self, start: int, end: int) -> Span:
        return Span(start=start, end=end, text=self.text[start:end])


def in_text_order(drafts: list[Draft]) -> list[Draft]:
    """Drafts by their first words."""
    return sorted(
        drafts, key=lambda d: d.statements[0].instrument.start if d.statements[0].instrument else d.statements[0].start
    )


def _unique(spans: list[Span]) -> list[Span]:
    return list({(s.start, s.end): s for s in spans}.values())
