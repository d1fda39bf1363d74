"""Rules for dates counted from another: from the article's day («mardi», «hier») or the date before («la veille»)."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from pipeline.ner.time_match import TimeMatch
from pipeline.ner.time_rule import Rule
from pipeline.ner.time_values import (
    Clock,
    Reading,
    Unit,
    counted,
    interval,
    iso_day,
    make_date,
    shifted,
    weekday_near,
)

# ---- from the article's day ------------------------------------------------------------------------------


def _deictic(m: TimeMatch) -> Reading:
    return _days_away(m.clock, m.calendar.days_from_article[m.words("deictic")[0]])


def _days_away(clock: Clock, days: int) -> Reading:
    if clock.today is None:
        return clock.vague() if clock.year else Reading(None, None, "article")
    return clock.reading(iso_day(shifted(clock.today, days)), "day")


def _not_figurative(m: TimeMatch) -> bool:
    """«le monde de demain», «d'aujourd'hui» are no dates; «la réunion d'hier» is."""
    after_of = m.symbol_is(m.first - 1, "of") or (
        m.symbol_is(m.first - 1, "apostrophe") and m.symbol_is(m.first - 2, "of")
    )
    return not after_of or m.calendar.days_from_article[m.words("deictic")[0]] < 0 or m.has("part")


def _today(m: TimeMatch) -> Reading:
    return _days_away(m.clock, 0)


def _weekday(m: TimeMatch) -> Reading:
    return weekday_near(m.clock, m.weekday() or 0, m.direction())


def _one_weekday(m: TimeMatch) -> bool:
    """Not a habit («le lundi», «le lundi soir», «chaque lundi»), nor a feast («lundi de Pâques»), nor «un lundi»."""
    before, after = m.source.word(m.first - 1), m.source.word(m.end)
    if m.symbol_is(m.end, "of") or m.symbol_is(m.end, "of_the_plural"):
        after = m.source.word(m.end + 1)
    if after in m.calendar.feasts or m.symbol_is(m.first - 1, "every") or before in {"un", "une"}:
        return False
    habit = m.symbol_is(m.first - 1, "the") and not (m.direction() or m.has("this"))
    return not habit


def _two_weekdays(m: TimeMatch) -> Reading | None:
    """«vendredi et samedi», «de lundi à mercredi», «la nuit de lundi à mardi»: the last such days."""
    if m.symbol_is(m.first, "of_the") and m.symbol_is(m.match.start("weekday2") - 1, "to_the"):
        return None  # «du lundi au vendredi» tells opening hours
    today, first, last = m.clock.today, m.weekday("weekday1") or 0, m.weekday("weekday2") or 0
    if today is None:
        return m.clock.vague() if m.clock.year else Reading(None, None, "article")
    length = (last - first) % 7
    back = (today.isoweekday() - last) % 7
    if m.direction() == "last" and back == 0:
        back = 7
    ahead = (first - today.isoweekday()) % 7 or 7
    past = _from_to(m, shifted(today, -back - length), length)
    future = _from_to(m, shifted(today, ahead), length)
    if m.direction() == "next":
        return m.clock.reading(future, "interval")
    return m.clock.reading(past, "interval", None if m.direction() else future)


def _from_to(m: TimeMatch, first: date | None, length: int) -> str | None:
    last = shifted(first, length) if first else None
    if m.has("and") and length > 1:
        return f"{{{iso_day(first)},{iso_day(last)}}}" if last else None
    return interval(iso_day(first), iso_day(last))


def _ago(m: TimeMatch) -> Reading:
    return _counted(m, -m.count())


def _within(m: TimeMatch) -> Reading:
    return _counted(m, m.count())


def _counted(m: TimeMatch, count: int) -> Reading:
    value, precision = counted(m.clock, m.unit(), count)
    return m.clock.reading(value, precision) if value else Reading(None, None, "article")


def _is_counted(m: TimeMatch) -> bool:
    return m.count() > 0 and not m.symbol_is(m.end, "of")


def _is_delay(m: TimeMatch) -> bool:
    """«dans une semaine» but not «dans une semaine marquée par…»."""
    return _is_counted(m) and (m.count() > 1 or m.number_ends_here())


