"""One preposition for each of a set: «a signé trois accords : avec A, pour l'eau ; avec B, pour le gaz»
… or for each of several, told once: «s'est entendue avec A sur l'eau et avec B sur le gaz», «avec A en mai et avec B
en juin».
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from models.statement import InstrumentMention, Statement
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.own_days import OwnDays
from pipeline.rules.slots.details import DetailReader
from pipeline.rules.slots.subjects import SubjectReader

RULE = "parties.members"
_HEADS = ("avec", "entre", "auprès")
_BORDERS = (":", ";", ",", "et", "puis", "ensuite", "enfin", "abord", "(", "-", "–", "—")
_MATTERS = (["pour"], ["sur"], ["afin"], ["autour"], ["concernant"])
_CONCLUDING = ("sign", "renew", "negotiate")


class Members(Reader):
    """Tells the members of a set apart, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, details: DetailReader, subjects: SubjectReader) -> None:
        super().__init__(annotated)
        self.details = details
        self.subjects = subjects
        self.own_days = OwnDays(annotated)

    def apart(
        self, sentence: Sentence, statement: Statement, frames: list[Frame], groups: list[Group]
    ) -> list[Statement]:
        """The announcement of the set and one statement for each member; else the statement alone."""
        instrument = statement.instrument
        if instrument is None or instrument.kind is None or statement.dropped is not None:
            return [statement]
        if statement.effect not in _CONCLUDING:
            return [statement]
        heads = self._heads(instrument, sentence, groups)
        if len(heads) < 2:
            return [statement]
        first = heads[0].connector_first
        others = (f.instrument for f in frames if f.instrument is not None and f.instrument.kind is not None)
        if any(first <= other.first for other in others):
            return [statement]  # «une convention avec A ; avec B, un contrat»
        if any(f.instrument is not None and f.instrument.reference == "pronoun" for f in frames):
            return [statement]  # «deux prêts : l'un, de dix ans, auprès de A ; l'autre …»: those words tell them apart
        start = self.words[first].start
        whole = replace(
            statement, parties=[a for a in statement.parties if a.first < first],
            signers=[a for a in statement.signers if a.first < first], subject=None, objectives=[], topic=None,
            amounts=[a for a in statement.amounts if a.start < start],
        )  # fmt: skip
        if not whole.parties and not whole.signers and heads[0].connector == "with":
            return [statement]
        ends = [self._end(head) for head in heads[1:]] + [sentence.last]
        members = [self._member(sentence, whole, head, end, groups) for head, end in zip(heads, ends, strict=True)]
        self._date(sentence, members, heads)
        return [whole, *members] if instrument.plural else members

    def _heads(self, instrument: InstrumentMention, sentence: Sentence, groups: list[Group]) -> list[Group]:
        """The groups with which the members open, each with the preposition of the first."""
        behind = [
            g
            for g in self.own_days.parted(groups)
            if g.connector in ("with", "between")
            and g.connector_first >= instrument.last
            and self.lows[g.connector_first] in _HEADS
        ]
        dated = [g for g in behind if g.connector == "with"]
        if len(dated) > 1 and self.own_days.apart(dated, sentence.first):
            return dated if instrument.plural or instrument.reference == "indefinite" else []
        heads = [
            h for h in behind if h.connector_first == instrument.last or self.lows[h.connector_first - 1] in _BORDERS
        ]
        heads = [h for h in heads if h.connector == heads[0].connector]
        if not instrument.plural:
            own = all(h.connector == "with" and self.lows[h.last : h.last + 1] in _MATTERS for h in heads)
            return heads if own and instrument.reference == "indefinite" else []
        for former, head in pairwise(heads):
            between = self.lows[former.last : head.connector_first]
            listed = ";" in between or (len(heads) == instrument.count and len(between) > 2)
            if not listed:
                return []
        return heads

    def _date(self, sentence: Sentence, members: list[Statement], heads: list[Group]) -> None:
        """Give each member the day and the place told with it."""
        days, places = self.own_days.days(heads, sentence.first), self.own_days.places(heads)
        for member, day, place in zip(members, days, places, strict=True):
            member.date = day or member.date
            if place is not None:
                member.place = Span(start=place.start, end=place.end, text=place.text)
                member.place_name = place.name

    def _end(self, head: Group) -> int:
        """Where the member before ``head`` ends: before «; enfin», «et»."""
        end = head.connector_first
        while self.lows[end - 1] in _BORDERS:
            end -= 1
        return end

    def _subject(self, sentence: Sentence, first: int, end: int, whole: Statement) -> Span | None:
        """What the member is about, within its own words."""
        told = self.subjects.subject(sentence, first, end, whole.event)
        if told is None or told.end <= self.words[end - 1].end:
            return told
        within = self.words[end - 1].end - told.start
        return Span(start=told.start, end=told.start + within, text=told.text[:within]) if within > 0 else None

    def _member(self, sentence: Sentence, whole: Statement, head: Group, end: int, groups: list[Group]) -> Statement:
        assert whole.instrument is not None
        one = replace(whole.instrument, plural=False, count=None, reference="indefinite", other=True)
        signing = [g for g in groups if g.connector == "represented" and head.last <= g.first < end]
        return replace(
            whole, instrument=one, parties=[*whole.parties, *head.actors],
            signers=[*whole.signers, *(a for g in signing for a in g.actors)], rules=[*whole.rules, RULE],
            cues=list(whole.cues), attendees=list(whole.attendees),
            subject=self._subject(sentence, head.last, end, whole),
            objectives=[], amounts=self.details.amounts(head.first, end) or list(whole.amounts),
            duration=self.details.duration(head.first, end) or whole.duration,
        )  # fmt: skip
