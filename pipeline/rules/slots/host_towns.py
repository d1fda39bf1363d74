"""Towns that welcome what is told: «Kaolack accueillait mardi les Assises du riz. A et B y ont signé»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.slots.wording import Wording

MOST_WORDS_OF_NAME = 4
MOST_WORDS_TO_VERB = 3  # «Kaolack | a bien | accueilli»


class HostTowns(Wording):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.welcoming = lexicon.scenes.welcoming
        self.kinds = lexicon.details.towns
        self.towns = lexicon.towns

    def of(self, sentence: Sentence) -> Mention | None:
        """The town that is the subject of a verb of welcoming at the head of a sentence."""
        first = sentence.first
        described = self.lows[first] == "la" and self.lows[first + 1] in self.kinds and self.lows[first + 2] in DE
        first += 3 if described else 0
        last = first
        while last < min(sentence.last, first + MOST_WORDS_OF_NAME) and self.words[last].capital:
            last += 1
        if last == first:
            return None
        span = self.span(first, last)
        if not (described or self.words[first].label == "LOC" or span.text in self.towns):
            return None
        verb = next((k for k in range(last, min(last + MOST_WORDS_TO_VERB, sentence.last)) if self._verb(k)), None)
        between = self.words[last:verb] if verb is not None else []
        if verb is None or any(w.pos not in ("AUX", "ADV", "PRON") or w.low in ("n'", "ne", "pas") for w in between):
            return None
        return Mention("place", first, last, span.start, span.end, span.text, name=span.text, head="town")

    def _verb(self, k: int) -> bool:
        return self.words[k].pos in ("VERB", "AUX") and self.lows[k].startswith(self.welcoming)
