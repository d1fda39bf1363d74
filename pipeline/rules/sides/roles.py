"""What a group of actors does in a frame."""

from __future__ import annotations

from typing import Literal, NamedTuple

from pipeline.rules.sides.group import Group

Slot = Literal["parties", "signers", "attendees"]


class Role(NamedTuple):
    """A group with the slot that it fills and the rule that says so."""

    group: Group
    slot: Slot
    rule: str


Roles = list[list[Role]]  # for each frame of a sentence
