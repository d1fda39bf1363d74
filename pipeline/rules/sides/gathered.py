"""Whom the ceremony brought together: «La cérémonie de signature a réuni X, directeur du port, et Y, maire de B»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

RULE = "signers.gathered"
_MOST_WORDS_TO_NAMES = 8


class Gathered(Reader):
    """Finds the persons whom a ceremony of one article's sentences is told to have brought together."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.ceremonies = lexicon.details.ceremonies
        self.gathering = lexicon.discourse.gathering

    def told(self, sentence: Sentence, groups: list[Group], frames: Sequence[Frame]) -> list[Actor]:
        """The persons behind «a réuni»; none where the sentence names the agreement, whose own sides are told then."""
        if any(f.instrument is not None or f.verbs for f in frames):
            return []
        verb = self._verb(sentence)
        if verb is None:
            return []
        after = [g for g in groups if g.first >= verb and g.connector in (None, "with", "between")]
        people = [a for g in after for a in g.actors if a.person is not None and a.plural is None]
        return people if people and people[0].first - verb <= _MOST_WORDS_TO_NAMES else []

    def _verb(self, sentence: Sentence) -> int | None:
        """Where «a réuni» ends, behind the ceremony that is its subject."""
        ceremony = False
        for k in range(sentence.first, sentence.last):
            match = self.gathering.match(self.lows, k)
            if match is not None and ceremony and self.lows[k - 1] not in ("n'", "ne"):
                return k + match[0]
            ceremony = ceremony or self.lows[k] in self.ceremonies
        return None
