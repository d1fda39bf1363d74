"""What governs an infinitive of signing: «ont accepté de signer», «a autorisé le maire à signer», «sans signer»."""

from __future__ import annotations

from bisect import bisect_right

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.modality import Cue
from pipeline.rules.framing.hosting import Hosting
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.status.cues import Cues
from pipeline.rules.status.only_meant import OnlyMeant
from pipeline.rules.status.verdict import Verdict

MOST_WORDS_TO_GOVERNOR = 15  # «a autorisé … à signer»
MOST_WORDS_TO_AIM = 25  # «s'étaient donné rendez-vous à Lille, dans le salon de l'hôtel de ville, pour signer»
MOST_WORDS_OF_ASIDE = 9
MOST_WORDS_SEEN = 16
_PREPOSITIONS = frozenset(["à", "de", "d'", "pour"])  # they govern the infinitive behind them, and no other
_CLITICS = frozenset(["l'", "le", "la", "les", "y", "en", "se", "s'", "ne", "n'", "pas", "lui", "leur", "nous", "d'"])
_PRONOUNS = _CLITICS - _PREPOSITIONS - {"ne", "n'", "pas"}
MOST_WORDS_TO_NOTHING = 4
_DENYING = frozenset(["n'", "ne", "sans"])
MOST_WORDS_OF_A_TIME = 9  # «mercredi 12 mars dernier»


