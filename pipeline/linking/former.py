"""Agreements beside the one that is the news: the one that it replaces or amends, and one like it of others."""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.linking.antecedents import compatible
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread


def told_before(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«Le précédent accord, signé en 2012», «un avenant au contrat conclu en 2019»: another one, of the same parties.

    What the text goes on about stays the agreement that is the news.
    """
    model = _model(instrument, thread)
    if statement.effect != "sign" or model is None or _same_day(statement, model):
        return False
    if instrument.plural or any(d.status == "past" and compatible(d, instrument) for d in thread.drafts):
        return False
    parties = thread.parties(statement)
    if len(parties) < 2 and not thread.all_covered(parties, model.parties):
        return False
    last = thread.last
    draft = thread.open(statement)
    draft.status = "past"
    draft.rules.append("status.earlier")
    if len(parties) < 2:
        draft.parties = []
        draft.add_parties(model.parties)
    if instrument.kind is None or instrument.strength == "text":
        draft.kind = "agreement" if model.kind == "amendment" else model.kind
        draft.instrument = model.instrument
    thread.last = last
    return True


def _model(instrument: InstrumentMention, thread: Thread) -> Draft | None:
    """The agreement that it came before."""
    told = [d for d in thread.drafts if len(d.parties) >= 2 and d.status != "past" and not d.children]
    near = [d for d in told if instrument.kind is None or compatible(d, instrument) or d.kind == "amendment"]
    return near[-1] if near else None


def _same_day(statement: Statement, model: Draft) -> bool:
    if statement.date is None or model.date is None:
        return False
    return statement.date.value == model.date.value is not None


def another_like(statement: Statement, thread: Thread) -> None:
    """«Un document semblable a été signé entre C et D», «un autre texte …»: of the kind of the one before."""
    last = thread.last
    if last is None or statement.effect not in ("sign", "renew", "bind") or len(thread.parties(statement)) < 2:
        return
    draft = thread.open(statement)
    draft.kind, draft.instrument = last.kind, last.instrument
    draft.rules.append("kind.like-the-last")
    if draft.status == "past":
        thread.last = last
