"""Sides that were counted before they are named: «des conventions avec trois organisations. Il s'agit de A, B et C»."""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.one_each import split
from pipeline.linking.thread import Thread

MOST_SENTENCES_TO_NAMES = 2


def named_now(statement: Statement, thread: Thread) -> bool:
    """Give the set just announced, of one side, those whom the sentence names: one agreement with each of them."""
    last = thread.last
    if last is None or "parties.named-after" not in statement.rules or len(statement.parties) < 2:
        return False
    told = [p for a in statement.parties for p in thread.resolver.parties_of(a, thread.drafts)]
    if len(told) != len(statement.parties) or not _open(last, statement, len(told)):
        return False
    if any(thread.covered(p, last.parties) for p in told):
        return False
    if last.plural:
        split(statement, told, thread, last)
    else:
        last.add_parties(told)
        last.statements.append(statement)
        last.rules += [rule for rule in statement.rules if rule not in last.rules]
    return True


def _open(last: Draft, statement: Statement, number: int) -> bool:
    """Is it a set that nobody told one by one, near enough, and of as many agreements, if it counts them?"""
    near = statement.sentence - last.statements[-1].sentence <= MOST_SENTENCES_TO_NAMES
    return near and len(last.parties) == 1 and not last.children and last.count in (1, number)
