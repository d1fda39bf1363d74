"""One party, another partner: «elle a conclu avec C sa propre convention» after one of A with B."""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.row_of_partners import host
from pipeline.linking.thread import Thread

_DONE = ("sign", "renew")
_ACTING = frozenset(["signers.subject", "signers.pronoun"])


def with_another(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """Does an active verb tell of a convention with somebody who is no party of the draft?

    «La convention a été signée par X et Y» says nothing of the kind: they may hold any office.
    """
    instrument = statement.instrument
    if instrument is None or instrument.reference not in ("definite", "possessive") or instrument.strength == "text":
        return False
    if fronted(statement, draft, thread) or _of_its_own(statement, draft, thread):
        return True
    if statement.effect not in (*_DONE, "terminate") or draft.plural:
        return False
    if draft.status == "negotiating" and statement.effect != "terminate":
        return False
    if _done_with(statement, draft, thread):
        return True
    if not _ACTING & set(statement.rules) or "parties.with" not in statement.rules:
        return False
    partners = [p for a in statement.parties for p in thread.resolver.parties_of(a, thread.drafts)]
    acting = [p for a in statement.signers for p in thread.resolver.parties_of(a, thread.drafts)]
    if not acting or not partners or len(draft.parties) < 2:
        return False
    strangers = [p for p in partners if named(p, thread) and not thread.covered(p, draft.parties)]
    if instrument.reference == "possessive":
        strangers += [p for p in acting if named(p, thread) and not thread.covered(p, draft.parties)]
    return bool(strangers) and any(thread.covered(p, draft.parties) for p in [*partners, *acting])


def _done_with(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«A a signé une convention avec B. La convention avec C a été paraphée mardi»: another one, with C."""
    done = "trigger.passive" in statement.rules
    # «L'accord signé avec C est une chance» may tell the last again by another name of B's, but for a row of partners
    done = done or ("trigger.participle" in statement.rules and host(statement, thread) is not None)
    if not done or "parties.with" not in statement.rules or statement.signers:
        return False
    told = thread.parties(statement)
    strangers = all(named(p, thread) and not thread.covered(p, draft.parties) for p in told)
    return len(draft.parties) == 2 and len(told) == 1 and strangers


def with_stranger(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«Avec C, la reconduction de l'accord traîne», «La convention passée avec C crée …»: one with C, not the last."""
    instrument = statement.instrument
    if instrument is None or instrument.reference != "definite" or instrument.strength == "text" or instrument.plural:
        return False
    return fronted(statement, draft, thread) or _done_with(statement, draft, thread)


def _of_its_own(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«Son accord avec C a été résilié, expire en mai», after a contract of A with B: another one, of A with C."""
    instrument, rules = statement.instrument, set(statement.rules)
    if instrument is None or instrument.reference != "possessive" or statement.signers or len(draft.parties) < 2:
        return False
    if "parties.with" not in rules or not {"parties.other-side", "parties.holding"} & rules:
        return False
    told = thread.parties(statement)
    strangers = [p for p in told if named(p, thread) and not thread.covered(p, draft.parties)]
    return len(told) == 2 and len(strangers) == 1


def fronted(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«Avec C, la reconduction de l'accord sur l'eau traîne», after an agreement of A with B: another one, with C."""
    instrument = statement.instrument
    if instrument is None or instrument.reference != "definite" or instrument.strength == "text" or instrument.plural:
        return False
    if thread.lows(statement)[0] != "avec" or "parties.with" not in statement.rules or len(draft.parties) < 2:
        return False
    told = thread.parties(statement)
    return bool(told) and all(named(p, thread) and not thread.covered(p, draft.parties) for p in told)


def named(party: PartyRef, thread: Thread) -> bool:
    """A body with a name of its own: not «le club», «la faculté»."""
    cluster = thread.annotated.entities[party.entity]
    return any(mention.given and not mention.anaphor for mention in cluster.mentions)
