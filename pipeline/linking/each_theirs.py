"""One agreement for each of those told sentences later: «Les quatre clubs ont signé un bail chacun avec A.»

«B, C, D et E …»: where the sentence was read, nobody knew how many they are; at the end they are told apart.
So they are where a later sentence counts as many agreements as there are partners: «A a signé avec B, puis avec C. Les
deux conventions …».
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
        common = _common(told, draft, annotated) if told is not None else _common_of_as_many(draft, annotated)
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


def _common_of_as_many(draft: Draft, annotated: AnnotatedArticle) -> PartyRef | None:
    """The one who alone stands on its side of the verb, where the text counts as many agreements as it has partners.

    Not where the verb had its one instrument beside it («ont signé un accord … Les deux textes»).
    """
    opening = draft.statements[0]
    one = opening.instrument is not None and not opening.instrument.plural and not opening.instrument.verbal
    counts = {s.instrument.count for s in draft.statements if s.instrument is not None and s.instrument.plural}
    if one or counts != {len(draft.parties) - 1}:
        return None
    if "parties.speaker" in opening.rules and not opening.signers:
        speaker = body_of(opening.parties[0], annotated)  # «Nous avons signé avec B, puis avec C», dit la directrice
        return next((party for party in draft.parties if party.entity == speaker), None)
    return _common(opening, draft, annotated)


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
