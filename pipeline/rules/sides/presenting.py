"""Whom a sentence presents as partners without «A et B»: one side is the other's trade, or is told by «lui».

«A tient son équipementier : B», «A cherchait un théâtre, B un toit», «A manque de trains. B lui en livrera dix».
"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group

MOST_WORDS_TO_FIRST = 4
MOST_WORDS_BEHIND_TRADE = 3  # «son exploitant de réseau : B»
_OWN = frozenset({"son", "sa", "leur"})
_NEW = frozenset({"nouveau", "nouvel", "nouvelle", "premier", "première", "futur", "future"})
_A = frozenset({"un", "une"})
_THEM = frozenset({"lui", "leur"})
_NOT = frozenset({"n'", "ne", "pas", "sans"})
_VERBS = ("VERB", "AUX")


class Presenting(Reader):
    """Finds the two in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.trades = lexicon.actors.trades
        self.finding = lexicon.discourse.finding_stems
        self.wanting = lexicon.discourse.wanting_stems
        self.naming = lexicon.discourse.naming
        self.seeking: Group | None = None  # who has a trade to fill, in the sentence before

    def named_now(self, first: int, last: int, groups: list[Group]) -> list[Actor]:
        """«A a un nouvel équipementier. | Il s'appelle B.»: A and B."""
        seeking, self.seeking = self.seeking, None
        groups = [group for group in groups if not self._only_trade(group)]
        one = groups[0] if len(groups) == 1 and _alone(groups[0]) else None
        if one is None:
            return []
        if seeking is not None and self.naming.match(self.lows, first) is not None:
            return _two(seeking, one)
        self.seeking = one if self._opens(first, one) and self._trade(one.last, last - 1) else None
        return []

    def of_two(self, first: int, last: int, groups: list[Group], former: Group | None) -> list[Actor]:
        """The two, the one who is told first before the other; nobody where it is not so."""
        groups = [group for group in groups if not self._only_trade(group)]
        if not groups or not all(map(_alone, groups)):
            return []
        one = groups[0]
        if not self._opens(first, one) or _NOT & set(self.lows[first:last]):
            return []
        if len(groups) == 1:
            return _two(former, one) if former is not None and self._to_them(one.last) else []
        other = groups[1]
        if len(groups) > 2:
            return []
        body = other.actors[0].body
        start = body.first if body is not None else other.first  # «son équipementier, | la société B»
        start -= self.words[start - 1].pos == "DET"
        if self._trade(one.last, start - 1) and self.lows[start - 1] in (":", ","):
            return _two(one, other)
        return _two(one, other) if self._gapped(one.last, start, other.last, last) else []

    def _only_trade(self, group: Group) -> bool:
        """«son exploitant», of whom it is told behind the colon who that is."""
        body = group.actors[0].body
        return len(group.actors) == 1 and body is not None and body.entity < 0 and self._is(group.last - 1)

    def _opens(self, first: int, one: Group) -> bool:
        return one.connector is None and one.first - first <= MOST_WORDS_TO_FIRST

    def _trade(self, first: int, last: int) -> bool:
        """«(A) tient | son équipementier», «(A) a un nouvel | exploitant»: words ``first`` to ``last``."""
        k = next((n for n in range(last - 1, max(last - 1 - MOST_WORDS_BEHIND_TRADE, first), -1) if self._is(n)), None)
        if k is None:
            return False
        opening = self.lows[max(k - 2, first) : k]
        own, new = bool(_OWN & set(opening)), bool(_A & set(opening) and _NEW & set(opening))
        before = self.lows[first : k - 1]
        if _A & set(opening) and any(low.startswith(self.wanting) for low in before):
            return True  # «(A) avait besoin d'un | armateur»
        return (own or new) and any(low.startswith(self.finding) or (new and low in ("a", "ont")) for low in before)

    def _is(self, k: int) -> bool:
        return self.lows[k] in self.trades

    def _to_them(self, k: int) -> bool:
        """«(B) | lui livrera dix trains», «(B) leur en a vendu deux»."""
        behind = self.words[k + 1 : k + 3]
        return self.lows[k] in _THEM and any(word.pos in _VERBS for word in behind)

    def _gapped(self, first: int, other: int, behind: int, last: int) -> bool:
        """«(A) voulait un théâtre|, (B) | un toit»: the verb is told once."""
        told = [k for k in range(first, other) if self.words[k].pos in _VERBS]
        after = self.words[behind:last]
        if self.lows[other - 1] not in (",", ";") or not told or told[0] - first > 1 or not after:
            return False
        return after[0].pos == "DET" and not any(word.pos in _VERBS or word.low in ("qui", "que") for word in after)


def _two(one: Group, other: Group) -> list[Actor]:
    actors = [one.actors[0], other.actors[0]]
    entities = {actor.body.entity for actor in actors if actor.body is not None}
    return actors if len(one.actors) == 1 and len(entities) == 2 else []


def _alone(group: Group) -> bool:
    """A body by itself, known by name or as one named before."""
    actor = group.actors[0]
    return (
        len(group.actors) == 1
        and actor.nobody
        and actor.plural is None
        and actor.body is not None
        and actor.body.entity >= 0
    )
