"""What was to be and is not: «a renoncé à l'accord qu'elle devait conclure», «devait signer, mais y a renoncé»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.status.cues import Cues
from pipeline.rules.status.effect import concludes

MOST_WORDS_TO_MODAL = 4  # «devait | de nouveau l' | approuver»
MOST_WORDS_TO_TALKS = 14  # «les pourparlers | entre le Togo et l'Union européenne au sujet d'un | accord»
MOST_WORDS_OF_RENOUNCING = 4  # «renoncé | mardi à l' | accord»


class FallenThrough(Reader):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, cues: Cues) -> None:
        super().__init__(annotated)
        self.modality = lexicon.modality
        self.act_nouns = lexicon.verbs.nouns
        self.cues = cues

    def reason(self, sentence: Sentence, frame: Frame) -> str | None:
        """Why nothing came of it, or None."""
        if self._talks_over(sentence, frame):
            return "failed"
        meant = [v for v in frame.verbs if self._meant(sentence, v)]
        if not meant:
            return None
        if any(verb.effect == "ratify" for verb in meant):
            return "not-done"  # «Le conseil devait approuver lundi la convention»: nobody knows whether it did
        if self._given_up(sentence, frame) or self._stopped(sentence, meant[0].last):
            return "failed"
        return None

    def _talks_over(self, sentence: Sentence, frame: Frame) -> bool:
        """«a décidé de mettre fin aux | pourparlers | avec B sur l'accord»: only talked about, and no longer."""
        if frame.instrument is None or any(concludes(verb) and not verb.negated for verb in frame.verbs):
            return False
        for k in range(max(sentence.first, frame.instrument.first - MOST_WORDS_TO_TALKS), frame.instrument.first):
            talks = self.act_nouns.match(self.lows, k)
            if talks is None or talks[1] != "negotiate" or "," in self.lows[k : frame.instrument.first]:
                continue
            start = max(sentence.first, k - MOST_WORDS_OF_RENOUNCING)
            at = next((j for j in range(start, k) if self.lows[j] in self.modality.ending_talks), None)
            if at is None or any(self.words[j].pos == "PUNCT" for j in range(at, k)):
                continue
            before = self.lows[max(sentence.first, at - MOST_WORDS_OF_RENOUNCING) : at]
            if not self.modality.not_ending & set(before):
                return True
        return False

    def _meant(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """«devait signer», «devait être signée», «allaient conclure»: told of the past as still to come."""
        if verb.voice != "infinitive" and verb.tense != "none":
            return False
        before = range(max(sentence.first, verb.first - MOST_WORDS_TO_MODAL), verb.first)
        at = next((k for k in reversed(before) if self.lows[k] in self.modality.was_to), None)
        return at is not None and not any(self.words[k].pos in ("VERB", "PUNCT") for k in range(at + 1, verb.first))

    def _given_up(self, sentence: Sentence, frame: Frame) -> bool:
        """«a renoncé à | l'accord | qu'elle devait conclure»."""
        if frame.instrument is None:
            return False
        first = frame.instrument.first
        before = self.lows[max(sentence.first, first - MOST_WORDS_OF_RENOUNCING) : first]
        return bool(self.modality.renouncing & set(before)) and not {"n'", "ne", "pas"} & set(before)

    def _stopped(self, sentence: Sentence, last: int) -> bool:
        """«…, mais y a renoncé», «…, mais la cérémonie a été annulée»: behind it, the clause that says so."""
        but = next((k for k in range(last, sentence.last) if self.lows[k] in ("mais", ";")), None)
        if but is None:
            return False
        told = set(self.lows[but : sentence.last])
        said = self.modality.renouncing & told and not {"n'", "ne", "pas"} & told
        return bool(said) or self.cues.find(self.modality.failure, but, sentence.last) is not None
