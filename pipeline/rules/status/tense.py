"""What the tense and the negation of the verb say: «signera», «n'a pas signé», «avait signé», «aurait signé»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.status.cues import Cues
from pipeline.rules.status.governed import Governed
from pipeline.rules.status.pending import Pending
from pipeline.rules.status.verdict import Verdict

NOT_YET = "status.not-yet"
MOST_WORDS_TO_TELLING = 10
MOST_WORDS_TO_THAT = 8  # «a promis, mardi 12 mars à X, | que»
_ACTS = ("sign", "bind", "ratify", "commit", "renew")  # what, told in the future, lies ahead


class Tense(Reader):
    """Settles the status by the form of the main verb."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, cues: Cues, pending: Pending) -> None:
        super().__init__(annotated)
        self.modality = lexicon.modality
        self.pending = pending
        self.governed = Governed(annotated, lexicon, cues)

    def settle(self, sentence: Sentence, verb: VerbGroup, verdict: Verdict, concluded: bool = False) -> None:
        """A denied act is none, a future one lies ahead, one in the pluperfect lies behind.

        ``concluded``: another verb says that the agreement was signed.
        """
        if verb.negated:
            if verb.effect in ("ratify",) or self._not_yet(sentence, verb):
                verdict.status = "signed"
                verdict.rules.append(NOT_YET)
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
            if verb.voice == "active" and verb.form.shape == "conditional" and verb.effect == "sign":
                verdict.status = "planned"  # «Selon le journal, A signerait avec B»: what is said to come
            verdict.certainty = "unconfirmed"
            verdict.rules.append("certainty.conditional")
        elif verb.tense == "pluperfect":
            verdict.rules.append("status.pluperfect")
            if verb.effect in ("sign", "commit"):
                verdict.status = "past"
        if verb.first >= 1 and self.lows[verb.first] == "avoir":
            self.governed.settle(sentence, verb, verdict)
            if verdict.dropped == "infinitive":
                verdict.dropped = None  # «affirme avoir signé»
        if self.governed.meant.accused(sentence, verb) or self.governed.meant.habit(sentence, verb):
            verdict.dropped = "not-done"
        if verb.voice == "infinitive" or (verb.voice == "passive" and self.lows[verb.first] == "être"):
            self.governed.settle(sentence, verb, verdict)
            aim = verdict.dropped == "not-done" and self.lows[verb.first - 1] == "pour"
            if verb.effect == "ratify" and (aim or verdict.dropped == "infinitive"):
                # «assez de voix pour valider l'accord»: there is one, whatever becomes of it
                verdict.dropped = verdict.effect = verdict.status = None
        self._still_to_ratify(verb, concluded, verdict)

    def _still_to_ratify(self, verb: VerbGroup, concluded: bool, verdict: Verdict) -> None:
        """«L'accord doit encore être ratifié par le Sénat», «L'accord conclu lundi sera validé»: it is concluded."""
        if verb.effect == "ratify" and self.governed.meant.still_to_be_done(verb):
            verdict.status = "signed"
            verdict.rules.append(NOT_YET)
        waits = verb.form.lemma == "ratifier" or (concluded and verb.effect == "ratify")
        if waits and verdict.status == "planned":
            verdict.status = "signed"
            verdict.rules.append(NOT_YET)

    def _future_told(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """«a annoncé qu'elle signerait»: the future, told in the past; not «aurait signé», a rumour."""
        first = verb.first
        if self.lows[first] in ("aurait", "auraient"):
            return False
        for k in range(first - 1, max(sentence.first, first - MOST_WORDS_TO_TELLING), -1):
            if self.lows[k] in ("que", "qu'"):
                before = self.lows[max(sentence.first, k - MOST_WORDS_TO_THAT) : k]
                return any(low in self.modality.foretelling for low in before)
            if self.lows[k] in (";", ":"):
                return False
        return False

    def _not_yet(self, sentence: Sentence, verb: VerbGroup) -> bool:
        return "encore" in self.lows[verb.first : verb.at] and verb.effect == "ratify"
