"""An agreement with each of several: «une convention avec chacun de …», «A avec B, C avec D», and what each shares."""

from __future__ import annotations

from itertools import pairwise

from models.expression import AmountExpression
from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.feeding import feed
from pipeline.linking.protagonist import by_one_or_nobody
from pipeline.linking.sides import on_their_own
from pipeline.linking.thread import Thread

_UNTOLD = frozenset({"parties.other-side", "parties.said-by", "parties.holding"})


def adopt(child: Draft, parent: Draft) -> None:
    child.parent = parent
    parent.children.append(child)


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
    if main and len(others) >= 2 and count <= 1 and not uncounted and _another_for_each(others, thread):
        return others
    if uncounted and len(others) >= 2 and by_one_or_nobody(statement, main) and told_with:
        return others  # «A a signé des accords avec B, C et D», «des accords signés avec B et C»
    return []


def each_with_its_host(statement: Statement, parent: Draft, thread: Thread) -> list[PartyRef]:
    """«A a signé trois conventions. B, C et D en ont chacune paraphé une»: B, C and D, each with A."""
    each = thread.lexicon.discourse.each & set(thread.lows(statement))
    if not each or statement.parties or len(parent.parties) != 1 or parent.children:
        return []
    parties = thread.parties(statement)
    strangers = not any(thread.covered(party, parent.parties) for party in parties)
    return parties if len(parties) > 1 and strangers else []


def _each_at(lows: list[str], k: int, thread: Thread) -> bool:
    """«avec chacun de A et B», but not «chacun devant sa caméra»."""
    discourse = thread.lexicon.discourse
    return lows[k] in discourse.each and discourse.each_apart.match(lows, k + 1) is None


def _each_for_itself(others: list[PartyRef], thread: Thread) -> bool:
    """«A s'est entendu avec B pour l'eau ; l'an dernier, avec C»: a semicolon, and another «avec»."""
    first, last = sorted(p.actor.first for p in others)
    between = [word.low for word in thread.annotated.words[first:last]]
    return ";" in between and "avec" in between[between.index(";") :]


def _another_for_each(others: list[PartyRef], thread: Thread) -> bool:
    """«A a noué une alliance avec B et une autre avec C», «Un bail lie A à B, un autre à C et un troisième à D»."""
    words, grammar = thread.annotated.words, thread.lexicon.grammar
    told = sorted(others, key=lambda p: p.actor.first)
    return all(
        any(
            a.low in ("un", "une") and (b.low == "autre" or b.low in grammar.ordinals)
            for a, b in pairwise(words[one.actor.last : other.actor.first])
        )
        for one, other in pairwise(told)
    )


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
        adopt(child, parent)
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
        adopt(child, parent)
    thread.last = parent  # what follows is told of all of them


def _sum_beside(share: PartyRef, statement: Statement, thread: Thread) -> list[AmountExpression]:
    """«A (200.000 dirhams), B (160.000 dirhams)»: the sum in brackets after a name is its own."""
    words = thread.annotated.words
    last = share.actor.last
    if last < len(words) and words[last].text == "(":
        return [a for a in statement.amounts if words[last].start <= a.start <= words[last].start + 6]
    return []
