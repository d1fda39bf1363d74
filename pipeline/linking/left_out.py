"""What the text tells of an agreement that became no record, so that no loss is silent."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.record import LeftOut, Span
from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.everyday import DROPPED as EVERYDAY


def left_out(drafts: list[Draft], told: list[Draft], annotated: AnnotatedArticle) -> list[LeftOut]:
    """Sentences that tell of an agreement of too few parties and are no evidence of a record, in text order.

    ``drafts`` are all of the article, ``told`` those that make a record.
    """
    known = {statement.sentence for draft in told for statement in draft.statements}
    found: dict[int, LeftOut] = {}
    for draft in drafts:
        if draft.instrument is None or draft.children or any(draft is other for other in told):
            continue
        acts = (s for s in draft.statements if s.effect is not None and _kept(s) and s.sentence not in known)
        first = next(acts, None)
        if first is not None:
            found.setdefault(first.sentence, _of(draft, first, first.instrument or draft.instrument, annotated))
    return [found[sentence] for sentence in sorted(found)]


def _kept(statement: Statement) -> bool:
    """Does it tell of an agreement, if only by a word of everyday use?"""
    return statement.dropped in (None, EVERYDAY)


def _of(draft: Draft, statement: Statement, instrument: InstrumentMention, annotated: AnnotatedArticle) -> LeftOut:
    sentence, text = annotated.sentences[statement.sentence], annotated.article.text
    return LeftOut(
        start=sentence.start,
        end=sentence.end,
        text=text[sentence.start : sentence.end],
        instrument=Span(start=instrument.start, end=instrument.end, text=text[instrument.start : instrument.end]),
        parties=[annotated.entities[party.entity].name for party in draft.parties],
    )
