"""Agreements of which the text names one party alone: «Un accord a été conclu mardi avec la commune de Brive».

The contract asks for two parties of which one is named.  Who the other is may stand sentences away, in a pronoun, a
description («son vis-à-vis», «l'édile», «les trois partenaires») or behind a person whose body nobody tells; to guess
it would risk a wrong party, to drop the agreement a silent loss.  So such an agreement is told with the party that is
sure, unless an agreement of that party has been told already.
"""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft
from pipeline.linking.of_then import RULE as OF_THEN
from pipeline.linking.sides import body_of

RULE = "parties.one-named"
_DONE = frozenset({"signed", "past", "planned", "renewed", "terminated", "ratified"})
_WITH = frozenset({"parties.with", "parties.bound", "parties.other-side"})
_CHANGED = frozenset({"renew", "terminate", "bind"})
# … by a verb that has no subject of its own: «a signé un contrat avec un club» may be said of a player
_OF_NOBODY = frozenset({"trigger.passive", "trigger.participle", "trigger.ahead", "trigger.binding"})
_BY_VERB = _OF_NOBODY - {"trigger.ahead"} | {
    "trigger.active",
    "trigger.relative",
    "trigger.bound-by",
    "trigger.brought-home",
}
_PACT = frozenset({"trigger.pact", "signers.subject", "parties.with"})
_SURE = frozenset({"parties.with", "trigger.by-means", "trigger.binding", "parties.allowing"})
_BEFORE_SIDE = frozenset({"entre", "et", ",", "les", "la", "le", "l'"})
_UNSURE = frozenset({"trigger.pact", "trigger.act-noun-alone", "trigger.verbless"})


def add_one_named(drafts: list[Draft], told: list[Draft], annotated: AnnotatedArticle, lexicon: Lexicon) -> list[Draft]:
    """``told`` with the drafts that name one party, each with ``RULE``."""
    added: list[Draft] = []
    for draft in drafts:
        if draft.children or draft.instrument is None or len(draft.parties) != 1:
            continue
        if any(draft is other for other in told):
            continue
        if OF_THEN not in draft.rules and _told_already(draft, [*told, *added]):
            continue
        if not _named(draft, annotated) or _of_a_person(draft, lexicon):
            continue
        one_of_set = draft.parent is not None and any(_acts(statement) for statement in draft.statements)
        telling = (
            _tells(s) or _tells_another(s, draft, annotated) or _between(s, draft, annotated) for s in draft.statements
        )
        if one_of_set or any(telling) or _signed_after(draft, annotated) or _done_by_one(draft, annotated):
            draft.rules.append(RULE)
            added.append(draft)
    return [*told, *added]


