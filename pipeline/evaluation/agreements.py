"""Agreements against gold: which found one tells which wanted one, and what is right in each pair."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from models.record import Agreement, Amount, Participant, Party
from pipeline.evaluation.counts import Counts, match
from pipeline.evaluation.gold import GoldAgreement, GoldAmount, GoldName, GoldSignatory
from pipeline.evaluation.names import normal, overlap, same

# How alike two phrases must be to count as the same (share of their longer words).
_EVENT_OVERLAP = 0.5
_SUBJECT_OVERLAP = 0.3
_ROLE_OVERLAP = 0.6
_AMOUNT_TOLERANCE = 0.01
# How much of the gold sentence is looked for in the evidence.
_EVIDENCE_START = 60
_FULL_DATE = len("2025-07-03")


@dataclass(frozen=True, slots=True)
class Pairing:
    """``spurious`` holds what is neither paired nor taken by an optional gold agreement."""

    pairs: list[tuple[Agreement, GoldAgreement]]
    spurious: list[Agreement]
    missed: list[GoldAgreement]


def pair(found: Sequence[Agreement], wanted: Sequence[GoldAgreement]) -> Pairing:
    """Pair off the likest first; two that share neither a party nor a signatory are no pair."""
    required = [want for want in wanted if not want.optional]
    ranked = sorted(
        ((likeness(a, w), i, j) for i, a in enumerate(found) for j, w in enumerate(required)),
        key=lambda entry: -entry[0],
    )
    taken: dict[int, int] = {}
    told: set[int] = set()
    for score, i, j in ranked:
        if score > 0 and i not in taken and j not in told:
            taken[i] = j
            told.add(j)
    left = [agreement for i, agreement in enumerate(found) if i not in taken]
    for want in wanted:
        if want.optional and left:
            best = max(range(len(left)), key=lambda i: likeness(left[i], want))
            if likeness(left[best], want) > 0:
                del left[best]
    pairs = [(found[i], required[j]) for i, j in taken.items()]
    return Pairing(pairs, left, [want for j, want in enumerate(required) if j not in told])


def likeness(found: Agreement, wanted: GoldAgreement) -> float:
    """0 when they share neither a party nor a signatory; more for each shared one, the kind, and the sentence."""
    parties = len(match(found.parties, wanted.parties, same_name).pairs)
    signatories = len(match(found.signatories, wanted.signatories, same_name).pairs)
    if parties + signatories == 0:
        return 0.0
    score = 2 * parties / max(len(found.parties), len(wanted.parties), 1)
    score += 2 * signatories / max(len(found.signatories), len(wanted.signatories), 1)
    score += 0.5 * (found.kind in (wanted.kind, *wanted.kind_accept))
    sentence = normal(wanted.evidence or "")[:_EVIDENCE_START]
    score += bool(sentence) and sentence in normal(" ".join(span.text for span in found.evidence))
    return score


def same_name(found: Party | Participant, wanted: GoldName) -> bool:
    """Whether a party or person found is the one wanted."""
    return same(found.name, wanted.accepted)


def measure(found: Sequence[Agreement], wanted: Sequence[GoldAgreement], counts: Counts) -> Iterator[str]:
    """Count an article's agreements; yields one line a difference."""
    pairing = pair(found, wanted)
    counts.add("record", len(pairing.pairs), len(pairing.spurious), len(pairing.missed))
    for want in pairing.missed:
        yield f"MISSED {want.kind} {[party.name for party in want.parties]} «{(want.evidence or '')[:70]}»"
        _count_missed(want, counts)
    for agreement in pairing.spurious:
        yield f"SPURIOUS {agreement.kind} {[party.name for party in agreement.parties]}"
        counts.add("parties", 0, len(agreement.parties), 0)
        counts.add("signatories", 0, len(agreement.signatories), 0)
        counts.add("exact", 0, 1, 0)
    for agreement, want in pairing.pairs:
        yield from _measure_pair(agreement, want, counts)


