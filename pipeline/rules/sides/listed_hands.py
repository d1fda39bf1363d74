"""Who signed, told by their hands: «Deux signatures au bas de la page : celle de X et celle de Y»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

_THOSE = frozenset(["celui", "celle", "ceux", "celles"])
_OPENING = frozenset([":", ","])
_MOST_WORDS_TO_NAMES = 5
_RELATIVES = frozenset(["qui", "que", "qu'", "dont", "où"])


class ListedHands(Reader):
    """Finds the persons whose signatures, names or pens a sentence of one article lists."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        starts = [s.first for s in annotated.sentences]
        self.before = dict(zip(starts[1:], starts, strict=False))  # where the sentence before it begins
        self.hands = lexicon.discourse.hands_told

    def told(self, sentence: Sentence, groups: list[Group]) -> list[Actor]:
        """The persons behind «: celui de», in the order of the text; none where a verb of theirs follows."""
        at = self._opening(sentence)
        if at is None or {"ne", "n'", "sans"} & set(self.lows[sentence.first : sentence.last]):
            return []
        people = [a for g in groups if g.connector != "presence" for a in g.actors if a.first > at]
        people = [a for a in people if a.person is not None and a.plural is None]
        near = bool(people) and people[0].first - at <= _MOST_WORDS_TO_NAMES
        return people if near and not self._acts(people, sentence) else []

    def _opening(self, sentence: Sentence) -> int | None:
        """Where «celui» stands behind the comma or colon, after a noun of the hand."""
        first = sentence.first
        if self.lows[first] in _THOSE and self.lows[first + 1] in DE:
            before = self.lows[self.before.get(first, first) : first]  # «Deux noms au bas de la page. Celui de X»
            return first if self.hands & set(before) else None
        hand = False
        for k in range(sentence.first, sentence.last - 1):
            if self.lows[k] in self.hands:
                hand = True
            elif hand and self.lows[k] in _THOSE and self.lows[k - 1] in _OPENING and self.lows[k + 1] in DE:
                return k
        return None

    def _acts(self, people: list[Actor], sentence: Sentence) -> bool:
        """Does a finite verb follow the names, in no relative clause?"""
        named = {k for a in people for k in range(a.first, a.last)}
        relative = False
        for k in range(people[0].last, sentence.last):
            if k in named or self.lows[k] == ";":
                relative = False
            elif self.lows[k] in _RELATIVES:
                relative = True
            elif self.words[k].pos == "AUX" and not relative:
                return True
        return False
