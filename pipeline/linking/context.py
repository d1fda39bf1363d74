"""What holds for a whole ceremony: its date, place, occasion and guests are told once and shared by all it signed."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft
from pipeline.linking.fronted import take_fronted
from pipeline.linking.held_at import take_town_of_event
from pipeline.linking.lead_days import of_another_day
from pipeline.linking.scenes import MOST_SENTENCES_OF_LEAD, MOST_SENTENCES_TO_NEWS, Scenes, beside, is_news
from pipeline.rules.slots.gatherings import GatheringReader

# Agreements of one group may have been signed on one occasion.
_DONE = ("signed", "renewed", "announced")
MOST_SENTENCES_APART = 6
MOST_SENTENCES_BEFORE = 3  # a day told later is seldom that of what was told first
_GROUPS = {"signed": 0, "renewed": 0, "planned": 1, "announced": 2}


def share(drafts: list[Draft], statements: list[Statement], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Give drafts the date, place and occasion that the text tells of their set, or of the signing as a whole."""
    for draft in drafts:
        if draft.parent is not None:
            together = draft.status in _DONE or draft.status == draft.parent.status or draft.ordinal is not None
            _take(draft, draft.parent, together=together)
    current = [d for d in drafts if d.status in _GROUPS]
    done = [d for d in current if d.status != "planned"]
    scenes = Scenes(annotated, lexicon)
    told = [s for d in drafts for s in ([d] if d.status == "past" else d.statements if d.status == "renewed" else [])]
    scenes.taken = {s.place.start for s in told if s.place is not None and s.status == "past"}
    scenes.sides = [a for d in drafts for s in d.statements for a in s.parties]
    take_fronted(done, statements, annotated, scenes)
    scenes.head(done)
    for draft in current:
        if beside(draft, annotated, lexicon):
            continue
        for other in current:
            if other is draft or _GROUPS[other.status] != _GROUPS[draft.status]:
                continue
            if _same_occasion(draft, other, annotated):
                _take(draft, other)
    scenes.tell(done)
    _lead_event(done, statements, GatheringReader(annotated, lexicon))
    for draft in done:
        take_town_of_event(draft, annotated, scenes.places)
    for draft in done:
        for other in done:
            if draft is not other and other.witnesses and _one_ceremony(draft, other):
                draft.add_attendees(other.witnesses)


def _lead_event(drafts: list[Draft], statements: list[Statement], gatherings: GatheringReader) -> None:
    """The occasion that the lead names, where no agreement is told with one of its own."""
    if not drafts or any(d.event is not None for d in drafts):
        return
    told = min(d.statements[0].sentence for d in drafts)
    scene = min(told, MOST_SENTENCES_OF_LEAD)
    event = next((s.event for s in statements if s.sentence <= scene and s.event is not None), None)
    before = gatherings.annotated.sentences[:scene] if event is None else []
    event = event or next(filter(None, (gatherings.held(s) or gatherings.opening(s) for s in before)), None)
    if event is not None and told <= MOST_SENTENCES_TO_NEWS:
        for draft in drafts:
            draft.event = event
            draft.rules.append("event.lead")


def _one_ceremony(draft: Draft, other: Draft) -> bool:
    """On one day, as far as the text tells it of both, and at no two places."""
    if draft.date is None or other.date is None or draft.date.precision != "day":
        return False
    places = {d.place_name for d in (draft, other) if d.place_name is not None}
    return draft.date.value is not None and draft.date.value == other.date.value and len(places) <= 1


def _same_occasion(draft: Draft, other: Draft, annotated: AnnotatedArticle) -> bool:
    """Signed together: members of one set, or near each other in the text with a date that is the article's news."""
    if draft.parent is not None and draft.parent is other.parent:
        return True
    if other.date is not None and other.date.precision != "day":
        return False
    if draft.status == "planned" and abs(draft.statements[0].sentence - other.statements[0].sentence) > 1:
        return False  # each waits for its own day
    days = {d.date.value for d in (draft, other) if d.date is not None}
    told = any(rule.startswith("trigger.") and rule != "trigger.act-noun-alone" for rule in draft.rules)
    apart = draft.statements[0].sentence - other.statements[0].sentence
    follows = apart >= 0 or -apart <= MOST_SENTENCES_BEFORE
    if told and len(days) == 1 and is_news(other, annotated) and follows:
        return True
    near = abs(apart) <= MOST_SENTENCES_APART
    shared = bool(draft.entities() & other.entities())
    return near and shared


def _take(draft: Draft, other: Draft, *, together: bool = True) -> None:
    """``together``: both were signed, or both will be."""
    if together:
        _take_occasion(draft, other)
    if draft.parent is other:
        draft.add_attendees(other.attendees)
        own = draft.objectives or (draft.naming is not None and not draft.generic)
        draft.subject = draft.subject or (other.subject if not own else None)
        draft.objectives = draft.objectives or list(other.objectives)
        if draft.naming is None:
            draft.naming, draft.generic = other.naming, other.generic or bool(own)


def _take_occasion(draft: Draft, other: Draft) -> None:
    if of_another_day(draft):
        return
    if draft.date is None and other.date is not None:
        draft.date = other.date
        draft.rules.append("date.shared")
    if draft.place is None and other.place is not None and not _other_day(draft, other):
        draft.place, draft.place_name = other.place, other.place_name
        draft.rules.append("place.shared")
    if draft.event is None and other.event is not None:
        draft.event = other.event
        draft.rules.append("event.shared")


def _other_day(draft: Draft, other: Draft) -> bool:
    """Signed on another day, or told far from it with a day of its own: not at the same ceremony."""
    if _longer_ago(draft, other):
        return True
    dates = [d.date.value for d in (draft, other) if d.date is not None and d.date.precision == "day"]
    if len(dates) == 1 and draft.parent is None:
        return abs(draft.statements[0].sentence - other.statements[0].sentence) > MOST_SENTENCES_BEFORE
    return len(dates) == 2 and dates[0] != dates[1]


def _longer_ago(draft: Draft, other: Draft) -> bool:
    """«avaient prolongé en janvier»: a month or a year of its own, in which the other's day does not lie."""
    own = draft.date.value if draft.date is not None else None
    day = other.date.value if other.date is not None else None
    return own is not None and day is not None and len(own) < len(day) and not day.startswith(own)