def _count_missed(want: GoldAgreement, counts: Counts) -> None:
    counts.add("parties", 0, 0, len(want.parties))
    counts.add("signatories", 0, 0, len(want.signatories))
    counts.add("amounts", 0, 0, len(want.amounts))
    counts.add("exact", 0, 0, 1)
    for measure_ in ("kind", "status", "subject"):
        counts.mark(measure_, 0)
    for measure_, value in (("date", want.date), ("place", want.place), ("event", want.event)):
        if value:
            counts.mark(measure_, 0)


def _measure_pair(found: Agreement, want: GoldAgreement, counts: Counts) -> Iterator[str]:
    parties = match(found.parties, want.parties, same_name)
    signatories = match(found.signatories, want.signatories, same_name)
    exact = True
    for slot, missed, extra, hits in (
        ("parties", parties.missed, parties.extra, len(parties.pairs)),
        ("signatories", signatories.missed, signatories.extra, len(signatories.pairs)),
    ):
        counts.add(slot, hits, len(extra), len(missed))
        exact &= not missed and not extra
        yield from (f"{slot} lacks «{name.name}» in {want.kind}" for name in missed)
        yield from (f"{slot} has extra «{name.name}» in {want.kind}" for name in extra)
    attendees = match(found.attendees, want.attendees, same_name)
    counts.add("attendees", len(attendees.pairs), len(attendees.extra), len(attendees.missed))
    amounts = match(found.amounts, want.amounts, _same_amount)
    counts.add("amounts", len(amounts.pairs), len(amounts.extra), len(amounts.missed))

    kind = found.kind in (want.kind, *want.kind_accept)
    counts.mark("kind", kind)
    if not kind:
        yield f"kind is {found.kind}, should be {want.kind}"
    exact &= kind
    counts.add("exact", exact, not exact, not exact)
    counts.mark("status", found.status in (want.status, *want.status_accept))
    yield from _measure_date(found, want, counts)
    yield from _measure_place(found, want, counts)
    if want.event:
        counts.mark("event", overlap(found.event.name if found.event else None, want.event) >= _EVENT_OVERLAP)
    counts.mark("subject", overlap(found.subject.text if found.subject else None, want.subject) >= _SUBJECT_OVERLAP)
    for signatory in found.signatories:
        _measure_signatory(signatory, want, counts)


def _measure_date(found: Agreement, want: GoldAgreement, counts: Counts) -> Iterator[str]:
    date = found.date.value if found.date else ""
    if want.date:
        # Gold that knows only the month or the year is met by any day in it.
        vague = len(want.date) < _FULL_DATE and date.startswith(want.date)
        right = date == want.date or vague or date in want.date_accept
        counts.mark("date", right)
        if not right:
            yield f"date is {date or None}, should be {want.date} («{want.date_text}»)"
    elif date:
        counts.mark("date", date in want.date_accept)
        yield f"date is {date}, the text tells none"


def _measure_place(found: Agreement, want: GoldAgreement, counts: Counts) -> Iterator[str]:
    place = found.place.name if found.place else ""
    if want.place:
        right = same(place, [want.place, *want.place_accept])
        counts.mark("place", right)
        if not right:
            yield f"place is {place or None}, should be {want.place}"
    elif place:
        counts.mark("place", normal(place) in map(normal, want.place_accept))


def _measure_signatory(found: Participant, want: GoldAgreement, counts: Counts) -> None:
    wanted: GoldSignatory | None = next((person for person in want.signatories if same_name(found, person)), None)
    if wanted is None:
        return
    if wanted.role:
        counts.mark("role", overlap(found.role, wanted.role) >= _ROLE_OVERLAP)
    if wanted.organisation is not None and wanted.organisation < len(want.parties):
        counts.mark("acts_for", same(found.organisation or "", want.parties[wanted.organisation].accepted))


def _same_amount(found: Amount, wanted: GoldAmount) -> bool:
    near = abs(found.value - wanted.value) <= _AMOUNT_TOLERANCE * abs(wanted.value)
    return near and found.currency == wanted.currency
