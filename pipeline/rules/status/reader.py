"""Signed, planned, past, denied?  All that decides it, in the order in which one overrules the other."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.verbs import VerbForm
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import ActNoun
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.status.around import Around
from pipeline.rules.status.cues import Cues
from pipeline.rules.status.drafted import Drafted
from pipeline.rules.status.effect import STATUS_OF, concludes, effect_of, strongest_first
from pipeline.rules.status.fallen_through import FallenThrough
from pipeline.rules.status.pending import Pending
from pipeline.rules.status.runs_on import RunsOn
from pipeline.rules.status.scheduled import Scheduled
from pipeline.rules.status.short_of_it import NOT_SIGNED_YET, ShortOfIt
from pipeline.rules.status.source import Source
from pipeline.rules.status.tense import NOT_YET, Tense
from pipeline.rules.status.under_it import UnderIt
from pipeline.rules.status.unreal import Unreal
from pipeline.rules.status.verdict import Verdict

STANDING = ("renew", "terminate", "ratify")  # what is done to an agreement that there is
MOST_WORDS_OF_AIM = 4
MOST_WORDS_TO_GOING_ON = 8
MOST_WORDS_TO_TALKS = 24
_AIMING = frozenset({"pour", "vue", "afin", "visant", "destinés", "destinées"})
STANDS = "status.still-stands"


class StatusReader(Reader):
    """Decides status and certainty of frames."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.modality = lexicon.modality
        self.act_nouns, self.verb_forms = lexicon.verbs.nouns, lexicon.verbs.forms
        self.new_states, self.going_on = lexicon.pacts.now, lexicon.modality.going_on
        self.cues = Cues(annotated)
        self.pending = Pending(annotated, lexicon)
        self.unreal = Unreal(annotated, lexicon)
        self.fallen = FallenThrough(annotated, lexicon, self.cues)
        self.short = ShortOfIt(annotated, lexicon)
        self.scheduled = Scheduled(annotated, lexicon)
        self.tense = Tense(annotated, lexicon, self.cues, self.pending)
        self.around = Around(annotated, lexicon, self.cues)
        self.source = Source(annotated, lexicon, self.cues)
        self.drafted = Drafted(annotated, lexicon)
        self.runs_on = RunsOn(annotated, lexicon)
        self.under_it = UnderIt(annotated, lexicon)

    def read(self, sentence: Sentence, frame: Frame) -> Verdict:
        """Status, certainty and cues of a frame."""
        verdict = Verdict()
        verbs = strongest_first(
            self.pending.without_once_done(frame.verbs),
            frame.anchors[0][0] if frame.instrument is None else frame.instrument.first,
        )
        if self.short.amended(frame, verbs):
            verbs = [v for v in verbs if v.effect != "renew"]  # «ont signé un avenant qui prolonge la concession»
        verbs = self.short.by_its_means(frame, verbs)
        main = verbs[0] if verbs else None
        noun = frame.nouns[0] if frame.nouns else None
        verdict.effect = effect_of(frame, main, noun)
        if verdict.effect is not None:
            verdict.status = STATUS_OF.get(verdict.effect)
        if main is None and noun is not None:
            self._by_noun(sentence, noun, verdict)
        if self.pending.once_done(frame) and (not verbs or "trigger.by-means" in frame.rules):
            verdict.status, verdict.effect = "announced", "sign"
            verdict.rules.append("status.once-done")
        self._by_trigger(sentence, frame, main, verdict)
        main = self._held_before(verbs, verdict) or main
        if main is not None:
            self._by_verb(sentence, frame, main, verdict, any(concludes(v) for v in verbs))
            self._still_in_talks(sentence, frame, verbs, main, verdict)
            self._still_stands(sentence, verbs, main, verdict)
        elif noun is not None:
            self.cues.note(verdict, noun.first, noun.last)
        self.around.deny(sentence, frame, verdict)
        verdict.dropped = verdict.dropped or self.unreal.reason(sentence, frame, verdict.effect)
        verdict.dropped = verdict.dropped or self.fallen.reason(sentence, frame)
        self.under_it.settle(sentence, frame, verdict)
        self.around.settle(sentence, frame, verdict, main)
        ends = next((n for n in frame.nouns if n.effect == "terminate"), None)
        if verdict.status == "terminated" and ends is not None and self.unreal.wish_before(sentence, ends.first, 0):
            verdict.status = "past"  # «réclame l'annulation du contrat conclu en 2021»: it still stands
        self.runs_on.settle(sentence, frame, verdict)
        self.drafted.settle(sentence, frame, verdict)
        self.source.settle(sentence, frame, verdict)
        return verdict

    def _by_noun(self, sentence: Sentence, noun: ActNoun, verdict: Verdict) -> None:
        """What a noun of doing says without a verb: «la signature prochaine d'un contrat»."""
        if self.pending.ratification(sentence, noun):
            verdict.status = "signed"
            verdict.rules.append("status.not-yet")
        if noun.effect == "sign" and self.scheduled.told(sentence, noun):
            verdict.status = "planned"  # «la signature prochaine d'un contrat», «… prévue mardi»
            verdict.rules.append("status.planned")
        talked = noun.effect in ("renew", "sign", "negotiate")
        if talked and self.modality.dragging & set(self.lows[noun.last : sentence.last]):
            verdict.status = "negotiating"  # «la reconduction de l'accord traîne»
            verdict.rules.append("status.negotiating")
        if noun.effect == "sign" and self.short.awaited(sentence, noun.first):
            verdict.status = "planned"
            verdict.rules.append("status.awaited")

    def _by_trigger(self, sentence: Sentence, frame: Frame, main: VerbGroup | None, verdict: Verdict) -> None:
        """What the way says in which the agreement was recognised: announced, allowed, a state of things."""
        if "trigger.ended" in frame.rules:
            verdict.status = "past"  # «La convention entre A et B est arrivée à terme»
        if "trigger.conferring" in frame.rules and "depuis" in self.lows[sentence.first : frame.anchors[-1][1]]:
            verdict.status = "past"  # «Depuis 2016, une entente confie à B …»
        if "trigger.announced" in frame.rules and verdict.effect is None:
            verdict.effect, verdict.status = "announce", "announced"
            if frame.instrument is not None and self._years_of(sentence, frame.instrument.first):
                verdict.effect, verdict.status = None, "past"  # «ont fêté dimanche les 25 ans de leur jumelage»
            elif frame.instrument is not None and self.around.against(sentence, frame.instrument.first):
                verdict.effect, verdict.status = None, "past"  # «annonce son opposition à l'accord»
        if "trigger.allowed" in frame.rules and verdict.status in ("signed", "ratified", None):
            verdict.effect, verdict.status = "sign", "planned"
        if "trigger.added-later" in frame.rules and verdict.status is None:
            verdict.status = "planned"  # «Suivra, à l'automne, un accord avec B»
        if "trigger.not-allowed" in frame.rules:
            verdict.dropped = "negated"
        if "trigger.binding" in frame.rules and main is not None and self._bound_then(main):
            verdict.status = "past"  # «Une convention liait A à B entre 2015 et 2019»
        if "trigger.bound-by" in frame.rules and main is not None and self._since(sentence, frame, main):
            verdict.status = "past"
        if "trigger.bound-by" in frame.rules and main is not None and main.voice == "participle":
            verdict.status = "past"  # «A, liée à B par une convention, …»: how things stand
        if main is not None and self._negotiated(frame, main):
            verdict.status = "past"
            verdict.rules.append("status.negotiated")
        state = main is not None and main.tense == "present" and frame.pact is not None and frame.pact.state
        old = main is not None and self.lows[main.last : main.last + 1] == ["depuis"] and self._year(main.last + 1)
        if state and (old or not self.new_states & set(self.lows[sentence.first : sentence.last])):
            verdict.status = "past"  # «les deux villes sont jumelées»

    def _negotiated(self, frame: Frame, main: VerbGroup) -> bool:
        """«La trêve négociée par l'Egypte entre A et B tient»: it is there; not «négociée depuis un an»."""
        made = main.effect == "negotiate" and main.voice == "participle" and not main.negated
        known = frame.instrument is not None and frame.instrument.reference in ("definite", "demonstrative")
        return made and known and not self.going_on & set(self.lows[main.last : main.last + MOST_WORDS_TO_GOING_ON])

    def _years_of(self, sentence: Sentence, first: int) -> bool:
        """«les 25 ans de | leur jumelage», «l'anniversaire du | traité»."""
        before = self.lows[max(first - MOST_WORDS_OF_AIM, sentence.first) : first]
        return bool(self.modality.anniversary & set(before))

    def _still_in_talks(
        self, sentence: Sentence, frame: Frame, verbs: list[VerbGroup], main: VerbGroup, verdict: Verdict
    ) -> None:
        """«A et B discutent d'un accord qui pourrait être signé en juin»: what may come is on the table now.

        «Des discussions ont été ouvertes entre A et B en vue de conclure un accord»: by a noun as by a verb.
        """
        if verdict.dropped is None and main.voice == "infinitive" and main.effect in ("sign", "renew"):
            aim_of_talks = verdict.status in ("renewed", "announced") and self._talks_before(sentence, main)
            verdict.status = "negotiating" if aim_of_talks else verdict.status
        if verdict.dropped not in ("not-done", "infinitive"):
            return
        if main.voice == "infinitive" and main.effect in ("sign", "renew") and self._talks_before(sentence, main):
            broken = any(v.effect == "terminate" for k in range(sentence.first, main.first) for v in self._forms(k))
            failed = broken or self.cues.find(self.modality.failure, sentence.first, sentence.last) is not None
            verdict.dropped, verdict.status = "failed" if failed else None, "negotiating"
            verdict.rules.append("status.negotiating")
        if verdict.dropped != "not-done":
            return
        before = (v for v in verbs if v.effect == "negotiate" and v.voice == "active" and v.last <= main.first)
        talking = any(not v.negated and v.tense in ("present", "past") for v in before)
        aim = main.voice == "infinitive"
        if talking or (aim and any(n.effect == "negotiate" and n.last <= main.first for n in frame.nouns)):
            verdict.dropped, verdict.status = None, "negotiating"
            verdict.rules.append("status.negotiating")

    def _talks_before(self, sentence: Sentence, main: VerbGroup) -> bool:
        """«ont entamé mardi des pourparlers, à Bruxelles, en vue de | renouveler leur accord»: what they are for."""
        aim = next((k for k in range(main.first - 1, sentence.first, -1) if self.lows[k] in _AIMING), None)
        if aim is None or main.first - aim > MOST_WORDS_OF_AIM:
            return False
        told = range(max(aim - MOST_WORDS_TO_TALKS, sentence.first), aim)
        nouns = [k for k in told if (n := self.act_nouns.match(self.lows, k)) is not None and n[1] == "negotiate"]
        heads = bool(nouns) and nouns[-1] - sentence.first <= MOST_WORDS_OF_AIM  # «Des discussions ont été ouvertes …»
        between = range(nouns[-1] + 1, aim) if nouns else range(0)
        heads = heads and "," not in self.lows[nouns[-1] : aim]  # «Après des négociations, A et B ont …»
        return bool(nouns) and (heads or not any(self.words[k].pos in ("VERB", "AUX") for k in between))

    def _forms(self, k: int) -> tuple[VerbForm, ...]:
        """What the word ``k`` may be as a verb of doing something to an agreement."""
        return tuple(self.verb_forms.get(self.lows[k], ()))

    def _still_stands(self, sentence: Sentence, verbs: list[VerbGroup], main: VerbGroup, verdict: Verdict) -> None:
        """«A a signé en mars un accord avec B et entend le prolonger»: not prolonged, but signed."""
        if verdict.dropped not in ("infinitive", "not-done", "negated") or main.effect not in STANDING:
            return
        signed = next((v for v in verbs if concludes(v)), None)
        if signed is None:
            return
        verdict.dropped, verdict.status = None, "signed"
        if main.effect == "ratify":
            verdict.rules.append(NOT_YET)  # «Le Sénat refuse de ratifier l'accord signé par A et B»
            return
        verdict.effect = "sign"
        verdict.rules.append(STANDS)
        self.tense.settle(sentence, signed, verdict)

    def _year(self, k: int) -> bool:
        """«depuis | 2011», «depuis | dix ans»."""
        return k + 1 < len(self.lows) and (self.lows[k].isdigit() or self.lows[k + 1] in ("ans", "décennies"))

    def _bound_then(self, main: VerbGroup) -> bool:
        """«liait», «unissait»: no longer, or before the news; not «lierait»."""
        low = self.lows[main.at]
        then = low.endswith(("ait", "aient")) and not low.endswith(("rait", "raient"))
        return main.effect == "bind" and main.voice == "active" and then

    def _since(self, sentence: Sentence, frame: Frame, main: VerbGroup) -> bool:
        """«est lié depuis 2011 à B», «est lié à B par une convention depuis dix ans»."""
        last = frame.instrument.last if frame.instrument is not None else main.last
        after = self.lows[min(last, sentence.last) : min(last + 2, sentence.last)]
        return "depuis" in self.lows[main.last : main.last + 2] or "depuis" in after

    def _held_before(self, verbs: list[VerbGroup], verdict: Verdict) -> VerbGroup | None:
        """«Le contrat signé en 2019 ne sera pas renouvelé»: what goes on no longer was agreed."""
        if not verbs or not verbs[0].negated or verbs[0].effect not in ("renew", "terminate"):
            return None
        held = next((v for v in verbs[1:] if not v.negated and v.effect in ("sign", "bind")), None)
        if held is not None:
            verdict.effect, verdict.status = held.effect, "past"
            verdict.rules.append("status.not-renewed")
        return held

    def _by_verb(self, sentence: Sentence, frame: Frame, main: VerbGroup, verdict: Verdict, concluded: bool) -> None:
        """What the main verb says, and what it says less than it seems to."""
        self.cues.note(verdict, main.first, main.last)
        self.tense.settle(sentence, main, verdict, concluded)
        if verdict.dropped == "negated" and self.short.no_longer(frame, main):
            verdict.dropped, verdict.effect, verdict.status = None, "bind", "past"
            verdict.rules.append("status.not-renewed")
        elif verdict.dropped == "negated" and self.short.not_signed_yet(frame, main):
            verdict.dropped, verdict.status = None, "planned"
            verdict.rules.append(NOT_SIGNED_YET)
        elif verdict.dropped == "negated" and self.short.not_done_yet(frame, main):
            verdict.dropped, verdict.effect, verdict.status = None, "negotiate", "negotiating"
            verdict.rules.append("status.negotiating")
        elif verdict.status == "signed" and self.short.in_principle(frame, main):
            verdict.status = "announced"
            verdict.rules.append("status.in-principle")
