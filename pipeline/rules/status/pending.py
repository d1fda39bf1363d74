"""What is told of an agreement as still to come: its ratification, «une fois signé», the future of a past tale."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_RATIFYING = 9
MOST_WORDS_TO_SAYING = 20


class Pending(Reader):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.ahead = lexicon.modality.ratifying_ahead
        self.saying = lexicon.modality.saying
        self.have = lexicon.grammar.have
        self.once = lexicon.modality.once

    def ratification(self, sentence: Sentence, noun: ActNoun) -> bool:
        """«les députés doivent voter la ratification de l'accord», «opposé à la ratification»: it was not done."""
        if noun.effect != "ratify":
            return False
        for k in range(max(sentence.first, noun.first - MOST_WORDS_TO_RATIFYING), noun.first):
            match = self.ahead.match(self.lows, k)
            if match is None or k + match[0] > noun.first:
                continue
            between = self.words[k + match[0] : noun.first]
            if not any(word.pos in ("VERB", "AUX") or word.text in (";", ":") for word in between):
                return True
        return "?" in self.lows[noun.last : sentence.last]

    def without_once_done(self, verbs: list[VerbGroup]) -> list[VerbGroup]:
        """The verbs but «une fois signé», «dès signé», which say what will be done."""
        return [v for v in verbs if not (v.voice == "participle" and self._once(v))]

    def once_done(self, frame: Frame) -> bool:
        """Is the agreement told as «une fois signé»?"""
        return any(v.voice == "participle" and v.effect == "sign" and self._once(v) for v in frame.verbs)

    def _once(self, verb: VerbGroup) -> bool:
        return any(
            (match := self.once.match(self.lows, k)) is not None and k + match[0] == verb.first
            for k in range(max(verb.first - 3, 0), verb.first)
        )

    def future_in_the_past(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """«Ils avaient annoncé qu'ils signeraient l'accord»: what was to come, no rumour."""
        if verb.tense != "conditional":
            return False
        for k in range(verb.first - 1, max(sentence.first, verb.first - MOST_WORDS_TO_SAYING), -1):
            if self.words[k].text in (";", ":"):
                return False
            if self.lows[k] in ("qu'", "que"):
                before = self.lows[max(sentence.first, k - 6) : k]
                told = any(low in self.saying for low in before)
                return told and any(low in self.have for low in before)
        return False
