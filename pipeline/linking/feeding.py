"""What a draft takes over from a sentence that goes on about it, with or without naming the instrument."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor
from models.statement import InstrumentMention, Statement
from pipeline.linking.across import gather, name_signers, sit_across
from pipeline.linking.drafts import Draft, PartyRef, is_old
from pipeline.linking.fresh import keeps_status, only_its_effects_ahead, signed_by_hand, without_older_day
from pipeline.linking.named_then import name_which
from pipeline.linking.of_all import acts_for_common, sign_all
from pipeline.linking.of_then import part_from_news
from pipeline.linking.still_to_sign import plan_signing
from pipeline.linking.thread import Thread

MOST_WORDS_OF_OPENING = 12
MOST_SENTENCES_TO_PRONOUN = 2
MOST_SENTENCES_TO_PAYMENT = 8
MOST_SENTENCES_TO_OTHER_SIDE = 2


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
    """«ont signé le document»: of which any later word tells more."""
    return draft.instrument is not None and draft.instrument.strength == "text"


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


# -- sentences that name no instrument ---------------------------------------------------------------------


def detail(statement: Statement, thread: Thread) -> None:
    """Who was there, who acted for whom, what «il» provides for."""
    last = thread.last
    if last is None:
        thread.waiting.append(statement)
        return
    if statement.attendees:
        witness(_signed_last(thread, last), statement)
    if "parties.named-after" in statement.rules:
        _other_side(statement, last, thread)
    if statement.date is not None or statement.place is not None:
        _ceremony(statement, last, thread.annotated.article.published)
    if "signers.envoy" in statement.rules:
        _sent_by(statement, _signed_last(thread, last))
    elif "signers.gathered" in statement.rules:
        gather(_signed_last(thread, last), statement, thread)
    elif "signers.called" in statement.rules:
        name_signers(_signed_last(thread, last), statement, thread)
    elif "signers.across" in statement.rules:
        sit_across(_signed_last(thread, last), statement, thread)
    elif statement.signers:
        _represented_by(statement, last, thread)
    paid = _paid_for(statement, last, thread) if statement.spending else None
    if paid is not None:
        paid.amounts += [a for a in statement.amounts if a not in paid.amounts]
        paid.duration = paid.duration or statement.duration  # «L'enveloppe atteint 3 M€ sur trois ans»
    if _goes_on_about(last, statement, thread):
        last.objectives += [o for o in statement.objectives if o not in last.objectives]
        last.subject = last.subject or statement.subject
        last.amounts += [a for a in statement.amounts if a not in last.amounts]
        last.duration = last.duration or statement.duration
        last.statements.append(statement)


def _of_another_time(statement: Statement, draft: Draft, published: str | None) -> bool:
    """Is its date long before the article, or another than what is known of the draft?"""
    told = statement.date.value if statement.date is not None else None
    if statement.date is not None and draft.status == "planned":
        told = statement.date.future_value or told  # «La cérémonie est prévue le 2 avril»
    known = draft.date.value if draft.date is not None else None
    if told is None:
        return False
    if known is None:
        return published is not None and draft.status != "past" and is_old(told, published)
    return not (known.startswith(told) or told.startswith(known)) and "/" not in known + told


def _ceremony(statement: Statement, last: Draft, published: str | None) -> None:
    """«La cérémonie a eu lieu lundi à X», «… est prévue le 2 avril à X»: of what was signed, or of what will be."""
    for draft in [*(last.parent or last).children, last.parent or last]:
        if _of_another_time(statement, draft, published):
            continue  # «A et B ont signé jeudi. Elles s'étaient rencontrées en 2021 à X»
        if draft.status in ("signed", "renewed"):
            draft.take_time_and_place(statement)
            draft.event = draft.event or statement.event
        elif draft.status == "planned" and draft is last:
            date = statement.date
            ahead = date.future_value if date is not None else None
            planned = replace(statement, date=replace(date, value=ahead) if date is not None and ahead else None)
            draft.take_time_and_place(planned if date is not None else statement)


def _paid_for(statement: Statement, last: Draft, thread: Thread) -> Draft | None:
    """The agreement whose money a sentence tells: that of the parties it names, else the one told right before."""
    sentence = thread.annotated.sentences[statement.sentence]
    named = {
        body.entity
        for actor in thread.annotated.actors
        if sentence.first <= actor.first < sentence.last
        for body in (actor.body, actor.role.body if actor.role is not None else None)
        if body is not None
    }
    sides = {id(draft): len(named & draft.entities()) for draft in [*thread.drafts, last]}
    recent = [d for d in thread.drafts if statement.sentence - d.statements[-1].sentence <= MOST_SENTENCES_TO_PAYMENT]
    best = max((d for d in recent if not d.plural), key=lambda d: sides[id(d)], default=last)
    opening = thread.annotated.words[sentence.first].low
    if opening in thread.lexicon.discourse.pronouns or opening in thread.lexicon.grammar.possessive:
        best = last  # «Son coût, 2 millions, …», «Elle est dotée de …»
    paid = best if sides[id(best)] > sides[id(last)] else last
    if statement.instrument is not None and named and not sides[id(paid)]:
        return None  # «Avec la Banque X, il s'agit d'un prêt de 2 millions»: of another agreement
    near = statement.sentence - paid.statements[-1].sentence
    return paid if not paid.plural and near <= (MOST_SENTENCES_TO_PAYMENT if sides[id(paid)] else 3) else None


def witness(draft: Draft, statement: Statement) -> None:
    """A sentence of its own tells who was there: at the signing of the whole set, if there is one."""
    family = draft.parent or draft
    for member in [family, *family.children]:
        member.add_attendees(statement.attendees)
        member.witnesses += statement.attendees
        member.event = member.event or statement.event
    draft.rules += [r for r in statement.rules if r not in draft.rules]


def _signed_last(thread: Thread, last: Draft) -> Draft:
    """Nobody attends talks or an old signing: the one signed before them is meant."""
    if last.status not in ("negotiating", "past", "terminated"):
        return last
    return next((d for d in reversed(thread.drafts) if d.status in ("signed", "renewed", "planned")), last)


def _goes_on_about(last: Draft, statement: Statement, thread: Thread) -> bool:
    """Does the sentence open with «il», «celle-ci», «l'objectif», and mean the agreement?"""
    words = thread.lexicon.discourse
    first = _after_opening(thread, statement)
    opening = [word.low for word in thread.annotated.words[first : first + 2]]
    gender = words.pronouns.get(opening[0])
    if gender is not None and last.instrument is not None:
        # «Il a neigé»: the pronoun must agree, and something must be told of the agreement
        if opening[-1] in words.impersonal:
            return False
        if last.instrument.gender is not None and (last.instrument.gender == "f") != (gender == "f"):
            return False
        if not (statement.objectives or statement.amounts or statement.subject or statement.duration):
            return False
        if statement.sentence - last.statements[-1].sentence > MOST_SENTENCES_TO_PRONOUN:
            return False
    return opening[0] in words.pointing or opening[-1] in words.purpose


