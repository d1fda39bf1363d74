"""An agreement of unions alone is one with the employer, whom the text names elsewhere as such."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Mention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.linking.drafts import Draft, PartyRef

MOST_WORDS_TO_OWNER = 5


def add_employer(draft: Draft, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """«L'accord a été signé par A et B, syndicats»: with the company whose direction the article speaks of."""
    if not draft.parties or draft.children or draft.instrument is None:
        return
    clusters = [annotated.entities[party.entity] for party in draft.parties]
    if not all(lexicon.actors.is_union(cluster.name, cluster.acronym) for cluster in clusters):
        return
    run = [(a, b) for a in annotated.actors for b in (a.body, a.also) if b is not None and b.managed and b.entity >= 0]
    start = draft.statements[0].start
    before = [(actor, body) for actor, body in run if actor.start < start]
    # whose agreement it is; else the one named last before it
    actor, body = _owner(draft, annotated, lexicon) or (before[-1] if before else run[0] if run else (None, None))
    if actor is not None and body is not None and body.entity not in draft.entities():
        draft.add_parties([PartyRef(body.entity, actor)])
        draft.rules.append("parties.employer")


def _owner(draft: Draft, annotated: AnnotatedArticle, lexicon: Lexicon) -> tuple[Actor, Mention] | None:
    """«L'accord salarial | de A | a reçu le paraphe de deux syndicats»."""
    instrument = draft.instrument
    if instrument is None or instrument.reference != "definite":
        return None
    for actor in annotated.actors:
        body = actor.body
        if not 0 < actor.first - instrument.last <= MOST_WORDS_TO_OWNER or body is None or body.entity < 0:
            continue
        between = annotated.words[instrument.last : actor.first]
        at = between[-1].low == "chez"  # «L'accord sur les salaires | chez A»
        owning = between[-1].low in DE or at
        owning = owning and all(w.pos in ("ADJ", "NOUN", "NUM", "ADP", "DET") for w in between)
        company = actor.person is None and actor.role is None and annotated.entities[body.entity].kind == "organisation"
        if owning and company and not lexicon.actors.is_union(body.name, body.acronym):
            return actor, body
    return None