def _named(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """Is it called by its name, or by words that name it: not «l'association» for what is no name itself?"""
    party = draft.parties[0]
    cluster = annotated.entities[party.entity]
    body = party.actor.body
    proper = any(letter.isupper() for letter in cluster.name)
    pointed = body is not None and body.anaphor and body.name != body.head
    return cluster.kind in ("organisation", "ministry", "state") and (proper or not pointed)


def _of_a_person(draft: Draft, lexicon: Lexicon) -> bool:
    """«Le joueur a signé un contrat avec le club X»: who acts for no body signs for himself."""
    if draft.kind != "contract" or draft.parent is not None:
        return False
    acting = [a for s in draft.statements for a in s.signers if a.body is None]
    return any(a.role is not None and a.role.head.casefold() in lexicon.discourse.for_themselves for a in acting)


def _acts(statement: Statement) -> bool:
    """«La dernière, passée avec A, …»: that it is one of the agreements announced, the set tells."""
    instrument = statement.instrument
    sure = instrument is not None and instrument.strength != "weak" and statement.dropped is None
    named = instrument is not None and instrument.reference == "pronoun" and bool(_WITH & set(statement.rules))
    told = statement.effect in ("sign", "bind", "renew") or "parties.distributed" in statement.rules
    return sure and (told or named)  # «Le second, avec A, finance …»


def _between(statement: Statement, draft: Draft, annotated: AnnotatedArticle) -> bool:
    """«Une convention entre la commune et A est en préparation»: A by its name, another that nothing told names."""
    instrument, party = statement.instrument, draft.parties[0].actor
    if "parties.between" not in statement.rules or len(statement.parties) != 2 or party not in statement.parties:
        return False
    if instrument is None or instrument.strength != "strong" or instrument.plural or statement.dropped is not None:
        return False
    if party.role is not None and annotated.words[party.first].low == "les":
        return False  # «les actionnaires de A»: read as one office, and yet not A
    before = annotated.words[party.first - 1].low  # not «entre la ville et les salariés | du | Port»
    named = any(word.capital for word in annotated.words[party.first : party.last])
    return statement.effect is not None and named and before in _BEFORE_SIDE


def _tells(statement: Statement) -> bool:
    """A verb of concluding, with the other side of whoever acts: «avec A», «qui le lie à A»."""
    instrument, rules = statement.instrument, set(statement.rules)
    if instrument is None or instrument.kind is None or instrument.strength == "text":
        return False
    if instrument.plural and instrument.strength != "strong" and not _of_states(statement):
        return False
    if statement.dropped is not None or statement.effect is None:
        return False
    if rules & _UNSURE or instrument.reference not in ("indefinite", "definite", "none"):
        return False
    if rules & _WITH:
        somebody = any(actor.person is not None for actor in statement.signers)
        new = instrument.reference == "indefinite" or statement.status == "planned"
        strong = instrument.strength == "strong" or instrument.plural
        # «La chanteuse a annoncé un partenariat avec la plateforme B», and no contract of a player with his club
        announced = "trigger.announced" in rules and instrument.kind == "partnership"
        return strong or (new and not somebody and (announced or bool(rules & _OF_NOBODY)))
    if statement.status not in _DONE:
        return False
    return statement.effect in ("renew", "terminate") and bool({"signers.subject", "signers.by"} & rules)


def _of_states(statement: Statement) -> bool:
    """«des contrats d'armement signés en 1994 avec l'Arabie saoudite»: a state's, no customers' nor players'."""
    others = [actor.body for actor in statement.parties]
    concluded = "trigger.participle" in statement.rules and bool(_WITH & set(statement.rules))
    return concluded and bool(others) and all(body is not None and body.kind == "state" for body in others)


def _signed_after(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """«Une convention encadre leurs échanges. La directrice de A l'a signée»: the sentence after tells who signed."""
    instrument = draft.instrument
    if instrument is None or instrument.strength != "strong" or instrument.plural or draft.status not in _DONE:
        return False
    party = draft.parties[0].entity
    return any(
        "trigger.verb-alone" in s.rules
        and "signers.subject" in s.rules
        and any(body_of(a, annotated) == party for a in s.signers)
        for s in draft.statements[1:]
    )


def _done_by_one(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """«Le fonds lui a consenti un prêt», «Le Département a signé la charte»: with whom, stands far away.

    Not a person for himself («le joueur a renouvelé son contrat»), nor what is only hoped for.
    """
    party = draft.parties[0].entity
    return draft.status in _DONE and any(_concludes(s, party, annotated) for s in draft.statements)


def _concludes(statement: Statement, party: int, annotated: AnnotatedArticle) -> bool:
    instrument, rules = statement.instrument, set(statement.rules)
    if instrument is None or instrument.kind is None or instrument.strength == "text" or statement.dropped is not None:
        return False
    if rules >= _PACT and not instrument.plural and statement.status != "planned":
        # «La commune bretonne est jumelée avec B», but not «Le candidat a fait alliance avec B»
        return all(a.person is None and a.plural is None for a in (*statement.signers, *statement.parties))
    acts = statement.effect in _CHANGED | {"sign"} or (statement.effect == "ratify" and "parties.with" in rules)
    if not acts or instrument.verbal or instrument.plural:
        return False
    if not (statement.strong or statement.amounts or rules & _SURE or _by_hand(statement, party, annotated)):
        return False  # a verb of many meanings alone
    if instrument.kind == "programme" and instrument.strength == "weak" and not rules & _SURE:
        return False  # «Un plan d'action d'un million d'euros a été engagé par la Ville»: its own
    if instrument.text[:1].isupper() or "parties.between" in rules:
        return False  # «la Convention des océans», of many states; «entre X et Y»: of two
    if not rules & _BY_VERB or instrument.reference not in ("indefinite", "definite", "none"):
        return False
    acting = [*statement.signers, *statement.parties]
    if instrument.strength == "weak" and instrument.kind == "contract":
        acting = statement.signers  # «son contrat avec le club»: a player's
    return any(body_of(a, annotated) == party for a in acting)


def _by_hand(statement: Statement, party: int, annotated: AnnotatedArticle) -> bool:
    """«L'avenant, cosigné par X au nom de A»: a person signs in an office of A's, never a player for himself."""
    instrument = statement.instrument
    strong = instrument is not None and instrument.strength == "strong" and statement.effect == "sign"
    return strong and any(a.person is not None and body_of(a, annotated) == party for a in statement.signers)


def _tells_another(statement: Statement, draft: Draft, annotated: AnnotatedArticle) -> bool:
    """«signé par le recteur de A et Rémi Cabon», «A et sa municipalité se sont liées»: with somebody, whoever it is."""
    instrument = statement.instrument
    if statement.dropped is not None or statement.effect not in _CHANGED | {"sign"} or statement.status not in _DONE:
        return False
    if instrument is None or draft.kind == "other" or "trigger.pact" in statement.rules:
        return False
    if statement.status == "planned" and "trigger.infinitive" in statement.rules and not _WITH & set(statement.rules):
        return False  # «Il allait signer un protocole visant à …»
    party = draft.parties[0].entity
    weak = instrument.strength != "strong"
    acting = [*statement.signers, *statement.parties]
    others = [a for a in acting if body_of(a, annotated) != party]
    named = [a for a in acting if a not in others]
    of_persons = any(a.person is not None for a in named)
    return bool(named) and any(not weak or of_persons or a.person is None or a.body is not None for a in others)


def _told_already(draft: Draft, told: list[Draft]) -> bool:
    """«L'accord avec A est le quatrième»: is there a record of A's that this may tell again?"""
    party, first = draft.parties[0].entity, draft.statements[0]
    over = draft.status == "terminated"
    return any(
        party in other.entities()
        and ((other.kind == draft.kind and over == (other.status == "terminated")) or _rests_on(other, first))
        for other in told
    )


def _rests_on(draft: Draft, statement: Statement) -> bool:
    """«A s'est engagée avec B et C, par un contrat et un avenant»: do both come from one sentence?"""
    return draft.statements[0].sentence == statement.sentence
