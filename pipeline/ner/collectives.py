"""Parties that nobody names by a proper noun: «les autorités kurdes», «les rebelles Houthis», «le régime de X».

The press calls a side of an agreement by what it is.  Such words are bodies only where a side is expected: before a
verb of concluding, or after «entre», «avec», «par» in a sentence that names an agreement.
"""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.asides_of_names import MOST_WORDS_TO_VERB
from pipeline.ner.expected import MOST_WORDS_IN_VERB, ExpectedNames
from pipeline.ner.reading import Reading

_OPENINGS = (",", ":", ";", "que", "qu'", "et", "puis", "«", "–", "—")
_WITHIN = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "CCONJ", "PUNCT", "ADV", "X", "NUM"})


class Collectives:
    """Recognises a party that is described, not named."""

    def __init__(self, reading: Reading, expected: ExpectedNames) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.extent = reading.extent
        self.expected = expected
        self.known = self.reader.vocabulary.actors.collectives

    def at(self, j: int, i: int) -> Actor | None:
        """The party whose noun is word ``j`` (its article at ``i``), where a side of an agreement is expected."""
        reader = self.reader
        found = self.known.match(reader.lows, j)
        if found is None and j == i:
            return self._counted(i)
        contracted = j == i and i > 0 and reader.low(i - 1) in ("aux", "au", "du", "des")
        if found is None or (j == i and not contracted) or not self.expected.telling(j):
            return None
        length, bare = found
        end = self._end(j, j + length)
        body = self.bodies.at(j)
        if body is not None and body.last >= end:
            return None  # «le gouvernement japonais»: a name as others are
        if " ".join(reader.lows[j : j + length]) in reader.vocabulary.actors.sides:
            if not (self.beside(i) or reader.low(end) == "et"):
                return None  # «les éleveurs du Rhin ont signé»: who they are is told beside another side only
        elif end == j + length and not bare:
            return None
        if not (self.beside(i) or self.subject(i, end)):
            return None
        mention = self.bodies.mention(j, end, head=reader.low(j))
        mention.anaphor = end == j + length and mention.head in reader.vocabulary.actors.any_movement
        return self.reading.actor(i, end, body=mention)

    def _counted(self, i: int) -> Actor | None:
        """«Cinq coopératives de Tamba ont signé», «avec plusieurs communes du Sahel»: bodies of a place, not named.

        Where their names follow («trois communes du Sahel : A, B et C») those are the parties.
        """
        reader = self.reader
        several = reader.low(i) in reader.small.several or reader.vocabulary.lexicon.grammar.cardinals.get(
            reader.low(i)
        )
        match = reader.vocabulary.heads.match(reader.lows, i + 1) if several and i + 2 < reader.limits[i] else None
        if match is None or match[1].number != "pl" or match[1].head.number == "pl" or match[1].head.type == "ministry":
            return None
        j = i + 1
        end = self.extent.complements(self.extent.tail(j + match[0]), start=j)
        proper = any(reader.words[k].capital for k in range(j + match[0], end))
        listed = end < reader.limits[i] and reader.low(end) in (":", "(", ",", "–", "—", "dont", "-")
        if not proper or listed or reader.words[j].capital or not self.expected.telling(j):
            return None
        if not (self.beside(i) or self.subject(i, end)):
            return None
        return self.reading.actor(i, end, body=self.bodies.mention(j, end, head=reader.low(j)))

    def _end(self, j: int, last: int) -> int:
        """End of the adjectives, names and complements that say which."""
        reader = self.reader
        end = self.extent.tail(last)
        if end < reader.limits[j] and end == last and reader.low(end) in reader.vocabulary.actors.movements:
            end += 1  # «les insurgés talibans»
        somebody = self._of_somebody(end)
        return somebody if somebody > end else self.extent.complements(end, start=j)

    def _of_somebody(self, end: int) -> int:
        """End of «de Bachar al-Assad», «du président vénézuélien Nicolas Maduro»."""
        reader = self.reader
        if end + 1 >= reader.limits[end - 1] or reader.low(end) not in DE:
            return end
        k = end + 1 + (reader.low(end + 1) in DETERMINERS)
        role = self.reading.roles.at(k)
        start = role.last if role is not None else k
        name = self.reading.persons.name_end(start) if start < reader.limits[end] else start
        return name if name > start else end

    def beside(self, i: int) -> bool:
        """After «entre», «avec», «par», or joined to the actor before."""
        reader, previous = self.reader, self.reading.previous
        if i == 0:
            return False
        if reader.low(i - 1) == "aux":  # «lie la Région aux éleveurs»; «des prêts aux pêcheurs» are no agreement's
            return any(self.expected.concludes(k) or self.expected.binds(k) for k in range(reader.openings[i], i))
        if reader.low(i - 1) in reader.small.beside_collective:
            return True
        return reader.low(i - 1) in ("et", ",") and previous is not None and previous.last == i - 1

    def subject(self, i: int, end: int) -> bool:
        """Does a verb of concluding follow, with nothing but a coordination between?"""
        reader = self.reader
        if not reader.opens_sentence(i) and reader.low(i - 1) not in _OPENINGS:
            return False
        for k in range(end, min(end + MOST_WORDS_TO_VERB, reader.limits[i])):
            if self._concludes(k):
                return True
            if reader.low(k) in ("se", "s'"):
                continue
            modal = self.expected.modals.match(reader.lows, k)
            if reader.words[k].pos == "AUX" or modal is not None:  # «ont signé», «vont devoir signer»
                start = k + (modal[0] if modal is not None else 1)
                return any(
                    self._concludes(n) for n in range(start, min(start + MOST_WORDS_IN_VERB - 1, reader.limits[i]))
                )
            if reader.words[k].pos not in _WITHIN or reader.words[k].text in (":", ";"):
                return False
        return False

    def _concludes(self, k: int) -> bool:
        """Does it conclude or negotiate?  Whoever ends or speaks against an agreement may be no party to it."""
        return self.expected.concludes(k) or self.expected.negotiates(k)
