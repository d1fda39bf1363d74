"""One of a set told with one side: «La première lie A à B. La deuxième a été conclue avec C»: A is the other.

Whoever concluded those of the set that were told before concluded this one too, unless somebody else acts.
"""

from __future__ import annotations

from pipeline.linking.drafts import Draft
from pipeline.linking.protagonist import complete, leading, one_sided
from pipeline.linking.row_of_partners import RULE as RULE_OF_HOST
from pipeline.linking.row_of_partners import host
from pipeline.linking.thread import Thread

RULE = "parties.as-siblings"
_BOUND = frozenset({"parties.bound"})
_LEFT_TO = frozenset({"parties.bound", "parties.conferred", "parties.with"})  # whom «la lie à B», «confie à B» tell


def complete_as_siblings(child: Draft, parent: Draft, thread: Thread) -> None:
    """Add the party that those told before it share; of a single one, with whom B is told, its first."""
    told = [d for d in parent.children if d is not child and len(d.parties) == 2 and not d.plural]
    statement = child.statements[-1]
    if len(child.parties) != 1 or statement.signers:
        return
    sides = {rule for rule in statement.rules if rule.startswith(("parties.", "signers."))}
    house = host(statement, thread) if one_sided(statement) or (sides and sides <= _LEFT_TO) else None
    if not told and house is not None and not thread.covered(house, child.parties):
        complete(child, [house], RULE_OF_HOST)
        return
    if not told:
        return
    shared = set.intersection(*(d.entities() for d in told))
    if len(told) == 1 and one_sided(statement):
        first = leading(told[0], thread)
        if first is None and len(told[0].statements[0].parties) < 2:
            return  # «La première l'associe à B»: of the two that are told, B is named and the other understood
        shared = {first if first is not None else told[0].parties[0].entity}
    elif not one_sided(statement) and sides != _BOUND:
        return
    side = next((p for p in told[-1].parties if p.entity in shared), None)
    if len(shared) == 1 and side is not None and not thread.covered(side, child.parties):
        complete(child, [side], RULE)


def complete_by_host(draft: Draft, thread: Thread) -> None:
    """«L'Université est venue ensuite : le mémorandum signé par son président …»: with the house that had it come."""
    instrument, statement = draft.instrument, draft.statements[0]
    if draft.children or draft.parent is not None or len(draft.parties) != 1 or thread.background(draft):
        return
    if instrument is None or instrument.strength != "strong" or instrument.plural or draft.status != "signed":
        return
    house = host(statement, thread) if statement.effect in ("sign", "bind") else None
    if house is not None and not thread.covered(house, draft.parties):
        complete(draft, [house], RULE_OF_HOST)
