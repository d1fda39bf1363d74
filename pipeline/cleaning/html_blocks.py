"""Cuts a page into blocks of text that know where they stand in the raw source.

No HTML parser that we know of keeps character offsets of text (lxml gives lines, inscriptis #77 and
boilerpipe #7 ask for it), so this is our own tolerant tokenizer: one pass over the decoded page, no tree
rewriting, the implied end tags that matter (``p``, ``li``, table cells), and for every text a pair of offsets.
A *block* is a run of text between two block-level tags (what a browser shows as a line of its own).

All offsets are code points of the decoded page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

# A tag.  Quotes count only after «=», as in the HTML standard, so a stray quote can't swallow the page;
# everything is possessive, so a match is linear in the tag's length.
_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+)>""")
_PLAIN_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)([^>]*+)>")
_ATTRIBUTE = re.compile(r"""([^\s"'>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?+""")
#: characters without a glyph, dropped from texts: zero-width spaces and joiners, soft hyphens
INVISIBLE = frozenset("\u200b\u200c\u200d\u2060\ufeff\u00ad")
_NO_INVISIBLE = str.maketrans("", "", "".join(sorted(INVISIBLE)))

#: elements whose content is no text of the page; the tokenizer jumps to their end tag
OPAQUE = frozenset(
    {
        "script", "style", "template", "svg", "noscript", "iframe", "object", "canvas", "audio", "video", "math",
        "textarea", "select", "option", "title",
    }
)  # fmt: skip
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
_VOID = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
        "wbr",
    }
)  # fmt: skip
#: an open element of the first column ends where one of the second starts (HTML standard, «implied end tags»)
_IMPLIED_END = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "tbody", "tfoot"}),
    "td": frozenset({"td", "th", "tr", "tbody", "tfoot"}),
    "th": frozenset({"td", "th", "tr", "tbody", "tfoot"}),
}
#: an end tag inside these never closes something outside them
_SCOPE = frozenset({"table", "td", "th", "caption", "button"})
_P_CLOSERS = BLOCK_LEVEL - frozenset(
    {"button", "label", "td", "th", "tr", "tbody", "thead", "tfoot", "legend", "caption"}
)
#: deeper than this the tree is kept flat: hostile pages nest without end
MAX_DEPTH = 400


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


def tokenize(source: str) -> Page:
    """Cut a decoded page into blocks.  Never raises; hostile input costs linear time."""
    return _Tokenizer(source).run()


