"""What all that read the words of an article start from."""

from __future__ import annotations

from models.annotation import AnnotatedArticle


class Reader:
    """The words of one article, as they are and in lower case."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
