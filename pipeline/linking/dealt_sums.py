"""To each of a set its sum: «A a signé six conventions. Le club de B recevra 3 millions, celui de C 2 millions.»

The set was announced with one party; who gets a sum of its own in the sentences right after it is the other party of
one of the set.
"""

from __future__ import annotations

from models.annotation import Actor
from models.expression import AmountExpression
from models.statement import Statement
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.one_each import split
from pipeline.linking.thread import Thread

RULE = "amounts.dealt"
MOST_SENTENCES_TO_SUMS = 2
MOST_WORDS_TO_SUM = 4


def deals_out(statement: Statement, thread: Thread) -> bool:
    """Open one agreement of the announced set for each who gets a sum in a sentence that names no agreement."""
    announced = thread.announced
    if announced is None or statement.instrument is not None or not _open(announced, statement, thread):
        return False
    sums = _sums(statement, announced, thread)
    untold = announced.count - len(announced.children)
    if not sums or (announced.count > 1 and len(sums) > untold):
        return False
    told = len(announced.children)
    split(statement, [PartyRef(entity, actor) for entity, actor, _ in sums], thread, announced)
    for child, (_, _, amount) in zip(announced.children[told:], sums, strict=True):
        child.amounts = [amount]
        child.rules.append(RULE)
    return True


def _open(announced: Draft, statement: Statement, thread: Thread) -> bool:
    """Is it a set of one known party, told as signed or planned right before, with more to tell?"""
    if not announced.plural or announced.status not in ("signed", "planned", "renewed"):
        return False
    near = statement.sentence - max(s.sentence for s in announced.statements) <= MOST_SENTENCES_TO_SUMS
    children = [child for child in announced.children if RULE not in child.rules]
    return near and not children and len(announced.parties) == 1


def _sums(statement: Statement, announced: Draft, thread: Thread) -> list[tuple[int, Actor, AmountExpression]]:
    """Those named in the sentence with the sum right after each; none where too few have one, or one sum is told."""
    annotated = thread.annotated
    sentence = annotated.sentences[statement.sentence]
    amounts = [a for a in annotated.amounts if sentence.start <= a.start < sentence.end]
    bodies = [a for a in annotated.actors if sentence.first <= a.first < sentence.last and a.person is None]
    if len(amounts) < 2:
        return []
    found: list[tuple[int, Actor, AmountExpression]] = []
    for actor in bodies:
        if actor.body is None or actor.body.anaphor or actor.body.entity < 0 or actor.plural is not None:
            return []
        last = min(actor.last + MOST_WORDS_TO_SUM, sentence.last - 1)
        own = next((a for a in amounts if actor.end <= a.start <= annotated.words[last].start), None)
        if actor.body.entity in announced.entities():
            return []
        if own is not None and all(own is not other for _, _, other in found):
            found.append((actor.body.entity, actor, own))
    return found if len(found) == len(bodies) or len(found) > max(1, len(bodies) - len(found)) else []
