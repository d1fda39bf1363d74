"""Agreements recalled in an article about something else: «aux termes de l'accord conclu entre A et B».

News of a signing has a verb of its own, a day of its own, the head of the article or its title; what is told by a
participle or a relative clause alone, in the middle of an article that reports no other signing, is recalled.
"""

from __future__ import annotations

from datetime import date

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft

FIRST_SENTENCES = 2  # the lead: what is told there is news
MOST_DAYS_OF_NEWS = 14
MOST_WORDS_OF_CADRE = 6
_RECALLING = frozenset({"trigger.participle", "trigger.relative", "trigger.binding"})


def put_in_the_background(drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Set ``past`` on what is only recalled."""
    for draft in drafts:
        if _led_to_another(draft, drafts, annotated, lexicon):
            draft.status = "past"
            draft.rules.append("status.recalled")
    if any(_is_news(draft, annotated) for draft in drafts):
        return
    for draft in drafts:
        if draft.status == "signed" and draft.parent is None and told_in_passing(draft):
            draft.status = "past"
            draft.rules.append("status.recalled")


def _led_to_another(draft: Draft, drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«Après l'accord conclu en mars avec B, A a signé …», «Dans le cadre de l'accord signé par A et B, A et C …»."""
    instrument = draft.statements[0].instrument
    if instrument is None or draft.status != "signed" or draft.parent is not None or not told_in_passing(draft):
        return False
    if len(draft.statements) > 1 or instrument.reference == "demonstrative" or _lately_by_day(draft, annotated):
        return False
    number = draft.statements[0].sentence
    here = [d for d in drafts if d is not draft and d.statements[0].sentence == number and not told_in_passing(d)]
    if not any(d.status in ("signed", "renewed") and d.statements[0].effect in ("sign", "renew") for d in here):
        return False
    first = annotated.sentences[number].first
    lows = [word.low for word in annotated.words[: instrument.last]]
    starts = range(max(first, instrument.first - MOST_WORDS_OF_CADRE), instrument.first)
    return any(
        (match := lexicon.connectors.led_to_it.match(lows, k)) is not None and 0 <= k + match[0] - instrument.first <= 1
        for k in starts
    )


def _lately_by_day(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """«Après l'accord signé mardi avec B»: of the same days as the news."""
    return draft.date is not None and draft.date.precision == "day" and _lately(draft, annotated)


def _is_news(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """Does the article report it: as signed with a verb of its own, in its head, with a day, or in its title?"""
    if draft.status in ("past", "terminated", "ratified"):
        return False
    if draft.status != "signed" and not (draft.parties or draft.signers):
        return False  # «un cessez-le-feu doit être instauré»
    return not told_in_passing(draft) or _near_the_head(draft, annotated) or _lately(draft, annotated)


def told_in_passing(draft: Draft) -> bool:
    """Is it told by a participle or a relative clause alone?"""
    triggers = {rule for rule in draft.rules if rule.startswith("trigger.")}
    return bool(triggers) and triggers <= _RECALLING


def _near_the_head(draft: Draft, annotated: AnnotatedArticle) -> bool:
    if draft.statements[0].sentence < FIRST_SENTENCES:
        return True
    title = (annotated.article.title or "").lower()
    return draft.instrument is not None and draft.instrument.text.lower().rstrip("s") in title


def _lately(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """Was it signed, as far as its own date tells, within the fortnight before the article?"""
    told, published = draft.date, annotated.article.published
    if told is None or told.value is None:
        return False
    if published is None or told.precision != "day":
        return True
    try:
        return abs((date.fromisoformat(published[:10]) - date.fromisoformat(told.value[:10])).days) <= MOST_DAYS_OF_NEWS
    except ValueError:
        return True
