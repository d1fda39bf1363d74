"""To whom money is given, by a pronoun: «La banque lui avait accordé un prêt», «B leur prêtera dix millions»."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.topic import Topic

RULE = "parties.to-them"
_PLURAL = frozenset(["les", "aux", "des"])


class ToThem(Reader):
    """Adds whom «lui», «leur» before a verb of giving or lending mean, in one article: whom the text is about."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic) -> None:
        super().__init__(annotated)
        self.giving = lexicon.verbs.giving
        self.topic = topic

    def complete(self, frames: list[Frame], roles: Roles) -> None:
        """Add the receiver to ``roles`` where only the giver is told."""
        topic = self.topic.group
        if topic is None or self.topic.sentences > 1 or all(a.body is None for a in topic.actors):
            return
        several = len(topic.actors) > 1 or bool(_PLURAL & set(self.lows[max(topic.first - 1, 0) : topic.first + 1]))
        for k, frame in enumerate(frames):
            if frame.instrument is None or frame.instrument.kind != "financing" or not self._gives(frame):
                continue
            told = [role for role in roles[k] if role.rule != "parties.for"]  # «… pour le port»: what for
            verb = frame.verbs[0]
            if [role.rule for role in told] != ["signers.subject"] or told[0].group.last > verb.first:
                continue
            if self.lows[verb.first - 1] == ("leur" if several else "lui"):
                roles[k] = [*told, Role(topic, "parties", RULE)]

    def _gives(self, frame: Frame) -> bool:
        lends = frame.pact is not None and frame.pact.words.entry.sum
        return lends or any(v.form.lemma in self.giving for v in frame.verbs)
