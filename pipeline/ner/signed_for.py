"""A name right behind «a signé pour»: the side for which somebody signs, whether or not the model knows the name."""

from __future__ import annotations

from pipeline.ner.reader import Reader

MOST_WORDS_OF_BEHALF = 5  # «pour le compte de la»
MOST_WORDS_TO_VERB = 3
_SIGNING = ("sign", "renew")


class SignedFor:
    """Finds, in one article, where a verb of signing says for whom it is done."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        lexicon = reader.vocabulary.lexicon
        self.behalf = lexicon.connectors.behalf
        self.forms = lexicon.verbs.forms

    def behind(self, i: int) -> bool:
        """«a signé | pour | la Solvane», «a paraphé hier | au nom de | Solvane»: the name, its article, at ``i``."""
        for k in range(max(i - MOST_WORDS_OF_BEHALF, self.reader.openings[i] + 1), i):
            match = self.behalf.match(self.reader.lows, k)
            if match is not None and k + match[0] == i:
                return self._signs(k)
        return False

    def _signs(self, k: int) -> bool:
        """Does a verb of signing end at word ``k``, but for a day and the like?"""
        reader = self.reader
        for n in range(k - 1, max(k - 1 - MOST_WORDS_TO_VERB, reader.openings[k]) - 1, -1):
            if any(form.effect in _SIGNING for form in self.forms.get(reader.low(n), ())):
                return reader.words[n].pos in ("VERB", "AUX", "ADJ", "NOUN")
            if reader.words[n].pos not in ("ADV", "DET") and not reader.day_or_month(n):
                return False
        return False
