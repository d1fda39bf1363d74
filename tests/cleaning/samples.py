"""Sample pages with what is expected of them written in: ``data-keep="yes|no"`` on the elements of a page.

The marks are taken off before the page is cleaned, so the cleaner never sees them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import lxml.html

from models.raw import RawDocument
from pipeline.reading import from_text

PAGES = Path(__file__).parent / "pages"
_MARK = re.compile(r' data-keep="(?:yes|no)"')


@dataclass(frozen=True)
class Sample:
    document: RawDocument
    kept: list[str]
    dropped: list[str]


def sample(name: str) -> Sample:
    """The page ``name`` and the texts of its marked elements."""
    marked = (PAGES / f"{name}.html").read_text("utf-8")
    root = lxml.html.document_fromstring(marked)
    for line_break in root.iter("br"):
        line_break.tail = " " + (line_break.tail or "")
    texts: dict[str, list[str]] = {"yes": [], "no": []}
    for element in root.xpath("//*[@data-keep]"):
        texts[element.get("data-keep")].append(" ".join(element.text_content().split()))
    return Sample(page(_MARK.sub("", marked), name), texts["yes"], texts["no"])


def page(source: str, name: str = "page") -> RawDocument:
    """A document of HTML."""
    document = from_text(source, f"{name}.html")
    assert document.markup == "html", "the sample must look like a page"
    return document
