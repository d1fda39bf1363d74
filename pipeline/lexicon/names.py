"""Given names: evidence that «X Y» is a person.

The table is ``data/given_names.toml``.
"""

from __future__ import annotations

from functools import cached_property
from itertools import chain

from pipeline.lexicon.index import lower, unaccented
from pipeline.lexicon.loading import Table

# «Abdelwahed» has a name after its prefix, «abdel» alone has not.
_SHORTEST_COMPOUND = 8


class GivenNamesTable(Table):
    """The shape of ``given_names.toml``: lists by where a name is at home, and the weak ones among them.

    ``family_first``: Asian family names, which stand before the given name; ``prefixes``: of Arabic compound names.
    """

    french: tuple[str, ...] = ()
    arab: tuple[str, ...] = ()
    africa: tuple[str, ...] = ()
    indian_ocean: tuple[str, ...] = ()
    europe: tuple[str, ...] = ()
    asia: tuple[str, ...] = ()
    caribbean: tuple[str, ...] = ()
    family_first: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
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
            table.family_first,
            table.weak,
        )
        return frozenset(unaccented(name) for name in chain.from_iterable(lists))

    @cached_property
    def _prefixes(self) -> tuple[str, ...]:
        return tuple(unaccented(prefix) for prefix in self.table.prefixes)

    @cached_property
    def _weak(self) -> frozenset[str]:
        return frozenset(lower(name) for name in self.table.weak)

    def __contains__(self, word: str) -> bool:
        """Whether ``word`` is a given name, an Arabic compound («Abdelwahed») or a hyphenated pair («Jean-Hilaire»)."""
        plain = unaccented(word)
        if plain in self._folded:
            return True
        if plain.startswith(self._prefixes) and len(plain) >= _SHORTEST_COMPOUND and plain.isalpha():
            return True
        first, hyphen, second = plain.partition("-")
        return bool(hyphen) and first in self._folded and second in self._folded

    def is_weak(self, word: str) -> bool:
        """Whether a given name is also a word, a town or a country («Pierre», «Constantine»)."""
        return lower(word) in self._weak
