"""What holds for a whole ceremony: its date, place, occasion and guests are told once and shared by all it signed."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.record import Span
from pipeline.linking.drafts import Draft

_SHARING = frozenset({"signed", "renewed", "planned", "announced"})


def share(drafts: list[Draft], annotated: AnnotatedArticle) -> None:
    """Give drafts the date, place and occasion that the text tells of their set, or of the signing as a whole."""
    for draft in drafts:
        if draft.parent is not None:
            _take(draft, draft.parent)
    current = [d for d in drafts if d.status in _SHARING]
    if current:
        for draft in current:
            for other in current:
                if other is not draft and other.status == draft.status:
                    _take(draft, other)
    _lead(current, annotated)
    for draft in current:
        if draft.place is None and draft.status != "planned":
            _dateline(draft, annotated)


def _lead(drafts: list[Draft], annotated: AnnotatedArticle) -> None:
    """Press leads tell when and where once: «Il y avait du monde, jeudi 6 octobre, à Cluny» holds for what follows."""
    sentences = annotated.sentences[:2]
    if not sentences or not drafts:
        return
    end = sentences[-1].end
    days = [t for t in annotated.times if t.end <= end and t.precision == "day"]
    if all(d.date is None for d in drafts) and len(days) == 1:
        for draft in drafts:
            draft.date = days[0]
            draft.rules.append("date.lead")
    towns = [p for p in annotated.places if p.end <= end and p.head == "town"]
    if all(d.place is None for d in drafts) and towns and days:
        for draft in drafts:
            draft.place = Span(start=towns[0].start, end=towns[0].end, text=towns[0].text)
            draft.place_name = towns[0].name
            draft.rules.append("place.lead")


def _take(draft: Draft, other: Draft) -> None:
    if draft.date is None and other.date is not None:
        draft.date = other.date
        draft.rules.append("date.shared")
    if draft.place is None and other.place is not None:
        draft.place, draft.place_name = other.place, other.place_name
        draft.rules.append("place.shared")
    if draft.event is None and other.event is not None:
        draft.event = other.event
        draft.rules.append("event.shared")
    if draft.parent is other:
        draft.add_attendees(other.attendees)


def _dateline(draft: Draft, annotated: AnnotatedArticle) -> None:
    """«LIBREVILLE - …»: an agency's dispatch tells the place once, at its head."""
    for place in annotated.places:
        if place.head == "dateline":
            draft.place = Span(start=place.start, end=place.end, text=place.text)
            draft.place_name = place.name
            draft.rules.append("place.dateline")
            return
