"""What an agreement does, as a verb says it: «L'entente encadre…», «Elle fixe…», «la convention qui met à…».

An instrument is often the subject of the verb that tells what it is about (``doing.py``).
"""

from __future__ import annotations

from models.annotation import Sentence
from models.record import Span
from pipeline.lexicon.closed_classes import A
from pipeline.rules.slots.doing import DoingReader
from pipeline.rules.slots.extents import infinitive

MOST_WORDS_TO_VERB = 45
MOST_WORDS_TO_RELATIVE = 12
MOST_WORDS_TO_OBJECT = 8
MOST_WORDS_OF_OPENING = 14
MOST_WORDS_OF_FIELD = 7
MOST_WORDS_OF_AIM = 25
MOST_WORDS_TO_BOUND = 30
MOST_WORDS_OF_ASIDE = 16

_ARTICLES = ("le", "la", "l'", "des")
_RELATIVES = (
    "qui",
    "que",
    "qu'",
    "dont",
    "où",
    "lequel",
    "laquelle",
    "duquel",
    "desquels",
    "desquelles",
    "auquel",
    "auxquels",
    "auxquelles",
)


class ProvisionReader(DoingReader):
    """Reads what the instruments of one article do."""

    def predicate(self, sentence: Sentence, first: int, last: int) -> Span | None:
        """«Le texte, d'une durée de dix ans, encadre l'exploitation de …»: the verb whose subject ends at ``last``."""
        dashed, subject = False, self._subject(sentence, first)
        for k in range(last, min(sentence.last, last + MOST_WORDS_TO_VERB)):
            if self.lows[k] in (":", ";"):
                return None
            dashed ^= self.lows[k] in ("-", "–", "—")
            if dashed or self.in_actor[k] or self._of_another(last, k):
                continue
            if self.provides(k) and (subject or self.lows[k] in self.details.provides):
                return self._object(sentence, k)
            if self.finite(k):
                then = self._after_modal(sentence, k)
                return self._object(sentence, then) if then is not None else None
        return None

    def _subject(self, sentence: Sentence, first: int) -> bool:
        """May what begins at word ``first`` be the subject of a verb after it: no preposition, no verb before?"""
        for k in range(first - 1, sentence.first - 1, -1):
            if self.lows[k] in (",", ";", ":"):
                return True
            if (self.words[k].pos == "ADP" and k == first - 1) or self.finite(k):
                return False
        return True

    def _after_modal(self, sentence: Sentence, k: int) -> int | None:
        """«doit permettre l'accueil de …»: the infinitive after the modal verb at word ``k``."""
        if self.lows[k] not in self.details.provides_modals or {"pas", "jamais"} & set(self.lows[k : k + 3]):
            return None
        then = next((j for j in range(k + 1, min(k + 4, sentence.last)) if self.words[j].pos not in ("ADV", "ADP")), k)
        tells = then > k and self.lows[then] not in (*self.details.idle_infinitives, *self.verbs)
        return then if tells and infinitive(self.lows[then], self.words[then].pos) else None

    def relative(self, sentence: Sentence, last: int, stop: int) -> Span | None:
        """«la convention qui met à la disposition du club …», «…, lequel porte à dix ans …»."""
        for k in range(last, min(stop, sentence.last - 2)):
            if self.lows[k] in (";", ":"):
                return None
            if self.lows[k] not in ("qui", "lequel", "laquelle") or self.substance(last, k) > MOST_WORDS_TO_RELATIVE:
                continue
            before = k - 2 if self.lows[k - 1] == "," else k - 1
            if self.in_actor[before] and self.lows[k] == "qui" and before != k - 1:
                continue  # «avec la banque X, qui finance…» is said of the bank; without a comma it cannot be
            verb = next((j for j in range(k + 1, min(k + 4, sentence.last)) if self.provides(j)), None)
            verb = verb or self._after_modal(sentence, k + 1)
            if verb is not None:
                return self._object(sentence, verb)
        return None

    def done_by_relative(self, last: int, stop: int) -> int | None:
        """«une convention qui balise …»: the verb of a relative clause that stands right after the instrument."""
        if stop <= last + 2 or self.lows[last] not in ("qui", "laquelle", "lequel"):
            return None
        return next((j for j in range(last + 1, min(last + 4, stop)) if self.provides(j)), None)

    def committed(self, sentence: Sentence, first: int, last: int) -> Span | None:
        """«A et B s'engagent, par une charte, à régler …»: what they commit themselves to by the instrument."""
        promise = next(
            (
                k
                for k in range(sentence.first + 1, first)
                if self.lows[k] in self.details.commitments
                and ({"se", "s'"} & set(self.lows[max(sentence.first, k - 4) : k]))
            ),
            None,
        )
        if promise is None:
            return None
        for k in range(last, sentence.last - 1):
            after = k == last or self.lows[k - 1] == "," or self.in_actor[k - 1]
            opens = self.lows[k] in ("à", "de", "d'") and infinitive(self.words[k + 1].low, self.words[k + 1].pos)
            if after and opens:
                end = self.phrase_end(sentence, k + 1, stop=sentence.last)
                return self.span(k + 1, end) if end > k + 1 else None
        return None

    def opening(self, sentence: Sentence, first: int) -> Span | None:
        """«S'agissant du volet emploi, un mémorandum a été conclu»: the topic set before the instrument."""
        match = self.details.openings.match(self.lows, sentence.first)
        if match is None:
            return self._for_what(sentence, first)
        begin = sentence.first + match[0]
        for k in range(begin, min(first, begin + MOST_WORDS_OF_OPENING)):
            if self.in_actor[k]:
                return None
            if self.lows[k] == ",":
                return self.span(begin, k) if k > begin else None
        return None

    def _for_what(self, sentence: Sentence, first: int) -> Span | None:
        """«Pour la pêche, un protocole a été signé»: right before the instrument, and no participant."""
        begin = sentence.first + 1
        if self.lows[sentence.first] != "pour" or not begin + 1 < first - 1 <= begin + MOST_WORDS_OF_FIELD:
            return None
        field = range(begin, first - 1)
        plain = not any(self.in_actor[k] or self.in_time(k) or self.lows[k] == "," for k in field)
        idiom = self.details.no_subject_openers.match(self.lows, sentence.first) is not None
        noun = self.words[begin].pos == "DET" and self.words[begin + 1].pos == "NOUN"
        named = noun and not {self.lows[begin], self.lows[begin + 1]} & self.details.no_purposes
        return self.span(begin, first - 1) if self.lows[first - 1] == "," and plain and named and not idiom else None

    def fronted(self, sentence: Sentence, stop: int) -> Span | None:
        """«Pour former des apprentis, A et B ont signé …»: the aim told before those who conclude."""
        match = self.details.aims.match(self.lows, sentence.first)
        begin = sentence.first + (match[0] if match is not None else 0)
        if match is None or not self.acts(begin):
            return None
        for k in range(begin + 1, min(stop, begin + MOST_WORDS_OF_AIM)):
            if self.in_actor[k] and self.lows[k - 1] == ",":
                return self.span(begin, k - 1)
        return None

    def acts(self, k: int) -> bool:
        """Does an infinitive begin at word ``k``: «former», «mieux trier»?"""
        while k + 1 < len(self.words) and self.words[k].pos == "ADV":
            k += 1
        if k + 1 >= len(self.words):
            return False
        likely = self.lows[k].endswith(("er", "ir", "re")) and self.words[k + 1].pos in ("DET", "NUM")
        return likely or infinitive(self.lows[k], self.words[k].pos)

    def object_of(self, sentence: Sentence, first: int) -> Span | None:
        """«Le réseau de chaleur, lui, fait l'objet d'un contrat»: the subject of the verb before the instrument."""
        for k in range(max(sentence.first + 1, first - MOST_WORDS_TO_OBJECT), first):
            match = self.details.object_of.match(self.lows, k)
            if match is None or any(w.pos not in ("DET", "NUM", "ADJ") for w in self.words[k + match[0] : first]):
                continue
            begin = max((j + 1 for j in range(sentence.first, k) if self.lows[j] in (":", ";")), default=sentence.first)
            end = next((j for j in range(begin + 1, k) if self.lows[j] in (",", "qui")), k)
            while end > begin and self.words[end - 1].pos not in ("NOUN", "ADJ", "PROPN", "NUM"):
                end -= 1
            opens = self.words[begin].pos in ("DET", "NOUN", "NUM", "PROPN") or self.lows[begin] in ("le", "la", "l'")
            return self.span(begin, end) if opens and end > begin + 1 else None
        return None

    def told_ahead(self, sentence: Sentence, first: int) -> Span | None:
        """«Former des apprentis : tel est l'objet de la convention …»: all that stands before the colon."""
        for k in range(max(sentence.first + 2, first - MOST_WORDS_TO_OBJECT), first):
            match = self.details.ahead.match(self.lows, k)
            if match is None or self.lows[k - 1] not in (":", "–", "—"):
                continue
            if all(w.pos in ("DET", "NUM", "ADJ") for w in self.words[k + match[0] : first]):
                begin, end = sentence.first, k - 1
                if self.lows[begin] in ("entre", "pour"):  # «Entre la Ville et l'école, …»
                    begin = next((j + 1 for j in range(begin, end) if self.lows[j] == ","), begin)
                end = self.core(begin, end)
                while self.lows[end - 1] == ",":
                    end -= 1
                return self.span(begin, end) if end > begin + 1 else None
        return None

    def _of_another(self, last: int, k: int) -> bool:
        """Is the verb at ``k`` inside a relative clause («que préside X», «qui concerne aussi Y»)?"""
        for j in range(k - 1, last - 1, -1):
            if self.lows[j] in _RELATIVES:
                return True
            if self.lows[j] == ",":
                return False
        return False

    def _object(self, sentence: Sentence, verb: int) -> Span | None:
        """What the verb does: its object, with the verb where the object needs it («met à la disposition …»)."""
        if self.lows[verb] in self.details.joining:
            return self._bound_to(sentence, verb)
        j = verb + 1
        while j < sentence.last and (self.words[j].pos == "ADV" or self.lows[j] in self.details.between_object):
            j += 1
        if self.lows[j : j + 1] and self.lows[j] in ("de",) and self.lows[j + 1 : j + 2] in (["manière"], ["façon"]):
            j += 3
        begin = self._after_receiver(sentence, self._after_aside(sentence, j))
        if begin >= sentence.last or self._no_matter(verb, begin):
            return None
        if self.words[begin].pos not in ("DET", "NUM", "NOUN", "PROPN") and self.lows[begin] not in _ARTICLES:
            begin = verb
        if self.words[begin].pos == "NOUN" and self.lows[begin + 1 : begin + 2] in (["à"], ["au"], ["aux"]):
            begin = verb  # «met fin à …», «donne naissance à …»
        end = self.core(begin, self.phrase_end(sentence, begin + 1, stop=sentence.last))
        if not any(word.pos in ("NOUN", "PROPN", "VERB") for word in self.words[max(begin, verb + 1) : end]):
            return None  # «porte, lui, …»
        return self.span(begin, end)

    def _bound_to(self, sentence: Sentence, verb: int) -> Span | None:
        """«engage la Ville et la Région à former cent apprentis», «permet aux deux villes d'échanger des classes»."""
        for k in range(verb + 1, min(verb + MOST_WORDS_TO_BOUND, sentence.last - 1)):
            if self.lows[k] in (";", ":", "(", "qui", "que", "qu'", "dont"):
                return None
            if self.lows[k] in ("à", "de", "d'") and not self.in_actor[k] and self.acts(k + 1):
                object_at = self._after_aside(sentence, k + 2)
                begin = object_at if object_at > k + 2 else k + 1  # «d'offrir, avec l'école, | un diplôme de …»
                end = self.core(begin, self.phrase_end(sentence, begin + 1, stop=sentence.last))
                return self.span(begin, end) if end > begin + 1 else None
        return None

    def _no_matter(self, verb: int, begin: int) -> bool:
        """A sum or a participant is no matter of an agreement («rapportera 400.000 euros», «associe la Ville à …»).

        A body is, where the verb joins nobody («la convention qui crée l'Institut des métiers»).
        """
        if self.lows[verb] in self.details.bearing and self.details.no_matters & set(self.lows[begin : begin + 2]):
            return True
        start = self.words[begin].start
        if any(a.start <= start < a.end for a in self.annotated.amounts):
            return True
        actor = next((a for a in self.annotated.actors if begin <= a.first <= begin + 1), None)
        if actor is None or not (self.in_actor[begin] or self.in_actor[begin + 1]):
            return False
        alone = actor.person is None and actor.body is not None and not actor.body.anaphor
        return not alone or self.words[verb + 1].low in A

    def _after_aside(self, sentence: Sentence, j: int) -> int:
        """«prévoit, | outre des bourses, | l'accueil de …»: the object that stands after an aside in commas."""
        if j >= sentence.last or self.lows[j] != ",":
            return j
        closed = next(
            (k for k in range(j + 1, min(j + MOST_WORDS_OF_ASIDE, sentence.last - 1)) if self.lows[k] == ","), j
        )
        return closed + 1 if closed > j and self.words[closed + 1].pos in ("DET", "NUM") else j

    def _after_receiver(self, sentence: Sentence, j: int) -> int:
        """The word after «à l'opérateur X, dont le directeur a signé,»: who receives is not what is given."""
        if j >= sentence.last or self.lows[j] not in A:
            return j
        actor = next((a for a in self.annotated.actors if j < a.first <= j + 2), None)
        if actor is None:
            return j
        k = actor.last
        if k < sentence.last and self.lows[k] == ",":
            given = (
                m + 1
                for m in range(k + 1, sentence.last - 1)
                if self.lows[m] == "," and self.words[m + 1].pos in ("DET", "NUM") and not self.in_actor[m + 1]
            )
            return next((m for m in given if not self.in_actor[m + 1]), j)
        return k
