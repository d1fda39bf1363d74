"""Who signs all that was told, one by one: «Toutes ont été signées par X», «X a signé l'ensemble», «les a paraphés»."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import Actor
from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread

MOST_SENTENCES_APART = 5


def sign_all(draft: Draft, statement: Statement, signers: list[Actor], thread: Thread) -> None:
    """Whoever acts for a party of those told beside ``draft`` signs them too."""
    if draft.plural or draft.children or not signers or not _says_all(statement, thread):
        return
    for other in _beside(draft, thread):
        other.add_signers([s for s in signers if _acts_for_party(s, other, thread)])


def acts_for_common(draft: Draft, statement: Statement, signers: list[Actor], thread: Thread) -> None:
    """«La présidente de l'association, X, a signé l'ensemble»: the one party of them all is the association."""
    alone = signers[0] if len(signers) == 1 and len(statement.parties) == 0 else None
    if alone is None or alone.person is None or len(draft.children) < 2 or not _says_all(statement, thread):
        return
    common = set.intersection(*(child.entities() for child in draft.children))
    if len(common) != 1 or (alone.body is not None and not alone.body.anaphor):
        return
    entity = common.pop()
    person = thread.annotated.entities[alone.person.entity]
    if alone.body is None and (person.body >= 0 or alone.role is not None):
        return  # «le ministre X»: known for another
    alone.body = thread.annotated.entities[entity].mentions[0]
    person.body = entity


def _says_all(statement: Statement, thread: Thread) -> bool:
    """«tous», «les deux», «l'ensemble», «trois fois», «ces textes»; or a plural pronoun before the verb."""
    instrument, lows = statement.instrument, thread.lows(statement)
    if instrument is not None:
        return instrument.plural and instrument.reference in ("definite", "demonstrative")
    if statement.plural or any(low == "les" and after in thread.lexicon.grammar.have for low, after in pairwise(lows)):
        return True
    first = thread.annotated.sentences[statement.sentence].first
    for k in range(len(lows)):
        match = thread.lexicon.discourse.all_of_them.match(lows, k)
        if match is None:
            continue
        following = thread.annotated.words[first + k + match[0]] if k + match[0] < len(lows) else None
        if following is None or following.pos not in ("NOUN", "ADJ", "PROPN"):
            return True  # not «les deux ministres»
    return False


def _beside(draft: Draft, thread: Thread) -> list[Draft]:
    """The agreements of the same set, or those told just before with a party in common."""
    if draft.parent is not None:
        return [child for child in draft.parent.children if child is not draft]
    found: list[Draft] = []
    nearest = draft
    for other in reversed(thread.drafts):
        if other is draft or other.plural:
            continue
        near = abs(nearest.statements[0].sentence - other.statements[0].sentence) <= MOST_SENTENCES_APART
        if not near or other.status != draft.status:
            break
        if other.entities() & draft.entities():
            found.append(other)
            nearest = other
    return found


def _acts_for_party(signer: Actor, draft: Draft, thread: Thread) -> bool:
    bodies = thread.resolver.parties_of(signer, thread.drafts)
    return bool(bodies) and thread.all_covered(bodies, draft.parties)
