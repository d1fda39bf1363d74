"""What is said of an agreement that no verb signs: «est à l'étude», «doit suivre en mars», «est arrivé à terme».

It is told as a verb would tell it, so that its sides are looked for; whether enough of them are told is looked at by
whoever gives the roles (words in ``courses.toml``).
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.courses import Course
from pipeline.lexicon.verbs import Effect, VerbForm
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import Tense, VerbGroup
from pipeline.rules.reader import Reader

AHEAD = "trigger.ahead"
ENDED = "trigger.ended"
MOST_WORDS_TO_COURSE = 30
_TELLS: dict[Course, tuple[Effect, Tense]] = {
    "talked_about": ("negotiate", "present"),
    "awaited": ("sign", "future"),
    "broken": ("terminate", "past"),
    "ended": ("bind", "past"),
}
_PARTICIPLES = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues", "ise", "ises", "int")
_RELATIVES = frozenset({"qui", "que", "qu'", "dont"})


class CourseReader(Reader):
    """Finds what is said so of the agreements of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.told = lexicon.courses.told
        self.be, self.seeming = lexicon.grammar.be, lexicon.modality.seeming
        self.in_actors = {k for a in annotated.actors for k in range(a.first, a.last)}

    def add(self, frames: list[Frame], marks: Marks) -> None:
        """Give the frames of such agreements their verb."""
        for n, frame in enumerate(frames):
            instrument = frame.instrument
            if instrument is None or instrument.verbal or instrument.strength == "text" or instrument.kind is None:
                continue
            if frame.nouns or any(v.voice != "participle" and v.effect != "bind" for v in frame.verbs):
                continue
            following = (f.instrument for f in frames[n + 1 :] if f.instrument is not None and f.instrument.kind)
            stop = next((x.first for x in following), marks.sentence.last)
            self._tell(marks.sentence, frame, instrument, stop)

    def _tell(self, sentence: Sentence, frame: Frame, instrument: InstrumentMention, stop: int) -> None:
        new = instrument.reference in ("indefinite", "none") or instrument.ordinal is not None
        relative = linked = False
        for k in range(instrument.last, min(stop, instrument.last + MOST_WORDS_TO_COURSE)):
            low = self.lows[k]
            if k in self.in_actors or any(v.first <= k < v.last for v in frame.verbs):
                continue
            if low in (":", ";", "»", "«"):
                return
            match = self.told.match(self.lows, k)
            if match is not None and k + match[0] <= sentence.last:
                ahead = match[1] in ("talked_about", "awaited")
                if ahead and (not new or frame.verbs or not (linked or k == instrument.last or self._finite(k))):
                    return
                self._add(frame, k, k + match[0], match[1])
                return
            relative = (relative or low in _RELATIVES) and low != ","
            if low in self.be or low in self.seeming:
                linked = True
            elif not relative and self._other_verb(k):
                return

    def _other_verb(self, k: int) -> bool:
        """Is it a verb of its own, but for «est, | a-t-il indiqué, | sur le métier»?"""
        finite = self.words[k].pos in ("VERB", "AUX") and not self.lows[k].endswith(_PARTICIPLES)
        return finite and self.lows[k - 1] != ","

    def _finite(self, k: int) -> bool:
        """Do the words have their own verb («doit suivre», «se prépare»)?"""
        return self.words[k].pos in ("VERB", "AUX") or self.lows[k] in ("se", "s'")

    def _add(self, frame: Frame, first: int, last: int, course: Course) -> None:
        effect, tense = _TELLS[course]
        form = VerbForm("", effect, "weak", "present")
        frame.verbs = [*frame.verbs, VerbGroup(first, first, last, form, "passive", tense, False)]
        frame.rules.append(ENDED if course == "ended" else AHEAD)
