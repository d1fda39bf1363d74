"""Who of a kind it was is told later: «La direction et les syndicats ont conclu un accord. A et B l'ont signé.»"""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread

RULE = "parties.named-then"


def name_which(draft: Draft, statement: Statement, thread: Thread) -> None:
    """Put the unions that a later sentence names in the place of «les syndicats», which named none."""
    if statement.effect != "sign" or draft.children:
        return
    actors, clusters = thread.lexicon.actors, thread.annotated.entities
    named = [
        party
        for party in thread.parties(statement)
        if actors.is_union(clusters[party.entity].name, clusters[party.entity].acronym)
        and party.entity not in draft.entities()
    ]
    kinds = [party for party in draft.parties if clusters[party.entity].name.casefold() in actors.unions_together]
    if len(kinds) != 1 or not named:
        return
    at = draft.parties.index(kinds[0])
    draft.parties[at : at + 1] = named
    draft.rules.append(RULE)
