"""How far a record may be trusted: how often the rules that made it were right where a reader judged.

For each rule the calibration (``make calibrate``) counts the records in which it fired, of the own gold and of press
pages that a reader judged, and how many of these were right: an agreement of the text, no wrong party.  A rule
seen a few times says little, so its share is drawn towards that of all records, as if ``PRIOR`` records of the usual
quality had been seen besides:

    share of a rule = (right + PRIOR · share of all) / (fired + PRIOR)

A record's confidence is the mean share of its rules, those of its date and place among them: a ceremony told with its
day and its town is seldom none.  ``bench/CALIBRATION.md`` compares this with other formulas, and shows what was
predicted beside what was observed.
"""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.lexicon import Lexicon
from pipeline.lexicon.rule_precision import RulePrecisionTable

PRIOR = 5
_DIGITS = 3


def confidence_of(rules: Iterable[str], lexicon: Lexicon) -> float | None:
    """Confidence (0–1) of a record that these rules made; ``None`` where nothing was ever measured."""
    return confidence_from(rules, lexicon.rule_precision)


def confidence_from(rules: Iterable[str], table: RulePrecisionTable) -> float | None:
    """As ``confidence_of``, from given figures; the share of all records where no rule of it was ever measured."""
    if table.share is None:
        return None
    shares = [share for name in sorted(set(rules)) if (share := smoothed(name, table)) is not None]
    return round(sum(shares) / len(shares) if shares else table.share, _DIGITS)


def smoothed(rule: str, table: RulePrecisionTable, prior: float = PRIOR) -> float | None:
    """The share of records in which a rule was right, drawn towards the share of all; ``None``: it was never seen."""
    measured, everything = table.by_name.get(rule), table.share
    if measured is None or everything is None:
        return None
    return (measured.right + prior * everything) / (measured.fired + prior)
