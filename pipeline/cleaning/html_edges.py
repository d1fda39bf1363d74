"""Where the visible text of a block begins and ends in the raw page (blanks may be written as entities)."""

from __future__ import annotations

import re
from html import unescape

from pipeline.cleaning.html_blocks import INVISIBLE

_ENTITY = re.compile(r"&[^\t\n\f <&;]{1,32};")
_ENTITY_BEFORE = re.compile(r"&[^\t\n\f <&;]{1,32};\Z")
_BLANKS = re.compile(r"[\s\u200b\u200c\u200d\u2060\ufeff\u00ad]*+")
#: characters of the longest entity that stands for a blank, with some room
_ENTITY_LENGTH = 34


def visible_ends(source: str, pieces: list[tuple[int, int]]) -> tuple[int, int]:
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
