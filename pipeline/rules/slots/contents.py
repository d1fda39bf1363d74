"""«La convention financera … et les garanties du procès équitable»: no agreement, but matter of one."""

from __future__ import annotations

from models.record import Span
from models.statement import Statement

DROPPED = "content"


def leave_contents(statements: list[Statement]) -> None:
    """Drop what only names a part of what another statement of the sentence is about; its sums are the other's."""
    for other in statements:
        told = other.instrument
        if told is None or told.strength != "weak" or other.effect is not None or other.dropped is not None:
            continue
        if other.parties or other.signers or told.reference == "demonstrative":
            continue
        holder = next((s for s in statements if s is not other and s.dropped is None and _holds(s, told.start)), None)
        if holder is None or holder.instrument is None or holder.instrument.start >= told.start:
            continue
        other.dropped = DROPPED
        holder.amounts += [a for a in other.amounts if a not in holder.amounts]
        holder.duration = holder.duration or other.duration


def _holds(statement: Statement, start: int) -> bool:
    """Does what the statement is about go on over ``start``?"""
    spans: list[Span] = [*statement.objectives, *([statement.subject] if statement.subject is not None else [])]
    return any(span.start < start < span.end for span in spans)
