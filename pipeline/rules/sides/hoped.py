"""Who would conclude what is hoped of talks: «A discute avec B ; un accord est espéré avant la rentrée»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.roles import Role

RULE = "status.hoped"
MOST_WORDS_TO_HOPE = 4
_STOPS = frozenset([";", ":"])


class Hoped(Reader):
    """Finds in one article those who talk, for an agreement that is only expected of their talks."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.hopes = lexicon.modality.hopes
        self.talks = lexicon.discourse.talks
        self.forms = lexicon.verbs.forms

    def between(self, number: int, sentence: Sentence, frame: Frame, roles: list[Role]) -> list[Actor]:
        """The two who talk, in the clause or sentence before; nobody where a verb or a side of its own is told."""
        instrument = frame.instrument
        if instrument is None or instrument.reference != "indefinite" or instrument.strength == "text" or frame.verbs:
            return []
        if any(role.slot != "attendees" for role in roles) or not self._hoped(instrument.last):
            return []
        stop = next((k for k in range(instrument.first, sentence.first, -1) if self.lows[k] in _STOPS), None)
        if stop is not None:
            return self._talking(sentence.first, stop)
        opens = instrument.first - sentence.first <= 2
        before = self.annotated.sentences[number - 1] if number and opens else None
        return self._talking(before.first, before.last) if before is not None else []

    def _hoped(self, k: int) -> bool:
        return any(self.hopes.match(self.lows, n) is not None for n in range(k, k + MOST_WORDS_TO_HOPE))

    def _talking(self, first: int, last: int) -> list[Actor]:
        """The two bodies or states that words ``first`` to ``last`` name, where they tell of talks of the two."""
        lows = self.lows[first:last]
        told = any(low in self.talks or any(f.effect == "negotiate" for f in self.forms.get(low, ())) for low in lows)
        if not told or not {"avec", "entre", "et"} & set(lows) or {"ne", "n'"} & set(lows):
            return []
        actors = [a for a in self.annotated.actors if first <= a.first < last and a.body is not None]
        actors = [a for a in actors if a.person is None and a.body is not None and a.body.entity >= 0]
        sides = {a.body.entity: a for a in reversed(actors) if a.body is not None}
        return sorted(sides.values(), key=lambda a: a.first) if len(sides) == 2 else []
