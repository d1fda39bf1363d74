"""Who lets an agreement be signed: «le conseil a donné son aval à la signature d'un accord avec B»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.understood import Understood

MOST_WORDS_TO_ACT = 7


class Allowing(Reader):
    """Completes the roles of what somebody lets be signed, in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, reach: Reach, understood: Understood) -> None:
        super().__init__(annotated)
        self.reach = reach
        self.understood = understood

    def complete(
        self, sentence: Sentence, marks: Marks, frames: list[Frame], roles: Roles, groups: list[Group]
    ) -> None:
        """Who allows is the side that no other words tell; nothing is signed yet."""
        allowing = [v for v in marks.verbs if v.effect in ("allow", "ratify")]
        for k, frame in enumerate(frames):
            if frame.instrument is None:
                continue
            for verb in allowing:
                if self._signing(verb, frame):
                    told = [a for role in roles[k] if role.slot != "attendees" for a in role.group.actors]
                    bodies = [a for a in told if a.body is not None or a.plural is not None]
                elif self._signature(sentence, verb, frame) and verb.negated:
                    frame.rules.append("trigger.not-allowed")
                    break
                elif self._signature(sentence, verb, frame):
                    frame.rules.append("trigger.allowed")
                    bodies = [a for role in roles[k] if role.slot != "attendees" for a in role.group.actors]
                else:
                    continue
                side = self._who(sentence, verb, groups) if len(bodies) < 2 else None
                if side is not None:
                    roles[k][:] = [self._for(side, role) for role in roles[k]]
                    roles[k].insert(0, Role(side, "parties", "parties.allowing"))
                break

    def _for(self, side: Group, role: Role) -> Role:
        """«La Région a autorisé son président à signer»: he signs for the Région, whatever else a president is."""
        body = side.actors[0].body if len(side.actors) == 1 else None
        if role.rule != "signers.subject" or body is None:
            return role
        actors = [replace(a, body=body) if a.role is not None and a.body is None else a for a in role.group.actors]
        return role._replace(group=replace(role.group, actors=actors))

    def _signing(self, verb: VerbGroup, frame: Frame) -> bool:
        """«a autorisé le maire à signer une convention»."""
        return verb.effect == "allow" and any(
            v.voice == "infinitive" and verb.last <= v.first <= verb.last + 2 * MOST_WORDS_TO_ACT for v in frame.verbs
        )

    def _signature(self, sentence: Sentence, verb: VerbGroup, frame: Frame) -> bool:
        """«a autorisé la signature d'un accord», «La signature d'un accord a été autorisée», no other verb of it."""
        if frame.verbs or not frame.nouns or frame.nouns[0].effect not in ("sign", "renew"):
            return False
        noun = frame.nouns[0]
        if verb.voice == "active":
            between = [j for j in range(verb.last, noun.first) if not self.reach.grouper.transparent[j]]
            straight = all(self.words[j].pos in ("ADP", "DET", "ADV", "PUNCT", "PRON") for j in between)
            return noun.first >= verb.last and len(between) <= MOST_WORDS_TO_ACT and straight
        after = range(frame.anchors[-1][1], verb.first)
        return verb.voice == "passive" and noun.first - sentence.first <= 3 and len(after) <= 3 * MOST_WORDS_TO_ACT

    def _who(self, sentence: Sentence, verb: VerbGroup, groups: list[Group]) -> Group | None:
        """The subject of the verb, or who stands after «par»; a body, or those who sit in one."""
        if verb.voice == "passive":
            own = next(
                (g for g in groups if g.connector == "by" and 0 <= g.first - verb.last <= MOST_WORDS_TO_ACT), None
            )
        else:
            before = [g for g in groups if g.connector is None and g.last <= verb.first]
            own = next((g for g in reversed(before) if self.reach.reaches(g, verb)), None)
            own = own or self.understood.meant(sentence, verb, groups)
        if own is None or any(_body(actor) is None for actor in own.actors):
            return None
        return Group([_as_body(actor) for actor in own.actors], own.first, own.last)


def _body(actor: Actor) -> object | None:
    """The body that allows: itself, or where those sit who do («les élus de A»); one person allows for nobody."""
    return actor.body if actor.nobody else None


def _as_body(actor: Actor) -> Actor:
    return replace(actor, role=None) if actor.role is not None else actor
