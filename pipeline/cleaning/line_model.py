"""The learned part of the line classifier: boosted trees read from a data file, applied with numpy.

Three models: one scores the lines of saved pages, one those of texts that were stripped before, and one tells which
of the two a page is (``stripped_text``).  Trained by ``bench/train_line_model.py`` (which says on what, and what they
score on sites they have not seen); ``line_model.json`` holds the names of the features they expect and the trees.
Applying one is a walk down each tree and a sum, for all lines at once.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from pipeline.cleaning.dump_lines import Line
from pipeline.cleaning.line_features import NAMES, features_of
from pipeline.cleaning.line_marks import Marks
from pipeline.cleaning.stripped_text import PAGE_NAMES, WHOLE, comments_begin, page_features, tells_its_kind

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


@dataclass(frozen=True, slots=True)
class LineModels:
    """``saved`` and ``stripped`` score lines (features ``NAMES``), ``kind`` a page (``PAGE_NAMES``): positive for a
    text that was stripped before."""

    saved: LineModel
    stripped: LineModel
    kind: LineModel

    def score(self, lines: list[Line], marks: list[Marks]) -> tuple[list[float], float]:
        """The log-odds of each line to be the article's, and of the page to be stripped already."""
        kind = self.kind.score(np.array([page_features(marks)]))[0] if tells_its_kind(marks) else WHOLE
        rows = features_of(lines, marks)
        share = stripped_share(kind)
        saved = self.saved.score(rows)
        if share < _LITTLE:
            return saved, kind
        return mixed(saved, self.stripped.score(rows), kind, comments_begin(marks)), kind


EVEN = -1.0
"""Log-odds of being stripped at which a page's lines are scored half by either model, and from which it is treated as
stripped.  Cross-validated by site: 0 costs .002 on stripped texts, -2 costs .001 on whole pages."""
BENEFIT_OF_DOUBT = 1.0
"""Log-odds that each line of a stripped text is given: whoever stripped it wanted what he left.  Cross-validated by
site: 0.5 costs .006 of F1 on stripped texts, and saves .0006 on articles copied with a little of their page."""
BENEFIT_LINES = 40
"""… in full from so many lines on: a shorter text tells less of its kind, and a wrong line weighs more in it."""
_LITTLE = 0.02


def stripped_share(kind: float) -> float:
    """How much the model of stripped texts has to say, 0 to 1, from the log-odds that the page is one."""
    return 1 / (1 + math.exp(EVEN - kind))


def mixed(saved: Sequence[float], stripped: Sequence[float], kind: float, end: int) -> list[float]:
    """The two models' log-odds of each line, mixed by what the page is; from line ``end`` on those of saved pages."""
    share = stripped_share(kind)
    benefit = BENEFIT_OF_DOUBT * min(1.0, len(saved) / BENEFIT_LINES)
    both = zip(saved[:end], stripped[:end], strict=True)
    head = [round((1 - share) * one + share * (other + benefit), 6) for one, other in both]
    return [*head, *saved[end:]]


@cache
def shipped_models() -> LineModels:
    """The models that come with the package.

    Raises:
        StaleModelError: the file was trained on other features.
    """
    content = json.loads(files("pipeline.cleaning").joinpath("line_model.json").read_text("utf-8"))
    if (tuple(content["names"]), tuple(content["page_names"])) != (NAMES, PAGE_NAMES):
        raise StaleModelError("line_model.json was trained on other features: run bench/train_line_model.py")
    saved, stripped, kind = (_packed(**content[name]) for name in ("saved", "stripped", "kind"))
    return LineModels(saved, stripped, kind)


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
