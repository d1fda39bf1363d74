"""What an agreement is about: its subject and its objectives, as the words around the instrument say."""

from __future__ import annotations

from models.annotation import Sentence
from models.record import Span
from pipeline.lexicon.closed_classes import A
from pipeline.rules.slots.one_of_set import OneOfSetReader

MOST_WORDS_TO_COLON = 9
MOST_WORDS_TO_GRANTED = 25


class SubjectReader(OneOfSetReader):
    """Reads subjects and objectives in one article's sentences."""

    def subject(self, sentence: Sentence, first: int, stop: int, event: Span | None = None) -> Span | None:
        """What follows «portant sur», «relatif à», «pour» … between words ``first`` and ``stop``."""
        if self._participle(first, stop):
            # «un accord supprimant les visas»
            end = self.phrase_end(sentence, first, stop=max(stop, sentence.last))
            return self.span(first, self.core(first, end)) if end > first + 1 else None
        of_actor: Span | None = None
        doing = self.done_by_relative(first, stop)
        for start in range(first, stop):
            if self.lows[start] == ";":
                break
            length = self._introducer(start)
            if not length or self._no_introducer(first, start, length, event):
                continue
            if doing is not None and doing < start and "," not in self.lows[doing:start]:
                return None  # «qui balise le passage des lignes sur le plateau»: all of it is what it does
            if self.lows[start] in self.details.joining:
                bound = self._bound_to(sentence, start)
                if bound is not None:
                    return bound  # «permettant aux élèves de passer …»
            begin = self._after_essence(start, start + length, sentence.last)
            if begin < sentence.last - 1 and (self._measured(begin) or self.lows[begin + 1] in self.details.measures):
                continue  # «Il porte sur dix ans», «couvre la période 2025-2028»
            if begin < sentence.last and self.lows[begin] in self.details.no_subjects:
                continue
            end = self.phrase_end(sentence, begin, stop=max(stop, sentence.last))
            if end <= begin:
                continue
            found = self.span(begin, self.core(begin, end))
            if not self._is_actor(begin) or self.lows[begin - 1] == "sur":
                return found
            of_actor = of_actor or found  # «en faveur de l'Agence X» tells little: perhaps the sentence tells more
        for k in range(first + 1, stop):
            if self.lows[k] == "," and self._participle(k + 1, stop):
                # «une convention avec la banque X, dotant d'un fonds les jeunes pousses»
                end = self.phrase_end(sentence, k + 1, stop=max(stop, sentence.last))
                return self.span(k + 1, self.core(k + 1, end)) if end > k + 2 else None
        return of_actor

    def _introducer(self, start: int) -> int:
        """How many words «portant sur», «consacrés respectivement à» take from ``start`` on; 0 if there are none."""
        match = self.details.subject.match(self.lows, start)
        if start + 2 < len(self.words) and self.words[start + 1].pos == "ADV" and (match is None or match[0] == 1):
            within = self.details.subject.match([self.lows[start], *self.lows[start + 2 : start + 7]], 0)
            if within is not None and within[0] > 1:
                return within[0] + 1
        return match[0] if match is not None else 0

    def _after_essence(self, start: int, begin: int, last: int) -> int:
        """«portant, | pour l'essentiel, sur | les routes»: the word after what stands between."""
        if self.lows[begin - 1] == "portant" and self.lows[begin : begin + 1] == [","]:
            closed = next((k for k in range(begin + 1, min(begin + 9, last - 1)) if self.lows[k] == ","), begin)
            return closed + 2 if self.lows[closed + 1] == "sur" else begin
        return begin

    def _no_introducer(self, first: int, start: int, length: int, event: Span | None) -> bool:
        """Does the word at ``start`` open no subject: part of a name or an occasion, an idiom, no purpose?"""
        if self.in_actor[start] or self.details.no_subject_openers.match(self.lows, start) is not None:
            return True
        if event is not None and event.start <= self.words[start].start < event.end:
            return True  # «lors de la Conférence sur la migration»
        if self.lows[start] == "sur" and length == 1 and self._stands_on(start):
            return True
        if self.lows[start] == "sur" and length == 1 and self._of_another_verb(first, start):
            return True
        if self.lows[start] in ("pour", "sur") and length == 1 and self._no_purpose(first, start):
            return True
        return self._apposed(first, start)

    def _of_another_verb(self, first: int, start: int) -> bool:
        """«un accord pour que B suspende sa commission | sur les ventes», «a lancé le débat | sur …»: not about it."""
        for k in range(first, start):
            if self.lows[k] in ("pour", "afin") and self.lows[k + 1] in ("que", "qu'"):
                return True
            told = self.words[k].pos == "AUX" and self.words[k + 1].pos == "VERB" and k + 1 < start
            if told and self.lows[k] in ("a", "ont", "avait", "avaient") and self.lows[k - 1] == "," and k > first:
                return True
            verb = k + 1 if told else k
            about = self.details.subject.match([self.lows[verb], "sur"], 0)  # «porte, lui, sur la pêche»
            own = self.lows[verb] in self.verbs or (about is not None and about[0] > 1)
            if self.words[verb].pos == "VERB" and self.finite(k) and not own:
                return True
        return False

    def _stands_on(self, start: int) -> bool:
        """«une charte | sur le campus de X»: where, not about what."""
        noun = self.lows[start + 2] if self.words[start + 1].pos == "DET" else ""
        return noun in self.details.underfoot

    def _apposed(self, first: int, start: int) -> bool:
        """«avec X, une entreprise de pointe dans le domaine de …»: said of the partner, not of the agreement."""
        for k in range(start - 1, first, -1):
            if self.lows[k] == ",":
                described = self.lows[k + 1] in ("un", "une", "le", "la", "l'") and not self.in_actor[k + 2]
                return self.in_actor[k - 1] and described and not self.in_actor[k + 1] and k + 2 < start
        return False

    def _is_actor(self, begin: int) -> bool:
        """Does the phrase name a participant and nothing else?"""
        return any(
            begin <= a.first <= begin + 1 and (a.body is None or a.body.kind != "state" or a.person is not None)
            for a in self.annotated.actors
        )

    def _participle(self, k: int, stop: int) -> bool:
        """Is word ``k`` a present participle that says what the instrument does?"""
        return (
            k + 1 < stop
            and self.words[k].pos == "VERB"
            and self.lows[k].endswith("ant")
            and not self.lows[k].startswith("non")  # «un accord non-contraignant»
            and self.lows[k] not in self.verbs
            and self.lows[k] not in self.details.no_participles
            and self.details.subject.match(self.lows, k) is None
        )

    def granted(self, sentence: Sentence, low: int, high: int) -> Span | None:
        """«a confié à l'entreprise, pour dix ans, l'entretien de …»: what one gives the other by the agreement."""
        for verb in range(low, high):
            if self.lows[verb] not in self.details.granting or self.words[verb].pos not in ("VERB", "ADJ"):
                continue
            if self.lows[verb - 1] == "été" or (self.words[verb - 1].pos == "AUX" and self.lows[verb - 1][:3] == "ser"):
                return self._given(sentence, verb)
            for k in range(verb + 1, min(verb + MOST_WORDS_TO_GRANTED, sentence.last - 2)):
                if self.lows[k] in (";", ":") or self.words[k].pos == "AUX":
                    break
                opens = self.words[k].pos in ("DET", "NUM") and self.words[k - 1].pos != "ADP"
                if opens and not self.in_actor[k] and not self.in_actor[k + 1] and not self._measured(k):
                    return self._gift(sentence, k)
        return None

    def _given(self, sentence: Sentence, verb: int) -> Span | None:
        """«La gestion de la halle a été confiée à …»: the subject of the verb of giving in the passive."""
        end = next((k for k in range(verb - 1, sentence.first, -1) if self.words[k].pos not in ("AUX", "ADV")), None)
        if end is None or self.words[sentence.first].pos != "DET" or self.in_actor[sentence.first + 1]:
            return None
        noun = self.lows[sentence.first + 1]
        clause = any(self.lows[k] in (",", ":", ";", "qui") or self.finite(k) for k in range(sentence.first, end + 1))
        instrument = self.instruments.match(self.lows, sentence.first + 1) is not None
        return None if clause or instrument or noun in self.details.not_granted else self.span(sentence.first, end + 1)

    def _gift(self, sentence: Sentence, begin: int) -> Span | None:
        """The thing given that begins at word ``begin``, without its receiver; not «la plume», «le contrat»."""
        nouns = self.lows[begin + 1 : begin + 3]
        instrument = any(self.instruments.match(self.lows, k) is not None for k in (begin, begin + 1))
        if instrument or any(noun in self.details.not_granted for noun in nouns):
            return None
        end = self.phrase_end(sentence, begin + 1, stop=sentence.last)
        end = self.core(begin, end)
        to = (k for k in range(begin + 2, end) if self.lows[k] in A and self._names(k + 1))
        end = next(to, end)
        return self.span(begin, end) if end > begin + 1 else None

    def after_colon(self, sentence: Sentence, last: int) -> Span | None:
        """«une convention-cadre qui embrasse large : des formations, de la recherche…»."""
        for k in range(last, sentence.last - 2):
            if self.substance(last, k) > MOST_WORDS_TO_COLON:
                return None
            if self.lows[k] == ":":
                return None if self._lists_others(sentence, k + 1) else self._told(sentence, k + 1)
            if self.lows[k] in (";", "«"):
                return None
        return None

    def objectives(self, sentence: Sentence, first: int) -> list[Span]:
        """What follows «vise à», «a pour objectifs de»: one span for each coordinated objective."""
        for start in range(first, sentence.last):
            match = self.details.objectives.match(self.lows, start)
            if match is None:
                continue
            begin = self._after_aside(sentence, start + match[0])
            end = self.phrase_end(sentence, begin, stop=sentence.last, whole=True)
            return self.split(begin, end)
        return []
