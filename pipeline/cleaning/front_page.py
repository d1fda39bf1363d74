"""Saved home and section pages, told by their shape: titles, each with a sentence or two under it, and no article.

Says so only on good evidence: an article wrongly left aside is lost, a home page wrongly kept gives no agreement.
"""

from __future__ import annotations

from pipeline.cleaning.line_features import is_prose
from pipeline.cleaning.line_marks import Marks

MIN_TEASERS, TEASER_SHARE = 5, 0.8
"""Teasers that make a home page, and the share of all its sentences' lines that they are.  No page of the gold, in any
form, reaches both: articles have two paragraphs in a row, or one longer than any teaser."""
MIN_FURNITURE, _MARKED = 4, 0.6
"""Lines of furniture that a saved page has at least: a list of short texts without any is a text."""
MAX_TEASER_WORDS, MAX_TITLE_WORDS = 45, 18


def teasers(marks: list[Marks]) -> int:
    """How many titles with their teaser the page shows, 0 if it shows anything like an article, too."""
    if sum(mark.strength >= _MARKED for mark in marks) < MIN_FURNITURE:
        return 0
    prose = [index for index, mark in enumerate(marks) if is_prose(mark)]
    found = sum(_is_teaser(marks, index) for index in prose)
    return found if found >= MIN_TEASERS and found >= TEASER_SHARE * len(prose) else 0


def _is_teaser(marks: list[Marks], index: int) -> bool:
    if index == 0 or marks[index].words > MAX_TEASER_WORDS:
        return False
    title = marks[index - 1]
    titled = not title.mark and not title.stop and 2 <= title.words <= MAX_TITLE_WORDS
    alone = index + 1 == len(marks) or not is_prose(marks[index + 1])
    return titled and alone
