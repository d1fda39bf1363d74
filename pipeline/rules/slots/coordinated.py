"""The second of two agreements of one verb, with its own day or place: «a signé lundi un bail, et mardi un prêt»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Mention, Sentence
from models.expression import TimeExpression
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.slots.told_times import dateable
from pipeline.rules.slots.wording import Wording

MOST_WORDS_OF_OPENING = 12  # «et, | le 6 mars dernier, à Liège, | une convention»: nothing else lies between
_JOINTS = frozenset({"et", "puis", ";"})


class CoordinatedSlots(Wording):
    """Tells the agreements of one verb apart by their days and places."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.locative = lexicon.words.locative
        self.times = [t for t in (dateable(time, self.text) for time in annotated.times) if t is not None and t.value]

    def tell(self, statement: Statement, sentence: Sentence, frame: Frame, high: int) -> None:
        """Give ``statement`` the day and the place told with its own instrument, where it has them."""
        instrument = frame.instrument
        joint = self._joint(sentence, instrument.first) if instrument is not None else None
        if instrument is None or joint is None:
            return
        day = self._day(joint, instrument.first)
        if day is None and statement.date is not None and statement.date.start < self.words[joint].start:
            day = self._day(instrument.last, high)  # «un accord avec A en mai et une convention avec B en juin»
        place = self._place(joint, instrument.first)
        if place is None and statement.place is not None and statement.place.start < self.words[joint].start:
            place = self._place(instrument.last, high)
        statement.date = day or statement.date
        if place is not None:
            statement.place, statement.place_name = self.span(place.first, place.last), place.name

    def _joint(self, sentence: Sentence, first: int) -> int | None:
        """The «et» or «puis» before the instrument at word ``first``, over nothing but a day and a place."""
        for k in range(first - 1, max(first - 1 - MOST_WORDS_OF_OPENING, sentence.first), -1):
            if self.lows[k] in _JOINTS:
                return k
            placed = any(p.first - 1 <= k < p.last for p in self.annotated.places)
            if not (placed or self.in_time(k) or self.words[k].pos in ("DET", "ADP", "NUM", "PUNCT", "ADV")):
                return None
        return None

    def _day(self, low: int, high: int) -> TimeExpression | None:
        return next((t for t in self.times if low < (self.word_at(t.start) or 0) < high), None)

    def _place(self, low: int, high: int) -> Mention | None:
        told = (p for p in self.annotated.places if low < p.first < high and p.head in ("town", "label", "venue"))
        return next((p for p in told if self.lows[p.first - 1] in self.locative), None)
