"""Counting of labelled spans.

Strict: same label, same first and last character.  Overlap: same label, a character in common; precision is then the
share of found spans that touch an expected one, recall the share of expected spans that a found one touches (two
counts, so that a name and the name inside it may both be touched by one span).
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple


class Labelled(NamedTuple):
    """A stretch of a text, in code points, and what it is: PER, LOC or ORG."""

    start: int
    end: int
    label: str


@dataclass
class Tally:
    """Of the spans found and of the spans expected, how many are right."""

    found_right: int = 0
    found: int = 0
    expected_right: int = 0
    expected: int = 0

    def add(self, other: Tally) -> None:
        """Count another tally in."""
        self.found_right += other.found_right
        self.found += other.found
        self.expected_right += other.expected_right
        self.expected += other.expected

    @property
    def precision(self) -> float | None:
        """Share of the found that is right; ``None`` where nothing was found."""
        return self.found_right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        """Share of the expected that was found; ``None`` where nothing was expected."""
        return self.expected_right / self.expected if self.expected else None

    @property
    def f1(self) -> float | None:
        """Harmonic mean of the two; ``None`` where one is missing."""
        precision, recall = self.precision, self.recall
        if precision is None or recall is None:
            return None
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass
class Score:
    """One label under both measures."""

    strict: Tally
    overlap: Tally


def score(gold: list[Labelled], found: list[Labelled]) -> dict[str, Score]:
    """Both measures, label by label, of one text."""
    result: dict[str, Score] = {}
    for label in {span.label for span in [*gold, *found]}:
        expected = {span for span in gold if span.label == label}
        got = {span for span in found if span.label == label}
        same = len(expected & got)
        strict = Tally(same, len(got), same, len(expected))
        overlap = Tally(_touched(got, expected), len(got), _touched(expected, got), len(expected))
        result[label] = Score(strict, overlap)
    return result


def _touched(spans: set[Labelled], others: set[Labelled]) -> int:
    return sum(any(o.start < span.end and span.start < o.end for o in others) for span in spans)


def total(scores: list[dict[str, Score]]) -> dict[str, Score]:
    """The sum over texts (micro average), with a row «all» over the labels."""
    sums: defaultdict[str, Score] = defaultdict(lambda: Score(Tally(), Tally()))
    for one in scores:
        for label, value in one.items():
            for name in (label, "all"):
                sums[name].strict.add(value.strict)
                sums[name].overlap.add(value.overlap)
    return dict(sums)
