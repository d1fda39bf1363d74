"""Where the name of a body ends and that of the holder of the office begins: «le maire de Lyon | Anne Petit».

No comma parts them, and both are written with capitals; a given name, or a person that the model sees begin there,
tells the border.  A body may bear a person's name («le directeur du lycée Marcel Pagnol»): what stands right after a
common noun belongs to it.
"""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.persons import PersonGrammar
from pipeline.ner.reader import Reader


class Holders:
    """Parts the holder from the body, after an office."""

    def __init__(self, reader: Reader, bodies: BodyGrammar) -> None:
        self.reader = reader
        self.bodies = bodies
        self.persons = PersonGrammar(reader)
        self.vocabulary = reader.vocabulary

    def without(self, mention: Mention) -> Mention:
        """The body without the holder that its name swallowed."""
        end = self.border(mention.first, mention.last)
        if end == mention.last or not mention.given or mention.acronym is not None:
            return mention
        first = mention.last - len(mention.name.split())
        kept = self.bodies.mention(mention.first, end, head=mention.head)
        if mention.name != mention.text and mention.first < first < end:
            kept.name = self.reader.slice(first, end)  # «le groupe Vermeiren | Rachid O.»
        return kept

    def border(self, first: int, last: int, *, place: bool = False) -> int:
        """End of the body among words ``first`` to ``last``; ``last`` if no holder follows it there.

        ``place``: the words name a place («préfète de Seine-Maritime»), which is not called after anybody.
        """
        reader = self.reader
        if (
            not place
            and reader.low(last) == ","
            and last + 1 < reader.size
            and self.persons.name_end(last + 1) - last > 2
        ):
            return last  # «le directeur du collège Saint Paul, X»: told after the comma
        if last - first > 1 and reader.low(last - 1) in reader.small.before_given and reader.words[last].capital:
            return last - 1  # «recteur de l'académie de Nantes | Moulay Hafid E.»
        for k in range(first + 1, last - 1):
            if self._opens_person(k, last) and any(self._proper(n) for n in range(first, k)):
                return k
        return last

    def named(self, j: int) -> Mention | None:
        """«patron de | Tefnout Énergies»: a name that nothing introduces, where an office has its body."""
        reader = self.reader
        if not reader.name_like(j) or reader.low(j) in self.vocabulary.given_names:
            return None
        end = self.border(j, self.bodies.proper(j))
        if end == j:
            return None
        while end + 1 < reader.limits[j] and reader.low(end) in DE:
            k = end + 1 + (reader.low(end + 1) in DETERMINERS)
            stop = self.bodies.proper(k) if k < reader.limits[j] else k
            if stop == k or self.vocabulary.titles.match(reader.lows, k) is not None:
                break
            end = stop
        firm = self.vocabulary.doubtful.match(self.reader.lows, j) is not None  # «la directrice d'Orange»
        if end == j + 1 and ((self._place(j) and not firm) or self._common(j)):
            return None
        return self.bodies.mention(j, end, head="")

    def firm_like_a_person(self, j: int) -> Mention | None:
        """«directeur général de | Pierre Vallon»: nobody heads a person; a firm of that name."""
        reader = self.reader
        end = self.persons.name_end(j) if reader.name_like(j) else j
        alone = end < reader.limits[j] and (
            reader.low(end) in (",", ".", "et", ")", ";") or reader.words[end].pos in ("VERB", "AUX")
        )
        if not 2 <= end - j <= 3 or not alone or self.persons.civility(j):
            return None
        return self.bodies.mention(j, end, head="")

    def _opens_person(self, k: int, last: int) -> bool:
        """Does a person's name of two words or more fill the words from ``k`` to ``last``?"""
        word, before = self.reader.words[k], self.reader.words[k - 1]
        if (
            not (before.capital or before.low in self.vocabulary.nationalities)
            or last - k < 2
            or self.persons.name_end(k) < last
        ):
            return False
        known = word.low in self.vocabulary.given_names or word.low in self.reader.small.before_given
        seen = word.label == "PER" and word.label_starts and before.label != "PER"
        return known or seen

    def _proper(self, n: int) -> bool:
        """A word of the name itself: with a capital, and no noun that only opens such names («Institut»)."""
        if self.reader.low(n) in self.vocabulary.nationalities:
            return True  # «le Conseil d'État vaudois | Paul T.»
        return self.reader.words[n].capital and self.vocabulary.heads.match(self.reader.lows, n) is None

    def _common(self, j: int) -> bool:
        """«présidente de la Conférence», «des Vingt-Sept»: a noun or a number with a capital."""
        noun = self.vocabulary.heads.match(self.reader.lows, j) or self.vocabulary.organs.match(self.reader.lows, j)
        number = self.reader.low(j).partition("-")[0] in self.vocabulary.lexicon.grammar.cardinals
        return noun is not None or number

    def _place(self, j: int) -> bool:
        tables = (self.vocabulary.towns, self.vocabulary.areas, self.vocabulary.countries)
        return any(table.match(self.reader.lows, j) is not None for table in tables)
