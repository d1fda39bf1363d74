"""Agreements of which the text names who signed, and not for whom: «Awa Tembely et Luc Sarr ont signé une charte».

Whom they act for may stand in a title, a caption or another article.  To guess it would risk a wrong party, to drop the
agreement a silent loss: it is told with its signatories and no party, and a note says so.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import InstrumentMention
from pipeline.linking.drafts import Draft
from pipeline.linking.sides import body_of

RULE = "parties.hands-alone"
NOTE = "the text names who signed and not for whom"
_SIGNED = frozenset({"signed", "renewed"})


def add_hands_alone(drafts: list[Draft], told: list[Draft], annotated: AnnotatedArticle) -> list[Draft]:
    """``told`` with the drafts that two persons or more sign for bodies that nobody names, each with ``RULE``."""
    signing = {s.person.entity for draft in told for s in draft.signers if s.person is not None}
    added = [d for d in drafts if not any(d is t for t in told) and _by_hand(d, signing, annotated)]
    for draft in added:
        draft.rules.append(RULE)
        draft.notes.append(NOTE)
    return [*told, *added]


def _by_hand(draft: Draft, signing: set[int], annotated: AnnotatedArticle) -> bool:
    """Is it concluded by several persons who are named, none of whom has signed what is told already?"""
    instrument = draft.instrument
    if len(draft.parties) > 1 or draft.children or draft.plural or instrument is None or not _sure(instrument):
        return False
    if instrument.verbal or draft.certainty == "unconfirmed":
        return False  # «X s'est allié avec Y»: candidates; «X et Y seraient parvenus à un accord»: whoever they are
    if draft.status not in _SIGNED or not any(s.effect in ("sign", "renew") and s.signers for s in draft.statements):
        return False
    persons = {s.person.entity for s in draft.signers if s.person is not None}
    unknown = sum(body_of(s, annotated) < 0 for s in draft.signers)
    named = sum(" " in annotated.entities[person].name for person in persons)
    return named > 1 and unknown + len(draft.parties) > 1 and not persons & signing


def _sure(instrument: InstrumentMention) -> bool:
    """«une convention», «une alliance»; not «leur contrat», which may be of work."""
    return instrument.strength == "strong" or (instrument.reference == "indefinite" and instrument.kind != "contract")
