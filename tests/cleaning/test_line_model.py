"""The trees that score lines: as trained, and refused when they don't fit the code."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import numpy as np
import pytest

from pipeline.cleaning import line_model
from pipeline.cleaning.line_features import NAMES
from pipeline.cleaning.line_model import StaleModelError, shipped_models


def walk(tree: dict[str, list[Any]], row: list[float]) -> float:
    """The plain way down one tree."""
    node = 0
    while tree["features"][node] != -1:
        way = "left" if row[tree["features"][node]] <= tree["numbers"][node] else "right"
        node = tree[way][node]
    return float(tree["numbers"][node])


def test_all_lines_at_once_is_the_walk_down_each_tree() -> None:
    content = json.loads(files("pipeline.cleaning").joinpath("line_model.json").read_text("utf-8"))
    rows = np.random.default_rng(7).uniform(-2, 6, (50, len(NAMES)))
    saved = content["saved"]
    expected = [saved["start"] + sum(walk(tree, row) for tree in saved["trees"]) for row in rows.tolist()]
    assert shipped_models().saved.score(rows) == pytest.approx(expected, abs=1e-6)


def test_no_lines_no_scores() -> None:
    assert shipped_models().saved.score(np.zeros((0, len(NAMES)))) == []
    assert shipped_models().score([], [])[0] == []


def test_a_model_trained_on_other_features_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(line_model, "NAMES", NAMES[:-1])
    with pytest.raises(StaleModelError):
        line_model.shipped_models.__wrapped__()
