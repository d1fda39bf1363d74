"""For which party a signer signs: by the body named with the person, by the state, or because no other is left."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon.actors import ActorWords
from pipeline.lexicon.folding import fold
from pipeline.linking.drafts import Draft, PartyRef


def sides(draft: Draft, annotated: AnnotatedArticle, words: ActorWords) -> dict[int, int]:
    """Person entity → entity of the party for which this person signs.

    Who is known to sign for none of the parties signs for the only one that nobody else signs for; where nothing is
    known of any («les deux présidents, X et Y»), they sign in the order in which the parties are told.
    """
    signers = [s for s in draft.signers if s.person is not None]
    known = {
        s.person.entity: side
        for s in signers
        if s.person and (side := side_told(s, draft, annotated, words)) is not None
    }
    known = _but_possessive(known, signers, draft, annotated)
    left = [p.entity for p in draft.parties if p.entity not in known.values()]
    unknown = [s for s in signers if s.person is not None and s.person.entity not in known]
    if not known and "parties.adjective" in draft.rules:
        return known  # «X et Y ont signé un traité franco-espagnol»: the word has an order of its own
    if len(left) == 1 and len(unknown) == 1 and not _another_is_untold(draft):
        pairs = list(zip(unknown, left, strict=True))
    elif not known and len(left) == len(unknown) > 1 and all(_of_nobody(s, annotated) for s in unknown):
        pairs = list(zip(sorted(unknown, key=lambda s: s.first), left, strict=True))
    else:
        pairs = []
    known |= {s.person.entity: party for s, party in pairs if s.person is not None}
    for signer in unknown:
        at_home = state_told(annotated.home, draft, annotated, words)
        if _governments(left, at_home, annotated, words):
            continue  # «le gouvernement de Vanua et l'Australie … Le Premier ministre, X, a signé»: of which of them?
        if signer.person is not None and at_home is not None:
            known.setdefault(signer.person.entity, at_home)
    return known


def _governments(left: list[int], at_home: int | None, annotated: AnnotatedArticle, words: ActorWords) -> bool:
    """Is a government beside the article's own state, for which nobody signs yet?"""
    heads = (fold(annotated.entities[entity].name.split()[0]) for entity in left if entity != at_home)
    return any(head in words.government for head in heads)


def _another_is_untold(draft: Draft) -> bool:
    """«signée par la rectrice de A et par X»: one party alone is named, and X may sign for the other."""
    return len(draft.parties) == 1 and any(len(s.signers) + len(s.parties) > 1 for s in draft.statements)


def _but_possessive(
    known: dict[int, int], signers: list[Actor], draft: Draft, annotated: AnnotatedArticle
) -> dict[int, int]:
    """«A et B ont signé … Son président, X, et la maire, Y»: where Y is B's, «son» is A's."""
    vague = [
        s.person.entity for s in signers if s.person is not None and owned(s, annotated) and s.person.entity in known
    ]
    told_twice = [p for p in vague if sum(side == known[p] for side in known.values()) > 1]
    left = [p.entity for p in draft.parties if p.entity not in known.values()]
    if len(told_twice) != 1 or len(left) != 1:
        return known
    return {person: side for person, side in known.items() if person != told_twice[0]}


def owned(actor: Actor, annotated: AnnotatedArticle) -> bool:
    """«Son président, X», «X, sa directrice»: of a body that only a possessive tells."""
    return bool(
        {"son", "sa", "leur", "Son", "Sa", "Leur"} & {w.text for w in annotated.words[actor.first : actor.last]}
    )


def body_of(actor: Actor, annotated: AnnotatedArticle) -> int:
    """The entity of the body named with the person here, or elsewhere in the article; -1 for none."""
    if actor.body is not None and actor.body.entity >= 0:
        return actor.body.entity
    return annotated.entities[actor.person.entity].body if actor.person is not None else -1


def side_told(actor: Actor, draft: Draft, annotated: AnnotatedArticle, words: ActorWords) -> int | None:
    """The party that the person's own body is, or whose state that body belongs to."""
    entity = body_of(actor, annotated)
    if _of_several(actor):
        entity = -1
    if entity in draft.entities():
        return entity
    country = annotated.entities[entity].country if entity >= 0 else actor.role.country if actor.role else None
    if country is None and actor.body is not None and actor.body.entity < 0:
        country = actor.body.country  # «côté marocain»
    own = _own_state(draft, annotated, words) if country is None and entity < 0 and _statesman(actor, words) else None
    return own if own is not None else state_told(country, draft, annotated, words)


def on_their_own(signers: list[Actor], parties: list[PartyRef]) -> list[Actor]:
    """Without X and Y of «avec B et C, représentés par X et Y», who are no side of their own."""
    theirs = {party.entity for party in parties}
    return [s for s in signers if not (s.represented and s.body is not None and s.body.entity in theirs)]


def _statesman(actor: Actor, words: ActorWords) -> bool:
    """«le Premier ministre», «le chef de l'État»: of the state, whichever it is."""
    return actor.role is not None and fold(actor.role.head) in words.of_state


def _own_state(draft: Draft, annotated: AnnotatedArticle, words: ActorWords) -> int | None:
    """The party that the text calls «l'État»."""
    named = (p.entity for p in draft.parties if fold(annotated.entities[p.entity].name) in words.own_state)
    return next(named, None)


def state_told(country: str | None, draft: Draft, annotated: AnnotatedArticle, words: ActorWords) -> int | None:
    """The party that is the state of this country; officials whose country nobody tells are those of the article's."""
    for party in draft.parties:
        other = annotated.entities[party.entity]
        state = other.kind == "state" or fold(other.name.split()[0]) in words.own_state  # «l'Etat guinéen»
        if state and country is not None and other.country == country:
            return party.entity
    return None


def _of_nobody(actor: Actor, annotated: AnnotatedArticle) -> bool:
    """Is no body named with the person, or one that nobody names («l'association»)?"""
    return _of_several(actor) or body_of(actor, annotated) < 0 or (actor.body is not None and actor.body.anaphor)


def _of_several(actor: Actor) -> bool:
    """«Les proviseurs X et Y»: each of a body of their own, which the plural does not tell."""
    role = actor.role
    return role is not None and role.anaphor and role.text.split()[0].endswith("s")
