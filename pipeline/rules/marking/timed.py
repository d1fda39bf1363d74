"""Which words tell when: a verb and what belongs to it may be parted by them."""

from __future__ import annotations

from models.annotation import AnnotatedArticle


def words_of_times(annotated: AnnotatedArticle) -> set[int]:
    """The words of expressions of time, by number."""
    found: set[int] = set()
    spans = sorted((time.start, time.end) for time in annotated.times)
    n = 0
    for k, word in enumerate(annotated.words):
        while n < len(spans) and spans[n][1] <= word.start:
            n += 1
        if n < len(spans) and spans[n][0] <= word.start:
            found.add(k)
    return found
