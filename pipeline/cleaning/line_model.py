"""The learned part of the line classifier: boosted trees read from a data file, applied with numpy.

Trained by ``bench/train_line_model.py`` (which says on what, and what it scores on sites it has not seen); the file
``line_model.json`` holds the names of the features it expects and the trees.  Applying it is a walk down each tree
and a sum, for all lines at once.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from pipeline.cleaning.line_features import NAMES

_LEAF = -1


class StaleModelError(RuntimeError):
    """The model file was trained on other features than the code computes: a mistake of the build, not of a user."""


@dataclass(frozen=True, slots=True)
class LineModel:
    """A sum of trees: positive for lines of the article, negative for furniture (log-odds).

    One row a tree, one column a node.  ``numbers`` is a leaf's value or a node's threshold: a line goes ``left``
    when its feature is at most that.  A leaf's feature is 0 and both ways lead back to itself.
    """

    start: float
    features: NDArray[np.int64]
    numbers: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    depth: int

    def score(self, rows: NDArray[np.float64]) -> list[float]:
        """The log-odds that each line (a row in the order of ``NAMES``) is of the article, to six decimals."""
        lines = np.arange(len(rows))[:, None]
        trees = np.arange(len(self.features))[None, :]
        nodes = np.zeros((len(rows), len(self.features)), dtype=np.int64)
        for _ in range(self.depth):
            goes_left = rows[lines, self.features[trees, nodes]] <= self.numbers[trees, nodes]
            nodes = np.where(goes_left, self.left[trees, nodes], self.right[trees, nodes])
        totals = self.start + self.numbers[trees, nodes].sum(axis=1)
        return [round(total, 6) for total in totals.tolist()]


@cache
def shipped_model() -> LineModel:
    """The model that comes with the package.

    Raises:
        StaleModelError: the file was trained on other features.
    """
    content = json.loads(files("pipeline.cleaning").joinpath("line_model.json").read_text("utf-8"))
    if tuple(content["names"]) != NAMES:
        raise StaleModelError("line_model.json was trained on other features: run bench/train_line_model.py")
    return _packed(content["start"], content["trees"])


def _packed(start: float, trees: list[dict[str, list[float]]]) -> LineModel:
    width = max(len(tree["features"]) for tree in trees)
    shape = (len(trees), width)
    features, left, right = (np.zeros(shape, dtype=np.int64) for _ in range(3))
    numbers = np.zeros(shape)
    for row, tree in enumerate(trees):
        for node, feature in enumerate(tree["features"]):
            leaf = feature == _LEAF
            features[row, node] = 0 if leaf else int(feature)
            numbers[row, node] = tree["numbers"][node]
            left[row, node] = node if leaf else int(tree["left"][node])
            right[row, node] = node if leaf else int(tree["right"][node])
    return LineModel(start, features, numbers, left, right, max(_depth(tree) for tree in trees))


def _depth(tree: dict[str, list[float]]) -> int:
    depths = {0: 0}
    for node, feature in enumerate(tree["features"]):
        if feature != _LEAF:
            depths[int(tree["left"][node])] = depths[int(tree["right"][node])] = depths[node] + 1
    return max(depths.values())
