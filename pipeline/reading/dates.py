"""Dates as containers write them (ISO, RFC 822, slashed, epoch) → ISO 8601 day.  No words of any language."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from typing import Any

#: the press on line: anything before is a mistake or an epoch of zero
FIRST_YEAR, LAST_YEAR = 1980, 2100
_ISO = re.compile(r"\s*(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}|\b)")
_DAY_FIRST = re.compile(r"(?:^|[\s,(])(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)")
_EPOCH = re.compile(r"\s*(\d{9,10}|\d{12,13})(?:\.\d+)?\s*\Z")


def iso_date(value: Any) -> str | None:
    """ISO date (YYYY-MM-DD, or YYYY-MM / YYYY when it says no more) of a container's date field.

    Day comes before month in slashed dates, as in French.  The day is the one written: no time zone is applied.
    """
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        return _from_epoch(float(value)) if value > 10**8 else None
    if not isinstance(value, str) or not value.strip():
        return None
    if match := _EPOCH.match(value):
        return _from_epoch(float(match[1]))
    if match := _COMPACT.match(value):
        return _valid(match[1], match[2], match[3])
    if match := _ISO.match(value):
        return _valid(match[1], match[2], match[3])
    if match := _DAY_FIRST.search(value):
        return _valid(match[3], match[2], match[1]) or _valid(match[3], match[1], match[2])
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _from_epoch(seconds: float) -> str | None:
    if seconds > 10**11:
        seconds /= 1000
    try:
        moment = datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return None
    return moment.date().isoformat() if FIRST_YEAR <= moment.year <= LAST_YEAR else None


def _valid(year: str, month: str | None, day: str | None) -> str | None:
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    return "-".join([year, *(f"{int(part):02d}" for part in (month, day) if part)])
