"""The partner before the object: «un accord avec A et, avec B, un contrat», «de A un prêt et, de B, un don»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.annotation import Word
from pipeline.rules.framing.frame import Frame
from pipeline.rules.sides.groups import Group

COORDINATED = "trigger.coordinated"
_LINKS = ("et", ";", ":", "puis")
_ARTICLES = ("le", "la", "l'", "les")
_PREPOSITIONS = ("avec", "à", "au", "aux", "de", "du", "d'", "des", "auprès")
_MOST_WORDS = 24


def opens_with_partner(words: Sequence[Word], first: int, last: int) -> bool:
    """Do the words before a second object, ``first`` to ``last``, end in «et, avec B,»: a link, who, a comma?

    The comma may be missing on both sides («et avec B une convention»), never on one alone after «de» or «à».
    """
    lows = [word.low for word in words[first:last]]
    at = next((k for k in range(len(lows) - 1, -1, -1) if lows[k] in _LINKS), None)
    if at is None or len(lows) - at > _MOST_WORDS:
        return False
    after = at + 1 + (lows[at + 1 : at + 2] == [","])
    if lows[after : after + 1] == [] or lows[after] not in _PREPOSITIONS:
        return False
    if any(word.pos in ("VERB", "AUX") for word in words[first + at : last]):
        return False
    set_off = after > at + 1 and lows[-1] == ","
    return set_off or lows[after] == "avec" or (lows[at] == ";" and lows[-1] == ",")


class Fronting:
    """Tells for one article's groups whether they stand before the instrument that they are partners of."""

    def __init__(self, lows: list[str]) -> None:
        self.lows = lows

    def before(self, group: Group, frame: Frame) -> bool:
        """«… et, avec B, une convention»: is the group the partner of that second object?"""
        instrument = frame.instrument
        if instrument is None or COORDINATED not in frame.rules:
            return False
        if not self._beside(group, instrument.first):
            return False
        start = self._preposition(group.first) if group.connector_first < 0 else group.connector_first
        if self.lows[start] not in _PREPOSITIONS and group.connector not in ("with", "for"):
            return False
        return self.lows[start - 1] in _LINKS or self.lows[start - 2 : start] in (["et", ","], ["puis", ","])

    def split(self, frames: list[Frame], groups: list[Group]) -> list[Group]:
        """«a signé un contrat avec A et, avec B, une convention»: A and B apart."""
        for frame in frames:
            instrument = frame.instrument
            if instrument is None or COORDINATED not in frame.rules:
                continue
            group = next((g for g in groups if self._beside(g, instrument.first)), None)
            if group is None or len(group.actors) < 2:
                continue
            for k in range(len(group.actors) - 1, 0, -1):
                start = self._preposition(group.actors[k].first)
                own = replace(group, actors=group.actors[k:], first=group.actors[k].first, connector_first=start)
                if self.lows[start] in _PREPOSITIONS and self.before(own, frame):
                    rest = replace(group, actors=group.actors[:k], last=group.actors[k - 1].last)
                    groups = [g for old in groups for g in ([old] if old is not group else [rest, own])]
                    break
        return groups

    def _beside(self, group: Group, first: int) -> bool:
        """Does the instrument begin right after the group, or after a comma?"""
        return group.last == first or (group.last == first - 1 and self.lows[group.last] == ",")

    def _preposition(self, first: int) -> int:
        """Where the preposition before an actor stands, whose name may or may not hold its article."""
        before = first - 1
        return before - 1 if self.lows[before] in _ARTICLES else before
