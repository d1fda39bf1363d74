"""«l'accord fait à Rabat le 3 mars 2022»: how official texts say where and when an agreement was signed."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Mention, Sentence
from models.expression import TimeExpression
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.slots.told_times import dateable
from pipeline.rules.slots.wording import Wording

MOST_WORDS_TO_IT = 24  # «l'accord | sur la pêche maritime entre A et B |, fait à …»
MOST_WORDS_TO_DAY = 3


class MadeAt(Wording):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.made = lexicon.details.made_at

    def told(self, sentence: Sentence, frame: Frame) -> tuple[Mention, TimeExpression | None] | None:
        """The place and the day behind the participle that goes with the instrument of ``frame``."""
        if frame.instrument is None:
            return None
        for k in range(frame.instrument.last, min(frame.instrument.last + MOST_WORDS_TO_IT, sentence.last)):
            if self.words[k].pos == "AUX" or self.lows[k] in (";", "qui", "que", "qu'", "dont"):
                return None
            place = next((p for p in self.annotated.places if p.first == k + 2), None)
            if self.lows[k] in self.made and place is not None and self.lows[k + 1] in ("à", "au", "en"):
                return place, self._day(place)
        return None

    def _day(self, place: Mention) -> TimeExpression | None:
        for told in self.annotated.times:
            first, time = self.word_at(told.start), dateable(told, self.text)
            if time is not None and first is not None and place.last <= first <= place.last + MOST_WORDS_TO_DAY:
                return time
        return None
