"""Towns that act together under their bare names: «Angers et Cholet mutualisent leurs bus. Une convention …».

Alone such a name is where something is. Two or more of them before a verb in the plural, behind «entre», or each behind
the person who signs for it («X pour Angers et Y pour Cholet») are who, where the sentence or the next tells of an
agreement.
"""

from __future__ import annotations

from models.annotation import Actor
from pipeline.ner.reading import Reading
from pipeline.ner.telling import Telling

MOST_WORDS_TO_VERB = 3


class TownPairs:
    """Recognises one of them in one article."""

    def __init__(self, reading: Reading, telling: Telling) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.telling = telling

    def at(self, i: int) -> Actor | None:
        """The town whose name starts at word ``i``."""
        end = self._name_end(i)
        if end == i or not (self.telling.telling(i) or self.telling.next_tells(i)):
            return None
        if not (self._joined(i) or self._opens(i, end) or self._signed_for(i, end)):
            return None
        mention = self.reading.bodies.mention(i, end, head="")
        mention.weak = True
        return self.reading.actor(i, end, body=mention)

    def _name_end(self, i: int) -> int:
        reader, vocabulary = self.reader, self.reader.vocabulary
        if i >= reader.size or not reader.words[i].capital or reader.shouted[i] or reader.day_or_month(i):
            return i
        town = vocabulary.towns.match(reader.lows, i)
        if town is None and reader.words[i].label == "LOC" and reader.low(i) not in vocabulary.nationalities:
            return i if vocabulary.areas.match(reader.lows, i) else self.reading.bodies.proper(i, opening=True)
        if town is None or vocabulary.capitals.match(reader.lows, i) or vocabulary.countries.match(reader.lows, i):
            return i
        end = i + int(town[0])
        longer = end < reader.limits[i] and reader.words[end].capital and reader.words[end].pos in ("PROPN", "NOUN")
        return i if longer else end

    def _joined(self, i: int) -> bool:
        """«Angers et | Cholet»."""
        previous = self.reading.previous
        if previous is None or previous.last != i - 1 or self.reader.low(i - 1) not in ("et", ","):
            return False
        return self._bare(previous)

    def _bare(self, actor: Actor) -> bool:
        body = actor.body
        return body is not None and actor.person is None and body.weak and self._name_end(actor.first) == actor.last

    def _opens(self, i: int, end: int) -> bool:
        """«| Angers, Cholet et Saumur ont …», «Entre | Angers et Cholet, …»."""
        reader, k, number = self.reader, end, 1
        between = reader.low(i - 1) == "entre"
        if not between and not reader.opens_sentence(i):
            return False
        while k < reader.limits[i] and reader.low(k) in ("et", ",") and (last := self._name_end(k + 1)) > k + 1:
            number, k = number + 1, last
        if number < 2 or k >= reader.limits[i]:
            return False
        if between:
            return reader.opens_sentence(i - 1) and reader.low(k) == ","
        ahead = reader.words[k : min(k + MOST_WORDS_TO_VERB, reader.limits[i])]
        return any(word.pos in ("VERB", "AUX") and word.low.endswith("nt") for word in ahead)

    def _signed_for(self, i: int, end: int) -> bool:
        """«X pour | Angers et Y pour Cholet»: for whom each of them signs."""
        reader, previous = self.reader, self.reading.previous
        person = previous is not None and previous.person is not None and previous.last == i - 1
        if reader.low(i - 1) != "pour" or not person or previous is None or previous.body is not None:
            return False
        joined = reader.low(end) in ("et", ",") and reader.words[end + 1].capital if end + 1 < reader.size else False
        before = self.reading.former
        return joined or (before is not None and self._bare(before))
