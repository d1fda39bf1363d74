"""Who holds which office, where name and office stand apart: «Awa Tembely a fait court. La maire de X …».

The press likes to vary: who is what one sentence is about is what the next is about too, told by the office alone.
A relative about a body tells who heads it («l'Office, que dirige X, …»).
"""

from __future__ import annotations

from itertools import pairwise

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.ner.reader import Reader

_MOST_OPENING = 14


class Introductions:
    """Finds the persons of one article whose office stands in the sentence beside."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader

    def settle(self, actors: list[Actor]) -> None:
        """Give each such office its holder, whose mention has its entity already."""
        for former, later in pairwise(actors):
            if self._headed(former, later):
                later.body = former.body
        subjects = [a for a in actors if self._subject(a)]
        for former, later in pairwise(subjects):
            if self.reader.limits[former.first] != self.reader.openings[later.first]:
                continue  # not in the next sentence
            name, office = (former, later) if former.person is not None else (later, former)
            if not self._alone(name, actors) or not self._of_nobody(office, actors):
                continue
            assert name.person is not None and office.role is not None
            role = office.role
            office.person = Mention(
                "person", office.first, office.last, role.start, role.end, role.text, name=name.person.name,
                anaphor=True, entity=name.person.entity,
            )  # fmt: skip

    def _headed(self, body: Actor, person: Actor) -> bool:
        """«l'Office, que dirige X», «l'Office (que préside X)», «l'Office, dirigé par X»."""
        if person.person is None or person.role is not None or person.body is not None or body.person is not None:
            return False
        if body.body is None or body.role is not None or body.body.anaphor or body.plural is not None:
            return False
        between = self.reader.lows[body.last : person.first]
        if between[:1] not in ([","], ["("]) or len(between) != 3:
            return False
        verb = between[1] if between[2] == "par" else between[2]
        relative = between[1] in ("que", "qu'") and verb in self.reader.small.heading
        return relative or (between[2] == "par" and verb in self.reader.small.headed)

    def _subject(self, actor: Actor) -> bool:
        """Does the actor open its sentence, or stand right behind the adjunct that opens it, with a verb after it?"""
        reader = self.reader
        first = actor.first
        if first > reader.openings[first] and reader.low(first - 1) in DETERMINERS:
            first -= 1
        start = reader.openings[first]
        start = next((k + 1 for k in range(first - 1, start, -1) if reader.low(k) in (";", ":")), start)
        if actor.plural is not None or first - start > _MOST_OPENING:
            return False
        if first > start and reader.low(first - 1) != ",":
            return False
        verbs = any(reader.words[k].pos in ("VERB", "AUX") for k in range(start, first))
        if verbs and not any(reader.words[k].pos == "SCONJ" for k in range(start, first)):
            return False  # but «Avant que la commune ne vote, son maire …»
        k = actor.last
        while k < reader.limits[actor.first] and (
            reader.words[k].pos in ("ADV", "PRON") or reader.low(k) in (",", "lui", "elle", "n'", "ne")
        ):
            k += 1
        return k < reader.limits[actor.first] and reader.words[k].pos in ("VERB", "AUX")

    def _alone(self, actor: Actor, actors: list[Actor]) -> bool:
        """A full name whose office the article never tells, first named here."""
        person = actor.person
        if person is None or actor.role is not None or actor.body is not None or person.entity < 0:
            return False
        if person.last - person.first < 2:
            return False
        same = [a for a in actors if a.person is not None and a.person.entity == person.entity]
        return same[0] is actor and not any(a.role is not None or a.body is not None for a in same)

    def _of_nobody(self, actor: Actor, actors: list[Actor]) -> bool:
        """«le maire de X», whom the article names nowhere by name and office together."""
        role = actor.role
        if role is None or actor.person is not None:
            return False
        if role.anaphor:  # «La commune … Son maire …»: of the body told before
            return self.reader.low(actor.first) in ("son", "sa") and role.body is None
        if role.body is None and role.country is None:
            return False
        title = self.reader.vocabulary.titles.match(role.head.casefold().split(), 0)
        if self.reader.low(actor.first) not in ("le", "la", "l'") or (
            title is not None and title[1].title.body == "none"
        ):
            return False  # «le sélectionneur des Lions» acts for no body
        return not any(a.person is not None and a.role is not None and self._same(a, role) for a in actors)

    def _same(self, actor: Actor, role: Role) -> bool:
        """The same office, of the same body as far as told; «sa présidente, X» is that of another."""
        assert actor.role is not None
        if actor.role.head != role.head or self.reader.low(actor.first) in ("son", "sa", "leur"):
            return False
        mine, theirs = role.body, actor.role.body
        return mine is None or theirs is None or theirs.anaphor or mine.entity == theirs.entity
