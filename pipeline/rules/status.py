"""Status and certainty of a statement, with the words that decide them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from models.annotation import AnnotatedArticle, Sentence
from models.record import Certainty, Span, Status
from pipeline.lexicon import Lexicon
from pipeline.lexicon.modality import Cue
from pipeline.lexicon.phrases import Phrases
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.verbgroups import VerbGroup
from pipeline.rules.pending import Pending
from pipeline.rules.short_of_it import ShortOfIt
from pipeline.rules.unreal import Unreal

_BY_EFFECT: dict[str, Status] = {
    "sign": "signed",
    "bind": "signed",
    "commit": "signed",
    "renew": "renewed",
    "ratify": "ratified",
    "terminate": "terminated",
    "negotiate": "negotiating",
}
MOST_WORDS_TO_TELLING = 10
MOST_WORDS_TO_GOVERNOR = 15  # «a autorisé … à signer»
MOST_WORDS_TO_AIM = 25  # «s'étaient donné rendez-vous à Lille, dans le salon de l'hôtel de ville, pour signer»
MOST_WORDS_OF_A_TIME = 6  # «mercredi 12 mars dernier»
_ACTS = ("sign", "bind", "ratify", "commit", "renew")  # what, told in the future, lies ahead
_STRENGTH = ("terminate", "ratify", "renew", "sign", "negotiate", "bind", "commit")


@dataclass(slots=True)
class Verdict:
    """What the words say of one frame; ``dropped`` names the reason when nothing was agreed."""

    status: Status | None = None
    certainty: Certainty = "asserted"
    cues: list[Span] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    dropped: str | None = None
    effect: str | None = None


class StatusReader:
    """Decides status and certainty of frames."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.modality = lexicon.modality
        names = (a.body for a in annotated.actors if a.body is not None and a.body.given)
        self.named = {k for name in names for k in range(name.first + 1, name.last)}  # «Médecins sans frontières»
        self.in_actors = {k for a in annotated.actors for k in range(a.first, a.last)}
        told = sorted((t.start, t.end) for t in annotated.times)
        at = [bisect_right(told, (w.start, w.end)) - 1 for w in self.words]
        self.timed = {k for k, n in enumerate(at) if n >= 0 and self.words[k].end <= told[n][1]}
        self.new_states = lexicon.pacts.now
        self.pending = Pending(annotated, lexicon)
        self.unreal = Unreal(annotated, lexicon)
        self.short = ShortOfIt(annotated, lexicon)

    def read(self, sentence: Sentence, frame: Frame) -> Verdict:
        """Status, certainty and cues of a frame."""
        verdict = Verdict()
        verbs = sorted(
            self.pending.without_once_done(_without_comments(frame.verbs)),
            key=lambda v: _STRENGTH.index(v.effect) if v.effect in _STRENGTH else 9,
        )
        if self.short.amended(frame, verbs):
            verbs = [v for v in verbs if v.effect != "renew"]  # «ont signé un avenant qui prolonge la concession»
        main = verbs[0] if verbs else None
        noun = frame.nouns[0] if frame.nouns else None
        verdict.effect = main.effect if main is not None else noun.effect if noun is not None else None
        if noun is not None and main is not None and main.effect in ("bind",):
            verdict.effect = noun.effect
        if verdict.effect == "sign" and any(n.effect == "renew" for n in frame.nouns):
            verdict.effect = "renew"  # «ont signé le renouvellement de leur convention»
        if verdict.effect == "ratify" and any(n.effect == "terminate" for n in frame.nouns):
            verdict.effect = "terminate"  # «La résiliation du contrat a été votée»
        if verdict.effect == "commit" or (verdict.effect == "bind" and "trigger.by-means" in frame.rules):
            verdict.effect = "sign"
        if "trigger.verbless" in frame.rules:
            verdict.effect = "sign"
        if verdict.effect is not None:
            verdict.status = _BY_EFFECT.get(verdict.effect)
        if main is None and noun is not None and self.pending.ratification(sentence, noun):
            verdict.status = "signed"
            verdict.rules.append("status.not-yet")
        beside = {self.lows[noun.first - 1], *self.lows[noun.last : noun.last + 1]} if noun is not None else set()
        if main is None and noun is not None and noun.effect == "sign" and self.modality.coming & beside:
            verdict.status = "planned"  # «la signature prochaine d'un contrat»
            verdict.rules.append("status.planned")
        talked = main is None and noun is not None and noun.effect in ("renew", "sign", "negotiate")
        if talked and noun is not None and self.modality.dragging & set(self.lows[noun.last : sentence.last]):
            verdict.status = "negotiating"  # «la reconduction de l'accord traîne»
            verdict.rules.append("status.negotiating")
        if main is None and noun is not None and noun.effect == "sign" and self.short.awaited(sentence, noun.first):
            verdict.status = "planned"
            verdict.rules.append("status.awaited")
        if self.pending.once_done(frame) and (not verbs or "trigger.by-means" in frame.rules):
            verdict.status, verdict.effect = "announced", "sign"
            verdict.rules.append("status.once-done")
        if "trigger.announced" in frame.rules and verdict.effect is None:
            verdict.effect, verdict.status = "announce", "announced"
        if "trigger.allowed" in frame.rules and verdict.status in ("signed", "ratified", None):
            verdict.effect, verdict.status = "sign", "planned"
        if "trigger.not-allowed" in frame.rules:
            verdict.dropped = "negated"
        if "trigger.bound-by" in frame.rules and main is not None and self._since(sentence, frame, main):
            verdict.status = "past"
        if "trigger.bound-by" in frame.rules and main is not None and main.voice == "participle":
            verdict.status = "past"  # «A, liée à B par une convention, …»: how things stand
        state = main is not None and main.tense == "present" and frame.pact is not None and frame.pact.state
        if state and not self.new_states & set(self.lows[sentence.first : sentence.last]):
            verdict.status = "past"  # «les deux villes sont jumelées»
        main = self._held_before(verbs, verdict) or main
        if main is not None:
            self._cue(verdict, main.first, main.last)
            self._verb(sentence, main, verdict)
            if verdict.dropped == "negated" and self.short.no_longer(frame, main):
                verdict.dropped, verdict.effect, verdict.status = None, "bind", "past"
                verdict.rules.append("status.not-renewed")
            elif verdict.status == "signed" and self.short.in_principle(frame, main):
                verdict.status = "announced"
                verdict.rules.append("status.in-principle")
        elif noun is not None:
            self._cue(verdict, noun.first, noun.last)
        self._negation(sentence, frame, verdict)
        verdict.dropped = verdict.dropped or self.unreal.reason(sentence, frame, verdict.effect)
        self._around(sentence, frame, verdict, main)
        self._source(sentence, frame, verdict)
        return verdict

    # -- parts ---------------------------------------------------------------------------------------------

    def _verb(self, sentence: Sentence, verb: VerbGroup, verdict: Verdict) -> None:
        if verb.negated:
            if verb.effect in ("ratify",) or self._not_yet(sentence, verb):
                verdict.status = "signed"
                verdict.rules.append("status.not-yet")
            else:
                verdict.dropped = "negated"
            return
        if verb.effect == "negotiate" and verb.tense in ("past", "pluperfect"):
            verdict.rules.append("status.negotiated")  # «le troisième prêt, il l'a négocié auprès de B»
        if verb.tense == "future":
            verdict.status = "planned" if verb.effect in _ACTS else verdict.status
            verdict.rules.append("status.future")
        elif self.pending.future_in_the_past(sentence, verb):
            verdict.status = "planned" if verb.effect in ("sign", "commit", "renew") else verdict.status
            verdict.rules.append("status.future")
        elif verb.tense == "conditional" and self._future_told(sentence, verb):
            verdict.status = "planned" if verb.effect in _ACTS else verdict.status
            verdict.rules.append("status.future")
        elif verb.tense == "conditional":
            verdict.certainty = "unconfirmed"
            verdict.rules.append("certainty.conditional")
        elif verb.tense == "pluperfect":
            verdict.rules.append("status.pluperfect")
            if verb.effect in ("sign", "commit"):
                verdict.status = "past"
        if verb.first >= 1 and self.lows[verb.first] == "avoir":
            self._before_infinitive(sentence, verb, verdict)
            if verdict.dropped == "infinitive":
                verdict.dropped = None  # «affirme avoir signé»
        if verb.voice == "infinitive" or (verb.voice == "passive" and self.lows[verb.first] == "être"):
            self._before_infinitive(sentence, verb, verdict)
            aim = verdict.dropped == "not-done" and self.lows[verb.first - 1] == "pour"
            if verb.effect == "ratify" and (aim or verdict.dropped == "infinitive"):
                # «assez de voix pour valider l'accord»: there is one, whatever becomes of it
                verdict.dropped = verdict.effect = verdict.status = None
        self._still_to_ratify(verb, verdict)

    def _since(self, sentence: Sentence, frame: Frame, main: VerbGroup) -> bool:
        """«est lié depuis 2011 à B», «est lié à B par une convention depuis dix ans»."""
        last = frame.instrument.last if frame.instrument is not None else main.last
        after = self.lows[min(last, sentence.last) : min(last + 2, sentence.last)]
        return "depuis" in self.lows[main.last : main.last + 2] or "depuis" in after

    def _still_to_ratify(self, verb: VerbGroup, verdict: Verdict) -> None:
        """«L'accord doit encore être ratifié par le Sénat»: it is concluded."""
        if verb.form.lemma == "ratifier" and verdict.status == "planned":
            verdict.status = "signed"
            verdict.rules.append("status.not-yet")

    def _future_told(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """«a annoncé qu'elle signerait»: the future, told in the past; not «aurait signé», a rumour."""
        first = verb.first
        if self.lows[first] in ("aurait", "auraient"):
            return False
        for k in range(first - 1, max(sentence.first, first - MOST_WORDS_TO_TELLING), -1):
            if self.lows[k] in ("que", "qu'"):
                return any(low in self.modality.saying for low in self.lows[max(sentence.first, k - 3) : k])
            if self.lows[k] in (";", ":"):
                return False
        return False

    def _held_before(self, verbs: list[VerbGroup], verdict: Verdict) -> VerbGroup | None:
        """«Le contrat signé en 2019 ne sera pas renouvelé»: what goes on no longer was agreed."""
        if not verbs or not verbs[0].negated or verbs[0].effect not in ("renew", "terminate"):
            return None
        held = next((v for v in verbs[1:] if not v.negated and v.effect in ("sign", "bind")), None)
        if held is not None:
            verdict.effect, verdict.status = held.effect, "past"
            verdict.rules.append("status.not-renewed")
        return held

    def _not_yet(self, sentence: Sentence, verb: VerbGroup) -> bool:
        return "encore" in self.lows[verb.first : verb.at] and verb.effect == "ratify"

    def _before_a_time(self, sentence: Sentence, first: int) -> tuple[int, Cue] | None:
        """«sont convenus | mardi | de signer», «a promis | hier soir | de signer»: the day between verb and «de»."""
        k = first - 2
        while k > sentence.first and (k in self.timed or self.words[k].pos == "ADV"):
            k -= 1
        if k == first - 2 or first - k > MOST_WORDS_OF_A_TIME:
            return None
        for start in range(max(sentence.first, k - 5), k + 1):
            lows = [*self.lows[start : k + 1], self.lows[first - 1]]
            match = self.modality.before_infinitive.match(lows, 0)
            if match is not None and match[0] == len(lows):
                return start, match[1]
        return None

    def _before_infinitive(self, sentence: Sentence, verb: VerbGroup, verdict: Verdict) -> None:
        first = verb.first
        best: tuple[int, Cue] | None = None
        reached = -1
        for start in range(max(sentence.first, first - 9), first):
            match = self.modality.before_infinitive.match(self.lows, start)
            if match is None or start + match[0] <= reached:
                continue  # «en discussions pour», «pas prêt à»: more than «pour», «prêt à» alone
            end = start + match[0]
            if end <= first and (
                end == first or (first - end <= 6 and not any(low in (".", ";", ",") for low in self.lows[end:first]))
            ):
                over = match[1].status in ("negotiating", "none") or (match[1].status == "signed" and end == first)
                best, reached = (start, match[1]), end if over else -1
        best = best or self._before_a_time(sentence, first)
        best = self._distant(sentence, first, best)
        opening = self.lows[max(sentence.first, first - 6) : first]
        seen = bool(self.modality.witnessing & set(opening)) and not {"n'", "ne"} & set(opening)
        if best is None and seen and self.lows[first - 1] not in ("à", "de", "d'", "pour"):
            return  # «ils ont regardé leurs successeurs signer la charte»
        if best is None and verb.effect == "negotiate" and self.lows[first - 1] in self.modality.talking:
            return  # «Les deux cantons assurent négocier une convention»
        if best is None:
            if self.lows[first] == "être" and verb.form.lemma == "parvenir":
                return
            verdict.dropped = verdict.dropped or "infinitive"
            if self.lows[first] == "avoir" and self.lows[first - 1] in self.modality.claiming:
                verdict.certainty = "attributed"
                verdict.rules.append("certainty.claimed")
                self._cue(verdict, first - 1, first)
            return
        start, cue = best
        if cue.status == "signed" and self.lows[start - 1] in ("n'", "ne", "pas"):
            verdict.dropped = "negated"
            return
        opening, signing = self.lows[start : start + 2], verb.form.lemma in ("signer", "parapher")
        if opening == ["avant", "de"] and signing and self._told_in_the_past(sentence, start):
            return  # «ils ont visité l'usine avant de signer une convention»
        if opening == ["avant", "de"] and signing and start == sentence.first and self._done_after(sentence, first):
            return  # «Avant de signer la convention, ils ont visité l'usine»
        if opening == ["afin", "de"] and signing:
            cue = cue.model_copy(update={"status": "planned"})  # as «pour signer»
        if self.lows[start] == "pour" and verb.form.lemma not in ("signer", "parapher"):
            verdict.dropped = "not-done"  # «pour conclure une alliance» is an aim
            return
        self._cue(verdict, start, first if first - start <= 6 else start + 1)
        verdict.rules.append("status.modal")
        if cue.status == "none":
            verdict.dropped = "not-done"
        elif cue.status == "negotiating":
            if self.lows[first - 1] == "pour" and verb.effect == "sign":
                verdict.status = "negotiating"  # «sont en discussions pour conclure un accord»
            elif verb.effect != "negotiate":
                verdict.dropped = "not-done"
        elif cue.status is not None and cue.status != "signed":
            verdict.status = "planned" if cue.status == "planned" else "announced"
        if start > sentence.first and self.lows[start - 1] in ("n'", "ne"):
            verdict.dropped = "negated"

    def _distant(self, sentence: Sentence, first: int, best: tuple[int, Cue] | None) -> tuple[int, Cue] | None:
        """«a autorisé la maire, X, à signer», «se sont retrouvés à Lille pour le signer»: the verb that governs."""
        before = first - 1
        while before > sentence.first and self.lows[before] in ("le", "la", "l'", "les", "y"):
            before -= 1
        aim = self.lows[before] == "pour"
        if (best is not None and not (aim and best[0] == before)) or self.lows[before] not in ("à", "de", "d'", "pour"):
            return best
        far = MOST_WORDS_TO_AIM if aim else MOST_WORDS_TO_GOVERNOR
        for k in range(before - 1, max(sentence.first, before - far) - 1, -1):
            cue = self.modality.distant(self.lows[k])
            if cue is not None and (not aim or cue.status == "signed"):
                ahead = self.words[k].pos == "NOUN" and self.lows[k - 1] in ("a", "ont")
                return k, (cue.model_copy(update={"status": "planned"}) if ahead else cue)  # «ont rendez-vous mardi»
        return best

    def _told_in_the_past(self, sentence: Sentence, stop: int) -> bool:
        """Is the verb before word ``stop`` in the past: «ont visité …, avant de»?"""
        for k in range(stop - 1, sentence.first, -1):
            if self.words[k].pos == "AUX":
                done = self.lows[k] in ("a", "ont", "s'est", "est", "sont", "avait", "avaient", "fut", "furent")
                return done and not {"pas", "jamais"} & set(self.lows[k : k + 3])
            if self.words[k].pos == "VERB" and self.words[k - 1].pos not in ("AUX", "ADV"):
                return False
        return False

    def _done_after(self, sentence: Sentence, first: int) -> bool:
        """Is the first finite verb after word ``first`` in the past?"""
        aux = next((k for k in range(first, sentence.last) if self.words[k].pos == "AUX"), None)
        done = aux is not None and self.lows[aux] in ("a", "ont", "est", "sont", "avait", "avaient", "fut", "furent")
        return aux is not None and done and not {"pas", "jamais"} & set(self.lows[aux : aux + 3])

    def _negation(self, sentence: Sentence, frame: Frame, verdict: Verdict) -> None:
        instrument = frame.instrument
        if instrument is not None:
            at = self._phrase(self.modality.negation, max(sentence.first, instrument.first - 4), instrument.first + 1)
            if at is not None and at[1] >= instrument.first - 3 and at[1] <= instrument.last - 1:
                verdict.dropped = "negated"
        for table, reason in ((self.modality.failure, "failed"), (self.modality.hypothesis, "hypothesis")):
            if self._phrase(table, sentence.first, sentence.last) is not None and (
                reason != "failed" or verdict.effect in (None, "negotiate") or not frame.verbs
            ):
                verdict.dropped = reason

    def _around(self, sentence: Sentence, frame: Frame, verdict: Verdict, main: VerbGroup | None) -> None:
        anchors = frame.anchors
        low, high = anchors[0][0], anchors[-1][1]
        finite = (
            main is not None
            and main.voice in ("active", "passive")
            and main.tense in ("past", "pluperfect", "present")
            and main.effect in ("sign", "renew", "ratify", "terminate")
        )
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
                    self.words[k].pos == "VERB" and k not in self.named
                    for k in range(high, start)
                    if self.lows[k] != "être"
                )
            ):
                continue  # the future of another verb
            if cue.status == "planned" and main is not None and main.voice == "participle" and main.effect == "sign":
                continue  # «En vertu de l'accord signé mardi, deux écoles seront ouvertes»: it is signed
            if not near or (finite and cue.status != "negotiating"):
                continue
            if cue.status == "announced" and (
                verdict.status is not None and main is not None and main.voice != "participle"
            ):
                continue
            if cue.status == "announced" and verdict.effect == "sign":
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
            self._cue(verdict, start, end)
            break
        by_means = "trigger.by-means" in frame.rules  # «ils ont convenu jeudi, dans le cadre d'un accord, de …» is news
        if verdict.status in ("signed", None) and not finite and not by_means:
            for start in range(sentence.first, min(high + 1, sentence.last)):
                match = self.modality.background.match(self.lows, start)
                if match is not None and start + match[0] <= high + 6:
                    verdict.status = "past"
                    verdict.rules.append("status.background")
                    self._cue(verdict, start, start + match[0])
                    break
        elif verdict.status == "signed" and finite and "déjà" in self.lows[anchors[0][0] : high]:
            verdict.status = "past"
            verdict.rules.append("status.background")

    def _source(self, sentence: Sentence, frame: Frame, verdict: Verdict) -> None:
        found = self._phrase(self.modality.attribution, sentence.first, sentence.last)
        if found is not None:
            verdict.certainty = "unconfirmed"
            verdict.rules.append("certainty.unnamed-source")
            self._cue(verdict, found[0], found[1])
            return
        if verdict.certainty != "asserted":
            return
        anchor = frame.anchors[0][0]
        opened = sum(self.words[k].text in ("«", "“") for k in range(sentence.first, anchor))
        closed = sum(self.words[k].text in ("»", "”") for k in range(sentence.first, anchor))
        first_person = any(
            low in ("nous", "avons", "notre", "j'") for low in self.lows[max(sentence.first, anchor - 4) : anchor + 2]
        )
        said = next(
            (k for k in range(frame.anchors[-1][1], sentence.last) if self.lows[k] in self.modality.saying), None
        )
        if first_person and (opened > closed or said is not None):
            verdict.certainty = "attributed"
            verdict.rules.append("certainty.quoted")
            if said is not None:
                self._cue(verdict, said, said + 1)

    def _phrase(self, table: Phrases[Cue], first: int, last: int) -> tuple[int, int] | None:
        for start in range(first, last):
            match = table.match(self.lows, start)
            if match is not None and start + match[0] <= last and start not in self.named:
                return start, start + match[0]
        return None

    def _cue(self, verdict: Verdict, first: int, last: int) -> None:
        start, end = self.words[first].start, self.words[last - 1].end
        verdict.cues.append(Span(start=start, end=end, text=self.annotated.article.text[start:end]))


def _without_comments(verbs: list[VerbGroup]) -> list[VerbGroup]:
    """«A a signé un accord dénoncé par C»: the participle says what others think of it."""
    if any(v.effect == "sign" and v.voice == "active" for v in verbs):
        return [v for v in verbs if not (v.form.lemma == "dénoncer" and v.voice == "participle")]
    return verbs
