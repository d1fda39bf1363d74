"""«avec chacun», «avec chacune d'elles»: those named beside each other just before, one agreement with each."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.speaking_for import body_behind

RULE = "parties.with-each"
_EACH = frozenset({"chacun", "chacune"})
_THEM = frozenset({"eux", "elles", "entre"})


class WithEach(Reader):
    """Adds them in one article's sentences to the roles of who signs."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        super().__init__(annotated)
        self.actors, self.sentences = annotated.actors, annotated.sentences
        self.entities = annotated.entities

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles) -> None:
        """Add them where one signer is told and no other side."""
        at = self._each(sentence)
        if at is None:
            return
        for frame, told in zip(frames, roles, strict=True):
            signers = [a for role in told if role.slot == "signers" for a in role.group.actors]
            if frame.instrument is None or any(role.slot == "parties" for role in told) or len(signers) != 1:
                continue
            own = self._body(signers[0])
            partners = self._partners(sentence, at, own)
            if own >= 0 and len(partners) > 1:
                told.append(Role(Group(partners, partners[0].first, partners[-1].last), "parties", RULE))

    def _each(self, sentence: Sentence) -> int | None:
        """Where «avec chacun» stands that tells of nobody behind it («avec chacun des clubs»)."""
        for k in range(sentence.first + 1, sentence.last):
            if self.lows[k] not in _EACH or self.lows[k - 1] != "avec":
                continue
            behind = self.lows[k + 1 : k + 3]
            if not behind or behind[0] not in DE or _THEM & set(behind):
                return k
        return None

    def _partners(self, sentence: Sentence, at: int, own: int) -> list[Actor]:
        """Who is told before in the sentence besides who signs, or in the sentence before."""
        before = max((s.first for s in self.sentences if s.last <= sentence.first), default=sentence.first)
        for first, last in ((sentence.first, at), (before, sentence.first)):
            found: dict[int, Actor] = {}
            for actor in self.actors:
                if first <= actor.first < last and actor.plural is None and self._body(actor) not in (-1, own):
                    found.setdefault(self._body(actor), actor)
            if len(found) > 1:
                return list(found.values())
        return []

    def _body(self, actor: Actor) -> int:
        body = body_behind(actor, self.entities)
        return body.entity if body is not None else -1
