"""Who signs all that was told, one by one: «Toutes ont été signées par X», «X a signé l'ensemble», «les a paraphés»."""

from __future__ import annotations

from itertools import pairwise

from models.annotation import Actor
from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.implied import Implied
from pipeline.linking.sides import owned
from pipeline.linking.thread import Thread

MOST_SENTENCES_APART = 5
MOST_SENTENCES_TO_ITS_NAME = 2


def sign_all(draft: Draft, statement: Statement, signers: list[Actor], thread: Thread) -> None:
    """Whoever acts for a party of those told beside ``draft`` signs them too."""
    if draft.plural or draft.children or not signers:
        return
    beside = _beside(draft, thread)
    if not _says_all(statement, thread) and not _told_in_one_breath([draft, *beside], statement):
        return
    for other in beside:
        alike = other.entities() == draft.entities()
        other.add_signers([s for s in signers if alike or _acts_for_party(s, other, thread)])
    theirs = [s for s in signers if not _acts_for_party(s, draft, thread)]
    elsewhere = [s for s in theirs if any(_acts_for_party(s, other, thread) for other in beside)]
    draft.signers = [s for s in draft.signers if s not in elsewhere]


def sign_one_more(draft: Draft, announced: Draft, thread: Thread) -> None:
    """«X a signé trois documents … Le deuxième, un prêt accordé à A par B»: who acts for A signed it too.

    So did those of «La signature a eu lieu entre X et Y. La convention lie A à B».
    """
    if draft.status != announced.status:
        return
    near = draft.statements[0].sentence - announced.statements[-1].sentence <= MOST_SENTENCES_TO_ITS_NAME
    theirs = announced.signers if announced.instrument is None and not draft.signers and near else []
    if announced.plural and announced.statements[0].effect == draft.statements[0].effect == "sign":
        theirs = [s for s in announced.signers if s in announced.statements[0].signers]
    draft.add_signers([s for s in theirs if _acts_for_party(s, draft, thread)])


def acts_for_common(draft: Draft, statement: Statement, signers: list[Actor], thread: Thread) -> None:
    """«La présidente de l'association, X, a signé l'ensemble»: the one party of them all is the association.

    So is that of «Sa présidente, X, les a tous signés», whoever was named last, and of «C'est le président, X, qui a
    signé» right after a set told in one breath.
    """
    alone = signers[0] if len(signers) == 1 and len(statement.parties) == 0 else None
    if (
        alone is None
        or alone.person is None
        or (draft.plural and not draft.children)
        or not (_says_all(statement, thread) or _told_in_one_breath([draft, *_beside(draft, thread)], statement))
    ):
        return
    possessive = owned(alone, thread.annotated)
    office = alone.role is not None and alone.role.anaphor  # «le président»: of whom, only a guess has told yet
    titles = Implied(thread.annotated, thread.lexicon).titles.find(alone.role.text) if alone.role is not None else ()
    if office and not possessive and any(found.title.body_head for found in titles):
        return  # «Le maire, X, a signé»: the office says of what sort of body
    of_set = possessive or (office and draft.parent is not None)
    told = draft.children or ([draft, *_beside(draft, thread)] if of_set else [])
    if len(told) < 2 or (alone.body is not None and not alone.body.anaphor and not (possessive or office)):
        return
    common = set.intersection(*(one.entities() for one in told))
    if len(common) != 1:
        return
    entity = common.pop()
    person = thread.annotated.entities[alone.person.entity]
    if alone.body is None and not office and (person.body >= 0 or alone.role is not None):
        return  # «le ministre X»: known for another
    alone.body = thread.annotated.entities[entity].mentions[0]
    person.body = entity


def _told_in_one_breath(told: list[Draft], statement: Statement) -> bool:
    """«A et B ont signé deux prêts, l'un pour l'eau, l'autre pour l'école. X a signé pour A»: of neither alone."""
    if len(told) < 2 or statement.instrument is not None or statement.effect != "sign":
        return False
    if "signers.by" in statement.rules or (statement.pointing and "trigger.echo" not in statement.rules):
        return False  # «Il a été signé par X», «X l'a signé»; but «Y l'a fait pour B» is what another did
    of_set = told[0].parent is not None and len(told) >= told[0].parent.count
    return of_set and len({one.statements[0].sentence for one in told}) == 1


def _says_all(statement: Statement, thread: Thread) -> bool:
    """«tous», «les deux», «trois fois», «dans les deux cas … le document», «ces textes»; or a plural pronoun."""
    instrument, lows = statement.instrument, thread.lows(statement)
    if instrument is not None and (instrument.plural or instrument.strength != "text"):
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
        if other.entities() & draft.entities() or other.statements[0].sentence == draft.statements[0].sentence:
            found.append(other)
            nearest = other
    return found


def _acts_for_party(signer: Actor, draft: Draft, thread: Thread) -> bool:
    bodies = thread.resolver.parties_of(signer, thread.drafts)
    return bool(bodies) and thread.all_covered(bodies, draft.parties)
