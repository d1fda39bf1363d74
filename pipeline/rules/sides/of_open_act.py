"""Who concludes what a verb of no table tells: two sides, or nothing was told."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.courses import AHEAD, ENDED
from pipeline.rules.framing.frame import Frame
from pipeline.rules.framing.open_act import RULE
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.speaking_for import body_behind

SUBJECT = "parties.of-open-act"


class OfOpenAct:
    """Looks at the roles in the frames of such verbs, in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.entities = annotated.entities
        self.text = annotated.article.text
        self.outlets = lexicon.outlets

    def settle(self, frames: list[Frame], roles: Roles) -> None:
        """Take the verb back where it has not two sides; nobody signs by it, who does it acts for a body."""
        distributed = any(role.rule == "parties.distributed" for of_frame in roles for role in of_frame)
        for k, frame in enumerate(frames):
            self._over_or_ahead(frame, roles[k], distributed)
            if RULE not in frame.rules:
                continue
            told = [self._acting(role) if role.rule == "signers.subject" else role for role in roles[k]]
            sides = [a for role in told if role is not None and role.slot != "attendees" for a in role.group.actors]
            if None not in told and sum(1 if a.plural is None else 2 for a in sides) >= 2:
                roles[k] = [role for role in told if role is not None]
                continue
            _undo(frame, RULE)
            roles[k] = [role for role in roles[k] if role.rule != "signers.subject"]

    def _over_or_ahead(self, frame: Frame, told: list[Role], distributed: bool) -> None:
        """«Le contrat expire en 2027», «Un accord est imminent»: of no two, of nobody in particular."""
        sides = [a for role in told if role.slot != "attendees" for a in role.group.actors]
        several = distributed and frame.instrument is not None and frame.instrument.plural
        if AHEAD in frame.rules and not sides and not several:
            _undo(frame, AHEAD)
        if ENDED in frame.rules and sum(1 if a.plural is None else 2 for a in sides) < 2:
            _undo(frame, ENDED)

    def _acting(self, role: Role) -> Role | None:
        """The bodies for which those who do it act, if all are known."""
        actors = [self._body_of(actor) for actor in role.group.actors]
        known = [actor for actor in actors if actor is not None]
        if len(known) < len(actors):
            return None
        group = Group(known, role.group.first, role.group.last, role.group.connector, role.group.connector_first)
        return Role(group, "parties", SUBJECT)

    def _body_of(self, actor: Actor) -> Actor | None:
        if actor.plural is not None:
            return actor
        body = body_behind(actor, self.entities)
        names = [self.text[actor.start : actor.end], body.name if body is not None else ""]
        if any(self.outlets.known(name) is not None for name in names):
            return None  # «Le Monde a déterré un contrat avec B»
        if actor.person is None:
            return actor
        if body is None and actor.role is None:
            return None
        return replace(actor, person=None, body=body)


def _undo(frame: Frame, rule: str) -> None:
    """Take back the verb that the rule gave, the last one."""
    frame.verbs = frame.verbs[:-1]
    frame.rules.remove(rule)
