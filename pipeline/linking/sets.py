"""Several agreements told together: «neuf conventions … la première», «une convention avec chacun de …»."""

from __future__ import annotations

from models.expression import AmountExpression
from models.statement import InstrumentMention, Statement
from pipeline.linking.both_told import both_told
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.feeding import feed
from pipeline.linking.of_all import sign_one_more
from pipeline.linking.protagonist import acts_alone, by_one_or_nobody
from pipeline.linking.row_of_partners import counted_before
from pipeline.linking.siblings import complete_as_siblings
from pipeline.linking.sides import on_their_own
from pipeline.linking.thread import Thread

_ONE_OR_OTHER = ("un", "une", "autre")
_OTHERS = "autres"
_UNTOLD = frozenset({"parties.other-side", "parties.said-by", "parties.holding"})

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
            if told & (child.entities() - parent.entities()):
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
    _adopt(child, parent)
    inherit(child, parent, thread)
    complete_as_siblings(child, parent, thread)
    return True


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
        _adopt(some, parent)
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
    _adopt(draft, announced)
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
        _adopt(draft, many)
        inherit(draft, many, thread)
        draft.date, draft.dated_by = draft.date or many.date, draft.dated_by or many.dated_by
        if draft.place is None:
            draft.place, draft.place_name = many.place, many.place_name


def _adopt(child: Draft, parent: Draft) -> None:
    child.parent = parent
    parent.children.append(child)


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


# -- one each ----------------------------------------------------------------------------------------------


def one_each(statement: Statement, thread: Thread, count: int | None = None) -> list[PartyRef]:
    """The parties that get one agreement each: «trois conventions avec A, B et C», «une avec chacun de …».

    ``count``: how many of an announced set are still to be told, for a statement that names no instrument.
    """
    instrument = statement.instrument
    if instrument is None and count is None:
        return []
    apart = _apart(instrument, thread)
    lows = thread.lows(statement)
    each = any(_each_at(lows, k, thread) for k in range(len(lows))) or (
        apart and instrument is not None and not instrument.plural
    )
    others = [p for a in statement.parties for p in thread.resolver.parties_of(a, thread.drafts)]
    main = [p for a in on_their_own(statement.signers, others) for p in thread.resolver.parties_of(a, thread.drafts)]
    if not main and len(others) == 2 and "parties.bound" in statement.rules:
        return []  # «Deux contrats lient A à B»
    untold = _UNTOLD & set(statement.rules)  # the side before the others is whom the text is about
    if not main and (untold or "parties.bound" in statement.rules) and len(others) > (1 if untold else 2):
        main, others = others[:1], others[1:]
    elif untold and others and len({p.entity for p in main}) == 1:
        others = [p for p in others if p.entity != main[0].entity]
    if instrument is not None:
        count = instrument.count or (1 if not instrument.plural else 0)
    uncounted = instrument is not None and instrument.plural and instrument.count is None
    count = count or 0
    if not main and others and "parties.between" in statement.rules and (each or count == len(others) - 1):
        main, others = others[:1], others[1:]
    elif not main and "parties.between" in statement.rules:
        return []  # «deux accords entre A et B» are both of A and B
    if not main and len(others) == 2 and {"parties.bound", "parties.bound-by"} & set(statement.rules):
        return []  # … and so are «deux conventions lient A à B», «A et B s'entendent : deux accords les lient»
    if not main and each and "parties.of-open-act" in statement.rules and len(others) > 2:
        return others[:-1]  # «A et B ont adressé à C une lettre d'intention chacun»
    if {p.entity for p in others} & {p.entity for p in main}:
        return []  # «les deux dirigeants ont signé deux avenants au contrat qui unit leurs entreprises»
    if len(main) >= 2 and len(others) == 1 and count in (0, 1, len(main)) and (apart or _in_turn(statement, thread)):
        return main  # «A, B et C ont chacun signé une convention avec D», «… trois conventions distinctes avec D»
    as_many = count > 1 and "autant" in thread.lows(statement)  # «quatre conventions avec autant d'enseignes»
    if len(others) >= 2 and ((count == len(others) and count > 1) or (each and count <= 1) or as_many):
        return others
    told_with = bool({"parties.with", "parties.with-whom"} & set(statement.rules))
    if told_with and len(others) == 2 and count <= 1 and not uncounted and _each_for_itself(others, thread):
        return others
    if uncounted and len(others) >= 2 and by_one_or_nobody(statement, main) and told_with:
        return others  # «A a signé des accords avec B, C et D», «des accords signés avec B et C»
    return []


