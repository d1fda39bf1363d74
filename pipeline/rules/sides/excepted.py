"""Who is left out of a list, or said to be in it: «A et B, sauf C, ont signé», «trois syndicats, C comprise»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

MOST_WORDS_OF_EXCEPTING = 4  # «à l'exception | de C»
_AGAIN = frozenset({"avec", "par", "pour", "entre", "de", "d'", "du", "des", "à", "au", "aux"})


class Excepted(Reader):
    """Tells, in one article, which actors a sentence leaves out, and where what is said of them ends."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.before = lexicon.connectors.excepting
        self.after = lexicon.connectors.excepted
        self.included = lexicon.connectors.included

    def left_out(self, actors: list[Actor]) -> list[Actor]:
        """Those of a sentence's actors that take no part: «et non C», «sauf C et D», «C exceptée»."""
        found: list[Actor] = []
        for actor in actors:
            beside = bool(found) and self.lows[found[-1].last : self._start(actor)] in (["et"], ["ni"])
            if beside or self._opening(actor) < actor.first or self._behind(actor) in self.after:
                found.append(actor)
        return found

    def reach_over(self, group: Group, actors: list[Actor], left_out: list[Actor]) -> None:
        """«A, et non B, a signé», «A et B, C comprise, ont signé»: the group ends behind what is said of B, of C."""
        for actor in actors:
            behind = self._behind(actor)
            if actor in left_out:
                between = self.lows[group.last : self._opening(actor)]
                if group.last <= actor.first and set(between) <= {",", "et", "ni"} | DETERMINERS:
                    group.last = actor.last + (behind in self.after)
            elif behind in self.included and group.last == actor.last:
                group.last += 1

    def _opening(self, actor: Actor) -> int:
        """Where «sauf», «et non» stand before the actor; its own first word where nothing of the kind does."""
        end = self._start(actor)
        for start in range(max(end - MOST_WORDS_OF_EXCEPTING, 0), end):
            match = self.before.match(self.lows, start)
            if match is not None and start + match[0] == end:
                return start
        return actor.first

    def _start(self, actor: Actor) -> int:
        """Its first word, or that of «avec la», «de», «par le» before it."""
        start = actor.first
        while start > 0 and self.lows[start - 1] in DETERMINERS | _AGAIN:
            start -= 1
        return start

    def _behind(self, actor: Actor) -> str:
        return self.lows[actor.last] if actor.last < len(self.lows) else ""
