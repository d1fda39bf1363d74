"""Dates of publication as pages print them: «Publié le 03 - 07 - 2025», «Vendredi 4 juillet 2025 à 10h12», ISO, «19 Nov 23».

Only absolute dates: what a page prints about itself.  Dates inside the article's sentences are the business of the
grammar of time, not of cleaning.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass

from pipeline.lexicon.folding import fold

_MONTHS = {
    1: "janvier|janv|jan",
    2: "fevrier|fevr|fev",
    3: "mars",
    4: "avril|avr",
    5: "mai",
    6: "juin",
    7: "juillet|juil",
    8: "aout",
    9: "septembre|sept|sep",
    10: "octobre|oct",
    11: "novembre|nov",
    12: "decembre|dec",
}
_MONTH_NUMBER = {name: number for number, names in _MONTHS.items() for name in names.split("|")}
_MONTH = "(?P<month>" + "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True)) + r")\.?"

_WORDED = re.compile(
    r"(?<![\w/])(?P<day>[0-3]?\d)(?:er)?[\s,.-]*"
    + _MONTH
    + r"(?!\w)[\s,.-]*(?P<year>(?:19|20)\d\d|\d\d(?=\s*(?:a|-|,|\||$|\d\d?[:h])))(?!\d)"
)
_MONTH_YEAR = re.compile(r"(?<!\w)(?P<day>)" + _MONTH + r"[\s,]+(?P<year>(?:19|20)\d\d)(?!\d)")
_ISO = re.compile(r"(?<![\d/-])(?P<year>(?:19|20)\d\d)[-/](?P<month>[01]?\d)[-/](?P<day>[0-3]?\d)(?![\d/-])")
_NUMERIC = re.compile(
    r"(?<![\d/.-])(?P<day>[0-3]?\d) ?(?P<sep>[-/.]) ?(?P<month>[01]?\d) ?(?P=sep) ?(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
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
        for pattern in (_ISO, _WORDED, _NUMERIC)
        for match in pattern.finditer(folded, start)
        if (date := _valid(match)) is not None
    ]
    if found:
        return min(found, key=lambda date: date.start)
    match = _MONTH_YEAR.search(folded, start)
    if match:
        month = _MONTH_NUMBER[match["month"]]
        return PrintedDate(f"{match['year']}-{month:02d}", match.start(), match.end())
    return None


def _valid(match: re.Match[str]) -> PrintedDate | None:
    year = int(match["year"])
    if year < 100:
        year += 2000 if year < 70 else 1900
    month = _MONTH_NUMBER.get(match["month"]) or (int(match["month"]) if match["month"].isdigit() else 0)
    try:
        value = datetime.date(year, month, int(match["day"]))
    except ValueError:
        return None
    return PrintedDate(value.isoformat(), match.start(), match.end())