def _each_at(lows: list[str], k: int, thread: Thread) -> bool:
    """«avec chacun de A et B», but not «chacun devant sa caméra»."""
    discourse = thread.lexicon.discourse
    return lows[k] in discourse.each and discourse.each_apart.match(lows, k + 1) is None


def _each_for_itself(others: list[PartyRef], thread: Thread) -> bool:
    """«A s'est entendu avec B pour l'eau ; l'an dernier, avec C»: a semicolon, and another «avec»."""
    first, last = sorted(p.actor.first for p in others)
    between = [word.low for word in thread.annotated.words[first:last]]
    return ";" in between and "avec" in between[between.index(";") :]


def _in_turn(statement: Statement, thread: Thread) -> bool:
    """«ont chacun signé», «ont, l'un après l'autre, signé»: do those who sign do so one by one?"""
    sentence = thread.annotated.sentences[statement.sentence]
    words = thread.lexicon.discourse
    lows = [word.low for word in thread.annotated.words[: sentence.last]]
    first = max((a.last for a in statement.signers if sentence.first <= a.first), default=sentence.first)
    instrument = statement.instrument
    last = instrument.first if instrument is not None and instrument.first > first else sentence.last
    return any(
        (_each_at(lows, k, thread) and lows[k] != "respectivement") or words.in_turn.match(lows, k)
        for k in range(first, last)
    )


def pairs(statement: Statement, thread: Thread) -> list[tuple[PartyRef, PartyRef]]:
    """«A et B ont signé une convention avec, respectivement, C et D»: A with C, B with D."""
    lows = thread.lows(statement)
    told = [k for k, low in enumerate(lows) if low == "respectivement" and lows[k + 1 : k + 2] != ["par"]]
    if statement.instrument is None or not told or "parties.with" not in statement.rules:
        return []
    others = [p for a in statement.parties for p in thread.resolver.parties_of(a, thread.drafts)]
    main = [p for a in statement.signers for p in thread.resolver.parties_of(a, thread.drafts)]
    if len(main) < 2 or len(main) != len(others) or {p.entity for p in main} & {p.entity for p in others}:
        return []
    first = thread.annotated.sentences[statement.sentence].first
    low, high = min(p.actor.first for p in main) - first, max(p.actor.last for p in others) - first
    return list(zip(main, others, strict=True)) if any(low < k <= high + 2 for k in told) else []


def split_in_pairs(statement: Statement, couples: list[tuple[PartyRef, PartyRef]], thread: Thread) -> None:
    """One draft for each couple."""
    parent = thread.open(statement)
    parent.plural, thread.announced = True, parent
    parent.parties = []
    for couple in couples:
        child = thread.open(statement)
        child.parties = []
        child.add_parties(list(couple))
        child.signers = []
        child.add_signers([party.actor for party in couple])
        child.plural, child.count = False, 1
        child.ordinal = len(parent.children) + 1
        child.rules.append("parties.respectively")
        _adopt(child, parent)
    thread.last = parent


def _apart(instrument: InstrumentMention | None, thread: Thread) -> bool:
    """«une convention de stage distincte»: one with each."""
    if instrument is None:
        return False
    following = thread.annotated.words[instrument.last : instrument.last + 3]
    return any(word.low in thread.lexicon.discourse.apart for word in following)


def split(statement: Statement, shares: list[PartyRef], thread: Thread, told: Draft | None = None) -> None:
    """One draft for each share, with what they have in common; ``told``: the set was announced before."""
    parent = told if told is not None else thread.open(statement)
    if told is not None:
        feed(told, statement, thread)
    theirs = {share.entity for share in shares}
    parent.parties = [p for p in parent.parties if p.entity not in theirs]
    parent.plural, thread.announced = True, parent
    for share in shares:
        own = [s for s in parent.signers if s.body is None or s.body.entity not in theirs - {share.entity}]
        child = thread.open(statement)
        child.kind, child.instrument = parent.kind, parent.instrument
        child.parties = []
        child.add_parties([*parent.parties, share])
        child.signers = []
        child.add_signers([*own, share.actor])
        child.plural, child.count = False, 1
        child.ordinal = len(parent.children) + 1
        child.amounts = _sum_beside(share, statement, thread)
        child.rules.append("parties.one-each")
        _adopt(child, parent)
    thread.last = parent  # what follows is told of all of them


def _sum_beside(share: PartyRef, statement: Statement, thread: Thread) -> list[AmountExpression]:
    """«A (200.000 dirhams), B (160.000 dirhams)»: the sum in brackets after a name is its own."""
    words = thread.annotated.words
    last = share.actor.last
    if last < len(words) and words[last].text == "(":
        return [a for a in statement.amounts if words[last].start <= a.start <= words[last].start + 6]
    return []
