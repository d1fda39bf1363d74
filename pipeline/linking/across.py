"""Who signs on the other side of the table, told in a sentence of its own: each for one of the set, in their order."""

from __future__ import annotations

from models.annotation import Actor
from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread

MOST_SENTENCES_AFTER = 3


def sit_across(last: Draft, statement: Statement, thread: Thread) -> None:
    """«En face, X pour A, Y pour B», «Se sont succédé en face d'elle, dans l'ordre, X, Y et Z»."""
    family = last.parent or last
    signing = [s.sentence for d in (family, *family.children) for s in d.statements if s.effect in ("sign", "renew")]
    if not signing or statement.sentence - max(signing) > MOST_SENTENCES_AFTER or last.status in ("negotiating",):
        return
    people = statement.signers
    members = family.children or [last]
    _bring_their_own(members, people, thread)
    placed = [[d for d in members if _for_party(person, d, thread)] for person in people]
    if len(people) == len(members) > 1 and all(
        not found or d in found for found, d in zip(placed, members, strict=True)
    ):
        for person, draft in zip(people, members, strict=True):
            _sign(person, draft, thread)
    else:
        free = [p for p, found in zip(people, placed, strict=True) if not found]
        for person, found in zip(people, placed, strict=True):
            for draft in found:
                draft.add_signers([person])
        if len(members) == 1 and len(free) == 1 and _unknown(free[0], thread) and _sides_left(last, thread) == 1:
            last.add_signers(free)
    last.rules += [r for r in statement.rules if r not in last.rules]


def name_signers(last: Draft, statement: Statement, thread: Thread) -> None:
    """«Parmi les signataires figuraient X, Y et Z»: each what a party of theirs concluded."""
    family = last.parent or last
    members = family.children or [last]
    _bring_their_own(members, statement.signers, thread)
    for person in statement.signers:
        for draft in members:
            alone = len(members) == 1 and _unknown(person, thread)
            if alone or _for_party(person, draft, thread):
                draft.add_signers([person])
    last.rules += [r for r in statement.rules if r not in last.rules]


def gather(last: Draft, statement: Statement, thread: Thread) -> None:
    """«La cérémonie a réuni X et Y»: who acts for a party signed what was told, the others were there."""
    family = last.parent or last
    members = family.children or [last]
    if last.status not in ("signed", "renewed") or not any(len(d.parties) > 1 for d in members):
        return
    for draft in members:
        acting = [p for p in statement.signers if _for_party(p, draft, thread)]
        draft.add_signers(acting)
        draft.add_attendees([p for p in statement.signers if p not in acting])
    last.rules += [r for r in statement.rules if r not in last.rules]


def _bring_their_own(members: list[Draft], people: list[Actor], thread: Thread) -> None:
    """«Le gouvernement et trois syndicats ont signé … En face, X, de A, Y, de B»: A and B are who was not named.

    So they are where nobody was: «La convention a été signée. D'un côté, X, pour A ; de l'autre, Y, pour B».
    """
    if len(members) != 1 or len(members[0].parties) > 1:
        return
    own = [p for p in people if p.body is not None and p.body.given]
    told = [party for person in own for party in thread.resolver.parties_of(person, thread.drafts)]
    if not members[0].parties and len({party.entity for party in told}) < 2:
        return
    for party in told:
        members[0].add_parties([party] if not thread.covered(party, members[0].parties) else [])


def _sign(person: Actor, draft: Draft, thread: Thread) -> None:
    """Who acts for no known party of it acts for the one that is only its own."""
    if not _for_party(person, draft, thread) and draft.parties:
        person.body = thread.annotated.entities[draft.parties[-1].entity].mentions[0]
    draft.add_signers([person])


def _for_party(person: Actor, draft: Draft, thread: Thread) -> bool:
    bodies = thread.resolver.parties_of(person, thread.drafts)
    return bool(bodies) and thread.all_covered(bodies, draft.parties)


def _unknown(person: Actor, thread: Thread) -> bool:
    return not thread.resolver.parties_of(person, thread.drafts)


def _sides_left(draft: Draft, thread: Thread) -> int:
    """How many parties nobody signs for yet."""
    told = {p.entity for s in draft.signers for p in thread.resolver.parties_of(s, thread.drafts)}
    return len(draft.entities() - told)
