"""A text as a string of symbols, one letter a word, over which grammars of dates and durations are regexes.

The words behind each letter are in ``pipeline/lexicon/data/calendar.toml``.  Patterns name lists in capitals
(«DAYNUM MONTH YEAR?») and are compiled to the letters by ``compile_pattern``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate, repeat

from pipeline.lexicon.calendar import OTHER, SPACE, Calendar


@dataclass(frozen=True, slots=True)
class SymbolText:
    """``symbols[i]`` is the symbol of ``words[i]`` (lower case), which stands at ``text[starts[i]:ends[i]]``."""

    text: str
    symbols: str
    words: list[str]
    starts: list[int]
    ends: list[int]

    def word(self, i: int) -> str:
        """Word ``i``, or an empty string outside the text."""
        return self.words[i] if 0 <= i < len(self.words) else ""

    def symbol(self, i: int) -> str:
        """Symbol ``i``, or the symbol of an unknown word outside the text."""
        return self.symbols[i] if 0 <= i < len(self.symbols) else OTHER


def read_symbols(text: str, calendar: Calendar) -> SymbolText:
    """Read ``text`` as symbols."""
    lowered = text.lower()
    if len(lowered) != len(text):  # «İ» has no one-letter lower case
        lowered = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    tokens = calendar.token.findall(lowered)
    symbols = "".join(map(calendar.symbols.get, tokens, repeat(OTHER)))
    offsets = list(accumulate(map(len, tokens), initial=0))
    kept = [i for i, symbol in enumerate(symbols) if symbol != SPACE]
    words = [tokens[i] for i in kept]
    return SymbolText(
        text,
        _numbers(symbols.replace(SPACE, ""), words, calendar),
        words,
        [offsets[i] for i in kept],
        [offsets[i + 1] for i in kept],
    )


def _numbers(symbols: str, words: list[str], calendar: Calendar) -> str:
    """«sept ans», «vingt-sept mois»: the number seven, not the short form of «septembre»."""
    month = calendar.letters["shortmonth"]
    seven = [k for k, symbol in enumerate(symbols) if symbol == month and words[k] in calendar.numbers.words]
    for k in seven:
        of_date = k > 0 and symbols[k - 1] == calendar.letters["daynum"]
        before_year = symbols[k + 1 : k + 2] in (calendar.letters["year"], calendar.letters["dot"])
        if not of_date and not before_year:
            symbols = symbols[:k] + calendar.letters["numword"] + symbols[k + 1 :]
    return symbols


_NAME = re.compile(r"\b[A-Z][A-Z_]+\b")


def compile_pattern(pattern: str, macros: Mapping[str, str], letters: Mapping[str, str]) -> re.Pattern[str]:
    """Compile a pattern of list names; ``macros`` are names that stand for longer patterns.

    Raises:
        KeyError: a name that is neither a macro nor a list of the calendar.
    """

    def expand(match: re.Match[str]) -> str:
        name = match.group()
        return _NAME.sub(expand, macros[name]) if name in macros else letters[name.lower()]

    return re.compile(re.sub(r"\s+", "", _NAME.sub(expand, pattern)))
