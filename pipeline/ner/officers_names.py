"""Who holds an office that several hold: the names right after it or after its bodies, «, A et B», «(A)»."""

from __future__ import annotations

from dataclasses import dataclass

from models.annotation import Actor, Mention
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.ner.reading import Reading

MOST_WORDS_OF_OFFICE = 10  # «Leurs ministres | de l'Intérieur et de la Sécurité |, X et Y»


@dataclass(slots=True)
class Holder:
    """A name, the word after it, and the state that a word before it tells («le Malien A»)."""

    end: int
    person: Mention
    country: str | None = None


class OfficerNames:
    """Reads the names of several holders of one office."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.nationalities = reading.reader.vocabulary.nationalities

    def at(self, k: int) -> Holder | None:
        """The name at word ``k``, with its civility or its nationality («M. A», «le Malien A»)."""
        reader, country = self.reader, None
        if k >= reader.size:
            return None
        k += reader.low(k) in DETERMINERS
        if k + 1 < reader.limits[k - 1] and reader.low(k) in self.nationalities:
            country = self.nationalities[reader.low(k)]
            k += 1
        civility = self.reading.persons.civility(k)
        if k + civility >= reader.limits[k - 1]:
            return None
        end = self.reading.persons.name_end(k + civility, opened=bool(civility))
        least = 1 if civility else 2
        if end - k - civility < least or self.reading.bodies.at(k + civility) is not None:
            return None
        return Holder(end, self.reading.persons.mention(k + civility, end), country)

    def listed(self, k: int, number: int) -> list[Holder]:
        """As many names after word ``k``: «, A et B», «(A, B et C)», «A et B»."""
        reader = self.reader
        limit = reader.limits[k - 1]
        n = k + (k < limit and reader.low(k) in (",", "(", ":", "–", "—", "-"))
        found: list[Holder] = []
        while n < limit:
            holder = self.at(n)
            if holder is None:
                break
            found.append(holder)
            n = holder.end
            if len(found) == number or n >= limit or reader.low(n) not in (",", "et"):
                break
            n += 1 + (reader.low(n) == "," and reader.low(n + 1) == "et")
        return found if len(found) == number else []

    def beside(self, body_end: int) -> Holder | None:
        """The name right after a body: «, A,», «(A)»; none that opens a list of all («de X et de Y, A et B»)."""
        reader = self.reader
        k = body_end
        if k >= reader.limits[k - 1] or reader.low(k) not in (",", "("):
            return None
        closing = {")"} if reader.low(k) == "(" else {",", "et"}
        holder = self.at(k + 1)
        if holder is None or (holder.end < reader.limits[k] and reader.low(holder.end) not in closing):
            return None
        after = holder.end + (reader.low(holder.end) == ")")
        listed = reader.low(holder.end) == "et" and self.at(holder.end + 1) is not None
        return None if listed else Holder(after, holder.person, holder.country)

    def behind(self, office: Actor | None, k: int) -> Holder | None:
        """«Leurs ministres de l'Intérieur, | Fakri Mradabi et …»: a full name behind an office of several."""
        reader = self.reader
        if office is None or office.plural != "person" or reader.low(k - 1) != ",":
            return None
        end = self.reading.persons.name_end(k)
        between = reader.words[office.last : k - 1]
        apposed = all(word.pos not in ("VERB", "AUX", "PUNCT") for word in between)
        if not apposed or len(between) > MOST_WORDS_OF_OFFICE or end - k < 2 or reader.low(end) not in (",", "et"):
            return None
        return Holder(end, self.reading.persons.mention(k, end))
