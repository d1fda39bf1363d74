"""What the words around the agreement say: «aucun accord», «faute d'accord», «doit être signé», «en vertu de»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.status.cues import Cues
from pipeline.rules.status.only_meant import OnlyMeant
from pipeline.rules.status.under_it import RULE as UNDER_IT
from pipeline.rules.status.verdict import Verdict

MOST_WORDS_TO_NEVER = 7


class Around(Reader):
    """Settles the status by the rest of the sentence."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, cues: Cues) -> None:
        super().__init__(annotated)
        self.modality = lexicon.modality
        self.cues = cues
        self.meant = OnlyMeant(annotated, lexicon)
        self.times = annotated.times
        self.in_actors = {k for a in annotated.actors for k in range(a.first, a.last)}

    def deny(self, sentence: Sentence, frame: Frame, verdict: Verdict) -> None:
        """«aucun accord n'a été signé», «faute d'accord», «si l'accord était signé»: nothing was agreed."""
        instrument = frame.instrument
        if instrument is not None:
            at = self.cues.find(self.modality.negation, max(sentence.first, instrument.first - 4), instrument.first + 1)
            if at is not None and at[1] >= instrument.first - 3 and at[1] <= instrument.last - 1:
                verdict.dropped = "negated"
            if not frame.verbs and not frame.nouns and self._never(sentence, instrument.first):
                verdict.dropped = "negated"
        for table, reason in ((self.modality.failure, "failed"), (self.modality.hypothesis, "hypothesis")):
            if self.cues.find(table, sentence.first, sentence.last) is not None and (
                reason != "failed" or verdict.effect in (None, "negotiate") or not frame.verbs or self._talked_of(frame)
            ):
                verdict.dropped = reason

    def against(self, sentence: Sentence, first: int) -> bool:
        """«annonce son opposition à l'accord»: an agreement that there is, and somebody is against it."""
        return self.meant.refused(sentence.first, first)

    def _never(self, sentence: Sentence, first: int) -> bool:
        """«une trêve qui n'a jamais été suivie d'un | traité», «Je n'ai jamais vu de | contrat entre A et B»."""
        before = self.lows[max(sentence.first, first - MOST_WORDS_TO_NEVER) : first]
        return "jamais" in before and not {",", ";", ":"} & set(before[before.index("jamais") :])

    def _talked_of(self, frame: Frame) -> bool:
        """«Les négociations en vue de signer un bail ont échoué»: only the aim of the talks was an agreement."""
        talks = any(noun.effect == "negotiate" for noun in frame.nouns)
        return talks and all(verb.voice == "infinitive" for verb in frame.verbs)

    def settle(self, sentence: Sentence, frame: Frame, verdict: Verdict, main: VerbGroup | None) -> None:
        """By what is said to come, to go on or to lie behind, where the main verb does not tell itself."""
        finite = (
            main is not None
            and main.voice in ("active", "passive")
            and main.tense in ("past", "pluperfect", "present")
            and main.effect in ("sign", "renew", "ratify", "terminate")
        )
        self._to_come(sentence, frame, verdict, main, finite)
        self._behind(sentence, frame, verdict, finite)
        if self.meant.all_there_are(frame):
            verdict.status = "past"
            verdict.rules.append("status.background")

    def _to_come(
        self, sentence: Sentence, frame: Frame, verdict: Verdict, main: VerbGroup | None, finite: bool
    ) -> None:
        """«L'accord doit être signé mardi», «l'accord est en discussion», «l'accord annoncé»."""
        low, high = frame.anchors[0][0], frame.anchors[-1][1]
        for start in range(sentence.first, sentence.last):
            match = self.modality.around.match(self.lows, start)
            if match is None:
                continue
            cue, end = match[1], start + match[0]
            near = (
                (high <= start and len(set(range(high, start)) - self.in_actors) <= 12)
                or (end <= low <= end + 12)
                or (cue.status == "negotiating" and low <= start < high)
            )
            if match[1].status == "planned" and (
                start < low
                or any(
                    self.words[k].pos == "VERB" and k not in self.cues.named
                    for k in range(high, start)
                    if self.lows[k] != "être" and self.lows[k] not in self.modality.set_for
                )
            ):
                continue  # the future of another verb
            if match[1].status == "planned" and ":" in self.lows[high:start]:
                continue  # «ont scellé un partenariat : dix lycéens seront hébergés»: what it provides for
            if cue.status == "planned" and main is not None and main.voice == "participle" and main.effect == "sign":
                continue  # «En vertu de l'accord signé mardi, deux écoles seront ouvertes»: it is signed
            ahead = "status.future" in verdict.rules and main is not None and end <= main.first
            governed = ("status.modal" in verdict.rules or ahead) and verdict.status == "planned"
            if cue.status == "negotiating" and governed and main is not None and self.lows[main.first] != "être":
                # «sont sur le point de signer», «L'accord que A et B négocient sera signé»: it will be; «serait sur le
                # point d'être conclu»: who knows
                continue
            if not near or (finite and cue.status != "negotiating"):
                continue
            if cue.status == "announced" and (
                verdict.status is not None and main is not None and main.voice != "participle"
            ):
                continue
            if cue.status == "announced" and verdict.effect in ("sign", "terminate", "ratify"):
                continue  # «a annoncé la résiliation de l'accord»
            if (
                cue.status == "announced"
                and frame.instrument is not None
                and self.meant.refused(end, frame.instrument.first)
            ):
                continue
            if cue.status == "negotiating" and finite:
                continue
            if (
                cue.status == "planned"
                and verdict.effect == "ratify"
                and (main is None or main.form.lemma == "ratifier")
            ):
                verdict.status = "signed"  # «la ratification sera discutée en mai»: of what is concluded
                verdict.rules.append("status.not-yet")
                break
            verdict.status = cue.status if cue.status in ("planned", "announced", "negotiating") else verdict.status
            verdict.rules.append(f"status.{cue.status}")
            self.cues.note(verdict, start, end)
            break

    def _behind(self, sentence: Sentence, frame: Frame, verdict: Verdict, finite: bool) -> None:
        """«En vertu de l'accord signé en 2012», «ont déjà signé»: background, no news."""
        low, high = frame.anchors[0][0], frame.anchors[-1][1]
        by_means = "trigger.by-means" in frame.rules  # «ils ont convenu jeudi, dans le cadre d'un accord, de …» is news
        just_done = "status.modal" in verdict.rules and verdict.status == "signed"  # «vient d'en signer un»
        if UNDER_IT in verdict.rules or just_done:
            return
        if verdict.status in ("signed", None) and not finite and not by_means:
            for start in range(sentence.first, min(high + 1, sentence.last)):
                match = self.modality.background.match(self.lows, start)
                if match is not None and start + match[0] <= high + 6:
                    verdict.status = "past"
                    verdict.rules.append("status.background")
                    self.cues.note(verdict, start, start + match[0])
                    break
        elif verdict.status != "signed":
            return
        elif "déjà" in self.lows[low:high] if finite else by_means and self._for_years(sentence, frame):
            verdict.status = "past"
            verdict.rules.append("status.background")

    def _for_years(self, sentence: Sentence, frame: Frame) -> bool:
        """«A loue depuis 2021 le site, aux termes d'un contrat conclu avec B»: how things stand, and since when."""
        start = self.words[sentence.first].start
        end = frame.instrument.start if frame.instrument is not None else start
        since = (t.value or "" for t in self.times if start <= t.start < end)
        return any(value.endswith("/..") and len(value) <= len("2021-05/..") for value in since)
