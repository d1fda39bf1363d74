"""«Le préfet et le maire de Verlin», «avec la présidente du département»: an office of no body that the text names.

Who reads a local paper knows which prefect it is.  The office says of itself for which body it is held; that one is a
side of the agreement where the same sentence tells them all, or leaves it with one side or none.
"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.implied import Implied

RULE = "parties.office-alone"


def add_offices_alone(drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Give the drafts the parties that such offices tell."""
    implied = Implied(annotated, lexicon)
    for draft in drafts:
        if draft.children or draft.instrument is None or draft.status == "past":
            continue
        if any(_governs(annotated.entities[p.entity].name, p.actor, lexicon) for p in draft.parties):
            continue  # «l'État et …»: for which the prefect signs
        sides = [a for s in draft.statements if s.effect == "sign" for a in [*s.signers, *s.parties]]
        told = {id(p.actor) for p in draft.parties}
        one_sentence = len({s.sentence for s in draft.statements}) == 1
        if len(told) > 1 and not (one_sentence and told <= {id(actor) for actor in sides}):
            continue  # the sides were told before, and the office is that of one of them
        found = [party for actor in sides if id(actor) not in told for party in _office(actor, annotated, implied)]
        if found and len(draft.parties) + len(found) > 1:
            draft.add_parties(found)
            draft.rules.append(RULE)


def _office(actor: Actor, annotated: AnnotatedArticle, implied: Implied) -> list[PartyRef]:
    """The body of the office, if the person that it is told of has none elsewhere in the text."""
    if actor.role is None or actor.plural is not None or (actor.body is not None and actor.body.entity >= 0):
        return []
    person = actor.person
    if person is not None and person.entity >= 0 and annotated.entities[person.entity].body >= 0:
        return []
    return implied.office(actor)


def _governs(name: str, actor: Actor, lexicon: Lexicon) -> bool:
    body = actor.body
    return fold(name) in lexicon.actors.own_state or (body is not None and body.kind == "state")
