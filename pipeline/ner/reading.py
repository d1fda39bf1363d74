"""One reading of an article: the grammars of its parts, and how far it has come."""

from __future__ import annotations

from models.annotation import Actor, Mention, Role
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.extent import Extent
from pipeline.ner.persons import PersonGrammar
from pipeline.ner.reader import Reader
from pipeline.ner.roles import RoleGrammar
from pipeline.ner.states import StateGrammar


class Reading:
    """What the parts of the actor grammar share.

    ``previous`` is the actor read last, ``former`` the one before it, ``officer`` the last one told by an office;
    words before ``skip`` belong to something that is no actor.
    """

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.extent = Extent(reader)
        self.bodies = BodyGrammar(reader, self.extent)
        self.states = StateGrammar(reader)
        self.persons = PersonGrammar(reader)
        self.roles = RoleGrammar(reader, self.extent, self.bodies, self.states)
        self.begin()

    def begin(self) -> None:
        """Back to the first word."""
        self.previous: Actor | None = None
        self.former: Actor | None = None
        self.officer: Actor | None = None
        self.skip = 0

    def actor(
        self,
        first: int,
        last: int,
        *,
        person: Mention | None = None,
        role: Role | None = None,
        body: Mention | None = None,
    ) -> Actor:
        """An actor over words ``first`` to ``last`` (exclusive)."""
        words = self.reader.words
        return Actor(first, last, words[first].start, words[last - 1].end, person=person, role=role, body=body)
