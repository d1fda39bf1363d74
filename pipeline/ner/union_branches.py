"""The union of a firm: «la CGT de Michelin», «la section CFDT de Renault»: the firm is only whose union it is."""

from __future__ import annotations

from models.annotation import Actor, Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.folding import fold
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

    def at_their_firms(self, actors: list[Actor]) -> list[Actor]:
        """The unions with the firms that their names are followed by, which stay bodies of the text."""
        found: list[Actor] = []
        for actor in actors:
            if found and actor.first < found[-1].last and found[-1].also is not None:
                continue  # «la CGT de | Nordfisk |»: whose union it is
            found.append(self._at_a_firm(actor))
        return found

    def _at_a_firm(self, actor: Actor) -> Actor:
        reader, body, k = self.reader, actor.body, actor.last
        label = actor.role.party if actor.role is not None else None
        if actor.role is not None and body is not None and label is not None and self._union(label):
            actor.also, actor.body, actor.role.body = body, label, label  # «la déléguée FO de Mécalor, Julie B.»
            return actor
        if body is None or actor.person is not None or actor.also is not None or actor.plural is not None:
            return actor
        if body.last == k and not self._union(body):
            return self._firm_in_name(actor, body)
        if k + 1 >= reader.limits[k - 1] or not self._union(body):
            return actor
        if reader.low(k) not in DE and reader.low(k) != "chez":
            return actor
        firm = self._firm(k + 1 + (reader.low(k + 1) in DETERMINERS), k)
        return self._with(actor, firm) if firm is not None else actor

    def _firm_in_name(self, actor: Actor, body: Mention) -> Actor:
        """«la CGT Nordfisk», «FO de Mécalor», read as one name."""
        reader, k = self.reader, body.first + 1
        name = reader.words[body.first].text
        if body.anaphor or body.last - body.first < 2 or not self.words.is_union(name, name) or not name.isupper():
            return actor
        joined = reader.low(k) in DE
        firm = self._firm(k + joined + (joined and reader.low(k + 1) in DETERMINERS), k)
        if firm is None or firm.last != body.last:
            return actor
        if joined:
            actor.body = body = self.bodies.mention(body.first, k, head="", acronym=name)
        return self._with(actor, firm)

    def _firm(self, j: int, k: int) -> Mention | None:
        """The firm or works at word ``j``, no town and no land."""
        reader = self.reader
        inside = reader.words[j - 1].text.isupper()  # «la CFDT Mécalor», which the model takes for a person
        if j >= reader.limits[k - 1] or reader.area(j) or (reader.words[j].label == "PER" and not inside):
            return None
        if inside and (fold(reader.low(j)) in self.words.portfolios or reader.low(j).endswith("s")):
            return None  # «la CFDT Santé», «la CGT Cheminots»: of a trade
        tables = (reader.vocabulary.towns, reader.vocabulary.areas, reader.vocabulary.countries)
        firm = self.bodies.at(j)
        if firm is None and reader.name_like(j) and not any(t.match(reader.lows, j) for t in tables):
            firm = self.bodies.mention(j, self.bodies.proper(j), head="")
        if firm is None or firm.anaphor or firm.kind != "organisation":
            return None
        named = reader.words[j].capital or any(reader.words[n].capital for n in range(j, firm.last))
        return firm if named and not self._union(firm) else None

    def _union(self, body: Mention) -> bool:
        return self.words.is_union(body.name, body.acronym)

    def _with(self, actor: Actor, firm: Mention) -> Actor:
        actor.also = firm
        firm.managed = True
        actor.last, actor.end = firm.last, firm.end
        return actor
