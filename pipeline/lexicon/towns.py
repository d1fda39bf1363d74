"""Towns: evidence of place, and of the country that an article is about.

The table is ``data/towns.toml``.
"""

from __future__ import annotations

from functools import cached_property

from pydantic import field_validator

from pipeline.lexicon.index import Index, lower
from pipeline.lexicon.loading import Table


class TownsTable(Table):
    """The shape of ``towns.toml``: towns by ISO 3166-1 alpha-2 code, and the weak ones among them."""

    towns: dict[str, tuple[str, ...]]
    weak: tuple[str, ...] = ()

    @field_validator("towns")
    @classmethod
    def _well_formed(cls, towns: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        for code, names in towns.items():
            if len(code) != 2 or not code.isascii() or not code.isupper():
                raise ValueError(f"«{code}» is no ISO code of two capitals")
            for name in names:
                if not name.strip():
                    raise ValueError(f"{code}: an empty entry")
                if names.count(name) > 1:
                    raise ValueError(f"{code}: «{name}» stands there twice")
        return towns


class Towns:
    """The table with its look-ups."""

    def __init__(self, table: TownsTable) -> None:
        self.table = table

    @cached_property
    def countries(self) -> Index[str]:
        """Town → codes of the countries that have one of that name («Tripoli»: LY, LB)."""
        return Index((name, code) for code, names in self.table.towns.items() for name in names)

    @cached_property
    def _weak(self) -> frozenset[str]:
        return frozenset(lower(name) for name in self.table.weak)

    def __contains__(self, name: str) -> bool:
        """Whether a town of that name is known; accents may be missing."""
        return bool(self.countries.find(name))

    def is_weak(self, name: str) -> bool:
        """Whether the town's name is also a word, a given name or a surname («Tours», «Sion»)."""
        return lower(name) in self._weak
