"""What two named bodies conclude without a word for it: «A a scellé avec B la création d'un fonds»."""

from __future__ import annotations

from dataclasses import replace

from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import PartyRef
from pipeline.linking.likewise import ECHO
from pipeline.linking.likewise import RULE as LIKE
from pipeline.linking.partners import named
from pipeline.linking.thread import Thread

RULE = "trigger.unnamed"
_DEED = frozenset({"trigger.verb-alone", "signers.subject", "parties.with"})


def deal_without_name(statement: Statement, thread: Thread) -> bool:
    """Open a draft for the deed of two that are named, unless an agreement of theirs has been told."""
    if statement.instrument is not None or not _deed(statement):
        return False
    parties = thread.parties(statement)
    sides = {p.entity for p in parties}
    if len(sides) != 2 or not all(named(p, thread) and _proper(p, thread) for p in parties):
        return False
    if any(known.entities() & sides and (known.plural or known.entities() >= sides) for known in thread.drafts):
        return False
    first, text = thread.annotated.sentences[statement.sentence].first, thread.annotated.article.text
    words = thread.annotated.words
    while words[first].start < statement.start:
        first += 1
    last = max(first + 1, max(actor.last for actor in statement.parties))
    start, end = words[first].start, words[last - 1].end
    told = InstrumentMention(
        first, last, start, end, text[start:end], "agreement", "", None, "strong", "indefinite", False, verbal=True
    )
    like = thread.last
    draft = thread.open(replace(statement, instrument=told))
    draft.rules.append(RULE)
    if ECHO in statement.rules and like is not None and len(like.parties) > 1 and like.instrument is not None:
        draft.kind, draft.instrument = like.kind, like.instrument  # «A a signé un bail avec B. C a fait de même avec D»
        draft.rules.append(LIKE)
    return True


def _proper(party: PartyRef, thread: Thread) -> bool:
    """By a proper name: not «le gouvernement américain», nor «le groupe turc», whoever that is."""
    body = party.actor.body
    pointed = party.actor.person is None and body is not None and body.anaphor
    return not pointed and any(letter.isupper() for letter in thread.annotated.entities[party.entity].name)


def _deed(statement: Statement) -> bool:
    """«A a scellé avec B la création d'un fonds», but not «A l'a signé avec B»."""
    done = statement.effect == "sign" and statement.status in ("signed", "past") and not statement.pointing
    return done and set(statement.rules) >= _DEED
