"""Which draft a mention points back to, and whether the two may be the same agreement."""

from __future__ import annotations

from models.record import Kind
from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread

MOST_SENTENCES_BACK = 2
# Kinds that a later mention may call one another («ce partenariat», «cet accord», «le protocole»).
_LOOSE: frozenset[Kind] = frozenset({"agreement", "partnership", "other"})
_RELATED: dict[Kind, frozenset[Kind]] = {
    "memorandum": frozenset({"protocol", "agreement"}),
    "protocol": frozenset({"memorandum", "agreement"}),
    "framework_agreement": frozenset({"convention", "agreement"}),
    "convention": frozenset({"framework_agreement", "financing", "agreement"}),
    "financing": frozenset({"convention", "contract", "agreement"}),
    "contract": frozenset({"financing", "agreement"}),
    "treaty": frozenset({"agreement"}),
}


def antecedent(statement: Statement, thread: Thread) -> Draft | None:
    """The draft that a definite or demonstrative instrument points to."""
    instrument = statement.instrument
    if instrument is None and statement.plural and thread.announced is not None:
        return thread.announced
    if instrument is None or instrument.kind is None:
        return thread.last
    if instrument.plural and thread.announced is not None and instrument.reference in ("definite", "demonstrative"):
        return thread.announced
    current = [draft for draft in thread.drafts if not thread.background(draft)]
    aside = bool(current) and statement.status != "past"
    if instrument.plural and instrument.strength == "text" and instrument.reference == "definite":
        return thread.last  # «les documents y afférents»: of the one agreement told
    if instrument.plural and _told_as_many(instrument, statement, thread):
        return thread.last
    if thread.last is not None and _as_many_partners(thread.last, instrument, statement):
        return thread.last
    told = thread.parties(statement) if instrument.reference == "definite" and not instrument.earlier else []
    if len(told) >= 2:
        for draft in reversed(thread.drafts):
            both = len(draft.parties) == len(told) and {p.entity for p in told} == draft.entities()
            if both and not draft.children and compatible(draft, instrument) and "status.earlier" not in draft.rules:
                return draft  # «l'accord Inde-Japon», «l'accord entre A et B»: the one told of the same two
    if len(told) == 1 and statement.effect is None and "parties.with" in statement.rules and not instrument.plural:
        for draft in reversed(thread.drafts):
            if not draft.plural and told[0].entity in draft.entities() and compatible(draft, instrument):
                return draft  # «l'accord avec B»: the one told of B, whatever was told since
    for draft in reversed(thread.drafts):
        if "status.earlier" in draft.rules or (aside and thread.background(draft)):
            continue  # told beside the news: what follows is about the news
        if compatible(draft, instrument):
            return draft
        if draft is thread.last and instrument.reference == "demonstrative" and instrument.kind in _LOOSE:
            return draft
    return None


def _told_as_many(instrument: InstrumentMention, statement: Statement, thread: Thread) -> bool:
    """«un prêt de A et une subvention de B. Les deux conventions ont été signées»: were as many told a moment ago?"""
    if instrument.reference not in ("definite", "demonstrative") or instrument.count is None or statement.parties:
        return False
    told = thread.drafts[-instrument.count :]
    if len(told) < max(instrument.count, 2) or any(d.plural or d.children or d.parent for d in told):
        return False
    here = statement.sentence - told[0].statements[-1].sentence <= MOST_SENTENCES_BACK
    return here and len({d.status for d in told}) == 1 and all(_of_kind(d, instrument) for d in told)


def _as_many_partners(last: Draft, instrument: InstrumentMention, statement: Statement) -> bool:
    """«A s'est alliée à B et à C. Les deux accords ont été paraphés»: one agreement with each partner of the last?"""
    if not instrument.plural or instrument.reference not in ("definite", "demonstrative"):
        return False
    told = statement.sentence - last.statements[-1].sentence <= MOST_SENTENCES_BACK and not statement.parties
    return told and len(last.parties) - 1 == instrument.count and _of_kind(last, instrument)


def compatible(draft: Draft, instrument: InstrumentMention) -> bool:
    """May this mention stand for that agreement, by its number and its kind?"""
    if instrument.plural != draft.plural and not (draft.plural and draft.count == 1):
        return False
    return _of_kind(draft, instrument)


