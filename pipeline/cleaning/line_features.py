"""Numbers that describe a line in its page: its own words, its neighbourhood, and where it stands.

The same numbers are used to train the line model (``bench/train_line_model.py``) and to apply it, so their order
is part of the model: ``NAMES`` is stored in the model file and checked when it is loaded.
"""

from __future__ import annotations

import math
import re
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from pipeline.cleaning.dump_lines import Line
from pipeline.cleaning.line_marks import Marks

_WORD = re.compile(r"[^\W_]+")
_INNER_STOP = re.compile(r"[.!?…]\s+[A-ZÀ-Ý«“\"]")
_SEPARATORS = re.compile(r"[|>•·/→▸»]")
_FIRST_PERSON = frozenset(("je", "j", "moi", "mon", "ma", "mes", "me", "m"))
_SECOND_PERSON = frozenset(("vous", "votre", "vos", "tu", "ton", "ta", "tes", "nous", "nos", "notre"))

KINDS = ("related", "heading", "comments", "service", "menu", "byline", "credit", "ticker")

_OWN = (
    "words",
    "characters",
    "grammar",
    "stop",
    "colon",
    "question",
    "commas",
    "sentences",
    "capitals",
    "upper",
    "digits",
    "lower_start",
    "dash_start",
    "quote_start",
    "quotes",
    "separators",
    "strength",
    *KINDS,
    "ticker_line",
    "bullet",
    "dated",
    "gap",
    "indent",
    "repeats",
    "first_person",
    "second_person",
    "inner_colon",
    "long_word",
)
_AROUND = ("words", "stop", "grammar", "strength", "capitals", "gap", "second_person", "dated", "repeats")
_REACH = (-3, -2, -1, 1, 2, 3)
_PLACE = (
    "prose_before_2",
    "prose_before_5",
    "prose_before_12",
    "prose_after_2",
    "prose_after_5",
    "prose_after_12",
    "short_before_5",
    "short_after_5",
    "marks_before_5",
    "marks_after_5",
    "to_prose_up",
    "to_prose_down",
    "from_comments",
    "from_heading",
    "from_byline",
    "comments_above",
    "headings_above",
    "dates_near",
    "repeats_near",
    "person_near",
    "share_of_prose_above",
    "prose_above",
    "prose_below",
    "place",
    "shared_words",
    "in_span",
    "from_span_start",
    "from_span_end",
    "span_prose",
)
_PAGE = ("lines", "prose_share", "short_share", "mark_share", "longest", "wrapped_gap_share", "person_share")

NAMES: tuple[str, ...] = (
    *_OWN,
    *(f"{name}{reach:+d}" for reach in _REACH for name in _AROUND),
    *_PLACE,
    *_PAGE,
)

_FAR = 200.0
"""Distances in lines count up to this."""


Column = NDArray[np.float64]


def features_of(lines: list[Line], marks: list[Marks]) -> NDArray[np.float64]:
    """One row of ``NAMES`` a line."""
    if not lines:
        return np.zeros((0, len(NAMES)))
    own = np.array(_own_features(lines, marks))
    around = own[:, [_OWN.index(name) for name in _AROUND]]
    place = _place_features(lines, marks, rough_span(lines, marks))
    page = np.tile(np.array(_page_features(lines, marks)), (len(lines), 1))
    return np.hstack([own, *(_shifted(around, reach) for reach in _REACH), place, page])


def _shifted(rows: NDArray[np.float64], reach: int) -> NDArray[np.float64]:
    """Row i + ``reach`` at i; -1 where there is none."""
    shifted = np.full_like(rows, -1.0)
    if reach < 0:
        shifted[-reach:] = rows[:reach]
    else:
        shifted[:-reach] = rows[reach:]
    return shifted


def rough_score(line: Line, mark: Marks) -> float:
    """How much a line by itself speaks for the article: above 0 prose, below furniture (set by hand)."""
    if mark.mark in ("comments", "heading"):
        return -6.0 * mark.strength
    if mark.mark:
        return -1.5 * mark.strength
    if line.ticker:
        return -1.0
    if mark.stop and mark.words >= 8 and mark.grammar >= 0.2:
        return min(mark.words, 60) / 10
    if mark.words >= 25 and mark.grammar >= 0.25:
        return min(mark.words, 60) / 12
    return -0.6


def rough_span(lines: list[Line], marks: list[Marks]) -> tuple[int, int]:
    """The contiguous run of lines with the greatest sum of rough scores, ``(0, 0)`` if none is positive."""
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for index, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        if total <= 0:
            total, start = 0.0, index
        total += rough_score(line, mark)
        if total > best:
            best, best_start, best_end = total, start, index + 1
    return best_start, best_end


def _own_features(lines: list[Line], marks: list[Marks]) -> list[list[float]]:
    repeats = Counter(mark.folded for mark in marks)
    rows = []
    for line, mark in zip(lines, marks, strict=True):
        text = line.text
        tokens = _WORD.findall(text)
        count = len(tokens) or 1
        first = text[0]
        capitals = upper = digits = longest = 0
        for token in tokens:
            if token[0].isupper():
                capitals += 1
                upper += len(token) > 1 and token.isupper()
            elif token[0].isdigit():
                digits += 1
            longest = max(longest, len(token))
        rows.append(
            [
                math.log1p(mark.words),
                math.log1p(len(text)),
                mark.grammar,
                float(mark.stop),
                float(text.endswith((":", ";"))),
                float(text.endswith(("?", "!"))),
                text.count(",") / count,
                float(len(_INNER_STOP.findall(text))),
                capitals / count,
                upper / count,
                digits / count,
                float(first.islower()),
                float(first in "-–—•*>"),
                float(first in "«\"“'"),
                float("«" in text or "“" in text or '"' in text),
                min(len(_SEPARATORS.findall(text)), 6) / math.sqrt(count),
                mark.strength,
                *(mark.strength if mark.mark == kind else 0.0 for kind in KINDS),
                float(line.ticker),
                float(line.bullet),
                float(mark.dated),
                float(min(line.gap, 3)),
                float(min(line.indent, 12)),
                float(min(repeats[mark.folded], 4)),
                len([token for token in mark.tokens if token in _FIRST_PERSON]) / count,
                len([token for token in mark.tokens if token in _SECOND_PERSON]) / count,
                float(": " in text[:-1] or " :" in text[:-1]),
                float(longest > 24),
            ]
        )
    return rows


