"""Agreements that nobody has: wished for, possible, asked about, made a condition (words in ``data/modality.toml``)."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.timed import words_of_times
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_VERB = 16  # from «si», «doute que» to the verb of signing
MOST_WORDS_TO_MAIN_VERB = 24
MOST_WORDS_OF_IF = 8
MOST_WORDS_TO_NOUN = 3  # «souhaite la prompte conclusion d'un accord»
MOST_WORDS_OF_SOURCE = 8  # «, selon le ministre de la Santé,»
MOST_WORDS_OF_FACT = 4  # «se réjouit beaucoup | qu'un accord ait été trouvé»
_IMPERFECT = ("ait", "aient")
_INVERTED = frozenset({"-t", "-il", "-elle", "-ils", "-elles", "-on"})
_CONDITIONAL = ("rait", "raient")
_AHEAD = (*_CONDITIONAL, "ra", "ront")
_RUMOUR = frozenset({"serait", "seraient", "aurait", "auraient", "devrait", "devraient"})  # says that it is coming


class Unreal(Reader):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.modality = lexicon.modality
        self.copulas = lexicon.grammar.be
        self.timed = words_of_times(annotated)

    def reason(self, sentence: Sentence, frame: Frame, effect: str | None) -> str | None:
        """Why nothing was agreed, or None: ``wished`` or ``hypothesis``."""
        if self._asked_whether(sentence, frame):
            return "hypothesis"
        new = frame.instrument is not None and frame.instrument.reference in ("indefinite", "none")
        if frame.instrument is not None and not frame.verbs and self._no_more_than_possible(sentence, frame):
            return "wished"
        if new and not frame.verbs and (self._wished(sentence, frame, effect) or self._only_possible(sentence, frame)):
            return "wished"
        if new and (self._approved_in_thought(frame) or self._if_there_is(sentence, frame)):
            return "hypothesis"
        held = any(verb.voice == "participle" for verb in frame.verbs)  # «veut que l'accord signé mardi soit appliqué»
        if not held and any(self._in_condition(sentence, v) or self._in_wish(sentence, v) for v in frame.verbs):
            return "hypothesis"
        return "hypothesis" if new and self._asked(sentence, frame) else None

    def _approved_in_thought(self, frame: Frame) -> bool:
        """«Le maire a approuvé d'éventuelles alliances avec A»: those there may be."""
        instrument = frame.instrument
        assert instrument is not None
        thought = bool(frame.verbs) and all(verb.effect == "ratify" for verb in frame.verbs)
        return thought and not self.modality.doubt.isdisjoint(self.lows[instrument.first : instrument.last])

    def _if_there_is(self, sentence: Sentence, frame: Frame) -> bool:
        """«S'il y a eu un pacte entre A et B, …»: nobody says that there was."""
        instrument = frame.instrument
        assert instrument is not None
        opening = range(max(sentence.first, instrument.first - MOST_WORDS_OF_IF), instrument.first)
        opened = next((k for k in opening if self.lows[k] in ("si", "s'") and self._if(k)), None)
        return opened is not None and "y" in self.lows[opened : instrument.first]

    def _wished(self, sentence: Sentence, frame: Frame, effect: str | None) -> bool:
        """«favorable à un accord», «un éventuel accord», «souhaite la conclusion d'un accord»."""
        instrument = frame.instrument
        assert instrument is not None
        beside = (
            *self.lows[max(sentence.first, instrument.first - 1) : instrument.last - 1],
            self.lows[min(instrument.last, sentence.last - 1)],
        )
        if not self.modality.doubt.isdisjoint(beside) or self.wish_before(sentence, instrument.first, 0):
            return True
        noun = frame.nouns[0] if frame.nouns else None
        return noun is not None and effect == "sign" and self.wish_before(sentence, noun.first, MOST_WORDS_TO_NOUN)

    def wish_before(self, sentence: Sentence, first: int, apart: int) -> bool:
        """Do words of wishing end at word ``first``, or before it with an article, adjectives, adverbs between?"""
        for start in range(max(sentence.first, first - 4 - apart), first):
            match = self.modality.wish.match(self.lows, start)
            end = start + match[0] if match is not None else first + 1
            if end == first or (end < first and all(w.pos in ("DET", "ADJ", "ADV") for w in self.words[end:first])):
                return True
        return self._wish_before_a_time(sentence, first)

    def _wish_before_a_time(self, sentence: Sentence, first: int) -> bool:
        """«s'est dit favorable | vendredi 31 mai | à une alliance»: a day between the wish and its preposition."""
        k = first - 2
        while k > sentence.first and k in self.timed:
            k -= 1
        if k == first - 2 or self.lows[first - 1] not in ("à", "d'", "de", "en"):
            return False
        match = self.modality.wish.match([self.lows[k], self.lows[first - 1]], 0)
        return match is not None and match[0] == len(("favorable", "à"))

    def _no_more_than_possible(self, sentence: Sentence, frame: Frame) -> bool:
        """«Pour lui, l'entente est possible entre A et B»: there is none; «l'accord est fragile» tells of one."""
        instrument = frame.instrument
        assert instrument is not None
        if instrument.reference not in ("definite", "indefinite", "none") or frame.nouns:
            return False
        for k in range(instrument.last, min(instrument.last + MOST_WORDS_TO_MAIN_VERB, sentence.last - 1)):
            if self.words[k].pos in ("VERB", "AUX"):
                state = self.lows[k] in self.copulas or self.lows[k] in self.modality.seeming
                return state and self._adverbs_skipped(k + 1, sentence) in self.modality.unmade
            if self.lows[k] in ("qui", "que", "qu'", "dont", ":", ";"):
                return False
        return False

    def _adverbs_skipped(self, k: int, sentence: Sentence) -> str:
        while k < sentence.last - 1 and self.words[k].pos == "ADV" and self.lows[k] not in self.modality.unmade:
            k += 1
        return self.lows[k]

    def _only_possible(self, sentence: Sentence, frame: Frame) -> bool:
        """«Un accord entre A et B reste possible», «… serait une chance», «… sauverait des emplois»."""
        instrument = frame.instrument
        assert instrument is not None
        if self.lows[instrument.first - 1] in self.modality.unlikely and instrument.first > sentence.first:
            return True
        if instrument.first - sentence.first > 1 or frame.nouns:
            return False
        stop = min(instrument.last + MOST_WORDS_TO_MAIN_VERB, sentence.last)
        for k in range(instrument.last, stop):
            low = self.lows[k]
            if low in ("qui", "que", "qu'", "dont", ":", ";"):
                return False
            if low in self.copulas or low in self.modality.seeming:
                rest = k + 1
                while rest < stop and (self.words[rest].pos == "ADV" and self.lows[rest] not in self.modality.unlikely):
                    rest += 1
                judged = low.endswith(_CONDITIONAL) and rest < stop and self.words[rest].pos == "DET"
                return judged or (self.lows[rest] in self.modality.unlikely if rest < stop else False)
            if self.words[k].pos in ("VERB", "AUX"):
                return low.endswith(_CONDITIONAL) and low not in _RUMOUR
        return False

    def _in_condition(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """«Si A et B signaient un accord, …», «Si A signe, B se retirera»: not «Si A a signé avec B, C attend»."""
        if verb.voice != "active" or verb.first != verb.at or verb.negated:
            return False
        low = self.lows[verb.at]
        imperfect = low.endswith(_IMPERFECT) and not low.endswith(_CONDITIONAL)
        if not imperfect and verb.tense != "present":
            return False
        opening = self._opening(sentence, verb, self._if)
        if opening is None:
            return False
        return imperfect or any(
            w.pos in ("VERB", "AUX") and w.low.endswith(_AHEAD) for w in self.words[verb.last : sentence.last]
        )

    def _if(self, k: int) -> int:
        """How many words of «si» begin at word ``k``; «s'est» is none, «si bien que», «comme si» neither."""
        if self.lows[k] == "si" and self.words[k + 1].pos not in ("ADJ", "ADV") and self.lows[k - 1] != "comme":
            return 1
        return int(self.lows[k] == "s'" and self.lows[k + 1] in ("il", "ils"))

    def _in_wish(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """«X doute qu'un accord soit signé», «à condition que A signe», «quand bien même A signerait»."""
        if verb.voice not in ("active", "passive") or verb.negated:
            return False
        opening = self._opening(sentence, verb, self._that)
        if opening is None and self.lows[verb.first] in self.modality.subjunctives:
            opening = self._opening(sentence, verb, self._unasserted)
        before = set(self.lows[sentence.first : verb.first])
        waited = self.modality.at_last & before and not self.modality.to_wait & before
        return opening is not None and not waited  # «il a fallu dix ans pour que A et B signent»

    def _unasserted(self, k: int) -> int:
        """«n'exclut pas | qu'un accord soit trouvé», «avant | qu'un contrat soit signé»; not «se réjouit que …»."""
        if self.lows[k] not in ("que", "qu'"):
            return 0
        return int(not self.modality.factive & set(self.lows[max(k - MOST_WORDS_OF_FACT, 0) : k]))

    def _that(self, k: int) -> int:
        match = self.modality.that.match(self.lows, k)
        if match is not None:
            return match[0]
        end = k + 1
        while end < len(self.words) and self.words[end].pos == "ADV":
            end += 1  # «souhaite | aussi | que»
        if end < len(self.words) and self.lows[end] == "en" and self.lows[end + 1 : end + 2] == ["outre"]:
            end += 2
        if self.lows[end : end + 1] == [","]:  # «souhaite, | selon son porte-parole, | que»
            closed = (
                n for n in range(end + 1, min(end + MOST_WORDS_OF_SOURCE, len(self.words))) if self.lows[n] == ","
            )
            end = next(closed, end) + 1
        if end == k + 1 or end >= len(self.words) or self.lows[end] not in ("que", "qu'"):
            return 0
        return end + 1 - k if self.modality.that.match([self.lows[k], self.lows[end]], 0) is not None else 0

    def _opening(self, sentence: Sentence, verb: VerbGroup, opens: object) -> int | None:
        """Where the clause of a verb opens, if with such words; the verb is the first of its clause."""
        assert callable(opens)
        for k in range(verb.first - 1, max(sentence.first - 1, verb.first - MOST_WORDS_TO_VERB), -1):
            length = opens(k)
            if length:
                between = self.words[k + length : verb.first]
                return None if any(w.pos in ("VERB", "AUX") for w in between) else k
            if self.words[k].text in (";", ":", "»"):
                return None
        return None

    def _asked_whether(self, sentence: Sentence, frame: Frame) -> bool:
        """«La ministre signera-t-elle l'accord avec B ?»: whether it comes, that of a known one as well."""
        if "?" not in self.lows[sentence.first : sentence.last] or self.modality.asking & {self.lows[sentence.first]}:
            return False
        verbs = (v for v in frame.verbs if v.effect in ("sign", "renew") and v.tense in ("future", "present"))
        return any(self.lows[v.last] in _INVERTED for v in verbs)

    def _asked(self, sentence: Sentence, frame: Frame) -> bool:
        """«A et B vont-ils signer un accord ?», «Faut-il un accord ?»: whether, not why or when they did."""
        lows = self.lows[sentence.first : sentence.last]
        if "?" not in lows[-3:] or frame.pact is not None or any(v.voice == "participle" for v in frame.verbs):
            return False
        end = frame.anchors[-1][1]
        closed = any(w.text in (":", ";", "»", "!") for w in self.words[end : sentence.last])
        return not closed and not self.modality.asking & set(lows)