def _of_kind(draft: Draft, instrument: InstrumentMention) -> bool:
    if instrument.strength == "text" or instrument.kind is None:
        return True
    if draft.kind == instrument.kind:
        return True
    if instrument.kind == "amendment" and draft.status == "renewed" and instrument.reference == "definite":
        return True  # «A et B ont reconduit leur convention. L'avenant a été signé …»: by it they did
    if instrument.verbal or (draft.instrument is not None and draft.instrument.verbal):
        return "twinning" not in (draft.kind, instrument.kind)  # «se sont alliés … la convention»
    if instrument.reference in ("indefinite", "none"):
        return instrument.kind in _LOOSE and draft.kind in _LOOSE
    return instrument.kind in _LOOSE or instrument.kind in _RELATED.get(draft.kind, frozenset())


def belongs_to(announced: Draft, draft: Draft, thread: Thread) -> bool:
    """Is a singular agreement told after «plusieurs accords» one of them?"""
    if draft.status == "past" or announced.status == "past":
        return False
    if draft.status == "negotiating" and announced.status in ("signed", "renewed"):
        return False  # «A et B ont signé deux conventions. … B est en pourparlers avec C pour un prêt»
    kinds_fit = (
        announced.instrument is None
        or announced.instrument.strength == "text"
        or announced.kind == draft.kind
        or announced.kind in _LOOSE
        or draft.kind in _LOOSE
        or draft.kind in _RELATED.get(announced.kind, frozenset())
    )
    if not kinds_fit:
        return False
    if _told_beside(announced, draft):
        return False
    complete = 1 < announced.count <= len(announced.children)
    told = announced.entities().union(*(child.entities() for child in announced.children))
    if complete and len(draft.parties) >= 2 and not told & draft.entities():
        return False  # «quatre conventions avec A, B, C et D … E et F ont la leur»: the four are told
    dealt = bool(announced.children) and all("parties.one-each" in child.rules for child in announced.children)
    if dealt and draft.parties and not told & draft.entities():
        return False  # «des accords avec A, B et C … D a signé le sien avec un groupe étranger»
    if len(announced.parties) >= 2:
        own = bool(announced.entities() & draft.entities()) or not draft.parties
        if own and len(announced.parties) == 2 and len(draft.parties) == 2:
            kinds = {thread.resolver.entities.kind(party.entity) for party in announced.parties}
            own = "state" in kinds or thread.all_covered(draft.parties, announced.parties)  # «… B a signé avec C»
        return own or _of_their_states(announced, draft, thread)
    return True


def _told_beside(announced: Draft, draft: Draft) -> bool:
    """«A a conclu deux conventions avec B et un contrat avec C»: the contract is none of the two."""
    first, own = announced.statements[0], draft.statements[0]
    both = "parties.with" in first.rules and {"parties.with", "trigger.coordinated"} <= set(own.rules)
    return both and first.sentence == own.sentence and not draft.entities() <= announced.entities()


def dealt_before(statement: Statement, instrument: InstrumentMention, thread: Thread) -> Draft | None:
    """«A négocie des accords avec B et C. … B espère nouer un accord avec A»: the one of the set with B."""
    announced = thread.announced
    if announced is None or instrument.plural or instrument.other or instrument.ordinal is not None:
        return None
    dealt = [child for child in announced.children if "parties.one-each" in child.rules]
    mine = {p.entity for p in thread.parties(statement)}
    common = set.intersection(*(c.entities() for c in dealt)) if dealt else set()
    ahead = announced.status in ("negotiating", "announced", "planned") and statement.status != "past"
    if not ahead or mine <= common:
        return None
    return next((c for c in dealt if c.kind == instrument.kind and mine <= c.entities() <= mine | common), None)


def _of_their_states(announced: Draft, draft: Draft, thread: Thread) -> bool:
    """«Dix accords ont été signés entre A et B. Le ministre de l'Eau de A et celui de B …»: bodies of both states."""
    entities = thread.resolver.entities
    if any(entities.kind(party.entity) != "state" for party in announced.parties):
        return False
    states = {entities.country(party.entity) for party in announced.parties} - {None}
    theirs = [entities.country(party.entity) or thread.annotated.home for party in draft.parties]
    return len(set(theirs)) > 1 and set(theirs) <= states


def one_more(statement: Statement, last: Draft | None) -> bool:
    """«Ils ont également signé le contrat…», «avaient déjà signé»: another agreement, whatever its article."""
    instrument = statement.instrument
    if instrument is None or instrument.reference == "demonstrative" or instrument.strength == "text":
        return False
    told = last.date if last is not None else None
    if (
        statement.effect == "renew"
        and statement.signers
        and statement.date is not None
        and told is not None
        and statement.date.value != told.value
    ):
        return True
    acts = statement.effect == "sign" and bool(statement.signers)
    if acts and statement.status == "planned" and last is not None and last.status == "signed":
        return True
    return acts and (statement.again or statement.status == "past") and instrument.reference != "possessive"
