"""Drafts: agreements in the making, each fed by one or more statements."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.annotation import Actor, EntityCluster
from models.expression import AmountExpression, DurationExpression, TimeExpression
from models.record import Certainty, Kind, Span, Status
from models.statement import InstrumentMention, Statement

_OF_ANOTHER_ACT = ("ratify", "announce", "negotiate")


@dataclass(slots=True)
class PartyRef:
    """A party: an entity, and the actor through which the text names it."""

    entity: int
    actor: Actor


@dataclass(slots=True)
class Draft:
    """One agreement, or a set of them that the text does not tell apart."""

    statements: list[Statement] = field(default_factory=list)
    instrument: InstrumentMention | None = None
    kind: Kind = "other"
    status: Status = "signed"
    certainty: Certainty = "asserted"
    cues: list[Span] = field(default_factory=list)
    parties: list[PartyRef] = field(default_factory=list)
    signers: list[Actor] = field(default_factory=list)
    attendees: list[Actor] = field(default_factory=list)
    witnesses: list[Actor] = field(default_factory=list)  # who was at the ceremony, as a sentence of its own tells
    date: TimeExpression | None = None
    dated_by: str | None = None  # the effect of the statement that told the date
    place: Span | None = None
    placed_by: str | None = None  # … and the place
    place_name: str | None = None
    event: Span | None = None
    subject: Span | None = None
    naming: Span | None = None
    generic: bool = True  # does the naming say no more than «accord de partenariat»?
    topic: Span | None = None  # what it may be about, for want of a subject
    objectives: list[Span] = field(default_factory=list)
    amounts: list[AmountExpression] = field(default_factory=list)
    duration: DurationExpression | None = None
    count: int = 1
    plural: bool = False
    rules: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    parent: Draft | None = None
    children: list[Draft] = field(default_factory=list)
    ordinal: int | None = None

    def entities(self) -> set[int]:
        """The entities of its parties."""
        return {party.entity for party in self.parties}

    @property
    def one_sided(self) -> bool:
        """«un accord avec A et B», whose other side the text leaves out: A and B did not sign with each other."""
        sides = _sides(self._rules_of_parties())
        if self.plural:
            sides.discard("trigger.participle")  # «des contrats signés avec A et B»: some with A, some with B
        told = [actor for statement in self.statements for actor in statement.parties]
        home = _sides(set(self.rules))
        if "trigger.brought-home" in home and not any(rule.startswith("parties.") for rule in home):
            theirs = self.instrument is not None and self.instrument.reference == "possessive"
            return "signers.by" not in home and not theirs  # «A et B sont repartis avec une convention»: with others
        return sides == {"parties.with"} and all(party.actor in told for party in self.parties)

    def _rules_of_parties(self) -> set[str]:
        """The rules of what told a party, and of the draft itself: what only goes on about it tells no side."""
        actors = [party.actor for party in self.parties]
        said = {rule for statement in self.statements for rule in statement.rules}
        telling = [s for s in self.statements if any(a in actors for a in (*s.parties, *s.signers))]
        return {rule for rule in self.rules if rule not in said} | {rule for s in telling for rule in s.rules}

    def add_parties(self, parties: list[PartyRef]) -> None:
        """Add parties that are not there yet."""
        known = self.entities()
        for party in parties:
            if party.entity not in known:
                known.add(party.entity)
                self.parties.append(party)

    def add_signers(self, signers: list[Actor]) -> None:
        """Add persons who sign, once each."""
        known = {s.person.entity for s in self.signers if s.person is not None}
        for signer in signers:
            if signer.person is not None and signer.person.entity not in known:
                known.add(signer.person.entity)
                self.signers.append(signer)

    def add_attendees(self, attendees: list[Actor]) -> None:
        """Add persons who are there, once each."""
        known = {a.person.entity for a in self.attendees if a.person is not None}
        for actor in attendees:
            if actor.person is not None and actor.person.entity not in known:
                known.add(actor.person.entity)
                self.attendees.append(actor)

    def take_time_and_place(self, statement: Statement) -> None:
        """When and where: as told first, but the day of the signing before that of its approval or announcement."""
        if self.status == "negotiating" and statement.status != "negotiating" and not self._agreed(statement):
            return  # «… qui table sur une conclusion en mai»: what is hoped of the talks
        done = self.status in ("negotiating", "announced") and statement.status in ("signed", "past")
        signing = statement.effect == "sign" and (done or self.dated_by in _OF_ANOTHER_ACT)
        since = self.dated_by == "bind" and self.date is not None and self.date.text.casefold().startswith("depuis")
        signing = signing or (statement.effect == "sign" and since)  # «les lie depuis mai. Elle a été signée en mars»
        if statement.date is not None and (self.date is None or signing):
            if signing and statement.place is None:
                self.place = self.place_name = None
            concluded = "trigger.participle" in statement.rules  # «a ratifié mardi l'accord conclu le 3 juin»
            self.date, self.dated_by = statement.date, "sign" if concluded else statement.effect
        else:
            signing = False
        signing = signing or (statement.effect == "sign" and self.placed_by in _OF_ANOTHER_ACT)
        if statement.place is not None and (self.place is None or signing):
            self.place, self.place_name, self.placed_by = statement.place, statement.place_name, statement.effect

    def _agreed(self, statement: Statement) -> bool:
        """Does the statement tell of the agreement with a verb of its own, as done?"""
        return statement.effect is not None and "trigger.act-noun-alone" not in statement.rules

    def add_details(self, statement: Statement) -> None:
        """Take over what the statement tells and the draft does not know yet."""
        self.statements.append(statement)
        self.rules += [rule for rule in statement.rules if rule not in self.rules]
        self.take_time_and_place(statement)
        self.event = self.event or statement.event
        self.subject = self.subject or statement.subject
        self.topic = self.topic or statement.topic
        says_more = self.generic and not statement.generic and statement.kind_named
        if statement.naming is not None and (self.naming is None or says_more):
            self.naming, self.generic = statement.naming, statement.generic
        self.objectives += [o for o in statement.objectives if o not in self.objectives]
        self.amounts += [a for a in statement.amounts if a not in self.amounts]
        self.duration = self.duration or statement.duration
        self.add_attendees(statement.attendees)


def _sides(rules: set[str]) -> set[str]:
    """The rules that tell of sides and of what was done."""
    telling = {rule for rule in rules if rule.startswith(("parties.", "signers.", "trigger."))}
    return telling - {"trigger.act-noun-alone", "trigger.verb-alone", "trigger.infinitive", "parties.one-each"}


@dataclass(slots=True)
class Entities:
    """The article's clusters with the questions linking asks of them."""

    clusters: list[EntityCluster]

    def country(self, entity: int) -> str | None:
        """ISO code of an entity's country."""
        return self.clusters[entity].country

    def kind(self, entity: int) -> str:
        """Kind of an entity."""
        return self.clusters[entity].kind