class Governed(Reader):
    """Settles the status of what an infinitive tells, by the words before it."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, cues: Cues) -> None:
        super().__init__(annotated)
        self.modality = lexicon.modality
        self.cues = cues
        self.hosting = Hosting(annotated, lexicon)
        self.meant = OnlyMeant(annotated, lexicon)
        told = sorted((t.start, t.end) for t in annotated.times)
        at = [bisect_right(told, (w.start, w.end)) - 1 for w in self.words]
        placed = {k for p in annotated.places if p.head in ("town", "label") for k in range(p.first, p.last)}
        beside = {k - 1 for k in placed if self.lows[k - 1] in ("à", "au", "en")}
        self.timed = {k for k, n in enumerate(at) if n >= 0 and self.words[k].end <= told[n][1]}
        commas = {k for k, low in enumerate(self.lows) if low == ","}
        self.when_and_where = self.timed | placed | beside | commas  # «a promis, mardi à X, | de signer»

    def settle(self, sentence: Sentence, verb: VerbGroup, verdict: Verdict) -> None:
        """By the nearest words that govern the infinitive; one that nothing known governs tells of nothing done."""
        first = verb.first
        if self.lows[first - 1 : first + 1] == ["après", "avoir"]:
            return  # «espère recevoir un vaccin après avoir signé un accord»: that was done
        if self._nothing(sentence, first):
            verdict.dropped = "negated"
            return
        best: tuple[int, Cue] | None = None
        reached = -1
        for start in range(max(sentence.first, first - 9), first):
            match = self.modality.before_infinitive.match(self.lows, start)
            if match is None or start + match[0] <= reached:
                continue  # «en discussions pour», «pas prêt à»: more than «pour», «prêt à» alone
            end = start + match[0]
            if end <= first and self._reaches(end, first):
                over = match[1].status in ("negotiating", "none") or (match[1].status == "signed" and end == first)
                best, reached = (start, match[1]), end if over else -1
        best = best or self._before_a_time(sentence, first)
        best = self._distant(sentence, first, best)
        seen = self._seen(sentence, first)
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
                self.cues.note(verdict, first - 1, first)
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
        if start > sentence.first and {"serait", "seraient"} & set(self.lows[start - 2 : start]):
            verdict.certainty = "unconfirmed"  # «serait sur le point de signer»
            verdict.rules.append("certainty.conditional")
        self.cues.note(verdict, start, first if first - start <= 6 else start + 1)
        verdict.rules.append("status.modal")
        if cue.status == "none" or self.meant.ready(sentence, verb, start) or self.meant.called_for(start):
            verdict.dropped = "not-done"
        elif self.meant.reached_for(verb, start):
            both = self.meant.with_nobody(sentence, verb, start)
            verdict.status, verdict.dropped = ("negotiating", verdict.dropped) if both else (verdict.status, "not-done")
        elif cue.status == "negotiating":
            if self.lows[first - 1] == "pour" and verb.effect == "sign":
                verdict.status = "negotiating"  # «sont en discussions pour conclure un accord»
            elif verb.effect != "negotiate":
                verdict.dropped = "not-done"
        elif cue.status is not None and cue.status != "signed" and verb.effect != "terminate":
            verdict.status = "planned" if cue.status == "planned" else "announced"
        if start > sentence.first and self.lows[start - 1] in ("n'", "ne"):
            verdict.dropped = "negated"

    def _seen(self, sentence: Sentence, first: int) -> bool:
        """«ont regardé leurs successeurs | signer», «L'année a vu A et la ville de B | signer»: no verb between."""
        for k in range(first - 1, max(sentence.first, first - MOST_WORDS_SEEN) - 1, -1):
            if self.lows[k] in self.modality.witnessing:
                return not {"n'", "ne"} & set(self.lows[max(k - 3, sentence.first) : first])
            if self.words[k].pos in ("VERB", "AUX") or self.words[k].text in (":", ";", "«"):
                return False
        return False

    def _nothing(self, sentence: Sentence, first: int) -> bool:
        """«n'a rien eu à | signer», «n'avait rien à | parapher», «sans avoir rien à | signer»."""
        for k in range(max(sentence.first, first - MOST_WORDS_TO_NOTHING), first):
            if self.lows[k] == "rien" and _DENYING & set(self.lows[max(sentence.first, k - 3) : k]):
                return not {"que", "qu'", ",", ";", ":"} & set(self.lows[k:first])  # «n'a rien pu faire que signer»
        return False

    def _reaches(self, end: int, first: int) -> bool:
        """«doit pour cela | être passée», «devrait, selon la Ville, | être signé»; «pour | enfin le signer»."""
        between = self.lows[end:first]
        if between[:1] == between[-1:] == [","] and 2 < len(between) <= MOST_WORDS_OF_ASIDE:
            return between.count(",") == 2 and not {".", ";"} & set(between)
        if len(between) > 6 or {".", ";", ","} & set(between):
            return False
        announced = self.lows[end - 1].startswith("annonc")  # «a annoncé le refus de A de | ratifier»
        if self.lows[end - 1] not in _PREPOSITIONS and not announced:
            return True
        return all(self.words[k].pos == "ADV" or self.lows[k] in _CLITICS or k in self.timed for k in range(end, first))

    def _before_a_time(self, sentence: Sentence, first: int) -> tuple[int, Cue] | None:
        """«sont convenus | mardi | de signer», «a promis, | hier à X, | de signer»: day and place between."""
        k = first - 2
        while k > sentence.first and (k in self.when_and_where or self.words[k].pos == "ADV"):
            k -= 1
        if k == first - 2 or first - k > MOST_WORDS_OF_A_TIME:
            return None
        for start in range(max(sentence.first, k - 5), k + 1):
            lows = [*self.lows[start : k + 1], self.lows[first - 1]]
            match = self.modality.before_infinitive.match(lows, 0)
            if match is not None and match[0] == len(lows):
                return start, match[1]
        return None

    def _distant(self, sentence: Sentence, first: int, best: tuple[int, Cue] | None) -> tuple[int, Cue] | None:
        """«a autorisé la maire, X, à signer», «se sont retrouvés à Lille pour le signer»: the verb that governs."""
        before = first - 1
        while before > sentence.first and self.lows[before] in _PRONOUNS:
            before -= 1  # «pour le signer», «pour se lier par un accord»
        aim = self.lows[before] == "pour" or self.lows[before - 1 : before + 1] == ["afin", "de"]
        if (best is not None and not (aim and before - 1 <= best[0] <= before)) or self.lows[before] not in (
            "à",
            "de",
            "d'",
            "pour",
        ):
            return best
        far = MOST_WORDS_TO_AIM if aim else MOST_WORDS_TO_GOVERNOR
        for k in range(before - 1, max(sentence.first, before - far) - 1, -1):
            hindered = self._not_hindered(sentence, k) if not aim else None
            if hindered is not None:
                return hindered, Cue(words=(self.lows[k],), status="signed")
            cue = self.modality.distant(self.lows[k])
            if cue is not None and (not aim or cue.status == "signed"):
                ahead = self.words[k].pos == "NOUN" and self.lows[k - 1] in ("a", "ont")
                return k, (cue.model_copy(update={"status": "planned"}) if ahead else cue)  # «ont rendez-vous mardi»
            if aim and self.hosting.stays(k, before):
                return k, Cue(words=(self.lows[k],), status="signed")  # «était mardi à Lille pour signer»
        host = self.hosting.verb_before(sentence, before) if aim else None
        return best if host is None else (host, Cue(words=(self.lows[host],), status="signed"))

    def _not_hindered(self, sentence: Sentence, k: int) -> int | None:
        """«La pluie | n'|a pas empêché A et B de signer»: they did; the word of the denial."""
        if self.lows[k] not in self.modality.hindering:
            return None
        denied = (j for j in range(max(k - 4, sentence.first), k) if self.lows[j] in ("n'", "ne"))
        return next(denied, None)

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
