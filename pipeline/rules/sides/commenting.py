"""Who only speaks of an agreement of two others: «C dénonce l'accord signé entre A et B», «C n’a pas signé …»."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.sides.roles import Role

RULE = "parties.not-of-who-comments"
_SUBJECT = ("signers.subject", "signers.pronoun", "signers.inverted")
_TOLD = ("parties.between", "parties.pair", "signers.by")
ENOUGH = 2


def leave_to_its_own(frame: Frame, roles: list[Role], lows: list[str]) -> None:
    """Take the commenting verb and its subject out of the frame, where the participle tells both sides itself."""
    held = [v for v in frame.verbs if v.voice == "participle" and v.effect == "sign" and not v.negated]
    spoken = [v for v in frame.verbs if _only_speaks(v) or _refused(v, lows)]
    if not held or not spoken or len(held) + len(spoken) != len(frame.verbs):
        return
    subject = [role for role in roles if role.rule in _SUBJECT]
    told = [a for role in roles if role.rule in _TOLD for a in role.group.actors]
    told += [a for role in roles if role.rule == "parties.with" for a in role.group.actors if told]
    commenting = {_entity(a) for role in subject for a in role.group.actors}
    if _sides(told) < ENOUGH or not subject or commenting & {_entity(a) for a in told}:
        return
    frame.verbs = held
    frame.rules = [
        "trigger.participle",
        *(r for r in frame.rules if r != "trigger.participle" and r != "trigger.active"),
    ]
    frame.rules.append(RULE)
    roles[:] = [role for role in roles if role not in subject]


def _only_speaks(verb: VerbGroup) -> bool:
    """«dénonce», or «n'a pas signé», «refuse de signer»: said of an agreement that there is."""
    if verb.form.lemma == "dénoncer":
        return verb.voice == "active"
    return verb.effect in ("sign", "ratify") and verb.voice == "active" and verb.negated


def _refused(verb: VerbGroup, lows: list[str]) -> bool:
    """«a refusé de signer l'accord conclu entre A et B»."""
    refusing = verb.first > 1 and lows[verb.first - 1] in ("de", "d'") and lows[verb.first - 2].startswith("refus")
    return verb.effect == "sign" and verb.voice == "infinitive" and refusing


def _entity(actor: Actor) -> int:
    return actor.body.entity if actor.body is not None else -2 - actor.first


def _sides(actors: list[Actor]) -> int:
    return sum(1 if a.plural is None else max(a.number, ENOUGH) for a in actors)
