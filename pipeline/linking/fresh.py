"""What the article reports as just signed stays so, whatever later sentences recall, end, prolong or approve.

«Les deux maires ont signé la charte. Les conseils l'avaient votée en décembre.»  «A et B ont signé un accord. Le tout
premier remontait à 1969.»
"""

from __future__ import annotations

from dataclasses import replace

from models.statement import Statement
from pipeline.linking.drafts import Draft, is_old
from pipeline.linking.thread import Thread

_BY_HAND = frozenset({"trigger.active", "trigger.passive", "trigger.verb-alone"})
_HANDS = _BY_HAND | {"signers.signatures-of"}  # «Le contrat porte la signature de X»
_BEFORE = frozenset({"status.pluperfect", "status.background", "status.not-yet", "status.not-renewed"})
MOST_WORDS_OF_REPLACING = 4
_OF_ANOTHER = ("terminate", "renew")


def just_signed(draft: Draft, thread: Thread) -> bool:
    """Is it told by a finite verb of signing, in no tense of the past before, and with no day of long ago?"""
    published = thread.annotated.article.published
    if draft.status != "signed":
        return False
    if draft.date is not None and draft.date.value and (not published or is_old(draft.date.value, published)):
        return False
    return any(
        s.effect == "sign" and s.status == "signed" and _BY_HAND & set(s.rules) and not _BEFORE & set(s.rules)
        for s in draft.statements
    )


def signed_by_hand(statement: Statement) -> bool:
    """Does a finite verb tell that it was signed?"""
    told = set(statement.rules)
    done = statement.effect == "sign" and statement.status == "signed"
    nobodys = statement.instrument is None and not statement.parties and not statement.signers
    return done and bool(_HANDS & told) and not (_BEFORE | {"status.modal"}) & told and not nobodys


def only_its_effects_ahead(draft: Draft, thread: Thread) -> bool:
    """«Une convention unira A à B», «A prêtera 20 millions à B»: what it does lies ahead, no hand that is to sign."""
    told = [s for s in draft.statements if s.status == "planned"]
    return bool(told) and not any(by_hand(s, thread) for s in told)


def by_hand(statement: Statement, thread: Thread) -> bool:
    """Do its words tell of hands that sign, not only of minds that meet?"""
    stems = thread.lexicon.modality.signing_stems
    return any(word.startswith(stems) for cue in statement.cues for word in cue.text.casefold().split())


def of_another_act(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«Le club avait résilié son contrat», «ils ont aussi prolongé l'accord-cadre qui les lie»: not what was signed."""
    instrument = statement.instrument
    if instrument is None or statement.effect not in _OF_ANOTHER:
        return False
    if _replaced_by_it(statement, draft, thread):
        return True
    if not just_signed(draft, thread):
        return False
    if instrument.reference in ("demonstrative", "pronoun"):
        return False  # «cette convention prolonge …»
    if statement.effect == "terminate":
        return "trigger.active" in statement.rules or "trigger.passive" in statement.rules
    other_kind = instrument.strength != "text" and instrument.kind not in (None, draft.kind)
    return other_kind and ("trigger.binding" in statement.rules or instrument.reference == "possessive")


def _replaced_by_it(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«Le bail, signé jeudi, annule et remplace l'accord de 2015»: the new one ends another, not itself."""
    instrument = statement.instrument
    if instrument is None or statement.effect != "terminate" or statement.signers or thread.background(draft):
        return False
    lows = [word.low for word in thread.annotated.words[: instrument.first]]
    starts = range(max(len(lows) - MOST_WORDS_OF_REPLACING, 0), len(lows))
    matches = ((k, thread.lexicon.discourse.following.match(lows, k)) for k in starts)
    replaced = any(match is not None and k + match[0] == len(lows) for k, match in matches)
    return draft.status in ("signed", "renewed", "planned") and (replaced or instrument.earlier)


def without_older_day(statement: Statement, draft: Draft, thread: Thread) -> Statement:
    """The statement without a date that cannot be that of what was just signed, or renewed."""
    date, published = statement.date, thread.annotated.article.published
    again = draft.status == "renewed" and statement.effect != "renew"  # «ont reconduit leur bail. Signé en 2017, il …»
    if date is None or date.value is None or not (again or just_signed(draft, thread)):
        return statement
    older = bool(published) and is_old(date.value, published or "")
    if older:  # «Le dernier accord, signé en 2016 à Accra, a expiré»: neither the year nor the town is of now
        return replace(statement, date=None, place=None, place_name=None)
    return replace(statement, date=None) if statement.effect == "ratify" else statement


def keeps_status(draft: Draft, statement: Statement, thread: Thread) -> bool:
    """Was it just signed, and is it only approved, or is its renewal only spoken of?"""
    spoken_of = statement.effect == "renew" and "trigger.act-noun-alone" in statement.rules
    return (statement.effect == "ratify" or spoken_of) and just_signed(draft, thread)
