"""One agreement for each of those told sentences later: «Les quatre clubs ont signé un bail chacun avec A.»

«B, C, D et E …»: where the sentence was read, nobody knew how many they are; at the end they are told apart.
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.sides import body_of

RULE = "parties.one-each"
_MANY = ("autant", "de")


def tell_apart(drafts: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
    """Part each draft of A with B, C and D, of which a sentence says that each has its own, among them."""
    for draft in list(drafts):
        if draft.children or draft.parent is not None or len(draft.parties) < 3:
            continue
        told = next((s for s in draft.statements if _one_by_one(s, annotated, lexicon)), None)
        common = _common(told, draft, annotated) if told is not None else None
        if common is None:
            continue
        others = [party for party in draft.parties if party is not common]
        draft.children = [_share(draft, common, other, annotated) for other in others]
        at = drafts.index(draft) + 1
        drafts[at:at] = draft.children


def _one_by_one(statement: Statement, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«… un contrat chacune», «… autant de conventions», «… les a signés tour à tour»?"""
    words, discourse = annotated.words, lexicon.discourse
    sentence = annotated.sentences[statement.sentence]
    lows = [word.low for word in words[: sentence.last]]
    instrument = statement.instrument
    if instrument is None:
        acts = statement.effect == "sign" and statement.pointing
        return acts and any(discourse.in_turn.match(lows, k) for k in range(sentence.first, sentence.last))
    if tuple(lows[max(instrument.first - 2, 0) : instrument.first]) == _MANY:
        return True
    own = discourse.each - {"respectivement"}
    return not instrument.plural and any(low in own for low in lows[instrument.last : instrument.last + 2])


def _common(statement: Statement, draft: Draft, annotated: AnnotatedArticle) -> PartyRef | None:
    """The one with whom the others have theirs: it stands alone on its side of the verb."""
    by = {body_of(actor, annotated) for actor in statement.signers}
    having = {body_of(actor, annotated) for actor in statement.parties}
    alone = [side for side in (having, by) if len(side & draft.entities()) == 1 and min(side) >= 0]
    shared = alone[0] & draft.entities() if alone else set()
    return next((party for party in draft.parties if party.entity in shared), None)


def _share(draft: Draft, common: PartyRef, other: PartyRef, annotated: AnnotatedArticle) -> Draft:
    """What ``other`` concluded with ``common``: of the signers those who act for the two, or for nobody known."""
    theirs = draft.entities() - {common.entity, other.entity}
    return replace(
        draft,
        statements=list(draft.statements),
        parties=[common, other],
        signers=[s for s in draft.signers if body_of(s, annotated) not in theirs],
        attendees=list(draft.attendees),
        amounts=[],
        rules=[*draft.rules, RULE],
        plural=False,
        count=1,
        parent=draft,
        children=[],
    )
