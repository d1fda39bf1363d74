"""The day or the place that each of several partners has of its own: «avec A lundi et avec B mercredi»."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import AnnotatedArticle, Mention
from models.expression import TimeExpression
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.sides.group import Group
from pipeline.rules.slots.told_times import began, dateable
from pipeline.rules.slots.wording import Wording

MOST_WORDS_TO_IT = 3  # «avec A | en | 2019», «avec A | dès le mois de | mai»
_BORDERS = frozenset({";", ",", "et", "puis", "ensuite", "enfin"})
_OPENINGS = _BORDERS - {","}


class OwnDays(Wording):
    """Answers for the partners of one article's statements."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        super().__init__(annotated)
        told = (dateable(time, self.text) for time in annotated.times)
        self.times = [began(t) or t for t in told if t is not None and t.value]

    def parted(self, groups: list[Group]) -> list[Group]:
        """The ``groups`` of partners, one run told apart where «avec» and a time or a place stand between two of it."""
        return [part for group in groups for part in (self._parts(group) if group.connector == "with" else [group])]

    def _parts(self, group: Group) -> list[Group]:
        parts: list[Group] = []
        for actor in group.actors:
            before = actor.first - 1 - (self.lows[actor.first - 1] in DETERMINERS)
            again = bool(parts) and self.lows[before] == "avec"
            if again and self._told_between(parts[-1].last, before):
                parts.append(Group([actor], actor.first, actor.last, "with", before))
            elif parts:
                parts[-1].actors.append(actor)
                parts[-1].last = actor.last
            else:
                parts.append(Group([actor], group.first, actor.last, "with", group.connector_first))
        return parts

    def _told_between(self, first: int, last: int) -> bool:
        timed = any(self.in_time(k) for k in range(first, last))
        return timed or any(first <= place.first < last for place in self.annotated.places)

    def days(self, heads: list[Group], since: int) -> list[TimeExpression | None]:
        """For each of ``heads`` the time told right behind it, or right before its preposition.

        Before it, the first has the last told from word ``since``: «En mars, A s'est entendue avec B ; en mai, avec C».
        """
        behind = [self._behind(head) for head in heads]
        if None not in behind:
            return behind
        low, high = self.words[since].start, self.words[heads[0].connector_first].start
        opening = next((t for t in reversed(self.times) if low <= t.start < high), None)
        return [opening, *(self._before(one, other) for one, other in pairwise(heads))]

    def places(self, heads: list[Group]) -> list[Mention | None]:
        """For each of ``heads`` the place told right behind it."""
        return [
            next((p for p in self.annotated.places if head.last < p.first <= head.last + 1 and self._at(p)), None)
            for head in heads
        ]

    def apart(self, heads: list[Group], since: int) -> bool:
        """Has each of ``heads`` a day, or a place, and not all the same?"""
        days = [d.value if d is not None else None for d in self.days(heads, since)]
        places = [p.name if p is not None else None for p in self.places(heads)]
        return (None not in days[1:] and len(set(days)) > 1) or (None not in places and len(set(places)) > 1)

    def _behind(self, head: Group) -> TimeExpression | None:
        first = head.last + (self.lows[head.last : head.last + 1] == [","])  # «avec A, en 2019, et avec B, en 2021»
        for time in self.times:
            told = self.word_at(time.start)
            near = told is not None and first <= told <= first + MOST_WORDS_TO_IT
            if near and not _BORDERS & set(self.lows[first:told]):
                return time
        return None

    def _before(self, former: Group, head: Group) -> TimeExpression | None:
        for time in self.times:
            first, last = self.word_at(time.start), self.word_at(time.end - 1)
            if first is None or last is None or not former.last < first <= last < head.connector_first:
                continue
            opened = bool(_OPENINGS & set(self.lows[former.last : first]))
            if opened and self.lows[last + 1 : head.connector_first] in ([], [","]):
                return time
        return None

    def _at(self, place: Mention) -> bool:
        return place.head in ("town", "label", "venue", "country") and self.lows[place.first - 1] in ("à", "au", "en")
