"""Both sides of a meeting for a signing: «A a reçu B pour signer un accord», «B était reçu par A pour la signature»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.framing.hosting import Hosting
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "signers.received"
_BEFORE_NOUN = (["pour", "la"], ["pour", "cette"], ["pour", "une"])


class Received(Reader):
    """Adds host and guest to the roles of one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.hosting = Hosting(annotated, lexicon)

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """For each frame told by «pour signer» or «pour la signature», where no two sides are told already."""
        for k, frame in enumerate(frames):
            aim = self._aim(frame)
            verb = self.hosting.verb_before(sentence, aim) if aim is not None else None
            if aim is None or verb is None or any(role.slot == "parties" for role in roles[k]):
                continue
            agent = "by" if self.hosting.undergone(verb) else None
            before = [g for g in groups if g.last <= verb and g.connector is None and g.first >= sentence.first]
            behind = [g for g in groups if verb < g.first < aim and g.connector == agent]
            if not before or not behind:
                continue
            two = [before[-1] if agent is None else before[0], behind[0]]
            firsts = {a.first for g in two for a in g.actors}
            for told in roles:
                told[:] = [r for r in told if not firsts & {a.first for a in r.group.actors}]
            roles[k] += [Role(group, "signers", RULE) for group in two]

    def _aim(self, frame: Frame) -> int | None:
        """The word «pour» before the verb or noun of signing."""
        for verb in frame.verbs:
            if verb.voice == "infinitive" and verb.effect == "sign" and not verb.negated:
                if self.lows[verb.first - 1] == "pour":
                    return verb.first - 1
                return verb.first - 2 if self.lows[verb.first - 2 : verb.first] == ["afin", "de"] else None
        for noun in frame.nouns:
            if noun.effect == "sign" and self.lows[noun.first - 2 : noun.first] in _BEFORE_NOUN:
                return noun.first - 2
        return None
