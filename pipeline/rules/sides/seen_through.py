"""Which words does a coordination look through: those of dates, places, amounts and short brackets."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import AnnotatedArticle


def seen_through(annotated: AnnotatedArticle, lows: Sequence[str]) -> list[bool]:
    """Words of dates, places and short brackets, which a coordination may contain."""
    words = annotated.words
    seen = [False] * len(words)
    spans = [(t.start, t.end) for t in annotated.times] + [
        (p.start, p.end) for p in annotated.places if p.head not in ("dateline", "mention", "stage")
    ]
    spans += [(a.start, a.end) for a in annotated.amounts]
    spans.sort()
    actor_words = [False] * len(words)
    for actor in annotated.actors:
        for k in range(actor.first, actor.last):
            actor_words[k] = True
    s = 0
    for k, word in enumerate(words):
        while s < len(spans) and spans[s][1] <= word.start:
            s += 1
        if s < len(spans) and spans[s][0] <= word.start < spans[s][1] and not actor_words[k]:
            seen[k] = True
    for k in range(len(words) - 1):
        if seen[k + 1] and lows[k] in ("à", "en", "au", "le", "ce", "du", "dans", "ville") and not actor_words[k]:
            seen[k] = True
        elif lows[k] == "(" and k + 2 < len(words) and lows[k + 2] == ")" and not actor_words[k]:
            seen[k] = seen[k + 1] = seen[k + 2] = True
    return seen
