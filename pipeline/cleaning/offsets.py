"""Where each character of a cleaned text stood in the raw document.

A paragraph keeps only its two ends (``raw_start``, ``raw_end``); between them the raw text holds tags, entities and
line breaks.  ``locate`` finds any part of a paragraph again, so that evidence can be marked in the original page.
Offsets are code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape

from models.raw import Markup
from models.record import Article, Paragraph
from pipeline.cleaning.html_blocks import INVISIBLE
from pipeline.cleaning.html_tokenizer import tokenize

# What html.unescape takes for an entity, or a run of white space, or anything else.
_UNIT = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9a-fA-F]+;?|[^\t\n\f <&#;]{1,32};?)|\s+|[^&\s]+|&")
#: characters compared when a plain text and its paragraph have run apart
RESYNC = 8
#: what decoding leaves of a broken letter
LOST = "\ufffd"


@dataclass(slots=True)
class Traced:
    """A folded text; character i was made of ``source[starts[i]:ends[i]]``."""

    text: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """Raw offsets of ``text[start:end]`` (which may not be empty)."""
        return self.starts[start], self.ends[end - 1]


def trace(source: str, pieces: Iterable[tuple[int, int]]) -> Traced:
    """Fold the pieces of a block as ``html_blocks.fold`` does, and remember where each character came from."""
    characters: list[str] = []
    traced = Traced()
    for start, end in pieces:
        for unit in _UNIT.finditer(source, start, end):
            raw = unit.group()
            decoded = unescape(raw) if raw[0] == "&" else raw
            # An entity without semicolon may have swallowed text behind it, which stands for itself.
            tail = _common_tail(raw, decoded) if decoded != raw else len(raw)
            for index, character in enumerate(decoded):
                own = len(decoded) - index <= tail
                begin = unit.end() - (len(decoded) - index) if own else unit.start()
                finish = begin + 1 if own else unit.end() - tail
                if character in INVISIBLE:
                    continue
                if character.isspace():
                    if characters and characters[-1] != " ":
                        characters.append(" ")
                        traced.starts.append(begin)
                        traced.ends.append(finish)
                    continue
                characters.append(character)
                traced.starts.append(begin)
                traced.ends.append(finish)
    if characters and characters[-1] == " ":
        characters.pop()
        traced.starts.pop()
        traced.ends.pop()
    traced.text = "".join(characters)
    return traced


def _common_tail(raw: str, decoded: str) -> int:
    length = 0
    while length < min(len(raw), len(decoded)) - 1 and raw[-1 - length] == decoded[-1 - length]:
        length += 1
    return length


def locate(
    content: str, markup: Markup, paragraph: Paragraph, text: str, start: int, end: int
) -> tuple[int, int] | None:
    """Raw offsets of a part of a paragraph; ``None`` where it can't be found again.

    Args:
        content: the decoded raw document.
        paragraph: the paragraph that holds the part.
        text: the article's text.
        start: offset of the part in ``text``.
        end: offset after it.
    """
    if paragraph.raw_start is None or paragraph.raw_end is None or not paragraph.start <= start < end <= paragraph.end:
        return None
    raw = content[paragraph.raw_start : paragraph.raw_end]
    traced = _trace_page(raw) if markup == "html" else _align(raw, text[paragraph.start : paragraph.end])
    first, last = start - paragraph.start, end - paragraph.start
    if traced is None or traced.text[first:last] != text[start:end]:
        return None
    begin, finish = traced.raw(first, last)
    return paragraph.raw_start + begin, paragraph.raw_start + finish


def stretches(content: str, markup: Markup, article: Article, start: int, end: int) -> list[tuple[int, int]]:
    """The stretches of raw text that ``article.text[start:end]`` was made of: no tag is in any of them.

    What can't be found again gives none.
    """
    found: list[tuple[int, int]] = []
    for paragraph in article.paragraphs:
        first, last = max(start, paragraph.start), min(end, paragraph.end)
        whole = locate(content, markup, paragraph, article.text, first, last) if first < last else None
        if whole is None:
            continue
        if markup == "text":
            found.append(whole)
            continue
        begin, finish = whole
        pieces = (piece for block in tokenize(content[begin:finish]).blocks for piece in block.pieces)
        found += [(begin + piece_start, begin + piece_end) for piece_start, piece_end in pieces]
    return [(first, last) for first, last in found if content[first:last].strip()]


def _trace_page(raw: str) -> Traced:
    """Trace a stretch of HTML that one paragraph was made of (of several blocks, where lines were joined)."""
    whole = Traced()
    for block in tokenize(raw).blocks:
        part = trace(raw, block.pieces)
        if whole.text and part.text:
            whole.text += " "
            whole.starts.append(whole.ends[-1])
            whole.ends.append(part.starts[0])
        whole.text += part.text
        whole.starts += part.starts
        whole.ends += part.ends
    return whole


def _align(raw: str, text: str) -> Traced | None:
    """Walk a plain raw text and the paragraph made of it side by side; the raw one may hold more."""
    traced = Traced(text)
    position = 0
    for index, character in enumerate(text):
        while position < len(raw) and raw[position].isspace() and not character.isspace():
            position += 1
        if character.isspace():
            at = position
        else:
            at = _next(raw, text, position, index)
            if at < 0:
                return None
        traced.starts.append(at)
        traced.ends.append(min(at + 1, len(raw)))
        position = at if character.isspace() else at + 1
    return traced


def _next(raw: str, text: str, position: int, index: int) -> int:
    """Where the character ``text[index]`` stands in ``raw`` from ``position`` on; -1 if nowhere.

    Where the two have run apart (a link's mark stands in between), the next few characters are looked for, however
    the raw text breaks its lines between them.  A letter that was lost in the raw text («�») is any letter.
    """
    if raw[position : position + 1] in {text[index], LOST}:
        return position
    ahead = text[index : index + RESYNC].split()
    found = re.compile(r"\s+".join(map(re.escape, ahead))).search(raw, position)
    return found.start() if found else raw.find(text[index], position)
