"""What is left of a set: «A et B ont signé trois conventions. Deux portent sur les gares, la troisième sur la paie.»

An announced set is told by its members where the text tells them apart.  Those of the same two that it does not tell
apart are one record more, with their number, or they would be lost without a word.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.linking.drafts import Draft

RULE = "count.rest-of-set"
MOST_COUNTED = 9
_DONE = ("signed", "renewed")
_WIDE = ("other", "agreement", "partnership")


def add_rest(drafts: list[Draft]) -> list[Draft]:
    """The drafts, and for each set of two that is told in part one for the others."""
    found: list[Draft] = []
    for draft in drafts:
        found.append(draft)
        if not draft.children or len(draft.parties) != 2 or draft.status not in _DONE or draft.parent is not None:
            continue
        if draft.count > MOST_COUNTED:
            continue  # «une dizaine de textes, dont …»: a round number
        if any(child.entities() != draft.entities() or child.status != draft.status for child in draft.children):
            continue
        left = draft.count - _told(draft) - _others(draft, drafts)
        if left > 0:
            found.append(replace(draft, children=[], count=left, rules=[*draft.rules, RULE]))
    return found


def _told(draft: Draft) -> int:
    """How many of the set its members tell, which may be sets themselves («Les deux autres …»)."""
    done = [child for child in draft.children if child.status in _DONE]
    return sum(max(child.count, _told(child)) for child in done)


def _others(draft: Draft, drafts: list[Draft]) -> int:
    """«Six documents ont été signés. … C et D ont conclu un mémorandum»: told behind it, and maybe of them."""
    first = draft.statements[0].sentence
    alone = (d for d in drafts if d is not draft and d.parent is None and not d.children and d.instrument is not None)
    any_kind = draft.kind in _WIDE  # «six documents» may be anything, «trois conventions» are no contract
    done = (d for d in alone if d.status in _DONE and d.statements[0].sentence >= first)
    return sum(any_kind or d.kind in (draft.kind, *_WIDE) for d in done)
