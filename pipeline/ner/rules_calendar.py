"""Rules for dates of the calendar: days, months, years, seasons, quarters, ranges of them."""

from __future__ import annotations

from datetime import date
from typing import Final

from models.record import Precision
from pipeline.ner.time_match import TimeMatch
from pipeline.ner.time_rule import Readings, Rule
from pipeline.ner.time_values import (
    Reading,
    full_year,
    interval,
    iso_day,
    iso_month,
    make_date,
    nearest,
    quarter_value,
    shifted,
    yearless_day,
    yearless_month,
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


# ---- months, years ---------------------------------------------------------------------------------------


def _month(m: TimeMatch) -> Reading:
    year = m.year()
    if year is None:
        reading = yearless_month(m.clock, m.month(), m.direction())
        return nearest(reading) if m.has("edge") else reading
    return Reading(iso_month(year * 12 + m.month() - 1), "month")


def _months(m: TimeMatch) -> Reading:
    """«mars-avril 2024», «de mars à juin 2024», «entre décembre et février»."""
    year = m.year("year2")
    if year is not None:
        value = _months_to(m, year)
        return Reading(value, "interval" if value else None)
    end = yearless_month(m.clock, m.month("month2"), m.direction())
    if end.value is None:
        return end
    future = _months_to(m, int(end.future[:4])) if end.future else None
    return m.clock.reading(_months_to(m, int(end.value[:4])), "interval", future)


def _months_to(m: TimeMatch, year: int) -> str | None:
    first, last = m.month("month1"), m.month("month2")
    start = m.year("year1") or (year if first < last else year - 1)
    return interval(iso_month(start * 12 + first - 1), iso_month(year * 12 + last - 1))


def _year(m: TimeMatch) -> Reading:
    return Reading(f"{m.year():04}", "year")


def _years(m: TimeMatch) -> Reading | None:
    first, last = m.year("year1") or 0, m.year("year2") or 0
    return Reading(f"{first:04}/{last:04}", "interval")


def _years_in_order(m: TimeMatch) -> bool:
    return 0 < (m.year("year2") or 0) - (m.year("year1") or 0) <= 60


def _school_year(m: TimeMatch) -> Reading:
    first = m.year() or 0
    return Reading(f"{first:04}/{first + 1:04}", "interval")


def _next_year_follows(m: TimeMatch) -> bool:
    return int(m.words("short")[0]) == ((m.year() or 0) + 1) % 100


# ---- seasons, quarters -----------------------------------------------------------------------------------


def _season(m: TimeMatch) -> Reading:
    code = m.calendar.seasons[m.words("season")[0]]
    year = m.year("year2") if m.has("year2") and code != 24 else m.year()
    if year is not None:
        return Reading(f"{year:04}-{code}", "season")
    begins = yearless_month(m.clock, m.calendar.season_begins[code], m.direction())
    if begins.value is None:
        return begins
    return m.clock.reading(
        f"{begins.value[:4]}-{code}", "season", f"{begins.future[:4]}-{code}" if begins.future else None
    )


def _not_participle(m: TimeMatch) -> bool:
    """«a été 2021 fois»: a season follows an article («l'été»), «cet», «en» or its own «début», or opens the phrase."""
    before = m.source.word(m.first - 1)
    return not before[:1].isalpha() or m.symbol_is(m.first - 1, "this", "in", "the", "to_the", "of", "from", "until")


def _quarter(m: TimeMatch) -> Reading:
    kind = m.unit("kind") if m.has("kind") else "quarter"
    number = m.calendar.ordinals.get(m.words("ordinal")[0], 4 if kind == "quarter" else 2)  # «dernier trimestre»
    precision: Precision = "quarter" if kind == "quarter" else "interval"
    year = m.year()
    if year is not None:
        value = quarter_value(year, number, kind)
        return Reading(value, precision if value else None)
    clock = m.clock
    if clock.year is None:
        return Reading(None, None, "article")
    if m.has("this") or m.has("this2") or m.has("current") or clock.month is None:
        return clock.reading(quarter_value(clock.year, number, kind), precision)
    months = 3 if kind == "quarter" else 6
    begun = (number - 1) * months < clock.month
    if m.has("last") and m.direction() == "last":
        begun = number * months < clock.month
    past, ahead = (clock.year, clock.year + 1) if begun else (clock.year - 1, clock.year)
    if m.direction() == "next":
        return clock.reading(quarter_value(ahead, number, kind), precision)
    current = begun and clock.month <= number * months
    future = None if current or m.direction() == "last" else quarter_value(ahead, number, kind)
    return clock.reading(quarter_value(past, number, kind), precision, future)


def _ends(m: TimeMatch) -> bool:
    return m.number_ends_here()


def _is_decade(m: TimeMatch) -> bool:
    return all(word.endswith("0") for word in m.words("decades") if word.isdecimal())


def _decade(m: TimeMatch) -> None:
    """«les années 1990» is no date: the match only keeps other rules from finding one in it."""


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
    Rule("weekday and number", "weekday", r"(?P<weekday>WEEKDAY) (?P<day>NUMERAL)", _weekday_number, _ends),
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
    Rule(
        "month and year",
        "month shortmonth",
        r"(?:EDGE_OF_MONTH|MIDDLE DASH?)? (?P<month>MON) (?:OF (?:THE APOSTROPHE YEARS)?)? (?P<year>YEAR)",
        _month,
    ),
    Rule(
        "month",
        "month",
        r"(?:(?<=IN)|(?<=FROM)|(?<=SINCE)|(?<=BY)|(?<=BY TO)|(?<=AROUND)|(?<=CURRENT)"
        r"|(?<=MONTH_UNITS OF)|(?<=MONTH_UNITS OF APOSTROPHE)"
        r"|(?P<edge>EDGE_OF_MONTH|MIDDLE DASH?)|CURRENT) (?P<month>MONTH) DIR?",
        _month,
    ),
    Rule("month, last or next", "month", r"(?P<month>MONTH) (?:(?P<last>LAST)|(?P<next>NEXT))", _month),
    Rule(
        "months",
        "month",
        r"(?:(?:OF|BETWEEN) APOSTROPHE? (?=MONTH YEAR? (?:TO|AND)))? (?P<month1>MONTH) (?P<year1>YEAR)?"
        r"(?:TO|AND|DASH) (?P<month2>MONTH) (?P<year2>YEAR)",
        _months,
    ),
    Rule(
        "months between",
        "month",
        r"(?:(?:OF|BETWEEN) APOSTROPHE?|(?<=IN)) (?P<month1>MONTH) (?:TO|AND) (?P<month2>MONTH) DIR?",
        _months,
    ),
    Rule(
        "year",
        "year",
        r"(?:(?<=IN)|(?<=FROM)|(?<=SINCE)|(?<=BEFORE)|(?<=AFTER)|(?<=BY)|(?<=BY TO)|(?<=HORIZON)|(?<=HORIZON OF)"
        r"|(?<=TERM)|(?<=YEARS)|EDGES (?:OF_A YEARS)? OF?|MIDDLE DASH?|CURRENT) (?P<year>YEAR)",
        _year,
    ),
    Rule("year in brackets", "year", r"(?<=OPEN) (?P<year>YEAR) (?=CLOSE|COMMA)", _year),
    Rule("year after a preposition", "year", r"(?:(?<=OF)|(?<=AROUND)) (?P<year>YEAR)", _year, _ends),
    Rule("years", "year", r"(?P<year1>YEAR) (?:DASH|SLASH|TO) (?P<year2>YEAR)", _years, _years_in_order),
    Rule(
        "years between",
        "year",
        r"(?:BETWEEN|OF|(?<=IN)|(?<=YEARS)|(?<=TERM)) (?P<year1>YEAR) (?:AND|TO) (?P<year2>YEAR)",
        _years,
        _years_in_order,
    ),
    Rule(
        "school year",
        "year",
        r"(?P<year>YEAR) (?:DASH|SLASH) (?P<short>DAYNUM|TWODIGITS)",
        _school_year,
        _next_year_follows,
    ),
    Rule(
        "decade",
        "years",
        r"THE_PLURAL YEARS (?P<decades>(?:YEAR|TWODIGITS|DAYNUM) (?:(?:AND|TO|COMMA|DASH) (?:YEAR|TWODIGITS|DAYNUM))?)",
        _decade,
        _is_decade,
    ),
    Rule(
        "season",
        "season",
        r"(?:(?:EDGES|MIDDLE) (?:OF_A|DASH)?)? (?P<season>SEASON)"
        r"(?:(?P<year>YEAR) (?:(?:DASH|SLASH) (?P<year2>YEAR))?|(?P<last>LAST)|(?P<next>NEXT))",
        _season,
        _not_participle,
    ),
    Rule("this season", "season", r"THIS (?P<season>SEASON)", _season),
    Rule(
        "season, year untold",
        "season",
        r"(?:(?<=TO_THE)|(?<=TO THE APOSTROPHE)|(?<=FROM THE APOSTROPHE)) (?P<season>SEASON)",
        _season,
        _ends,
    ),
    Rule("quarter", "quarters", r"(?P<ordinal>FIRST|ORDINAL|LAST) (?P<kind>QUARTERS) PART_OF_YEAR?", _quarter),
    Rule("semester", "halves", r"(?P<ordinal>FIRST|ORDINAL|LAST) (?P<kind>HALVES) PART_OF_YEAR?", _quarter),
    Rule("quarter code", "quartercode", r"(?P<ordinal>QUARTERCODE) (?P<year>YEAR)", _quarter),
)
