"""Days that stand beside an agreement and are not its signing's.

Its entry into force, the day once set for it, the first signing of what is renewed, what is done under it.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.expression import TimeExpression
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader

MOST_WORDS_TO_DAY = 8  # «dont l'entrée en vigueur | est fixée par le texte au | 1er janvier»
MOST_WORDS_TO_ITS_DAY = 3  # «signée, | en | 2019»
MOST_WORDS_TO_COMMA = 8  # «Après A en | 2021 et B en 2022 |,»
MOST_WORDS_OF_PHRASE = 5  # «à la faveur d'» an agreement
SET_BEFORE = 60  # weighs more than any distance in a clause: the day set before gives way to another
# How the participles end that a day follows («ouvertes le 3 mars», «mises en ligne lundi»)
_REGULAR = tuple(end + mark for end in ("é", "u") for mark in ("", "e", "s", "es"))
_IRREGULAR = tuple(end + mark for end in ("ert", "uit", "crit", "clos", "mis", "quis") for mark in ("", "e", "s", "es"))
PARTICIPLES = (*_REGULAR, *_IRREGULAR, "i", "ie")
_FUTURE = ("ra", "ront", "rait", "raient")
_BETWEEN = frozenset({",", "à", "au", "en", "le", "la"})  # … a day, a place and «que»
_TO_THE_DAY = frozenset({"le", "la", "au", "pour", "en", "à", "ce"})


class OtherDays(Reader):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.events = lexicon.details.not_the_event
        self.put_off = lexicon.details.put_off
        self.set_for = lexicon.modality.set_for
        self.saying = lexicon.modality.saying
        self.telling = lexicon.modality.foretelling
        self.have = lexicon.grammar.have
        self.under = lexicon.connectors.under
        self.times = annotated.times
        self.published = annotated.article.published
        self.placed = {k for place in annotated.places for k in range(place.first, place.last)}
        self.approving = lexicon.modality.approving_drafts
        self.acts = lexicon.verbs.nouns
        self.assemblies = lexicon.details.assemblies
        self.outcomes = lexicon.details.outcomes
        self.meeting = lexicon.scenes.meeting
        self.dated = frozenset(lexicon.details.dated)  # «Daté du 22 février, le contrat …»
        self.judging = lexicon.modality.judging

    def told(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """Is the day at word ``first`` that of something else, or one on which nothing was signed in the end?"""
        if self._of_event(sentence, first, verbs) or self._of_first_signing(first, verbs):
            return True
        if self._of_assembly(sentence, first, verbs) or self._of_approval(sentence, first, verbs):
            return True
        if self._of_opening(sentence, first, verbs) or self._of_opening_future(sentence, first, verbs):
            return True
        if self._of_aim(sentence, first, verbs) or self.of_judging(sentence, first):
            return True
        if self._of_the_one_before(sentence, first):
            return True
        if self.of_saying_that(sentence, first) or self.lows[first - 1] in self.put_off:
            return True  # «ont repoussé | lundi | la signature»
        was_set = self._set(sentence, first) or self._was_to_be(first, verbs)
        return was_set and bool(self.put_off & set(self.lows[first : sentence.last]))

    def _of_opening(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«Élu maire de Lens | en 2020 |, X a signé …»: of what the sentence first tells of its subject.

        Who met, came or was received somewhere signed there and then.
        """
        opening = self.words[sentence.first]
        if opening.pos not in ("VERB", "ADJ") or not opening.low.endswith(PARTICIPLES):
            return False
        if opening.low in self.meeting | self.dated or "," in self.lows[sentence.first : first]:
            return False
        aside = "," in self.lows[first : sentence.last]
        return aside and not any(v.first <= first for v in verbs)

    def of_judging(self, sentence: Sentence, first: int) -> bool:
        """«L'ONU a salué | lundi | à X | l'accord signé entre A et B»: when and where somebody spoke of it."""
        k = first - 1
        while k > sentence.first and (self._in_time(k) or k in self.placed or self.lows[k] in _BETWEEN):
            k -= 1
        return self.lows[k] in self.judging and self.lows[k - 1] in self.have

    def _of_opening_future(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«Dès le 1er avril, B gérera les bus : la Ville a signé …»: of what another clause tells that will be done."""
        if _ahead(verbs) or first - sentence.first > MOST_WORDS_TO_ITS_DAY:
            return False
        if any(v.last <= first for v in verbs):
            return False  # «L'accord signé | lundi | entre A et B sera approuvé en mai»
        for k in range(first, sentence.last):
            if any(v.first <= k < v.last for v in verbs):
                return False
            if self.words[k].pos in ("VERB", "AUX"):
                return self.lows[k].endswith(_FUTURE)
        return False

    def _of_aim(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«permettra d'ouvrir un centre | en mai»: a month or year still to come, of what the agreement is for."""
        time = next((t for t in self.times if t.start == self.words[first].start), None)
        if time is None or time.precision not in ("month", "year") or self.published is None:
            return False
        ahead = time.future_value or time.value or ""
        near = self.published[:4] == ahead[:4] if time.precision == "month" else True
        if ahead <= self.published[: len(ahead)] or not near:
            return False
        if _ahead(verbs):
            return False
        for k in range(first - 1, sentence.first, -1):
            if self.lows[k] in (",", ";", ":", "(") or any(v.first <= k < v.last for v in verbs):
                return False
            if self.words[k].pos == "VERB":
                return self.lows[k].endswith(("er", "ir", "re"))
        return False

    def _of_the_one_before(self, sentence: Sentence, first: int) -> bool:
        """«Après A en 2021 et B en 2022, la ville s'allie à C»: the year in which another came, before this one."""
        opening = self.lows[sentence.first : first]
        if opening[:1] != ["après"] or "en" not in self.lows[first - 1 : first + 1]:
            return False
        named = any(word.capital for word in self.words[sentence.first + 1 : first])
        done = any(word.pos in ("VERB", "AUX") for word in self.words[sentence.first : first])
        return named and not done and "," in self.lows[first : first + MOST_WORDS_TO_COMMA]

    def of_what_it_serves(self, sentence: Sentence, frame: Frame, time: TimeExpression | None) -> bool:
        """«a ouvert lundi une crèche, en vertu d'un accord passé avec B»: ``time`` is that of what is done under it.

        So it is with a day that no signing has («Grâce à un accord passé avec B, A ouvrira lundi une crèche»).
        """
        instrument = frame.instrument
        if instrument is None or any(v.voice != "participle" or v.effect != "sign" for v in frame.verbs):
            return False
        if time is not None and frame.verbs and self._of_main_verb(frame.verbs[-1].last, time):
            return True
        if not frame.verbs or (time is not None and time.start > self.words[instrument.first].start):
            return False
        if not any(sentence.start <= t.start < sentence.end for t in self.times):
            return False
        k = instrument.first
        while k > sentence.first and self.words[k - 1].pos in ("DET", "ADJ", "NUM"):
            k -= 1
        before = range(max(k - MOST_WORDS_OF_PHRASE, sentence.first), k)
        under = any((m := self.under.match(self.lows, n)) is not None and n + m[0] in (k, k + 1) for n in before)
        under = under or (self.lows[k - 1] in ("d'", "de") and self.lows[k - 2] in self.outcomes)
        outside = (
            n for n in range(sentence.first, sentence.last) if not any(v.first <= n < v.last for v in frame.verbs)
        )
        return under and any(self.words[n].pos in ("VERB", "AUX") for n in outside)

    def _of_main_verb(self, last: int, time: TimeExpression) -> bool:
        """«A, qui a un accord passé avec B, a lancé | mercredi | une étude»: the day of another verb."""
        return any(
            self.lows[k - 1] == "," and self.lows[k] in self.have and self.words[k + 1].pos == "VERB"
            for k in range(last, len(self.words) - 1)
            if self.words[k].start < time.start
        )

    def set_before(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«La signature, prévue | mardi |, aura lieu vendredi»: another day in the sentence may count for more.

        So it is with «L'accord, paraphé | en décembre |, sera signé en mai».
        """
        if self._set(sentence, first):
            return True
        k = self._before(sentence, first)
        signings = [v for v in verbs if v.effect == "sign"]
        beside = any(v.voice == "participle" and v.last == k + 1 for v in signings)
        return beside and any(v.voice in ("active", "passive") and v.first > k for v in signings)

    def of_saying(self, sentence: Sentence, first: int) -> bool:
        """«…, a indiqué | mercredi | le ministre»: the day on which he said so."""
        k = self._before(sentence, first)
        said = self.lows[k] in self.saying and self.lows[k - 1] in self.have
        return said and k - 2 > sentence.first and self.words[k - 2].text in (",", "»", "”")

    def _of_first_signing(self, first: int, verbs: list[VerbGroup]) -> bool:
        """«La convention signée | en 2019 | a été reconduite»: when what is renewed was signed."""
        if not any(v.effect == "renew" and v.voice != "participle" and not v.negated for v in verbs):
            return False
        before = next((v for v in reversed(verbs) if v.last <= first), None)
        signed = before is not None and before.effect in ("sign", "bind") and before.voice == "participle"
        return signed and before is not None and first - before.last <= MOST_WORDS_TO_ITS_DAY

    def _of_assembly(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«figure à l'ordre du jour du conseil | du 27 mars», «adoptée lors de la séance | du 4 mars»."""
        if self.lows[first - 1] not in ("du", "de"):
            return False
        k = first - 2
        while k > sentence.first and self.words[k].pos == "ADJ":
            k -= 1
        if self.lows[k] not in self.assemblies:
            return False
        before = next((n for n in range(k - 1, sentence.first - 1, -1) if self.words[n].pos in ("VERB", "AUX")), None)
        if before is None:
            return False
        signing = (v for v in verbs if v.effect == "sign" and (v.voice != "participle" or v.form.strength == "strong"))
        return not any(v.first <= before < v.last for v in signing)

    def _of_approval(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«que le conseil a approuvée | lundi |, sera signée en avril», «a autorisé la signature | mardi |»."""
        before = next((v for v in reversed(verbs) if v.last <= first), None)
        approved = before is not None and before.effect == "ratify" and first - before.last <= MOST_WORDS_TO_ITS_DAY
        if approved and any(v.effect == "sign" and v.first > first and v.tense in ("future", "none") for v in verbs):
            return True
        k = self._before(sentence, first)
        noun = self.acts.match(self.lows, k) is not None and self.words[k - 1].pos == "DET"
        return noun and self.approving.match(self.lows, k - 2) is not None

    def _was_to_be(self, first: int, verbs: list[VerbGroup]) -> bool:
        """«devaient signer | lundi | une convention, et ont repoussé la cérémonie»."""
        before = next((v for v in reversed(verbs) if v.last <= first), None)
        to_come = before is not None and (before.voice == "infinitive" or before.tense == "none")  # «être signé»
        to_sign = to_come and before is not None and before.effect == "sign"
        return to_sign and before is not None and first - before.last <= MOST_WORDS_TO_ITS_DAY

    def of_saying_that(self, sentence: Sentence, first: int) -> bool:
        """«a indiqué | mercredi | que la Ville avait signé un bail»: the day on which it was said."""
        k = self._before(sentence, first)
        if self.lows[k] not in self.telling or self.lows[k - 1] not in self.have:
            return False
        time = next((t for t in self.times if t.start == self.words[first].start), None)
        end = next(
            (n for n in range(first, sentence.last) if time is not None and self.words[n].start >= time.end), None
        )
        while end is not None and end < sentence.last and (end in self.placed or self.lows[end] in _BETWEEN):
            end += 1  # «a promis mardi | à X | que»
        return end is not None and self.lows[end] in ("que", "qu'")

    def said_at(self, sentence: Sentence, first: int) -> bool:
        """«a promis mardi | à X | que la Ville signerait»: the place, which begins at word ``first``, of the speech."""
        k, end = first - 1, first
        while end < sentence.last and (end in self.placed or self._in_time(end) or self.lows[end] in _BETWEEN):
            end += 1
        if end >= sentence.last or self.lows[end] not in ("que", "qu'"):
            return False
        while k > sentence.first and (self._in_time(k) or self.lows[k] in _BETWEEN):
            k -= 1
        return self.lows[k] in self.telling and self.lows[k - 1] in self.have

    def of_done(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«a choisi | vendredi | la société B, avec laquelle il signera»: the day of what was done before."""
        k = first - 2 if self.lows[first - 1] in ("le", "ce") else first - 1  # not «ont reporté à la mi-avril»
        own = any(v.first <= k < v.last for v in verbs)
        return not own and self.words[k].pos == "VERB" and self.lows[k - 1] in self.have and k > sentence.first

    def _in_time(self, k: int) -> bool:
        return any(time.start <= self.words[k].start < time.end for time in self.times)

    def _of_event(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«signé, dont l'entrée en vigueur est fixée au 1er janvier», «… a expiré le 30 septembre»."""
        for k in range(first - 1, max(sentence.first, first - MOST_WORDS_TO_DAY) - 1, -1):
            if self.words[k].text in (",", ";", ":", "(") or any(v.first <= k < v.last for v in verbs):
                return False
            match = self.events.match(self.lows, k)
            if match is not None and k + match[0] <= first:
                return True
        return False

    def _set(self, sentence: Sentence, first: int) -> bool:
        return self.lows[self._before(sentence, first)] in self.set_for

    def _before(self, sentence: Sentence, first: int) -> int:
        """The word before a day and its preposition."""
        k = first - 1
        while k > sentence.first and self.lows[k] in _TO_THE_DAY:
            k -= 1
        return k


def _ahead(verbs: list[VerbGroup]) -> bool:
    """Does a verb tell that it is still to be signed?"""
    own = (v for v in verbs if v.voice not in ("gerund", "participle"))
    return any(v.tense in ("future", "conditional", "none") or v.voice == "infinitive" for v in own)
