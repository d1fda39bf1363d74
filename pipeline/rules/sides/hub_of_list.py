"""Whose agreements a list without verbs tells: «Journée chargée pour A : un bail avec B, une convention avec C».

The colon parts whom it is about from what was concluded with whom; the list may come first («Un accord avec B, un autre
avec C : A n'a pas chômé»).
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.verbless import RULE as TOLD
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.hub-of-list"
LEAST_ITEMS = 2
_PARTICIPLES = ("é", "ée", "és", "ées")
_WITH = "parties.with"


class HubOfList(Reader):
    """Finds it in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.in_a_row = lexicon.discourse.in_a_row
        self.denying = frozenset(lexicon.grammar.denying)

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add it to ``roles`` of each item that tells with whom alone; a verb that only sums them up tells none."""
        colon = next((k for k in range(sentence.last - 1, sentence.first, -1) if self.lows[k] == ":"), None)
        items = [k for k, frame in enumerate(frames) if frame.instrument is not None]
        if colon is None or len(items) < LEAST_ITEMS:
            return
        after = [k for k in items if self._start(frames[k]) > colon]
        if after not in ([], items):
            return
        low, high = (sentence.first, colon) if after else (colon + 1, sentence.last)
        if any(not self._item(frames[k], roles[k]) for k in items) or not self._sums_up(low, high):
            return
        hub = self._hub(groups, low, high)
        rest = (colon + 1, sentence.last) if after else (sentence.first, colon)
        if hub is None or any(word.pos == "AUX" for word in self.words[slice(*rest)]):
            return
        for k in items:
            roles[k].insert(0, Role(hub, "parties", RULE))
            frames[k].rules.append(TOLD)
        for k in range(len(frames) - 1, -1, -1):
            if k not in items:
                del frames[k], roles[k]

    @staticmethod
    def _start(frame: Frame) -> int:
        return frame.instrument.first if frame.instrument is not None else -1

    @staticmethod
    def _item(frame: Frame, roles: list[Role]) -> bool:
        """«un bail avec B»: new, one, without a verb, and only with whom is told."""
        instrument = frame.instrument
        new = instrument is not None and instrument.reference in ("indefinite", "none") and not instrument.plural
        bare = not frame.verbs and not frame.nouns and not frame.rules
        return new and bare and [role.rule for role in roles if role.slot != "attendees"] == [_WITH]

    def _sums_up(self, low: int, high: int) -> bool:
        """«Semaine faste pour A», «A n'a pas chômé»: no verb that wants or denies, only words for a row of them."""
        if any(self.in_a_row.match(self.lows, k) is not None for k in range(low, high)):
            return True
        verbs = any(self._finite(k) for k in range(low, high))
        return not verbs and not self.denying & set(self.lows[low:high])

    def _finite(self, k: int) -> bool:
        word = self.words[k]
        return word.pos == "AUX" or (word.pos == "VERB" and not word.low.endswith(_PARTICIPLES))

    @staticmethod
    def _hub(groups: list[Group], low: int, high: int) -> Group | None:
        inside = [g for g in groups if low <= g.first < high]
        if len(inside) != 1 or len(inside[0].actors) != 1 or inside[0].actors[0].body is None:
            return None
        return inside[0] if inside[0].actors[0].plural is None else None
