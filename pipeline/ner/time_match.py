"""One place in a text where a rule of the grammar of dates applies: what its parts say."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.lexicon.calendar import Calendar
from pipeline.ner.symbols import SymbolText
from pipeline.ner.time_values import Clock, Direction, Unit

LEAST_LETTERS_OF_VERB = 5
_UNITS: dict[str, Unit] = {
    "days": "day",
    "weeks": "week",
    "month_units": "month",
    "years": "year",
    "quarters": "quarter",
    "halves": "half",
    "weekends": "weekend",
}


@dataclass(frozen=True, slots=True)
class TimeMatch:
    """A match of a rule, with readers for its named groups.

    ``clock`` is the article's date, ``previous`` the last date mentioned before this place,
    ``last_day`` the last that is a day.
    """

    source: SymbolText
    match: re.Match[str]
    calendar: Calendar
    clock: Clock
    previous: str | None = None
    last_day: str | None = None

    @property
    def first(self) -> int:
        """Index of the first word."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Index after the last word."""
        return self.match.end()

    def words(self, group: str) -> list[str]:
        """The words of a group; empty if it did not take part."""
        if group not in self.match.re.groupindex or self.match.start(group) < 0:
            return []
        return self.source.words[self.match.start(group) : self.match.end(group)]

    def has(self, group: str) -> bool:
        """True if the group took part."""
        return bool(self.words(group))

    def day(self, group: str = "day") -> int:
        """A day of the month, in digits or in words; 0 if there is no such number."""
        words = self.words(group)
        if len(words) == 1 and words[0].isdecimal():
            return int(words[0])
        if len(words) == 1 and words[0] in self.calendar.ordinals:
            return self.calendar.ordinals[words[0]]
        return self.calendar.numbers.value(words) or 0

    def day_numbers(self, group: str) -> list[int]:
        """Every day of the month among the words of a group, in digits or «1er»."""
        ordinals = self.calendar.ordinals
        return [int(w) if w.isdecimal() else ordinals[w] for w in self.words(group) if w.isdecimal() or w in ordinals]

    def count(self, group: str = "count") -> int:
        """A number in digits or in words; 0 if it is none."""
        return self.day(group)

    def month(self, group: str = "month") -> int:
        """A month's number: its name, its abbreviation or digits."""
        word = self.words(group)[0]
        return int(word) if word.isdecimal() else self.calendar.months[word]

    def year(self, group: str = "year") -> int | None:
        """A four-digit year."""
        words = self.words(group)
        return int(words[0]) if words else None

    def weekday(self, group: str = "weekday") -> int | None:
        """A weekday's ISO number."""
        words = self.words(group)
        return self.calendar.weekdays[words[0]] if words else None

    def direction(self) -> Direction:
        """What «dernier», «prochain» or «courant» in the groups ``last``, ``next``, ``current`` says."""
        for name in ("last", "next", "current"):
            if self.has(name):
                return name
        return None

    def unit(self, group: str = "unit") -> Unit:
        """The unit of time that a group names."""
        return unit_of(self.source.symbols[self.match.start(group)], self.calendar)

    def symbol_is(self, i: int, *names: str) -> bool:
        """True if word ``i`` belongs to one of the named lists of the calendar."""
        return any(self.source.symbol(i) == self.calendar.letters[name] for name in names)

    def number_ends_here(self) -> bool:
        """True if what follows lets the last number be a year: no noun that it could count."""
        word = self.source.word(self.end)
        return (not word[:1].isalnum() and word not in "%€$£") or word == "" or word in self.calendar.after_year

    def year_ends_here(self) -> bool:
        """As ``number_ends_here`` for a year: what it could count is a plural or a short unit («de 2002 hectares»).

        «l'accord de 2002 expire en juin» counts nothing.
        """
        word = self.source.word(self.end)
        verb = word[:1].isalpha() and len(word) >= LEAST_LETTERS_OF_VERB and not word.endswith(("s", "x"))
        return verb or self.number_ends_here()

    def in_a_name(self) -> bool:
        """True after «place du», «avenue du»: the date is part of a name."""
        place = self.first - 2
        return self.symbol_is(self.first - 1, "of_the") and self.source.word(place) in self.calendar.named_after_dates


def unit_of(symbol: str, calendar: Calendar) -> Unit:
    """The unit of time behind a symbol.

    Raises:
        KeyError: the symbol is no unit.
    """
    return {calendar.letters[name]: unit for name, unit in _UNITS.items()}[symbol]
