"""A day or a town that opens the sentence before: «Le lendemain, ce fut au tour des comptables. Avec eux, A …».

What stands at the head of a sentence is the frame of what follows until another takes its place, so it is that of an
agreement told right after in a sentence with neither.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Mention, Sentence
from models.expression import TimeExpression
from models.record import Span
from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.scenes import Scenes

MOST_WORDS_TO_DAY = 3  # «Dès | le lendemain», «Puis, | mercredi»
_TOWNS = ("town", "label")


def take_fronted(drafts: list[Draft], statements: list[Statement], annotated: AnnotatedArticle, scenes: Scenes) -> None:
    """Give drafts without a day or a place those that open the sentence before them."""
    telling = {s.sentence for s in statements if s.instrument is not None and s.effect is not None}
    for draft in drafts:
        told = draft.statements[0].sentence
        own = _day(annotated.sentences[told], annotated) if _verbless(draft) else None
        if own is not None:
            draft.date = own
            draft.rules.append("date.fronted")
            continue
        if told == 0 or told - 1 in telling or draft.parent is not None:
            continue
        before = annotated.sentences[told - 1]
        day = _day(before, annotated) if draft.date is None and draft.status in ("signed", "renewed") else None
        if day is not None and not scenes.days.ahead(day) and not scenes.days.of_something_else(day):
            draft.date = day
            draft.rules.append("date.fronted")
        town = _town(before, annotated) if draft.place is None and draft.status in ("signed", "renewed") else None
        if town is not None:
            draft.place = Span(start=town.start, end=town.end, text=town.text)
            draft.place_name = town.name
            draft.rules.append("place.fronted")


def _verbless(draft: Draft) -> bool:
    """«Lundi, une convention avec B. Mardi, un bail avec C»: a day that no verb of the sentence dates."""
    verbless = {"trigger.fragment", "parties.protagonist"} & set(draft.statements[0].rules + draft.rules)
    return bool(verbless) and draft.date is None and draft.statements[0].effect is None


def _day(sentence: Sentence, annotated: AnnotatedArticle) -> TimeExpression | None:
    limit = annotated.words[min(sentence.first + MOST_WORDS_TO_DAY, sentence.last - 1)].start
    told = (t for t in annotated.times if sentence.start <= t.start < limit and t.value is not None)
    return next((t for t in told if t.precision == "day"), None)


def _town(sentence: Sentence, annotated: AnnotatedArticle) -> Mention | None:
    """«À Kélibia, dans la cour du fort, l'attendait …»."""
    words = annotated.words
    if words[sentence.first].low not in ("à", "a", "au"):
        return None
    towns = (p for p in annotated.places if p.first == sentence.first + 1 and p.head in _TOWNS)
    return next((p for p in towns if p.last < sentence.last and words[p.last].text == ","), None)
