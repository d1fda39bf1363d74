"""One article's actors: in which sentence they stand, in which words they are told, do they tell of others only?"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Mention
from pipeline.lexicon import Lexicon


class ActorReader:
    """What those share who ask whom an actor stands for."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = lexicon.actors
        self.outlets = lexicon.outlets
        self.home = annotated.home

    def sentence(self, actor: Actor) -> int:
        """The number of the sentence an actor begins in."""
        return next(k for k, s in enumerate(self.annotated.sentences) if s.first <= actor.first < s.last)

    def lows(self, actor: Actor) -> list[str]:
        """Its words in lower case."""
        return [word.low for word in self.annotated.words[actor.first : actor.last]]

    def outlet(self, body: Mention) -> bool:
        """A newspaper or channel, which tells of others' agreements."""
        return self.outlets.known(body.name) is not None
