"""How often each rule was right on the project's own gold and on judged press pages (``data/rule_precision.toml``).

The table is made by ``python -m bench.calibrate``, never by hand, and a user's folder adds nothing to it: figures
are only worth something if they were measured.
"""

from __future__ import annotations

from functools import cached_property

from pydantic import Field, model_validator

from pipeline.lexicon.loading import Entry, Table


class MeasuredRule(Entry):
    """A rule, the records it had a part in (``fired``), and how many of these were right."""

    name: str
    fired: int = Field(ge=1)
    right: int = Field(ge=0)

    @property
    def key(self) -> str:
        return self.name

    @model_validator(mode="after")
    def _no_more_right_than_fired(self) -> MeasuredRule:
        if self.right > self.fired:
            raise ValueError(f"«{self.name}» was right more often than it fired")
        return self


class RulePrecisionTable(Table):
    """The shape of ``rule_precision.toml``."""

    records: int = Field(ge=0)
    right: int = Field(ge=0)
    rules: tuple[MeasuredRule, ...]

    @property
    def share(self) -> float | None:
        """Share of all records that were right; ``None`` where nothing was measured."""
        return self.right / self.records if self.records else None

    @cached_property
    def by_name(self) -> dict[str, MeasuredRule]:
        """Measured rules by name."""
        return {rule.name: rule for rule in self.rules}
