"""Given names: evidence that «X Y» is a person.

The table is ``data/given_names.toml``.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain

from pipeline.lexicon.index import lower, unaccented
from pipeline.lexicon.loading import Table


class GivenNamesTable(Table):
    """The shape of ``given_names.toml``: lists by where a name is at home, and the weak ones among them."""

    french: tuple[str, ...] = ()
    arab: tuple[str, ...] = ()
    africa: tuple[str, ...] = ()
    indian_ocean: tuple[str, ...] = ()
    europe: tuple[str, ...] = ()
    asia: tuple[str, ...] = ()
    caribbean: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()


class GivenNames:
    """The table with its look-ups.  Accents may be missing («Amelie»), case doesn't count («KARIM»)."""

    def __init__(self, table: GivenNamesTable) -> None:
        self.table = table

    @cached_property
    def _folded(self) -> frozenset[str]:
        table = self.table
        lists = (
            table.french,
            table.arab,
            table.africa,
            table.indian_ocean,
            table.europe,
            table.asia,
            table.caribbean,
            table.weak,
        )
        return frozenset(unaccented(name) for name in chain.from_iterable(lists))

    @cached_property
    def _weak(self) -> frozenset[str]:
        return frozenset(lower(name) for name in self.table.weak)

    def __contains__(self, word: str) -> bool:
        """Whether ``word`` is a given name, or a hyphenated pair that begins with one («Jean-Hilaire»)."""
        if unaccented(word) in self._folded:
            return True
        first, hyphen, second = unaccented(word).partition("-")
        return bool(hyphen) and first in self._folded and second in self._folded

    def is_weak(self, word: str) -> bool:
        """Whether a given name is also a word, a town or a country («Pierre», «Constantine»)."""
        return lower(word) in self._weak
