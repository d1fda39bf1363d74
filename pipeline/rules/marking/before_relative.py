"""What a verb takes may stand before it, in a relative: «la charte | à laquelle | A et B travaillent»."""

from __future__ import annotations

from collections.abc import Collection

from models.annotation import Sentence, Word
from pipeline.lexicon.verbs import Gesture

MOST_WORDS_TO_VERB = 30
_CONTRACTED = {"auquel": "à", "auxquels": "à", "auxquelles": "à"}
_WHICH = frozenset({"lequel", "laquelle", "lesquels", "lesquelles"})
_CLOSING = frozenset({";", ":", "«", "»", "qui", "que", "qu'", "dont"})


def taken_before(words: list[Word], sentence: Sentence, gesture: Gesture, verb: int, named: Collection[int]) -> bool:
    """Does the clause of the verb open with what it takes?  ``named``: the words of actors, which hide no verb."""
    for k in range(verb - 1, max(verb - MOST_WORDS_TO_VERB, sentence.first), -1):
        low = words[k].low
        if low in _CONTRACTED or low in _WHICH:
            preposition = _CONTRACTED.get(low, words[k - 1].low)
            match = gesture.taken.match([preposition], 0)
            return match is not None and match[0] == 1
        if low in _CLOSING or (words[k].pos == "VERB" and k not in named):
            return False
    return False
