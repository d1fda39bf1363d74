"""The learned part of the line classifier: boosted trees read from a data file, applied in plain Python.

Trained by ``bench/train_line_model.py`` (which says on what, and what it scores on sites it has not seen); the file
``line_model.json`` holds the names of the features it expects and the trees.  Applying it is a walk down each tree
and a sum: the same on every machine, and no library is needed for it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from pipeline.cleaning.line_features import NAMES

_LEAF = -1


class StaleModelError(RuntimeError):
    """The model file was trained on other features than the code computes: a mistake of the build, not of a user."""


@dataclass(frozen=True, slots=True)
class _Tree:
    """``features[n]`` is ``_LEAF`` at a leaf, whose value is ``numbers[n]``; else go left when value ≤ ``numbers[n]``."""

    features: list[int]
    numbers: list[float]
    left: list[int]
    right: list[int]


@dataclass(frozen=True, slots=True)
class LineModel:
    """A sum of trees: positive for lines of the article, negative for furniture (log-odds)."""

    start: float
    trees: list[_Tree]

    def score(self, row: list[float]) -> float:
        """The log-odds that the line described by ``row`` (in the order of ``NAMES``) is of the article."""
        total = self.start
        for tree in self.trees:
            features, numbers, left, right = tree.features, tree.numbers, tree.left, tree.right
            node = 0
            while (feature := features[node]) != _LEAF:
                node = left[node] if row[feature] <= numbers[node] else right[node]
            total += numbers[node]
        return total


@cache
def shipped_model() -> LineModel:
    """The model that comes with the package.

    Raises:
        StaleModelError: the file was trained on other features.
    """
    content = json.loads(files("pipeline.cleaning").joinpath("line_model.json").read_text("utf-8"))
    if tuple(content["names"]) != NAMES:
        raise StaleModelError("line_model.json was trained on other features: run bench/train_line_model.py")
    trees = [_Tree(tree["features"], tree["numbers"], tree["left"], tree["right"]) for tree in content["trees"]]
    return LineModel(content["start"], trees)
