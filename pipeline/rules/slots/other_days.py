"""Days that stand beside an agreement and are not its signing's: its entry into force, the day once set for it."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.marking.verbgroups import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_DAY = 8  # «dont l'entrée en vigueur | est fixée par le texte au | 1er janvier»
SET_BEFORE = 60  # weighs more than any distance in a clause: the day set before gives way to another
_TO_THE_DAY = frozenset({"le", "la", "au", "pour", "en", "à", "ce"})


class OtherDays(Reader):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.events = lexicon.details.not_the_event
        self.put_off = lexicon.details.put_off
        self.set_for = lexicon.modality.set_for
        self.saying = lexicon.modality.saying
        self.have = lexicon.grammar.have

    def told(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """Is the day at word ``first`` that of something else, or one on which nothing was signed in the end?"""
        return self._of_event(sentence, first, verbs) or (
            self._set(sentence, first) and bool(self.put_off & set(self.lows[first : sentence.last]))
        )

    def set_before(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«La signature, prévue | mardi |, aura lieu vendredi»: another day in the sentence may count for more.

        So it is with «L'accord, paraphé | en décembre |, sera signé en mai».
        """
        if self._set(sentence, first):
            return True
        k = self._before(sentence, first)
        signings = [v for v in verbs if v.effect == "sign"]
        beside = any(v.voice == "participle" and v.last == k + 1 for v in signings)
        return beside and any(v.voice in ("active", "passive") and v.first > k for v in signings)

    def of_saying(self, sentence: Sentence, first: int) -> bool:
        """«…, a indiqué | mercredi | le ministre»: the day on which he said so."""
        k = self._before(sentence, first)
        said = self.lows[k] in self.saying and self.lows[k - 1] in self.have
        return said and k - 2 > sentence.first and self.words[k - 2].text in (",", "»", "”")

    def _of_event(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«signé, dont l'entrée en vigueur est fixée au 1er janvier», «… a expiré le 30 septembre»."""
        for k in range(first - 1, max(sentence.first, first - MOST_WORDS_TO_DAY) - 1, -1):
            if self.words[k].text in (",", ";", ":", "(") or any(v.first <= k < v.last for v in verbs):
                return False
            match = self.events.match(self.lows, k)
            if match is not None and k + match[0] <= first:
                return True
        return False

    def _set(self, sentence: Sentence, first: int) -> bool:
        return self.lows[self._before(sentence, first)] in self.set_for

    def _before(self, sentence: Sentence, first: int) -> int:
        """The word before a day and its preposition."""
        k = first - 1
        while k > sentence.first and self.lows[k] in _TO_THE_DAY:
            k -= 1
        return k
