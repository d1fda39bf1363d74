"""Whom an agreement binds, named before it: «A et B, qu'unit une charte», «la Ville, que lie à B une convention»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.bound-before"
MOST_WORDS_TO_VERB = 12
MOST_WORDS_TO_OTHER = 3
_TO = frozenset(["à", "au", "aux", "avec"])
_THAT = frozenset(["que", "qu'"])


class BoundBefore(Reader):
    """Finds those whom a relative clause says to be bound, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.articles = lexicon.grammar.definite

    def complete(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add them to ``roles``, with whom they are bound to, where two are told."""
        for k, frame in enumerate(frames):
            verb = next((v for v in frame.verbs if v.effect == "bind" and v.voice == "active"), None)
            if frame.instrument is None or verb is None or verb.negated:
                continue
            that = self._that(verb, frame)
            told = next((g for g in groups if that is not None and g.last in (that, that - 1)), None)
            if told is None or that is None or any(a.body is None or a.person is not None for a in told.actors):
                continue
            other = next((g for g in groups if g.first >= that and self._bound_to(verb, g)), None)
            sides = [told, other] if other is not None and other is not told else [told]
            if sum(len(side.actors) for side in sides) < 2:
                continue
            placed = {id(side) for side in sides}
            for of_frame in roles:
                of_frame[:] = [role for role in of_frame if id(role.group) not in placed]
            roles[k] += [Role(side, "parties", RULE) for side in sides]

    def _that(self, verb: VerbGroup, frame: Frame) -> int | None:
        """Where «que» stands, with nothing but the instrument and its words before the verb."""
        instrument = frame.instrument
        assert instrument is not None
        for k in range(verb.first - 1, max(verb.first - MOST_WORDS_TO_VERB, 0), -1):
            if self.lows[k] in _THAT:
                inside = instrument.first > k
                plain = instrument.last <= verb.first or verb.first - k <= 2
                return k if inside and plain else None
            if self.words[k].pos in ("VERB", "AUX") or self.words[k].text in (";", ":", "«"):
                return None
        return None

    def _bound_to(self, verb: VerbGroup, group: Group) -> bool:
        """«lie | à B»: right behind the verb, but for «depuis 2019»."""
        before = group.first - 1
        before -= self.lows[before] in self.articles and self.lows[before] not in _TO
        behind = self.lows[before] in _TO or self.lows[group.first] in _TO or group.connector == "with"
        return behind and verb.last <= group.first <= verb.last + 2 * MOST_WORDS_TO_OTHER
