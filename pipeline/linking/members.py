"""Who all agreements of a set have in common, once all of the article is read.

«Deux conventions ont été conclues avec B et C. […] Elles ont été signées par le directeur de A»: A is told after the
two were opened, and is a party to both.
"""

from __future__ import annotations

from pipeline.linking.drafts import Draft, PartyRef

RULE = "parties.of-set"
LEAST_SIBLINGS = 2


def complete_members(drafts: list[Draft]) -> None:
    """Give a member that names one party the one that its set, or each of the others of it, names."""
    for draft in drafts:
        if draft.parent is None or draft.children or len(draft.parties) != 1:
            continue
        shared = _shared(draft, draft.parent)
        if shared is not None and shared.entity not in draft.entities():
            draft.add_parties([shared])
            draft.rules.append(RULE)


def _shared(draft: Draft, parent: Draft) -> PartyRef | None:
    if len(parent.parties) == 1:
        return parent.parties[0]
    others = [child for child in parent.children if child is not draft and len(child.parties) > 1]
    if len(others) < LEAST_SIBLINGS:
        return None
    common = set.intersection(*(child.entities() for child in others))
    return next((p for p in others[0].parties if p.entity in common), None) if len(common) == 1 else None
