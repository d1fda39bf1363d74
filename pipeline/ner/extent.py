"""How far a body's name reaches: «Office national de l'électricité et de l'eau potable», not a word more.

French names of bodies are a head noun, adjectives, and complements introduced by «de», «à», «pour», «en»…  The one
hard question is «et» and the comma: inside the name («de l'Emploi et des Compétences») or between two actors
(«l'Université et la Région»)?
"""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE, DETERMINERS, OTHER_PREPOSITIONS, A
from pipeline.ner.beginnings import Beginnings
from pipeline.ner.coordination import Coordination
from pipeline.ner.noun_phrases import NounPhrases
from pipeline.ner.prepositional import Head, Prepositional
from pipeline.ner.reader import Reader

MOST_WORDS = 30  # no body in the press has a longer name; keeps a run-on sentence from becoming one


class Extent:
    """Finds the end of noun phrases and of the complements that belong to a head noun."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.plain = _Names(reader, portfolio=False)
        self.of_ministers = _Names(reader, portfolio=True)

    def noun_phrase(self, i: int, *, determiner: bool = True, capitals: bool = True) -> int:
        """End of the noun phrase at ``i`` (adjectives, a noun or a name, adjectives); ``i`` if there is none."""
        return self.plain.phrases.end(i, determiner=determiner, capitals=capitals)

    def tail(self, i: int, *, capitals: bool = True) -> int:
        """End of the adjectives, capitalised words and numbers that directly follow a noun that ends at ``i``."""
        return self.plain.phrases.tail(i, capitals=capitals)

    def portfolio(self, i: int) -> int:
        """End of a minister's portfolio whose noun phrase starts at ``i``; ``i`` if there is none.

        Its holder's name may follow without a comma («le ministre de la Santé Awa Tembely»).
        """
        end = self.of_ministers.phrases.end(i)
        if end == i:
            return i
        return self._abroad(self.of_ministers.complements(self._abroad(end), ministry=True, start=i - 1))

    def _abroad(self, i: int) -> int:
        """End of «résidant à l'étranger» after «(ministère chargé des) Marocains»."""
        match = self.reader.vocabulary.abroad.match(self.reader.lows, i)
        return i + match[0] if match is not None and i + match[0] <= self.reader.limit(i - 1) else i

    def complements(self, i: int, *, ministry: bool = False, start: int | None = None, whole: bool = False) -> int:
        """End of all complements that follow the head (and its adjectives) that ends at ``i``.

        ``whole``: the head has a complement of its own («agence de l'eau»), so that «et» may go on with it.
        """
        return self.plain.complements(i, ministry=ministry, start=start, whole=whole)


class _Names:
    """How names reach inside a minister's portfolio, or elsewhere."""

    def __init__(self, reader: Reader, *, portfolio: bool) -> None:
        self.reader = reader
        self.words = reader.vocabulary.actors
        begins = Beginnings(reader, portfolio)
        self.phrases = NounPhrases(reader, begins)
        self.prepositional = Prepositional(reader, self.phrases, begins)
        self.coordination = Coordination(reader, self.phrases, begins, self.prepositional)

    def complements(self, i: int, *, ministry: bool = False, start: int | None = None, whole: bool = False) -> int:
        """End of all complements that follow the head that ends at ``i``."""
        reader = self.reader
        limit = min(reader.limit(i - 1), (start if start is not None else i) + MOST_WORDS)
        noun = reader.low(start) if start is not None else ""
        if noun in self.words.before_noun and start is not None:
            noun = reader.low(start + 1)  # «Haut conseil au financement»
        head = Head(
            noun,
            start=start if start is not None else i,
            first_complement=-1 if whole else i,
            capital=start is not None and reader.words[start].capital,
        )
        while i < limit and not self._given(head.start, i):
            end = self._complement(head, i, ministry)
            if end == i:
                break
            i = end
        return i

    def _given(self, start: int, i: int) -> bool:
        """«fournira au gouvernement estonien | des vaccins»: what it is given, right behind a verb of giving."""
        reader = self.reader
        to = start - 1 - (reader.low(start - 1) in DETERMINERS)
        if reader.low(i) != "des" or i - start < 2 or to < 1 or reader.low(to) not in A or reader.words[i + 1].capital:
            return False
        return reader.low(to - 1) in reader.small.giving | reader.small.supplying

    def _complement(self, head: Head, i: int, ministry: bool) -> int:
        reader = self.reader
        low = reader.low(i)
        if reader.vocabulary.of_then.match(reader.lows, i) is not None:
            return i
        with_whom = low == "avec" and ministry and reader.low(i - 1) in self.words.nouns_avec
        if i + 1 < reader.limits[i] and reader.golden(i + 1):
            return i + 2  # «Fondation Argan | d'Or»
        if low in DE or low in A or low in OTHER_PREPOSITIONS or with_whom:
            return self.prepositional.end(head, i, ministry, first=True)
        if low in (",", "et") or (low == "," and reader.low(i + 1) == "et"):
            return self.coordination.end(head, i, ministry)
        return i
