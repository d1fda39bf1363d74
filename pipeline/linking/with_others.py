"""An earlier agreement that the side the text is about had with somebody else: «Celui conclu en 2020 avec C»."""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.lexicon.folding import fold
from pipeline.linking.partners import named
from pipeline.linking.protagonist import complete, one_sided, protagonist
from pipeline.linking.thread import Thread

RULE = "parties.protagonist"


def earlier_with_another(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«Ce prêt s'ajoute à celui conclu en 2020 avec C», «Le jumelage signé en 2011 avec C est échu»: of A with C.

    What the text goes on about stays the agreement that is the news.
    """
    last = thread.last
    pronoun = instrument.reference == "pronoun" and instrument.earlier
    known = {entity for draft in thread.drafts for entity in draft.entities()}
    of_then = pronoun or (instrument.reference == "definite" and instrument.strength != "text")
    if last is None or not of_then or instrument.plural or not one_sided(statement):
        return False
    heads = {_head(entity, thread) for entity in known}
    if instrument.earlier and not pronoun and heads & {_head(p.entity, thread) for p in thread.parties(statement)}:
        return False  # «le précédent accord, signé avec le gouvernement B», after one of the government A: the same two
    if any(a.body is None or a.body.anaphor for a in statement.parties):
        return False
    if statement.effect not in ("sign", "bind", "terminate") or not _long_ago(statement, instrument, thread):
        return False
    parties = thread.parties(statement)
    if not parties or any(not named(p, thread) or p.entity in known for p in parties):
        return False
    side = protagonist(statement, thread)
    if side is None or thread.covered(side, parties):
        return False
    draft = thread.open(statement)
    draft.status = "terminated" if statement.effect == "terminate" else "past"
    if instrument.kind is None:
        draft.kind = "agreement" if last.kind == "amendment" else last.kind
        draft.instrument = last.instrument
    complete(draft, [side])
    thread.last = last
    return True


def _head(entity: int, thread: Thread) -> str:
    """The first word of its name."""
    return fold(thread.annotated.entities[entity].name.split()[0])


def _long_ago(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """Is it told as concluded in a year before that of the article, or as one before it?"""
    published, date = thread.annotated.article.published, statement.date
    if instrument.earlier or statement.status == "past":
        return True
    if date is None or date.value is None or published is None:
        return False
    return date.value[:4] < published[:4]
