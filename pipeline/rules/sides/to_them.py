"""To whom money is given, by a pronoun: «La banque lui avait accordé un prêt», «B leur prêtera dix millions»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.topic import Topic

RULE = "parties.to-them"
_PLURAL = frozenset(["les", "aux", "des"])


class ToThem(Reader):
    """Adds whom «lui», «leur» before a verb of giving or lending mean, in one article: whom the text is about."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.giving = lexicon.verbs.giving
        self.topic = topic

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles) -> None:
        """Add the receiver to ``roles`` where only the giver is told."""
        for k, frame in enumerate(frames):
            self._by_means(frame, roles[k])
            if frame.instrument is None or not (self._lends(frame) or self._orders(frame)):
                continue
            told = [role for role in roles[k] if role.rule != "parties.for"]  # «… pour le port»: what for
            verb = frame.verbs[0]
            rules = [role.rule for role in told]
            if rules == ["signers.pronoun"]:  # «A appuie B. Il lui a accordé un don»
                receiver = self._other(sentence, told[0].group)
            elif rules == ["signers.subject"] and told[0].group.last <= verb.first:
                receiver = self.topic.group if self.topic.sentences <= 1 else None
            else:
                continue
            if receiver is None or all(a.body is None for a in receiver.actors):
                continue
            if self.lows[verb.first - 1] == ("leur" if self._several(receiver) else "lui"):
                roles[k] = [*told, Role(receiver, "parties", RULE)]

    def _by_means(self, frame: Frame, roles: list[Role]) -> None:
        """«La commune lui a confié par contrat ses platanes»: to whom the text is about."""
        told = [role for role in roles if role.slot != "attendees"]
        if "trigger.by-means" not in frame.rules or [role.rule for role in told] != ["signers.subject"]:
            return
        receiver = self.topic.group if self.topic.sentences <= 1 else None
        subject = told[0].group
        if receiver is None or any(a.body is None or a.person is not None for a in receiver.actors):
            return
        if {_entity(a) for a in receiver.actors} & {_entity(a) for a in subject.actors}:
            return
        first = subject.last + 1 if self.words[subject.last].pos in ("PUNCT", "ADV") else subject.last
        if self.lows[first] == ("leur" if self._several(receiver) else "lui"):
            roles.append(Role(receiver, "parties", RULE))

    def _several(self, group: Group) -> bool:
        determiners = self.lows[max(group.first - 1, 0) : group.first + 1]
        return len(group.actors) > 1 or bool(_PLURAL & set(determiners))

    def _other(self, sentence: Sentence, giver: Group) -> Group | None:
        """The only other body of the sentence before."""
        before = next((s for s in reversed(self.annotated.sentences) if s.last <= sentence.first), None)
        if before is None:
            return None
        known = {a.body.entity for a in giver.actors if a.body is not None}
        others = [
            a
            for a in self.annotated.actors
            if before.first <= a.first < before.last and a.body is not None and a.body.entity not in known
        ]
        return Group(others, others[0].first, others[0].last) if len(others) == 1 else None

    def _lends(self, frame: Frame) -> bool:
        return frame.instrument is not None and frame.instrument.kind == "financing" and self._gives(frame)

    def _orders(self, frame: Frame) -> bool:
        """«Le port lui a commandé trois remorqueurs»: a verb that concludes by itself, with somebody behind «à»."""
        return frame.pact is not None and frame.pact.words.entry.far and "à" in frame.pact.words.entry.before_other

    def _gives(self, frame: Frame) -> bool:
        lends = frame.pact is not None and frame.pact.words.entry.sum
        return lends or any(v.form.lemma in self.giving for v in frame.verbs)


def _entity(actor: Actor) -> int:
    return actor.body.entity if actor.body is not None else -1
