"""The words and rules behind each slot of an agreement."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from models.annotation import Actor
from models.explanation import Ground
from models.record import Agreement, Span
from pipeline.linking.drafts import Draft

# The slots of rules that may put somebody into a slot of the record: bodies become parties through their signers.
_PARTY_RULES = ("parties", "signers")
_SIGNATORY_RULES = ("signers", "parties")
_ATTENDEE_RULES = ("attendees",)


def grounds(agreement: Agreement, draft: Draft) -> Iterator[Ground]:
    """One ground for each value of the agreement, in the record's order; ``draft`` is what it was made from."""
    rules = draft.rules
    instrument = draft.instrument
    named = [Span(start=instrument.start, end=instrument.end, text=instrument.text)] if instrument is not None else []
    yield Ground(slot="kind", value=agreement.kind, words=named, rules=_of(rules, ("trigger", "kind")))
    yield Ground(slot="status", value=agreement.status, words=agreement.cues, rules=_of(rules, ("status",)))
    if agreement.certainty != "asserted":
        certain = _of(rules, ("certainty",))
        yield Ground(slot="certainty", value=agreement.certainty, words=agreement.cues, rules=certain)
    yield from _people(agreement, draft)
    if agreement.date is not None:
        since = f", counted from {agreement.date.resolved_against}" if agreement.date.resolved_against else ""
        yield Ground(
            slot="date", value=agreement.date.value + since, words=[_span(agreement.date)], rules=_of(rules, ("date",))
        )
    text = {span.start: span.text for span in _spans(draft)}
    for slot, place in (("place", agreement.place), ("event", agreement.event)):
        if place is not None:
            words = [Span(start=place.start, end=place.end, text=text.get(place.start, place.name))]
            yield Ground(slot=slot, value=place.name, words=words, rules=_of(rules, (slot,)))
    if agreement.subject is not None:
        yield _told("subject", agreement.subject)
    yield from (_told("objective", span) for span in agreement.objectives)
    yield from (
        Ground(slot="amount", value=f"{amount.value:,.15g} {amount.currency}", words=[_span(amount)])
        for amount in agreement.amounts
    )
    if agreement.count > 1:
        yield Ground(slot="count", value=str(agreement.count), words=named, rules=_of(rules, ("count",)))
    if agreement.duration is not None:
        yield _told("duration", agreement.duration)


def _people(agreement: Agreement, draft: Draft) -> Iterator[Ground]:
    actors: list[Actor | None] = [ref.actor for ref in draft.parties]
    for party, actor in zip(agreement.parties, actors, strict=True):
        yield Ground(
            slot="party", value=party.name, words=_mention(party.mention), rules=_behind(actor, draft, _PARTY_RULES)
        )
    by_start = {actor.person.start: actor for actor in draft.signers + draft.attendees if actor.person is not None}
    for slot, people, kinds in (
        ("signatory", agreement.signatories, _SIGNATORY_RULES),
        ("attendee", agreement.attendees, _ATTENDEE_RULES),
    ):
        for person in people:
            actor = by_start.get(person.mention.start) if person.mention is not None else None
            yield Ground(
                slot=slot, value=person.name, words=_mention(person.mention), rules=_behind(actor, draft, kinds)
            )


def _behind(actor: Actor | None, draft: Draft, slots: Collection[str]) -> list[str]:
    """The rules that put this actor where it is; those of the whole draft where none did («les deux parties»)."""
    told: list[str] = []
    for statement in draft.statements:
        for slot, actors in (
            ("parties", statement.parties),
            ("signers", statement.signers),
            ("attendees", statement.attendees),
        ):
            if slot in slots and any(actor is known for known in actors):
                told += _of(statement.rules, (slot,))
    return list(dict.fromkeys(told)) or _of(draft.rules, slots)


def _of(rules: Iterable[str], slots: Collection[str]) -> list[str]:
    return list(dict.fromkeys(rule for rule in rules if rule.partition(".")[0] in slots))


def _spans(draft: Draft) -> Iterator[Span]:
    yield from (span for span in (draft.place, draft.event) if span is not None)


def _mention(span: Span | None) -> list[Span]:
    return [span] if span is not None else []


def _told(slot: str, span: Span) -> Ground:
    return Ground(slot=slot, value=span.text, words=[_span(span)])


def _span(span: Span) -> Span:
    return Span(start=span.start, end=span.end, text=span.text)
