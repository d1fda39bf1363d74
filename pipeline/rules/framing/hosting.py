"""Who meets whom in order to sign: «A a reçu B pour signer une convention», «B était reçu par A pour la signature».

To receive somebody for a signing is to sign with them: both are sides, and what they met for is done.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader

MOST_WORDS_TO_AIM = 40
_ARTICLES = frozenset(["le", "la", "l'", "les", "son", "sa", "leur", "leurs", "ses"])
_LOOKED_THROUGH = frozenset([",", "par", "à", "au", "aux", "en", "chez", "dans", "sur", *_ARTICLES])


class Hosting(Reader):
    """Finds such verbs in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.words_of_hosts = lexicon.discourse.hosting
        self.being_there = lexicon.modality.being_there
        self.be = lexicon.grammar.be
        self.have = lexicon.grammar.have
        self.opening = {a.first for a in annotated.actors} | {a.first + 1 for a in annotated.actors}
        placed = [(p.start, p.end) for p in annotated.places if p.head not in ("dateline", "mention", "stage")]
        spans = [(t.start, t.end) for t in annotated.times] + placed
        self.when_and_where = {
            k for start, end in spans for k, w in enumerate(self.words) if start <= w.start and w.end <= end
        }

    def verb_before(self, sentence: Sentence, aim: int) -> int | None:
        """The verb of receiving, with an actor for its object or agent, before the «pour» at word ``aim``."""
        for k in range(aim - 1, max(sentence.first, aim - MOST_WORDS_TO_AIM), -1):
            if self.words[k].text in (";", ":", "»", "«"):
                return None
            if self.lows[k] in self.words_of_hosts and self._done(k) and self._somebody_behind(k, aim):
                return k
        return None

    def stays(self, verb: int, aim: int) -> bool:
        """«était | lundi à Brou | pour signer»: nothing but a day and a place between."""
        between = [k for k in range(verb + 1, aim) if self.lows[k] not in _LOOKED_THROUGH]
        told = bool(between) and all(k in self.when_and_where for k in between)
        return told and self.lows[verb] in self.being_there

    def undergone(self, k: int) -> bool:
        """«était reçu», «a été accueilli»: the subject is the guest."""
        return self.lows[k - 1] in self.be or self.lows[k - 1] == "été"

    def _done(self, k: int) -> bool:
        before = {self.lows[n] for n in range(max(k - 3, 0), k)}
        if {"n'", "ne", "pas"} & before:
            return False
        imperfect = self.lows[k].endswith(("ait", "aient"))
        return imperfect or self.lows[k - 1] in self.have or self.undergone(k)

    def _somebody_behind(self, k: int, aim: int) -> bool:
        n = k + 1
        while n < aim and n not in self.opening and (self.lows[n] in _LOOKED_THROUGH or n in self.when_and_where):
            n += 1
        return n < aim and n in self.opening
