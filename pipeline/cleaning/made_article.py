"""The article of cleaned paragraphs: what every cleaner, of pages and of text, ends with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from models.raw import Metadata, RawDocument
from models.record import Article, Paragraph

BETWEEN = "\n\n"


class Kept(Protocol):
    """A paragraph that is kept, with where it stood in the raw document (code points)."""

    @property
    def text(self) -> str:
        """The cleaned text."""

    @property
    def raw_start(self) -> int:
        """Offset of its first character."""

    @property
    def raw_end(self) -> int:
        """Offset behind its last character."""


def made_article(document: RawDocument, known: Metadata, language: str | None, kept: Sequence[Kept]) -> Article:
    """The article of these paragraphs, joined by a blank line, with what is ``known`` of it."""
    paragraphs: list[Paragraph] = []
    offset = 0
    for one in kept:
        end = offset + len(one.text)
        paragraphs.append(Paragraph(start=offset, end=end, raw_start=one.raw_start, raw_end=one.raw_end))
        offset = end + len(BETWEEN)
    return Article(
        id=document.id,
        path=document.path,
        sha256=document.sha256,
        outlet=known.outlet,
        url=known.url,
        title=known.title,
        author=known.author,
        published=known.published,
        language=language,
        text=BETWEEN.join(one.text for one in kept),
        paragraphs=paragraphs,
    )
