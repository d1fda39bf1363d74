"""Times as an agreement may have them: a day, a month, a year; since when, and how long."""

from __future__ import annotations

from dataclasses import replace

from models.expression import TimeExpression
from models.record import Precision

PRECISIONS: dict[int, Precision] = {4: "year", 7: "month", 10: "day"}  # by the length of an ISO date
MONTHS = 12


def began(time: TimeExpression) -> TimeExpression | None:
    """«depuis 1976» as the day, month or year that it counts from."""
    if time.value is None or not time.value.endswith("/.."):
        return None
    value = time.value.removesuffix("/..")
    precision = PRECISIONS.get(len(value))
    return replace(time, value=value, precision=precision) if precision is not None else None


def dateable(time: TimeExpression, text: str) -> TimeExpression | None:
    """The expression as a day, month or year of signing: of a season its year, of a night its morning."""
    value = time.value
    if value is None:
        return time
    if len(value) == len("2024-21") and value[4] == "-" and value[5:].isdigit() and int(value[5:]) > MONTHS:
        told = value[:4] in time.text
        return replace(time, value=value[:4], precision="year") if told else None
    start, slash, end = value.partition("/")
    if (
        slash
        and len(start) == len(end) == len("2024-03-14")
        and "nuit" in text[max(time.start - len("la nuit "), 0) : time.end].casefold()
    ):
        return replace(time, value=end, precision="day")
    return time


def is_year(text: str) -> bool:
    """«1998», «2024»."""
    return len(text) == 4 and text.isdigit() and text[:2] in ("18", "19", "20")


def span_of_years(time: TimeExpression) -> bool:
    """«2025-2027», «jusqu'en 2030»: how long something runs, not when it was signed."""
    if time.precision not in ("interval", None) or time.value is None:
        return False
    return ".." in time.value or ("/" in time.value and len(time.value.split("/")[0]) < len("2024-03-01"))
