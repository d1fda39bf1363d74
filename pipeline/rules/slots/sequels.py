"""What a sentence without an instrument tells of the agreement told before it: «Au menu : des stages», «Il s'agit de…».

Whether the sentence goes on about the agreement is for linking to say; here it is read what it would be about then.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.slots.provisions import ProvisionReader

MOST_WORDS_OF_HEAD = 8
MOST_WORDS_OF_QUESTION = 6
MOST_WORDS_TO_WILL = 25
MOST_WORDS_TO_NOUN = 4
FUTURE = ("era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "ura", "uront", "rra", "rront")


class SequelReader(ProvisionReader):
    """Reads what sentences of one article say that an agreement is for."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.matters = self.details.matters
        self.impersonal = self.details.impersonal
        self.being = self.details.being

    def matter(self, sentence: Sentence) -> Span | None:
        """«L'objectif : former cent apprentis», «Au programme, des stages», «Il s'agit de former …»."""
        first = self._begin(sentence)
        if self._asked(sentence):
            return self._phrase(sentence, first)
        return self._impersonal(sentence, first) or self._headed(sentence, first) or self._undertaken(sentence, first)

    def _asked(self, sentence: Sentence) -> bool:
        """«L'objectif ? | Former cent apprentis»: does the sentence answer what it is for?"""
        before = self.lows[max(sentence.first - MOST_WORDS_OF_QUESTION, 0) : sentence.first]
        begin = next((n + 1 for n in range(len(before) - 2, -1, -1) if before[n] in (".", "!", "?", "»")), 0)
        what = before[begin : begin + 1] in (["que"], ["qu'"]) and any(
            low in self.details.provides for low in before[begin:]
        )
        asked = before[-1:] == ["?"] and (what or bool(self.matters & set(before[begin:])))
        return asked and (self._acts(sentence.first) or self.words[sentence.first].pos == "DET")

    def will(self, sentence: Sentence, subject: int) -> Span | None:
        """«Le lycée formera cent apprentis»: what the party whose name ends before word ``subject`` will do."""
        for k in range(subject, min(sentence.last - 1, subject + MOST_WORDS_TO_WILL)):
            word = self.words[k]
            if self.lows[k] in (":", ";", "qui", "que", "qu'", "dont", "où", "«"):
                return None
            if self.in_actor[k]:
                continue
            promise = self.details.promises.match(self.lows, k)
            if promise is not None and self._acts(k + promise[0]):
                return self._phrase(sentence, k + promise[0])
            if word.pos == "VERB" and word.low.endswith(FUTURE) and not self._gives_money(sentence, k):
                return self._phrase(sentence, k) if word.low not in self.verbs else None
            if word.pos in ("VERB", "AUX") and self.finite(k):
                return None
        return None

    def noun(self, sentence: Sentence) -> int | None:
        """«Concrètement, le lycée …», «Les deux parties …»: the noun of the subject at the head of the sentence."""
        for k in range(sentence.first, min(sentence.first + MOST_WORDS_TO_NOUN, sentence.last - 2)):
            if self.lows[k] not in DETERMINERS or self.in_actor[k]:
                continue
            at = k + 1 if self.words[k + 1].pos not in ("NUM", "ADJ") else k + 2
            return at if self.words[at].pos == "NOUN" else None
        return None

    # -- parts ---------------------------------------------------------------------------------------------

    def _begin(self, sentence: Sentence) -> int:
        first = sentence.first
        while first < sentence.last - 1 and not self.words[first].text[:1].isalnum():
            first += 1
        return first

    def _impersonal(self, sentence: Sentence, first: int) -> Span | None:
        """«Il s'agit de former …»: an action follows; a noun may be anything («Il s'agit d'une première»)."""
        match = self.impersonal.match(self.lows, first)
        begin = first + match[0] if match is not None else sentence.last
        return self._phrase(sentence, begin) if begin < sentence.last and self._acts(begin) else None

    def _headed(self, sentence: Sentence, first: int) -> Span | None:
        """«Son objet : …», «L'idée est de …», «Au menu, …»."""
        head = next((k for k in range(first, min(first + 4, sentence.last - 2)) if self.lows[k] in self.matters), None)
        if head is None or any(self.words[k].pos in ("VERB", "PROPN", "NOUN") for k in range(first, head)):
            return None
        for k in range(head + 1, min(head + MOST_WORDS_OF_HEAD, sentence.last - 1)):
            central = k == head + 1 or self.lows[head] in ("cœur", "coeur")  # «Au cœur de l'accord, les visas»
            if self.lows[k] in (":", "?") or (self.lows[k] == "," and central and self.lows[first] in ("au", "à")):
                return self._phrase(sentence, k + 1)
            if self.lows[k] in self.being:
                return self._after_being(sentence, k + 1)
            if self.lows[k] not in DE and self.words[k].pos not in ("DET", "NOUN", "ADJ", "PROPN", "ADP", "AUX"):
                return None
        return None

    def _undertaken(self, sentence: Sentence, first: int) -> Span | None:
        """«La coopération portera sur …», «L'argent financera …»: what is undertaken, or paid, tells what it is for."""
        if self.words[first].pos != "DET" or self.lows[first + 1] not in self.details.undertakings:
            return None
        for k in range(first + 2, min(first + MOST_WORDS_OF_HEAD, sentence.last - 1)):
            for introducers in (self.details.objectives, self.details.subject):
                match = introducers.match(self.lows, k)
                if match is not None and self.finite(k):
                    return self._phrase(sentence, k + match[0])
            if self.provides(k):
                return self._object(sentence, k)
            if self.finite(k):
                return None
        return None

    def _after_being(self, sentence: Sentence, begin: int) -> Span | None:
        while begin < sentence.last - 1 and self.words[begin].pos == "ADV":
            begin += 1
        if self.lows[begin] in ("de", "d'", "à") and self._acts(begin + 1):
            return self._phrase(sentence, begin + 1)
        return self._phrase(sentence, begin) if self.words[begin].pos in ("DET", "NUM") else None

    def _acts(self, k: int) -> bool:
        return self.acts(k)

    def _gives_money(self, sentence: Sentence, verb: int) -> bool:
        """«versera 30 000 euros»: the sum is told elsewhere, and is no matter."""
        start, end = self.words[verb].end, self.words[min(verb + 5, sentence.last - 1)].end
        return any(start <= a.start < end for a in self.annotated.amounts)

    def _phrase(self, sentence: Sentence, begin: int) -> Span | None:
        while begin < sentence.last - 1 and self.lows[begin] in (":", ",", "«", "notamment", "d'abord"):
            begin += 1
        if any(t.start <= self.words[begin].start < t.end for t in self.annotated.durations):
            return None
        end = self.phrase_end(sentence, begin + 1, stop=sentence.last)
        return self.span(begin, self.core(begin, end)) if end > begin + 1 else None
