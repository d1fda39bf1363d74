"""Numbers that describe a line in its page: its own words, its neighbourhood, and where it stands.

The same numbers are used to train the line model (``bench/train_line_model.py``) and to apply it, so their order
is part of the model: ``NAMES`` is stored in the model file and checked when it is loaded.
"""

from __future__ import annotations

import math
import re
from collections import Counter

from pipeline.cleaning.dump_lines import Line
from pipeline.cleaning.line_marks import Marks
from pipeline.lexicon.folding import fold

_WORD = re.compile(r"[^\W_]+")
_INNER_STOP = re.compile(r"[.!?…]\s+[A-ZÀ-Ý«“\"]")
_SEPARATORS = re.compile(r"[|>•·/→▸»]")
_FIRST_PERSON = frozenset(("je", "j", "moi", "mon", "ma", "mes", "me", "m"))
_SECOND_PERSON = frozenset(("vous", "votre", "vos", "tu", "ton", "ta", "tes", "nous", "nos", "notre"))

_KINDS = ("related", "heading", "comments", "service", "menu", "byline", "credit", "ticker")

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
    *_KINDS,
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


def features_of(lines: list[Line], marks: list[Marks]) -> list[list[float]]:
    """One row of ``NAMES`` a line."""
    if not lines:
        return []
    own = _own_features(lines, marks)
    place = _place_features(lines, marks, rough_span(lines, marks))
    page = _page_features(lines, marks)
    columns = [_OWN.index(name) for name in _AROUND]
    nothing = [-1.0] * len(columns)
    rows: list[list[float]] = []
    for index, row in enumerate(own):
        around: list[float] = []
        for reach in _REACH:
            other = index + reach
            around += [own[other][column] for column in columns] if 0 <= other < len(own) else nothing
        rows.append(row + around + place[index] + page)
    return rows


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
    folded_lines = [fold(line.text) for line in lines]
    repeats = Counter(folded_lines)
    rows = []
    for line, mark, folded in zip(lines, marks, folded_lines, strict=True):
        text = line.text
        tokens = _WORD.findall(text)
        lowered = _WORD.findall(folded)
        count = len(tokens) or 1
        first = text[0]
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
                sum(token[0].isupper() for token in tokens) / count,
                sum(token.isupper() and len(token) > 1 for token in tokens) / count,
                sum(token[0].isdigit() for token in tokens) / count,
                float(first.islower()),
                float(first in "-–—•*>"),
                float(first in "«\"“'"),
                float("«" in text or "“" in text or '"' in text),
                min(len(_SEPARATORS.findall(text)), 6) / math.sqrt(count),
                mark.strength,
                *(mark.strength if mark.mark == kind else 0.0 for kind in _KINDS),
                float(line.ticker),
                float(line.bullet),
                float(mark.dated),
                float(min(line.gap, 3)),
                float(min(line.indent, 12)),
                float(min(repeats[folded], 4)),
                sum(token in _FIRST_PERSON for token in lowered) / count,
                sum(token in _SECOND_PERSON for token in lowered) / count,
                float(": " in text[:-1] or " :" in text[:-1]),
                float(max((len(token) for token in tokens), default=0) > 24),
            ]
        )
    return rows


def _is_prose(mark: Marks) -> bool:
    return mark.stop and mark.words >= 10 and mark.grammar >= 0.2 and mark.strength < 0.9


def _distance_to_last(flags: list[bool]) -> list[float]:
    """For each line, how many lines since the last one flagged (itself included), ``_FAR`` at most."""
    distances, last = [], _FAR
    for flag in flags:
        last = 0.0 if flag else min(last + 1, _FAR)
        distances.append(last)
    return distances


