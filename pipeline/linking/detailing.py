"""What a sentence without an instrument tells of the agreement before it: who was there, who acted for whom, sums."""

from __future__ import annotations

from dataclasses import replace

from models.statement import Statement
from pipeline.linking.across import gather, name_signers, sit_across
from pipeline.linking.drafts import Draft, is_old
from pipeline.linking.thread import Thread

MOST_WORDS_OF_OPENING = 12
MOST_SENTENCES_TO_PRONOUN = 2
MOST_SENTENCES_TO_AIM = 8  # «Objectif : …»
MOST_SENTENCES_TO_PAYMENT = 8
MOST_SENTENCES_TO_OTHER_SIDE = 2

_PRONOUNS = frozenset({"il", "elle", "ils", "elles", "celui-ci", "celle-ci"})


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
    if not (statement.objectives or statement.amounts or statement.subject or statement.duration):
        return False  # «Ils ont déjà tenté l'expérience»: a sentence that tells nothing of it is none of its evidence
    ahead = statement.sentence - last.statements[-1].sentence
    if ahead > MOST_SENTENCES_TO_AIM:
        return False
    gender = words.pronouns.get(opening[0])
    if gender is not None and last.instrument is not None:
        # «Il a neigé»: the pronoun must agree
        if opening[-1] in words.impersonal:
            return False
        if last.instrument.gender is not None and (last.instrument.gender == "f") != (gender == "f"):
            return False
    if opening[0] in _PRONOUNS and ahead > MOST_SENTENCES_TO_PRONOUN:
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
