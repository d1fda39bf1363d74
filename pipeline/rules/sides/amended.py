"""An amendment is of those who concluded what it amends: «a signé un avenant au contrat conclu en 2019 avec B»."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import Actor
from pipeline.rules.framing.frame import Frame
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

RULE = "parties.of-amended"
MOST_WORDS_TO_AMENDED = 8
_OTHER = frozenset({"parties.with", "parties.to", "parties.for", "parties.between", "parties.bound"})


def give_back_verbs(frames: list[Frame]) -> None:
    """«L'avenant au contrat conclu avec B | a été signé»: the finite verb is said of the amendment."""
    for frame, amended in pairwise(frames):
        if not _amends(frame, amended) or frame.verbs:
            continue
        finite = [v for v in amended.verbs if v.voice == "passive"]
        if finite and any(v.voice == "participle" and v.first < finite[0].first for v in amended.verbs):
            frame.verbs, amended.verbs = finite, [v for v in amended.verbs if v not in finite]
            frame.rules.append("trigger.passive")
            amended.rules = [rule for rule in amended.rules if rule != "trigger.passive"]


def share_amended(frames: list[Frame], roles: Roles) -> None:
    """Whom the amended agreement was concluded with is a side of the amendment, where it tells of one at most."""
    for k, (frame, amended) in enumerate(pairwise(frames)):
        own = [actor for role in roles[k] if role.slot != "attendees" for actor in role.group.actors]
        sides = {id(actor.body) for actor in own if actor.body is not None or actor.plural is not None}
        if not _amends(frame, amended) or len(sides) > 1 or any(actor.plural is not None for actor in own):
            continue
        for role in roles[k + 1]:
            others = [actor for actor in role.group.actors if actor not in own and _named(actor)]
            if role.rule in _OTHER and others:
                roles[k].append(Role(Group(others, role.group.first, role.group.last), "parties", RULE))


def _named(actor: Actor) -> bool:
    """Not «l'organisme»: whom a common noun means is less sure than that it was amended."""
    return actor.body is not None and not actor.body.anaphor


def _amends(frame: Frame, amended: Frame) -> bool:
    one, other = frame.instrument, amended.instrument
    if one is None or other is None or one.kind != "amendment" or not other.earlier:
        return False
    return other.first - one.last <= MOST_WORDS_TO_AMENDED
