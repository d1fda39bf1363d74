"""What is known of one agreement when its words have been weighed: the answer of this room."""

from __future__ import annotations

from dataclasses import dataclass, field

from models.record import Certainty, Span, Status


@dataclass(slots=True)
class Verdict:
    """What the words say of one frame; ``dropped`` names the reason when nothing was agreed."""

    status: Status | None = None
    certainty: Certainty = "asserted"
    cues: list[Span] = field(default_factory=list)
    rules: list[str] = field(default_factory=list)
    dropped: str | None = None
    effect: str | None = None
