"""«en marge du Salon X, qui s'est refermé samedi à Y»: what was signed at a gathering was signed where it is held."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Mention
from models.record import Span
from pipeline.linking.drafts import Draft
from pipeline.rules.slots.places import PlaceReader

MOST_LETTERS_TO_TOWN = 60  # «le Salon X, | qui s'est refermé samedi à Y»
_TOWNS = ("town", "label")


def take_town_of_event(draft: Draft, annotated: AnnotatedArticle, places: PlaceReader) -> None:
    """Give a draft without a place the one town told right behind its occasion."""
    if draft.event is None or draft.place is not None:
        return
    town = places.town_of(draft.event) or _beside(draft.event, annotated)
    if town is not None:
        draft.place = Span(start=town.start, end=town.end, text=town.text)
        draft.place_name = town.name
        draft.rules.append("place.event")


def _beside(event: Span, annotated: AnnotatedArticle) -> Mention | None:
    sentence = next((s for s in annotated.sentences if s.start <= event.start < s.end), None)
    if sentence is None:
        return None
    near = (p for p in annotated.places if event.end <= p.start < min(sentence.end, event.end + MOST_LETTERS_TO_TOWN))
    return next((p for p in near if p.head in _TOWNS), None)
