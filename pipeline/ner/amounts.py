"""Sums of money: «150 millions d'euros», «5,25 milliards de FCFA», «deux cent mille dirhams», «1,7 Md€», «$ 45 M».

A currency is found first; the quantity is read leftwards from it (or rightwards from a symbol that stands before its
number).  A bare «40 milliards» takes the currency of the sum told before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import accumulate
from typing import Final

from models.expression import AmountExpression
from pipeline.lexicon import Lexicon
from pipeline.lexicon.money import TOKEN, UNKNOWN_CURRENCY, CurrencyForm

_REACH: Final = 800  # characters: how far back the currency of a bare «40 milliards» may have been told
_LONGEST_NUMBER: Final = 20  # words of a number written out, hyphens and «et» included
_THOUSAND: Final = Decimal(10**3)
_MILLION: Final = Decimal(10**6)
_PARTICIPLES: Final = ("é", "és", "ée", "ées")
_APOSTROPHES: Final = frozenset("'’ʼ")
_HALF: Final = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class _Tokens:
    text: str
    words: list[str]
    starts: list[int]

    def word(self, i: int) -> str:
        return self.words[i] if 0 <= i < len(self.words) else ""

    def end(self, i: int) -> int:
        """Offset after token ``i``."""
        return self.starts[i] + len(self.words[i])

    def exact(self, first: int, last: int) -> str:
        """Tokens as written, without the spaces between them."""
        return "".join(self.text[self.starts[i] : self.end(i)] for i in range(first, last))

    def raw(self, i: int) -> str:
        return self.text[self.starts[i] : self.end(i)] if 0 <= i < len(self.words) else ""


@dataclass(frozen=True, slots=True)
class _Quantity:
    first: int  # index of its first token
    end: int  # index after its last
    value: Decimal
    plain: bool  # one number in digits, no scale


def find_amounts(text: str, lexicon: Lexicon, home: str | None = None) -> list[AmountExpression]:
    """Find the sums of money in ``text``, in order and without overlaps.

    Args:
        text: any text; offsets of the result are code points into it.
        lexicon: the word tables.
        home: ISO code of the country the article is about, where it is known.

    Returns:
        Sums in units of an ISO 4217 currency.  A name that several countries share («dollars», «francs CFA»)
        is settled by the countries that the text names (see ``money.toml``); ``XXX`` where nothing settles it.
    """
    tokens = _tokenise(text, lexicon)
    if tokens is None:
        return []
    return _Reader(tokens, lexicon, home).amounts()


def _tokenise(text: str, lexicon: Lexicon) -> _Tokens | None:
    lowered = text.lower()
    if len(lowered) != len(text):  # «İ» has no one-letter lower case
        lowered = "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
    words = TOKEN.findall(lowered)
    if lexicon.money.heads.isdisjoint(words):
        return None
    starts = list(accumulate(map(len, words), initial=0))
    kept = [i for i, word in enumerate(words) if not word.isspace() or "\n" in word]
    return _Tokens(text, [words[i] for i in kept], [starts[i] for i in kept])


class _Reader:
    """Reads the sums of one text."""

    def __init__(self, tokens: _Tokens, lexicon: Lexicon, home: str | None) -> None:
        self.tokens = tokens
        self.home = home
        self.money = lexicon.money
        self.numbers = lexicon.numbers
        self.may_follow = lexicon.calendar.after_year
        self._decided: dict[int, str] = {}  # shared names already settled for this text

    def amounts(self) -> list[AmountExpression]:
        found: list[AmountExpression] = []
        taken: list[tuple[int, int]] = []
        free = 0  # first token that no sum has taken
        for i, word in enumerate(self.tokens.words):
            if i < free or word not in self.money.forms or (sum_ := self._with_currency(i, free)) is None:
                continue
            quantity, form, free = sum_
            currency = self._currency(form)
            if currency == UNKNOWN_CURRENCY and form.exact is not None:
                continue  # «500 F»: too little to go by
            found.append(self._amount(quantity.first, free, quantity.value * form.scale, currency))
            taken.append((quantity.first, free))
        return sorted(
            [*found, *self._inherited([*self._bare(taken), *self._shares(taken)], found)], key=lambda a: a.start
        )

    def _currency(self, form: CurrencyForm) -> str:
        if form.shared is None:
            return form.code or UNKNOWN_CURRENCY
        key = id(form.shared)
        if key not in self._decided:
            self._decided[key] = form.shared.decide(self.tokens.text, self.home)
        return self._decided[key]

    def _with_currency(self, i: int, free: int) -> tuple[_Quantity, CurrencyForm, int] | None:
        for form in self.money.forms.get(self.tokens.words[i], ()):
            end = i + len(form.words)
            if tuple(self.tokens.words[i:end]) != form.words:
                continue
            if form.exact is not None and self.tokens.exact(i, end) != "".join(form.exact.split()):
                continue
            before = self._quantity_before(i, free, form)
            if before is not None and self._ends_well(form, end):
                return before, form, end
            if self._inside_a_name(i, end):
                continue  # «UM6P» is a university
            if form.exact is not None and (after := self._quantity_after(end, form)) is not None:
                return _Quantity(i, after.end, after.value, after.plain), form, after.end
        return None

    def _inside_a_name(self, i: int, end: int) -> bool:
        """Letters glued to digits glued to letters: the sign is part of a word."""
        tokens = self.tokens
        if not tokens.raw(i).isalpha() or end + 1 >= len(tokens.words):
            return False
        glued = tokens.starts[end] == tokens.end(end - 1) and tokens.starts[end + 1] == tokens.end(end)
        return glued and tokens.raw(end + 1)[:1].isalpha()

    def _ends_well(self, form: CurrencyForm, end: int) -> bool:
        """«12 DA» is a sum, «2 FC Barcelone» and «5 FF9000» are not; names and signs need no such care."""
        if form.exact is None or not form.exact.isalpha() or len(form.exact) > 2:
            return True
        following = self.tokens.raw(end)
        glued = self.tokens.starts[end] == self.tokens.end(end - 1) if end < len(self.tokens.words) else False
        return not (following[:1].isupper() or (glued and following[:1].isalnum()))

    # ---- quantities --------------------------------------------------------------------------------------

    def _quantity_before(self, i: int, free: int, form: CurrencyForm) -> _Quantity | None:
        """The quantity that ends before token ``i``, «de» or «d'» between them skipped."""
        last = self._skip_of(i - 1)
        scale = Decimal(1)
        first = last
        if form.scale == 1 and form.exact is not None and self.tokens.raw(last) in self.money.short_scales:
            scale, first = self.money.short_scales[self.tokens.raw(last)], last - 1
            if (number := self._number_before(first, free, form)) is None:
                return None
            return _Quantity(number.first, i, number.value * scale, False)
        if (quantity := self._scaled_before(last, free)) is not None:
            return quantity
        if last != i - 1 and self.tokens.word(last) not in self.numbers.collectives:
            return None  # «500 d'euros» is no French
        number = self._number_before(last, free, form)
        return self._with_millions(number, free) if number is not None else None

    def _with_millions(self, number: _Quantity, free: int) -> _Quantity:
        """«2 millions 300 000 euros»: what stands before the number and counts with it."""
        if number.value >= _MILLION or self.money.scales.get(self.tokens.word(number.first - 1), 0) < _MILLION:
            return number
        above = self._scaled_before(number.first - 1, free)
        return number if above is None else _Quantity(above.first, number.end, above.value + number.value, False)

    def _skip_of(self, last: int) -> int:
        if self.tokens.word(last) == "de":
            return last - 1
        if self.tokens.word(last) in _APOSTROPHES and self.tokens.word(last - 1) == "d":
            return last - 2
        return last

    def _scaled_before(self, last: int, free: int) -> _Quantity | None:
        """«1 milliard 662,5 millions», «deux millions et demi», «500 mille», ending at token ``last``."""
        total, end, above = Decimal(0), last + 1, Decimal(0)
        first = last + 1
        half = self.tokens.word(last) == "demi" and self.tokens.word(last - 1) == "et"
        position = last - 2 if half else last
        while (scale := self.money.scales.get(self.tokens.word(position))) is not None and scale > above:
            number = self._number_before(position - 1, free, None) or self._demi_before(position - 1, free)
            if number is None:
                break
            total += (number.value + (_HALF if half else 0)) * scale
            half = False
            first, above, position = number.first, scale, number.first - 1
        return _Quantity(first, end, total, False) if first <= last else None

    def _demi_before(self, last: int, free: int) -> _Quantity | None:
        """«un demi-milliard», «un demi milliard», «une centaine de millions»."""
        half = last - 1 if self.tokens.word(last) == "-" else last
        if self.tokens.word(half) == "demi" and half - 1 >= free:
            return _Quantity(half - 1, last + 1, _HALF, False) if self.tokens.word(half - 1) == "un" else None
        return self._collective_before(self._skip_of(last), free) if self._skip_of(last) != last else None

    def _collective_before(self, last: int, free: int) -> _Quantity | None:
        value = self.numbers.collectives.get(self.tokens.word(last))
        if value is None or last - 1 < free or self.tokens.word(last - 1) != "une":
            return None
        return _Quantity(last - 1, last + 1, Decimal(value), False)

    def _number_before(self, last: int, free: int, form: CurrencyForm | None) -> _Quantity | None:
        """One number, in digits or in words, ending at token ``last``; «trois (3)» counts as one."""
        if last < free:
            return None
        word = self.tokens.words[last]
        if word[0].isdecimal():
            value = self._digits(word, form)
            return None if value is None else _Quantity(last, last + 1, value, True)
        if word in self.numbers.collectives:
            return self._collective_before(last, free)
        if word == ")" and (inner := self._number_before(last - 1, free, form)) is not None:
            if self.tokens.word(inner.first - 1) != "(":
                return None
            outer = self._number_before(inner.first - 2, free, form)
            return _Quantity(outer.first, last + 1, inner.value, True) if outer else None
        first = last
        while (
            first >= free
            and last - first < _LONGEST_NUMBER
            and (self.tokens.words[first] in self.numbers.words or self._joins(first, last))
        ):
            first -= 1
        first += 1
        while first <= last and self.tokens.words[first] not in self.numbers.words:
            first += 1
        words = self.numbers.value(self.tokens.words[first : last + 1]) if first <= last else None
        return None if words is None else _Quantity(first, last + 1, Decimal(words), False)

    def _joins(self, i: int, last: int) -> bool:
        return i < last and self.tokens.words[i] in {"-", "‐", "‑", "et"}

    def _quantity_after(self, i: int, form: CurrencyForm) -> _Quantity | None:
        """The quantity that follows a symbol: «$ 4,5 milliards», «USD 45 M»."""
        word = self.tokens.word(i)
        if not word[:1].isdecimal() or (value := self._digits(word, form)) is None:
            return None
        scale = self.money.scales.get(self.tokens.word(i + 1)) or self.money.short_scales.get(self.tokens.raw(i + 1))
        return _Quantity(i, i + 2, value * scale, False) if scale else _Quantity(i, i + 1, value, True)

    def _digits(self, word: str, form: CurrencyForm | None) -> Decimal | None:
        """A number in digits, French separators: «1.662,5», «400 000», «5,25», «12,500» (a thousand and more,
        as no sum of most currencies has thousandths), and the Swiss «740'000» («1'250.50»)."""
        if "'" in word or "’" in word:
            return Decimal(word.replace("'", "").replace("’", "").replace(",", "."))
        whole, comma, fraction = word.partition(",")
        groups = word.split(",")
        if len(groups) > 2 or (comma and len(fraction) == 3 and form is not None and not form.thousandths):
            whole, fraction = word.replace(",", ""), ""
        parts = whole.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2009", " ").replace(".", " ").split(" ")
        if len(parts) > 1 and len(parts[-1]) != 3:  # «1.5»: a decimal point
            if len(parts) != 2 or fraction:
                return None
            whole, fraction = parts
            parts = [whole]
        try:
            return Decimal("".join(parts) + ("." + fraction if fraction else ""))
        except InvalidOperation:
            return None

    # ---- sums without a currency -------------------------------------------------------------------------

    def _bare(self, taken: list[tuple[int, int]]) -> list[_Quantity]:
        """Millions and milliards of nothing: «dont 40 milliards en 2024»; not «20 millions d'habitants»."""
        quantities: list[_Quantity] = []
        for i, word in enumerate(self.tokens.words):
            if self.money.scales.get(word, 0) < _MILLION or any(first <= i < end for first, end in taken):
                continue
            following = self.tokens.word(i + 1)
            if following[:1].isalnum() and (following in {"de", "d"} or following not in self.may_follow):
                continue
            free = max((end for _, end in taken if end <= i), default=0)
            quantity = self._scaled_before(i, max(free, quantities[-1].end if quantities else 0))
            if quantity is not None:
                quantities.append(quantity)
        return quantities

    def _shares(self, taken: list[tuple[int, int]]) -> list[_Quantity]:
        """«12 millions d'euros, dont 300 000 apportés par …»: a number of thousands that is part of the sum before."""
        shares: list[_Quantity] = []
        for _, end in taken:
            first = next((i for i in range(end, end + 3) if self.tokens.word(i) == "dont"), -1) + 1
            if first == 0 or len(self.tokens.word(first)) < len("1 000"):
                continue
            value = self._digits(self.tokens.word(first), None) if self.tokens.word(first)[0].isdecimal() else None
            if value is None or value < _THOUSAND or any(low <= first < high for low, high in taken):
                continue
            after = self.tokens.word(first + 1)
            if after in self.may_follow or after.endswith(_PARTICIPLES) or not after[:1].isalnum():
                shares.append(_Quantity(first, first + 1, value, True))
        return shares

    def _inherited(self, bare: list[_Quantity], found: list[AmountExpression]) -> list[AmountExpression]:
        sums = []
        for quantity in bare:
            start, end = self.tokens.starts[quantity.first], self.tokens.end(quantity.end - 1)
            told = [a for a in found if a.end <= start and start - a.end <= _REACH]
            ahead = [a for a in found if a.start >= end and not {*".!?;\n"} & {*self.tokens.text[end : a.start]}]
            if source := told[-1:] or ahead[:1]:
                sums.append(self._amount(quantity.first, quantity.end, quantity.value, source[0].currency))
        return sums

    def _amount(self, first: int, end: int, value: Decimal, currency: str) -> AmountExpression:
        start, stop = self.tokens.starts[first], self.tokens.end(end - 1)
        return AmountExpression(start, stop, self.tokens.text[start:stop], float(value), currency)
