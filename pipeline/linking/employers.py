"""An agreement of unions alone is one with the employer, whom the text names elsewhere as such."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft, PartyRef


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
    actor, body = before[-1] if before else run[0] if run else (None, None)  # the one named last before it
    if actor is not None and body is not None and body.entity not in draft.entities():
        draft.add_parties([PartyRef(body.entity, actor)])
        draft.rules.append("parties.employer")
