"""Which lines are the article: scores with their neighbourhood, the span, and what falls inside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.cleaning.dump_lines import Line
from pipeline.cleaning.line_marks import Marks

Verdict = Literal["keep", "drop"]


@dataclass(slots=True)
class Judged:
    """A line with its evidence, its score and what decided."""

    line: Line
    marks: Marks
    score: float
    verdict: Verdict = "drop"
    reason: str = ""


def score_line(marks: Marks) -> float:
    """How much a line by itself speaks for the article: above 0 prose, below furniture."""
    if marks.mark in ("comments", "heading"):
        return -6.0 * marks.strength
    if marks.mark:
        return -1.5 * marks.strength
    if marks.stop and marks.words >= 8 and marks.grammar >= 0.2:
        return min(marks.words, 60) / 10
    if marks.words >= 25 and marks.grammar >= 0.25:
        return min(marks.words, 60) / 12
    return -0.6


def judge(lines: list[Line], marks: list[Marks]) -> list[Judged]:
    """Every line with its verdict."""
    judged = [Judged(line, mark, score_line(mark)) for line, mark in zip(lines, marks, strict=True)]
    for one in judged:
        if one.line.ticker:
            one.score = min(one.score, -1.0)
    start, end = _best_span([one.score for one in judged])
    after_lead = False
    for index, one in enumerate(judged):
        if not start <= index < end:
            one.reason = one.marks.mark or "hors de l'article"
            continue
        if one.marks.mark and one.score < 0:
            one.reason = f"{one.marks.mark}: {one.marks.reason}"
            after_lead = one.marks.mark in ("related", "heading") and one.marks.words <= 6
        elif after_lead and not one.marks.stop:
            one.reason = "titre sous un renvoi"
        else:
            one.verdict, one.reason, after_lead = "keep", "article", False
    return judged


def _best_span(scores: list[float]) -> tuple[int, int]:
    """The contiguous run of lines with the greatest sum, ``(0, 0)`` if none is positive."""
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for index, score in enumerate(scores):
        if total <= 0:
            total, start = 0.0, index
        total += score
        if total > best:
            best, best_start, best_end = total, start, index + 1
    return best_start, best_end
