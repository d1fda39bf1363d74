"""Which persons named before are «les deux ministres», «leurs représentants»?"""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon.folding import fold
from pipeline.linking.actor_reader import ActorReader
from pipeline.linking.drafts import Draft

MOST_SENTENCES_OF_OFFICES = 2


class SeveralPersons(ActorReader):
    """Finds as many persons as a plural says."""

    def before(self, actor: Actor, drafts: list[Draft]) -> list[Actor]:
        """«les deux ministres»: as many as it says of those who signed what was told last, or were named last."""
        told = drafts[-1].signers if drafts else []
        if len(told) == actor.number and self._may_be(actor, told):
            return list(told)
        return [] if self.any_of_many(actor) else self._lately(actor)

    def _lately(self, actor: Actor) -> list[Actor]:
        before = [a for a in self.annotated.actors if a.last <= actor.first]
        return self._last_persons(before, actor.number, acting=True) or self._last_persons(before, actor.number)

    def any_of_many(self, actor: Actor) -> bool:
        """«les deux hommes» after three persons or more, of whom no two were told together: nobody knows which."""
        found = self._lately(actor)
        noun = next((low for low in reversed(self.lows(actor)) if low in self.words.plurals), "")
        if noun not in self.words.mere_persons or len({self.sentence(a) for a in found}) < 2:
            return False
        first = self.annotated.sentences[max(min(self.sentence(a) for a in found) - 1, 0)].first
        lately = [a for a in self.annotated.actors if first <= a.first < actor.first and a.plural is None]
        persons = {a.person.entity for a in lately if a.person is not None}
        offices = sum(1 for a in lately if a.person is None and a.role is not None and a.body is None)
        return len(persons) + offices > actor.number

    def all_lately(self, actor: Actor) -> list[Actor]:
        """«X dirige A. Y, de B, est venue. Les deux ont signé»: the persons named lately, if they are just as many."""
        since = self.annotated.sentences[max(self.sentence(actor) - 2, 0)].first
        found: dict[int, Actor] = {}
        for other in self.annotated.actors:
            if since <= other.first and other.last <= actor.first and other.person is not None:
                known = found.get(other.person.entity)
                if known is None or known.body is None:
                    found[other.person.entity] = other
        bodies = [self._body(other) for other in found.values()]
        apart = len(set(bodies)) == len(bodies) == actor.number and min(bodies, default=-1) >= 0
        return list(found.values()) if apart else []

    def _body(self, actor: Actor) -> int:
        if actor.body is not None and actor.body.entity >= 0:
            return actor.body.entity
        return self.annotated.entities[actor.person.entity].body if actor.person is not None else -1

    def _may_be(self, actor: Actor, persons: list[Actor]) -> bool:
        """«les deux ministres» are ministers; «les deux responsables», «leurs représentants» may be anybody."""
        noun = next((low for low in reversed(self.lows(actor)) if low in self.words.plurals), "")
        if noun in self.words.anybody:
            return True
        return all(p.role is not None and fold(noun.rstrip("s")) in fold(p.role.text) for p in persons)

    def _last_persons(self, before: list[Actor], number: int, acting: bool = False) -> list[Actor]:
        """The last persons named, as many; ``acting``: of those who act for a body."""
        found: list[Actor] = []
        for other in reversed(before):
            if self._nameless(other, before) and not any(self._same(other, f) for f in found):
                found.append(other)
                if len(found) == number:
                    return found[::-1]
                continue
            if other.person is None or any(other.person.entity == f.person.entity for f in found if f.person):
                continue
            if acting and other.body is None and self.annotated.entities[other.person.entity].body < 0:
                continue
            found.append(other)
            if len(found) == number:
                return found[::-1]
        return []

    def _nameless(self, actor: Actor, before: list[Actor]) -> bool:
        """«le ministre de X», told by the office alone, lately: a person all the same."""
        body = actor.body
        if actor.person is not None or actor.role is None or body is None or body.entity < 0:
            return False
        lately = [s for s in self.annotated.sentences if s.first < before[-1].last][-MOST_SENTENCES_OF_OFFICES:]
        return actor.first >= lately[0].first

    @staticmethod
    def _same(actor: Actor, other: Actor) -> bool:
        """Of one body, told by the office: one person."""
        bodies = {a.body.entity for a in (actor, other) if a.body is not None}
        return len(bodies) == 1
