"""Numbers that tell a text that was stripped before (trafilatura, newspaper, copy and paste) from a whole saved page.

The two want opposite care: of a saved page four fifths of the lines are furniture, of a stripped text nearly none,
and its short lines are lists, tables and subheads.  What tells them apart is the page as a whole: how much furniture
it bears, of which kinds, and how far its first and last sentences stand from its edges.
"""

from __future__ import annotations

import math

from pipeline.cleaning.line_features import KINDS, is_prose
from pipeline.cleaning.line_marks import COMMENT_COUNTER, Marks

_MARKED = 0.6
"""A line marked at least so strongly counts as furniture here."""

PAGE_NAMES: tuple[str, ...] = (
    "lines",
    "prose_share",
    "short_share",
    "longest",
    "mean_words",
    "wordless_share",
    "dated_share",
    "marked_lines",
    "marked_words",
    *(f"{kind}_share" for kind in KINDS),
    *(f"{kind}_count" for kind in KINDS),
    "lines_above_prose",
    "lines_below_prose",
    "share_above_prose",
    "share_below_prose",
)

WHOLE = -9.0
"""Log-odds of being stripped for what doesn't tell: it is read with the care a saved page needs."""


def tells_its_kind(marks: list[Marks]) -> bool:
    """False for what has no sentence: a menu, a list."""
    return any(map(is_prose, marks))


def comments_begin(marks: list[Marks]) -> int:
    """The first line below a sentence that heads or counts readers' comments; the number of lines if none does.

    Whatever comes after it, however much it reads like the article, wants the care of a saved page.
    """
    said = False
    for index, mark in enumerate(marks):
        if said and (mark.mark == "comments" or mark.reason == COMMENT_COUNTER):
            return index
        said = said or is_prose(mark)
    return len(marks)


def page_features(marks: list[Marks]) -> list[float]:
    """One number for each of ``PAGE_NAMES``; of a page without lines, too."""
    worded = [mark for mark in marks if mark.words]
    marked = [mark for mark in worded if mark.strength >= _MARKED]
    lines, worded_lines = len(marks) or 1, len(worded) or 1
    words = sum(mark.words for mark in worded) or 1
    kinds = [sum(mark.mark == kind for mark in marked) for kind in KINDS]
    prose = [index for index, mark in enumerate(marks) if is_prose(mark)]
    above = prose[0] if prose else -1
    below = len(marks) - 1 - prose[-1] if prose else -1
    return [
        math.log1p(lines),
        sum(mark.words for mark in marks if is_prose(mark)) / words,
        sum(mark.words <= 8 and not mark.stop for mark in marks) / lines,
        math.log1p(max((mark.words for mark in worded), default=0)),
        words / worded_lines,
        1 - len(worded) / lines,
        sum(mark.dated for mark in worded) / worded_lines,
        len(marked) / worded_lines,
        sum(mark.words for mark in marked) / words,
        *(count / worded_lines for count in kinds),
        *(math.log1p(count) for count in kinds),
        math.log1p(above) if prose else -1.0,
        math.log1p(below) if prose else -1.0,
        above / lines,
        below / lines,
    ]
