"""Calendar arithmetic: from what an expression says and the article's date to ISO 8601 / EDTF values."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from models.expression import Anchor
from models.record import Precision

Direction = Literal["last", "next", "current"] | None
Unit = Literal["day", "week", "month", "year", "quarter", "half", "weekend"]

_PUBLISHED = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression means; ``value`` is ``None`` where nothing allows saying it.  See ``TimeExpression``."""

    value: str | None
    precision: Precision | None = None
    anchor: Anchor = "none"
    against: str | None = None
    future: str | None = None
    past: str | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """The article's date as far as it is known: a day, a month, a year or nothing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @staticmethod
    def of(published: str | None) -> Clock:
        """Read YYYY, YYYY-MM or YYYY-MM-DD (a time may follow); anything else is an unknown date."""
        match = _PUBLISHED.match(published or "")
        if not match:
            return Clock()
        year, month, day = (int(part) if part else None for part in match.groups())
        if not year or (month is not None and not 1 <= month <= 12):
            return Clock()
        if month is not None and day is not None and make_date(year, month, day) is None:
            return Clock(year, month)
        return Clock(year, month, day)

    @property
    def today(self) -> date | None:
        """The article's day, if known to the day."""
        return make_date(self.year, self.month, self.day) if self.year and self.month and self.day else None

    @property
    def iso(self) -> str | None:
        """The article's date as far as known."""
        if not self.year:
            return None
        return "-".join([f"{self.year:04}", *(f"{n:02}" for n in (self.month, self.day) if n)])

    @property
    def latest(self) -> date | None:
        """The last day that the article's date may be."""
        if not self.year:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])

    def reading(self, value: str | None, precision: Precision | None, future: str | None = None) -> Reading:
        """A reading counted from the article's date; unresolved where that is unknown."""
        if not self.year or value is None:
            return Reading(None, None, "article")
        return Reading(value, precision, "article", self.iso, None if future == value else future)

    def vague(self) -> Reading:
        """A day near an article that is dated to the month or year only: that month or year is all one knows."""
        return self.reading(self.iso, "month" if self.month else "year")


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or ``None`` if there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shifted(day: date, days: int) -> date | None:
    """``day`` moved by so many days, ``None`` beyond the calendar's ends."""
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def iso_day(day: date | None) -> str | None:
    """ISO form of a day."""
    return day.isoformat() if day else None


def interval(first: str | None, last: str | None) -> str | None:
    """EDTF interval, if both ends are known and in order."""
    return f"{first}/{last}" if first and last and first <= last else None


def full_year(short: int, clock: Clock) -> int:
    """The year behind two digits: the one of that ending from ninety years before to ten years after the article."""
    newest = (clock.year or 2039) + 10
    year = newest - newest % 100 + short
    return year if year <= newest else year - 100


def yearless_day(clock: Clock, month: int, day: int, weekday: int | None, direction: Direction) -> Reading:
    """A day and month without a year, from the article's date; a weekday beside them decides between years."""
    latest = clock.latest
    if latest is None:
        return Reading(None, None, "article")
    days = [d for year in range(latest.year - 1, latest.year + 2) if (d := make_date(year, month, day))]
    if direction is None and clock.month is None:
        return clock.reading(next((iso_day(d) for d in days if d.year == clock.year), None), "day")
    if weekday is not None and direction is None:
        same = sorted((d for d in days if d.isoweekday() == weekday), key=lambda d: abs((d - latest).days))
        if same:
            return clock.reading(iso_day(same[0]), "day")
    strict = clock.day is not None
    past = [d for d in days if d < latest or (d == latest and not (strict and direction == "last"))]
    future = [d for d in days if d > latest]
    if direction == "next":
        return clock.reading(iso_day(future[0]) if future else None, "day")
    if not past:  # 29 February: only ahead
        return (
            clock.reading(None, "day")
            if direction == "last"
            else clock.reading(iso_day(future[0] if future else None), "day")
        )
    ahead = None if direction == "last" or past[-1] == latest or not future else iso_day(future[0])
    return clock.reading(iso_day(past[-1]), "day", ahead)


def iso_month(index: int) -> str | None:
    """ISO form of a month counted in months since year 0."""
    year, month = divmod(index, 12)
    return f"{year:04}-{month + 1:02}" if 1 <= year <= 9999 else None


