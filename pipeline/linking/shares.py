"""«… avec A, B et C, respectivement sur l'eau, le froid et la recherche»: to each of a set what it is about."""

from __future__ import annotations

import re

from models.annotation import AnnotatedArticle
from models.expression import AmountExpression, TimeExpression
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft, PartyRef

RULE = "subject.share"
SUMS = "amounts.share"
DATES = "date.share"
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_NUMBERS = re.compile(r"(?:\d+(?:[.,]\d+)?(?:,\s|\s+et\s))+$")
_SPLIT = frozenset({"parties.one-each", "parties.respectively"})
_AGAIN = re.compile(r"(?:à|au|aux|sur|pour)\s+")
_JOINT = re.compile(r"\s*,\s+et\s+|\s*,\s+|\s+et\s+")


def share_matter(drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Deal out the subjects that a sentence tells in the order of the partners."""
    for draft in drafts:
        family = [child for child in draft.children if _SPLIT & set(child.rules)]  # those made of one statement
        subject = draft.subject or next((child.subject for child in family if child.subject is not None), None)
        if len(family) < 2 or subject is None or any(child.subject not in (None, subject) for child in family):
            continue
        sentence = next((s for s in annotated.sentences if s.start <= subject.start < s.end), None)
        if sentence is None:
            continue
        lows = {word.low for word in annotated.words[sentence.first : sentence.last]}
        parts = _parts(subject)
        if not lows & lexicon.discourse.each or len(parts) != len(family):
            continue
        for child, part in zip(family, parts, strict=True):
            child.subject = part
            child.rules.append(RULE)


def share_sums(drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """«… avec A et B, pour des montants respectifs de 45 et 60 millions d'euros»: to each its sum."""
    text = annotated.article.text
    for draft in drafts:
        family = [child for child in draft.children if _SPLIT & set(child.rules)]
        if len(family) < 2 or any(child.amounts for child in family):
            continue
        for amount in draft.amounts:
            sentence = next((s for s in annotated.sentences if s.start <= amount.start < s.end), None)
            before = _NUMBERS.search(text[sentence.start : amount.start]) if sentence is not None else None
            if sentence is None or before is None:
                continue
            words = {word.low for word in annotated.words[sentence.first : sentence.last]}
            sums = _sums(amount, before.group(), sentence.start + before.start())
            if words & lexicon.discourse.respective and len(sums) == len(family):
                for child, own in zip(family, sums, strict=True):
                    child.amounts = [own]
                    child.rules.append(SUMS)
                break


def share_dates(drafts: list[Draft], annotated: AnnotatedArticle) -> None:
    """«des traités conclus avec A (1979) et B (1994)»: to each the date in brackets behind its name."""
    for draft in drafts:
        family = [child for child in draft.children if _SPLIT & set(child.rules)]
        dates = [next((d for p in child.parties if (d := _behind(p, annotated)) is not None), None) for child in family]
        for child, date in zip(family, dates, strict=True):
            if date is not None and None not in dates and len({d.value for d in dates if d is not None}) > 1:
                child.date = date
                child.rules.append(DATES)


def _behind(party: PartyRef, annotated: AnnotatedArticle) -> TimeExpression | None:
    """The date that stands in brackets right behind the party."""
    words, k = annotated.words, party.actor.last
    if k + 2 >= len(words) or words[k].text != "(":
        return None
    inside = (words[k + 1].start, words[k + 2].start)  # «(1979)», «(en 1979)»
    return next((t for t in annotated.times if t.start in inside and t.value is not None), None)


def _sums(amount: AmountExpression, before: str, start: int) -> list[AmountExpression]:
    """«45 et 60 millions»: the numbers before the last sum count in its unit."""
    last = _NUMBER.match(amount.text)
    if last is None:
        return []
    unit = amount.value / _value(last.group())
    found = [
        AmountExpression(start + n.start(), start + n.end(), n.group(), _value(n.group()) * unit, amount.currency)
        for n in _NUMBER.finditer(before)
    ]
    return [*found, amount]


def _value(number: str) -> float:
    return float(number.replace(",", "."))


def _parts(subject: Span) -> list[Span]:
    """The members of the list: «l'eau, le froid et la recherche» has three."""
    found, start = [], 0
    for joint in [*_JOINT.finditer(subject.text), None]:
        end = joint.start() if joint is not None else len(subject.text)
        again = _AGAIN.match(subject.text[start:end])  # «à l'eau et | à la forêt»
        start += again.end() if again is not None else 0
        found.append(Span(start=subject.start + start, end=subject.start + end, text=subject.text[start:end]))
        start = joint.end() if joint is not None else end
    return found
