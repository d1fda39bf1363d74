"""What reading hands to cleaning: one decoded document and what its container says about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Markup = Literal["html", "text"]


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article besides its body.  Dates are ISO 8601 (YYYY-MM-DD, YYYY-MM or YYYY)."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None
    updated: str | None = None
    url: str | None = None
    language: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RawDocument:
    """One document as read.

    ``content`` is the decoded text (of the whole file, or of the record's text/html field in a
    multi-article file); all ``raw_start``/``raw_end`` offsets count code points of ``content``.
    ``sha256`` is of the raw bytes of the file (of the record, in a multi-article file).
    ``path`` is relative to the input folder, with forward slashes.
    """

    id: str
    path: str
    sha256: str
    content: str
    markup: Markup
    encoding: str = "utf-8"
    metadata: Metadata = field(default_factory=Metadata)
    notes: tuple[str, ...] = ()
