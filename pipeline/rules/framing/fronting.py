"""The partner before the object: «un accord avec A et, avec B, un contrat», «de A un prêt et, de B, un don»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from models.annotation import Word
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.framing.frame import Frame
from pipeline.rules.sides.group import Group

COORDINATED = "trigger.coordinated"
_LINKS = ("et", ";", ":", "puis")
_PREPOSITIONS = ("avec", "à", "au", "aux", "de", "du", "d'", "des", "auprès")
_MOST_WORDS = 24
_MOST_WORDS_OF_ASIDE = 5
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})


def opens_with_partner(words: Sequence[Word], first: int, last: int) -> bool:
    """Do the words before a second object, ``first`` to ``last``, end in «et, avec B,»: a link, who, a comma?

    The comma may be missing on both sides («et avec B une convention»), never on one alone after «de» or «à».
    """
    lows = [word.low for word in words[first:last]]
    listed = [lows[k : k + 2] == [",", "avec"] and _names(words[first + k + 2 : last]) for k in range(len(lows))]
    at = next((k for k in range(len(lows) - 1, -1, -1) if lows[k] in _LINKS or listed[k]), None)
    if at is None or len(lows) - at > _MOST_WORDS:
        return False
    after = at + 1 + (lows[at + 1 : at + 2] == [","])
    aside = next((k for k in range(after, min(after + _MOST_WORDS_OF_ASIDE, len(lows))) if lows[k] == ","), None)
    if after > at + 1 and aside is not None and lows[aside + 1 : aside + 2] == ["avec"]:
        after = aside + 1  # «et, d'autre part, avec B»
    if lows[after : after + 1] == [] or lows[after] not in _PREPOSITIONS:
        return False
    if any(_finite(word) for word in _without_relative(words[first + at : last])):
        return False
    set_off = after > at + 1 and lows[-1] == ","
    return set_off or lows[after] == "avec" or (lows[at] == ";" and lows[-1] == ",")


def _finite(word: Word) -> bool:
    """A verb that is no participle («avec l'Office, encore divisé, une charte»)."""
    return word.pos == "AUX" or (word.pos == "VERB" and not word.low.endswith(("é", "ée", "és", "ées")))


def _without_relative(words: Sequence[Word]) -> Sequence[Word]:
    """«et avec B|, qui lui envoie ses étudiants,| une convention»: without what is said of B."""
    commas = [k for k, word in enumerate(words) if word.low == ","]
    if len(commas) < 2 or commas[-1] != len(words) - 1 or words[commas[-2] + 1].low not in _RELATIVES:
        return words
    return words[: commas[-2]]


def _names(words: Sequence[Word]) -> bool:
    """Do the words after «, avec» name somebody, with nothing set off («, avec la Ville un deuxième»)?"""
    named = words[int(words[0].low in DETERMINERS) :] if words else words
    called = named[:1] and (named[0].capital or (named[0].pos == "NOUN" and named[-1].capital))  # «la société B»
    return bool(called) and all(word.low != "," for word in words)


class Fronting:
    """Tells for one article's groups whether they stand before the instrument that they are partners of."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.lows = [word.low for word in words]

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
        if self.lows[start - 1 : start + 1] == [",", "avec"]:
            return True
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
        """Does the instrument begin right after the group, after a comma, or after words set off by two?"""
        if group.last == first:
            return True
        between = self.words[group.last : first] if 0 < first - group.last <= _MOST_WORDS else []
        aside = bool(between) and between[0].low == between[-1].low == ","
        relative = (
            aside and len(between) > 2 and between[1].low in _RELATIVES and all(w.low != "," for w in between[1:-1])
        )
        return relative or (aside and all(w.low not in (";", ":", "(", "et") and not _finite(w) for w in between))

    def _preposition(self, first: int) -> int:
        """Where the preposition before an actor stands, whose name may or may not hold its article."""
        before = first - 1
        return before - 1 if self.lows[before] in DETERMINERS else before
