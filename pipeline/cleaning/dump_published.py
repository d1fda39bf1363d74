"""When the article was published, as the lines around it print it."""

from __future__ import annotations

import re

from pipeline.cleaning.article_span import Judged
from pipeline.cleaning.dump_dates import PrintedDate, find_date
from pipeline.lexicon import Lexicon
from pipeline.lexicon.furniture import Furniture

_DATELINE = re.compile(
    r"^\(?[A-ZÀ-Ý][\w'’ -]{1,30}(?:\([\w ]+\))?,? (?:le )?(?P<date>[^()—–]{6,30}?)"
    r"(?:\)|\s*(?:\([A-Z][\w -]{1,20}\)\s*)?[—–-])"
)


def find_published(judged: list[Judged], first: int, lexicon: Lexicon) -> str | None:
    """The date (ISO) that a line outside the body most likely prints as the article's; ``None`` if there is none."""
    candidates: list[tuple[float, str]] = []
    for index, one in enumerate(judged):
        if one.verdict == "keep" or not one.marks.dated:
            continue
        date = find_date(one.line.text)
        if date is not None:
            candidates.append((_trust(one, date, index, first, lexicon.furniture), date.value))
    dateline = _dateline(judged, first)
    if dateline:
        candidates.append((2.5, dateline))
    best = max(candidates, key=lambda candidate: candidate[0], default=(0.0, ""))
    return best[1] if best[0] > 0 else None


def _trust(one: Judged, date: PrintedDate, index: int, first: int, table: Furniture) -> float:
    """How likely a printed date is the article's: near its head, said to be the publication's."""
    folded = one.marks.folded
    distance = abs(index - first) if index <= first + 6 else 4 + (index - first) / 3
    score = 3.0 - min(distance, 30) * 0.1
    published, updated = table.published.search(folded), table.updated.search(folded)
    if published:
        score += 2
    elif updated and updated.start() < date.start:
        score -= 1
    if one.marks.mark in ("byline", "") and index < first + 6:
        score += 1
    if one.marks.mark in ("service", "comments", "heading"):
        score -= 1.5
    if len(date.value) == 7:
        score -= 0.5
    return score


def _dateline(judged: list[Judged], first: int) -> str | None:
    """«Niamey, 7 oct. 2019 — …», «(Alger, 9 octobre 2018) …» at the head of the body."""
    if first >= len(judged):
        return None
    match = _DATELINE.match(judged[first].line.text[:70])
    date = find_date(match["date"]) if match else None
    return date.value if date else None
