"""Measures how often each rule is right, on the project's own gold and on real pages, and what a confidence is worth.

    python -m bench.calibrate        (make calibrate)

Writes ``pipeline/lexicon/data/rule_precision.toml`` (what confidences are made from) and ``bench/CALIBRATION.md``.  The
same code over the same gold and the same verdicts writes the same bytes.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.own_gold import ROOT, SETS, extract_all
from bench.press import PRESS, verdicts
from pipeline.evaluation.calibration import (
    CHOSEN,
    FORMULAS,
    Judged,
    Prediction,
    bins,
    brier,
    count,
    judge,
    left_out,
    log_loss,
)
from pipeline.lexicon import Lexicon
from pipeline.lexicon.rule_precision import RulePrecisionTable
from pipeline.linking.confidence import confidence_from, smoothed

FIGURES = ROOT / "pipeline" / "lexicon" / "data" / "rule_precision.toml"
PAGE = ROOT / "bench" / "CALIBRATION.md"


def judged_records(out: Path, lexicon: Lexicon) -> list[Judged]:
    """Every agreement in the records of ``extract_all(out)`` and of the press pages, with whether it is right."""
    found = verdicts(known=lexicon.rules.rules.keys())
    for gold_set in SETS:
        for article, gold in gold_set.read():
            record = gold_set.record(article, out)
            if record is not None:
                found += judge(f"{gold_set.name}/{article}", record, gold)
    return found


def figures_toml(table: RulePrecisionTable) -> str:
    """The content of ``rule_precision.toml``."""
    lines = [
        "# How often each rule was right on the project's own gold and on press pages that a careful reader judged:",
        "# made by `make calibrate`, not to be edited.  fired: records that the rule had a part in; right: those of",
        "# them that tell an agreement of the text and have no wrong party.",
        "",
        f"records = {table.records}",
        f"right = {table.right}",
        "",
        "rules = [",
        *(f'  {{ name = "{rule.name}", fired = {rule.fired}, right = {rule.right} }},' for rule in table.rules),
        "]",
    ]
    return "\n".join(lines) + "\n"


def page(judged: Sequence[Judged]) -> str:
    """The content of ``CALIBRATION.md``."""
    return "\n".join([*_head(judged), *_table(judged), *_comparison(judged), *_rules(judged)]) + "\n"


def _head(judged: Sequence[Judged]) -> Iterator[str]:
    table = count(judged)
    press = count(record for record in judged if record.article.startswith(PRESS))
    gold = count(record for record in judged if not record.article.startswith(PRESS))
    yield "# What a confidence is worth"
    yield ""
    yield "Made by `make calibrate`; not to be edited. How a confidence is made: [explain.md](../docs/explain.md)."
    yield ""
    yield f"Measured on {table.records} records, {table.right} of them right (an agreement of the text, no wrong"
    yield "party):"
    yield ""
    yield "| records of | n | right | share |"
    yield "|---|---|---|---|"
    for name, part in (("articles about agreements: the project's own gold", gold), ("everyday press", press)):
        yield f"| {name} | {part.records} | {part.right} | {part.share or 0:.2f} |"
    yield ""
    yield "The rules were written with the own gold at hand. The pages of everyday press (press.py) mostly tell"
    yield "of agreements in passing. Each record is judged by figures from the *other* articles."
    yield ""


def _table(judged: Sequence[Judged]) -> Iterator[str]:
    predictions = left_out(judged, confidence_from)
    yield "## Predicted and observed"
    yield ""
    yield "| confidence | records | predicted | observed |"
    yield "|---|---|---|---|"
    for bin_ in bins(predictions):
        yield f"| {bin_.low:.2f}–{bin_.high:.2f} | {bin_.n} | {bin_.predicted:.2f} | {bin_.observed:.2f} |"
    yield f"| all | {len(predictions)} | {_mean(predictions):.2f} | {_right(predictions):.2f} |"
    yield ""


def _comparison(judged: Sequence[Judged]) -> Iterator[str]:
    yield "## The formula against others"
    yield ""
    yield "Brier: mean squared distance from what came true; log loss: mean surprise; lower is better in both."
    yield ""
    yield "| formula | Brier | log loss |"
    yield "|---|---|---|"
    for name, formula in FORMULAS.items():
        predictions = left_out(judged, formula)
        shown = f"**{name}** (in use)" if name == CHOSEN else name
        yield f"| {shown} | {brier(predictions):.4f} | {log_loss(predictions):.4f} |"
    yield ""


def _rules(judged: Sequence[Judged]) -> Iterator[str]:
    table = count(judged)
    yield "## The rules"
    yield ""
    yield "Share: what a confidence is made from; drawn towards that of all records where a rule fired a few times."
    yield ""
    yield "| rule | fired | right | share |"
    yield "|---|---|---|---|"
    for rule in sorted(table.rules, key=lambda rule: (smoothed(rule.name, table) or 0.0, rule.name)):
        yield f"| `{rule.name}` | {rule.fired} | {rule.right} | {smoothed(rule.name, table):.2f} |"


def _mean(predictions: Sequence[Prediction]) -> float:
    return sum(p.confidence for p in predictions) / len(predictions)


def _right(predictions: Sequence[Prediction]) -> float:
    return sum(p.right for p in predictions) / len(predictions)


def main() -> None:
    """Measure and write both files."""
    with tempfile.TemporaryDirectory() as folder:
        lexicon = Lexicon()
        extract_all(Path(folder), lexicon)
        judged = judged_records(Path(folder), lexicon)
    FIGURES.write_text(figures_toml(count(judged)), "utf-8")
    PAGE.write_text(page(judged), "utf-8")
    print(f"{len(judged)} records measured: {FIGURES.relative_to(ROOT)}, {PAGE.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
