"""The words of dates (``data/calendar.toml``), compiled for fast look-up.

A text is read as a string of *symbols*, one letter a token: every word of a list gets the letter of that list, so
that a grammar of dates can be written as regexes over symbols (``pipeline.ner.symbols``) and the French stays in TOML.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Iterator
from typing import Final

from pipeline.lexicon.folding import fold
from pipeline.lexicon.loading import Entry, Table
from pipeline.lexicon.numbers import Numbers

_LETTERS: Final = string.ascii_letters + string.digits + "".join(map(chr, range(0xC0, 0x180)))


class Month(Entry):
    """One month: its number, names, and abbreviations (read only between a day and a year)."""

    number: int
    names: list[str]
    abbreviations: list[str] = []

    @property
    def key(self) -> str:
        """The month's number."""
        return str(self.number)


class Season(Entry):
    """One season: its EDTF code (21–24), the month it begins in, its names."""

    code: int
    begins: int
    names: list[str]

    @property
    def key(self) -> str:
        """The season's code."""
        return str(self.code)


class CalendarTable(Table):
    """The lists of ``calendar.toml``, which explains each."""

    months: list[Month]
    weekdays: dict[str, int]
    seasons: list[Season]
    days_from_article: dict[str, int]
    days_from_previous: dict[str, int]
    ordinals: dict[str, int]
    quarter_codes: dict[str, int]
    parts_of_day: list[str]
    night: list[str]
    last: list[str]
    next: list[str]
    following: list[str]
    preceding: list[str]
    current: list[str]
    days: list[str]
    weeks: list[str]
    month_units: list[str]
    years: list[str]
    quarters: list[str]
    halves: list[str]
    decades: list[str]
    weekends: list[str]
    edges: list[str]
    middle: list[str]
    after_year: list[str]
    term_before: list[str]
    term_between: list[str]
    term_after: list[str]
    spans_years: list[str]
    age_before: list[str]
    halves_more: list[str]
    centuries: list[str]
    adjective_months: dict[str, int]
    named_after_dates: list[str]
    feasts: list[str]
    small_words: dict[str, list[str]]


_LISTS: Final = (
    *("parts_of_day", "night", "last", "next", "following", "preceding", "current", "days", "weeks", "month_units"),
    *("years", "quarters", "halves", "decades", "weekends", "edges", "middle", "halves_more", "centuries"),
)
_PUNCTUATION: Final = {
    "comma": ",",
    "dot": ".",
    "slash": "/",
    "dash": "-‐‑–—",
    "apostrophe": "'’ʼ",
    "open": "([",
    "close": ")]",
}
OTHER: Final = "."  # the symbol of every token that no list knows, line breaks included: no date crosses one
SPACE: Final = " "
_SPACES: Final = (" ", "  ", "\u00a0", "\u202f", "\u2009", "\t")


class Calendar:
    """Calendar words ready for look-up.

    ``symbols`` maps a lower-case token to its one-letter symbol, ``letters`` the name of a list to that letter.
    Two-digit numbers, years and number words have symbols too: ``daynum`` 1–31, ``twodigits`` other two-digit
    numbers, ``year`` 1800–2199, ``numword``.
    """

    def __init__(self, table: CalendarTable, numbers: Numbers) -> None:
        self.numbers = numbers
        self.months = _values((name, m.number) for m in table.months for name in (*m.names, *m.abbreviations))
        self.weekdays = _values(table.weekdays.items())
        self.seasons = _values((name, s.code) for s in table.seasons for name in s.names)
        self.season_begins = {s.code: s.begins for s in table.seasons}
        self.days_from_article = _values(table.days_from_article.items())
        self.days_from_previous = _values(table.days_from_previous.items())
        self.ordinals = _values(table.ordinals.items()) | table.quarter_codes
        self.after_year = _known(table.after_year)
        self.named_after_dates = _known(table.named_after_dates)
        self.feasts = _known(table.feasts)
        self.adjective_months = _values(table.adjective_months.items())
        self.term_before = _known(table.term_before)
        self.term_between = _known(table.term_between)
        self.term_after = _known(table.term_after)
        self.spans_years = _known(table.spans_years)
        self.age_before = _known(table.age_before)
        self.letters: dict[str, str] = {}
        self.symbols: dict[str, str] = {}
        for name, words in self._lists(table, numbers):
            letter = self.letters.setdefault(name, _LETTERS[len(self.letters)])
            for word in words:
                self.symbols.setdefault(word, letter)
        for word, letter in list(self.symbols.items()):
            self.symbols.setdefault(fold(word), letter)
        compounds = sorted({w for w in self.symbols if len(w) > 1 and not w.isalnum()}, key=lambda w: (-len(w), w))
        self.token = re.compile("|".join([*(re.escape(w) + r"\b" for w in compounds), r"\w+", r"\s+", r"[^\w\s]"]))
        self.symbols |= dict.fromkeys(_SPACES, SPACE)

    def _lists(self, table: CalendarTable, numbers: Numbers) -> Iterator[tuple[str, Iterable[str]]]:
        yield "month", [name for m in table.months for name in m.names]
        yield "shortmonth", [name for m in table.months for name in m.abbreviations]
        yield "weekday", table.weekdays
        yield "season", [name for s in table.seasons for name in s.names]
        yield "deictic", table.days_from_article
        yield "anaphor", table.days_from_previous
        yield "first", [word for word, value in table.ordinals.items() if value == 1]
        yield "ordinal", [word for word, value in table.ordinals.items() if value != 1]
        yield "quartercode", table.quarter_codes
        yield "lengthadjective", table.adjective_months
        for name in _LISTS:
            yield name, getattr(table, name)
        yield from table.small_words.items()
        yield "numword", sorted(numbers.words)
        yield "collective", numbers.collectives
        yield "daynum", [f"{n:{width}}".strip() for n in range(1, 32) for width in ("d", "02d")]
        yield "twodigits", ["00", *map(str, range(32, 100))]
        yield "year", map(str, range(1800, 2200))
        yield from _PUNCTUATION.items()


def _values(pairs: Iterable[tuple[str, int]]) -> dict[str, int]:
    exact = dict(pairs)
    return {fold(word): value for word, value in exact.items()} | exact


def _known(words: Iterable[str]) -> frozenset[str]:
    exact = frozenset(words)
    return exact | frozenset(map(fold, exact))
