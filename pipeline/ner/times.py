"""French press date expressions, resolved against the article's date.

A text is read as symbols (``symbols``), the rules of the grammar (``rules_days``, ``rules_periods``,
``rules_relative``) propose matches, the longest win, and each is resolved from left to right, so that «la veille»
can count from the date before it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from models.expression import TimeExpression
from pipeline.lexicon import Lexicon
from pipeline.lexicon.calendar import Calendar
from pipeline.ner import rules_days, rules_periods, rules_relative
from pipeline.ner.symbols import SymbolText, compile_pattern, read_symbols
from pipeline.ner.time_match import TimeMatch
from pipeline.ner.time_rule import MACROS, Rule
from pipeline.ner.time_values import Clock, Reading

_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def find_times(text: str, published: str | None, lexicon: Lexicon) -> list[TimeExpression]:
    """Find the date expressions of ``text``, in order and without overlaps.

    Args:
        text: any text; offsets of the result are code points into it.
        published: the article's date (YYYY-MM-DD, YYYY-MM, YYYY), or ``None`` if unknown.
        lexicon: the word tables.

    Returns:
        Expressions with ISO 8601 / EDTF values: a day, a month, a year, ``2024-03-04/2024-03-10``, EDTF seasons
        (``2021-22``) and quarters (``2024-33``), open intervals (``../2030``, ``2019/..``), sets of days
        (``{2024-03-12,2024-03-15}``).  ``value`` is ``None`` for an impossible date and where a relative
        expression has nothing to count from.
    """
    grammar = _grammar(lexicon.calendar)
    source = read_symbols(text, lexicon.calendar)
    clock = Clock.of(published)
    expressions: list[TimeExpression] = []
    previous: str | None = None
    day: str | None = None  # the last day that was told, from which «le même jour» counts
    ahead: dict[str, str] = {}  # for each day told, the one it means where the future is spoken of
    for rule, match in _longest(grammar.candidates(source, clock)):
        found = TimeMatch(source, match, lexicon.calendar, clock, previous, day)
        reading = rule.read(found)
        if reading is None:
            continue
        readings = [("", reading)] if isinstance(reading, Reading) else reading
        for group, one in readings:
            start, end = match.span(group) if group else match.span()
            one = _ahead_of(one, ahead)
            if one.value and one.future:
                ahead[one.value] = one.future
            start, opened = grammar.opened(source.symbols, start, one)
            expressions.append(_expression(source, start, end, opened))
            day = one.value if one.precision == "day" and one.value else day
            previous = one.value or (previous if one.anchor == "previous" else None)
    return expressions


def _ahead_of(reading: Reading, ahead: dict[str, str]) -> Reading:
    """«pour le 20 mars. Le même jour, A et B signeront»: the day ahead, counted from the day ahead before it."""
    base = ahead.get(reading.against or "")
    if reading.anchor != "previous" or reading.precision != "day" or reading.future or base is None:
        return reading
    if reading.value is None or not all(map(_A_DAY.fullmatch, (reading.value, reading.against or "", base))):
        return reading
    days = date.fromisoformat(reading.value) - date.fromisoformat(reading.against or "")
    return replace(reading, future=(date.fromisoformat(base) + days).isoformat())


@dataclass(frozen=True, slots=True)
class _Grammar:
    rules: tuple[tuple[Rule, frozenset[str], re.Pattern[str]], ...]
    until: re.Pattern[str]
    since: re.Pattern[str]
    calendar: Calendar

    def candidates(self, source: SymbolText, clock: Clock) -> list[tuple[Rule, re.Match[str]]]:
        """Every accepted match of every rule."""
        present = set(source.symbols)
        return [
            (rule, match)
            for rule, needs, pattern in self.rules
            if not needs.isdisjoint(present)
            for match in pattern.finditer(source.symbols)
            if rule.accepts(TimeMatch(source, match, self.calendar, clock))
        ]

    def opened(self, symbols: str, start: int, reading: Reading) -> tuple[int, Reading]:
        """«d'ici à 2030», «jusqu'en 2027», «depuis 2019»: the date is one end of an open interval."""
        if reading.value is not None and "/" in reading.value:
            return start, reading
        window = symbols[max(0, start - 8) : start]
        if match := self.until.search(window):
            value = reading.future or reading.value
            return start - len(match.group()), _opened(reading, f"../{value}" if value else None)
        if match := self.since.search(window):
            return start - len(match.group()), _opened(reading, f"{reading.value}/.." if reading.value else None)
        return start, reading


def _opened(reading: Reading, value: str | None) -> Reading:
    return Reading(value, "interval" if value else None, reading.anchor, reading.against)


@lru_cache(maxsize=8)
def _grammar(calendar: Calendar) -> _Grammar:
    rules = (*rules_days.RULES, *rules_periods.RULES, *rules_relative.RULES)
    letters = calendar.letters
    return _Grammar(
        tuple(
            (
                rule,
                frozenset(letters[name] for name in rule.needs.split()),
                compile_pattern(rule.pattern, MACROS, letters),
            )
            for rule in rules
        ),
        compile_pattern(
            r"(?:OF APOSTROPHE BY TO? (?:THE|TO_THE)? APOSTROPHE?"
            r"|UNTIL APOSTROPHE? (?:IN|TO THE? APOSTROPHE?|TO_THE)?)$",
            MACROS,
            letters,
        ),
        compile_pattern(r"SINCE THE? APOSTROPHE?$", MACROS, letters),
        calendar,
    )


def _longest(candidates: list[tuple[Rule, re.Match[str]]]) -> list[tuple[Rule, re.Match[str]]]:
    """The longest candidates that do not overlap, in text order; the rule that stands first wins a tie."""
    taken: set[int] = set()
    kept = []
    for rule, match in sorted(candidates, key=lambda c: (c[1].start() - c[1].end(), c[1].start())):
        span = range(match.start(), match.end())
        if taken.isdisjoint(span):
            taken.update(span)
            kept.append((rule, match))
    return sorted(kept, key=lambda c: c[1].start())


def _expression(source: SymbolText, first: int, end: int, reading: Reading) -> TimeExpression:
    start, stop = source.starts[first], source.ends[end - 1]
    return TimeExpression(
        start,
        stop,
        source.text[start:stop],
        reading.value,
        reading.precision,
        reading.anchor,
        reading.against,
        reading.future,
        reading.past,
    )
