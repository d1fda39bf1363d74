"""What a rule of the grammar of dates is, and the longer pieces that its patterns share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pipeline.ner.time_match import TimeMatch
from pipeline.ner.time_values import Reading

Readings = list[tuple[str, Reading]]  # name of a group, and the reading of its words


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern of word lists (``data/calendar.toml``; capitals name a list) and what a match of it means.

    ``needs`` names the lists of which no match can do without one word: a text that has none skips the rule.
    ``read`` returns the reading of the whole match, or readings of its groups, or ``None`` for no date at all;
    ``accepts`` refuses what only looks like a date, before overlaps are settled.
    """

    name: str
    needs: str  # one name, or several with spaces
    pattern: str
    read: Callable[[TimeMatch], Reading | Readings | None]
    accepts: Callable[[TimeMatch], bool] = lambda match: True


MACROS: Final = {
    "NUMBER": r"(?:DAYNUM|TWODIGITS|NUMWORD(?:(?:DASH|AND){0,2}NUMWORD){0,3})",
    "DAY": r"(?:DAYNUM|TWODIGITS|FIRST|NUMWORD(?:(?:DASH|AND){0,2}NUMWORD){0,2})",
    "NUMERAL": r"(?:DAYNUM|FIRST)",
    "MON": r"(?:MONTH|SHORTMONTH DOT?)",
    "DIR": r"(?:(?P<last>LAST)|(?P<next>NEXT)|(?P<current>CURRENT))",
    "PART": r"(?:(?:TO_THE|OF_THE|IN)?(?:PARTS_OF_DAY|NIGHT))",
    "UNIT": r"(?:DAYS|WEEKS|MONTH_UNITS|YEARS)",
    "PERIOD": r"(?:WEEKS|MONTH_UNITS|YEARS|QUARTERS|HALVES|WEEKENDS)",
    "WEEKDAY_BEFORE": r"(?:(?P<weekday>WEEKDAY) COMMA? THE?)",
    "YEAR_OR_DIR": r"(?:(?P<year>YEAR)|DIR)",
    "END_DAY": r"(?:(?P<weekday2>WEEKDAY)? (?P<day2>DAY) (?P<month2>MON) (?:(?P<year2>YEAR)|DIR)?)",
    "EDGE_OF_MONTH": r"(?:EDGES OF_A? (?:MONTH_UNITS OF APOSTROPHE?)?)",
    "PART_OF_YEAR": r"(?:OF_A? (?:(?P<this>THIS)? YEARS)? (?P<year>YEAR)|OF (?P<this2>THIS) YEARS|(?:OF_A YEARS)? DIR)",
    "OF_A": r"(?:OF APOSTROPHE? THE? APOSTROPHE?|OF_THE)",
}