class _Tokenizer:
    def __init__(self, source: str) -> None:
        self.source = source
        self.blocks: list[Block] = []
        self.elements: list[Element] = []
        self.opaque: list[Element] = []
        self.comments: list[tuple[int, int]] = []
        self.root = Element("#document", None, "", 0)
        self.stack: list[Element] = [self.root]
        self.links = 0
        self.bolds = 0
        self.pieces: list[tuple[int, int]] = []
        self.linked = 0
        self.strong = 0
        self.holder = self.root
        self.broken = False
        self.last_tag_end = source.rfind(">") + 1
        self.tag = _TAG
        self.never_closed: set[str] = set()

    def run(self) -> Page:
        source, find, position, text_start = self.source, self.source.find, 0, 0
        while (position := find("<", position)) >= 0 and position < self.last_tag_end:
            follower = source[position + 1 : position + 2]
            if follower == "!" or follower == "?":
                self._text(text_start, position)
                end = self._declaration_end(position)
                self.comments.append((position, end))
                position = text_start = end
                continue
            match = self.tag.match(source, position)
            if match is None and self.tag is _TAG and _PLAIN_TAG.match(source, position):
                # A quote after «=» that never closes: from here on quotes are not believed any more.
                self.tag = _PLAIN_TAG
                match = self.tag.match(source, position)
            if match is None:  # a «<» that is text
                position += 1
                continue
            if text_start < position:
                self._text(text_start, position)
            closing, name = match[1], match[2].lower()
            position = text_start = match.end()
            if closing:
                self._close(name, match.start())
            elif name in OPAQUE:
                position = text_start = self._opaque(name, match)
            else:
                self._open(name, match)
        self._text(text_start, len(source))
        self._flush()
        for element in self.stack:
            element.end = len(source)
        return Page(source, self.blocks, self.elements, self.opaque, self.comments)

    def _declaration_end(self, position: int) -> int:
        if self.source.startswith("<!--", position):
            if self.source.startswith((">", "->"), position + 4):  # «<!-->» is a whole comment
                return self.source.index(">", position) + 1
            end = self.source.find("-->", position + 4)
            return len(self.source) if end < 0 else end + 3
        if self.source.startswith("<![CDATA[", position):
            end = self.source.find("]]>", position)
            if end >= 0:
                return end + 3
        end = self.source.find(">", position)
        return len(self.source) if end < 0 else end + 1

    def _opaque(self, name: str, match: re.Match[str]) -> int:
        """Skip to the end tag of a script or the like; where it has none, only the tag itself is skipped."""
        element = Element(name, self.stack[-1], match[3], match.end())
        element.end = match.end()
        self.opaque.append(element)
        if match[3].endswith("/") and name in {"svg", "math"}:
            return match.end()
        end = None if name in self.never_closed else _end_tag(name).search(self.source, match.end())
        if end is None:
            self.never_closed.add(name)
            return match.end()
        element.end = end.start()
        return end.end()

    def _open(self, name: str, match: re.Match[str]) -> None:
        if name in BLOCK_LEVEL:
            self._flush()
            self.broken = False
            self._imply_ends(name)
        elif name == "br":
            self._flush()
            self.broken = True
            return
        if name in _VOID:
            if name == "meta" or name == "link":
                self._keep(name, match)
            return
        if len(self.stack) >= MAX_DEPTH:
            return
        element = self._keep(name, match)
        self.stack.append(element)
        if name == "a":
            self.links += 1
        elif name == "b" or name == "strong":
            self.bolds += 1

    def _keep(self, name: str, match: re.Match[str]) -> Element:
        element = Element(name, self.stack[-1], match[3], match.start())
        element.end = match.end()
        self.elements.append(element)
        return element

    def _imply_ends(self, name: str) -> None:
        if name in _P_CLOSERS:
            self._close_open("p", match_end=None)
        for open_name, closers in _IMPLIED_END.items():
            if name in closers:
                self._close_open(open_name, match_end=None)

    def _close_open(self, name: str, match_end: int | None) -> None:
        """Close the nearest open ``name`` that no table cell, list or block of another kind stands before."""
        for index in range(len(self.stack) - 1, 0, -1):
            found = self.stack[index].name
            if found == name:
                self._pop_to(index, match_end)
                return
            if found in BLOCK_LEVEL and not (name in {"td", "th"} and found == "p"):
                return

    def _close(self, name: str, position: int) -> None:
        block = name in BLOCK_LEVEL
        if block or name == "br":
            self._flush()
            self.broken = False
        for index in range(len(self.stack) - 1, 0, -1):
            found = self.stack[index].name
            if found == name:
                self._pop_to(index, position)
                return
            if (found in _SCOPE and name not in _SCOPE and name not in {"tr", "tbody"}) or (
                not block and found in BLOCK_LEVEL
            ):
                return

    def _pop_to(self, index: int, position: int | None) -> None:
        for element in self.stack[index:]:
            element.end = position if position is not None else max(element.end, element.start)
            if element.name == "a":
                self.links -= 1
            elif element.name in {"b", "strong"}:
                self.bolds -= 1
        del self.stack[index:]

    def _text(self, start: int, end: int) -> None:
        if start >= end:
            return
        piece = self.source[start:end]
        if not self.pieces:
            if piece.isspace():
                return
            self.holder = self.stack[-1]
        self.pieces.append((start, end))
        if self.links or self.bolds:
            visible = len(piece.strip())
            if self.links:
                self.linked += visible
            if self.bolds:
                self.strong += visible

    def _flush(self) -> None:
        if not self.pieces:
            return
        pieces, self.pieces = self.pieces, []
        linked, strong, self.linked, self.strong = self.linked, self.strong, 0, 0
        source = self.source
        text = fold_pieces([source[start:end] for start, end in pieces])
        if not text:
            return
        start, end = _trim(source, pieces)
        self.blocks.append(Block(text, start, end, self._block_element(), linked, strong, self.broken, tuple(pieces)))

    def _block_element(self) -> Element:
        """The innermost block-level element around the text's start."""
        for element in self.holder.around:
            if element.name in BLOCK_LEVEL:
                return element
        return self.root


_END_TAGS = {name: re.compile(rf"</{name}(?=[\s/>])[^>]*+>", re.IGNORECASE) for name in OPAQUE}


def _end_tag(name: str) -> re.Pattern[str]:
    return _END_TAGS[name]


def _trim(source: str, pieces: list[tuple[int, int]]) -> tuple[int, int]:
    """Offsets of the first and last visible characters of the pieces (an entity counts as a whole)."""
    first = last = (0, 0)
    for first in pieces:
        start = _skip_blank(source, *first)
        if start < first[1]:
            break
    for last in reversed(pieces):
        end = _skip_blank_back(source, *last)
        if end > last[0]:
            break
    return start, end


_ENTITY = re.compile(r"&[^\t\n\f <&;]{1,32};")
_ENTITY_BEFORE = re.compile(r"&[^\t\n\f <&;]{1,32};\Z")
_BLANKS = re.compile(r"[\s\u200b\u200c\u200d\u2060\ufeff\u00ad]*+")
#: characters of the longest entity that stands for a blank, with some room
_ENTITY_LENGTH = 34


def _blank(text: str) -> bool:
    return all(character.isspace() or character in INVISIBLE for character in text)


def _skip_blank(source: str, start: int, end: int) -> int:
    while start < end:
        match = _BLANKS.match(source, start, end)
        start = match.end() if match else start
        entity = _ENTITY.match(source, start, end) if source.startswith("&", start) else None
        if entity is None or not _blank(unescape(entity.group())):
            return start
        start = entity.end()
    return end


def _skip_blank_back(source: str, start: int, end: int) -> int:
    while end > start:
        last = source[end - 1]
        if last.isspace():
            end = start + len(source[start:end].rstrip())
            continue
        if last in INVISIBLE:
            end -= 1
            continue
        if last != ";":
            break
        match = _ENTITY_BEFORE.search(source, max(start, end - _ENTITY_LENGTH), end)
        if match is None or not _blank(unescape(match.group())):
            break
        end = match.start()
    return end
