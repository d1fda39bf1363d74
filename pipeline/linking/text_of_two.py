"""«Le texte», «le document», «l'accord» of two who were told right before it, and nothing of theirs by another word.

«A et B se sont rapprochés. Le document, signé lundi, prévoit …», «A et B ont signé lundi. Le texte prévoit …»
"""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread

SENTENCES_BACK = 2


def text_of_scene(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """Is it signed, and by those on the scene?"""
    if statement.effect != "sign" or instrument.reference != "definite" or thread.drafts:
        return False
    scene = thread.resolver.scene(statement, thread.drafts)
    if len({party.entity for party in scene}) < 2 or statement.parties or statement.signers:
        return False
    return not instrument.other and _of_no_other_sort(statement, thread)


def name_what_is_signed(statement: Statement, draft: Draft, thread: Thread) -> None:
    """Let it be what two are said to have signed, where the sentence before tells only that they did."""
    instrument = statement.instrument
    if instrument is None or instrument.plural or instrument.other or instrument.earlier:
        return
    if draft.instrument is not None or draft.children or len(draft.parties) != 2 or len(thread.drafts) > 1:
        return
    if instrument.reference not in ("definite", "demonstrative") or statement.parties or statement.signers:
        return
    last = draft.statements[-1] if draft.statements else statement
    if statement.sentence - last.sentence != 1 or last.pointing or not _of_no_other_sort(statement, thread):
        return
    draft.instrument, draft.kind, draft.plural, draft.count = instrument, instrument.kind or "other", False, 1
    thread.announced = None


def _of_no_other_sort(statement: Statement, thread: Thread) -> bool:
    """Was no law, petition or letter told that «le texte» may be?"""
    first = thread.annotated.sentences[max(statement.sentence - SENTENCES_BACK, 0)].first
    last = thread.annotated.sentences[statement.sentence].last
    return not any(w.low in thread.lexicon.discourse.other_texts for w in thread.annotated.words[first:last])
