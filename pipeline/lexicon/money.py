"""Currencies and how sums are written (``data/money.toml``), compiled for fast look-up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product
from typing import Final

from pipeline.lexicon.countries import Countries
from pipeline.lexicon.folding import fold
from pipeline.lexicon.loading import Entry, Table

UNKNOWN_CURRENCY: Final = "XXX"  # ISO 4217: no currency

# A number with its separators is one token; letters and digits never share one («150M€» is three).
TOKEN: Final = re.compile(
    r"[^\W\d_]+|\s+"
    r"|(?<![\w.,])\d{1,3}(?:[ .\u00a0\u2009\u202f]\d{3})+(?:,\d+)?(?!\d)"
    r"|(?<![\w.,])\d{1,3}(?:['’]\d{3})+(?:[.,]\d{1,2})?(?!\d)"
    r"|(?<![\w.,])\d{1,3}(?:,\d{3}){2,}(?!\d)"
    r"|\d+(?:[.,]\d+)?|\W|_"
)


class Currency(Entry):
    """One currency; the fields are explained in ``money.toml``."""

    code: str
    names: list[str]
    symbols: list[str]
    millions: list[str] = []
    milliards: list[str] = []
    milliers: list[str] = []
    decimals: int = 2

    @property
    def key(self) -> str:
        """The ISO 4217 code."""
        return self.code


class Shared(Entry):
    """A name that the currencies of several countries share."""

    names: list[str]
    symbols: list[str]
    countries: dict[str, str]
    otherwise: str = UNKNOWN_CURRENCY

    @property
    def key(self) -> str:
        """The first of its names."""
        return self.names[0]


class MoneyTable(Table):
    """The shape of ``money.toml``."""

    scales: dict[str, float]
    short_scales: dict[str, float]
    currencies: list[Currency]
    shared: list[Shared]


@dataclass(frozen=True, slots=True)
class CurrencyForm:
    """A way to write a currency: its words (lower case), and the exact text of a symbol (``None`` for names).

    ``scale`` is what the form multiplies by («MDH»: a million).  ``code`` is ``None`` for a shared name, whose
    ``shared`` tells the currencies it may mean.
    """

    words: tuple[str, ...]
    exact: str | None
    scale: Decimal
    code: str | None
    shared: SharedName | None = None
    thousandths: bool = False


@dataclass(frozen=True, slots=True)
class SharedName:
    """The currencies behind a shared name: ``cues`` finds what tells a country, ``codes`` maps that to a currency."""

    cues: re.Pattern[str]
    codes: dict[str, str]
    by_country: dict[str, str]
    otherwise: str

    def decide(self, text: str, home: str | None = None) -> str:
        """The currency that the countries named in ``text`` speak for, else that of the article's own country ``home``.

        One currency's countries must be named at least twice, and twice as often as all others together.
        """
        usual = self.by_country.get(home or "", self.otherwise)
        votes: dict[str, int] = {}
        for match in self.cues.finditer(text):
            code = self.codes[match.group()]
            votes[code] = votes.get(code, 0) + 1
        if not votes:
            return usual
        best = max(votes, key=lambda code: (votes[code], code))
        others = sum(votes.values()) - votes[best]
        return best if votes[best] >= 2 and votes[best] >= 2 * others else usual


class Money:
    """Currency forms by their first word, and scales."""

    def __init__(self, table: MoneyTable, countries: Countries) -> None:
        self.scales = {word: Decimal(value) for word, value in table.scales.items()}
        self.short_scales = {word: Decimal(value) for word, value in table.short_scales.items()}
        thousandths = {currency.code for currency in table.currencies if currency.decimals == 3}
        forms: list[CurrencyForm] = []
        for currency in table.currencies:
            forms += _forms(currency.names, currency.symbols, currency.code, None, currency.code in thousandths)
            for symbols, scale in ((currency.milliers, 10**3), (currency.millions, 10**6), (currency.milliards, 10**9)):
                forms += [CurrencyForm(_split(s), s, Decimal(scale), currency.code) for s in symbols]
        for shared in table.shared:
            codes = dict(_cues(shared.countries, countries))
            cues = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, codes), key=lambda c: (-len(c), c))) + r")\b")
            name = SharedName(cues, codes, shared.countries, shared.otherwise)
            ambiguous = not thousandths.isdisjoint(shared.countries.values())
            forms += _forms(shared.names, shared.symbols, None, name, ambiguous)
        self.forms: dict[str, list[CurrencyForm]] = {}
        for form in sorted(forms, key=lambda f: (-len(f.words), f.exact is None)):
            self.forms.setdefault(form.words[0], []).append(form)
        # «francs CFA»: a sign of its own («CFA») that ends a currency of two words begins no name
        every = [form for of_word in self.forms.values() for form in of_word]
        signs = {form.words for form in every if form.exact is not None}
        self.pairs = frozenset(f.words for f in every if len(f.words) == 2 and f.words[1:] in signs)
        self.heads = frozenset(self.forms) | {word for word, scale in self.scales.items() if scale >= 10**6}


def _split(text: str) -> tuple[str, ...]:
    return tuple(token for token in TOKEN.findall(text.lower()) if not token.isspace())


def _forms(
    names: Iterable[str], symbols: Iterable[str], code: str | None, shared: SharedName | None, thousandths: bool
) -> Iterator[CurrencyForm]:
    seen: set[tuple[str, ...]] = set()
    for name in names:
        words = _split(name)
        for plural in product(*((word, word + "s") if word.isalpha() else (word,) for word in words)):
            for variant in (plural, tuple(map(fold, plural))):
                if variant not in seen:
                    seen.add(variant)
                    yield CurrencyForm(variant, None, Decimal(1), code, shared, thousandths)
    for symbol in symbols:
        yield CurrencyForm(_split(symbol), "".join(symbol.split()), Decimal(1), code, shared, thousandths)


def _cues(currencies: dict[str, str], countries: Countries) -> Iterator[tuple[str, str]]:
    """Names, adjectives and capitals of the countries, of their regions too, each with the currency it speaks for."""
    for place in countries.places:
        currency = currencies.get(countries.code_of(place) or "")
        if currency is not None:
            words = [*place.names, *place.capitals, *(adjective.form for adjective in place.adjective_forms())]
            for word in words:
                yield word, currency
                yield word[0].upper() + word[1:], currency  # «les Calédoniens»
