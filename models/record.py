"""The record written for each article: the contract with everyone downstream.

All ``start``/``end`` are character offsets (Unicode code points) into ``Article.text``;
``Article.text[start:end] == text`` holds for every span.  ``raw_start``/``raw_end`` are offsets
into the decoded raw document.  What the text does not tell is ``None`` or an empty list.

The JSON Schema in ``docs/record.schema.json`` is generated from these classes.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA_VERSION = "1.1"

Kind = Literal[
    "agreement",
    "framework_agreement",
    "convention",
    "protocol",
    "memorandum",
    "intention",
    "contract",
    "partnership",
    "financing",
    "amendment",
    "charter",
    "treaty",
    "arrangement",
    "programme",
    "twinning",
    "other",
]
Status = Literal["signed", "announced", "planned", "negotiating", "renewed", "past", "ratified", "terminated"]
Certainty = Literal["asserted", "attributed", "unconfirmed"]
Precision = Literal["day", "week", "month", "quarter", "season", "year", "interval"]
EntityType = Literal["person", "ministry", "organisation", "place"]
PartyType = Literal["ministry", "organisation", "state", "person"]


class Strict(BaseModel):
    """Base of every record: unknown fields are refused, instances are immutable."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Span(Strict):
    """A stretch of ``Article.text``."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    text: str


class Paragraph(Strict):
    """A kept paragraph and where it came from in the decoded raw document (``None``: not found again)."""

    start: int = Field(ge=0)
    end: int = Field(ge=0)
    raw_start: int | None = None
    raw_end: int | None = None


class Article(Strict):
    """The cleaned article.  ``text`` is the body: paragraphs joined by a blank line, no title, no furniture."""

    id: str
    path: str
    sha256: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = Field(default=None, description="ISO 8601 date: YYYY-MM-DD, YYYY-MM or YYYY")
    language: str | None = None
    text: str
    paragraphs: list[Paragraph] = []


class Entity(Strict):
    """One person, ministry, organisation or place, with every mention of it in the article."""

    id: str
    type: EntityType
    name: str
    aliases: list[str] = []
    role: str | None = None
    organisation: str | None = Field(default=None, description="id of the entity this person acts for")
    acronym: str | None = None
    country: str | None = Field(default=None, description="ISO 3166-1 alpha-2")
    mentions: list[Span] = []


class Party(Strict):
    """A body or state that concludes the agreement."""

    name: str
    type: PartyType
    acronym: str | None = None
    country: str | None = Field(default=None, description="ISO 3166-1 alpha-2")
    entity: str | None = None
    mention: Span | None = None


class Participant(Strict):
    """A person who signs (``signatories``) or who is present and does not sign (``attendees``)."""

    name: str
    role: str | None = None
    organisation: str | None = None
    entity: str | None = None
    mention: Span | None = None


class AgreementDate(Span):
    """When it was (or will be) concluded: ISO 8601, EDTF where it is not one day, month or year."""

    value: str
    precision: Precision
    resolved_against: str | None = Field(
        default=None, description="ISO date that a relative expression was counted from"
    )


class NamedSpan(Strict):
    """A name in the text (place or occasion) with where it stands."""

    name: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)


class Amount(Span):
    """A sum of money; ``currency`` is ISO 4217."""

    value: float
    currency: str


class Duration(Span):
    """How long the agreement runs."""

    months: float | None = None


class Agreement(Strict):
    """One reported agreement."""

    id: str
    kind: Kind
    kind_text: str | None = None
    status: Status
    certainty: Certainty
    cues: list[Span] = []
    parties: list[Party]
    signatories: list[Participant] = []
    attendees: list[Participant] = []
    date: AgreementDate | None = None
    place: NamedSpan | None = None
    event: NamedSpan | None = None
    subject: Span | None = None
    objectives: list[Span] = []
    amounts: list[Amount] = []
    duration: Duration | None = None
    count: int = Field(default=1, ge=1)
    evidence: list[Span] = []
    confidence: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="how often the rules that made it were right on hand-made gold (docs/explain.md)",
    )
    rules: list[str] = []
    notes: list[str] = []


class LeftOut(Span):
    """A sentence that tells of an agreement, of which too few parties were found to make a record."""

    instrument: Span
    parties: list[str] = Field(default=[], description="names of the parties that were found")


class Record(Strict):
    """The file written for one article."""

    schema_version: str = SCHEMA_VERSION
    article: Article
    entities: list[Entity] = []
    agreements: list[Agreement] = []
    left_out: list[LeftOut] = Field(
        default=[],
        description="what the text seems to tell of agreements that became no record",
    )
    notes: list[str] = []
