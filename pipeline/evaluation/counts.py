"""Counting: found, spurious and missed for lists; right out of all for single values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

F = TypeVar("F")
W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Matching(Generic[F, W]):
    """What of the wanted was found: pairs, and what is left on either side."""

    pairs: list[tuple[F, W]]
    missed: list[W]
    extra: list[F]


def match(found: Iterable[F], wanted: Sequence[W], same: Callable[[F, W], bool]) -> Matching[F, W]:
    """Pair each wanted thing with the first found one that is the same and not yet taken."""
    left = list(found)
    pairs: list[tuple[F, W]] = []
    missed: list[W] = []
    for want in wanted:
        index = next((i for i, candidate in enumerate(left) if same(candidate, want)), None)
        if index is None:
            missed.append(want)
        else:
            pairs.append((left.pop(index), want))
    return Matching(pairs, missed, left)


@dataclass(slots=True)
class Found:
    """Precision and recall of a list."""

    hits: int = 0
    spurious: int = 0
    missed: int = 0

    def figures(self) -> dict[str, float]:
        """Precision, recall and their harmonic mean; 0 where there is nothing to divide."""
        precision = _ratio(self.hits, self.hits + self.spurious)
        recall = _ratio(self.hits, self.hits + self.missed)
        f1 = _ratio(2 * precision * recall, precision + recall)
        return {"p": round(precision, 4), "r": round(recall, 4), "f1": round(f1, 4)}


@dataclass(slots=True)
class Right:
    """Share of single values that are right."""

    right: float = 0
    all: float = 0


@dataclass
class Counts:
    """All counts of an evaluation, by measure."""

    lists: defaultdict[str, Found] = field(default_factory=lambda: defaultdict(Found))
    values: defaultdict[str, Right] = field(default_factory=lambda: defaultdict(Right))

    def add(self, measure: str, hits: int, spurious: int, missed: int) -> None:
        """Count a list's matching."""
        counts = self.lists[measure]
        counts.hits += hits
        counts.spurious += spurious
        counts.missed += missed

    def mark(self, measure: str, right: float, out_of: float = 1) -> None:
        """Count a single value."""
        counts = self.values[measure]
        counts.right += right
        counts.all += out_of


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
