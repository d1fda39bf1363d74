"""The date that belongs to an agreement's noun: «l'accord de 2005», «la convention qui remonte, elle, à 2019»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.expression import TimeExpression
from pipeline.lexicon import Lexicon
from pipeline.rules.slots.told_times import began, dateable, is_year, span_of_years
from pipeline.rules.slots.wording import Wording

MOST_WORDS_TO_OWN_DATE = 14
_BEFORE = frozenset({"de", "du", "d'", "à", "au"})
_BETWEEN = frozenset({",", "elle", "il", "lui", "elles", "ils", "eux"})


class OwnDates(Wording):
    """Finds such dates in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.details = lexicon.details

    def told(self, sentence: Sentence, last: int) -> TimeExpression | None:
        """The date of the instrument that ends before word ``last``, whatever else is told of it."""
        for k in range(last, min(sentence.last - 2, last + MOST_WORDS_TO_OWN_DATE)):
            year = self.words[k + 2]
            if self.lows[k] in self.details.goes_back and self.lows[k + 1] in ("à", "de") and is_year(year.text):
                return TimeExpression(year.start, year.end, year.text, year.text, "year")
        for told in self.annotated.times:
            first = self.word_at(told.start)
            time = dateable(told, self.text)
            if first is None or not last <= first < sentence.last or time is None:
                continue
            since = began(time)
            near = first - last <= MOST_WORDS_TO_OWN_DATE
            if since is not None and near and self.lows[first - 1] in self.details.exists:
                return since  # «Le partenariat existe depuis 2015»
            if time.value is None or span_of_years(time):
                continue
            k = first - 1
            while k > last and self.lows[k] in ("le", "l'", "la", "au"):
                k -= 1
            if self._beside_sides(time, first, last, sentence):
                return time
            behind = _BEFORE & {self.lows[k], *self.lows[k + 1 : first]}
            if k < last or not behind:
                continue
            while last < k and self.words[last].pos == "ADJ":
                last += 1
            if k == last and self.lows[k] in ("de", "du", "d'"):
                return time
            while k > last and self.lows[k] in _BETWEEN | _BEFORE:
                k -= 1
            if self.lows[k] in self.details.goes_back and near:
                return time
        return None

    def _beside_sides(self, time: TimeExpression, first: int, last: int, sentence: Sentence) -> bool:
        """«un accord fin février entre A et B», «un contrat en 2012 avec A»: between the noun and the parties."""
        if any(w.pos != "ADJ" and w.low not in ("en", "le") for w in self.words[last:first]):
            return False
        after = next((k for k in range(sentence.first, sentence.last) if self.words[k].start >= time.end), None)
        return after is not None and self.lows[after] in ("entre", "avec")
