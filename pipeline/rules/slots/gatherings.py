"""A gathering told by itself: «Le Forum X a donné lieu à …», «au deuxième jour du Salon Y», «où s'ouvrait le sommet Z».

No word says «à l'occasion de»: that something is opened, closed, held or visited there makes it the occasion.
"""

from __future__ import annotations

from itertools import islice

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.slots.occasions import OccasionReader

MOST_WORDS_OF_ARTICLE = 4  # «la | toute première | édition du Forum»
MOST_WORDS_TO_FRAME = 9  # «à l'ouverture, lundi à Oran, | du salon X»
MOST_WORDS_TO_VERB = 6
MOST_WORDS_OF_NAME = 16
MOST_WORDS_OF_STAY = 4
MOST_WORDS_OF_OPENING = 9

_DEFINITE = frozenset({"le", "la", "l'", "les", "ce", "cet", "cette", "ces", "sa", "son", "leur", "ses", "leurs"})
_AT = frozenset({"au", "aux", "à", "pendant", "durant"})
_CONTRACTED = frozenset({"au", "aux", "du", "des"})
_FUTURE = ("ra", "ront", "erait", "irait", "drait", "eraient", "iraient", "draient")
_UNDERGOING = frozenset({",", "s'", "est", "été", "sont"})  # «le Forum X, tenu …», «s'est ouvert», «a été marqué»
_STOPS = frozenset({";", ":", "(", ")", "«", "»", "–", "—", "-"})