def is_prose(mark: Marks) -> bool:
    """True for a line that is a sentence by itself and bears no sure mark of furniture."""
    return mark.stop and mark.words >= 10 and mark.grammar >= 0.2 and mark.strength < 0.9


def _distance_to_last(flags: list[bool]) -> Column:
    """For each line, how many lines since the last one flagged (itself included), ``_FAR`` at most."""
    distances, last = [], _FAR
    for flag in flags:
        last = 0.0 if flag else min(last + 1, _FAR)
        distances.append(last)
    return np.array(distances)


class _Sums:
    """Sums of a column over windows of lines."""

    def __init__(self, values: list[float]) -> None:
        self.before = np.concatenate([[0.0], np.cumsum(values)])
        self.count = len(values)

    def between(self, start: int, end: int) -> Column:
        """For each line i, the sum over lines i + ``start`` up to (not with) i + ``end``."""
        lines = np.arange(self.count)
        last = self.before[np.clip(lines + end, 0, self.count)]
        return np.asarray(last - self.before[np.clip(lines + start, 0, self.count)])


def _place_features(lines: list[Line], marks: list[Marks], span: tuple[int, int]) -> NDArray[np.float64]:
    count = len(lines)
    start, end = span
    order = np.arange(count, dtype=np.float64)
    words = [float(mark.words) if is_prose(mark) else 0.0 for mark in marks]
    prose = _Sums(words)
    short = _Sums([float(mark.words <= 8 and not mark.stop) for mark in marks])
    marked = _Sums([float(mark.strength > 0) for mark in marks])
    closers = _Sums([float(i > start and mark.mark == "comments") for i, mark in enumerate(marks)])
    lists = _Sums([float(i > start and mark.mark == "heading") for i, mark in enumerate(marks)])
    dates = _Sums([float(mark.dated or mark.mark == "byline") for mark in marks])
    times = Counter(mark.folded for mark in marks)
    repeated = _Sums([float(times[mark.folded] > 2) for mark in marks])
    person = _Sums([float(len([token for token in mark.tokens if token in _FIRST_PERSON])) for mark in marks])
    total = prose.before[-1] or 1.0
    above = prose.before[:-1]
    columns = [
        *(np.log1p(prose.between(-reach, 0)) for reach in (2, 5, 12)),
        *(np.log1p(prose.between(1, 1 + reach)) for reach in (2, 5, 12)),
        short.between(-5, 0),
        short.between(1, 6),
        marked.between(-5, 0),
        marked.between(1, 6),
        _distance_to_last([value > 0 for value in words]),
        _distance_to_last([value > 0 for value in reversed(words)])[::-1],
        _distance_to_last([mark.mark == "comments" for mark in marks]),
        _distance_to_last([mark.mark in ("heading", "related") and mark.words <= 8 for mark in marks]),
        _distance_to_last([mark.mark == "byline" for mark in marks]),
        np.minimum(closers.before[:-1], 5.0),
        np.minimum(lists.before[:-1], 5.0),
        dates.between(-8, 9),
        repeated.between(-8, 9),
        person.between(-5, 6),
        above / total,
        np.log1p(above),
        np.log1p(total - above - np.array(words)),
        order / count,
        _shared_words(marks, span),
        ((order >= start) & (order < end)).astype(np.float64),
        np.clip(order - start, -_FAR, _FAR),
        np.clip(order - end, -_FAR, _FAR),
        np.full(count, math.log1p(sum(words[start:end]))),
    ]
    return np.column_stack(columns)


def _shared_words(marks: list[Marks], span: tuple[int, int]) -> Column:
    """For each line, the share of its content words that the span's other lines use too."""
    words = [{token for token in mark.tokens if len(token) > 4} for mark in marks]
    vocabulary: Counter[str] = Counter()
    for index in range(*span):
        vocabulary.update(words[index])
    shares = []
    for index, content in enumerate(words):
        inside = span[0] <= index < span[1]
        known = sum(vocabulary[word] > inside for word in content)
        shares.append(known / len(content) if content else -0.1)
    return np.array(shares)


def _page_features(lines: list[Line], marks: list[Marks]) -> list[float]:
    count = len(lines) or 1
    words = sum(mark.words for mark in marks) or 1
    prose = sum(mark.words for mark in marks if is_prose(mark))
    person = sum(token in _FIRST_PERSON for mark in marks if mark.words > 5 for token in mark.tokens)
    return [
        math.log1p(count),
        prose / words,
        sum(mark.words <= 8 and not mark.stop for mark in marks) / count,
        sum(mark.strength > 0 for mark in marks) / count,
        math.log1p(max((mark.words for mark in marks), default=0)),
        sum(line.gap > 0 for line in lines) / count,
        person / words,
    ]