def distinct(parties: list[PartyRef]) -> list[PartyRef]:
    """The first of each entity."""
    found: dict[int, PartyRef] = {}
    for party in parties:
        found.setdefault(party.entity, party)
    return list(found.values())


def taken_out(drafts: list[Draft], out: list[Draft], reason: str) -> list[Draft]:
    """``drafts`` without those in ``out``; statements that tell nothing else are dropped for this ``reason``."""
    gone = {id(draft) for draft in out}
    kept = [draft for draft in drafts if id(draft) not in gone]
    used = {id(statement) for draft in kept for statement in draft.statements}
    for statement in (s for draft in out for s in draft.statements if id(s) not in used):
        statement.dropped = statement.dropped or reason
    return kept


def told_once(amounts: list[AmountExpression]) -> list[AmountExpression]:
    """A sum told again («un prêt de 5 millions … ces 5 millions») is one sum, where it is told first."""
    return list({(a.value, a.currency): a for a in reversed(amounts)}.values())[::-1]


def is_old(value: str, published: str) -> bool:
    """Signed more than about six weeks before the article: background (as far as both dates tell)."""
    value = value.removeprefix("{").split("/")[0].split(",")[0]  # of an interval or a set of days the first
    if len(value) < 7 or len(published) < 7 or not value[:4].isdigit():
        return value[:4].isdigit() and value[:4] < published[:4]
    months = (
        (int(published[:4]) - int(value[:4])) * 12 + int(published[5:7]) - int(value[5:7])
        if value[5:7].isdigit()
        else 0
    )
    if len(value) == len(published) == 10:
        return months > 2 or (months == 2 and value[8:] <= published[8:])
    return months > 2
