"""Dates of publication as pages print them: «le 03 - 07 - 2025», «Vendredi 4 juillet 2025 à 10h12», ISO, «19 Nov 23».

Only absolute dates: what a page prints about itself.  Dates inside the article's sentences are the business of the
grammar of time, not of cleaning.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import cache

from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold

_ISO = re.compile(r"(?<![\d/-])(?P<year>(?:19|20)\d\d)[-/](?P<month>[01]?\d)[-/](?P<day>[0-3]?\d)(?![\d/-])")
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<day>[0-3]?\d) ?(?P<sep>[-/.]) ?(?P<month>[01]?\d) ?(?P=sep) ?"
    r"(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
)
_SHORT_YEAR = r"\d\d(?=\s*(?:a|-|,|\||$|\d\d?[:h]))"
"""Two digits are a year only before an hour, a separator or the end («19 Nov 23 à 13:10»)."""


@dataclass(frozen=True, slots=True)
class _Months:
    """Month names of the calendar table, and the two shapes of date that are written with them."""

    numbers: dict[str, int]
    full: re.Pattern[str]
    month_year: re.Pattern[str]


@cache
def _weekdays() -> re.Pattern[str]:
    names = "|".join(sorted({re.escape(fold(name)) for name in Lexicon().calendar.weekdays}))
    return re.compile(rf"(?<!\w)(?:{names})(?!\w)")


def find_weekday(folded: str) -> re.Match[str] | None:
    """The first name of a weekday in folded text."""
    return _weekdays().search(folded)


@cache
def _months() -> _Months:
    numbers = {fold(name): number for name, number in Lexicon().calendar.months.items()}
    names = "(?P<month>" + "|".join(sorted(map(re.escape, numbers), key=lambda n: (-len(n), n))) + r")\.?"
    return _Months(
        numbers,
        re.compile(
            r"(?<![\w/])(?P<day>[0-3]?\d)(?:er)?[\s,.-]*" + names + r"(?!\w)[\s,.-]*"
            r"(?P<year>(?:19|20)\d\d|" + _SHORT_YEAR + r")(?!\d)"
        ),
        re.compile(r"(?<!\w)(?P<day>)" + names + r"[\s,]+(?P<year>(?:19|20)\d\d)(?!\d)"),
    )


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date as printed: ISO value (YYYY-MM-DD or YYYY-MM) and where it stands in the text searched (code points)."""

    value: str
    start: int
    end: int


def find_date(text: str, start: int = 0) -> PrintedDate | None:
    """The first date printed in ``text`` from ``start`` on; a month and year only if no full date is there."""
    folded = fold(text)
    found = [
        date
        for pattern in (_ISO, _months().full, _NUMERIC)
        for match in pattern.finditer(folded, start)
        if (date := _valid(match)) is not None
    ]
    if found:
        return min(found, key=lambda date: date.start)
    match = _months().month_year.search(folded, start)
    if match:
        month = _months().numbers[match["month"]]
        return PrintedDate(f"{match['year']}-{month:02d}", match.start(), match.end())
    return None


def _valid(match: re.Match[str]) -> PrintedDate | None:
    year = int(match["year"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    month = int(match["month"]) if match["month"].isdigit() else _months().numbers[match["month"]]
    try:
        value = datetime.date(year, month, int(match["day"]))
    except ValueError:
        return None
    return PrintedDate(value.isoformat(), match.start(), match.end())
