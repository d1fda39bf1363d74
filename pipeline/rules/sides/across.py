"""Who sits across the table, in a sentence after the signing: «En face, X pour A et Y pour B»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

RULE = "signers.across"
_MOST_WORDS_BEFORE = 3
_RELATIVES = frozenset(["qui", "que", "qu'", "dont", "où", "lequel", "laquelle"])


class Across(Reader):
    """Finds persons who sign opposite those whom the sentence before named, in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.opposite, self.in_order = lexicon.discourse.opposite, lexicon.discourse.in_order

    def told(self, sentence: Sentence, groups: list[Group]) -> list[Actor]:
        """The persons, in the order of the text; none where a verb of their own says what else they do."""
        start = self._opening(sentence)
        if start is None:
            return []
        after = [g for g in groups if g.first >= start]
        people = [
            a for g in after if g.connector not in ("presence", "aside") for a in g.actors if a.person is not None
        ]
        if not people or self._acts(people, sentence):
            return []
        return people

    def _opening(self, sentence: Sentence) -> int | None:
        """Where the words end that say «opposite», or «one after the other, in this order», at the head."""
        for k in range(sentence.first, min(sentence.first + _MOST_WORDS_BEFORE, sentence.last)):
            match = self.opposite.match(self.lows, k)
            if match is not None:
                return k + match[0]
        for k in range(sentence.first, sentence.last):
            match = self.in_order.match(self.lows, k)
            if match is not None:
                return k + match[0]
        return None

    def _acts(self, people: list[Actor], sentence: Sentence) -> bool:
        """«En face, X a salué un geste fort»: does a verb follow that is in no relative clause?"""
        named = {k for a in people for k in range(a.first, a.last)}
        relative = False
        for k in range(people[0].last, sentence.last):
            if k in named:
                relative = False
            elif self.lows[k] in _RELATIVES:
                relative = True
            elif self.words[k].pos in ("VERB", "AUX") and not relative and not self._participle(k):
                return True
        return False

    def _participle(self, k: int) -> bool:
        return self.words[k].pos == "VERB" and self.lows[k].endswith(("é", "ée", "és", "ées"))
