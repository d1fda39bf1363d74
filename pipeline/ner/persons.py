"""Names of people: where one starts, where it ends, and what makes it a person's.

spaCy misses about a fifth of the names of the French-speaking press and glues neighbours to others; a civility, an
office before or after it, or a given name is better evidence, and the capitals and particles tell the borders.
"""

from __future__ import annotations

import re

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader

MOST_WORDS = 7
# «al-Sissi», «el-Béchir»: an article in lower case may be tied to the name
_NAME = re.compile(r"^(?:[a-z]{1,4}-)?[A-ZÀ-ÖØ-ÞŒ][\w’'.-]*(?<!['’])$")
_CAPITAL_ARTICLES = frozenset({"Le", "La"})
_INITIAL = re.compile(r"^(?:[A-ZÀ-Þ]\.?-?)+$")


class PersonGrammar:
    """Recognises the name of a person that starts at a word."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.vocabulary = reader.vocabulary

    def civility(self, i: int) -> int:
        """Number of words of the civility at ``i`` («M.», «Son Excellence Monsieur», «Dr»), or 0."""
        reader, length = self.reader, 0
        while i + length < reader.size:
            match = self.vocabulary.civilities.match(reader.lows, i + length)
            if match is None or not reader.words[i + length].capital:  # «me» is a pronoun, «Me» a lawyer
                break
            length += match[0]
            if reader.low(i + length) == "." and reader.words[i + length].start == reader.words[i + length - 1].end:
                length += 1
        return length

    def name_end(self, i: int, *, opened: bool = False) -> int:
        """End of the run of words that can be a person's name, or ``i``.

        ``opened``: a civility or rank stands before it, so a particle in lower case may open it («M. de Villepin»).
        """
        reader = self.reader
        if i >= reader.size:
            return i
        limit = min(reader.limits[i], i + MOST_WORDS)
        end = i
        j = i
        while j < limit:
            if j > i and self._another_line(j):
                break
            if self._particle(j):
                # a particle never ends a name; it opens one with a capital only
                if not (j > i or opened or reader.words[j].capital) or not self._name_follows(j, limit):
                    break
                j += 1
            elif self._part(j):
                j += 1
                end = j
            elif j == end > i and reader.low(j) in reader.small.by_marriage and j + 1 < limit and self._part(j + 1):
                j += 1  # «Fatou Diop | épouse Sarr», «Awa Petit | née Morel»
            elif j > i and reader.words[j].capital and reader.words[j - 1].text in _CAPITAL_ARTICLES:
                j += 1  # «Bruno Le Maire»: an office or a body after an article with a capital is a surname
                end = j
            else:
                break
        return i if not opened and self._town_before(i, end) else end

    def _another_line(self, j: int) -> bool:
        """«PASCAL HOFER Assise…»: after capitals an ordinary word begins something else («Guy FLÉGNY» does not)."""
        before, word = self.reader.words[j - 1].text, self.reader.words[j].text
        if not (
            before.isupper() and sum(c.isalpha() for c in before) > 2 and word[:1].isupper() and word[1:2].islower()
        ):
            return False
        return before.casefold() not in self.vocabulary.particles and word.casefold() not in self.vocabulary.particles

    def _part(self, i: int) -> bool:
        reader = self.reader
        word = reader.words[i]
        if not _NAME.match(word.text) or reader.day_or_month(i):
            return False
        low = word.low
        if not word.capital:
            return reader.tied_particle(i)
        if not reader.name_like(i):
            return False
        if self.vocabulary.heads.match(reader.lows, i) or self.vocabulary.titles.match(reader.lows, i):
            return low in self.vocabulary.given_names
        return not (low in self.vocabulary.nationalities and word.pos in ("ADJ", "NOUN"))

    def _particle(self, i: int) -> bool:
        text = self.reader.words[i].text
        if text in DETERMINERS and self.reader.low(i - 1) not in DE:
            return False  # «X représente la Ville et Y la SNCF»; «Inès de la Tour»
        return self.reader.low(i) in self.vocabulary.particles

    def _name_follows(self, i: int, limit: int) -> bool:
        j = i + 1
        while j < limit and self._particle(j):
            j += 1
        capital = j < limit and self.reader.words[j].capital and self.reader.words[j - 1].text in _CAPITAL_ARTICLES
        return j < limit and (self._part(j) or capital)

    def after_civility(self, i: int) -> Mention | None:
        """The person whose name follows a civility that ends at ``i``."""
        end = self.name_end(i, opened=True)
        return self.mention(i, end) if end > i and not self._only_initials(i, end) else None

    def after_role(self, i: int) -> Mention | None:
        """The person named directly after an office: two words, or one that looks like a name."""
        end = self.name_end(i, opened=self.reader.low(i - 1) in self.vocabulary.actors.ranks)
        if end == i:
            return None
        if end - i >= 2 or self.reader.words[i].label == "PER" or self.reader.words[i].pos == "PROPN":
            if self._something_else(i, end):
                return None
            return self.mention(i, end)
        return None

    def alone(self, i: int) -> Mention | None:
        """A person named with nothing around it: two words at least, and spaCy or a given name says so."""
        reader = self.reader
        if not reader.words[i].capital:
            return None
        end = self.name_end(i)
        if end - i < 2:
            return None
        if reader.shouted[i] and reader.words[i].low not in self.vocabulary.given_names:
            return None  # in a line of capitals, capitals prove nothing
        known = reader.words[i].low in self.vocabulary.given_names
        likely = reader.words[i].pos in ("PROPN", "NOUN", "X") and reader.words[i].label == "PER"
        if reader.opens_sentence(i) and not known and not likely:
            return None
        first = reader.words[i].text
        if first.isupper() and first.isalpha() and len(first) > 1 and self._particle(i + 1):
            return None  # «QG d'Emmanuel M.»
        area = self.vocabulary.areas.match(reader.lows, i)
        if area is not None and not (known and area[0] == 1):  # «Aude Perrin» is no département
            return None
        if self._something_else(i, end) or all(
            self.reader.words[k].text.isupper() and len(self.reader.words[k].text) <= 4 for k in range(i, end)
        ):
            return None
        labels = [reader.words[k].label for k in range(i, end)]
        given = reader.words[i].low in self.vocabulary.given_names or _INITIAL.match(reader.words[i].text)
        if labels.count("PER") * 2 >= len(labels) or (given and labels.count("ORG") * 2 < len(labels)):
            return self.mention(i, end)
        return None

    def _town_before(self, i: int, end: int) -> bool:
        """«a reçu à Tours | Ana Díaz»: a town after «à», and a whole name behind it."""
        if self.reader.low(i - 1) != "à":
            return False
        tables = (self.vocabulary.towns, self.vocabulary.capitals)
        found = max((m[0] for t in tables if (m := t.match(self.reader.lows, i)) is not None), default=0)
        return 0 < found <= end - i - 2

    def _something_else(self, i: int, end: int) -> bool:
        """A known body, country or town, or a first word that is plainly a common noun."""
        reader = self.reader
        for table in (self.vocabulary.countries, self.vocabulary.known, self.vocabulary.towns):
            match = table.match(reader.lows, i)
            if match is not None and match[0] >= end - i:
                return True
        return False

    def _only_initials(self, first: int, last: int) -> bool:
        return all(
            _INITIAL.match(self.reader.words[k].text) and len(self.reader.words[k].text) <= 2
            for k in range(first, last)
        )

    def mention(self, first: int, last: int) -> Mention:
        """The mention of a person over words ``first`` to ``last``."""
        reader = self.reader
        while last - first > 1 and reader.words[last - 1].text.endswith("-"):
            last -= 1
        text = reader.slice(first, last)
        return Mention("person", first, last, reader.words[first].start, reader.words[last - 1].end, text, name=text)
