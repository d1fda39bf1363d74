"""What a draft takes over from a statement that goes on about it."""

from __future__ import annotations

from models.annotation import Actor
from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import Draft, PartyRef, is_old
from pipeline.linking.fresh import keeps_status, only_its_effects_ahead, signed_by_hand, without_older_day
from pipeline.linking.named_then import name_which
from pipeline.linking.of_all import acts_for_common, sign_all
from pipeline.linking.of_then import part_from_news
from pipeline.linking.still_to_sign import plan_signing
from pipeline.linking.thread import Thread


def feed(draft: Draft, statement: Statement, thread: Thread) -> None:
    """Add what a statement about this agreement tells: its missing parties, who signs, details, status, kind."""
    if part_from_news(statement, draft, thread):
        return
    signers = thread.resolver.signers(statement, thread.drafts)
    acts_for_common(draft, statement, signers, thread)
    parties = thread.parties(statement)
    completes = statement.effect == "ratify" and len(draft.parties) < 2
    nobodys = not draft.parties
    kept = keeps_status(draft, statement, thread)
    statement = without_older_day(statement, draft, thread)
    name_which(draft, statement, thread)
    _add_missing(draft, parties, signers, thread, statement.again)
    draft.add_signers(signers)
    sign_all(draft, statement, signers, thread)
    plan_signing(draft, statement, thread, nobodys)
    if statement.effect == "renew" and not kept and not draft.children:
        _leave_first_day(draft, statement, thread)
    draft.add_details(statement)
    if not kept and not _taken_up_by_another(statement):
        _settle_status(draft, statement, completes, thread)
    if nobodys and draft.parties and draft.status == "planned" and statement.status in ("signed", "past"):
        draft.status = statement.status if statement.effect == "sign" else draft.status  # «A doit négocier. B a signé»
    _settle_kind(draft, statement.instrument)
    told = _respectively(draft, statement, signers, thread)
    paired = _in_order(signers, draft)
    for k, child in enumerate(draft.children):
        if told:
            child.add_signers([s for s in signers if s not in told or s is told[k]])
        else:
            child.add_signers(
                [s for s in signers if paired.get(id(s), k) == k and not _acts_for_another(s, child, draft)]
            )
    if not draft.children:
        thread.last = draft


def _leave_first_day(draft: Draft, statement: Statement, thread: Thread) -> None:
    """«En 2021, A et B signaient un bail. Ils l'ont prolongé hier»: when and where it was signed first is past."""
    published, first = thread.annotated.article.published, draft.date.value if draft.date is not None else None
    if (
        draft.status in ("signed", "past")
        and statement.status == "renewed"
        and first
        and is_old(first, published or "")
    ):
        draft.date = draft.dated_by = draft.place = draft.place_name = draft.placed_by = None


def _respectively(draft: Draft, statement: Statement, signers: list[Actor], thread: Thread) -> list[Actor]:
    """«avec les recteurs X, Y et Z, respectivement», «représentés par X, Y et Z»: X for the first of the set."""
    number = len(draft.children)
    told = "signers.represented" in statement.rules or "respectivement" in thread.lows(statement)
    if number < 2 or not told:
        return []
    lists = (signers, [a for a in statement.parties if a.person is not None], statement.signers)
    found = next((people for people in lists if len(people) == number and all(p.person for p in people)), [])
    for person, child in zip(found, draft.children, strict=False):
        if child.parties and (person.body is None or person.body.anaphor):
            person.body = thread.annotated.entities[child.parties[-1].entity].mentions[0]
    return list(found)


def _add_missing(
    draft: Draft, parties: list[PartyRef], signers: list[Actor], thread: Thread, further: bool = False
) -> None:
    """Parties that are not there yet; where two are, only a body whose person signs and that makes room for itself.

    ``further``: «a également été signé par X, Y et Z» adds all of theirs.
    """
    if _only_ratified(draft) and len(parties) >= 2:
        draft.parties = []  # «ratifié par le Sénat … Ce traité entre A et B»: who ratifies is one of them
    strong = len(draft.parties) >= 2
    hands = {s.person.entity for s in (*draft.signers, *signers) if s.person is not None}
    for party in parties:
        if thread.covered(party, draft.parties):
            continue
        signs = any(s.body is not None and s.body.entity == party.entity for s in signers)
        if not strong or (signs and (further or len(draft.parties) < max(2, len(signers), len(hands)))):
            draft.add_parties([party])


