"""What all that read the words of an article start from."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon.phrases import Phrases


class Reader:
    """The words of one article, as they are and in lower case."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]

    def led_by(self, phrases: Phrases[bool], first: int, since: int) -> bool:
        """Does one of the phrases that start at word ``since`` or later end right before word ``first``?"""
        found = ((k, phrases.match(self.lows, k)) for k in range(max(since, 0), first))
        return any(match is not None and k + match[0] == first for k, match in found)
