"""What the parties do under an agreement: «Aux termes du protocole, A financera …», «A s'y engage à …»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.slots.extents import CLITICS
from pipeline.rules.slots.sequels import FUTURE, SequelReader

_UNDER_WHICH = ("duquel", "lequel", "laquelle", "desquels", "desquelles", "auquel", "auxquels", "auxquelles", "où")
MOST_WORDS_TO_BINDING = 6
MOST_WORDS_TO_TERMS = 5
MOST_WORDS_TO_PLEDGED = 12
MOST_WORDS_TO_PRONOUN = 4


class TermsReader(SequelReader):
    """Reads in one article's sentences what an instrument makes its parties do."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.terms = lexicon.details.terms

    def by_its_terms(self, sentence: Sentence, instrument: InstrumentMention, high: int) -> Span | None:
        """«un accord aux termes duquel ils vont …», «A et B collaboreront à …, en vertu d'un accord»."""
        for k in range(instrument.last, high):
            if self.substance(instrument.last, k) > MOST_WORDS_TO_BINDING:
                break
            if self.lows[k] == "où" and (self.in_actor[k - 1] or self.in_actor[k - 2]):
                break  # «avec la Ville de X, où elle a un campus»
            if self.lows[k] in _UNDER_WHICH:
                pledge, will = self.pledge(sentence, k + 1, high), self.will(sentence, k + 1)
                idle = will is not None and will.text.split(" ")[0].casefold() in self.details.idle_infinitives
                return pledge or (None if idle else will or self._does(sentence, k + 1, high))
        opens_at = self.opens_at(sentence, instrument)
        if opens_at is None:
            return None
        if opens_at <= sentence.first + 1 or self.lows[opens_at - 1] in (":", ";"):
            return self._after_opening(sentence, instrument.last)
        doer = next((a for a in self.annotated.actors if sentence.first <= a.first < opens_at), None)
        pronoun = self.lows[sentence.first] in ("il", "elle", "ils", "elles")
        if not pronoun and (doer is None or doer.first > sentence.first + 1):
            return None
        after = sentence.first + 1 if pronoun or doer is None else doer.last
        does = self.will(sentence, after) or self._does(sentence, after, opens_at)
        return self._before(does, self.words[opens_at - 1].end) if does is not None else None

    def of_partner(self, sentence: Sentence, last: int) -> Span | None:
        """«… avec B, qui bâtira une école», «… à B, chargée de bâtir une école»: what one of them does by it."""
        ends = {a.last for a in self.annotated.actors if last <= a.first < sentence.last and a.person is None}
        for k in range(last + 1, sentence.last - 4):
            if self.lows[k] in (";", ":"):
                return None
            if self.lows[k - 1] != "," or k - 1 not in ends:
                continue
            if self.lows[k] == "qui":
                verb = next((j for j in range(k + 1, k + 4) if self.lows[j] not in CLITICS), k + 1)
                ahead = self.lows[verb].endswith(FUTURE) and not self._gives_money(sentence, verb)
                return self._phrase(sentence, verb) if ahead else None
            if self.lows[k] in self.details.charged and self.lows[k + 1] in ("de", "d'") and self.acts(k + 2):
                return self._phrase(sentence, k + 2)
        return None

    def pledge(self, sentence: Sentence, low: int, high: int) -> Span | None:
        """«s'engage à former …», «s'étaient promis, ce printemps, d'étudier …»: what somebody binds himself to."""
        for k in range(low, high):
            if self.lows[k] not in self.details.commitments:
                continue
            before = self.lows[max(sentence.first, k - MOST_WORDS_TO_PRONOUN) : k]
            if not {"se", "s'", "y"} & set(before) or {"ne", "n'"} & set(before):
                continue
            for j in range(k + 1, min(k + MOST_WORDS_TO_PLEDGED, sentence.last - 1)):
                if self.lows[j] in (";", ":", "que", "qu'"):
                    break
                if self.lows[j] in ("à", "de", "d'") and self.acts(j + 1):
                    return self._phrase(sentence, j + 1)
        return None

    def therein(self, sentence: Sentence, low: int) -> Span | None:
        """«Les deux maisons y prévoient de bâtir …», «l'université s'y engage à …»: what is written there."""
        for k in range(low, sentence.last - 2):
            if self.lows[k] != "y":
                continue
            pledge = self.pledge(sentence, k, min(k + MOST_WORDS_TO_PRONOUN, sentence.last))
            if pledge is not None:
                return pledge
            promise = next((m for m in (k + 1, k + 2) if self.provides(m)), None)
            if promise is not None:
                return self._object(sentence, promise)
        return None

    # -- parts ---------------------------------------------------------------------------------------------

    def opens_at(self, sentence: Sentence, instrument: InstrumentMention) -> int | None:
        """The first word of «en vertu de», «aux termes de» right before the instrument."""
        for k in range(max(sentence.first, instrument.first - MOST_WORDS_TO_TERMS), instrument.first):
            match = self.terms.match(self.lows, k)
            if match is not None and k + match[0] >= instrument.first - 1:
                return k
        return None

    def _after_opening(self, sentence: Sentence, last: int) -> Span | None:
        """«Aux termes du texte, signé lundi, un master ouvrira …»: the main clause, from its verb if a party acts."""
        comma = next((k for k in range(last, sentence.last) if self.lows[k] == ","), None)
        if comma is None:
            return self.will(sentence, last)
        commas = [k for k in range(comma, sentence.last) if self.lows[k] == ","]
        found = ((k, self._clause(sentence, k + 1)) for k in commas)
        comma, will = next(((k, told) for k, told in found if told is not None), (comma, None))
        if will is None:
            return None
        verb = self.word_at(will.start) or comma
        begin = max(k for k in range(comma, verb) if self.lows[k] == ",") + 1
        acts = any(self.in_actor[k] for k in range(begin, verb)) or self.words[begin].pos == "PRON"
        end = self.word_at(will.end - 1)
        whole = not acts and self.words[begin].pos in ("DET", "NUM")
        return self.span(begin, end + 1) if whole and end is not None else will

    def _clause(self, sentence: Sentence, first: int) -> Span | None:
        """What is done, or will be, in the clause that begins at word ``first``."""
        ahead = self.will(sentence, first) or self._will_be(sentence, first)
        return ahead or self._does(sentence, first, sentence.last)

    def _does(self, sentence: Sentence, first: int, high: int) -> Span | None:
        """«par lequel A et B mettent des ateliers à la disposition de …»: the verb of those who conclude it."""
        for k in range(first, high):
            if self.lows[k] in (":", ";", "qui", "que", "qu'"):
                return None
            if self.provides(k) and not self.in_actor[k]:
                return self._object(sentence, k)
            if self.finite(k) and not self.in_actor[k]:
                return None
        return None

    def _will_be(self, sentence: Sentence, first: int) -> Span | None:
        """«deux écoles seront ouvertes à Thiès»: from the verb on."""
        for k in range(first, sentence.last - 1):
            if self.lows[k] in (":", ";", "qui", "que", "qu'", "dont", "où", "«", ","):
                return None
            if self.words[k].pos in ("AUX", "VERB") and self.lows[k] in ("sera", "seront"):
                return self._phrase(sentence, k)
            if self.finite(k):
                return None
        return None

    def _before(self, span: Span, end: int) -> Span | None:
        if span.start >= end:
            return None
        stop = min(span.end, end)
        return Span(start=span.start, end=stop, text=self.text[span.start : stop].rstrip(" ,"))
