"""Does a statement go on about an agreement told before?  If so, it is fed with what the statement tells.

«Paraphé par X, ce mémorandum…», «L'accord prévoit…», «X et Y ont également signé».
"""

from __future__ import annotations

from itertools import pairwise

from models.statement import InstrumentMention, Statement
from pipeline.linking.antecedents import antecedent
from pipeline.linking.drafts import Draft
from pipeline.linking.feeding import feed
from pipeline.linking.fresh import of_another_act
from pipeline.linking.likewise import named_before, one_more_alike
from pipeline.linking.named_then import name_which
from pipeline.linking.of_others import of_others, of_those_just_told, surely_the_same
from pipeline.linking.one_each import one_each, split
from pipeline.linking.opening import announce, by_somebody_else
from pipeline.linking.partners import named, with_another
from pipeline.linking.repeats import instrument_named, told_again
from pipeline.linking.sets import changed_by_last
from pipeline.linking.still_to_sign import plan_signing
from pipeline.linking.text_of_two import name_what_is_signed
from pipeline.linking.thread import Thread

MARKET = "marché"


def goes_on(statement: Statement, thread: Thread) -> bool:
    """«Paraphé par X, ce mémorandum…», «L'accord prévoit…», «X et Y ont également signé»: told of one before."""
    if _opens_a_list(statement, thread):
        return False  # it makes a set of its own
    if instrument_named(statement, thread):
        return True
    if named_before(statement, thread):
        return True
    draft = antecedent(statement, thread)
    if draft is None:
        return _all_signed(statement, thread)
    name_what_is_signed(statement, draft, thread)
    instrument = statement.instrument
    if instrument is None and one_more_alike(statement, draft, thread):
        return True
    if instrument is None:
        return _acts_again(statement, draft, thread)
    if _of_trade(instrument, draft) and statement.effect is None:
        return True
    if changed_by_last(statement, thread) or of_another_act(statement, draft, thread):
        return False
    if instrument.reference in ("indefinite", "none") and instrument.strength != "text":
        return told_again(statement, instrument, thread)
    return not instrument.other and _tells_of(draft, statement, thread)


def _of_trade(instrument: InstrumentMention, draft: Draft) -> bool:
    """«… vise le marché du streaming», after a partnership: where one sells; «le marché» takes up a contract only."""
    named = any(s.instrument is not None and s.instrument.lemma == MARKET for s in draft.statements)
    return instrument.lemma == MARKET and draft.kind != "contract" and not named


def _opens_a_list(statement: Statement, thread: Thread) -> bool:
    """«Ils ont signé :», «ces accords :»."""
    instrument = statement.instrument
    heads = statement.effect == "sign" if instrument is None else instrument.plural
    return heads and thread.before_a_list(statement)


def _all_signed(statement: Statement, thread: Thread) -> bool:
    """«Tous ont été signés par le secrétaire général, X» before a list that names them."""
    if by_somebody_else(statement, thread):
        return False  # «Le club a signé avec B.»: of which club, nobody knows
    instrument = statement.instrument
    nameless = instrument is None or _text_of_nothing(instrument, thread)
    if nameless and statement.effect == "sign" and (statement.signers or statement.parties):
        announce(statement, thread)
        return True
    return False


def _text_of_nothing(instrument: InstrumentMention, thread: Thread) -> bool:
    """«ont échangé les documents», «le texte a été signé», where no agreement has been told."""
    return instrument.strength == "text" and instrument.reference == "definite" and not thread.drafts


def _acts_again(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """A verb without its instrument: it goes on about the agreement just told, unless two others act."""
    if statement.effect == "negotiate":
        return True  # «les négociations entre A et B se poursuivent» names no agreement
    if statement.parties or statement.signers:
        name_which(draft, statement, thread)
        others = {p.entity for p in thread.parties(statement)}
        ahead = statement.status == "planned" and draft.status in ("signed", "past")
        strangers = len(others) >= 2 or not others
        if ahead and not statement.pointing and strangers and draft.entities() and not others & draft.entities():
            return False  # what others will sign is not what was signed
        apart = len(others) >= 2 and not draft.plural and draft.entities() and not others & draft.entities()
        taken_up = statement.pointing or _takes_it_up(statement, thread)
        if apart and "signers.subject" in statement.rules and not taken_up:
            return False  # two others concluded something that is not named
        if statement.effect == "sign" or (statement.effect == "ratify" and len(draft.parties) < 2):
            _sign_again(draft, statement, thread)
            return True
    return _tells_of(draft, statement, thread)


def _takes_it_up(statement: Statement, thread: Thread) -> bool:
    """«A et B, qui l'ont approuvé»: the pronoun before the auxiliary is the agreement just told."""
    lows, have = thread.lows(statement), thread.lexicon.grammar.have
    return any(low == "l'" and after in have for low, after in pairwise(lows))


def _sign_again(draft: Draft, statement: Statement, thread: Thread) -> None:
    """A signing verb without its instrument: the persons who signed the agreement just told."""
    if draft.plural:
        shares = one_each(statement, thread, draft.count - len(draft.children))
        if shares:
            split(statement, shares, thread, draft)
            return
    actors = [*statement.parties, *statement.signers]
    adds_persons = any(a.person is not None or a.plural for a in actors)
    if _joins(draft, statement, thread):
        draft.add_parties([p for p in thread.parties(statement) if not thread.covered(p, draft.parties)])
    if adds_persons or len(draft.parties) < 2 or draft.status == "negotiating":
        feed(draft, statement, thread)
    else:
        plan_signing(draft, statement, thread, nobodys=False)  # «Ils la signeront lundi»
        draft.take_time_and_place(statement)  # «Lundi, à X, la directrice l'a signée»


def _joins(draft: Draft, statement: Statement, thread: Thread) -> bool:
    """«C l'a également signée», after «A et B ont signé une convention»: C signs the same one."""
    bodies = statement.signers and all(
        a.person is None and a.role is None and a.plural is None for a in statement.signers
    )
    taken_up = statement.again and _takes_it_up(statement, thread) and not statement.parties
    known = all(named(p, thread) for p in thread.parties(statement))
    return bool(bodies) and taken_up and known and statement.status == "signed" and not draft.plural


def _one_of_many(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«A a signé plusieurs conventions. La convention conclue avec B …»: with a side of its own, it is one of them."""
    instrument = statement.instrument
    if not draft.plural or instrument is None or instrument.plural or instrument.kind is None:
        return False
    if instrument.strength == "text" or instrument.reference != "definite":
        return False
    told = [p for a in statement.parties for p in thread.resolver.parties_of(a, thread.drafts)]
    return bool(told) and not thread.all_covered(told, draft.parties)


def _tells_of(draft: Draft, statement: Statement, thread: Thread) -> bool:
    """Feed the draft with the statement, unless it names other parties."""
    parties = thread.parties(statement)
    shares = one_each(statement, thread) if draft.plural else []
    if shares:
        split(statement, shares, thread, draft)
        return True
    if with_another(statement, draft, thread) or _one_of_many(statement, draft, thread):
        return False
    if of_those_just_told(statement, draft, thread):
        return False
    if not surely_the_same(statement, thread) and of_others(parties, draft, statement, thread):
        return False
    feed(draft, statement, thread)
    return True
