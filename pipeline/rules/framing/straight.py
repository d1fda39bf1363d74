"""Verbs that are said of much else («monter», «créer», «fixer»): they tell of an agreement that is their own object."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.agreeing import agrees
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.objects import Objects
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_SUBJECT = 20
MOST_WORDS_TO_RELATIVE = 20
_NEW = ("indefinite", "none")


class Straight(Reader):
    """Pairs such verbs of one article's sentences with instruments."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, objects: Objects) -> None:
        super().__init__(annotated)
        self.objects = objects
        self.things = frozenset(lexicon.verbs.table.things)
        self.outcomes = frozenset(lexicon.verbs.table.outcomes)

    def frame(self, verb: VerbGroup, before: list[Frame], after: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        """The frame of the instrument that the verb makes or takes up, with the rule that says so."""
        if self._comes_of_it(verb):
            paired = self.objects.frame(verb, after, marks)
            instrument = paired[0].instrument if paired is not None else None
            return paired if instrument is not None and self._own_object(verb, instrument) else None
        if verb.voice == "passive":
            return self._subject(verb, before)
        if verb.voice not in ("active", "infinitive", "gerund") or self.lows[verb.first - 1] in ("se", "s'"):
            return None
        paired = self.objects.frame(verb, after, marks)
        if paired is not None and paired[0].instrument is not None:
            made = self._outcome(paired[0].instrument, [*before, *after])
            return paired if self._own_object(verb, paired[0].instrument, made) else None
        return self._relative(verb, before)

    def _outcome(self, instrument: InstrumentMention, frames: list[Frame]) -> bool:
        """«ont créé une coentreprise»: an agreement, unless one is told that made it («en vertu d'un accord»)."""
        others = (f.instrument for f in frames if f.instrument is not None and f.instrument is not instrument)
        return instrument.lemma in self.outcomes and not any(other.strength == "strong" for other in others)

    def _comes_of_it(self, verb: VerbGroup) -> bool:
        """«se traduit | par», «a pris | la forme d'»: its subject is a visit, talks, a rapprochement."""
        return verb.last > verb.at + 1 and self.lows[verb.last - 1] in ("par", "d'", "de", "dans", "sur")

    def _own_object(self, verb: VerbGroup, instrument: InstrumentMention, made: bool = False) -> bool:
        """«ont monté un partenariat»: no preposition before it, and a new one where the verb makes it."""
        between = range(verb.last, instrument.first)
        if any(self.words[k].pos in ("VERB", "AUX") and k not in self.objects.taken for k in between):
            return False
        indirect = instrument.first > verb.last and self.words[instrument.first - 1].pos == "ADP"
        return not indirect and self._fits(verb, instrument, made)

    def _fits(self, verb: VerbGroup, instrument: InstrumentMention, made: bool = False) -> bool:
        if instrument.strength == "text" or (instrument.lemma in self.things and not made):
            return False
        return verb.effect != "sign" or instrument.reference in _NEW

    def _subject(self, verb: VerbGroup, before: list[Frame]) -> tuple[Frame, str] | None:
        """«Un partenariat a été monté avec B»: the instrument right before it, in the same clause."""
        frame = before[-1] if before else None
        if frame is None or frame.instrument is None or not agrees(verb, frame.instrument):
            return None
        between = range(frame.instrument.last, verb.first)
        apart = any(
            self.words[k].text in (";", ":") or (self.words[k].pos in ("VERB", "AUX") and k not in self.objects.taken)
            for k in between
        )
        if apart or len(between) > MOST_WORDS_TO_SUBJECT or not self._fits(verb, frame.instrument):
            return None
        return frame, "trigger.passive"

    def _relative(self, verb: VerbGroup, before: list[Frame]) -> tuple[Frame, str] | None:
        """«le partenariat que A et B ont monté»."""
        frame = before[-1] if before else None
        if frame is None or frame.instrument is None or self.objects.own(verb) is not None:
            return None
        between = self.lows[frame.instrument.last : verb.first]
        near = len(between) <= MOST_WORDS_TO_RELATIVE and not {";", ":"} & set(between)
        if not near or between[:1] not in (["que"], ["qu'"]) or frame.instrument.strength == "text":
            return None
        return (frame, "trigger.relative") if agrees(verb, frame.instrument) else None
