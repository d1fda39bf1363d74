"""What holds for a whole ceremony: its date, place, occasion and guests are told once and shared by all it signed."""

from __future__ import annotations

from datetime import date as date_type

from models.annotation import AnnotatedArticle, Mention, Sentence
from models.expression import TimeExpression
from models.record import Span
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft

# Agreements of one group may have been signed on one occasion.
_GROUPS = {"signed": 0, "renewed": 0, "planned": 1, "announced": 2}
MOST_SENTENCES_OF_LEAD = 4
MOST_SENTENCES_TO_NEWS = 6  # an agreement told later is not what the lead speaks of


def share(drafts: list[Draft], statements: list[Statement], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Give drafts the date, place and occasion that the text tells of their set, or of the signing as a whole."""
    for draft in drafts:
        if draft.parent is not None:
            later = draft.status == "planned" and draft.parent.status != "planned"
            _take(draft, draft.parent, together=not later)
    current = [d for d in drafts if d.status in _GROUPS]
    for draft in current:
        if _beside(draft, annotated, lexicon):
            continue
        for other in current:
            if other is draft or _GROUPS[other.status] != _GROUPS[draft.status]:
                continue
            if _same_occasion(draft, other, annotated):
                _take(draft, other)
    done = [d for d in current if d.status != "planned"]
    _lead(done, annotated, lexicon)
    for draft in done:
        if draft.place is None:
            _dateline(draft, annotated)
    _lead_event(done, statements)
    for draft in done:
        for other in done:
            if draft is not other and other.witnesses and _one_ceremony(draft, other):
                draft.add_attendees(other.witnesses)


def _lead_event(drafts: list[Draft], statements: list[Statement]) -> None:
    """The occasion that the lead names, where no agreement is told with one of its own."""
    if not drafts or any(d.event is not None for d in drafts):
        return
    told = min(d.statements[0].sentence for d in drafts)
    scene = min(told, MOST_SENTENCES_OF_LEAD)
    event = next((s.event for s in statements if s.sentence <= scene and s.event is not None), None)
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


def _beside(draft: Draft, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«Par ailleurs, A a signé de son côté …»: told beside the others, not done with them."""
    if draft.parent is not None:
        return False
    sentence = annotated.sentences[draft.statements[0].sentence]
    lows = [word.low for word in annotated.words[sentence.first : sentence.last]]
    return any(lexicon.discourse.beside.match(lows, k) is not None for k in range(len(lows)))


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
    if not drafts:
        return
    told = min(d.statements[0].sentence for d in drafts)
    if told > MOST_SENTENCES_TO_NEWS:
        return
    scene = annotated.sentences[: min(max(2, told + 1), MOST_SENTENCES_OF_LEAD)]
    days = [
        t
        for t in annotated.times
        if t.end <= scene[-1].end and t.precision == "day" and not _of_something_else(t.start, annotated, lexicon)
    ]
    undated = [d for d in drafts if d.date is None]
    others = {d.date.value for d in drafts if d.date is not None}  # «signée le même jour» tells no other
    if len({t.value for t in days}) == 1 and others <= {days[0].value}:
        for draft in undated:
            if others and (draft.status != "signed" or _beside(draft, annotated, lexicon)):
                continue
            draft.date = days[0]
            draft.rules.append("date.lead")
    if any(d.place is not None for d in drafts) or not days:
        return
    place = _scene(days[0], scene, drafts, annotated)
    if place is not None:
        for draft in drafts:
            draft.place = Span(start=place.start, end=place.end, text=place.text)
            draft.place_name = place.name
            draft.rules.append("place.lead")


def _scene(
    day: TimeExpression, scene: list[Sentence], drafts: list[Draft], annotated: AnnotatedArticle
) -> Mention | None:
    """The place of the lead: a town in the sentence of its day; without a dateline, the one beside it."""
    about = [s for d in drafts for s in (d.subject, *d.objectives) if s is not None]
    towns = [
        p
        for p in annotated.places
        if p.end <= scene[-1].end
        and p.head in ("town", "label", "venue")
        and not any(s.start <= p.start < s.end for s in about)
    ]
    of_day = next((n for n, s in enumerate(scene) if s.start <= day.start < s.end), 0)
    beside = [p for p in towns if scene[of_day].start <= p.start < scene[of_day].end and p.head == "town"]
    if beside:
        return beside[0]
    if any(p.head == "dateline" for p in annotated.places):
        return None
    first, last = scene[max(of_day - 1, 0)].start, scene[min(of_day + 1, len(scene) - 1)].end
    near = [p for p in towns if first <= p.start < last]
    known = [p for p in near if p.head == "town"] or near
    return known[0] if len({p.name for p in known}) == 1 else None


def _of_something_else(start: int, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«qui entrera en vigueur le 1er septembre», «jusqu'au 3 mai»: not when it was signed."""
    before = [word.low for word in annotated.words if word.start < start][-4:]
    for k in range(len(before)):
        match = lexicon.details.not_the_date.match(before, k)
        if match is not None and k + match[0] >= len(before) - 1:
            return True
    return False


def _take(draft: Draft, other: Draft, *, together: bool = True) -> None:
    """``together``: both were signed, or both will be."""
    if together:
        _take_occasion(draft, other)
    if draft.parent is other:
        draft.add_attendees(other.attendees)
        own = draft.objectives or (draft.naming is not None and not draft.generic)
        draft.subject = draft.subject or (other.subject if not own else None)
        draft.objectives = draft.objectives or list(other.objectives)
        draft.naming = draft.naming or other.naming


def _take_occasion(draft: Draft, other: Draft) -> None:
    if draft.date is None and other.date is not None:
        draft.date = other.date
        draft.rules.append("date.shared")
    if draft.place is None and other.place is not None:
        draft.place, draft.place_name = other.place, other.place_name
        draft.rules.append("place.shared")
    if draft.event is None and other.event is not None:
        draft.event = other.event
        draft.rules.append("event.shared")


def _dateline(draft: Draft, annotated: AnnotatedArticle) -> None:
    """«LIBREVILLE - …»: an agency's dispatch tells the place once, at its head."""
    for place in annotated.places:
        if place.head == "dateline":
            draft.place = Span(start=place.start, end=place.end, text=place.text)
            draft.place_name = place.name
            draft.rules.append("place.dateline")
            return
