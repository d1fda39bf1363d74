"""The first of a run's two passes: which lines recur across the articles of each site."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing

from models.problem import Problem
from models.raw import RawDocument
from pipeline.cleaning.site_profile import RECURS, Observation, SiteProfile, combine, observe
from pipeline.reading import Input
from pipeline.running.pool import map_in_order

Item = RawDocument | Problem


def profile_of(items: Iterable[Item], *, workers: int = 1, at_start: Callable[[], None] = lambda: None) -> SiteProfile:
    """The profile of these documents: the same whatever their order and the number of workers."""
    observations = map_in_order(_observed, items, workers=workers, lost=lambda item, cause: None, at_start=at_start)
    with closing(observations):
        return combine(one for one in observations if one is not None)


def too_few(inputs: Sequence[Input]) -> bool:
    """No line can recur in so few articles: nothing to observe."""
    return len(inputs) < RECURS and not any(found.holds_many for found in inputs)


def _observed(item: Item) -> Observation | None:
    try:
        return observe(item) if isinstance(item, RawDocument) else None
    except Exception:  # the second pass meets it again, and reports it
        return None
