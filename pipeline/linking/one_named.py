"""Agreements of which the text names one party alone: «Elle doit conclure un contrat avec les CFF en janvier».

The contract asks for two parties of which one is named.  Who the other is may stand sentences away, in a pronoun or a
description; to guess it would risk a wrong party, to drop the agreement a silent loss.  So such an agreement is told
with the party that is sure, unless an agreement of that party has been told already.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import Statement
from pipeline.linking.drafts import Draft

RULE = "parties.one-named"
_DONE = frozenset({"signed", "past", "planned", "renewed", "terminated", "ratified"})
_WITH = frozenset({"parties.with", "parties.bound"})
_CHANGED = frozenset({"renew", "terminate", "bind"})
# … by a verb that has no subject of its own: «a signé un contrat avec un club» may be said of a player
_OF_NOBODY = frozenset({"trigger.passive", "trigger.participle", "trigger.ahead", "trigger.binding"})
_UNSURE = frozenset({"trigger.pact", "trigger.act-noun-alone", "trigger.verbless"})


def add_one_named(drafts: list[Draft], told: list[Draft], annotated: AnnotatedArticle) -> list[Draft]:
    """``told`` with the drafts that name one party, each with ``RULE``."""
    added: list[Draft] = []
    for draft in drafts:
        if draft.children or draft.instrument is None or len(draft.parties) != 1:
            continue
        if any(draft is other for other in told) or _told_already(draft, [*told, *added]):
            continue
        one_of_set = draft.parent is not None and any(_acts(statement) for statement in draft.statements)
        if _named(draft, annotated) and (one_of_set or any(_tells(statement) for statement in draft.statements)):
            draft.rules.append(RULE)
            added.append(draft)
    return [*told, *added]


def _named(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """Is the party called by a name, and not only «l'association», «le ministère»?"""
    cluster = annotated.entities[draft.parties[0].entity]
    return any(letter.isupper() for letter in cluster.name) and cluster.kind in ("organisation", "ministry")


def _acts(statement: Statement) -> bool:
    """«La dernière, passée avec A, …»: that it is one of the agreements announced, the set tells."""
    instrument = statement.instrument
    sure = instrument is not None and instrument.strength != "weak"
    return sure and statement.effect in ("sign", "bind", "renew") and statement.dropped is None


def _tells(statement: Statement) -> bool:
    """A verb of concluding, with the other side of whoever acts: «avec A», «qui le lie à A»."""
    instrument, rules = statement.instrument, set(statement.rules)
    if instrument is None or instrument.kind is None or instrument.strength == "text" or instrument.plural:
        return False
    if statement.dropped is not None or statement.effect is None:
        return False
    if rules & _UNSURE or instrument.reference not in ("indefinite", "definite"):
        return False
    if rules & _WITH:
        somebody = any(actor.person is not None for actor in statement.signers)
        new = instrument.reference == "indefinite" or statement.status == "planned"
        return instrument.strength == "strong" or (new and not somebody and bool(rules & _OF_NOBODY))
    if statement.status not in _DONE:
        return False
    return statement.effect in ("renew", "terminate") and bool({"signers.subject", "signers.by"} & rules)


def _told_already(draft: Draft, told: list[Draft]) -> bool:
    """«L'accord avec A est le quatrième»: is there a record of A's that this may tell again?"""
    party = draft.parties[0].entity
    return any(party in other.entities() and other.kind == draft.kind for other in told)
