"""Those named as examples of several: «des entreprises comme A, B ou C», «plusieurs banques, parmi lesquelles A et B».

They do what the several do: they sign, or it is signed with them.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.connectors import Connector
from pipeline.rules.reader import Reader

MOST_WORDS_OF_SEVERAL = 10  # «des | entreprises françaises du secteur laitier | comme A»
MOST_WORDS_OF_PHRASE = 3
MOST_WORDS_OF_CONNECTOR = 4
_PLURAL = ("s", "x")
_PARTS = frozenset({"NOUN", "ADJ", "ADP", "DET", "NUM", "PROPN"})


class Examples(Reader):
    """Finds, for one article's actors, the several whom they are examples of."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.connectors = lexicon.connectors
        grammar = lexicon.grammar
        self.counting = grammar.some | grammar.indefinite | frozenset(grammar.cardinals)

    def connector(self, sentence: Sentence, stop: int) -> tuple[Connector | None, int] | None:
        """What stands before the several of whom an example begins at word ``stop``; ``None``: it is none."""
        for opening in range(max(sentence.first + 1, stop - MOST_WORDS_OF_PHRASE), stop):
            match = self.connectors.examples.match(self.lows, opening)
            if match is not None and opening + match[0] == stop:
                several = self._several(sentence, opening - (self.lows[opening - 1] in (",", "(")))
                return None if several is None else self._before(sentence, several)
        return None

    def _several(self, sentence: Sentence, end: int) -> int | None:
        """Where «des entreprises», «plusieurs banques de la place», «dix villes» begins that ends at ``end``."""
        plural = False
        for k in range(end - 1, max(sentence.first, end - MOST_WORDS_OF_SEVERAL) - 1, -1):
            low = self.lows[k]
            if plural and low in self.counting:
                return k - (self.lows[k - 1] == "de")  # «de nombreuses villes»
            if self.words[k].pos not in _PARTS or self.words[k].text in (",", ";", ":"):
                return None
            plural = plural or (self.words[k].pos == "NOUN" and low.endswith(_PLURAL))
        return None

    def _before(self, sentence: Sentence, several: int) -> tuple[Connector | None, int] | None:
        """«avec | des pays»; no connector, where they are the subject; ``None``: «présent dans | des pays comme A»."""
        for start in range(max(sentence.first, several - MOST_WORDS_OF_CONNECTOR), several):
            match = self.connectors.before.match(self.lows, start)
            if match is not None and start + match[0] == several:
                return match[1], start
        subject = several == sentence.first or self.words[several - 1].pos not in ("ADP", "VERB", "AUX")
        return (None, several) if subject else None
