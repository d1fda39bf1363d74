"""The words of an article, with the look-ups that the readers of details share."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.record import Span
from pipeline.rules.reader import Reader


class Wording(Reader):
    """Words of one article by number and by place in the text."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.text = annotated.article.text
        self.in_actor = [False] * len(annotated.words)
        for actor in annotated.actors:
            for k in range(actor.first, actor.last):
                self.in_actor[k] = True

    def word_at(self, offset: int) -> int | None:
        """The word that contains character ``offset``."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.words) else None

    def span(self, first: int, last: int) -> Span:
        """Words ``first`` to ``last`` as a span of the text."""
        start, end = self.words[first].start, self.words[last - 1].end
        return Span(start=start, end=end, text=self.text[start:end])

    def in_time(self, j: int) -> bool:
        """Does word ``j`` stand in an expression of time?"""
        word = self.words[j]
        return any(t.start <= word.start < t.end for t in self.annotated.times)
