"""What an agreement is about: its subject and its objectives, as the words around the instrument say."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.rules.slots.provisions import ProvisionReader

MOST_WORDS_TO_PURPOSE = 14
MOST_WORDS_TO_COLON = 9
MOST_WORDS_TO_GRANTED = 25
MOST_WORDS_OF_NAME = 12


class SubjectReader(ProvisionReader):
    """Reads subjects and objectives in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.instruments = lexicon.instruments.forms

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
            match = self.details.subject.match(self.lows, start)
            if match is None or self._no_introducer(first, start, match[0], event):
                continue
            if doing is not None and doing < start and "," not in self.lows[doing:start]:
                return None  # «qui balise le passage des lignes sur le plateau»: all of it is what it does
            begin = self._after_essence(start, start + match[0], sentence.last)
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
        if self.lows[start] in ("pour", "sur") and length == 1 and self._no_purpose(first, start):
            return True
        return self._apposed(first, start)

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
            and self.lows[k] not in self.verbs
            and self.lows[k] not in self.details.no_participles
            and self.details.subject.match(self.lows, k) is None
        )

    def _no_purpose(self, first: int, start: int) -> bool:
        """«pour sa part», «signera pour l'Agence», «pour 45 millions»: no purpose."""
        if self.substance(first, start) > MOST_WORDS_TO_PURPOSE:
            return True
        following = self.lows[start + 1 : start + 4]
        if self._which_of_them(start + 1):
            return True
        place = self.words[start + 1]
        if self.lows[start] == "pour" and place.capital and self._somewhere(start + 1):
            return True  # «tiendra la plume pour Berne»
        if (
            self.lows[start] == "sur"
            and self.words[start + 1].pos in ("NUM", "PRON")
            and following[1] in (":", ",", "(")
        ):
            return True  # «trois syndicats sur cinq : A, B et C»
        if following[0] in self.details.no_purposes or (
            self.lows[start] == "pour"
            and following[1] in self.details.no_purposes
            and self.words[start + 2].pos != "DET"
        ):
            return True
        last = len(self.words) - 1
        if self._measured(min(start + 1, last)) or (self.lows[start] == "pour" and self._on_behalf(first, start)):
            return True
        if self.lows[start] == "sur" or infinitive_follows(self.words[min(start + 1, last)].pos):
            return False
        signs = self.lows[start - 1] in self.verbs and self.words[start - 1].pos in ("VERB", "AUX")
        return signs or self.in_actor[min(start + 1, last)] or self.in_actor[min(start + 2, last)]

    def _on_behalf(self, first: int, start: int) -> bool:
        """«X pour les athlètes, Y pour les arbitres», «et, pour le pool, par X»: for whom somebody signs."""
        if infinitive_follows(self.words[start + 1].pos) or start <= first:
            return False
        person = any(a.person is not None and a.last == start for a in self.annotated.actors)
        closed = next((k for k in range(start + 2, min(start + 7, len(self.words) - 1)) if self.lows[k] == ","), start)
        return person or (self.lows[start - 1] == "," and closed > start and self.lows[closed + 1] == "par")

    def _which_of_them(self, k: int) -> bool:
        """«pour la première, X»: one of those told before, with no noun of its own."""
        if k + 2 >= len(self.words) or self.lows[k] not in ("le", "la", "les"):
            return False
        alone = self.words[k + 2].pos not in ("NOUN", "ADJ", "PROPN", "NUM")
        return alone and self.lows[k + 1] in (*self.details.before_name, "seconds", "secondes", "autres")

    def _measured(self, k: int) -> bool:
        """Does word ``k`` stand in a date, a duration or a sum?"""
        at = self.words[k].start
        told = self.annotated
        spans = [(t.start, t.end) for t in told.times] + [(d.start, d.end) for d in told.durations]
        return any(start <= at < end for start, end in spans + [(a.start, a.end) for a in told.amounts])

    def named(self, sentence: Sentence, first: int, last: int, *, amends: bool = False) -> Span | None:
        """«accord régional de relance», «convention de pêche»: the instrument with its own complements.

        ``amends``: what it changes belongs to its name («avenant au contrat de maintenance»).
        """
        end = self._numbered(last)
        joints = ("de", "d'", "du", "des", "à", "en", "pour", "contre", "sur", *(("au", "aux") if amends else ()))
        while end < sentence.last and end - last < MOST_WORDS_OF_NAME:
            word = self.words[end]
            if self.details.objectives.match(self.lows, end) is not None or self.provides(end) or self._names(end):
                break
            if word.low in ("à", "au", "aux", "en") and self._somewhere(end + 1):
                break  # «un accord à la Kasbah»: where it was signed is no part of its name
            if word.low in ("pour", "sur") and self._no_purpose(last, end):
                break  # «un contrat pour l'automne»
            if word.text == "«" and self._quoted(end) > end:
                end = self._quoted(end)
            elif self._of_name(sentence, end, joints):
                end += 1
            else:
                break
        while (
            end > last and self.words[end - 1].pos not in ("NOUN", "ADJ", "PROPN") and self.words[end - 1].text != "»"
        ):
            end -= 1
        start = next(
            (
                k
                for k in range(first, last)
                if self.words[k].pos in ("NOUN", "ADJ", "X", "PROPN")
                and self.words[k].low not in self.details.before_name
            ),
            first,
        )
        return self.span(start, end) if end > last else None

    def _of_name(self, sentence: Sentence, k: int, joints: tuple[str, ...]) -> bool:
        """May word ``k`` belong to the complements of an instrument's name?"""
        word, before = self.words[k], self.lows[k - 1]
        if word.low in joints:
            then = k + 1 < sentence.last and self.words[k + 1].pos in ("NOUN", "ADJ", "PROPN", "DET", "NUM")
            return then and not self._measures(k + 1)
        if word.pos in ("DET", "NUM") or word.low in ("la", "l'", "les", "le"):
            return before in ("de", "d'", "à", "pour", "contre", "sur") and not self._measures(k)
        if word.low in ("et", "ou"):
            return self._coordinated(sentence, k)
        told = self.in_time(k) or word.low in self.details.running or word.low in self.details.goes_back
        told = told or word.low in self.details.additions
        done = word.low in self.verbs and before not in ("de", "d'")
        return word.pos in ("NOUN", "ADJ", "PROPN") and not told and not done

    def _coordinated(self, sentence: Sentence, k: int) -> bool:
        """«de collecte et | de traitement», «commercial et | technique», «d'achat et | vente»: more of the same name."""
        if k + 2 >= sentence.last or self.instruments.match(self.lows, k + 1) is not None or self._names(k + 1):
            return False
        before, after = self.words[k - 1], self.words[k + 1]
        if after.low in ("de", "d'", "du", "des"):
            return self.words[k + 2].pos == "NOUN" and not self._measures(k + 2) and not self._names(k + 2)
        return after.pos == before.pos and after.pos in ("NOUN", "ADJ") and not self.in_time(k + 1)

    def _quoted(self, k: int) -> int:
        """The word after the quotation that opens at word ``k``: «la charte « Artisans de demain »»."""
        for end in range(k + 1, min(k + MOST_WORDS_OF_NAME, len(self.words))):
            if self.words[end].text == "»":
                return end + 1
        return k

    def _measures(self, k: int) -> bool:
        """«quatre ans», «un montant de …», «une durée de …»: a measure from word ``k`` on, or after its article."""
        return self._measured(k) or any(low in self.details.measures for low in self.lows[k : k + 2])

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
        to = (k for k in range(begin + 2, end) if self.lows[k] in ("à", "au", "aux") and self._names(k + 1))
        end = next(to, end)
        return self.span(begin, end) if end > begin + 1 else None

    def _somewhere(self, k: int) -> bool:
        """Does a place begin at word ``k``, or after the article there?"""
        return any(k <= place.first <= k + 1 for place in self.annotated.places)

    def _numbered(self, last: int) -> int:
        """«avenant n° 5 à la convention …»: the number belongs to the name."""
        if self.lows[last : last + 1] and self.lows[last].startswith(("n°", "numéro")):
            last += 1
            if self.words[last].text[:1].isdigit():
                last += 1
        return last

    def generic(self, naming: Span | None) -> bool:
        """Does the name say no more than the instrument: «accord de partenariat», «convention-cadre»?"""
        if naming is None:
            return True
        words = [w for w in self.words if naming.start <= w.start < naming.end and w.pos in ("NOUN", "ADJ", "PROPN")]
        return all(w.low in self.details.empty or (w.pos == "PROPN" and w.capital) for w in words[1:])

    def _names(self, k: int) -> bool:
        """Does a participant begin at word ``k`` («le prêt de la Banque X»)?"""
        return any(k <= a.first <= k + 1 and a.last > k for a in self.annotated.actors if self.in_actor[k])

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

    def _lists_others(self, sentence: Sentence, begin: int) -> bool:
        """Do sums, partners, a quotation or the agreements one by one follow the colon?"""
        opening = self.words[begin : begin + 3]
        if any(a.start <= opening[0].start < a.end for a in self.annotated.amounts) or opening[0].text in ("«", '"'):
            return True
        if self.in_actor[begin] or self.in_actor[begin + 1]:
            return True  # «avec les trois partenaires suivants : A, B et C»
        return any(
            w.low in self.details.before_name or w.low in ("celle", "celui", "l'un", "l'une") for w in opening
        ) or any(self.instruments.match(self.lows, k) is not None for k in range(begin, min(begin + 3, sentence.last)))

    def ordinal_predicate(self, sentence: Sentence, last: int) -> Span | None:
        """«Le premier exempte de visa les titulaires de …»: what one of a set does, as any verb says it."""
        for k in range(last, min(sentence.last, last + 45)):
            low, word = self.lows[k], self.words[k]
            if low == ":" and k + 1 < sentence.last:
                return None if self._lists_others(sentence, k + 1) else self._told(sentence, k + 1)
            if low == ";" or self.in_actor[k] or self._of_another(last, k) or self._aside(last, k):
                continue
            if word.pos == "VERB" and low not in self.verbs and self.finite(k):
                return self._told(sentence, k)
            if word.pos == "AUX" or low in self.verbs:
                return None
        return None

    def _aside(self, last: int, k: int) -> bool:
        """Does word ``k`` stand between the first comma after ``last`` and the one that closes it?

        «Le premier, un accord, exempte…» has but one comma after its noun: that one closes.
        """
        if self.lows[last] != "," or "," in self.lows[last + 1 : k]:
            return False
        return "," in self.lows[k : last + 45] and any(
            self.finite(j) for j in range(self.lows.index(",", k), min(last + 45, len(self.lows)))
        )

    def _told(self, sentence: Sentence, begin: int) -> Span | None:
        end = self.phrase_end(sentence, begin + 1, stop=sentence.last)
        if end < sentence.last and self.words[end].pos in ("AUX", "VERB") and self.words[begin].pos in ("DET", "NUM"):
            end = self.phrase_end(sentence, end + 1, stop=sentence.last)  # «: trente élèves seront accueillis …»
        return self.span(begin, end) if end > begin + 1 else None

    def objectives(self, sentence: Sentence, first: int) -> list[Span]:
        """What follows «vise à», «a pour objectifs de»: one span for each coordinated objective."""
        for start in range(first, sentence.last):
            match = self.details.objectives.match(self.lows, start)
            if match is None:
                continue
            begin = start + match[0]
            end = self.phrase_end(sentence, begin, stop=sentence.last, whole=True)
            return self.split(begin, end)
        return []


def infinitive_follows(pos: str) -> bool:
    """After «pour» a verb tells the purpose, whoever is near."""
    return pos == "VERB"
