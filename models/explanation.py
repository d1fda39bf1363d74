"""Why an article's records are as they are, and why some of its sentences gave none: what ``explain`` shows.

As in the record, all ``start``/``end`` are code points of ``Article.text``.
"""

from __future__ import annotations

from pydantic import Field

from models.record import Certainty, Kind, Span, Status, Strict


class RuleExplained(Strict):
    """A rule in words, with how often it was right on the project's own gold (``None``: never seen there)."""

    name: str
    says: str
    example: str
    fired: int | None = None
    right: int | None = None


class Ground(Strict):
    """One value of a record, the words it rests on, and the rules that took it from them."""

    slot: str
    value: str
    words: list[Span] = []
    rules: list[str] = []


class AgreementExplained(Strict):
    """One agreement of the record."""

    id: str
    kind: Kind
    kind_text: str | None = None
    status: Status
    certainty: Certainty
    count: int = 1
    confidence: float | None = None
    evidence: list[Span]
    grounds: list[Ground]
    rules: list[RuleExplained]


class Silence(Strict):
    """A sentence that speaks of an instrument or of signing and is part of no record."""

    sentence: Span
    words: list[Span] = Field(description="the instruments, verbs and nouns of signing in it")
    rule: RuleExplained | None = Field(default=None, description="the nearest rule")
    lacks: str = Field(description="stable code of what was missing")
    says: str = Field(description="the same in words")
    parties: list[str] = Field(default=[], description="the parties that were found")


class Explanation(Strict):
    """One article explained."""

    id: str
    path: str
    title: str | None = None
    published: str | None = None
    agreements: list[AgreementExplained] = []
    silences: list[Silence] = []
