"""Several agreements told together: «neuf conventions … la première»."""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.linking.both_told import both_told
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.feeding import feed
from pipeline.linking.of_all import sign_one_more
from pipeline.linking.one_each import adopt, one_each, split
from pipeline.linking.protagonist import acts_alone
from pipeline.linking.row_of_partners import counted_before
from pipeline.linking.siblings import complete_as_siblings
from pipeline.linking.thread import Thread

_ONE_OR_OTHER = ("un", "une", "autre")
_OTHERS = "autres"

# -- one of a set, told after it ---------------------------------------------------------------------------


def enumerated(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«le premier…», «le deuxième accord…», «l'un avec A, l'autre avec B»: one of an announced set."""
    parent = thread.announced or counted_before(statement, instrument, thread)
    if parent is None:
        return _next_of(statement, instrument, thread)
    if instrument.kind is None and statement.effect is None and thread.background(parent):
        return True  # «Le premier avait connaissance …, le second …» tells of persons, not of contracts of long ago
    if instrument.plural:
        return _some_of(statement, instrument, parent, thread)
    ordinal = None if _of_the_others(statement, instrument, parent, thread) else instrument.ordinal
    if ordinal == -1:
        ordinal = len(parent.children) if _all_told(parent) else max(len(parent.children) + 1, parent.count)
    parent = next((some for some in parent.children if _among(ordinal, some)), parent)
    for child in parent.children:
        if child.ordinal == ordinal and ordinal is not None:
            feed(child, statement, thread)
            return True
    if ordinal is None and statement.parties:
        told = {p.entity for a in statement.parties for p in thread.resolver.parties_of(a, thread.drafts)}
        for child in parent.children:
            others = len(told) > 1 and not told <= child.entities()  # «un entre A et B, un autre entre A et C»
            if told & (child.entities() - parent.entities()) and not others:
                feed(child, statement, thread)  # «celle de l'université» a second time
                return True
    if (
        instrument.strength == "text"
        and instrument.reference == "indefinite"
        and not (statement.parties or statement.signers)
        and (statement.effect != "sign" or len(parent.parties) < 2)
    ):
        return True  # «un quatrième texte était attendu» says nothing of it
    untold = instrument.reference == "pronoun" and not parent.children  # «le second a plu», where no first is told
    if untold and not (
        statement.parties
        or statement.signers
        or statement.subject
        or statement.objectives
        or statement.effect
        or statement.amounts
        or _changes(instrument, thread)
        or both_told(statement, parent, thread)
        or (instrument.kind is not None and instrument.strength != "text")  # «le premier, une convention, …»
        or _matter_of(instrument, thread)
    ):
        return False
    child = thread.open(statement)
    child.ordinal = ordinal
    if instrument.kind is None or instrument.strength == "text":
        child.kind = parent.kind
        child.instrument = parent.instrument
    child.plural, child.count = False, 1
    if _beyond(child, parent, thread):
        if thread.background(parent):
            inherit(child, parent, thread)
        return True
    adopt(child, parent)
    inherit(child, parent, thread)
    complete_as_siblings(child, parent, thread)
    return True


def _matter_of(instrument: InstrumentMention, thread: Thread) -> bool:
    """«La pêche fait l'objet | du premier», «Le tourisme est au cœur du premier»: what stands before is its matter."""
    before = [word.low for word in thread.annotated.words[max(instrument.first - 2, 0) : instrument.first]]
    return bool(thread.lexicon.details.matters & set(before))


def _beyond(child: Draft, parent: Draft, thread: Thread) -> bool:
    """«Deux accords les ont déjà réunis. Le troisième a été signé jeudi»: one more, and none of the two.

    So it is for a set of the news itself between two, where its members were not told one by one; but not for
    what is told with one partner more alone («la quatrième, avec C»): who the other is, only the set tells.
    """
    if child.ordinal is None or not child.ordinal > parent.count > 1:
        return False
    return thread.background(parent) or (not parent.children and len(parent.parties) > 1 and len(child.parties) > 1)


def _some_of(statement: Statement, instrument: InstrumentMention, parent: Draft, thread: Thread) -> bool:
    """«Les trois premières lient A à B, à C et à D»: of the set announced, one with each; or all of them with B."""
    shares = [share for share in one_each(statement, thread) if not thread.covered(share, parent.parties)]
    if len(shares) > 1:
        split(statement, shares, thread, parent)
    elif statement.parties or statement.signers:
        told = sum(child.count for child in parent.children)
        some = thread.open(statement)
        some.kind, some.instrument = parent.kind, parent.instrument
        some.plural, some.count, some.ordinal = True, instrument.count or max(parent.count - told, 2), told + 1
        adopt(some, parent)
        inherit(some, parent, thread)
    return True


def _of_the_others(statement: Statement, instrument: InstrumentMention, parent: Draft, thread: Thread) -> bool:
    """«La première … X a signé les deux autres, l'une avec B, l'autre avec C»: B's is not the first."""
    words = thread.annotated.words
    before = [word.low for word in words[thread.annotated.sentences[statement.sentence].first : instrument.first]]
    told = any(child.statements[0].sentence < statement.sentence for child in parent.children)
    return (
        told
        and instrument.reference == "pronoun"
        and words[instrument.last - 1].low in _ONE_OR_OTHER
        and (_OTHERS in before)
    )


def _all_told(parent: Draft) -> bool:
    """«trois conventions avec A, B et C. … La dernière …»: is each one of the set known from its partner?"""
    each = all({"parties.one-each", "parties.respectively"} & set(child.rules) for child in parent.children)
    return bool(parent.children) and (each or len(parent.children) == parent.count > 1)


def _among(ordinal: int | None, some: Draft) -> bool:
    """«Les deux autres ont été conclus avec B. Le deuxième porte sur …»: is it one of those?"""
    return ordinal is not None and some.plural and some.ordinal is not None and 0 <= ordinal - some.ordinal < some.count


def _changes(instrument: InstrumentMention, thread: Thread) -> bool:
    """«Le premier modifie l'accord de 2001»: it tells what this one does to an older text."""
    lows = [word.low for word in thread.annotated.words[instrument.last : instrument.last + 4]]
    return thread.lexicon.discourse.changing.match(lows, 0) is not None


def changed_by_last(statement: Statement, thread: Thread) -> bool:
    """Is it the older text that the one just told, in the same sentence, changes?"""
    last = thread.last.statements[-1] if thread.last is not None and thread.last.statements else None
    if last is None or last.sentence != statement.sentence or last is statement or last.instrument is None:
        return False
    return last.instrument.reference == "pronoun" and _changes(last.instrument, thread)


def _next_of(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«La seconde, passée entre la Ville et l'Etat»: no set was announced in so many words."""
    last = thread.last
    named_anew = instrument.kind is not None and instrument.strength != "text"
    if last is None or instrument.ordinal in (None, 1):
        return False
    if instrument.strength == "text" and instrument.reference == "indefinite" and statement.effect is None:
        return False  # «un second document a suivi»
    parties = thread.parties(statement)
    if len(parties) < 2 or (named_anew and (instrument.ordinal == -1 or thread.all_covered(parties, last.parties))):
        return False
    draft = thread.open(statement)
    if not named_anew:
        draft.kind, draft.instrument = last.kind, last.instrument
    return True


def join(draft: Draft, announced: Draft, thread: Thread) -> None:
    """Make an agreement one of the announced set."""
    adopt(draft, announced)
    sign_one_more(draft, announced, thread)
    if len(draft.parties) < 2:
        inherit(draft, announced, thread)
    elif len(announced.parties) == 1 and (draft.one_sided or _only_headed(draft)):
        partners, draft.parties = draft.parties, []
        draft.add_parties([*announced.parties, *partners])  # «ces accords de A : - contrat avec B et C»


def _only_headed(draft: Draft) -> bool:
    """«A a signé deux contrats : - B et C : un bail»: the heading of an item names those that A signs with."""
    return len(draft.statements) == 1 and {"parties.headed", "parties.item"} & set(draft.statements[0].rules) != set()


def part_of(draft: Draft, thread: Thread) -> None:
    """«Neuf accords ont été signés entre A et B. Trois avenants concernent l'école»: some of the many."""
    many = thread.announced
    if many is None or not many.plural or not many.parties or draft.parties or draft.signers:
        return
    if 1 < draft.count < many.count - len(many.children) and all(s.effect is None for s in draft.statements):
        adopt(draft, many)
        inherit(draft, many, thread)
        draft.date, draft.dated_by = draft.date or many.date, draft.dated_by or many.dated_by
        if draft.place is None:
            draft.place, draft.place_name = many.place, many.place_name


def inherit(child: Draft, parent: Draft, thread: Thread) -> None:
    """What was said of the whole set holds for each of it."""
    own = list(child.parties)
    if len(own) < 2 or thread.all_covered(own, parent.parties):
        states = thread.resolver.entities
        common = _common_side(own, parent, thread)
        shared = common or [p for p in parent.parties if not thread.covered(p, own) or states.kind(p.entity) == "state"]
        kept = [p for p in own if not thread.covered(p, shared)]
        child.parties = []
        child.add_parties(shared + kept)
    child.add_signers(parent.signers)
    last = child.statements[-1] if child.statements else None
    if last is None or last.effect is None or _only_bound(last, parent) or "status.negotiated" in last.rules:
        child.status, child.certainty = parent.status, parent.certainty
    if not child.cues:
        child.cues = list(parent.cues)


def _only_bound(last: Statement, parent: Draft) -> bool:
    """«Trois conventions seront signées. La première lie A à B, une autre confie à C …»: no other has been signed."""
    binds = last.effect == "bind" or "trigger.conferring" in last.rules
    return binds and last.status == "signed" and parent.status == "planned"


def _common_side(own: list[PartyRef], parent: Draft, thread: Thread) -> list[PartyRef]:
    """«A, B et C ont signé avec D. Le mémorandum passé avec B …»: of those told of the set, D alone is B's partner."""
    if len(own) != 1 or not parent.statements:
        return []
    first, resolve = parent.statements[0], thread.resolver.parties_of
    acting = {p.entity for a in first.signers for p in resolve(a, thread.drafts)}
    others = {p.entity for a in first.parties for p in resolve(a, thread.drafts)}
    for many, one in ((acting, others), (others, acting)):
        if len(one) == 1 and len(many) > 1 and own[0].entity in many - one:
            return [p for p in parent.parties if p.entity in one]
    return []


def common_party(draft: Draft, thread: Thread) -> list[PartyRef]:
    """The party that all agreements told so far have in common: «une quatrième convention, avec X»."""
    earlier = [d for d in thread.drafts if d is not draft and d.parties and d.status != "past" and not d.one_sided]
    if not earlier or all(len(d.parties) == 1 and not acts_alone(d, thread) for d in earlier):
        return []  # «Le maire a signé avec B. Une autre convention a été signée avec C»: B has no part in it
    shared = set.intersection(*(d.entities() for d in earlier)) - draft.entities()
    said = [s for d in earlier for s in d.statements if "parties.with" in s.rules]
    with_whom = {p.entity for s in said for a in s.parties for p in thread.resolver.parties_of(a, thread.drafts)}
    return [p for p in earlier[-1].parties if p.entity in (shared - with_whom or shared)][:1]
