"""The second object shares the verb and its people: «A et B ont signé un accord et un mémorandum»."""

from __future__ import annotations

from pipeline.rules.framing.frames import Frame
from pipeline.rules.sides.roles import Role, Roles

_PRONOUNS = frozenset(["il", "elle", "ils", "elles", "qui", "l'"])


def share_subject(frames: list[Frame], roles: Roles, lows: list[str]) -> None:
    """Add to the roles of each frame those that it has in common with the one before."""
    for k in range(1, len(frames)):
        own = {slot for _, slot, _ in roles[k]}
        verb = next((v for v in frames[k].verbs if v.voice == "active"), None)
        if verb is not None and "signers" not in own and "trigger.coordinated" not in frames[k].rules:
            # «A a résilié le contrat … et en a signé un autre»
            former = [r for r in roles[k - 1] if r.rule == "signers.subject"]
            opening = lows[max(verb.first - 2, 0) : verb.first]
            if former and "et" in opening and not (_PRONOUNS & set(opening)):
                roles[k] += former
        if "trigger.coordinated" in frames[k].rules:
            roles[k] += _shared(frames[k - 1], roles[k - 1], roles[k], roles[k + 1 :])


def _shared(before: Frame, told: list[Role], own_roles: list[Role], later: Roles) -> list[Role]:
    own = {slot for _, slot, _ in own_roles}
    shared = [r for r in told if r.slot not in own or r.rule == "signers.subject"]
    if "parties" in own:  # «avec A, représentée par X, un prêt et avec B un protocole»: X acts for A
        said = before.anchors[0][1]
        shared = [r for r in shared if r.rule != "signers.represented" or r.group.first < said]
    if any(role.rule == "parties.distributed" for of_frame in later for role in of_frame):
        # «un contrat avec A et deux protocoles, l'un avec B, l'autre avec C»
        shared = [r for r in shared if r.slot != "parties" or r.group.last <= before.anchors[-1][0]]
    return shared
