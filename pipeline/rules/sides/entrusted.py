"""To whom a contract was given is a side of it: «a résilié le contrat confié en 2019 à la société B»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import A
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.amended import share_amended
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.entrusted"
MOST_WORDS_TO_PARTICIPLE = 9
MOST_WORDS_TO_WHOM = 5


class Entrusted(Reader):
    """Adds them in one article's sentences, where one side at most is told."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.entrusted = lexicon.discourse.entrusted

    def complete(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add to ``roles`` the group behind «confié à», and to an amendment's those of what it amends."""
        for frame, of_frame in zip(frames, roles, strict=True):
            own = [actor for role in of_frame if role.slot != "attendees" for actor in role.group.actors]
            if frame.instrument is None or not frame.verbs or len(own) > 1:
                continue
            whom = self._to_whom(frame.instrument.last, groups)
            if whom is not None and not any(actor in own for actor in whom.actors):
                of_frame.append(Role(whom, "parties", RULE))
        share_amended(frames, roles)

    def _to_whom(self, last: int, groups: list[Group]) -> Group | None:
        participle = self._next(last, last + MOST_WORDS_TO_PARTICIPLE, self.entrusted)
        to = self._next(participle + 1, participle + MOST_WORDS_TO_WHOM, A) if participle > 0 else -1
        named = (g for g in groups if to > 0 and g.first in (to, to + 1))
        group = next(named, None)
        sure = group is not None and all(a.body is not None and not a.body.anaphor for a in group.actors)
        return group if sure else None

    def _next(self, first: int, last: int, wanted: frozenset[str]) -> int:
        """The first of these words there, no verb and no comma before it; -1 for none."""
        for k in range(first, min(last, len(self.words))):
            if self.lows[k] in wanted:
                return k
            if self.words[k].pos in ("VERB", "AUX", "PUNCT"):
                return -1
        return -1
