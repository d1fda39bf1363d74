"""Agreements that nobody is told to have concluded, of which the text tells whom they make do what."""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread

RULE = "parties.foreseen"
_TOLD = ("signed", "past", "renewed", "planned")


def complete_foreseen(thread: Thread, statements: list[Statement]) -> None:
    """«Un accord a été signé. Il prévoit que A fournira B.»: A and B."""
    for draft in thread.drafts:
        if draft.signers or draft.plural or draft.children or draft.parent is not None:
            continue
        if draft.status not in _TOLD or all(s.effect is None for s in draft.statements):
            continue
        told = next((s for s in _about(draft, thread.drafts, statements) if s.foreseen), None)
        if told is None or any(a not in told.foreseen for s in draft.statements for a in (*s.parties, *s.signers)):
            continue  # «Un accord a été signé entre les deux banques. A financera B.»: they have their own word
        parties = [p for actor in told.foreseen for p in thread.resolver.parties_of(actor, thread.drafts)]
        entities = {party.entity for party in parties}
        if len(entities) == 2 and draft.entities() < entities:
            draft.parties = []
            draft.add_parties(parties)
            draft.rules.append(RULE)


def _about(draft: Draft, drafts: list[Draft], statements: list[Statement]) -> list[Statement]:
    """Its own statements, and those of the sentence behind that tell of no other."""
    last = max(s.sentence for s in draft.statements)
    others = {id(s) for other in drafts if other is not draft for s in other.statements}
    behind = [s for s in statements if s.sentence == last + 1]
    return [*draft.statements, *(s for s in behind if id(s) not in others and not s.parties and not s.signers)]