def _period(m: TimeMatch) -> Reading:
    """«la semaine dernière», «l'an prochain», «cette année», «la fin du mois»."""
    shift = {"last": -1, "next": 1}.get(m.direction() or "", 0)
    unit, today = m.unit(), m.clock.today
    if unit == "weekend" and shift == -1 and today and today.isoweekday() < 6:
        shift = 0  # on a weekday, the week-end just past is «le week-end dernier»
    value, precision = counted(m.clock, unit, shift)
    if value is None:
        return m.clock.vague() if m.clock.year and m.clock.month else Reading(None, None, "article")
    ahead = counted(m.clock, unit, 1)[0] if unit == "weekend" and shift == 0 and not m.direction() else None
    return m.clock.reading(value, precision, ahead)


def _one_period(m: TimeMatch) -> bool:
    word = m.words("unit")[0]
    plural = word.endswith("s") and word not in {"mois"}
    return not plural and not m.symbol_is(m.first - 1, "the_plural")


def _period_in_course(m: TimeMatch) -> bool:
    return _one_period(m) and not m.symbol_is(m.end, "year") and not m.symbol_is(m.end, "of")


def _day_of_month(m: TimeMatch) -> Reading | None:
    """«le 3 courant», «le 12 du mois dernier», «le 5 du même mois»."""
    clock = Clock.of(m.previous) if m.has("same") else m.clock
    if clock.year is None or clock.month is None:
        return Reading(None, None, "previous" if m.has("same") else "article")
    shift = {"last": -1, "next": 1}.get(m.direction() or "", 0)
    year, month = divmod(clock.year * 12 + clock.month - 1 + shift, 12)
    value = iso_day(make_date(year, month + 1, m.day()))
    if m.has("same"):
        return Reading(value, "day" if value else None, "previous", m.previous)
    return clock.reading(value, "day")


def _says_which_month(m: TimeMatch) -> bool:
    """«le 5 du mois» alone is a habit («payés le 5 du mois»)."""
    return len(m.source.words[m.first : m.end]) != 3 or not m.symbol_is(m.first + 1, "of_the")


# ---- from the date mentioned before ----------------------------------------------------------------------


_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _from_previous(m: TimeMatch, unit: Unit, count: int) -> Reading:
    base = m.previous
    if unit == "day" and m.last_day is not None and base is not None and not _A_DAY.search(base):
        base = m.last_day  # «jeudi … depuis 2018 … le même jour»: the year or the span between tells no day
    value, precision = counted(Clock.of(base), unit, count)
    return Reading(value, precision, "previous", base if value else None)


def _anaphor(m: TimeMatch) -> Reading:
    return _from_previous(m, "day", m.calendar.days_from_previous[m.words("anaphor")[0]])


def _no_complement(m: TimeMatch) -> bool:
    """«la veille de la fête», «le lendemain du vote» count from an event, not from a date."""
    return not any(m.symbol_is(m.end, name) for name in ("of", "of_the", "of_the_plural"))


def _same(m: TimeMatch) -> Reading:
    return _from_previous(m, m.unit(), 0)


def _later(m: TimeMatch) -> Reading:
    return _from_previous(m, m.unit(), -m.count() if m.has("before") else m.count())


def _is_offset(m: TimeMatch) -> bool:
    """«trois jours après la signature» counts from an event: «avant» and «après» must end their phrase."""
    return m.count() > 0 and (not m.has("preposition") or not m.source.word(m.end)[:1].isalnum())


def _following(m: TimeMatch) -> Reading:
    return _from_previous(m, m.unit(), -1 if m.has("before") else 1)


def _weekday_following(m: TimeMatch) -> Reading:
    base = Clock.of(m.previous)
    if base.today is None:
        return Reading(None, None, "previous")
    found = weekday_near(base, m.weekday() or 0, "last" if m.has("before") else "next")
    return Reading(found.value, found.precision, "previous", m.previous)


