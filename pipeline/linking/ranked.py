"""One of a row of partners, told by its rank: «A a retenu deux partenaires. Le premier, B, a signé dimanche».

The rank says that B is one of those with whom the house deals; so the other side is the house.
"""

from __future__ import annotations

from models.annotation import Actor
from models.statement import InstrumentMention, Statement
from pipeline.linking.partners import named
from pipeline.linking.protagonist import protagonist
from pipeline.linking.row_of_partners import host
from pipeline.linking.thread import Thread

RULE = "parties.ranked"
MOST_WORDS_OF_RANK = 3  # «le | deuxième partenaire africain |, B,»
_ARTICLES = frozenset({"le", "la", "l'", "son", "sa", "leur", "notre", "un", "une"})
_SIGNED = ("signed", "planned", "past")


def ranked_partner(statement: Statement, thread: Thread) -> bool:
    """Open the agreement that a partner told by its rank signs with the house of the row."""
    if statement.effect != "sign" or statement.status not in _SIGNED or statement.parties or statement.pointing:
        return False
    if len(statement.signers) != 1 or not _by_rank(statement.signers[0], statement, thread):
        return False
    instrument = statement.instrument
    if instrument is not None and (instrument.plural or instrument.strength == "text"):
        return False
    partners = thread.parties(statement)
    told = [d for d in thread.drafts if len(d.parties) == 2 and not thread.background(d) and not d.children]
    side = (protagonist(statement, thread) if told else None) or host(statement, thread)
    if side is None or len(partners) != 1 or not named(partners[0], thread) or thread.covered(side, partners):
        return False
    if any(d.entities() == {side.entity, partners[0].entity} for d in thread.drafts):
        return False
    like = next((d for d in reversed(told) if d.instrument is not None), None)
    draft = thread.open(statement)
    if draft.instrument is None and like is not None:
        draft.kind, draft.instrument = like.kind, like.instrument
    elif draft.instrument is None:
        draft.kind, draft.instrument = "agreement", _verbal(statement, thread)
    told_parties, draft.parties = draft.parties, []
    draft.add_parties([side, *told_parties])
    draft.rules.append(RULE)
    return True


def _verbal(statement: Statement, thread: Thread) -> InstrumentMention:
    """The partner and its verb, where no word for an agreement was told."""
    first, last = statement.signers[0].first, statement.signers[0].last
    words = thread.annotated.words
    start, end = words[first].start, words[last - 1].end
    text = thread.annotated.article.text[start:end]
    return InstrumentMention(
        first, last, start, end, text, "agreement", "", None, "strong", "indefinite", False, verbal=True
    )


def _by_rank(actor: Actor, statement: Statement, thread: Thread) -> bool:
    """«Le premier, B, …», «Son deuxième partenaire, B, …»: the rank opens the clause, B stands between commas."""
    words, ranks = thread.annotated.words, thread.lexicon.grammar.ordinals
    first = thread.annotated.sentences[statement.sentence].first
    comma = actor.first - 1
    if comma <= first or words[comma].low != "," or [word.low for word in words[actor.last : actor.last + 1]] != [","]:
        return False
    for k in range(comma - 1, max(comma - 1 - MOST_WORDS_OF_RANK, first - 1), -1):
        word = words[k]
        if word.low in ranks or word.low in ("dernier", "dernière", "autre"):
            opens = k - 1 == first or (k - 1 > first and words[k - 2].low in (";", ",", ":", "et"))
            noun = {f"{w.low}s" for w in words[k + 1 : comma] if w.pos == "NOUN"}
            return opens and words[k - 1].low in _ARTICLES and noun <= thread.lexicon.discourse.dealt_with
        if word.pos not in ("NOUN", "ADJ"):
            return False
    return False
