"""An agreement told as somebody's own: «A a signé une convention avec B. C a signé | la sienne | en mai»."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Literal

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader

MOST_WORDS_TO_SIGNING = 10
_NEW = frozenset([("la", "nouvelle"), ("le", "nouveau")])
_HIS = frozenset({"son", "sa", "leur"})
_ARTICLES = frozenset({"le", "la", "du", "au"})


class OwnFinder(Reader):
    """Finds «le sien», «la sienne» in one article, sentence by sentence."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.text = annotated.article.text
        self.own = lexicon.grammar.own
        self.signing, self.hands = lexicon.verbs.signing, lexicon.discourse.hands_told

    def find(self, sentence: Sentence, named: InstrumentMention | None) -> list[InstrumentMention]:
        """One more of the kind of ``named``, the agreement told last."""
        if named is None or named.verbal:
            return []
        new = self._new(sentence, named)
        if new:
            return new
        for i in range(sentence.first + 1, sentence.last):
            gender = self.own.get(self.lows[i]) or self._the_same(i)
            if gender is None or self.lows[i - 1] not in _ARTICLES or named.gender not in (gender, None):
                continue
            if self._of_the_hand(sentence, i):
                continue
            start, end = self.words[i - 1].start, self.words[i].end
            return [
                replace(
                    named, first=i - 1, last=i + 1, start=start, end=end, text=self.text[start:end],
                    reference="indefinite", plural=False, count=None, ordinal=None, other=True, earlier=False,
                )
            ]  # fmt: skip
        return []

    def _the_same(self, k: int) -> Literal["m", "f"] | None:
        """«A négocie | le même | avec C», «A avait conclu la même en 2020»; not «le même jour»."""
        if self.lows[k] != "même" or self.lows[k - 1] not in ("le", "la") or k + 1 >= len(self.words):
            return None
        if self.words[k - 2].pos != "VERB":
            return None
        if self.words[k + 1].pos not in ("ADP", "PUNCT"):
            return None
        return "f" if self.lows[k - 1] == "la" else "m"

    def _of_the_hand(self, sentence: Sentence, k: int) -> bool:
        """«X y a mis sa signature, Y | la sienne»: a signature, no agreement."""
        before = self.lows[sentence.first : k]
        return any(one in _HIS and noun in self.hands for one, noun in pairwise(before))

    def _new(self, sentence: Sentence, named: InstrumentMention) -> list[InstrumentMention]:
        """«La nouvelle, approuvée lundi, sera paraphée à X», «Le nouveau a été signé»: what follows on ``named``."""
        first = sentence.first
        if first + 3 >= sentence.last or named.plural or (self.lows[first], self.lows[first + 1]) not in _NEW:
            return []
        feminine = self.lows[first] == "la"
        if named.gender not in ("f" if feminine else "m", None):
            return []
        after = self.words[first + 2]
        said = self.lows[first + 2 : first + 2 + MOST_WORDS_TO_SIGNING]
        if not (after.pos == "AUX" or after.low == ",") or not self.signing & set(said):
            return []  # «La nouvelle convention», «La nouvelle a surpris»
        start, end = self.words[first].start, self.words[first + 1].end
        return [
            replace(
                named, first=first, last=first + 2, start=start, end=end, text=self.text[start:end],
                reference="indefinite", plural=False, count=None, ordinal=None, other=True, earlier=False,
            )
        ]  # fmt: skip
