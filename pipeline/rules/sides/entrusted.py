"""To whom a contract was given, by whom it was offered, is a side of it: «a résilié le contrat confié à B», «a signé la
convention que lui proposait B»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle
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
MOST_WORDS_TO_OFFER = 3
MOST_WORDS_TO_OFFERER = 6  # «que lui tendait | depuis un an la directrice de | B»


class Entrusted(Reader):
    """Adds them in one article's sentences, where one side at most is told."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.entrusted = lexicon.discourse.entrusted
        self.offering, self.unions = lexicon.discourse.offering, lexicon.actors

    def complete(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add to ``roles`` the group behind «confié à», and to an amendment's those of what it amends."""
        for frame, of_frame in zip(frames, roles, strict=True):
            own = [actor for role in of_frame if role.slot != "attendees" for actor in role.group.actors]
            if frame.instrument is None or not frame.verbs:
                continue
            whom = self._to_whom(frame.instrument.last, groups) if len(own) < 2 else None
            one_side = len(own) < 2 or all(self._union(actor) for actor in own)
            if whom is None and one_side and any(verb.effect in ("sign", "renew") for verb in frame.verbs):
                whom = self._by_whom(frame.instrument.last, groups)
            if whom is not None and not any(actor in own for actor in whom.actors):
                of_frame.append(Role(whom, "parties", RULE))
        share_amended(frames, roles)

    def _union(self, actor: Actor) -> bool:
        """«La CFDT et FO ont signé l'accord proposé par B»: unions are one side, however many."""
        body = actor.body
        return body is not None and self.unions.is_union(body.name, body.acronym)

    def _to_whom(self, last: int, groups: list[Group]) -> Group | None:
        participle = self._next(last, last + MOST_WORDS_TO_PARTICIPLE, self.entrusted)
        to = self._next(participle + 1, participle + MOST_WORDS_TO_WHOM, A) if participle > 0 else -1
        named = (g for g in groups if to > 0 and g.first in (to, to + 1))
        group = next(named, None)
        sure = group is not None and all(a.body is not None and not a.body.anaphor for a in group.actors)
        return group if sure else None

    def _by_whom(self, last: int, groups: list[Group]) -> Group | None:
        """«la convention | que lui soumettait | B», «la convention | proposée par | B»."""
        if self.lows[last : last + 2] in (["que", "lui"], ["que", "leur"]):
            start, needed = last + 2, None
        else:
            start, needed = last, "by"
            while start < len(self.words) and self.words[start].pos == "ADJ" and start - last < MOST_WORDS_TO_OFFER:
                if self.lows[start].startswith(self.offering):
                    break
                start += 1  # «l'accord salarial | proposé par B»
        if start >= len(self.words) or self.words[start].pos not in ("VERB", "ADJ"):
            return None
        if not self.lows[start].startswith(self.offering):
            return None
        near = (g for g in groups if 0 < g.first - start <= MOST_WORDS_TO_OFFERER and g.connector == needed)
        group = next(near, None)
        actor = group.actors[0] if group is not None and len(group.actors) == 1 else None
        if group is None or actor is None or actor.body is None:
            return None
        return Group([replace(actor, person=None, role=None)], group.first, group.last)  # who offers it need not sign

    def _next(self, first: int, last: int, wanted: frozenset[str]) -> int:
        """The first of these words there, no verb and no comma before it; -1 for none."""
        for k in range(first, min(last, len(self.words))):
            if self.lows[k] in wanted:
                return k
            if self.words[k].pos in ("VERB", "AUX", "PUNCT"):
                return -1
        return -1
