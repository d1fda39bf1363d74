"""The closed classes of French that the grammar itself is written with; all other words are in the tables."""

from __future__ import annotations

DE = frozenset({"de", "du", "des", "d'"})
A = frozenset({"à", "au", "aux"})
OTHER_PREPOSITIONS = frozenset({"pour", "en", "contre", "sur"})
DETERMINERS = frozenset({"le", "la", "les", "l'"})
