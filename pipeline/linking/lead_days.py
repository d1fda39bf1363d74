"""Days that the first sentences tell of the news: the day of the ceremony, not those of what goes with it."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import AnnotatedArticle, Sentence
from models.expression import TimeExpression
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft, is_old
from pipeline.rules.slots.details import DetailReader
from pipeline.rules.slots.told_times import dateable
from pipeline.rules.slots.when_and_where import OF_WHAT_IT_SERVES

MOST_WORDS_TO_VERB = 6  # «avait été lancé, en grande pompe, | mardi»


class LeadDays:
    """Tells the days of one article's scene."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.details = lexicon.details
        self.counted = lexicon.calendar.days_from_previous
        self.have = lexicon.grammar.have
        self.meeting = lexicon.scenes.meeting
        self.acting = lexicon.verbs.forms
        self.reader = DetailReader(annotated, lexicon)

    def told(self, scene: list[Sentence], news: int | None = None) -> list[TimeExpression]:
        """The days told up to the end of ``scene`` on which something was done; ``news``: the sentence of the first.

        What had been done before, told after the news, is not its day («Le chantier avait été lancé mardi»).
        """
        times = [t for t in self.annotated.times if t.end <= scene[-1].end]
        aside = {id(t) for before, t in pairwise(times) if self._beside_another(before, t)}
        dated = ((t, dateable(t, self.annotated.article.text)) for t in times if id(t) not in aside)
        days = [
            day
            for time, day in dated
            if day is not None
            and day.precision == "day"
            and not self.ahead(day)
            and not self.of_something_else(day)
            and not self._of_another_verb(time)
            and not self._of_a_year_before(day)
            and not (news is not None and self._done_before(time, self.annotated.sentences[news].end))
        ]
        return days if not all(self._long_ago(day) for day in days) else []

    def ahead(self, time: TimeExpression) -> bool:
        """What is done was not done after the article was written."""
        published = self.annotated.article.published or ""
        return len(published) == len("2024-03-14") and (time.value or "") > published

    def _of_a_year_before(self, time: TimeExpression) -> bool:
        """«le bail signé le 4 mai 2017» contests no day of the news; «le 31 août», in December, may."""
        published = self.annotated.article.published or ""
        return self._long_ago(time) and (time.value or "")[:4] < published[:4]

    def _long_ago(self, time: TimeExpression) -> bool:
        """«Le bail, signé le 4 mai 2017, devait prendre fin»: no lead tells news of then."""
        published = self.annotated.article.published
        return bool(published and time.value and is_old(time.value, published))

    def of_something_else(self, time: TimeExpression) -> bool:
        """«qui entrera en vigueur le 1er septembre», «jusqu'au 3 mai», «à ce jour»: not when it was signed."""
        lows = [word.low for word in self.annotated.words if word.start < time.end]
        before = [word.low for word in self.annotated.words if word.start < time.start][-4:]
        if any(self.details.no_times.match(lows, k) is not None for k in range(max(0, len(lows) - 4), len(lows))):
            return True
        for k in range(len(before)):
            match = self.details.not_the_date.match(before, k)
            if match is not None and k + match[0] >= len(before) - 1:
                return True
        return False

    def _of_another_verb(self, time: TimeExpression) -> bool:
        """«Le marché rouvrira lundi», «a indiqué lundi que …»: on that day nothing is done yet, or it is only told."""
        sentence = self._sentence(time)
        first = self.reader.word_at(time.start)
        if sentence is None or first is None:
            return False
        others = self.reader.other_days
        said = others.of_saying_that(sentence, first) or others.of_judging(sentence, first)
        participle = self.reader.described_by(sentence, first)
        if participle is not None and not self._met(participle):
            return True  # «après une enquête close le 2 février»
        return said or self.reader.of_future_verb(sentence, first, [])

    def _met(self, k: int) -> bool:
        """«la ministre, reçue mardi à X», «le bail signé lundi»: the participle at word ``k`` tells of the news."""
        low = self.annotated.words[k].low
        return low in self.meeting or low in self.acting

    def _done_before(self, time: TimeExpression, end: int) -> bool:
        sentence = self._sentence(time)
        first = self.reader.word_at(time.start)
        if sentence is None or first is None or sentence.start < end:
            return False
        before = self.annotated.words[max(sentence.first, first - MOST_WORDS_TO_VERB) : first]
        return any(self.have.get(word.low) == "pluperfect" for word in before)

    def _beside_another(self, before: TimeExpression, time: TimeExpression) -> bool:
        """«mardi à X, en présence du ministre, arrivé la veille»: counted from the day of the same sentence."""
        sentence = self._sentence(time)
        counted = time.text.casefold().split()[-1] in self.counted
        return counted and sentence is not None and sentence.start <= before.start and before.precision == "day"

    def _sentence(self, time: TimeExpression) -> Sentence | None:
        return next((s for s in self.annotated.sentences if s.start <= time.start < s.end), None)


def of_another_day(draft: Draft) -> bool:
    """«a ouvert lundi une crèche, en vertu d'un accord passé avec B»: its sentence tells a day, and not its own."""
    return draft.date is None and OF_WHAT_IT_SERVES in draft.rules
