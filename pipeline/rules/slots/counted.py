"""Days counted from the signing: «mardi, au lendemain de l'accord entre A et B», «à la veille de la signature»."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from models.expression import TimeExpression
from pipeline.lexicon import Lexicon
from pipeline.rules.slots.wording import Wording

MOST_WORDS_TO_COUNT = 3
MOST_WORDS_TO_ACT = 4


def day_of_signing(text: Wording, lexicon: Lexicon, time: TimeExpression, low: int, high: int) -> TimeExpression:
    """``time``, or the day before or after it where the words right after say from which it is counted."""
    last = next((k for k in range(low, high) if text.words[k].start >= time.end), high)
    for k in range(last, min(last + MOST_WORDS_TO_COUNT, high)):
        match = lexicon.scenes.day_after.match(text.lows, k)
        if match is not None and _of_the_act(text, lexicon, k + match[0], high):
            return _moved(time, match[1])
    return time


def _of_the_act(text: Wording, lexicon: Lexicon, first: int, high: int) -> bool:
    tables = (lexicon.instruments.forms, lexicon.verbs.nouns)
    told = range(first, min(first + MOST_WORDS_TO_ACT, high))
    return any(table.match(text.lows, k) is not None for k in told for table in tables)


def _moved(time: TimeExpression, days: int) -> TimeExpression:
    if time.value is None or len(time.value) != len("2024-03-14"):
        return time
    return replace(time, value=(date.fromisoformat(time.value) + timedelta(days=days)).isoformat())
