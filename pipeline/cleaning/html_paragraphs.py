"""From kept blocks to paragraphs: lines that a ``<br>`` cut are joined, links to other articles cut off their ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.cleaning.html_blocks import Block
from pipeline.cleaning.offsets import trace

#: a related link at a paragraph's end is not longer
MAX_TAIL = 220
#: what is left of a paragraph after cutting must be worth keeping
MIN_REST = 40

_SENTENCE_END = re.compile(r"[.!?…:;][\s»\"”’')\]*]*$")
# «… a-t-il dit. Lire aussi : Le Parlement vote»: a new sentence that sends the reader elsewhere.  «Lire aussi p. 4»
# in brackets is cut too.
_TAIL = re.compile(
    r"(?<=[.!?…»”\")])\s*[-–—(\[>►▶→•*]{0,3}\s*"
    r"(?:(?:[ÀAà]\s)?(?:[Ll]ire|LIRE|[Vv]oir|VOIR|[Rr]elire|[Éé]couter)\s(?:aussi|AUSSI|également|notre|nos|l['’](?:article|interview|entretien))\b"
    r"|[Ss]ur le même sujet\b|(?:Retrouvez|Découvrez) (?:aussi|notre|nos)\b)[^.]*[.)\]]?$"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph: its text, and where it starts and ends in the raw page (code points)."""

    text: str
    raw_start: int
    raw_end: int


def paragraphs_of(blocks: Sequence[Block], source: str) -> list[Piece]:
    """Paragraphs made of the kept blocks, in order."""
    pieces: list[Piece] = []
    last: Block | None = None
    for block in blocks:
        piece = _without_tail(block, source)
        if last is not None and _continues(last, block):
            before = pieces[-1]
            pieces[-1] = Piece(f"{before.text} {piece.text}", before.raw_start, piece.raw_end)
        else:
            pieces.append(piece)
        last = block
    return pieces


def _continues(before: Block, block: Block) -> bool:
    """True for the rest of a sentence that a ``<br>`` cut: nothing ended, and it goes on in lower case."""
    if not block.after_break or block.element is not before.element or before.start > block.start:
        return False
    return not _SENTENCE_END.search(before.text) and block.text[:1].islower()


def _without_tail(block: Block, source: str) -> Piece:
    match = _TAIL.search(block.text, max(0, len(block.text) - MAX_TAIL))
    if match is None or match.start() < MIN_REST:
        return Piece(block.text, block.start, block.end)
    text = block.text[: match.start()].rstrip()
    traced = trace(source, block.pieces)
    if traced.text != block.text:
        return Piece(block.text, block.start, block.end)
    return Piece(text, *traced.raw(0, len(text)))
