"""Rules for longer stretches of the calendar: months, years, seasons, quarters («mars-avril 2024»)."""

from __future__ import annotations

from typing import Final

from models.record import Precision
from pipeline.ner.time_match import TimeMatch
from pipeline.ner.time_rule import Rule
from pipeline.ner.time_values import (
    Reading,
    interval,
    iso_month,
    nearest,
    quarter_value,
    yearless_month,
)

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


def _is_decade(m: TimeMatch) -> bool:
    return all(word.endswith("0") for word in m.words("decades") if word.isdecimal())


def _decade(m: TimeMatch) -> None:
    """«les années 1990» is no date: the match only keeps other rules from finding one in it."""


RULES: Final = (
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
    Rule(
        "year after a preposition", "year", r"(?:(?<=OF)|(?<=AROUND)) (?P<year>YEAR)", _year, TimeMatch.year_ends_here
    ),
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
        TimeMatch.number_ends_here,
    ),
    Rule("quarter", "quarters", r"(?P<ordinal>FIRST|ORDINAL|LAST) (?P<kind>QUARTERS) PART_OF_YEAR?", _quarter),
    Rule("semester", "halves", r"(?P<ordinal>FIRST|ORDINAL|LAST) (?P<kind>HALVES) PART_OF_YEAR?", _quarter),
    Rule("quarter code", "quartercode", r"(?P<ordinal>QUARTERCODE) (?P<year>YEAR)", _quarter),
)
