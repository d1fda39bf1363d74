"""Dates, amounts and durations as recognised in a text, before anyone knows what they are about.

Offsets are code points into the text that was searched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from models.record import Precision

Anchor = Literal["none", "article", "previous"]


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A date expression.

    ``value`` is ISO 8601 / EDTF, ``None`` where nothing allows resolving it.  ``future_value`` is the
    other reading of an expression whose direction depends on the verb («signeront mardi»), ``past_value``
    that of one whose likelier reading lies ahead («mi-avril» in an article of March); each is ``None``
    where ``value`` is the only reading.
    ``anchor`` tells what a relative expression counts from: the article's date or the date
    mentioned before it («la veille»); ``resolved_against`` is that ISO date.
    """

    start: int
    end: int
    text: str
    value: str | None
    precision: Precision | None
    anchor: Anchor = "none"
    resolved_against: str | None = None
    future_value: str | None = None
    past_value: str | None = None


@dataclass(frozen=True, slots=True)
class AmountExpression:
    """A sum of money: ``value`` in units of ``currency`` (ISO 4217)."""

    start: int
    end: int
    text: str
    value: float
    currency: str


@dataclass(frozen=True, slots=True)
class DurationExpression:
    """A length of time («trois ans», «dix-huit mois»).

    ``months`` is ``None`` when it is not countable in months («quinze jours», «pluriannuel»).  ``term`` is true
    where the words beside it say that something runs that long («pour trois ans», «d'une durée de», «renouvelables»).
    """

    start: int
    end: int
    text: str
    months: float | None
    term: bool = False
