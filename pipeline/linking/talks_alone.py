"""Talks of two that name no agreement, and yet aim at one: «A a ouvert des négociations exclusives avec B».

Other talks («les pourparlers entre A et B se poursuivent») are told of many who may never conclude anything.
"""

from __future__ import annotations

from dataclasses import replace

from models.statement import InstrumentMention, Statement
from pipeline.linking.partners import named
from pipeline.linking.thread import Thread

RULE = "trigger.exclusive-talks"


def talks_alone(statement: Statement, thread: Thread) -> bool:
    """Open a draft of what two named bodies negotiate, where nothing is told of either yet."""
    if statement.instrument is not None or statement.effect != "negotiate" or statement.status != "negotiating":
        return False
    parties = thread.parties(statement)
    entities = {party.entity for party in parties}
    if len(entities) < 2 or not all(named(party, thread) for party in parties):
        return False
    if any(draft.entities() & entities for draft in thread.drafts):
        return False
    told = _instrument(statement, thread)
    if told is None:
        return False
    thread.open(replace(statement, instrument=told)).rules.append(RULE)
    return True


def _instrument(statement: Statement, thread: Thread) -> InstrumentMention | None:
    """«négociations exclusives», in the place of the agreement."""
    annotated, exclusive = thread.annotated, thread.lexicon.discourse.exclusive_talks
    sentence, lows = annotated.sentences[statement.sentence], [word.low for word in annotated.words]
    for k in range(sentence.first, sentence.last):
        match = exclusive.match(lows, k)
        if match is not None:
            last = k + match[0]
            start, end = annotated.words[k].start, annotated.words[last - 1].end
            return InstrumentMention(
                k, last, start, end, annotated.article.text[start:end], "agreement", lows[k], None, "strong",
                "indefinite", False, verbal=True,
            )  # fmt: skip
    return None
