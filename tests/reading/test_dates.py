"""Dates of containers."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from pipeline.reading.dates import iso_date


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2024-07-03", "2024-07-03"),
        ("2024-07-03T23:30:00+02:00", "2024-07-03"),  # the day that is written, no time zone applied
        ("2024-07-03 08:00:00", "2024-07-03"),
        ("2024/7/3", "2024-07-03"),
        ("20240703", "2024-07-03"),
        ("20240703T081500", "2024-07-03"),
        ("2024-07", "2024-07"),
        ("2024", "2024"),
        ("03/07/2024", "2024-07-03"),  # day first
        ("3.7.2024 à 10h", "2024-07-03"),
        ("07/23/2024", "2024-07-23"),  # can only be month first
        ("Publié le 03/07/2024", "2024-07-03"),
        ("Wed, 03 Jul 2024 08:00:00 GMT", "2024-07-03"),
        (1720000000, "2024-07-03"),
        (1720000000000, "2024-07-03"),
        ("1720000000", "2024-07-03"),
        (datetime(2024, 7, 3, 23, 0), "2024-07-03"),
        (date(2024, 7, 3), "2024-07-03"),
        ("2024-13-45", None),
        ("0000-00-00", None),
        ("1970-01-01T00:00:00Z", None),  # an epoch of zero is no date
        ("hier", None),
        ("", None),
        (None, None),
        (True, None),
        (["2024"], None),
    ],
)
def test_iso_date(value: Any, expected: str | None) -> None:
    assert iso_date(value) == expected
