"""Confidences are measured, calibrated as far as can be, and made as the docs say."""

from __future__ import annotations

import pytest

from bench.calibrate import FIGURES, figures_toml, judged_records, page
from bench.gate import STALE
from models.record import Agreement, Article, Party, Record
from pipeline.evaluation import GoldArticle
from pipeline.evaluation.calibration import (
    CHOSEN,
    DECIDING,
    FORMULAS,
    Judged,
    Prediction,
    bins,
    brier,
    count,
    judge,
    left_out,
)
from pipeline.lexicon.rule_precision import MeasuredRule, RulePrecisionTable
from pipeline.linking.confidence import confidence_from
from tests.gate.conftest import Extracted


def table(*rules: tuple[str, int, int], records: int = 100, right: int = 80) -> RulePrecisionTable:
    measured = tuple(MeasuredRule(name=name, fired=fired, right=good) for name, fired, good in rules)
    return RulePrecisionTable(records=records, right=right, rules=measured)


# ---- the figures in use ------------------------------------------------------------------------------------


def test_the_figures_in_use_are_those_of_the_rules_as_they_are(extracted: Extracted) -> None:
    assert count(judged_records(extracted.folder, extracted.lexicon)) == extracted.lexicon.rule_precision, STALE


def test_every_record_has_a_confidence_and_it_is_the_documented_one(extracted: Extracted) -> None:
    figures = extracted.lexicon.rule_precision
    for record in extracted.records():
        for agreement in record.agreements:
            assert agreement.confidence == confidence_from(agreement.rules, figures)
            assert agreement.confidence is not None and 0 < agreement.confidence < 1


def test_the_formula_in_use_is_no_worse_than_knowing_no_rule(extracted: Extracted) -> None:
    judged = judged_records(extracted.folder, extracted.lexicon)
    mine = brier(left_out(judged, FORMULAS[CHOSEN]))
    assert mine <= brier(left_out(judged, FORMULAS["share of all records, whatever the rules"])) + 0.002


def test_calibrating_twice_gives_the_same_bytes(extracted: Extracted) -> None:
    judged = judged_records(extracted.folder, extracted.lexicon)
    assert page(judged) == page(judged_records(extracted.folder, extracted.lexicon))
    assert figures_toml(count(judged)) == figures_toml(count(reversed(judged)))
    assert FIGURES.read_text("utf-8").startswith("# How often each rule was right")


def test_only_known_rules_were_measured(extracted: Extracted) -> None:
    lexicon = extracted.lexicon
    assert lexicon.rule_precision.by_name.keys() <= lexicon.rules.rules.keys()
    assert {rule.slot for rule in lexicon.rules.table.rules} >= DECIDING


# ---- how a confidence is made ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rules", "confidence"),
    [
        # (9 + 5 · 0.8) / (10 + 5): ten records move the figure two thirds of the way to what was seen
        (["trigger.active"], 0.867),
        # one record hardly moves it
        (["parties.for"], 0.667),
        (["trigger.active", "parties.for"], 0.767),
        # a date is evidence too
        (["trigger.active", "date.shared"], 0.561),
        # never seen: what records are worth in general
        (["trigger.relative"], 0.8),
        (["trigger.active", "trigger.relative"], 0.867),
        ([], 0.8),
        (["trigger.active", "trigger.active", "parties.for"], 0.767),
    ],
)
def test_confidence(rules: list[str], confidence: float) -> None:
    figures = table(("trigger.active", 10, 9), ("parties.for", 1, 0), ("date.shared", 50, 10))
    assert confidence_from(rules, figures) == confidence


def test_nothing_measured_no_confidence() -> None:
    assert confidence_from(["trigger.active"], table(records=0, right=0)) is None


def test_more_right_than_fired_is_refused() -> None:
    with pytest.raises(ValueError, match="more often than it fired"):
        MeasuredRule(name="trigger.active", fired=1, right=2)


# ---- what is right -----------------------------------------------------------------------------------------


def agreement(*parties: str) -> Agreement:
    named = [Party(name=name, type="organisation") for name in parties]
    rules = ["trigger.active", "trigger.active", "parties.with"]
    return Agreement(id="a", kind="convention", status="signed", certainty="asserted", parties=named, rules=rules)


@pytest.mark.parametrize(
    ("found", "right"),
    [
        (["Ville de Tours", "Région Centre"], [True]),
        (["Ville de Tours"], [True]),  # one too few is not wrong
        (["Ville de Tours", "Région Centre", "Port de Sète"], [False]),
        (["Ville de Blois", "Port de Sète"], [False]),
        (["Mairie de Chinon", "Lycée Rabelais"], []),  # optional: neither
    ],
)
def test_right_is_paired_and_without_a_wrong_party(found: list[str], right: list[bool]) -> None:
    article = Article(id="a", path="a.txt", sha256="", text="")
    wanted = [{"kind": "convention", "status": "signed", "parties": ["Ville de Tours", "Région Centre"]}]
    wanted += [{"kind": "convention", "parties": ["Mairie de Chinon", "Lycée Rabelais"], "optional": True}]  # type: ignore[dict-item]
    gold = GoldArticle.model_validate({"agreements": wanted})
    judged = list(judge("a", Record(article=article, agreements=[agreement(*found)]), gold))
    assert [record.right for record in judged] == right
    assert all(record.rules == ("trigger.active", "parties.with") for record in judged)


def test_no_record_is_judged_by_itself() -> None:
    judged = [Judged("a", ("trigger.active",), True), Judged("b", ("trigger.active",), False)]
    assert left_out(judged, FORMULAS["share of all records, whatever the rules"]) == [
        Prediction(0.0, True),
        Prediction(1.0, False),
    ]


def test_bins_hold_every_prediction_once() -> None:
    predictions = [Prediction(k / 100, k % 3 > 0) for k in range(101)]
    found = bins(predictions)
    assert sum(bin_.n for bin_ in found) == 101
    assert all(bin_.low <= bin_.predicted <= bin_.high for bin_ in found)
    assert brier([Prediction(1.0, True), Prediction(0.5, False)]) == 0.125
