"""Lists of words that several entries of a table share: written once, in the table's ``[lists]``, used as "@name"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

MARK = "@"


def named_in(words: Iterable[str]) -> set[str]:
    """The names of the lists among the words."""
    return {word.removeprefix(MARK) for word in words if word.startswith(MARK)}


def with_lists(words: Iterable[str], lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The words, with those of a list in the place of its name; none for a list that there is not.

    >>> with_lists(("à", "@theirs"), {"theirs": ("à celle de", "à ceux de")})
    ('à', 'à celle de', 'à ceux de')
    """
    return tuple(
        one for word in words for one in (lists.get(word.removeprefix(MARK), ()) if word.startswith(MARK) else (word,))
    )
