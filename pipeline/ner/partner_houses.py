"""Two capitalised words after «avec» that are no person's name: «La société A a signé un accord avec Nordic Wind».

The model takes them for a person; the sentence tells of what one house concludes with another.
"""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon.closed_classes import DE
from pipeline.ner.reading import Reading
from pipeline.ner.telling import Telling


class PartnerHouses(Telling):
    """Recognises such a name by its place."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.reader)
        self.reading = reading

    def at(self, j: int) -> Actor | None:
        """«La société A a signé un accord avec | X Y»: of a house with two words in which no given name is, a house.

        Not where the text knows either word as a person's, nor after a club: that signs with players.
        """
        reader, previous = self.reader, self.reading.previous
        with_whom = reader.low(j - 1) == "avec" or (reader.low(j - 2) == "auprès" and reader.low(j - 1) in DE)
        if not with_whom or previous is None or previous.body is None or previous.person is not None:
            return None
        head = previous.body.head.casefold()
        if not head or head in reader.small.sporting or previous.role is not None or previous.plural is not None:
            return None
        first = reader.openings[j]
        if previous.first < first and not {"il", "elle"} & set(reader.lows[first:j]):
            return None  # «… la société A. Elle a signé un accord avec | X Y»
        if not any(self.acts(k) for k in range(max(previous.last, first), j - 1)):
            return None
        end = self.reading.persons.name_end(j)
        words = reader.words[j:end]
        known = any(w.low in reader.vocabulary.given_names or not w.capital or "-" in w.text for w in words)
        told = end < reader.limits[j] and reader.low(end) in (",", "(")
        if len(words) != 2 or known or told or self._of_somebody(j, end):
            return None
        return self.reading.actor(j, end, body=self.reading.bodies.mention(j, end, head=""))

    def _of_somebody(self, first: int, last: int) -> bool:
        """«M. Y», «le président Y», «Y, directeur de …»: does the text tell of a person of that name?"""
        reader, titles = self.reader, self.reader.vocabulary.titles
        names = {reader.low(k) for k in range(first, last)}
        for k in range(1, reader.size - 1):
            if reader.low(k) not in names or first <= k < last:
                continue
            beside = (n for n in (k - 1, k - 2, k + 2, k + 3) if n < reader.size)
            titled = any(titles.match(reader.lows, n) is not None for n in beside)
            if titled or self.reading.persons.civility(k - 1) or self.reading.persons.civility(k - 2):
                return True
        return False
