"""Does a preposition go on with a body's name: «pour l'énergie durable», «aux Idées», «d'autre part»?"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.lexicon.folding import fold
from pipeline.ner.beginnings import Beginnings
from pipeline.ner.noun_phrases import NounPhrases
from pipeline.ner.reader import Reader


@dataclass(frozen=True, slots=True)
class Head:
    """The head noun whose complements are read: the noun, where it starts, where its first complement may."""

    noun: str
    start: int
    first_complement: int  # -1 where the head has a complement of its own
    capital: bool


class Prepositional:
    """Finds the ends of complements behind a preposition."""

    def __init__(self, reader: Reader, phrases: NounPhrases, begins: Beginnings) -> None:
        self.reader = reader
        self.words = reader.vocabulary.actors
        self.phrases = phrases
        self.begins = begins

    def end(self, head: Head, i: int, ministry: bool, *, first: bool) -> int:
        """End of «de la Santé», «pour l'énergie durable», or ``i`` when what follows is not part of a name."""
        reader, limit = self.reader, self.reader.limit(i)
        low, j = reader.low(i), i + 1
        if j >= limit or reader.day_or_month(j) or reader.words[j].text[:1].isdigit():
            return i
        if low in DE and self.words.adverbs_de.match(reader.lows, j):
            return i  # «d'autre part», «d'abord»
        if low in DE and fold(head.noun) in self.words.ratifiers and self._what_they_ratify(j):
            return i  # «le Parlement togolais | de l'accord»
        if low in ("pour", "en", "sur", "contre", "à") and not self._nominal_after(head, low, j):
            return i
        if ministry and low in ("sur", "contre"):
            return i  # «un mémorandum avec le ministère | sur la traçabilité»
        if low in ("sur", "pour") and self._of_an_agreement(head, i):
            return i
        if low in DE and first and reader.words[i - 1].capital and self.begins.holder(j):
            return i
        if low in A and self._name_before(head, i):
            return i  # «(lie) la société Nordis | à la Ville de Genève»
        takes_a = reader.low(i - 1) in self.words.nouns_a and i != head.first_complement
        usual = i == head.first_complement and (ministry or head.noun in self.words.takes_a)
        plain = not reader.words[i - 1].capital and not self._capital_within(j)
        if first and low in A and not takes_a and plain and not (usual and head.capital):
            return i
        if low == "au" and reader.low(j) in self.words.adverbs_au:
            return i
        if low == "à" and reader.low(j) in DETERMINERS and reader.low(j + 1) in self.words.adverbs_a:
            return i  # «le Conseil militaire | à la tête du pays»
        between = (
            low == "aux" and i == head.first_complement and reader.words[i - 1].capital and reader.words[j].capital
        )
        if first and low in A and not (takes_a or usual or between):
            return i  # «between»: «la Grange aux Idées», a proper name
        if self.begins.person(j) or (not first and (self.begins.role(j) or (not ministry and self.begins.body(j)))):
            return i
        if not first and reader.low(j) in DETERMINERS and j + 1 < limit and self.begins.role(j + 1):
            return i  # «ministre du Transport, et de la ministre malienne de la Pêche»
        k = j + (reader.low(j) in DETERMINERS)
        letters = k < limit and reader.words[k].text.isupper() and len(reader.words[k].text) > 1
        if first and low in A and i == head.first_complement and (letters or self.begins.body(k)):
            return i  # «lie le ministère | à la Chambre d'agriculture de X», «l'Office | à l'AFD»
        end = self.phrases.end(j)
        return end if end > j else i

    def _of_an_agreement(self, head: Head, i: int) -> bool:
        """«un accord avec l'Office des forêts | pour la gestion des massifs»: what it is about, behind a whole name.

        Not «avec l'Institut de recherche sur le cancer», whose own noun is looked for there.
        """
        reader = self.reader
        studies = reader.low(i) != "sur" or head.noun in self.words.takes_sur
        behind_own = (i == head.first_complement and studies) or reader.low(i - 1) in self.words.studying
        if behind_own or (i - 1 <= head.start and studies) or reader.words[i - 1].pos == "ADJ":
            return False
        forms = reader.vocabulary.lexicon.instruments.forms
        before = range(reader.openings[i], head.start)
        sided = any(reader.low(k) in ("avec", "entre") for k in before)
        return sided and any(forms.match(reader.lows, k) is not None for k in before)

    def nested(self, head: Head, end: int) -> int:
        """Complements of a member: «de la Réforme de l'administration»."""
        while self.reader.low(end) in DE and end < self.reader.limit(end - 1):
            stop = self.end(head, end, True, first=True)
            if stop == end:
                break
            end = stop
        return end

    def _what_they_ratify(self, j: int) -> bool:
        """«l'accord», «ce traité», «la convention»: no part of the name of a parliament or government."""
        k = j + 1 if self.reader.low(j) in DETERMINERS else j
        return self.reader.low(k) in self.words.ratified and not self.reader.words[k].capital

    def _nominal_after(self, head: Head, preposition: str, j: int) -> bool:
        """«pour l'Investissement», «en santé»: a noun phrase, not an infinitive, a place or a date."""
        reader = self.reader
        word = reader.words[j]
        if preposition == "en" and self._of_a_continent(head, j):
            return True
        if preposition == "en":
            # «Centre de recherche en santé», but not «lie A au lycée de Verlin | en menuiserie»
            common = word.pos == "NOUN" and not word.capital and word.low not in self.words.adverbs_en
            articled = j - 3 > head.start and reader.words[j - 3].text in ("La", "Le", "Les")
            return common and not (articled or self._name_before(head, j - 1))
        if preposition == "à":
            return reader.low(j) in ("la", "l'") and reader.words[j - 2].low not in ("siège",)
        if preposition == "sur" or preposition == "contre":
            noun = reader.words[min(j + 1, self.reader.limit(j) - 1)]
            qualified = reader.words[j - 2].pos == "ADJ" and not reader.words[j - 2].capital and not noun.capital
            called = preposition == "sur" and reader.words[j - 2].capital and j - 2 != head.start
            # not «la Commission européenne sur les conditions», «la Fondation Lemaire sur la prévention»
            return reader.low(j) in DETERMINERS and not qualified and not called
        # «pour»: «Agence pour le climat», «Front pour la Démocratie», not «l'Université de X pour la rénovation»
        if not reader.words[j - 2].capital and reader.area(j + (reader.low(j) in DETERMINERS)):
            return False  # «la banque | pour l'Afrique centrale»: where, of a body told before
        noun = reader.words[j + 1] if reader.low(j) in DETERMINERS and j + 1 < self.reader.limit(j) else word
        takes = head.noun in self.words.takes_pour
        if noun.capital:
            return takes or self._capital_before(j - 2)
        if not (takes and noun is not word and self._capital_before(j - 2)):
            return False
        return not self._named(head, j - 2) or self._of_the_subject(head, j)

    def _name_before(self, head: Head, i: int) -> bool:
        """Is the word before ``i`` a proper name, and the head's?"""
        word = self.reader.words[i - 1]
        return (
            i - 1 > head.start and word.capital and word.pos in ("PROPN", "X") and not self.reader.adjective_like(i - 1)
        )

    def _of_a_continent(self, head: Head, j: int) -> bool:
        """«Université évangélique | en Afrique», «Agence pour la navigation | en Afrique»: no place where it acts."""
        reader = self.reader
        area = reader.vocabulary.areas.match(reader.lows, j)
        if area is None or area[1] or not head.capital or not reader.words[j].capital:
            return False
        known = reader.vocabulary.known.match(reader.lows, head.start)
        return known is None and not reader.words[j - 2].capital

    def _of_the_subject(self, head: Head, j: int) -> bool:
        """«La Fondation Nour pour l'enfance | a signé»: what stands between a subject and its verb is its name."""
        reader = self.reader
        article = head.start > 0 and reader.low(head.start - 1) in DETERMINERS
        end = self.phrases.end(j)
        if not reader.opens_sentence(head.start - article) or not j < end < reader.limit(j):
            return False
        return reader.words[end].pos in ("AUX", "VERB") and not reader.words[end].capital

    def _capital_within(self, j: int) -> bool:
        return any(self.reader.words[k].capital for k in range(j, min(j + 2, self.reader.limit(j))))

    def _named(self, head: Head, i: int) -> bool:
        """Has the head a proper name by now («l'ONG Eau Vive | pour le forage»)?  Its own capital is none."""
        start = max(head.start + 1, 0)
        start += self.reader.low(head.start) in self.words.before_noun  # «Haute Autorité | pour la bonne gouvernance»
        return any(self.reader.words[k].capital for k in range(start, i + 1))

    def _capital_before(self, i: int) -> bool:
        return any(self.reader.words[k].capital for k in range(max(i - 4, self.reader.openings[i] + 1), i + 1))
