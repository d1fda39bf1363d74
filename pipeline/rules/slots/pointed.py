"""Places pointed to: «Il y a signé», «Une convention y a été conclue», «C'est là que …», «à X, où ils signeront»."""

from __future__ import annotations

from typing import Protocol

from models.annotation import AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.slots.host_towns import HostTowns
from pipeline.rules.slots.wording import Wording

MOST_SENTENCES_BACK = 2
MOST_WORDS_OF_GOING = 7
MOST_WORDS_TO_ITS_VERB = 16  # «X, où | le ministre des Sports, N., doit, mardi, | signer»

_ABROAD = frozenset({"en", "au", "aux"})


class Elsewhere(Protocol):
    """Tells whether the words before a place make it that of something else."""

    def elsewhere(self, place: Mention) -> bool:
        """Where a body sits, somebody comes from, or something will be?"""
        ...


class PlacePointers(Wording):
    """Resolves the words of one article that point to a place told before."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, others: Elsewhere) -> None:
        super().__init__(annotated)
        self.scenes = lexicon.scenes
        self.towns = lexicon.towns
        self.others = others
        self.hosts = HostTowns(annotated, lexicon)
        # a name alone that no noun introduces may be a town's
        named = [a for a in annotated.actors if a.person is not None or a.role is not None or (a.body and a.body.head)]
        self.of_actor = {k for a in named for k in range(a.first, a.last)}

    def pointed(self, sentence: Sentence, low: int, high: int, frame: Frame) -> Mention | None:
        """The place to which words ``low`` to ``high`` of a statement point."""
        where = self._relative(low, frame)
        if where is not None:
            return where
        for k in range(low, high):
            if self.scenes.pointers.match(self.lows, k) is None or not self._points(k, frame):
                continue
            own = self.lows[k] == "y"
            return self._told_before(sentence, k) or (self._spoken_of(sentence, k) if own else None)
        return None

    def _relative(self, low: int, frame: Frame) -> Mention | None:
        """«s'envolera lundi pour X, où il doit signer»: the name right before the relative."""
        for first in (*(v.first for v in frame.verbs), *(n.first for n in frame.nouns)):
            for k in range(first - 1, max(first - MOST_WORDS_TO_ITS_VERB, low, 1), -1):
                if self.lows[k] in (";", ":", ".", "qui", "que", "qu'", "dont"):
                    break
                if self.lows[k] == "où" and self.lows[k - 1] == ",":
                    return self._named(self._before_time(k - 1))
        return None

    def _before_time(self, k: int) -> int:
        """«l'a ramenée de X, en mai, | où …»: the comma behind the place, before the time between two commas."""
        end = k
        while end > 1 and (self.in_time(end - 1) or self.lows[end - 1] in ("en", "le", "au")):
            end -= 1
        return end - 1 if end < k and self.lows[end - 1] == "," else k

    def _named(self, end: int) -> Mention | None:
        """The name of a place that ends before word ``end``, as far as a list or its capitals tell it."""
        known = next((p for p in self.annotated.places if p.last == end), None)
        if known is not None:
            return known
        first = end
        while first > 0 and self.words[first - 1].capital and first - 1 not in self.of_actor:
            first -= 1
        to = self.lows[first - 1] in self.scenes.towards
        if first in (0, end) or not to or self.words[first].label == "PER":
            return None
        span = self.span(first, end)
        return Mention("place", first, end, span.start, span.end, span.text, name=span.text, head="label")

    def _points(self, k: int, frame: Frame) -> bool:
        """«y» does before a verb that has its object, or is done («y a été conclue»); the others wherever they are."""
        if self.lows[k] == "y":
            verb = next((v for v in frame.verbs if k < v.at <= k + 3), None)
            if verb is None or frame.instrument is None or self.lows[k - 1] in ("s'", "se"):
                return False
            return frame.instrument.first > verb.at or (verb.voice == "passive" and verb.effect == "sign")
        return self.lows[k - 1] not in ("d'ici", "ici", "par", "ce", "de", "-")

    def _told_before(self, sentence: Sentence, k: int) -> Mention | None:
        number = self.annotated.sentences.index(sentence)
        since = self.annotated.sentences[max(number - MOST_SENTENCES_BACK, 0)].first
        lands = [a.body for a in self.annotated.actors if a.person is None and a.body is not None and a.body.given]
        told = self.annotated.places + [body for body in lands if body.kind == "state"]  # «s'envole pour Genève»
        for place in sorted(told, key=lambda p: -p.first):
            if since <= place.first and place.last <= k and self._shows(place):
                return place
        return None

    def _spoken_of(self, sentence: Sentence, k: int) -> Mention | None:
        """«Les nageurs auront leur bassin à X. A et B y ont signé»: nothing else before it can be what «y» means.

        Of the sentence itself up to «y», else of the one before: a place told with «à», «en»; else the one town named.
        """
        number = self.annotated.sentences.index(sentence)
        before = self.annotated.sentences[number - 1].first if number else sentence.first
        for low, high in ((sentence.first, k), (before, sentence.first)):
            near = [p for p in self.annotated.places if low <= p.first and p.last <= high and p.kind == "place"]
            told = [p for p in near if p.head in ("town", "label", "venue") or self._abroad(p)]
            named = told or [p for p in near if p.head == "mention" and p.name in self.towns]
            if named:
                return named[-1] if told or len({p.name for p in named}) == 1 else None
        return self.hosts.of(self.annotated.sentences[number - 1]) if number else None

    def _abroad(self, place: Mention) -> bool:
        """«en Belgique, cette fois»: the country where it is done, no noun's complement."""
        k = place.first - 1
        return place.head == "country" and self.lows[k] in _ABROAD and self.words[k - 1].pos not in ("NOUN", "ADJ")

    def _shows(self, place: Mention) -> bool:
        """Does something happen there, and is it no land?"""
        told = place.kind == "place" and place.head not in ("mention", "country")
        return (told and not self.others.elsewhere(place)) or self._gone_to(place)

    def _gone_to(self, place: Mention) -> bool:
        """«s'envole mercredi pour X», «est rentré de X»: those who sign are there, or were."""
        before = self.lows[place.first - 1]
        words = set(self.lows[max(place.first - MOST_WORDS_OF_GOING, 0) : place.first - 1])
        to = before in ("pour", "vers", "sur", "par") and words & self.scenes.going
        return bool(to or (before in ("de", "d'") and words & self.scenes.coming_from))
