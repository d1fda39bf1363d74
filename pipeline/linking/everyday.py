"""Words of everyday use tell an agreement only where the text speaks of agreements.

«Alliance», «prêt», «compromis», «a commandé», «a réservé», «le texte» are said of many things.  In an article that
names an accord, a convention or a protocol too they are read as what was agreed; elsewhere a verb like «signer» must
govern them, or the article opens with them as its news.  On everyday press (bench/press.py) 3 of 34 records that
rested on such a word alone were right.
"""

from __future__ import annotations

from collections.abc import Sequence

from models.statement import InstrumentMention, Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft, taken_out

DROPPED = "everyday-word"
MOST_SENTENCES_OF_NEWS = 2


def without_everyday(drafts: list[Draft], statements: Sequence[Statement], lexicon: Lexicon) -> list[Draft]:
    """``drafts`` without those that rest on such a word alone; their statements say so."""
    everyday = lexicon.instruments.everyday | lexicon.pacts.everyday
    if any(_names_one(s.instrument, everyday) for s in statements):
        return drafts
    alone = [draft for draft in drafts if _rests_on(draft, everyday)]
    if any(_signed(draft) and not _rests_on(draft, everyday) for draft in drafts):
        return drafts
    return taken_out(drafts, alone, DROPPED)


def _names_one(instrument: InstrumentMention | None, everyday: frozenset[str]) -> bool:
    """«un accord», «la convention»: a noun that by itself names an agreement."""
    if instrument is None or instrument.kind is None or instrument.verbal:
        return False
    return instrument.strength == "strong" and instrument.lemma not in everyday


def _rests_on(draft: Draft, everyday: frozenset[str]) -> bool:
    named = [s.instrument for s in draft.statements if s.instrument is not None and s.instrument.kind is not None]
    if not named or any(instrument.lemma not in everyday for instrument in named):
        return False
    governed = any((s.strong and s.effect is not None) or _negotiated(s) for s in draft.statements)
    return not (_is_news(draft) or governed)


def _negotiated(statement: Statement) -> bool:
    """«A négocie un emprunt auprès de B»: both are told with the verb."""
    of_verb = statement.effect == "negotiate" and "trigger.active" in statement.rules
    return of_verb and "parties.with" in statement.rules and bool(statement.signers)


def _signed(draft: Draft) -> bool:
    """«A et B ont signé un programme indicatif»: told as concluded, of both."""
    return len(draft.parties) > 1 and any(s.strong and s.effect is not None for s in draft.statements)


def _is_news(draft: Draft) -> bool:
    """«La Banque mondiale a accordé au Mali un prêt de dix millions»: the article opens with it."""
    first = draft.statements[0]
    sides = len({party.entity for party in draft.parties}) > 1 and first.effect is not None
    return sides and first.sentence < MOST_SENTENCES_OF_NEWS
