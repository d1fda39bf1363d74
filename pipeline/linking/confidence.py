"""How far a record may be trusted: how often the rules that made it were right on hand-made gold.

For each rule the calibration (``python -m bench.calibrate``) counts the records of the project's own gold in which it
fired, and how many of these were right: paired with a gold record, no wrong party.  A rule seen a few times says little, so
its share is drawn towards that of all records, as if ``PRIOR`` records of the usual quality had been seen besides:

    share of a rule = (right + PRIOR · share of all) / (fired + PRIOR)

A record's confidence is the mean of its rules' log-odds, turned back into a share: rules that agree leave it where they
are, one doubtful rule pulls it down without deciding alone.  Formula and ``PRIOR`` are those that came out best of the
ones compared in ``bench/CALIBRATION.md``, each article judged by figures from the other articles only.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from pipeline.lexicon import Lexicon
from pipeline.lexicon.rule_precision import RulePrecisionTable

PRIOR = 5
# Shares are kept this far from 0 and 1, where log-odds have no end.
_EDGE = 0.005
_DIGITS = 3


def confidence_of(rules: Iterable[str], lexicon: Lexicon) -> float | None:
    """Confidence (0–1) of a record that these rules made; ``None`` where nothing was ever measured."""
    return confidence_from(rules, lexicon.rule_precision)


def confidence_from(rules: Iterable[str], table: RulePrecisionTable) -> float | None:
    """As ``confidence_of``, from given figures."""
    everything = table.share
    if everything is None:
        return None
    odds = [log_odds(share) for name in sorted(set(rules)) if (share := smoothed(name, table)) is not None]
    value = 1 / (1 + math.exp(-sum(odds) / len(odds))) if odds else everything
    return round(value, _DIGITS)


def smoothed(rule: str, table: RulePrecisionTable, prior: float = PRIOR) -> float | None:
    """The share of records in which a rule was right, drawn towards the share of all; ``None``: it was never seen."""
    measured, everything = table.by_name.get(rule), table.share
    if measured is None or everything is None:
        return None
    return (measured.right + prior * everything) / (measured.fired + prior)


def log_odds(share: float) -> float:
    """ln(p / (1 - p)), for p a little away from 0 and 1."""
    share = min(max(share, _EDGE), 1 - _EDGE)
    return math.log(share / (1 - share))
