"""How many press dates, sums and lengths of time are read right: the tests' own sentences, counted kind by kind.

    python -m bench.dates [DATES.TSV]

An expression is right if its place and its value are.  With a file of «expression, article's date, expected value» rows
(tab-separated), these are counted too, each inside a sentence.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from pipeline.lexicon import Lexicon
from pipeline.ner.times import find_times
from tests.ner import test_amounts, test_durations, test_times
from tests.ner.marking import unmark

Span = tuple[int, int, str]

SETS: dict[str, tuple[list[str], Callable[[str], list[Span]]]] = {
    "dates of the calendar": (test_times.SPOKEN_OF_ALONE, test_times.found),
    "periods": (test_times.PERIODS, test_times.found),
    "open intervals": (test_times.OPEN_ENDED, test_times.found),
    "from the article's day": (test_times.FROM_THE_ARTICLE, test_times.found),
    "from the date before": (test_times.FROM_THE_DATE_BEFORE, test_times.found),
    "no dates": (test_times.NO_DATES, test_times.found),
    "sums": (test_amounts.SUMS, test_amounts.found),
    "no sums": (test_amounts.NO_SUMS, test_amounts.found),
    "lengths": (test_durations.LENGTHS, test_durations.found),
    "no lengths": (test_durations.NO_LENGTHS, test_durations.found),
}


def counts(pairs: Iterable[tuple[set[Span], set[Span]]]) -> tuple[int, int, int]:
    """Right, extra and missed expressions over (found, expected) pairs."""
    right = extra = missed = 0
    for found, expected in pairs:
        right += len(found & expected)
        extra += len(found - expected)
        missed += len(expected - found)
    return right, extra, missed


def row(name: str, right: int, extra: int, missed: int) -> str:
    """One line of the table; «–» where there is nothing to divide by."""
    precision = f"{right / (right + extra):.2f}" if right + extra else "–"
    recall = f"{right / (right + missed):.2f}" if right + missed else "–"
    return f"{name:24} {right:5} {extra:5} {missed:6} {precision:>9} {recall:>6}"


def ruler(path: Path) -> tuple[int, int, int]:
    """Counts over a file of dates."""
    lexicon = Lexicon()
    pairs = []
    for line in path.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            words, published, expected, *_ = line.split("\t")
            text = f"L'accord a été signé {words} à Rabat."
            dates = find_times(text, None if published == "-" else published, lexicon)
            pairs.append(({(0, 0, e.value or "-") for e in dates}, {(0, 0, expected)}))
    return counts(pairs)


def main(arguments: list[str]) -> None:
    """Print the table."""
    print(f"{'':24} {'right':>5} {'extra':>5} {'missed':>6} {'precision':>9} {'recall':>6}")
    for name, (sentences, found) in SETS.items():
        pairs = [(set(found(text)), set(expected)) for text, expected in map(unmark, sentences)]
        print(row(name, *counts(pairs)))
    for argument in arguments:
        print(row(Path(argument).name, *ruler(Path(argument))))


if __name__ == "__main__":
    main(sys.argv[1:])
