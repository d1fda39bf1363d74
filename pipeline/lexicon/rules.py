"""What each rule of the extraction recognises, in words (``data/rules.toml``): what ``signataire explain`` says.

The names are those that ``pipeline/rules`` and ``pipeline/linking`` give; a test keeps table and code together.
A user's folder adds nothing here: a rule without code would never fire.
"""

from __future__ import annotations

from functools import cached_property

from pydantic import Field

from pipeline.lexicon.loading import Entry, Table


class RuleEntry(Entry):
    """A rule: its name, one line of what it does, and a French sentence where it fires."""

    name: str = Field(pattern=r"^[a-z]+\.[a-z][a-z-]*$")
    says: str
    example: str

    @property
    def key(self) -> str:
        return self.name

    @property
    def slot(self) -> str:
        """What the rule decides («parties», «date»); «trigger»: that there is an agreement at all."""
        return self.name.partition(".")[0]


class ReasonEntry(Entry):
    """Why a sentence gives no record: what it lacks, and a French sentence that lacks it."""

    name: str = Field(pattern=r"^[a-z][a-z-]*$")
    says: str
    example: str

    @property
    def key(self) -> str:
        return self.name


class RulesTable(Table):
    """The shape of ``rules.toml``."""

    rules: tuple[RuleEntry, ...]
    reasons: tuple[ReasonEntry, ...]


class RuleCatalogue:
    """The table with its look-ups by name."""

    def __init__(self, table: RulesTable) -> None:
        self.table = table

    @cached_property
    def rules(self) -> dict[str, RuleEntry]:
        """Rules by name."""
        return {rule.name: rule for rule in self.table.rules}

    @cached_property
    def reasons(self) -> dict[str, ReasonEntry]:
        """Reasons for no record by name."""
        return {reason.name: reason for reason in self.table.reasons}
