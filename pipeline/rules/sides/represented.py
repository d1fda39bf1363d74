"""«A, représentée par P, et B»: P stands for A, so that the list of A and B is not broken."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader

_JOINING = frozenset({",", "et", "par", "la", "le", "les", "l'", "mm.", "mmes", "m.", "mme"})
_BEHALF = frozenset({"pour", "de", "du", "d'", "côté"})
_SIGNED = frozenset({"signé"})
_FOR_WHICH = (("au", "nom", "duquel"), ("au", "nom", "de", "laquelle"), ("pour", "lequel"), ("pour", "laquelle"))
_ACTING = ("engag", "signait", "agissait", "exprimait", "parlait")
MOST_WORDS = 6  # of a connector («représentée à la signature par»)


class Represented(Reader):
    """Puts a body and the person who stands for it together."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.before = lexicon.connectors.before
        self.possessive = lexicon.grammar.possessive

    def joined(self, actors: list[Actor]) -> list[Actor]:
        """The actors of a sentence, each person told to represent the body right before with that body."""
        found: list[Actor] = []
        for actor in actors:
            former = found[-1] if found else None
            if former is not None and self._stands_for(former, actor, any(a.represented for a in found)):
                found[-1] = replace(actor, first=former.first, start=former.start, body=former.body, represented=True)
            elif former is not None and self._second(former, actor):
                found.append(replace(actor, body=former.body))
            else:
                found.append(actor)
        return self._in_order(found)

    def _in_order(self, actors: list[Actor]) -> list[Actor]:
        """«A et B, représentés (respectivement) par X et Y»: X for A, Y for B, where nothing tells of whom they are."""
        found = list(actors)
        for t in range(2, len(actors) - 1):
            start = actors[t - 1].last + (self.lows[actors[t - 1].last] == ",")
            match = self.before.match(self.lows, start) if self.lows[start].endswith("s") else None
            if match is None or match[1] != "represented" or not 0 < actors[t].first - start <= MOST_WORDS:
                continue
            named = t + self._only_counts(actors[t], actors[t + 1])
            people = self._listed(actors[named:])
            bodies = self._listed(actors[t - 1 :: -1])[::-1]
            houses = all(a.body is not None and a.person is None and a.plural is None for a in bodies)
            if not len(people) == len(bodies) > 1 or not houses:
                continue
            pairs = list(zip(people, bodies, strict=True))
            if all(person.person is not None and self._may_be_of(person, house) for person, house in pairs):
                for k, (person, house) in enumerate(pairs):
                    found[named + k] = replace(person, body=house.body, represented=True)
        return found

    def _only_counts(self, actor: Actor, following: Actor) -> bool:
        """«par | leurs ministres de la Santé, | X et Y»: the noun names nobody, the names follow its comma."""
        between = self.lows[actor.last : following.first]
        apart = len(between) <= MOST_WORDS and between[-1:] in ([","], [":"])
        return actor.plural == "person" and actor.person is None and apart

    def _may_be_of(self, person: Actor, house: Actor) -> bool:
        """Is the person told to be of no other body?"""
        if person.body is None or person.body.anaphor or house.body is None:
            return True
        return person.body.entity == house.body.entity

    def _listed(self, actors: list[Actor]) -> list[Actor]:
        """The actors, forwards or backwards, as far as only commas and an «et» stand between them."""
        found = actors[:1]
        for actor in actors[1:]:
            one, other = sorted((found[-1], actor), key=lambda a: a.first)
            if not set(self.lows[one.last : other.first]) <= _JOINING:
                break
            found.append(actor)
        return found

    def _stands_for(self, former: Actor, actor: Actor, again: bool) -> bool:
        """Are they a body and, after «représenté par», one person?  ``again``: «A, représentée par X, et B, par Y»."""
        if former.person is not None or former.role is not None or former.plural is not None or former.body is None:
            return False
        if actor.person is None or actor.plural is not None:
            return False
        start = former.last + (self.lows[former.last] == ",")
        if not 0 < actor.first - start <= MOST_WORDS or self.lows[start].endswith("s"):
            return False  # «A et B, représentés par X et Y»
        if self.lows[actor.first - 1] in _SIGNED:
            return False  # «, pour lequel a signé X»: a clause of its own
        match = self.before.match(self.lows, start)
        if match is not None and match[1] == "represented":
            return start + match[0] == actor.first
        if self._acts_for_which(start, actor.first):
            return True
        owned = self.lows[actor.first] in self.possessive and self.lows[former.first - 1] not in _BEHALF
        if owned and self.lows[former.last : actor.first] == [",", "par"]:
            return True  # «A, par son directeur, X, et B, par sa présidente, Y, ont signé»
        return again and self.lows[former.last : actor.first] in ([",", "par"], ["par"])

    def _acts_for_which(self, start: int, end: int) -> bool:
        """«B, | au nom duquel s'engageait | X, …», «B, | pour laquelle signait | X»: the verb of the person alone."""
        opening = next((o for o in _FOR_WHICH if tuple(self.lows[start : start + len(o)]) == o), ())
        rest = [low for low in self.lows[start + len(opening) : end] if low not in ("s'", "se")]
        return bool(opening) and len(rest) == 1 and rest[0].startswith(_ACTING)

    def _second(self, former: Actor, actor: Actor) -> bool:
        """«représentée par P et Q,»: a second person of no body of its own, before the closing comma."""
        if former.person is None or former.body is None or former.body.first >= former.person.first:
            return False
        if actor.person is None or actor.body is not None or self.lows[former.last : actor.first] != ["et"]:
            return False
        before = former.person.first
        told = any(
            match is not None and match[1] == "represented"
            for k in range(max(before - MOST_WORDS - 2, 0), before)
            for match in [self.before.match(self.lows, k)]
        )
        return told and self.lows[actor.last : actor.last + 1] in ([","], ["."], [";"], [")"])
