"""Towns told by their bare names where the sentence tells of twinned towns: «Rennes et Cork sont jumelées».

Elsewhere such a name is where something is; here it is who, if it stands where only a twin town can: at the head, with
another one, behind «entre», behind «jumelée avec» and «liée à», behind «le jumelage de».
"""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon.closed_classes import DE
from pipeline.ner.reading import Reading
from pipeline.ner.telling import Telling

MOST_WORDS_FROM_BINDING = 6  # «jumelée depuis 1964 | avec X»


class TwinnedTowns:
    """Recognises a bare name as a town that is twinned."""

    def __init__(self, reading: Reading, telling: Telling) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.telling = telling
        small = self.reader.small
        self.joining = small.binding | small.giving

    def at(self, i: int) -> Actor | None:
        """The town whose name starts at word ``i``."""
        reader = self.reader
        if not reader.words[i].capital or not self.telling.twins(i):
            return None
        end = self._name_end(i)
        if end == i or not (self._opens(i, end) or self._beside(i)):
            return None
        return self.reading.actor(i, end, body=self.reading.bodies.mention(i, end, head=""))

    def twin(self, i: int) -> Actor | None:
        """«est jumelée avec | Bad Holm»: the town, before anybody reads it as a person."""
        return self.at(i) if self._twinned_with(i) and self.reader.words[i].label == "PER" else None

    def _name_end(self, i: int) -> int:
        """End of the name at word ``i``, if nothing tells that it is something else than a town's."""
        reader, vocabulary = self.reader, self.reader.vocabulary
        word = reader.words[i]
        if not reader.name_like(i) or reader.shouted[i] or reader.day_or_month(i) or word.low in self.joining:
            return i
        if vocabulary.countries.match(reader.lows, i) or vocabulary.titles.match(reader.lows, i):
            return i
        town = vocabulary.towns.match(reader.lows, i)
        if town is not None:
            return i + int(town[0])
        sure = self._joined(i) or self._of_twinning(i) or self._twinned_with(i)
        if vocabulary.areas.match(reader.lows, i) or word.low in vocabulary.nationalities:
            return i
        if word.label == "PER" and not sure:
            return i
        named = word.label == "LOC" or sure or (word.pos == "PROPN" and word.label != "ORG")
        if not named or self.telling.instruments.match(reader.lows, i) or vocabulary.heads.match(reader.lows, i):
            return i
        bodies = self.reading.bodies
        return bodies.names.proper_complements(bodies.proper(i, opening=reader.opens_sentence(i)))

    def _joined(self, i: int) -> bool:
        """«Rennes et | Cork», «(le jumelage) de Rennes et de | Cork»."""
        previous = self.reading.previous
        k = i - 2 if self.reader.low(i - 1) in DE else i - 1
        if self.reader.low(k) not in ("et", ",") or previous is None or previous.last != k:
            return False
        return previous.body is not None and previous.person is None and not previous.body.head

    def _of_twinning(self, i: int) -> bool:
        """«le jumelage de | Rennes»."""
        lows = self.reader.lows
        if i - 2 < self.reader.openings[i] or lows[i - 1] not in DE:
            return False
        instrument = self.telling.instruments.match(lows, i - 2)
        return instrument is not None and instrument[1].kind == "twinning"

    def _twinned_with(self, i: int) -> bool:
        """«est jumelée depuis 1976 avec | Bad Holm»: only a town can be, whatever its name looks like."""
        reader = self.reader
        if reader.low(i - 1) not in ("avec", "à"):
            return False
        before = reader.lows[max(reader.openings[i], i - 1 - MOST_WORDS_FROM_BINDING) : i - 1]
        return any(low.startswith("jumel") for low in before)

    def _opens(self, i: int, end: int) -> bool:
        """«Rennes et Cork sont …», «Rennes est jumelée …», «Rennes, jumelée …», «Jumelée à Cork, Rennes …»."""
        reader = self.reader
        limit = reader.limits[i]
        if not reader.opens_sentence(i):
            return reader.low(i - 1) == "," and reader.low(reader.openings[i]) in self.joining
        if end + 1 >= limit:
            return False
        if reader.low(end) in ("et", ","):
            other = self._name_end(end + 1) if reader.low(end) == "et" else end + 1
            told = other > end + 1 or (reader.low(end) == "et" and reader.words[end + 1].capital)
            return told or reader.low(end + 1) in self.joining
        return reader.words[end].pos == "AUX" and bool(set(reader.lows[end + 1 : min(end + 4, limit)]) & self.joining)

    def _beside(self, i: int) -> bool:
        """Joined to another, or behind a word that says with whom."""
        reader = self.reader
        first = reader.openings[i]
        before = reader.low(i - 1) if i > first else ""
        if before == "entre" or self._joined(i):
            return True
        if before in DE and i - 2 >= first:
            after = self._name_end(i)
            beyond = reader.low(after) if after < reader.limits[i] else ""
            return self._of_twinning(i) and beyond in ("avec", "et", "à")
        if before not in ("à", "avec"):
            return False
        return bool(set(reader.lows[max(first, i - 1 - MOST_WORDS_FROM_BINDING) : i - 1]) & self.joining)
