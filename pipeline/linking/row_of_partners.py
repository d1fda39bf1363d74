"""The house whose partners come one after the other: «La Région a reçu trois partenaires. Avec B, c'est un prêt …».

Such a lead tells no agreement, only that its one body deals with several others; each of these then comes with the
agreement that it concluded, and the house is the other side of all of them.
"""

from __future__ import annotations

from models.annotation import Sentence
from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.thread import Thread

RULE = "parties.host"
SENTENCES_OF_LEAD = 3
MOST_SENTENCES_AFTER = 8
_TO_WHOM = frozenset({"avec", "à"})
MOST_WORDS_TO_NOUN = 3  # «trois | nouveaux partenaires»


def host(statement: Statement, thread: Thread) -> PartyRef | None:
    """The one body of the last sentence of the lead that announces a row of partners or signatures."""
    lead = range(min(statement.sentence, SENTENCES_OF_LEAD) - 1, -1, -1)
    counted = {d.statements[0].sentence for d in thread.drafts if d.plural and not d.parties}
    told = next((k for k in lead if k in counted or _announces(thread.annotated.sentences[k], thread)), None)
    if told is None or statement.sentence - told > MOST_SENTENCES_AFTER:
        return None
    sentence = thread.annotated.sentences[told]
    words = thread.annotated.words
    verb = next((k for k in range(sentence.first, sentence.last) if words[k].pos in ("VERB", "AUX")), sentence.last)
    acting = [a for a in thread.annotated.actors if sentence.first <= a.first < sentence.last]
    acting = [a for a in acting if a.first < verb] or acting  # «A est sortie de la Bourse avec deux contrats»
    parties = [p for a in acting if a.plural is None for p in thread.resolver.parties_of(a, thread.drafts)]
    return parties[0] if len({p.entity for p in parties}) == 1 else None


def counted_before(statement: Statement, instrument: InstrumentMention, thread: Thread) -> Draft | None:
    """«La société est sortie avec deux contrats en poche. Le premier la lie à B»: the set that the sentence counted.

    What only counted them tells of none; that the next sentence begins with the first of them, and what it does, does.
    """
    counted = thread.counted
    begins = instrument.reference == "pronoun" and instrument.ordinal == 1
    if counted is None or not begins or statement.effect not in ("sign", "bind") or statement.status != "signed":
        return None
    if statement.sentence - counted.sentence != 1:
        return None
    thread.announced = thread.open(counted)
    thread.counted = None
    return thread.announced


def _announces(sentence: Sentence, thread: Thread) -> bool:
    """«trois partenaires», «a multiplié les signatures», «tour à tour»: and no word denies it."""
    words, grammar, discourse = thread.annotated.words, thread.lexicon.grammar, thread.lexicon.discourse
    lows = [word.low for word in words[sentence.first : sentence.last]]
    if any(discourse.in_a_row.match(lows, k) is not None for k in range(len(lows))):
        return True  # «n'a pas chômé» is one of them
    return not frozenset(grammar.denying) & set(lows) and any(
        (grammar.cardinals.get(low, 0) > 1 or low in grammar.some - {"un", "une"})
        and (discourse.dealt_with & set(lows[k + 1 : k + 1 + MOST_WORDS_TO_NOUN]) or _with_bodies(lows, k, thread))
        for k, low in enumerate(lows)
    )


def _with_bodies(lows: list[str], k: int, thread: Thread) -> bool:
    """«s'associe à | deux banques», «travaillera avec deux associations»: bodies that it counts and does not name."""
    found = thread.lexicon.bodies.heads.find(lows[k + 1]) if k + 1 < len(lows) else []
    counted = thread.lexicon.grammar.cardinals.get(lows[k], 0) > 1
    return counted and lows[k - 1] in _TO_WHOM and any(form.number == "pl" for form in found)
