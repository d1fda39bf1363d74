"""Is the comma or «et» inside a body's name («de l'Emploi et des Compétences») or between two actors?"""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.lexicon.folding import fold
from pipeline.ner.beginnings import Beginnings
from pipeline.ner.noun_phrases import NounPhrases
from pipeline.ner.prepositional import Head, Prepositional
from pipeline.ner.reader import Reader

_BEFORE_SUBJECT = frozenset({",", ":", ";", "«", "que", "qu'", "–", "—"})
MOST_WORDS_TO_NAME = 6  # «de la chambre de commerce de | Kara»
MOST_CLITICS = 4  # «et Nordis | n'en | parlaient»


class Coordination:
    """Finds the ends of lists inside names.

    Inside, the preposition is repeated or the noun is bare; between actors, an article or a name follows.
    """

    def __init__(self, reader: Reader, phrases: NounPhrases, begins: Beginnings, prepositional: Prepositional) -> None:
        self.reader = reader
        self.words = reader.vocabulary.actors
        self.phrases = phrases
        self.begins = begins
        self.prepositional = prepositional

    def end(self, head: Head, i: int, ministry: bool) -> int:
        """End of «, du Commerce et de l'Economie» or «et Eau»; ``i`` when the comma or «et» leaves the name."""
        reader, limit = self.reader, self.reader.limit(i)
        if i == head.first_complement and not ministry:
            return i  # nothing yet that a comma or «et» could go on with
        j = i
        closed = False
        end = i
        previous = self._preposition_before(i)
        while j < limit:
            low = reader.low(j)
            if low not in (",", "et"):
                break
            k = j + 1
            last = low == "et"
            if low == "," and reader.low(k) == "et":
                k, last = k + 1, True
            stop = self._member(head, k, previous, ministry, after_comma=low == ",", last=last)
            if stop == k:
                break
            end = stop
            j = stop
            if last:
                closed = True
                break
        if end == i:
            return i
        # a list by commas that no «et» closes is an enumeration of something else, but for ministries
        return end if closed or ministry else i

    def _member(self, head: Head, k: int, previous: str, ministry: bool, *, after_comma: bool, last: bool) -> int:
        """One more member of a coordination inside a name."""
        reader, limit = self.reader, self.reader.limit(k - 1)
        if k >= limit:
            return k
        low = reader.low(k)
        if low in self.words.former:
            return k  # «ministre des Comptes publics et | ancien maire de B»
        if low in DE and reader.low(k + 1) in reader.vocabulary.actors.plurals:
            return k
        if low in DE and head.start >= 0 and reader.low(k + 1 + (reader.low(k + 1) == "la")) == reader.low(head.start):
            return k  # «du canton du Jura et | du canton de Berne»
        if low in DE and reader.words[k].capital and not reader.shouted[k]:
            return k  # «la Ville de X et De Waterlinie»
        if low in DE and self._of_another_body(head, k):
            return k
        if (low in DE and previous in DE) or (low in A and previous in A):
            end = self.prepositional.end(head, k, ministry, first=False)
            if end == k:
                return k
            return self.prepositional.nested(head, end)
        if low == "pour" and previous == "pour":
            return self.prepositional.end(head, k, ministry, first=False)
        bare = reader.words[k]
        if low in DETERMINERS or bare.text[:1].isdigit() or self.begins.person(k) or self.begins.body(k):
            if (
                previous == "pour"
                and last
                and low in DETERMINERS
                and k + 1 < limit
                and reader.words[k + 1].capital
                and not self.begins.body(k)
            ):
                # «Mouvement pour la Justice et l'Egalité»
                end = self.phrases.end(k)
                return end if end > k + 1 else k
            if previous == "avec" and last and low in DETERMINERS:
                if self.begins.role(k + 1) or self.begins.body(k):
                    return k  # «… et les Inuit, et | le directeur»
                return self.phrases.end(k)  # «Relations avec les Premières Nations et les Inuit»
            if previous in ("pour", "sur") and last and low in DETERMINERS and self._plain_noun(k + 1):
                return self.phrases.end(k)  # «Agence pour le climat et la forêt»
            # «Emploi et la Formation»: only where the list is under one preposition in a ministry's name, with capitals
            if ministry and low in DETERMINERS and k + 1 < limit and reader.words[k + 1].capital and last:
                if self.begins.body(k + 1) or self.begins.person(k + 1) or self.begins.role(k + 1):
                    return k
                end = self.phrases.end(k)
                if fold(reader.low(k + 1)) not in self.words.portfolios:
                    return k  # «le ministère du Transport et | la Transtu»: no field of an office, a body
                return self.prepositional.nested(head, end) if end > k + 1 else k
            return k
        if (
            bare.capital
            and bare.pos not in ("NOUN", "ADJ")
            and k + 1 < limit
            and reader.words[k + 1].capital
            and reader.words[k + 1].pos == "PROPN"
        ):
            return k  # «la ministre de la Santé, Tessy S.»
        # bare nouns: both capitalised («Economie et Finances») or both not («santé et bien-être»)
        before = reader.words[k - 2]
        if low in reader.vocabulary.actors.plurals or bare.label == "PER" or bare.low in reader.vocabulary.given_names:
            return k
        if bare.capital and last and self._another_name(k, ministry):
            return k
        if bare.pos in ("NOUN", "PROPN", "ADJ") and bare.capital == before.capital and not self.begins.role(k):
            if bare.capital and not (ministry or before.pos in ("NOUN", "ADJ")):
                return k
            if after_comma and not last and (not ministry or reader.low(k + 1) == "par"):
                return k  # «du ministère de la Santé, | conduite par X»
            end = self.phrases.end(k, determiner=False)
            if last and bare.capital and not ministry and (self._several_act(head, end) or self._two_sides(head, k)):
                return k
            return self.prepositional.nested(head, end) if end > k else k
        return k

    def _of_another_body(self, head: Head, k: int) -> bool:
        """«l'université de Lomé et | de la chambre de commerce de Kara»: both have a proper name of their own."""
        reader = self.reader
        j = k + 1 + (reader.low(k + 1) in DETERMINERS)
        limit = min(j + MOST_WORDS_TO_NAME, reader.limit(k))
        noun = reader.vocabulary.heads.match(reader.lows, j) if head.start >= 0 and j < limit else None
        if noun is None or noun[1].number != "sg" or reader.words[j].capital:
            return False
        named = any(reader.words[n].capital for n in range(head.start + 1, k - 1))
        names = (n for n in range(j + 1, limit) if reader.low(n) in (",", "et") or reader.words[n].capital)
        first = next(names, None)
        return named and first is not None and reader.words[first].capital and not reader.day_or_month(first)

    def _several_act(self, head: Head, end: int) -> bool:
        """«L'association Terre d'Asile et | Nordis ont …»: one body alone does not act in the plural."""
        reader, start = self.reader, head.start
        if start < 1 or reader.low(start - 1) not in ("le", "la", "l'"):
            return False
        before = reader.low(start - 2) if start - 1 > reader.openings[start] else ","
        among = before == "que" and reader.low(start - 3) == "ainsi"
        if among or before not in _BEFORE_SUBJECT:
            return False  # «A et l'association Terre et Mer ont», «les élèves de l'école Arts et Métiers ont»
        k, limit = end, min(end + MOST_CLITICS, self.reader.limit(end - 1))
        while k < limit and reader.words[k].pos in ("PRON", "ADV"):
            k += 1
        if k >= limit or reader.words[k].pos not in ("VERB", "AUX") or reader.words[k].capital:
            return False
        return reader.low(k).endswith("nt") and not reader.low(k).endswith("ant")

    def _two_sides(self, head: Head, k: int) -> bool:
        """«entre l'association Terre d'Asile et | Nordis»: the one «et» behind «entre» parts the two sides."""
        reader = self.reader
        before = head.start - 1 - (reader.low(head.start - 1) in DETERMINERS)
        if head.start < 1 or before < reader.openings[k] or reader.low(before) != "entre":
            return False
        for n in range(k, reader.limit(k)):
            if reader.low(n) == "et":
                return False
            if reader.words[n].pos in ("PUNCT", "VERB", "AUX"):
                break
        return True

    def _another_name(self, k: int, ministry: bool) -> bool:
        """«la Chambre de commerce de Dakar et | Veolia», «le ministère de la Santé et | Orange»: a body of its own."""
        reader = self.reader
        placed = reader.vocabulary.towns.match(reader.lows, k - 2) is not None or reader.area(k - 2)
        if not ministry and (placed or (reader.words[k - 2].label == "LOC" and reader.words[k].pos == "PROPN")):
            return True
        alone = k + 1 >= self.reader.limit(k) or not (reader.low(k + 1) in DE or reader.words[k + 1].capital)
        field = fold(reader.low(k)) in self.words.portfolios
        if ministry and alone and not field and reader.low(k - 3) in DE:
            return True  # «le ministère togolais du Commerce et | Nordis»
        return ministry and alone and (reader.words[k].pos == "PROPN" or not field) and reader.low(k - 3) in DETERMINERS

    def _plain_noun(self, i: int) -> bool:
        """A common noun in lower case that is no body, office or company."""
        reader = self.reader
        if (
            i >= self.reader.limit(i - 1)
            or reader.words[i].capital
            or not reader.noun_like(i)
            or reader.low(i) in self.words.plurals
        ):
            return False
        tables = (reader.vocabulary.heads, reader.vocabulary.titles, reader.vocabulary.appositives)
        return not any(table.match(reader.lows, i) for table in tables)

    def _preposition_before(self, i: int) -> str:
        """The preposition that opened the last complement before word ``i``."""
        reader = self.reader
        for j in range(i - 1, max(i - 12, -1), -1):
            low = reader.low(j)
            if low in DE or low in A or low in ("pour", "avec", "sur"):
                return low
        return ""
