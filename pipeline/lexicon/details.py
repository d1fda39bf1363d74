"""Words that introduce subject, objectives, occasion and duration (``data/details.toml``)."""

from __future__ import annotations

from functools import cached_property

from pipeline.lexicon.loading import Table
from pipeline.lexicon.phrases import Phrases


class DetailsTable(Table):
    """The shape of ``details.toml``."""

    subject: tuple[str, ...]
    objectives: tuple[str, ...]
    occasion: tuple[str, ...]
    occasions: tuple[str, ...]
    openers: tuple[str, ...]
    duration: tuple[str, ...]
    money: tuple[str, ...]
    empty: tuple[str, ...]
    not_the_date: tuple[str, ...]
    plain: tuple[str, ...]
    occasion_ends: tuple[str, ...]
    additions: tuple[str, ...]
    no_subjects: tuple[str, ...]
    no_purposes: tuple[str, ...]
    before_name: tuple[str, ...]
    before_date: tuple[str, ...]
    no_sums: tuple[str, ...]


class Details:
    """The table with its look-ups over words."""

    def __init__(self, table: DetailsTable) -> None:
        self.table = table
        self.gatherings = frozenset(table.occasions)
        self.openers = frozenset(table.openers)
        self.empty = frozenset(table.empty)
        self.money = frozenset(table.money)
        self.plain = frozenset(table.plain)
        self.occasion_ends = frozenset(table.occasion_ends)
        self.additions = frozenset(table.additions)
        self.no_subjects = frozenset(table.no_subjects)
        self.no_purposes = frozenset(table.no_purposes)
        self.before_name = frozenset(table.before_name)
        self.before_date = frozenset(table.before_date)
        self.no_sums = frozenset(table.no_sums)

    @cached_property
    def subject(self) -> Phrases[bool]:
        """Introducers of the subject."""
        return _phrases(self.table.subject)

    @cached_property
    def objectives(self) -> Phrases[bool]:
        """Introducers of objectives."""
        return _phrases(self.table.objectives)

    @cached_property
    def occasion(self) -> Phrases[bool]:
        """Introducers of the occasion."""
        return _phrases(self.table.occasion)

    @cached_property
    def duration(self) -> Phrases[bool]:
        """Introducers of the duration."""
        return _phrases(self.table.duration)

    @cached_property
    def not_the_date(self) -> Phrases[bool]:
        """What stands before a date that is not the signing's."""
        return _phrases(self.table.not_the_date)


def _phrases(words: tuple[str, ...]) -> Phrases[bool]:
    return Phrases((word, True) for word in words)