class GatheringReader(OccasionReader):
    """Reads the occasions of one article's sentences, those included that no word introduces."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.scenes = lexicon.scenes
        self.ordinals = lexicon.grammar.ordinals
        self.published = annotated.article.published or ""
        self.in_place = [False] * len(self.words)
        for place in annotated.places:
            self.in_place[place.first : place.last] = [True] * (place.last - place.first)

    def told(self, sentence: Sentence) -> Span | None:
        """The occasion: after a word that introduces one, else a gathering that is held or a stay that is made."""
        return self.event(sentence) or self.held(sentence) or self.named_before(sentence)

    def held(self, sentence: Sentence) -> Span | None:
        """The gathering that the sentence tells as going on."""
        for k in range(sentence.first, sentence.last):
            if self.lows[k] in self.scenes.gatherings and (not self.in_actor[k] or self._heads_actor(k)):
                span = self._gathering(sentence, k)
            elif self.lows[k] in self.scenes.journeys and self._made(sentence, k):
                span = self._event_at(sentence, k)
            else:
                continue
            if span is not None and self._of_now(span):
                return span
        return None

    def opening(self, sentence: Sentence) -> Span | None:
        """«Le Salon X n'usurpe pas son nom», «Fin du Forum Y, hier à Z»: the gathering with which a lead opens."""
        begin = next((p.last for p in self.annotated.places if p.head == "dateline" and p.last < sentence.last), 0)
        begin = max(begin, sentence.first)
        for k in range(begin, min(begin + MOST_WORDS_OF_OPENING, sentence.last)):
            known = self.lows[k] in self.scenes.gatherings - self.scenes.gatherings_by_name
            if not known or (self.in_actor[k] and not self._heads_actor(k)):
                continue
            first = self._article(sentence, k)
            before = range(begin, first) if first is not None else range(0)
            parts = self.scenes.parts_of_gatherings
            alone = all(self.words[j].pos in ("PUNCT", "ADP", "DET") or self.lows[j] in parts for j in before)
            if first is None or not alone:
                return None
            span = self._event_at(sentence, first if self.lows[first] not in _CONTRACTED else first + 1)
            told = span is not None and self._named(k, span) and any(w[:1].isupper() for w in span.text.split())
            ordinal = span is not None and (span.text[:1].isdigit() or self.lows[first + 1] in self.ordinals)
            return span if span is not None and (told or ordinal) and self._of_now(span) else None
        return None

    def named(self, sentence: Sentence) -> Span | None:
        """As above, but of what is not only announced («En juin, le Forum X se tiendra à Y»)."""
        span = super().named(sentence)
        if span is None or not self._of_now(span):
            return None
        return None if any(self._future(k) for k in range(sentence.first, sentence.last)) else span

    def named_before(self, sentence: Sentence) -> Span | None:
        """«En marge du salon, A a signé …»: the salon that an earlier sentence named."""
        for start in range(sentence.first, sentence.last):
            match = self.details.occasion.match(self.lows, start)
            head = start + match[0] if match is not None else sentence.last
            while head < sentence.last and self.lows[head] in _DEFINITE:
                head += 1
            if head < sentence.last and self.lows[head] in self.scenes.gatherings:
                before = (k for k in range(sentence.first - 1, 0, -1) if self.lows[k] == self.lows[head])
                return next((span for span in map(self._name_at, before) if span is not None), None)
        return None

    def _name_at(self, head: int) -> Span | None:
        sentence = next(s for s in self.annotated.sentences if s.first <= head < s.last)
        span = self._event_at(sentence, head)
        return span if span is not None and self._named(head, span) else None

    def _heads_actor(self, k: int) -> bool:
        """«clore | la Quinzaine du numérique»: what looks like a body is a gathering, if it is one by its noun."""
        return self.words[k].capital and not self.in_actor[max(k - 2, 0)] and self.lows[k] not in self.scenes.bodies_too

    # -- gatherings ----------------------------------------------------------------------------------------

    def _gathering(self, sentence: Sentence, head: int) -> Span | None:
        first = self._article(sentence, head)
        if first is None:
            return None
        begin = first if self.lows[first] not in _CONTRACTED | {"à", "de", "d'"} else first + 1
        span = self._event_at(sentence, begin)
        if span is None or not self._named(head, span):
            return None
        return span if self._going_on(sentence, first, span) else None

    def _article(self, sentence: Sentence, head: int) -> int | None:
        """The definite article, or the preposition that holds it, before the noun at word ``head``."""
        for k in range(head - 1, max(head - 1 - MOST_WORDS_OF_ARTICLE, sentence.first - 1), -1):
            if self.lows[k] in _CONTRACTED or (self.lows[k] in _DEFINITE and self.words[k].pos in ("DET", "PRON")):
                return k
            if self.words[k].pos not in ("ADJ", "NUM", "NOUN") and not self.words[k].text[:1].isdigit():
                return None
        return None

    def _named(self, head: int, span: Span) -> bool:
        """«le salon Napec», «la 8e session de la commission», «la fête du cidre»; not «le forum», «la session»."""
        inside = [k for k in range(head - MOST_WORDS_OF_ARTICLE, head + MOST_WORDS_OF_NAME) if self._within(k, span)]
        if not inside or head not in inside:
            return False
        capital = any(self.words[k].capital for k in inside)
        if capital or self.lows[head] in self.scenes.gatherings_by_name:
            return capital
        by_adjective = self.words[inside[-1]].pos == "ADJ" and self.lows[head] not in self.scenes.gatherings_at_large
        return inside[-1] - head >= (1 if by_adjective else 2)

    def _within(self, k: int, span: Span) -> bool:
        return 0 <= k < len(self.words) and span.start <= self.words[k].start < span.end

    def _going_on(self, sentence: Sentence, first: int, span: Span) -> bool:
        """Is it where they are, part of a day there, or what opens, closes, is held?"""
        low, before = self.lows[first], self.lows[first - 1] if first > sentence.first else ""
        if low in ("au", "aux") or (before in _AT and low in _DEFINITE):
            return not self._about(sentence, first)
        if low in DE or before in DE:
            return self._part_of(sentence, first)
        return self._takes_place(sentence, first, span)

    def _about(self, sentence: Sentence, first: int) -> bool:
        """«un accord relatif au Festival X», «jusqu'au Salon Y»: not where anything is done."""
        lows = self.lows[max(first - 2, sentence.first) : first]
        return any(low in self.scenes.about for low in lows)

    def _part_of(self, sentence: Sentence, first: int) -> bool:
        """«sur le podium de la fête», «à l'ouverture, lundi à Oran, du salon X»: a part of it tells of the whole."""
        for k in range(first - 1, max(first - 1 - MOST_WORDS_TO_FRAME, sentence.first - 1), -1):
            word = self.words[k]
            if word.low in self.scenes.parts_of_gatherings:
                return not self._about(sentence, k - 1)
            aside = word.text == "," or self.in_time(k) or word.pos in ("ADP", "DET", "PROPN", "NUM", "ADJ", "AUX")
            if not (aside or self._held_verb(k)):
                return False
        return False

    def _takes_place(self, sentence: Sentence, first: int, span: Span) -> bool:
        after = next((k for k in range(first, sentence.last) if self.words[k].start >= span.end), sentence.last)
        body = self.in_actor[first + 1]  # «le Festival X tient son assemblée»: a body may do that
        for k in range(after, min(after + MOST_WORDS_TO_VERB, sentence.last)):
            if self._held_verb(k) and (not body or self.lows[k - 1] in _UNDERGOING):
                return not self._future(k)
            if (self.words[k].pos == "VERB" and not body) or self.lows[k] in _STOPS:
                break
        for k in self._before(sentence, first):
            if self._held_verb(k):
                aim = self.words[k].low.endswith(("er", "ir", "re")) and self.lows[k - 1] in self.scenes.aims
                return not aim and not self._future(k)
            if self.words[k].pos in ("VERB", "NOUN") or self.lows[k] in _STOPS or self.in_actor[k]:
                break
        return False

    def _before(self, sentence: Sentence, first: int) -> list[int]:
        """The words before word ``first``, the nearest first, without those that tell when and where."""
        told = (k for k in range(first - 1, sentence.first - 1, -1) if not self.in_time(k) and not self.in_place[k])
        return list(islice(told, MOST_WORDS_TO_VERB))

    def _held_verb(self, k: int) -> bool:
        return self.words[k].pos in ("VERB", "AUX", "ADJ") and self.lows[k].startswith(self.scenes.holding)

    def _future(self, k: int) -> bool:
        """«s'ouvrira le salon»: it is not there yet."""
        if self.words[k].pos not in ("VERB", "AUX"):
            return False
        return self.lows[k].endswith(_FUTURE) or self.lows[k - 1] in ("va", "vont", "doit", "doivent", "devrait")

    # -- stays ---------------------------------------------------------------------------------------------

    def _made(self, sentence: Sentence, k: int) -> bool:
        """«arrivé pour une visite de travail», «en visite officielle à X», «effectue une tournée de trois jours»."""
        before = self.lows[max(k - 1 - MOST_WORDS_OF_STAY, sentence.first) : k]
        if before[-1:] == ["en"]:
            return self.words[k + 1].pos == "ADJ" and k + 1 < sentence.last
        if before[-1:] not in (["une"], ["un"], ["sa"], ["son"], ["leur"]):
            return False
        return any(low in self.scenes.coming or low.startswith(self.scenes.making) for low in before[:-1])

    # -- when ----------------------------------------------------------------------------------------------

    def _of_now(self, span: Span) -> bool:
        """«la prochaine session», «le Forum de 2019» in an article of another year: another time."""
        lows = span.text.casefold().split()
        if any(low.startswith(("prochain", "futur", "précédent")) for low in lows):
            return False
        years = [low for low in lows if len(low) == len("2024") and low.isdigit()]
        return not years or not self.published or self.published[:4] in years
