"""What a page is made of: blocks of text that know where they stand in the raw source, and the elements around them.

A *block* is a run of text between two block-level tags (what a browser shows as a line of its own).
All offsets are code points of the decoded page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

_ATTRIBUTE = re.compile(r"""([^\s"'>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?+""")
#: characters without a glyph, dropped from texts: zero-width spaces and joiners, soft hyphens
INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_NO_INVISIBLE = str.maketrans("", "", "".join(sorted(INVISIBLE)))

#: elements that stand on lines of their own
BLOCK_LEVEL = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
        "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2",
        "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav",
        "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
        "button", "label", "optgroup",
    }
)  # fmt: skip


class Element:
    """An open tag of the page: its name, the elements around it, its attributes (parsed when asked for)."""

    __slots__ = ("_attributes", "end", "name", "parent", "source", "start")

    def __init__(self, name: str, parent: Element | None, source: str, start: int) -> None:
        self.name = name
        self.parent = parent
        self.source = source
        self.start = start
        self.end = start
        self._attributes: dict[str, str] | None = None

    @property
    def attributes(self) -> dict[str, str]:
        """Attribute values by lower-case name, entities decoded; the first of two of the same name counts."""
        if self._attributes is None:
            self._attributes = parse_attributes(self.source)
        return self._attributes

    @property
    def around(self) -> Iterator[Element]:
        """The element itself, then those around it, innermost first."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent


@dataclass(slots=True, eq=False)
class Block:
    """One run of text: ``text`` with whitespace folded, ``start``/``end`` offsets of its first and last character.

    ``linked`` and ``strong`` count characters that stand inside links and inside bold;
    ``after_break`` tells that only a ``<br>`` parts it from the block before it.  ``pieces`` are the stretches of the
    source that its text was made of, tags between them left out.
    """

    text: str
    start: int
    end: int
    element: Element
    linked: int = 0
    strong: int = 0
    after_break: bool = False
    pieces: tuple[tuple[int, int], ...] = ()

    @property
    def link_share(self) -> float:
        """Share of its characters that stand inside links, 0 to 1."""
        return self.linked / len(self.text) if self.text else 0.0


@dataclass(slots=True)
class Page:
    """A tokenized page: its blocks in order, its ``<head>`` facts, its opaque elements (scripts…), every element."""

    source: str
    blocks: list[Block]
    elements: list[Element]
    opaque: list[Element]
    comments: list[tuple[int, int]]

    def text_in(self, element: Element) -> str:
        """Text of an element, which may be a part of a block or several blocks."""
        inside: list[str] = []
        for block in self.blocks:
            if block.end > element.start and block.start < element.end:
                inside += [self.source[s:e] for s, e in block.pieces if element.start <= s and e <= element.end]
                inside.append(" ")
        return fold_pieces(inside)


def fold(text: str) -> str:
    """Text as kept: entities decoded, invisible characters dropped, whitespace folded and stripped."""
    return fold_pieces([text])


def fold_pieces(pieces: list[str]) -> str:
    """The kept text of stretches between tags: what a tag cuts in two is no entity («d&eacute<i>;»)."""
    text = "".join([unescape(piece) if "&" in piece else piece for piece in pieces])
    if not text.isascii():
        text = text.translate(_NO_INVISIBLE)
    return " ".join(text.split())


def parse_attributes(source: str) -> dict[str, str]:
    """Attributes of a start tag, from the text between the tag's name and its «>»."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(source):
        value = match[2] if match[2] is not None else match[3] if match[3] is not None else match[4] or ""
        found.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
    return found
