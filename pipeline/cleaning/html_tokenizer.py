"""The tokenizer: from a decoded page to its blocks and elements.

No HTML parser that we know of keeps character offsets of text (lxml gives lines, inscriptis #77 and
boilerpipe #7 ask for it), so this is our own tolerant tokenizer: one pass over the decoded page, no tree
rewriting, the implied end tags that matter (``p``, ``li``, table cells), and for every text a pair of offsets.

All offsets are code points of the decoded page.
"""

from __future__ import annotations

import re

from pipeline.cleaning.html_blocks import BLOCK_LEVEL, Block, Element, Page, fold_pieces
from pipeline.cleaning.html_edges import visible_ends

# A tag.  Quotes count only after «=», as in the HTML standard, so a stray quote can't swallow the page;
# everything is possessive, so a match is linear in the tag's length.
_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+)>""")
_PLAIN_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)([^>]*+)>")
#: elements whose content is no text of the page; the tokenizer jumps to their end tag
OPAQUE = frozenset(
    {
        "script", "style", "template", "svg", "noscript", "iframe", "object", "canvas", "audio", "video", "math",
        "textarea", "select", "option", "title",
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
        start, end = visible_ends(source, pieces)
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
