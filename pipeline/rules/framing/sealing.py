"""What an agreement does to those who conclude it: «Une entente scelle le rapprochement entre A et B».

The instrument is the subject, and what the verb takes is a word for what two have with each other.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

RULE = "trigger.sealing"
MOST_WORDS_TO_SUBJECT = 4
MOST_WORDS_TO_VERB = 24
_OPENING = frozenset([",", ";", ":", "et", "que", "qu'"])


class Sealing(Reader):
    """Pairs verbs of one article's sentences with the instrument that is their subject."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.dealings, self.coming = lexicon.discourse.sealed, lexicon.discourse.coming
        self.quarrels = lexicon.discourse.quarrels
        self.in_actors = {k for actor in annotated.actors for k in range(actor.first, actor.last)}

    def frame(self, verb: VerbGroup, frames: list[Frame], sentence: Sentence) -> Frame | None:
        """The frame of the instrument that seals what two have; its object, if it is told as one more, goes."""
        words = {"sign": self.dealings, "terminate": self.quarrels}.get(verb.effect)
        noun = self._object(verb, sentence, words) if words is not None and not verb.negated else None
        if noun is None or not self._acts(verb):
            return None
        before = [f for f in frames if f.instrument is not None and f.instrument.last <= verb.first]
        frame = before[-1] if before else None
        if frame is None or frame.instrument is None or frame.verbs or frame.nouns or frame.instrument.kind is None:
            return None
        between = range(frame.instrument.last, verb.first)
        opened = range(max(frame.instrument.first - MOST_WORDS_TO_SUBJECT + 1, sentence.first), frame.instrument.first)
        heads = frame.instrument.first - sentence.first < MOST_WORDS_TO_SUBJECT
        if not heads and not any(self.lows[k] in _OPENING for k in opened):
            return None
        if len(between) > MOST_WORDS_TO_VERB or any(self._of_another(k) for k in between):
            return None
        frames[:] = [f for f in frames if f.instrument is None or f.instrument.last - 1 != noun]
        return frame

    def ends_quarrel(self, verb: VerbGroup, sentence: Sentence) -> bool:
        """«met fin au litige»."""
        return verb.effect == "terminate" and self._object(verb, sentence, self.quarrels) is not None

    def _acts(self, verb: VerbGroup) -> bool:
        """«scelle», «est venu sceller»."""
        coming = verb.voice == "infinitive" and self.lows[verb.first - 1] in self.coming
        return coming or (verb.voice == "active" and self.lows[verb.first - 1] not in ("se", "s'"))

    def _object(self, verb: VerbGroup, sentence: Sentence, words: frozenset[str]) -> int | None:
        """The noun after the verb, where it is one of those words."""
        k = verb.last
        while k < sentence.last and self.words[k].pos in ("DET", "ADJ", "ADV", "NUM", "ADP"):
            k += 1
        linked = k > verb.last or self.words[verb.last - 1].pos == "ADP"  # «met fin au | litige»
        return k if k < sentence.last and linked and self.lows[k] in words else None

    def _of_another(self, k: int) -> bool:
        """A verb or a clause between the subject and its verb; «venu» and participles are none."""
        word = self.words[k]
        if k in self.in_actors or word.low in self.coming:
            return False
        finite = word.pos == "VERB" and not word.low.endswith(
            ("é", "ée", "és", "ées", "i", "ie", "u", "ue", "us", "ues")
        )
        return finite or word.text in (";", ":") or word.low in ("que", "qu'", "qui", "dont")
