"""From a gold folder and an output folder to figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from models.problem import SignataireError
from models.record import Record
from pipeline.evaluation import agreements, articles
from pipeline.evaluation.counts import Counts
from pipeline.evaluation.gold import GoldArticle, read_gold
from pipeline.writing.folder import read_record

# In the order they are shown.
LISTS = ("record", "exact", "parties", "signatories", "attendees", "amounts", "people", "organisations", "clean")
VALUES = (
    "kind",
    "status",
    "date",
    "place",
    "event",
    "subject",
    "role",
    "acts_for",
    "quiet",
    "leak",
    "published",
    "title",
    "outlet",
)
# What «overall» is the mean of.
OVERALL_LISTS = ("record", "parties", "signatories")
OVERALL_VALUES = ("kind", "date", "place")

Figures = dict[str, float | dict[str, float]]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """``figures`` by measure (precision, recall and F1 for lists); ``errors``: one line a difference."""

    figures: Figures
    errors: list[str] = field(default_factory=list)


def evaluate(gold_folder: Path, out: Path) -> Evaluation:
    """Measure the records in ``out`` against the gold; a gold article without a record counts as all missed.

    Figures are micro-averages over the articles: see ``docs/cli.md``.

    Raises:
        SignataireError: a folder is missing, there is no gold, a file is not what it should be.
    """
    if not out.is_dir():
        raise SignataireError(f"{out}: no such folder")
    counts, errors, number, absent = Counts(), list[str](), 0, 0
    for article_id, gold in read_gold(gold_folder):
        record = _record(out, article_id)
        number += 1
        if record is None:
            absent += 1
            errors.append(f"{article_id}: no extracted file")
        errors += (f"{article_id}: {line}" for line in _differences(record, gold, counts))
    return Evaluation({"articles": number, "absent": absent, **figures_of(counts)}, errors)


def evaluate_article(record: Record | None, gold: GoldArticle) -> Evaluation:
    """The figures of one article."""
    counts = Counts()
    errors = list(_differences(record, gold, counts))
    return Evaluation(figures_of(counts), errors)


def figures_of(counts: Counts) -> Figures:
    """Figures from counts; a measure of single values that was never asked for is left out."""
    lists = {name: counts.lists[name].figures() for name in LISTS}
    values = {
        name: round(counts.values[name].right / counts.values[name].all, 4) for name in VALUES if _asked(counts, name)
    }
    parts = [lists[name]["f1"] for name in OVERALL_LISTS] + [values.get(name, 0.0) for name in OVERALL_VALUES]
    return {**lists, **values, "overall": round(sum(parts) / len(parts), 4)}


def figures_table(figures: Mapping[str, float | Mapping[str, float]]) -> str:
    """Figures for a person, one measure a line."""
    return "\n".join(f"{name:14} {_shown(figure)}" for name, figure in figures.items())


def _differences(record: Record | None, gold: GoldArticle, counts: Counts) -> list[str]:
    found = record.agreements if record else []
    lines = list(agreements.measure(found, gold.agreements, counts))
    if not gold.agreements:
        counts.mark("quiet", not found)
    return lines + list(articles.measure(record, gold, counts))


def _record(out: Path, article_id: str) -> Record | None:
    # Gold is often kept in sub-folders of its own where the output is flat.
    for candidate in (out / f"{article_id}.json", out / f"{Path(article_id).name}.json"):
        if candidate.is_file():
            record = read_record(candidate)
            if record is None:
                raise SignataireError(f"{candidate}: not a record of this version")
            return record
    return None


def _asked(counts: Counts, name: str) -> bool:
    return name in counts.values and counts.values[name].all > 0


def _shown(figure: float | Mapping[str, float]) -> str:
    if isinstance(figure, Mapping):
        return "  ".join(f"{name} {value:.3f}" for name, value in figure.items())
    return str(figure)
