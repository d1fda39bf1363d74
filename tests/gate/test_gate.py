"""The floors hold; and the gate would tell if they did not."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from bench import gate, own_gold
from bench.gate import BASELINE, CHANGED, REFUSED, Baseline, Measures, below, failures, measure, raised, settle, table
from tests.gate.conftest import Extracted

OLD = {"articles": "1", "raw": "1"}
NEW = {"articles": "1", "raw": "2"}
FLOORS: Measures = {"articles": {"overall": 0.9, "parties F1": 0.85, "leak": 0.1}, "raw": {"overall": 0.8}}


def changed(where: str, name: str, value: float) -> Measures:
    """The floors with one figure changed."""
    figures = copy.deepcopy(FLOORS)
    figures[where][name] = value
    return figures


# ---- on the corpus itself ----------------------------------------------------------------------------------


def test_no_measure_is_under_its_floor(extracted: Extracted) -> None:
    baseline = Baseline.read(BASELINE)
    assert own_gold.digests() == baseline.corpus, CHANGED
    assert list(failures(measure(extracted.folder), baseline.floors)) == []


def test_floors_are_of_both_sets_and_of_what_matters() -> None:
    floors = Baseline.read(BASELINE).floors
    assert list(floors) == [gold_set.name for gold_set in own_gold.SETS]
    for bounds in floors.values():
        assert {"overall", "record F1", "record precision", "exact F1", "parties F1", "quiet"} <= bounds.keys()


def test_a_record_less_is_noticed(extracted: Extracted, tmp_path: Path) -> None:
    """The whole way: the figures of a folder that lacks one article's record are under the floors of the full one."""
    full = measure(extracted.folder)
    for gold_set in own_gold.SETS:
        target = tmp_path / gold_set.name
        target.mkdir()
        for path in (extracted.folder / gold_set.name).glob("*.json"):
            (target / path.name).write_bytes(path.read_bytes())
    (tmp_path / "articles" / "25-alger-rome-huit-documents.json").unlink()
    lines = list(failures(measure(tmp_path), full))
    assert any(line.startswith("articles: record F1 is 0.") and "under its floor" in line for line in lines)
    assert not any(line.startswith("raw:") for line in lines)


# ---- the gate's own logic ----------------------------------------------------------------------------------


def test_a_lowered_measure_fails_with_its_name_floor_and_value() -> None:
    assert list(failures(changed("articles", "parties F1", 0.84), FLOORS)) == [
        "articles: parties F1 is 0.8400, under its floor 0.8500"
    ]


def test_equal_and_better_measures_pass() -> None:
    assert list(failures(FLOORS, FLOORS)) == []
    assert list(failures(changed("raw", "overall", 0.95), FLOORS)) == []


def test_furniture_that_leaks_is_worse_when_it_is_more() -> None:
    assert list(failures(changed("articles", "leak", 0.2), FLOORS)) == [
        "articles: leak is 0.2000, over its ceiling 0.1000"
    ]
    assert list(failures(changed("articles", "leak", 0.0), FLOORS)) == []


@pytest.mark.parametrize(("value", "fails"), [(0.8996, False), (0.8994, True), (0.9, False)])
def test_noise_is_no_fall(value: float, fails: bool) -> None:
    assert below("overall", value, 0.9) is fails


def test_a_measure_that_vanishes_or_has_no_floor_fails() -> None:
    fewer = copy.deepcopy(FLOORS)
    del fewer["raw"]
    assert list(failures(fewer, FLOORS)) == ["raw: overall has the floor 0.8000 and is not measured any more"]
    [line] = failures(changed("raw", "kind", 1.0), FLOORS)
    assert line.startswith("raw: kind is 1.0000 and has no floor")


def test_raising_takes_the_better_and_never_lowers() -> None:
    measured = {"articles": {"overall": 0.95, "parties F1": 0.5, "leak": 0.05, "kind": 0.7}, "raw": {"overall": 0.7}}
    assert raised(measured, FLOORS) == {
        "articles": {"overall": 0.95, "parties F1": 0.85, "leak": 0.05, "kind": 0.7},
        "raw": {"overall": 0.8},
    }
    assert raised({}, FLOORS) == FLOORS


def test_raising_still_tells_what_is_under_its_floor() -> None:
    new, wrong = settle(changed("raw", "overall", 0.7), OLD, Baseline(OLD, FLOORS), raise_=True)
    assert new == Baseline(OLD, FLOORS)
    assert wrong == ["raw: overall is 0.7000, under its floor 0.8000"]


def test_a_changed_corpus_is_refused_also_when_raising() -> None:
    for raise_ in (False, True):
        assert settle(FLOORS, NEW, Baseline(OLD, FLOORS), raise_=raise_) == (None, [CHANGED])
    assert settle(FLOORS, NEW, None) == (None, [CHANGED])


def test_a_new_corpus_is_taken_only_when_asked_for() -> None:
    lower = changed("raw", "overall", 0.7)
    assert settle(lower, NEW, Baseline(OLD, FLOORS), new_corpus=True) == (Baseline(NEW, lower), [])
    assert settle(FLOORS, NEW, None, new_corpus=True) == (Baseline(NEW, FLOORS), [])


def test_a_new_corpus_lowers_no_floor_of_a_set_that_did_not_change() -> None:
    lower = changed("articles", "overall", 0.7)
    new, wrong = settle(lower, NEW, Baseline(OLD, FLOORS), new_corpus=True)
    assert new == Baseline(NEW, FLOORS)
    assert wrong == ["articles: overall is 0.7000, under its floor 0.9000"]


def test_the_command_refuses_a_changed_corpus_before_measuring(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    baseline = tmp_path / "baseline.json"
    Baseline(NEW, FLOORS).write(baseline)
    monkeypatch.setattr(gate, "BASELINE", baseline)
    monkeypatch.setattr(gate, "extract_all", lambda *given: pytest.fail("measured"))
    for arguments in ([], ["--raise"]):
        assert gate.main(arguments) == REFUSED
        assert "--new-corpus" in capsys.readouterr().err
    assert Baseline.read(baseline) == Baseline(NEW, FLOORS)


def test_every_file_of_the_corpus_is_in_the_hash(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("articles", "gold"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a").write_text("un")
    monkeypatch.setattr(own_gold, "ROOT", tmp_path)
    monkeypatch.setattr(own_gold, "SETS", (own_gold.GoldSet("x", tmp_path / "articles", tmp_path / "gold"),))
    seen = {own_gold.digests()["x"]}
    (tmp_path / "gold" / "a").write_text("deux")
    seen.add(own_gold.digests()["x"])
    (tmp_path / "articles" / "b").write_text("")
    seen.add(own_gold.digests()["x"])
    (tmp_path / "articles" / "b").rename(tmp_path / "articles" / "c")
    seen.add(own_gold.digests()["x"])
    assert len(seen) == 4


def test_the_table_shows_every_measure_and_marks_falls() -> None:
    lines = list(table(changed("articles", "parties F1", 0.5), FLOORS))
    assert len(lines) == 2 + 4
    assert [line.split()[0] for line in lines if line.endswith("BELOW")] == ["parties"]