def _place_features(lines: list[Line], marks: list[Marks], span: tuple[int, int]) -> list[list[float]]:
    count = len(lines)
    prose = [float(mark.words) if _is_prose(mark) else 0.0 for mark in marks]
    short = [float(mark.words <= 8 and not mark.stop) for mark in marks]
    marked = [float(mark.strength > 0) for mark in marks]
    total = sum(prose) or 1.0
    sums = {name: _running(values) for name, values in (("prose", prose), ("short", short), ("marked", marked))}
    up = _distance_to_last([value > 0 for value in prose])
    down = _distance_to_last([value > 0 for value in reversed(prose)])[::-1]
    comments = _distance_to_last([mark.mark == "comments" for mark in marks])
    heading = _distance_to_last([mark.mark in ("heading", "related") and mark.words <= 8 for mark in marks])
    byline = _distance_to_last([mark.mark == "byline" for mark in marks])
    shares = _shared_words(lines, span)
    start, end = span
    closers = _running([float(i > start and mark.mark == "comments") for i, mark in enumerate(marks)])
    lists = _running([float(i > start and mark.mark == "heading") for i, mark in enumerate(marks)])
    dates = _running([float(mark.dated or mark.mark == "byline") for mark in marks])
    folded = [fold(line.text) for line in lines]
    times = Counter(folded)
    repeated = _running([float(times[text] > 2) for text in folded])
    person = _running([float(sum(token in _FIRST_PERSON for token in _WORD.findall(text))) for text in folded])
    span_prose = math.log1p(sum(prose[start:end]))
    rows = []
    for index in range(count):
        above = sums["prose"][index] / total
        rows.append(
            [
                *(math.log1p(_between(sums["prose"], index - reach, index)) for reach in (2, 5, 12)),
                *(math.log1p(_between(sums["prose"], index + 1, index + 1 + reach)) for reach in (2, 5, 12)),
                _between(sums["short"], index - 5, index),
                _between(sums["short"], index + 1, index + 6),
                _between(sums["marked"], index - 5, index),
                _between(sums["marked"], index + 1, index + 6),
                up[index],
                down[index],
                comments[index],
                heading[index],
                byline[index],
                min(closers[index], 5.0),
                min(lists[index], 5.0),
                _between(dates, index - 8, index + 9),
                _between(repeated, index - 8, index + 9),
                _between(person, index - 5, index + 6),
                above,
                math.log1p(sums["prose"][index]),
                math.log1p(total - sums["prose"][index] - prose[index]),
                index / count,
                shares[index],
                float(start <= index < end),
                max(-_FAR, min(_FAR, float(index - start))),
                max(-_FAR, min(_FAR, float(index - end))),
                span_prose,
            ]
        )
    return rows


def _running(values: list[float]) -> list[float]:
    sums = [0.0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums


def _between(sums: list[float], start: int, end: int) -> float:
    last = len(sums) - 1
    return sums[max(0, min(end, last))] - sums[max(0, min(start, last))]


def _shared_words(lines: list[Line], span: tuple[int, int]) -> list[float]:
    """For each line, the share of its content words that the span's other lines use too."""
    words = [{token for token in _WORD.findall(fold(line.text)) if len(token) > 4} for line in lines]
    vocabulary: Counter[str] = Counter()
    for index in range(*span):
        vocabulary.update(words[index])
    shares = []
    for index, content in enumerate(words):
        inside = span[0] <= index < span[1]
        known = sum(vocabulary[word] > inside for word in content)
        shares.append(known / len(content) if content else -0.1)
    return shares


def _page_features(lines: list[Line], marks: list[Marks]) -> list[float]:
    count = len(lines) or 1
    words = sum(mark.words for mark in marks) or 1
    prose = sum(mark.words for mark in marks if _is_prose(mark))
    person = sum(
        token in _FIRST_PERSON for line, mark in zip(lines, marks, strict=True) if mark.words > 5
        for token in _WORD.findall(fold(line.text))
    )
    return [
        math.log1p(count),
        prose / words,
        sum(mark.words <= 8 and not mark.stop for mark in marks) / count,
        sum(mark.strength > 0 for mark in marks) / count,
        math.log1p(max((mark.words for mark in marks), default=0)),
        sum(line.gap > 0 for line in lines) / count,
        person / words,
    ]
