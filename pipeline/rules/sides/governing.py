"""Whose infinitive it is: «Elle doit conclure un contrat», «ils s'apprêtent, dès lundi, à signer»: the pronoun's."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader

MOST_WORDS = 16
_PRONOUNS = ("il", "elle", "ils", "elles", "celui-ci", "celle-ci")
_REFLEXIVE = frozenset(["s'", "se"])


class Governing(Reader):
    """Finds the pronoun that an infinitive has for its subject, in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.impersonal = lexicon.grammar.impersonal
        self.links = lexicon.grammar.before_own_infinitive
        self.be = lexicon.grammar.be
        self.in_times = {
            k for t in annotated.times for k, w in enumerate(annotated.words) if t.start <= w.start < t.end
        }

    def pronoun(self, sentence: Sentence, infinitive: int) -> int | None:
        """The word «elle» of «Elle devrait, d'ici à mars, | signer»: only its verb, adverbs and asides between."""
        k, aside, governed = infinitive - 1, False, False
        while k >= max(sentence.first, infinitive - MOST_WORDS):
            word, low = self.words[k], self.lows[k]
            if word.text == ",":
                aside = not aside
            elif not aside and low in _PRONOUNS:
                return k if governed and self._personal(k, infinitive) else None
            elif not aside and word.pos in ("VERB", "AUX"):
                governed = True
            elif word.text in (";", ":", "»", "«") or not (
                aside or word.pos == "ADV" or low in self.links or k in self.in_times
            ):
                return None
            k -= 1
        return None

    def _personal(self, pronoun: int, infinitive: int) -> bool:
        """Not «il faut signer», «il est prévu de signer», «elle permet de conclure»; but «il est prêt à signer»."""
        between = set(self.lows[pronoun + 1 : infinitive])
        if between & self.impersonal:
            return False
        being = bool(between & self.be.keys()) and not between & _REFLEXIVE
        return not (being and self.lows[pronoun] == "il" and "de" in between and not between & {"point", "passe"})
