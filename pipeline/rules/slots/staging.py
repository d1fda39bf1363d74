"""The place that a sentence beside the signing shows: «La scène se passait à X», «Il faisait froid à X, …».

«La cérémonie avait pour cadre la gare de X», «La salle des fêtes de X était comble», «X accueillait la cérémonie.»
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader
from pipeline.rules.slots.places import PlaceReader


class Staging(Reader):
    """Answers for sentences of one article that name no agreement."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, places: PlaceReader) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.places = places
        self.scenes = lexicon.scenes
        self.ceremonies = lexicon.details.ceremonies

    def of(self, sentence: Sentence) -> Mention | None:
        """The town, or for want of one the building."""
        anchor = self._shown(sentence)
        if anchor is not None:
            place = self.places.place(sentence, sentence.first, sentence.last, anchor, None, None)
            if place is not None and not self.places.of_next_time(place):
                return place
        setting = any(self.scenes.setting.match(self.lows, k) for k in range(sentence.first, sentence.last))
        lows = set(self.lows[sentence.first : sentence.last])
        if setting or self.ceremonies & lows:
            host = self.places.pointers.hosts.of(sentence)
            if host is not None:
                return host
        return self._building(sentence) if setting or self.scenes.filled & lows else None

    def _shown(self, sentence: Sentence) -> int | None:
        """The word that shows the signing: its pens, how it came about, the weather of the day."""
        if self.scenes.weather.match(self.lows, sentence.first) is not None:
            return sentence.first
        for k in range(sentence.first, sentence.last):
            if self.lows[k] in self.scenes.shown or self.scenes.came_about.match(self.lows, k) is not None:
                return k
        return None

    def _building(self, sentence: Sentence) -> Mention | None:
        """«La salle des fêtes de X», «(avait pour cadre) la gare de X»: the only one of the sentence."""
        told = [p for p in self.annotated.places if sentence.first <= p.first < sentence.last]
        return told[0] if len({p.name for p in told}) == 1 else None