RULES: Final = (
    Rule("day from today", "deictic", r"(?P<deictic>DEICTIC) (?P<part>PART)?", _deictic, _not_figurative),
    Rule("part of today", "parts_of_day", r"THIS PARTS_OF_DAY", _today),
    Rule("tonight", "night", r"THIS NIGHT", _today),
    Rule("this day", "days", r"(?<!SINCE) THIS DAYS (?!DASH? THERE)", _today),
    Rule(
        "weekday",
        "weekday",
        r"(?P<this>THIS)? (?P<weekday>WEEKDAY) (?P<part>PART)? DIR? PART?",
        _weekday,
        _one_weekday,
    ),
    Rule(
        "two weekdays",
        "weekday",
        r"(?P<weekday1>WEEKDAY) PART? (?P<and>AND) (?P<weekday2>WEEKDAY) PART? DIR?",
        _two_weekdays,
    ),
    Rule(
        "weekday to weekday",
        "weekday",
        r"NIGHT? (?:OF|OF_THE) (?P<weekday1>WEEKDAY) (?:TO|TO_THE) (?P<weekday2>WEEKDAY) DIR?",
        _two_weekdays,
    ),
    Rule("ago", "there_is ago", r"(?:IT THERE_IS HAS|AGO) (?P<count>NUMBER) (?P<unit>UNIT)", _ago, _is_counted),
    Rule("within", "within", r"WITHIN (?P<count>NUMBER) (?P<unit>UNIT)", _within, _is_delay),
    Rule(
        "last or next period", "last next", r"(?P<unit>PERIOD) (?:(?P<last>LAST)|(?P<next>NEXT))", _period, _one_period
    ),
    Rule(
        "last or next week-end",
        "weekends",
        r"(?:(?P<last>LAST)|(?P<next>NEXT)) (?P<unit>WEEKENDS)",
        _period,
        _one_period,
    ),
    Rule("this period", "this", r"THIS (?P<unit>PERIOD) (?:DASH? HERE)?", _period, _one_period),
    Rule(
        "period in course",
        "edges current",
        r"(?P<unit>MONTH_UNITS|YEARS|WEEKS) (?:CURRENT|IN EDGES)",
        _period,
        _one_period,
    ),
    Rule(
        "edge of a period",
        "edges",
        r"EDGES (?:OF_A) (?:SAME|THIS)? (?P<unit>MONTH_UNITS|YEARS|WEEKS) DIR?",
        _period,
        _period_in_course,
    ),
    Rule(
        "day of this month",
        "daynum",
        r"(?:(?<=THE)|(?<=WEEKDAY)|(?<=TO_THE)|(?<=OF_THE)) (?P<day>NUMERAL)"
        r"(?:CURRENT|(?:OF_THE|OF THIS|THIS) (?P<same>SAME)? MONTH_UNITS (?:DASH HERE|DIR|IN EDGES)?)",
        _day_of_month,
        _says_which_month,
    ),
    Rule("day before or after", "anaphor", r"THE APOSTROPHE? (?P<anaphor>ANAPHOR) PART?", _anaphor, _no_complement),
    Rule("same period", "same", r"(?:THE|THIS) SAME (?P<unit>UNIT)", _same),
    Rule("same day", "same", r"THE (?P<unit>DAYS) SAME", _same),  # «le jour même»
    Rule("that day", "there", r"THIS (?P<unit>DAYS|YEARS) DASH? THERE", _same),
    Rule(
        "later or earlier",
        "soon late earlier",
        r"(?P<count>NUMBER) (?P<unit>UNIT) (?:(?P<before>MORE SOON|EARLIER)|MORE LATE)",
        _later,
        _is_offset,
    ),
    Rule(
        "before or after that",
        "before after",
        r"(?P<count>NUMBER) (?P<unit>UNIT) (?P<preposition>(?P<before>BEFORE)|AFTER)",
        _later,
        _is_offset,
    ),
    Rule("following period", "following", r"(?<=THE) (?P<unit>UNIT) FOLLOWING", _following),
    Rule("preceding period", "preceding", r"(?<=THE) (?P<unit>UNIT) (?P<before>PRECEDING)", _following),
    Rule(
        "following weekday", "weekday", r"(?P<weekday>WEEKDAY) (?:FOLLOWING|(?P<before>PRECEDING))", _weekday_following
    ),
)
