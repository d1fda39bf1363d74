"""Which instrument does a verb act on: its subject in the passive, its object, its means, what it is said of?"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.agreeing import agrees
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.means import MeansReader
from pipeline.rules.framing.objects import RELATIVES, Objects
from pipeline.rules.framing.relatives import TO_WHICH, Relatives
from pipeline.rules.framing.straight import Straight
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_SUBJECT = 40
MOST_WORDS_OF_PARTICIPLE = 14
MOST_WORDS_OF_SIDES = 25


_IT = frozenset(["il", "elle", "ils", "elles"])


class OfVerb(Reader):
    """Pairs the verbs of one article's sentences with instruments."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, means: MeansReader, objects: Objects) -> None:
        super().__init__(annotated)
        self.by_means = lexicon.connectors.by_means
        self.by_any_means = lexicon.connectors.table.means_of_any
        self.common = lexicon.verbs.common
        self.come_about = lexicon.discourse.come_about
        self.means = means
        self.objects = objects
        self.relatives = Relatives(annotated, lexicon, objects)
        self.straight = Straight(annotated, lexicon, objects)

    def told(self, verb: VerbGroup, frames: list[Frame], marks: Marks) -> tuple[VerbGroup, tuple[Frame, str] | None]:
        """The verb, with the frame of the instrument that it acts on and the rule that says so.

        «ont accepté un accord», «engage un partenariat»: a verb that does more than one thing is what its object makes
        it.
        """
        paired = self._frame(verb, frames, marks)
        engaging = verb.effect == "bind" and paired is not None and paired[1] == "trigger.active"
        if verb.form.straight or (paired is not None and not engaging):
            return verb, paired
        forms = (form for form in self.common.get(self.lows[verb.at], ()) if form.shape == verb.form.shape)
        common = next(forms, None)
        own = replace(verb, form=common) if common is not None else verb
        again = self._frame(own, frames, marks) if common is not None else None
        return (own, again) if again is not None else (verb, paired)

    def _frame(self, verb: VerbGroup, frames: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        before = [f for f in frames if f.instrument is not None and f.instrument.last <= verb.first]
        after = [f for f in frames if f.instrument is not None and f.instrument.first >= verb.last]
        if verb.form.alone and verb.voice != "active":
            return None
        if verb.form.straight:
            return self.straight.frame(verb, before, after, marks)
        means = self._by_means(verb, frames, marks)
        if means is not None:
            return means
        if verb.effect == "commit":
            return self.relatives.of_which(verb, before)
        if verb.form.kinds:
            before, after = (
                [f for f in some if f.instrument is not None and f.instrument.kind in verb.form.kinds]
                for some in (before, after)
            )
        if verb.effect == "bind" and verb.voice in ("passive", "participle"):
            for frame in after:
                assert frame.instrument is not None
                between = frame.instrument.first - verb.last
                if verb.voice == "participle" and self._said_between(verb.last, frame.instrument.first):
                    break  # «Réunis jeudi, A et B se sont engagés par convention»
                if "par" in self.lows[verb.last : frame.instrument.first] and between <= 9:
                    return frame, "trigger.bound-by"
                if between <= MOST_WORDS_OF_SIDES and self._means(frame.instrument, verb):
                    return frame, "trigger.bound-by"
                break
        if verb.voice == "passive":
            return self._subject(verb, before, marks) or self._inverted(verb, after)
        if verb.form.lemma == "revoir" and self.lows[verb.first - 1] in ("se", "s'"):
            return None  # «les experts se reverront à l'automne»
        if verb.voice == "participle" and verb.form.lemma in self.come_about:
            return None  # «X, né en 1960», «une société née d'un accord»
        if verb.voice == "participle":
            return self._said_of(verb, before, marks) or self._opening(verb, after, marks)
        if verb.effect == "bind":
            return self._subject(verb, before, marks, rule="trigger.binding") or self.objects.frame(verb, after, marks)
        if verb.effect == "terminate":  # «ont mis fin au conflit par un accord»: by it something else ends
            after = [f for f in after if not self._ends_by(verb, f)]
        taken_up = self.relatives.taken_up(verb, before) or self.relatives.right_after(verb, before)
        if taken_up is not None:
            return taken_up, "trigger.relative"
        return self.objects.frame(verb, after, marks, before) or self.relatives.frame(verb, before)

    def _ends_by(self, verb: VerbGroup, frame: Frame) -> bool:
        """Is the instrument the means by which a conflict is ended?"""
        instrument = frame.instrument
        new = instrument is not None and instrument.reference in ("indefinite", "none")
        return new and instrument is not None and self.means.introduced(instrument, self.by_any_means, verb.last)

    def _said_between(self, first: int, last: int) -> bool:
        """Does a verb stand there?"""
        return any(self.words[k].pos in ("AUX", "VERB") and k not in self.objects.in_actors for k in range(first, last))

    def _means(self, instrument: InstrumentMention, verb: VerbGroup) -> bool:
        """«A est liée à B, dans le cadre d'un contrat», «… par une convention»."""
        return any(
            (match := self.by_means.match(self.lows, k)) is not None and k + match[0] == instrument.first
            for k in range(max(verb.last, instrument.first - 5), instrument.first)
        )

    def _by_means(self, verb: VerbGroup, frames: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        """«s'est engagée avec B par un contrat», «Par convention, A confie à B»: the instrument is the means."""
        if not self.means.committing(verb):
            return None
        for frame in frames:
            instrument = frame.instrument
            if instrument is not None and self.means.concludes(verb, instrument, marks.sentence):
                home = verb.form.being and "avec" in verb.form.means
                return frame, "trigger.brought-home" if home else "trigger.by-means"
        return None

    def _subject(
        self, verb: VerbGroup, before: list[Frame], marks: Marks, rule: str = "trigger.passive"
    ) -> tuple[Frame, str] | None:
        """«un accord a été signé»: the nearest instrument before that agrees, no other finite verb taking it."""
        acting = verb.voice == "active"  # «un partenariat les avait réunies»: it agrees with what it takes
        exact = [f for f in before if f.instrument is not None and (acting or agrees(verb, f.instrument))]
        loose = [
            f
            for f in before
            if f.instrument is not None and f.instrument.plural == verb.form.plural and f.instrument.kind is not None
        ]
        # a wrong gender is a slip of the press, or agrees with «le plus important»; number never is
        for frame in reversed(exact or loose[-1:]):
            instrument = frame.instrument
            assert instrument is not None
            if verb.first - instrument.last > MOST_WORDS_TO_SUBJECT:
                return None
            if (
                any(
                    v.voice in ("passive", "active")
                    and not self._in_relative(instrument, v, verb)
                    and instrument.last <= v.first < verb.first
                    and v.effect != "announce"
                    for v in frame.verbs
                )
                and "et" not in self.lows[frame.verbs[-1].last : verb.first]
            ):
                return None
            return frame, rule
        return None

    def _in_relative(self, instrument: InstrumentMention, inner: VerbGroup, verb: VerbGroup) -> bool:
        """«L'accord de 2001, qu'avaient signé A et B, a été dénoncé»: the relative closes before the verb."""
        openers = {"que", "qu'", "dont", *TO_WHICH, *(("qui",) if inner.effect == "bind" else ())}
        opened = openers & set(self.lows[instrument.last : inner.first])
        after = [self.lows[k] for k in range(inner.last, verb.first) if k not in self.objects.in_actors]
        if inner.effect == "bind" and "et" in after:
            after.remove("et")  # «la convention qui lie A et B est reconduite»
        said = verb.voice == "passive" and verb.first > inner.last and not RELATIVES & set(after)
        return bool(opened) and ("," in after or (said and not {";", ":", "et"} & set(after)))

    def _inverted(self, verb: VerbGroup, after: list[Frame]) -> tuple[Frame, str] | None:
        """«a été signé hier un accord»."""
        for frame in after:
            assert frame.instrument is not None
            sides = self.lows[verb.last : verb.last + 1] in (["entre"], ["par"], ["avec"])
            most = MOST_WORDS_OF_SIDES if sides else 8
            if frame.instrument.first - verb.last <= most and agrees(verb, frame.instrument):
                return frame, "trigger.passive-inverted"
            break
        return None

    def _said_of(self, verb: VerbGroup, before: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        """«une convention signée par»."""
        for frame in reversed(before):
            instrument = frame.instrument
            assert instrument is not None
            if verb.first - instrument.last > MOST_WORDS_OF_PARTICIPLE:
                return None
            if agrees(verb, instrument):
                return frame, "trigger.participle"
        return None

    def _opening(self, verb: VerbGroup, after: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        """«Signée par X et Y, cette convention…»: the participle opens the sentence."""
        if verb.first - marks.sentence.first > 2 or self._of_noun(verb, marks):
            return None
        for frame in after:
            assert frame.instrument is not None
            if self._of_pronoun(verb, frame.instrument.first):
                return None
            if agrees(verb, frame.instrument):
                return frame, "trigger.opening-participle"
        return None

    def _of_noun(self, verb: VerbGroup, marks: Marks) -> bool:
        """«Un recul | lié au passage au nouveau protocole»: the noun before the participle is what it is said of."""
        return verb.first > marks.sentence.first and self.words[verb.first - 1].pos == "NOUN"

    def _of_pronoun(self, verb: VerbGroup, first: int) -> bool:
        """«Signé lundi, | il remplace celui de 1998»: said of what the text was about."""
        behind = range(verb.last, first - 1)
        told = (k for k in behind if self.lows[k - 1] == "," and self.lows[k] in _IT)
        return any(self.lows[k + 1] not in ("s'", "faut", "aura") for k in told)
