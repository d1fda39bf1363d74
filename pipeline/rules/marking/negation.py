"""Is it denied that a verb happens?  «n'ont pas signé», «rien n'a été signé»; not «avant qu'ils n'aboutissent»."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.reader import Reader

_NE = ("n'", "ne")
_QUE = frozenset({"que", "qu'", "qu"})
_IN_TURN = ("son", "tour")  # «X a signé, avant que Y ne signe à son tour»
MOST_WORDS_TO_LIMIT = 14
_BEFORE_THAT = (["avant", "que"], ["avant", "qu'"])


class Negation(Reader):
    """Answers for the verb groups of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.denying = lexicon.grammar.denying
        self.times = words_of_times(annotated)
        self.at_last = lexicon.modality.at_last

    def of(self, sentence: Sentence, first: int) -> bool:
        """Does «ne» stand before the verb group that begins at word ``first``?"""
        for k in range(first - 1, max(first - 4, sentence.first - 1), -1):
            if self.lows[k] == "rien" and k == sentence.first:
                return True
            if self.lows[k] in _NE:
                rest = self.lows[first : first + 4]
                return not (self._limits(sentence, first) or self._expletive(sentence, k, rest))
            if self.words[k].pos not in ("PRON", "ADV") and self.lows[k] not in ("l'", "en", "y", "se", "s'"):
                return False
        return False

    def _limits(self, sentence: Sentence, first: int) -> bool:
        """«n'ont signé que deux pages», «n'ont signé leur accord qu'hier»."""
        if _QUE & set(self.lows[first : first + 4]):
            return True
        for k in range(first + 4, min(first + MOST_WORDS_TO_LIMIT, sentence.last - 1)):
            if self.lows[k] in self.denying:
                return False
            if self.lows[k] in _QUE:
                denied = self.denying & set(self.lows[first : first + 4])
                return not denied and (k + 1 in self.times or self.words[k + 1].pos in ("ADP", "NUM"))
        return False

    def _expletive(self, sentence: Sentence, k: int, rest: list[str]) -> bool:
        """«Il a fallu dix ans avant que A et B | n'|aboutissent à un accord»: a «ne» that denies nothing."""
        told = not self.at_last.isdisjoint(self.lows[sentence.first : k]) or _IN_TURN in pairwise(rest)
        if not told or self.denying & set(rest):
            return False
        return any(self.lows[j : j + 2] in _BEFORE_THAT for j in range(sentence.first, k))
