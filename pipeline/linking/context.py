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
    for draft in current:
        if draft.place is None and draft.status != "planned":
            _dateline(draft, annotated)


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
