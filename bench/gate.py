"""The quality gate: no measure on the project's own gold may fall below its floor.

    python -m bench.gate                 (make gate)        measure, compare with the floors, fail if one is undercut
    python -m bench.gate --raise         (make gate-raise)  raise floors to what is reached now; none is ever lowered
    python -m bench.gate --new-corpus    after articles or gold were changed on purpose: floors anew for the changed set

The floors stand in ``bench/gate_baseline.json`` with a hash of the articles and their gold: another corpus is another
ruler, so on a changed one the gate refuses to run.  It also fails where ``rule_precision.toml`` does not tell what the
rules do now: a confidence is a measured figure or none.

No command lowers a floor of an unchanged set.  Who accepts a lower figure for something better edits the floor by hand,
and says why in the commit that shows it.  (In the manner of trafilatura's ``tests/eval_gate.py``.)
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.calibrate import judged_records
from bench.own_gold import ROOT, SETS, digests, extract_all
from pipeline.evaluation import evaluate
from pipeline.evaluation.calibration import count
from pipeline.evaluation.figures import Figures
from pipeline.lexicon import Lexicon
from pipeline.writing.atomic import write

BASELINE = ROOT / "bench" / "gate_baseline.json"
#: A slip of one name moves a figure by more than this; another machine's rounding does not.
NOISE = 0.0005
LOWER_IS_BETTER = frozenset({"leak"})
#: Lists whose precision has a floor of its own, beside F1: what is wrong there is worse than what is missing.
PRECISION_TOO = frozenset({"record", "parties", "signatories"})
FAILED = 1
REFUSED = 2
STALE = "rule_precision.toml does not tell what the rules do now: run `make calibrate`"
CHANGED = (
    "the corpus is not the one that the floors were measured on: undo the change to articles or gold, "
    "or take it as the new ruler with `python -m bench.gate --new-corpus`"
)

Measures = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Baseline:
    """Floors by set and measure, and the hash of each set that they hold for."""

    corpus: dict[str, str]
    floors: Measures

    @classmethod
    def read(cls, path: Path) -> Baseline:
        """Raises ``OSError``, ``ValueError`` or ``KeyError`` for a file that is not there or none of ours."""
        content: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return cls(content["corpus"], content["floors"])

    def write(self, path: Path) -> None:
        """Whole or not at all."""
        text = json.dumps({"corpus": self.corpus, "floors": self.floors}, indent=2) + "\n"
        write(path, text.encode())


def measures(figures: Figures) -> dict[str, float]:
    """The figures that have floors: F1 (and some precisions) of lists, shares of single values, overall."""
    found: dict[str, float] = {}
    for name, figure in figures.items():
        if isinstance(figure, Mapping):
            found[f"{name} F1"] = figure["f1"]
            if name in PRECISION_TOO:
                found[f"{name} precision"] = figure["p"]
        elif name not in ("articles", "absent"):
            found[name] = figure
    return found


def measure(out: Path) -> Measures:
    """The measures of both sets, from the records in ``out``."""
    return {gold_set.name: measures(evaluate(gold_set.gold, out / gold_set.name).figures) for gold_set in SETS}


def below(name: str, value: float, floor: float) -> bool:
    """Worse than the floor by more than noise."""
    return value > floor + NOISE if name in LOWER_IS_BETTER else value < floor - NOISE


def failures(measured: Measures, floors: Measures) -> Iterator[str]:
    """One line for each measure under its floor, not measured any more, or without a floor."""
    for where in sorted(measured.keys() | floors.keys()):
        values, bounds = measured.get(where, {}), floors.get(where, {})
        for name in sorted(values.keys() | bounds.keys()):
            if name not in values:
                yield f"{where}: {name} has the floor {bounds[name]:.4f} and is not measured any more"
            elif name not in bounds:
                yield f"{where}: {name} is {values[name]:.4f} and has no floor: run `make gate-raise`"
            elif below(name, values[name], bounds[name]):
                word = "over its ceiling" if name in LOWER_IS_BETTER else "under its floor"
                yield f"{where}: {name} is {values[name]:.4f}, {word} {bounds[name]:.4f}"


def raised(measured: Measures, floors: Measures) -> Measures:
    """The better of floor and figure for each measure; floors of what is not measured any more stay."""
    found: Measures = {where: dict(bounds) for where, bounds in floors.items()}
    for where, values in measured.items():
        bounds = found.setdefault(where, {})
        for name, value in values.items():
            better = min if name in LOWER_IS_BETTER else max
            bounds[name] = better(value, bounds.get(name, value))
    return found


def table(measured: Measures, floors: Measures) -> Iterator[str]:
    """All measures for a person: value, floor, and what lies between."""
    for where, values in measured.items():
        yield f"{where:<24}    now   floor"
        for name, value in values.items():
            floor = floors.get(where, {}).get(name)
            if floor is None:
                yield f"  {name:<22} {value:.4f}       -"
            else:
                mark = "  BELOW" if below(name, value, floor) else f"  {value - floor:+.4f}" if value != floor else ""
                yield f"  {name:<22} {value:.4f}  {floor:.4f}{mark}"


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What was asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--raise", dest="raise_", action="store_true", help="raise floors to what is reached now")
    choice.add_argument("--new-corpus", action="store_true", help="take the changed corpus as the new ruler")
    return parser.parse_args(arguments)


def settle(
    measured: Measures,
    corpus: dict[str, str],
    baseline: Baseline | None,
    *,
    raise_: bool = False,
    new_corpus: bool = False,
) -> tuple[Baseline | None, list[str]]:
    """The baseline to write (``None``: leave it) and the lines of what is wrong."""
    if new_corpus:
        known = baseline if baseline is not None else Baseline({}, {})
        same = {where: known.floors[where] for where in measured if known.corpus.get(where) == corpus[where]}
        floors = {where: same.get(where, values) for where, values in measured.items()}
        return Baseline(corpus, floors), list(failures(measured, floors))
    if baseline is None or baseline.corpus != corpus:
        return None, [CHANGED]
    if raise_:
        floors = raised(measured, baseline.floors)
        return Baseline(corpus, floors), list(failures(measured, floors))
    return None, list(failures(measured, baseline.floors))


def main(arguments: Sequence[str]) -> int:
    """Exit code: 0 all floors held, 1 one undercut, 2 refused."""
    asked = parse(arguments)
    baseline = Baseline.read(BASELINE) if BASELINE.is_file() else None
    corpus = digests()
    if not asked.new_corpus and (baseline is None or baseline.corpus != corpus):
        print(CHANGED, file=sys.stderr)
        return REFUSED
    lexicon = Lexicon()
    with tempfile.TemporaryDirectory() as folder:
        extract_all(Path(folder), lexicon)
        measured = measure(Path(folder))
        stale = count(judged_records(Path(folder), lexicon)) != lexicon.rule_precision
    new, wrong = settle(measured, corpus, baseline, raise_=asked.raise_, new_corpus=asked.new_corpus)
    print("\n".join(table(measured, baseline.floors if baseline is not None else {})))
    if new is not None:
        new.write(BASELINE)
        print(f"floors written: {BASELINE.relative_to(ROOT)}")
    for line in [*wrong, *([STALE] if stale else [])]:
        print(line, file=sys.stderr)
    return FAILED if wrong or stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
