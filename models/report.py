"""The run report (``run.json``) and the line of ``agreements.jsonl``.

Both hold nothing that changes from one run to the next over the same input: no clock, no worker count.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from models.record import SCHEMA_VERSION, Agreement, Strict

Result = Literal["record", "skipped", "failed"]


class InputOutcome(Strict):
    """What came of one document (or of one file that could not be read)."""

    path: str
    id: str | None = None
    result: Result
    agreements: int = Field(default=0, ge=0)
    left_out: int = Field(default=0, ge=0, description="sentences of the record's `left_out`")
    reason: str | None = Field(default=None, description="stable code of models.problem.Reason; null for a record")
    message: str | None = None


class Counts(Strict):
    """Totals of a run.  ``articles`` = ``records`` + ``skipped`` + ``failed``: every input is in one of the three."""

    files: int = 0
    articles: int = 0
    records: int = 0
    with_agreements: int = 0
    agreements: int = 0
    left_out: int = Field(default=0, description="sentences that tell of an agreement and became no record")
    skipped: int = 0
    failed: int = 0
    kept_from_earlier_runs: int = Field(
        default=0, description="records in the output folder whose article is not in this input, or failed this time"
    )


class RunReport(Strict):
    """The content of ``run.json``.  ``problems`` counts reason codes; ``inputs`` is in the order of the input."""

    schema_version: str = SCHEMA_VERSION
    versions: dict[str, str] = {}
    counts: Counts
    problems: dict[str, int] = {}
    notes: list[str] = []
    inputs: list[InputOutcome] = []


class ArticleHeader(Strict):
    """What ``agreements.jsonl`` repeats of the article, on the line of each of its agreements."""

    id: str
    path: str
    sha256: str
    outlet: str | None = None
    url: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None


class AgreementLine(Agreement):
    """One line of ``agreements.jsonl``: the agreement as in its record, and whose article it is from."""

    schema_version: str = SCHEMA_VERSION
    article: ArticleHeader
