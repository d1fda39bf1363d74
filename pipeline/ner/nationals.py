"""A firm called by its nation: «Microsoft a ouvert un centre. L'américain a signé un accord avec …»."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.ner.expected import ExpectedNames
from pipeline.ner.reading import Reading

_ARTICLES = ("le", "la", "l'")
_HEAD = "entreprise"


class Nationals:
    """Recognises a lone adjective of a nation where a side of an agreement is expected."""

    def __init__(self, reading: Reading, expected: ExpectedNames) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.expected = expected

    def at(self, j: int, i: int) -> Actor | None:
        """The firm of the nation at word ``j`` (its article at ``i``): who it is, the words before tell."""
        reader = self.reader
        code = reader.vocabulary.nationalities.get(reader.low(j))
        if j != i + 1 or reader.low(i) not in _ARTICLES or code is None or reader.words[j].capital:
            return None
        if not self.expected.telling(j) or self._qualifies(j + 1):
            return None
        mention = self.bodies.mention(j, j + 1, head=_HEAD)
        mention.anaphor, mention.country = True, code
        return self.reading.actor(i, j + 1, body=mention)

    def side(self, i: int) -> Actor | None:
        """«Côté marocain, X a signé», «du côté turc, par Y»: the state, told by its adjective alone."""
        reader = self.reader
        code = reader.vocabulary.nationalities.get(reader.low(i))
        if (
            i == 0
            or reader.low(i - 1) not in reader.vocabulary.actors.state_side
            or code is None
            or reader.words[i].capital
        ):
            return None
        if i + 1 < reader.limits[i] and reader.words[i + 1].pos in ("NOUN", "PROPN"):
            return None
        mention = self.bodies.mention(i, i + 1, head=reader.low(i - 1))
        mention.anaphor, mention.country, mention.given = True, code, False
        return self.reading.actor(i, i + 1, body=mention)

    def _qualifies(self, k: int) -> bool:
        """Does a noun or a name follow that the adjective belongs to («l'américain Bechtel»)?"""
        reader = self.reader
        if k >= reader.limits[k - 1]:
            return False
        return reader.words[k].pos in ("NOUN", "PROPN", "ADJ", "NUM") or reader.words[k].capital
