"""Whose the second of two verbs is: «X a visité l'usine et a signé un bail», «X l'a visitée avant de signer»: X's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.slots.extents import CLITICS, Extents

_LINKS = frozenset({"et", "puis"})
_BEFORE_INFINITIVE = (["avant", "de"], ["avant", "d'"], ["après"])
_STOPS = frozenset({";", ":", "«", "»", "“", "”", '"', "(", ")"})
_SUBORDINATE = frozenset({"qui", "que", "qu'", "dont", "où", "lequel", "laquelle", "si", "s'il", "quand", "lorsque"})
_PRONOUNS = frozenset({"il", "elle", "ils", "elles"})


class SameSubject(Extents):
    """Tells for one article's verbs whether the subject of the verb before, in the same sentence, is theirs too."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, reach: Reach) -> None:
        super().__init__(annotated, lexicon)
        self.reach = reach

    def shared(self, sentence: Sentence, group: Group, verb: VerbGroup) -> bool:
        """Is the group the subject of a verb before, which ``verb`` goes on with?"""
        link = self._link(sentence, verb)
        if link is None or group.last > link:
            return False
        if group.last == link:  # «X, qui préside B, | et a signé»: the name with its clause
            return "qui" in self.lows[group.first : link]
        relative = self._open_relative(sentence, link)
        if relative is not None:
            return group.last == relative - 1
        of_first = (replace(verb, first=k, auxiliary=None, voice="active") for k in self._verbs(sentence, link))
        return any(group.last <= first.first and self.reach.reaches(group, first) for first in of_first)

    def behind(self, sentence: Sentence, group: Group, verb: VerbGroup) -> bool:
        """«X a visité l'hôpital B et a signé»: does the group stand behind the verb before, which has its subject?"""
        link = self._link(sentence, verb)
        if link is None or group.last > link:
            return False
        verbs = list(self._verbs(sentence, link))
        if any(k >= group.last for k in verbs):
            return False
        return any(k < group.first and self._has_subject(sentence, k) for k in verbs)

    def _has_subject(self, sentence: Sentence, verb: int) -> bool:
        """Does a noun or name stand before the verb?  Not in «« Enfin », s'est réjouie X après avoir signé»."""
        start = self._start(sentence, verb)
        return any(
            self.words[k].pos in ("NOUN", "PROPN", "PRON") for k in range(start, verb) if self.lows[k] not in CLITICS
        )

    def pronoun(self, sentence: Sentence, verb: VerbGroup) -> int | None:
        """«Il s'est rendu à Lyon et a signé»: where the pronoun stands that is the subject of both."""
        link = self._link(sentence, verb)
        if link is None:
            return None
        for k in reversed(list(self._verbs(sentence, link))):
            before = k - 1
            while before > sentence.first and self.lows[before] in CLITICS:
                before -= 1
            if self.lows[before] in _PRONOUNS:
                return before
        return None

    def _link(self, sentence: Sentence, verb: VerbGroup) -> int | None:
        """Where «et», «puis», «avant de» stands, with no more than adverbs, dates and places before the verb."""
        k = verb.first - 1
        if verb.voice == "infinitive" or self.lows[verb.first] == "avoir":
            opening = next((w for w in _BEFORE_INFINITIVE if self.lows[k + 1 - len(w) : k + 1] == w), None)
            return k + 1 - len(opening) if opening is not None else self._governed(sentence, k)
        if verb.voice != "active":
            return None
        while k > sentence.first:
            if self.lows[k] in _LINKS:
                return k
            told = self.words[k].pos in ("ADV", "PUNCT") and self.lows[k] not in _STOPS
            if not told and self.lows[k] not in CLITICS and not self.reach.grouper.transparent[k]:
                return None
            k -= 1
        return None

    def _governed(self, sentence: Sentence, k: int) -> int | None:
        """«… | et vient d'en conclure une autre», «… et doit signer un bail»: the infinitive of a finite verb."""
        while k > sentence.first and (self.lows[k] in CLITICS or self.lows[k] in ("de", "d'", "à")):
            k -= 1
        return k - 1 if k > sentence.first and self.finite(k) and self.lows[k - 1] in _LINKS else None

    def _open_relative(self, sentence: Sentence, link: int) -> int | None:
        """«X, | qui préside B et a signé»: where the clause opens that no comma has closed yet."""
        for k in range(link - 1, sentence.first, -1):
            if self.lows[k] == "," or self.lows[k] in _STOPS:
                return k + 1 if self.lows[k + 1] == "qui" else None
        return None

    def _start(self, sentence: Sentence, last: int) -> int:
        """Where the part of the sentence begins that ends before word ``last``."""
        return next((k + 1 for k in range(last - 1, sentence.first - 1, -1) if self.lows[k] in _STOPS), sentence.first)

    def _verbs(self, sentence: Sentence, link: int) -> Iterator[int]:
        """The finite verbs before ``link`` that are of no subordinate clause, in the same sentence or part of it."""
        subordinate = False
        for k in range(self._start(sentence, link), link):
            if self.lows[k] in _SUBORDINATE:
                subordinate = True
            elif self.lows[k] == ",":
                subordinate = False
            elif self.finite(k):
                if not subordinate:
                    yield k
                subordinate = False
