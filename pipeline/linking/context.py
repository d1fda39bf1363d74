"""What holds for a whole ceremony: its date, place, occasion and guests are told once and shared by all it signed."""

from __future__ import annotations

from datetime import date as date_type

from models.annotation import AnnotatedArticle
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft

_SHARING = frozenset({"signed", "renewed", "planned", "announced"})


def share(drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Give drafts the date, place and occasion that the text tells of their set, or of the signing as a whole."""
    for draft in drafts:
        if draft.parent is not None:
            _take(draft, draft.parent)
    current = [d for d in drafts if d.status in _SHARING]
    if current:
        for draft in current:
            for other in current:
                if other is not draft and other.status == draft.status and _same_occasion(draft, other, annotated):
                    _take(draft, other)
    _lead(current, annotated, lexicon)
    for draft in current:
        if draft.place is None and draft.status != "planned":
            _dateline(draft, annotated)


def _same_occasion(draft: Draft, other: Draft, annotated: AnnotatedArticle) -> bool:
    """Signed together: members of one set, or near each other in the text with a date that is the article's news."""
    if draft.parent is not None and draft.parent is other.parent:
        return True
    if other.date is not None and other.date.precision != "day":
        return False
    days = {d.date.value for d in (draft, other) if d.date is not None}
    told = any(rule.startswith("trigger.") and rule != "trigger.act-noun-alone" for rule in draft.rules)
    if told and len(days) == 1 and _alone(other, annotated):
        return True
    near = abs(draft.statements[0].sentence - other.statements[0].sentence) <= 6
    shared = bool(draft.entities() & other.entities())
    return near and shared


def _alone(other: Draft, annotated: AnnotatedArticle) -> bool:
    """Is its date the news of the article: within a fortnight of publication, as far as that is known?"""
    published, date = annotated.article.published, other.date
    if date is None or date.value is None or published is None or len(published) < 10 or len(date.value) < 10:
        return True
    try:
        apart = abs(date_type.fromisoformat(published) - date_type.fromisoformat(date.value[:10]))
    except ValueError:
        return False
    return apart.days <= 14


def _lead(drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Press leads tell when and where once: «Il y avait du monde, jeudi 6 octobre, à Cluny» holds for what follows."""
    sentences = annotated.sentences[:2]
    if not sentences or not drafts:
        return
    end = sentences[-1].end
    days = [
        t
        for t in annotated.times
        if t.end <= end and t.precision == "day" and not _of_something_else(t.start, annotated, lexicon)
    ]
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


def _of_something_else(start: int, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«qui entrera en vigueur le 1er septembre», «jusqu'au 3 mai»: not when it was signed."""
    before = [word.low for word in annotated.words if word.start < start][-4:]
    for k in range(len(before)):
        match = lexicon.details.not_the_date.match(before, k)
        if match is not None and k + match[0] >= len(before) - 1:
            return True
    return False


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
        own = draft.objectives or (draft.naming is not None and not draft.generic)
        draft.subject = draft.subject or (other.subject if not own else None)
        draft.objectives = draft.objectives or list(other.objectives)
        draft.naming = draft.naming or other.naming


def _dateline(draft: Draft, annotated: AnnotatedArticle) -> None:
    """«LIBREVILLE - …»: an agency's dispatch tells the place once, at its head."""
    for place in annotated.places:
        if place.head == "dateline":
            draft.place = Span(start=place.start, end=place.end, text=place.text)
            draft.place_name = place.name
            draft.rules.append("place.dateline")
            return