def _only_ratified(draft: Draft) -> bool:
    """Are its parties known only as those who ratify?  Those of «l'accord que A et B ont conclu» concluded it."""
    between = len(draft.parties) >= 2 and "trigger.relative" in draft.rules
    acting = [s for s in draft.statements if s.parties or s.signers]
    return not between and bool(acting) and all(s.effect == "ratify" and not s.parties for s in acting)


def _taken_up_by_another(statement: Statement) -> bool:
    """«… à ce même accord, la résolution qui l'a entériné»: in a relative, by nobody who concludes anything."""
    by_nobody = not statement.parties and not statement.signers and statement.date is None
    acts = {rule for rule in statement.rules if rule.startswith("trigger.")}
    return statement.effect == "ratify" and by_nobody and acts == {"trigger.relative"}


def _settle_status(draft: Draft, statement: Statement, completes: bool, thread: Thread) -> None:
    if "status.not-yet" in statement.rules:
        return  # «doit encore être ratifié» changes nothing
    if statement.effect in ("terminate", "renew", "ratify") and not completes:
        draft.status = statement.status or draft.status
        draft.cues += statement.cues
    elif statement.status in ("planned", "negotiating") and draft.status == "announced":
        draft.status = statement.status
    elif statement.status == "planned" and statement.effect == "sign" and draft.status == "ratified":
        draft.status = "planned"  # «Le conseil a approuvé la convention. Elle sera signée mardi»
    elif draft.status in ("announced", "negotiating") and statement.status == "signed" and statement.effect == "sign":
        if draft.status == "negotiating" and "trigger.act-noun-alone" in statement.rules:
            return  # «Le maire table sur une conclusion en mai»
        draft.status = "signed"
    elif draft.status == "planned" and signed_by_hand(statement) and only_its_effects_ahead(draft, thread):
        draft.status = "signed"  # «Une convention unira A à B. Le maire l'a signée»


def _settle_kind(draft: Draft, instrument: InstrumentMention | None) -> None:
    """«un partenariat … cette convention»: the more precise word tells the kind."""
    verbal = draft.instrument is not None and draft.instrument.verbal
    if instrument is not None and verbal and not instrument.verbal and instrument.strength != "text":
        draft.kind, draft.instrument = instrument.kind or draft.kind, instrument
        return
    if (
        draft.kind in ("other", "partnership")
        and instrument is not None
        and not instrument.verbal
        and instrument.kind is not None
        and (instrument.kind not in ("other", "partnership", "agreement") or _a_text(draft))
        and instrument.strength != "text"
    ):
        draft.kind = instrument.kind
        draft.instrument = instrument


def _a_text(draft: Draft) -> bool:
    """«ont signé le document», «a signé avec A et B»: of which any later word tells more."""
    return draft.instrument is None or draft.instrument.strength == "text"


def _in_order(signers: list[Actor], family: Draft) -> dict[int, int]:
    """«face à X, Y et Z» of three agreements told in their order: each of the three signs one of them.

    From a signer's identity to the number of its agreement; whom the common party sends signs all.
    """
    children = family.children
    if len(children) < 2:
        return {}
    common = set.intersection(*(child.entities() for child in children))
    others = [s for s in signers if s.body is None or s.body.entity not in common]
    unplaced = [s for s in others if s.body is None or all(s.body.entity not in c.entities() for c in children)]
    if len(others) != len(children) and len(unplaced) > 1:
        return {id(signer): -1 for signer in unplaced}  # better nobody's than everybody's
    if len(others) != len(children) or not unplaced:
        return {}
    for signer, child in zip(others, children, strict=True):
        if signer not in unplaced and signer.body is not None and signer.body.entity not in child.entities():
            return {}
    return {id(signer): k for k, signer in enumerate(others)}


def _acts_for_another(signer: Actor, child: Draft, family: Draft) -> bool:
    """Does this person act for another member of the set?"""
    body = signer.body.entity if signer.body is not None else -1
    return body >= 0 and body not in child.entities() and any(body in other.entities() for other in family.children)