def yearless_month(clock: Clock, month: int, direction: Direction) -> Reading:
    """A month without a year: the last one up to the article's own, and the one ahead."""
    if not clock.year:
        return Reading(None, None, "article")
    if clock.month is None:
        year = clock.year + {"last": -1, "next": 1}.get(direction or "", 0)
        return clock.reading(iso_month(year * 12 + month - 1), "month")
    now = clock.year * 12 + clock.month - 1
    past = now - (clock.month - month) % 12
    if past == now and direction == "last":
        past -= 12
    ahead = past + 12
    if direction == "next":
        return clock.reading(iso_month(ahead), "month")
    future = None if direction == "last" or past == now else iso_month(ahead)
    return clock.reading(iso_month(past), "month", future)


def nearest(month: Reading) -> Reading:
    """Of two months a year apart, the one nearer to the article: who says «mi-avril» in March looks ahead."""
    if not (month.value and month.future and month.against):
        return month
    back, ahead = (_months_since(month.against, value) for value in (month.value, month.future))
    if back < -ahead:
        return month
    return Reading(month.future, "month", month.anchor, month.against, None, month.value)


def _months_since(now: str, then: str) -> int:
    return (int(now[:4]) - int(then[:4])) * 12 + int(now[5:7]) - int(then[5:7])


def weekday_near(clock: Clock, weekday: int, direction: Direction) -> Reading:
    """A bare weekday: the last such day up to the article's own; ``future`` is the one ahead.

    The article's own day stands for both («signeront jeudi» in a Thursday's article is that day).
    """
    today = clock.today
    if today is None:
        return clock.vague() if clock.year else Reading(None, None, "article")
    back = (today.isoweekday() - weekday) % 7
    if direction == "last":
        return clock.reading(iso_day(shifted(today, -(back or 7))), "day")
    ahead = iso_day(shifted(today, 7 - back))
    if direction == "next":
        return clock.reading(ahead, "day")
    return clock.reading(iso_day(shifted(today, -back)), "day", ahead if back else None)


def week_of(day: date | None) -> str | None:
    """The week, Monday to Sunday, that ``day`` belongs to, as an interval."""
    if day is None:
        return None
    monday = shifted(day, 1 - day.isoweekday())
    return interval(iso_day(monday), iso_day(shifted(monday, 6) if monday else None))


def weekend_of(day: date | None) -> str | None:
    """The Saturday and Sunday of the week of ``day``, as an interval."""
    if day is None:
        return None
    saturday = shifted(day, 6 - day.isoweekday())
    return interval(iso_day(saturday), iso_day(shifted(saturday, 1) if saturday else None))


def quarter_value(year: int, quarter: int, kind: Unit) -> str | None:
    """EDTF quarter (codes 33–36), or the six months of a semester as an interval."""
    if kind == "quarter":
        return f"{year:04}-{32 + quarter}" if 1 <= quarter <= 4 else None
    if quarter not in {1, 2}:
        return None
    return f"{year:04}-01/{year:04}-06" if quarter == 1 else f"{year:04}-07/{year:04}-12"


def counted(base: Clock, unit: Unit, count: int) -> tuple[str | None, Precision | None]:
    """The day, week, month or year that lies ``count`` units after ``base`` (before it, if negative)."""
    today = base.today
    if unit == "day" or unit == "week":
        if today is None:
            return None, None
        day = shifted(today, count * (7 if unit == "week" else 1))
        return (week_of(day), "week") if unit == "week" else (iso_day(day), "day")
    if base.year is None:
        return None, None
    if unit == "month":
        if base.month is None:
            return None, None
        return iso_month(base.year * 12 + base.month - 1 + count), "month"
    if unit == "year":
        return (f"{base.year + count:04}", "year") if 1 <= base.year + count <= 9999 else (None, None)
    if unit == "weekend":
        # «ce week-end», «le week-end dernier»: on Monday to Friday the current one is the one just past
        if today is None:
            return None, None
        back = today if today.isoweekday() >= 6 else shifted(today, -today.isoweekday())
        day = shifted(back, 7 * count) if back else None
        return weekend_of(day), "interval"
    if base.month is None:
        return None, None
    length = 3 if unit == "quarter" else 6
    per_year = 12 // length
    year, place = divmod(base.year * per_year + (base.month - 1) // length + count, per_year)
    return quarter_value(year, place + 1, unit), "quarter" if unit == "quarter" else "interval"
