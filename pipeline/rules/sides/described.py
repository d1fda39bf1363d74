"""Bodies told by a common noun: how far its complement reaches, and the name behind it.

«l'exploitant du réseau de bus, Keolis» is one actor; in «A, l'exploitant du réseau et B» the noun's complement parts no
list.
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.reader import Reader

MOST_WORDS = 10
_DEFINITE = frozenset([*DETERMINERS, "son", "sa", "leur", "un", "une"])
_BEFORE_ONE = frozenset(["et", "avec", "à", "par", "entre"])
_DESCRIBING = ("NOUN", "ADJ", "ADP", "DET", "ADV", "NUM")


class Described(Reader):
    """Makes such nouns whole, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        super().__init__(annotated)

    def whole(self, actors: list[Actor]) -> list[Actor]:
        """The actors, each described one with its complement, or with the name that follows it."""
        found: list[Actor] = []
        for actor in actors:
            if found and _body(actor) and _general(found[-1]) and self._named_behind(found[-1], actor):
                general = found.pop()
                found.append(replace(actor, first=general.first, start=general.start))
            else:
                found.append(actor)
        return [self._with_complement(a, found[k + 1 : k + 2]) for k, a in enumerate(found)]

    def _named_behind(self, general: Actor, name: Actor) -> bool:
        """A common noun with a complement, then between commas the name of which it is said."""
        if not _body(name) or _general(name) or self.lows[general.first] not in _DEFINITE:
            return False
        between = [k for k in range(general.last, name.first) if self.lows[k] not in DETERMINERS or k < name.first - 1]
        described = [self.words[k] for k in between[:-1]]
        if not described or self.lows[between[-1]] != "," or len(described) > MOST_WORDS:
            return False
        if any(word.capital or word.pos not in _DESCRIBING for word in described):
            return False
        after = [word.text for word in self.words[name.last : name.last + 1]]
        if after[:1] not in ([","], ["."], [";"]):
            return False  # «le club de rugby, la Ville et la Région» are three
        acting = after == [","] and self.words[name.last + 1].pos in ("AUX", "VERB")
        return acting or (general.first > 0 and self.lows[general.first - 1] in _BEFORE_ONE)

    def _with_complement(self, actor: Actor, following: list[Actor]) -> Actor:
        """«l'exploitant | du réseau |, la Ville et …»: in a list, the noun's complement is part of it."""
        limit = following[0].first if following else len(self.words)
        if not _general(actor) or actor.last >= limit or self.lows[actor.last] not in DE:
            return actor
        end = actor.last
        while end < min(limit, actor.last + MOST_WORDS) and self.words[end].pos in _DESCRIBING:
            if self.words[end].capital or (end > actor.last and self.words[end].low in _BEFORE_ONE):
                break
            end += 1
        listed = end < limit and self.lows[end] in (",", "et") and bool(following)
        return replace(actor, last=end, end=self.words[end - 1].end) if listed and end > actor.last + 1 else actor


def _body(actor: Actor) -> bool:
    return actor.person is None and actor.role is None and actor.plural is None and actor.body is not None


def _general(actor: Actor) -> bool:
    """A body that a common noun tells, and no name."""
    return _body(actor) and actor.body is not None and actor.body.anaphor
