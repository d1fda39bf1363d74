"""Rules for days of the calendar: one, several, from one to another («du 3 au 5 mai 2023»)."""

from __future__ import annotations

from datetime import date
from typing import Final

from pipeline.ner.time_match import TimeMatch
from pipeline.ner.time_rule import Readings, Rule
from pipeline.ner.time_values import (
    Reading,
    full_year,
    interval,
    iso_day,
    make_date,
    shifted,
    yearless_day,
)

# ---- one day ---------------------------------------------------------------------------------------------


def _day(m: TimeMatch) -> Reading | None:
    if m.in_a_name():
        return None  # taken all the same, or «mai 1945» would be found in «place du 8 mai 1945»
    year = m.year()
    if year is None:
        return yearless_day(m.clock, m.month(), m.day(), m.weekday(), m.direction())
    return _dated(make_date(year, m.month(), m.day()))


def _dated(value: date | None) -> Reading:
    return Reading(iso_day(value), "day" if value else None)


def _is_day(m: TimeMatch) -> bool:
    """«un mai» is none."""
    return m.day() != 0 and m.words("day")[0] not in {"un", "une"}


def _day_short_year(m: TimeMatch) -> Reading:
    return _dated(make_date(full_year(int(m.words("short")[0]), m.clock), m.month(), m.day()))


def _short_year_is_near(m: TimeMatch) -> bool:
    if not m.number_ends_here() or m.in_a_name() or not _is_day(m):
        return False
    year = full_year(int(m.words("short")[0]), m.clock)
    return m.clock.year is None or abs(year - m.clock.year) <= 15


def _numeric(m: TimeMatch) -> Reading:
    word = m.words("year")[0]
    year = int(word) if len(word) == 4 else full_year(int(word), m.clock)
    return _dated(make_date(year, m.month(), m.day()))


def _stands_alone(m: TimeMatch) -> bool:
    """Not part of a longer number: a phone, a version, a score, a law («n° 12-03-05»)."""
    text, start, end = m.source.text, m.source.starts[m.first], m.source.ends[m.end - 1]
    before, after = text[max(start - 3, 0) : start].rstrip(), text[end : end + 2]
    if (before[-1:] in {*"/.,°+"} and before[-2:-1].isdecimal()) or before[-1:] in {*"-°/+"}:
        return False
    if len(m.words("year")[0]) == 1:  # «version 3.2.1»
        return False
    return m.month() <= 12 and not (after[:1] in {*"/-.,"} and after[1:].isdecimal())


def _weekday_number(m: TimeMatch) -> Reading | None:
    """«jeudi 5»: the nearest such Thursday; the weekday must agree."""
    today = m.clock.today
    if today is None:
        return m.clock.vague() if m.clock.year else Reading(None, None, "article")
    days = [
        d for i in range(-31, 32) if (d := shifted(today, i)) and d.day == m.day() and d.isoweekday() == m.weekday()
    ]
    if not days:
        return Reading(None, None, "article")
    past, ahead = [d for d in days if d <= today], [d for d in days if d > today]
    return m.clock.reading(iso_day((past or ahead)[-1 if past else 0]), "day", iso_day(ahead[0]) if ahead else None)


# ---- several days ----------------------------------------------------------------------------------------


def _day_list(m: TimeMatch) -> Reading:
    """«les 12 et 13 mars», «lundi 3 et mardi 4 mars»: an interval, or an EDTF set where days lie between."""
    numbers = m.day_numbers("days")
    year = m.year()
    if year is not None:
        value = _days_in(year, m.month(), numbers, m.has("between"))
        return Reading(value, "interval" if value else None)
    # the last of the days decides the year: «les 31 janvier»-like lists never cross a month
    last = yearless_day(m.clock, m.month(), numbers[-1], m.weekday("weekday2"), m.direction())
    if last.value is None:
        return last
    value = _days_in(int(last.value[:4]), m.month(), numbers, m.has("between"))
    future = _days_in(int(last.future[:4]), m.month(), numbers, m.has("between")) if last.future else None
    return m.clock.reading(value, "interval", future)


def _is_list(m: TimeMatch) -> bool:
    """Not «France 2, jeudi 24 septembre» nor «article 5, 12 mars»: commas alone make a list only after «les»."""
    words = m.words("days")
    if any(word in m.calendar.weekdays for word in words[1:]) and words[0] not in m.calendar.weekdays:
        return False
    and_letter = m.calendar.letters["and"]
    joined = and_letter in m.source.symbols[m.match.start("days") : m.match.end("days")]
    return joined or m.symbol_is(m.first - 1, "the_plural", "of_the_plural")


