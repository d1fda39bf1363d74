"""Talks that name no agreement, right after one: «A a signé un accord avec B. A négocie toujours avec C».

They are about one like it.
"""

from __future__ import annotations

from itertools import pairwise

from models.statement import Statement
from pipeline.linking.drafts import PartyRef
from pipeline.linking.partners import named
from pipeline.linking.protagonist import like_the_last, one_sided
from pipeline.linking.thread import Thread

MOST_SENTENCES_TO_TALKS = 2


def talks_with(statement: Statement, thread: Thread) -> bool:
    """«A a signé un accord avec B. Avec C, les négociations se poursuivent»: A with C, about one like it."""
    if statement.instrument is not None or not (_talked(statement) or _awaited(statement, thread)):
        return False
    parties = thread.parties(statement)
    acting = [p for a in statement.signers for p in thread.resolver.parties_of(a, thread.drafts)]
    if statement.signers and thread.last is not None:  # «A négocie toujours avec C», A being one of those just told
        parties = [p for p in parties if not thread.covered(p, thread.last.parties)]
        if len(acting) != 1 or not thread.all_covered(acting, thread.last.parties) or _of_their_own(statement, thread):
            return False
    elif "parties.between" in statement.rules and thread.last is not None and len(parties) == 2:
        # «Les négociations entre A et C avancent», A being one of those just told
        parties = [p for p in parties if not thread.covered(p, thread.last.parties)]
        if len(parties) != 1:
            return False
    elif not one_sided(statement):
        return False
    if not parties or not _another_partner(statement, parties, thread):
        return False
    if any(known.entities() >= {p.entity for p in parties} for known in thread.drafts):
        return False
    like_the_last(statement, parties, thread, acting[0] if acting else None)
    return True


def _talked(statement: Statement) -> bool:
    return statement.effect == "negotiate" and statement.status == "negotiating"


def _awaited(statement: Statement, thread: Thread) -> bool:
    """«Avec C, la signature est attendue fin mars»: no talks any more, and not signed yet."""
    ahead = statement.effect == "sign" and statement.status == "planned"
    return ahead and "trigger.act-noun-alone" in statement.rules and thread.lows(statement)[0] in ("avec", "auprès")


def _of_their_own(statement: Statement, thread: Thread) -> bool:
    """«A négocie avec C | la fin de la grève», «A, | en pourparlers avec C, …»: of something else, in passing."""
    words, sentence = thread.annotated.words, thread.annotated.sentences[statement.sentence]
    grammar = thread.lexicon.grammar
    if not statement.parties:
        return False
    behind = words[min(max(a.last for a in statement.parties), sentence.last - 1)]
    aside = any(
        one.low == "," and two.low == "en" for one, two in pairwise(words[sentence.first : statement.parties[0].first])
    )
    matter = behind.low in grammar.definite | grammar.indefinite | {"sur", "de", "du", "d'"}
    return aside or matter


def _another_partner(statement: Statement, parties: list[PartyRef], thread: Thread) -> bool:
    """«Avec C, …», «Rien n'est acquis avec C : …»: right after an agreement, with one body that has a name."""
    if thread.lows(statement)[0] in ("avec", "auprès"):
        return True
    last = thread.last
    near = last is not None and statement.sentence - last.statements[-1].sentence <= MOST_SENTENCES_TO_TALKS
    if last is None or not near or last.plural or len(last.parties) != 2 or thread.background(last):
        return False
    sided = {"parties.with", "parties.between"} & set(statement.rules)
    return len(parties) == 1 and named(parties[0], thread) and bool(sided)
