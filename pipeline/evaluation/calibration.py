"""How often each rule is right on gold, and whether confidences made from that mean what they say.

A record is right when it is paired with a gold record and none of its parties is wrong (a party too few costs recall,
not trust).  Records that an ``optional`` gold agreement takes are neither right nor wrong and are left out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from models.record import Record
from pipeline.evaluation.agreements import pair, same_name
from pipeline.evaluation.counts import match
from pipeline.evaluation.gold import GoldArticle
from pipeline.lexicon.rule_precision import MeasuredRule, RulePrecisionTable
from pipeline.linking.confidence import PRIOR, confidence_from, smoothed

Formula = Callable[[Sequence[str], RulePrecisionTable], float | None]
#: Borders of the calibration table's bins.
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)


@dataclass(frozen=True, slots=True)
class Judged:
    """A record's rules, and whether it was right."""

    article: str
    rules: tuple[str, ...]
    right: bool


@dataclass(frozen=True, slots=True)
class Prediction:
    """A confidence and what came true."""

    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Records whose confidence lies from ``low`` up to ``high``: mean confidence against the share that was right."""

    low: float
    high: float
    n: int
    predicted: float
    observed: float


def judge(article: str, record: Record, gold: GoldArticle) -> Iterator[Judged]:
    """Each of a record's agreements, but those that optional gold takes."""
    pairing = pair(record.agreements, gold.agreements)
    for found, wanted in pairing.pairs:
        wrong = match(found.parties, wanted.parties, same_name).extra
        yield Judged(article, tuple(dict.fromkeys(found.rules)), not wrong)
    for found in pairing.spurious:
        yield Judged(article, tuple(dict.fromkeys(found.rules)), False)


def count(judged: Iterable[Judged]) -> RulePrecisionTable:
    """The figures of each rule, by name."""
    records = list(judged)
    fired = Counter(rule for record in records for rule in record.rules)
    right = Counter(rule for record in records if record.right for rule in record.rules)
    rules = tuple(MeasuredRule(name=name, fired=fired[name], right=right[name]) for name in sorted(fired))
    return RulePrecisionTable(records=len(records), right=sum(record.right for record in records), rules=rules)


def left_out(judged: Sequence[Judged], formula: Formula) -> list[Prediction]:
    """Confidences of all records, each by the figures of the *other* articles: nothing is judged by itself."""
    predictions: list[Prediction] = []
    for article in dict.fromkeys(record.article for record in judged):
        table = count(record for record in judged if record.article != article)
        own = [(formula(record.rules, table), record.right) for record in judged if record.article == article]
        predictions += [Prediction(confidence, right) for confidence, right in own if confidence is not None]
    return predictions


def brier(predictions: Sequence[Prediction]) -> float:
    """Mean squared distance of confidence from what came true: 0 is perfect, lower is better."""
    return sum((p.confidence - p.right) ** 2 for p in predictions) / len(predictions)


def log_loss(predictions: Sequence[Prediction]) -> float:
    """Mean surprise, in nats: lower is better."""
    sure = [min(max(p.confidence, 0.001), 0.999) for p in predictions]
    return -sum(math.log(s if p.right else 1 - s) for s, p in zip(sure, predictions, strict=True)) / len(predictions)


def bins(predictions: Sequence[Prediction]) -> list[Bin]:
    """The calibration table; empty bins are left out."""
    found = []
    for low, high in pairwise(EDGES):
        inside = [p for p in predictions if low <= p.confidence < high or p.confidence == high == EDGES[-1]]
        if inside:
            mean = sum(p.confidence for p in inside) / len(inside)
            found.append(Bin(low, high, len(inside), mean, sum(p.right for p in inside) / len(inside)))
    return found


def _share_of_all(rules: Sequence[str], table: RulePrecisionTable) -> float | None:
    return table.share


def _of_shares(combine: Callable[[list[float], float], float], prior: float, slots: Collection[str] | None) -> Formula:
    """A formula that combines the shares of a record's rules (of those that fill ``slots``) and that of all records."""

    def formula(rules: Sequence[str], table: RulePrecisionTable) -> float | None:
        names = [rule for rule in rules if slots is None or rule.partition(".")[0] in slots]
        shares = [share for rule in names if (share := smoothed(rule, table, prior)) is not None]
        if table.share is None or not shares:
            return table.share
        return combine(shares, table.share)

    return formula


def _lowest(shares: list[float], everything: float) -> float:
    return min(shares)


def _mean(shares: list[float], everything: float) -> float:
    return sum(shares) / len(shares)


def _bayes(shares: list[float], everything: float) -> float:
    """Naive Bayes: each rule moves the log-odds of all records by its own distance from them."""
    base = _log_odds(everything)
    return 1 / (1 + math.exp(-base - sum(_log_odds(share) - base for share in shares)))


def _log_odds(share: float) -> float:
    share = min(max(share, 0.005), 0.995)  # 0 and 1 have none
    return math.log(share / (1 - share))


_COMBINATIONS = {"lowest share": _lowest, "mean share": _mean, "naive Bayes": _bayes}
#: Slots of the rules that say whether there is an agreement and who concludes it.
DECIDING = frozenset({"trigger", "parties", "signers"})
_RULES: dict[str, Collection[str] | None] = {"of the deciding rules": DECIDING, "of all its rules": None}
CHOSEN = f"mean share of all its rules, prior {PRIOR}"
#: The formulas compared: the one in use and what else one would think of.
FORMULAS: dict[str, Formula] = {
    "share of all records, whatever the rules": _share_of_all,
    **{
        f"{name} {which}, prior {prior}": _of_shares(combine, prior, slots)
        for name, combine in _COMBINATIONS.items()
        for which, slots in _RULES.items()
        for prior in (1, 2, 5, 10)
    },
    CHOSEN: confidence_from,
}