def _days_in(year: int, month: int, numbers: list[int], between: bool) -> str | None:
    days = [make_date(year, month, n) for n in numbers]
    if any(day is None for day in days) or numbers != sorted(set(numbers)):
        return None
    isos = [day.isoformat() for day in days if day]
    if between or numbers[-1] - numbers[0] == len(numbers) - 1:
        return interval(isos[0], isos[-1])
    return "{" + ",".join(isos) + "}"


def _day_range(m: TimeMatch) -> Reading:
    """«du 3 au 5 mai 2023», «du 28 avril au 3 mai»; the year may stand at the end only."""
    year = m.year("year2")
    if year is not None:
        end = _dated(make_date(year, m.month("month2"), m.day("day2")))
    else:
        end = yearless_day(m.clock, m.month("month2"), m.day("day2"), m.weekday("weekday2"), m.direction())
    if end.value is None:
        return end
    value = _range_to(m, end.value)
    if year is not None:
        return Reading(value, "interval" if value else None)
    return m.clock.reading(value, "interval", _range_to(m, end.future) if end.future else None)


def _range_to(m: TimeMatch, end: str) -> str | None:
    last = date.fromisoformat(end)
    month = m.month("month1") if m.has("month1") else last.month
    year = m.year("year1") or (last.year if month <= last.month else last.year - 1)
    return interval(iso_day(make_date(year, month, m.day("day1"))), end)


def _two_days(m: TimeMatch) -> Readings:
    """«le 3 mai et le 5 juillet 2022»: two dates of one year."""
    year = m.year() or 0
    return [
        ("one", _dated(make_date(year, m.month("month1"), m.day("day1")))),
        ("two", _dated(make_date(year, m.month("month2"), m.day("day2")))),
    ]


RULES: Final = (
    Rule("day", "month shortmonth", r"WEEKDAY_BEFORE? (?P<day>DAY) (?P<month>MON) YEAR_OR_DIR?", _day, _is_day),
    Rule(
        "day with a short year",
        "month shortmonth",
        r"WEEKDAY_BEFORE? (?P<day>DAY) (?P<month>MON) APOSTROPHE? (?P<short>DAYNUM|TWODIGITS)",
        _day_short_year,
        _short_year_is_near,
    ),
    Rule(
        "day with hyphens",
        "month shortmonth",
        r"(?P<day>NUMERAL) DASH (?P<month>MON) DASH (?P<year>YEAR)",
        _day,
        _is_day,
    ),
    Rule(
        "numeric day",
        "daynum",
        r"(?P<day>DAYNUM) (?P<separator>SLASH|DOT) (?P<month>DAYNUM) (?P=separator) (?P<year>YEAR|DAYNUM|TWODIGITS)",
        _numeric,
        _stands_alone,
    ),
    Rule(
        "numeric day with dashes",
        "daynum",
        r"(?P<day>DAYNUM) DASH (?P<month>DAYNUM) DASH (?P<year>YEAR)",
        _numeric,
        _stands_alone,
    ),
    Rule("ISO day", "year", r"(?P<year>YEAR) DASH (?P<month>DAYNUM) DASH (?P<day>DAYNUM)", _numeric, _stands_alone),
    Rule(
        "weekday and number",
        "weekday",
        r"(?P<weekday>WEEKDAY) (?P<day>NUMERAL)",
        _weekday_number,
        TimeMatch.number_ends_here,
    ),
    Rule(
        "list of days",
        "month shortmonth",
        r"(?P<between>BETWEEN THE)?"
        r"(?P<days>WEEKDAY? NUMERAL (?:(?:COMMA AND|COMMA|AND) THE? (?P<weekday2>WEEKDAY)? NUMERAL){1,7})"
        r"(?P<month>MON) YEAR_OR_DIR?",
        _day_list,
        _is_list,
    ),
    Rule(
        "range of days",
        "month shortmonth",
        r"(?:OF_THE|OF THE?|FROM THE)? WEEKDAY? (?P<day1>DAY) (?:(?P<month1>MON) (?P<year1>YEAR)?)?"
        r"(?:TO_THE|TO|DASH|UNTIL APOSTROPHE TO_THE) END_DAY",
        _day_range,
    ),
    Rule(
        "between two days",
        "month shortmonth",
        r"BETWEEN THE WEEKDAY? (?P<day1>DAY) (?P<month1>MON) (?P<year1>YEAR)? AND THE END_DAY",
        _day_range,
    ),
    Rule(
        "two days of a year",
        "month shortmonth",
        r"(?P<one>WEEKDAY? (?P<day1>DAY) (?P<month1>MON)) AND THE?"
        r"(?P<two>WEEKDAY? (?P<day2>DAY) (?P<month2>MON) (?P<year>YEAR))",
        _two_days,
    ),
)
