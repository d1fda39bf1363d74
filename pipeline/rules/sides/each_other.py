"""The subject said with the first of a set: «X a signé l'une avec A, l'autre avec B», «…, la seconde avec B»."""

from __future__ import annotations

from itertools import pairwise

from pipeline.rules.framing.frame import Frame
from pipeline.rules.sides.roles import Role, Roles

_SIGNING = ("sign", "renew")


def share_with_the_other(frames: list[Frame], roles: Roles) -> None:
    """Who signed the one with A signed the other with B, where the other has no verb and no subject of its own."""
    for k, (former, frame) in enumerate(pairwise(frames), 1):
        if not _told_apart(former) or not _told_apart(frame) or frame.verbs or frame.nouns:
            continue
        acting = any(v.voice == "active" and v.effect in _SIGNING and not v.negated for v in former.verbs)
        if (acting or k > 1) and {role.slot for role in roles[k]} == {"parties"}:
            roles[k] += [Role(r.group, r.slot, r.rule) for r in roles[k - 1] if r.rule == "signers.subject"]


def _told_apart(frame: Frame) -> bool:
    """«l'une», «l'autre», «la première», «la seconde»."""
    instrument = frame.instrument
    return instrument is not None and instrument.reference == "pronoun" and instrument.kind is None
