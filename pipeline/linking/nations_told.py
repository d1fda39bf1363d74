"""Which states an article speaks of most: by name, by adjective, by capital («Séoul», «sud-coréen»)."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.countries import Country

LEAST_LETTERS = 4  # of a word that may tell a country
CLEARLY = 2  # how many times as often as the third one


class NationsTold:
    """Counts them in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.countries = lexicon.countries

    @cached_property
    def times(self) -> Counter[str]:
        """How often each country is told, by code."""
        found: Counter[str] = Counter()
        known: dict[str, str | None] = {}
        for word in self.annotated.words:
            if len(word.low) < LEAST_LETTERS:
                continue
            if word.text not in known:
                known[word.text] = self._code(word.text)
            code = known[word.text]
            if code is not None:
                found[code] += 1
        return found

    def told_between(self, first: int, last: int) -> list[str]:
        """The countries told by these words, in their order."""
        words = self.annotated.words[first:last]
        codes = (self._code(word.text) for word in words if len(word.low) >= LEAST_LETTERS)
        return list(dict.fromkeys(code for code in codes if code is not None))

    def _code(self, text: str) -> str | None:
        countries = self.countries
        if text[:1].isupper():
            named = [*countries.states.find(text), *countries.capitals.find(text)]
            place = next((p for p in named if isinstance(p, Country)), None)
            if place is not None:
                return place.code
        return countries.adjective_code(text.lower())

    def most_told(self) -> str | None:
        """The one that is told twice as often as any other; None where none is."""
        most = [*self.times.most_common(2), ("", 0), ("", 0)]
        return most[0][0] if most[0][1] >= CLEARLY * max(most[1][1], 1) else None

    def of_two_others(self, codes: set[str]) -> tuple[str, str] | None:
        """The two that the text is clearly about, where they are not ``codes``; None where nothing is clear."""
        most = self.times.most_common(3)
        if len(most) < 2 or {most[0][0], most[1][0]} == codes:
            return None
        first, second = most[0], most[1]
        if first[0] not in codes and second[0] in codes and first[1] > CLEARLY and first[1] >= CLEARLY * second[1]:
            return first[0], second[0]  # «la Libye … libyen … un accord entre les deux pays», told in France
        third = most[2][1] if len(most) > 2 else 0
        clear = most[1][1] >= CLEARLY * max(third, 1) and most[1][1] > CLEARLY
        return (most[0][0], most[1][0]) if clear else None
