"""The instrument's own name, with its complements: «accord régional de relance», «convention de pêche»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.slots.provisions import ProvisionReader

MOST_WORDS_OF_NAME = 12
MOST_WORDS_TO_PURPOSE = 14


class NameReader(ProvisionReader):
    """Reads the names of one article's instruments."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated, lexicon)
        self.instruments = lexicon.instruments.forms

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
            if word.low in ("de", "d'") and self.words[k + 1].text[:1].isdigit():
                return False  # «un accord de 30 milliards»
            then = k + 1 < sentence.last and self.words[k + 1].pos in ("NOUN", "ADJ", "PROPN", "DET", "NUM")
            return then and not self._measures(k + 1)
        if word.pos in ("DET", "NUM") or word.low in DETERMINERS:
            return before in ("de", "d'", "à", "pour", "contre", "sur") and not self._measures(k)
        if word.low in ("et", "ou"):
            return self._coordinated(sentence, k)
        told = self.in_time(k) or word.low in self.details.running or word.low in self.details.goes_back
        told = told or word.low in self.details.additions
        done = word.low in self.verbs and before not in ("de", "d'")
        return word.pos in ("NOUN", "ADJ", "PROPN") and not told and not done

    def _coordinated(self, sentence: Sentence, k: int) -> bool:
        """«de collecte et | de traitement», «commercial et | technique», «d'achat et | vente»: more of one name."""
        if k + 2 >= sentence.last or self.instruments.match(self.lows, k + 1) is not None or self._names(k + 1):
            return False
        before, after = self.words[k - 1], self.words[k + 1]
        if after.low in DE:
            return self.words[k + 2].pos == "NOUN" and not self._measures(k + 2) and not self._names(k + 2)
        return after.pos == before.pos and after.pos in ("NOUN", "ADJ") and not self.in_time(k + 1)

    def _quoted(self, k: int) -> int:
        """The word after the quotation that opens at word ``k``: «la charte « Artisans de demain »»."""
        for end in range(k + 1, min(k + MOST_WORDS_OF_NAME, len(self.words))):
            if self.words[end].text == "»":
                return end + 1
        return k

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

    def _somewhere(self, k: int) -> bool:
        """Does a place begin at word ``k``, or after the article there?"""
        return any(k <= place.first <= k + 1 for place in self.annotated.places)

    def _measures(self, k: int) -> bool:
        """«quatre ans», «un montant de …», «une durée de …»: a measure from word ``k`` on, or after its article."""
        return self._measured(k) or any(low in self.details.measures for low in self.lows[k : k + 2])

    def _measured(self, k: int) -> bool:
        """Does word ``k`` stand in a date, a duration or a sum?"""
        at = self.words[k].start
        told = self.annotated
        spans = [(t.start, t.end) for t in told.times] + [(d.start, d.end) for d in told.durations]
        return any(start <= at < end for start, end in spans + [(a.start, a.end) for a in told.amounts])

    def _no_purpose(self, first: int, start: int) -> bool:
        """«pour sa part», «signera pour l'Agence», «pour 45 millions»: no purpose."""
        if self.substance(first, start) > MOST_WORDS_TO_PURPOSE:
            return True
        following = [*self.lows[start + 1 : start + 4], "", ""]  # «… signera pour.»
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


def infinitive_follows(pos: str) -> bool:
    """After «pour» a verb tells the purpose, whoever is near."""
    return pos == "VERB"
