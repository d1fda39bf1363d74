"""Lengths of time: «trois ans», «dix-huit mois renouvelables», «un accord quinquennal», «la période 2024-2027»."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from models.expression import DurationExpression
from pipeline.lexicon import Lexicon
from pipeline.lexicon.calendar import OTHER, Calendar
from pipeline.ner.symbols import SymbolText, compile_pattern, read_symbols
from pipeline.ner.time_match import TimeMatch
from pipeline.ner.time_rule import MACROS
from pipeline.ner.time_values import Clock

_MONTHS: Final = {"month_units": 1, "quarters": 3, "halves": 6, "years": 12, "decades": 120, "centuries": 1200}
_COUNTABLE: Final = "DAYS|WEEKS|MONTH_UNITS|QUARTERS|HALVES|YEARS|DECADES|CENTURIES"
_REACH: Final = 5  # words between «durée» and the length that it announces

_LENGTH: Final = (
    r"(?P<count>NUMBER|NUMWORD COLLECTIVE OF APOSTROPHE?) (?:OPEN (?P<digits>DAYNUM|TWODIGITS) CLOSE)? (?P<ahead>NEXT)?"
    rf"(?P<unit>{_COUNTABLE}) (?P<half>AND HALVES_MORE)?"
)
_YEARS: Final = r"(?P<year1>YEAR) (?:DASH|SLASH|TO) (?P<year2>YEAR)"
_ADJECTIVE: Final = r"LENGTHADJECTIVE"
# «il y a (plus de) trois ans», «dans trois ans», «d'ici trois ans», «trois ans plus tôt» are points in time.
_POINT_BEFORE: Final = (
    r"(?:(?:IT THERE_IS HAS|AGO) (?:(?:MORE|ANY) OF?|ANY)?|WITHIN ANY?|OF APOSTROPHE BY TO?|ORDINAL|FIRST)$"
)
_POINT_AFTER: Final = r"(?:MORE (?:SOON|LATE)|EARLIER|BEFORE|AFTER|LAST)"
_RANGE_BEFORE: Final = r"NUMBER (?:TO|DASH|OR|AND)$"


def find_durations(text: str, lexicon: Lexicon) -> list[DurationExpression]:
    """Find the lengths of time in ``text``, in order and without overlaps.

    Args:
        text: any text; offsets of the result are code points into it.
        lexicon: the word tables.

    Returns:
        Lengths in months (``None`` where months do not count them: days, weeks, «pluriannuel», «trois à cinq ans»).
        Ages («âgé de 40 ans», «les moins de 25 ans») and points in time («il y a deux ans») are left out.  Two years
        («2024-2027») are a length only after a noun that runs through years; both years count.
    """
    calendar = lexicon.calendar
    source = read_symbols(text, calendar)
    reader = _reader(calendar)
    found = [*reader.lengths(source), *reader.years(source), *reader.adjectives(source)]
    return sorted(found, key=lambda d: d.start)


class _Reader:
    """The patterns of one calendar."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        letters = calendar.letters
        self._length, self._years, self._adjective, self._point_before, self._point_after, self._range_before = (
            compile_pattern(pattern, {**MACROS, "ANY": re.escape(OTHER)}, letters)
            for pattern in (_LENGTH, _YEARS, _ADJECTIVE, _POINT_BEFORE, _POINT_AFTER, _RANGE_BEFORE)
        )
        self._months = {letters[name]: months for name, months in _MONTHS.items()}

    def lengths(self, source: SymbolText) -> list[DurationExpression]:
        found = []
        for match in self._length.finditer(source.symbols):
            first, end = match.span()
            window = source.symbols[max(0, first - 6) : first]
            if self._point_before.search(window) or self._point_after.match(source.symbols, end):
                continue
            anniversary = source.word(first - 1) == "les" and not match.group("ahead")  # «pour les 40 ans de»
            term = source.word(end) in self.calendar.term_after or (self._announced(source, first) and not anniversary)
            months = self._count(source, match)
            if months == 0:
                continue
            between = self._range_before.search(window)  # «trois à cinq ans»
            if between and (term or self._announced(source, first - len(between.group()))):
                first, months, term = first - len(between.group()), None, True
            if self._is_age(source, first, end, term):
                continue
            indefinite = match.end("count") - match.start("count") == 1 and source.words[first] in {"un", "une"}
            if indefinite and not term:
                continue  # «une année record», «un jour»
            found.append(_expression(source, first, end, months, term))
        return found

    def years(self, source: SymbolText) -> list[DurationExpression]:
        found = []
        for match in self._years.finditer(source.symbols):
            one, two = (int(source.words[match.start(group)]) for group in ("year1", "year2"))
            if 0 < two - one <= 60 and source.word(match.start() - 1) in self.calendar.spans_years:
                found.append(_expression(source, *match.span(), (two - one + 1) * 12, True))
        return found

    def adjectives(self, source: SymbolText) -> list[DurationExpression]:
        return [
            _expression(source, i, i + 1, self.calendar.adjective_months[source.words[i]] or None, True)
            for i in (match.start() for match in self._adjective.finditer(source.symbols))
            if not source.text[source.starts[i]].isupper()  # «la Biennale Paris» is a fair, no length of time
        ]

    def _count(self, source: SymbolText, match: re.Match[str]) -> float | None:
        """Months; 0 where the number is none («cent un deux ans»)."""
        per_unit = self._months.get(source.symbols[match.start("unit")])
        words = source.words[match.start("count") : match.end("count")]
        collective = next((w for w in words if w in self.calendar.numbers.collectives), None)
        count: float
        if match.start("digits") >= 0:
            count = int(source.words[match.start("digits")])
        elif collective:
            count = self.calendar.numbers.collectives[collective]
        else:
            count = TimeMatch(source, match, self.calendar, Clock()).count()
        if count == 0 or per_unit is None:
            return None if count else 0
        return (count + (0.5 if match.start("half") >= 0 else 0)) * per_unit

    def _announced(self, source: SymbolText, first: int) -> bool:
        """«pour trois ans», «d'une durée totale de trois ans»: a word before says that something runs that long."""
        for i in range(first - 1, max(-1, first - 1 - _REACH), -1):
            if source.words[i] in self.calendar.term_before:
                return True
            if source.words[i] not in self.calendar.term_between:
                return False
        return False

    def _is_age(self, source: SymbolText, first: int, end: int, term: bool) -> bool:
        """«âgé de 40 ans», «Karim, 40 ans,», «(40 ans)», «les moins de 25 ans», «les 18-25 ans»."""
        if source.symbol(end - 1) != self.calendar.letters["years"]:
            return False
        one, two, three = (source.word(first - i) for i in (1, 2, 3))
        if one == "de" and two in {"moins", "plus"} and three in {"les", "des", "aux", "de"}:
            return True
        if term:
            return False
        if self.calendar.age_before.intersection((one, two, three)):
            return True
        if one in {"-", "–", "à"} and three in {"les", "aux", "des", "de"}:  # «les 18-25 ans», «de 6 à 11 ans»
            return True
        return one in {",", "("} and source.word(end) in {",", ")", ".", ""}


@lru_cache(maxsize=8)
def _reader(calendar: Calendar) -> _Reader:
    return _Reader(calendar)


def _expression(source: SymbolText, first: int, end: int, months: float | None, term: bool) -> DurationExpression:
    start, stop = source.starts[first], source.ends[end - 1]
    return DurationExpression(start, stop, source.text[start:stop], months, term)