def _after_opening(thread: Thread, statement: Statement) -> int:
    """«D'une durée de six ans, | il prévoit …», «Concrètement, | cet accord …»: where the clause itself begins."""
    sentence = thread.annotated.sentences[statement.sentence]
    words = thread.annotated.words
    last = min(sentence.first + MOST_WORDS_OF_OPENING, sentence.last - 2)
    comma = next((k for k in range(sentence.first, last) if words[k].low == ","), None)
    if comma is None or words[comma + 1].low not in thread.lexicon.discourse.pronouns:
        return sentence.first
    told = any(sentence.first <= a.first < comma for a in thread.annotated.actors)
    opening = words[sentence.first : comma]
    clause = any(w.pos == "AUX" or w.low in (":", ";", "«", "si", "qui", "que", "qu'") for w in opening)
    return sentence.first if told or clause else comma + 1


def _other_side(statement: Statement, last: Draft, thread: Thread) -> None:
    """«A a signé un contrat. Son partenaire est B.»: the side that was missing."""
    told = [p for a in statement.parties for p in thread.resolver.parties_of(a, thread.drafts)]
    near = statement.sentence - last.statements[-1].sentence <= MOST_SENTENCES_TO_OTHER_SIDE
    if near and len(last.parties) == 1 and not last.plural and not thread.all_covered(told, last.parties):
        last.add_parties(told)
        last.statements.append(statement)
        last.rules += statement.rules


def _sent_by(statement: Statement, draft: Draft) -> None:
    """«La Ville avait délégué X»: X signs for it, unless another is known to have signed."""
    family = draft.parent or draft
    for member in family.children or [draft]:
        acting = {s.body.entity for s in member.signers if s.body is not None}
        own = member.entities() - acting
        member.add_signers([a for a in statement.signers if a.body is not None and a.body.entity in own])
        stray = [a for a in statement.signers if a.body is None or a.body.entity not in member.entities()]
        if len(own) == len(stray) == len(statement.signers) == 1 and not family.children:
            member.add_signers(stray)  # «le recteur de B avait délégué X»: B, by another name, is who is left
        elif len(stray) <= len(own) and not family.children:
            member.add_signers([a for a in stray if a.body is None])  # «Luc Arnal avait donné procuration à X»
    draft.rules += [r for r in statement.rules if r not in draft.rules]


def _represented_by(statement: Statement, last: Draft, thread: Thread) -> None:
    """«… étaient représentés respectivement par X, Y et Z»: each for one of the set, or all for the one told."""
    family = last.parent or last
    named = [a for a in statement.signers if a.person is not None]
    if len(named) == len(family.children):
        for child, person in zip(family.children, named, strict=True):
            if person.body is None and child.parties:
                person.body = thread.annotated.entities[child.parties[-1].entity].mentions[0]
            child.add_signers([person])
    else:
        for draft in family.children or [last]:
            draft.add_signers([a for a in named if a.body is not None and a.body.entity in draft.entities()])
    last.rules += [r for r in statement.rules if r not in last.rules]
