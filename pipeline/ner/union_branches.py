"""The union of a firm: «la CGT de Michelin», «la section CFDT de Renault»: the firm is only whose union it is."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.ner.reader import DE, DETERMINERS
from pipeline.ner.reading import Reading


class UnionBranches:
    """Reads the firm behind the name of a trade union."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.words = reading.reader.vocabulary.actors

    def section(self, j: int, i: int) -> Actor | None:
        """«la section CFDT»: with no «de» between."""
        match = self.words.sections.match(self.reader.lows, j) if j > i else None
        k = j + match[0] if match is not None else j
        if k == j or k >= self.reader.limits[i] or not self.reader.words[k].capital:
            return None
        body = self.bodies.at(k)
        if body is None or not self.words.is_union(body.name, body.acronym):
            return None
        return self.reading.actor(i, body.last, body=body)

    def at_a_firm(self, actor: Actor) -> Actor:
        """The union with the firm that its name is followed by, which stays a body of the text."""
        reader, body, k = self.reader, actor.body, actor.last
        if body is None or actor.person is not None or actor.role is not None or k + 1 >= reader.size:
            return actor
        if k + 1 >= reader.limits[k - 1] or not self.words.is_union(body.name, body.acronym):
            return actor
        if reader.low(k) not in DE and reader.low(k) != "chez":
            return actor
        j = k + 1 + (reader.low(k + 1) in DETERMINERS)
        if j >= reader.limits[k] or not reader.words[j].capital or reader.area(j):
            return actor
        tables = (reader.vocabulary.towns, reader.vocabulary.areas, reader.vocabulary.countries)
        firm = self.bodies.at(j)
        if firm is None and reader.name_like(j) and not any(t.match(reader.lows, j) for t in tables):
            firm = self.bodies.mention(j, self.bodies.proper(j), head="")
        if firm is None or firm.anaphor or firm.kind != "organisation" or reader.words[j].label == "PER":
            return actor
        actor.also = firm
        actor.last, actor.end = firm.last, firm.end
        return actor
