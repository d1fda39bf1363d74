"""Who concludes one agreement after the other: the side that «un contrat avec B» leaves out after «A a signé …»."""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.antecedents import compatible
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.feeding import feed
from pipeline.linking.of_title import in_title
from pipeline.linking.partners import with_stranger
from pipeline.linking.row_of_partners import RULE as HOST
from pipeline.linking.row_of_partners import host
from pipeline.linking.thread import Thread

RULE = "parties.protagonist"
VERBLESS = frozenset({"trigger.fragment", "trigger.likewise"})
FRAGMENTS = frozenset({"trigger.fragment", "trigger.added"})
MOST_SENTENCES_BACK = 6
MOST_WORDS_TO_SE = 5  # «un accord | du même type se négocie»
_TELLING = ("sign", "renew", "negotiate")
_AHEAD = ("planned", "negotiating", "announced")
_ACTIVE = frozenset({"trigger.active", "trigger.relative", "trigger.infinitive", "trigger.fronted-object"})
_WITH = frozenset({"parties.with", "parties.item", "parties.distributed"})


def untold_side(statement: Statement, thread: Thread) -> list[PartyRef]:
    """The party of the agreements told before, for one that is told «with B» alone; none where that is not sure."""
    instrument = statement.instrument
    if instrument is None or instrument.kind is None or instrument.verbal or not one_sided(statement):
        return []
    last = thread.last
    anew = last is not None and with_stranger(statement, last, thread)
    leading_house = host(statement, thread) if not instrument.plural else None
    of_row = leading_house is not None and (instrument.other or instrument.reference == "indefinite")
    anew = anew or (leading_house is not None and _passed_with(statement))
    if (
        not (instrument.reference in ("indefinite", "none") or instrument.other or anew)
        or not (_tells(statement) or of_row)
        or _of_unknown(statement, thread)
    ):
        return []
    named = {p.entity for p in thread.parties(statement)}
    if not named:
        return []
    told = any(len(d.parties) > 1 and _counts(d, thread) for d in thread.drafts)
    found = (protagonist(statement, thread) if told or leading_house is None else None) or leading_house
    return [found] if found is not None and not thread.covered(found, thread.parties(statement)) else []


def _passed_with(statement: Statement) -> bool:
    """«La convention passée avec B crée un laboratoire», of a house that deals with several."""
    instrument = statement.instrument
    singular = instrument is not None and instrument.strength == "strong" and not instrument.plural
    return singular and {"trigger.participle", "parties.with"} <= set(statement.rules)


def _of_unknown(statement: Statement, thread: Thread) -> bool:
    """«L'américain négocie avec B un contrat»: only a pronoun may mean the protagonist."""
    if not _ACTIVE & set(statement.rules) or {"trigger.act-noun", "status.negotiating"} <= set(statement.rules):
        return False  # «Des discussions sont engagées avec B en vue de signer un bail»: nobody else is their subject
    if "trigger.relative" in statement.rules and not statement.signers and _of_itself(statement, thread):
        return False
    opening = thread.lows(statement)
    if statement.instrument is not None:
        first = thread.annotated.sentences[statement.sentence].first
        opening = opening[: statement.instrument.first - first]
    return not thread.lexicon.grammar.subjects & set(opening)


def _of_itself(statement: Statement, thread: Thread) -> bool:
    """«Avec B, un accord | se négocie»: the agreement is the subject of the verb."""
    instrument = statement.instrument
    after = (
        thread.annotated.words[instrument.last : instrument.last + MOST_WORDS_TO_SE] if instrument is not None else []
    )
    return any(word.low in ("se", "s'") for word in after)


def protagonist(statement: Statement, thread: Thread) -> PartyRef | None:
    """The one party that all agreements told so far share; of a single one, the side that its sentence is about."""
    news = [d for d in thread.drafts if _counts(d, thread)]
    if not news:
        return None
    last = news[-1]
    if statement.sentence - last.statements[-1].sentence > MOST_SENTENCES_BACK:
        return None
    shared = set.intersection(*(d.entities() for d in news))
    if len(shared) > 1:
        of_set = last.parent.entities() if last.parent is not None else set()
        first = [entity for d in news if (entity := leading(d, thread)) is not None]
        first = first or (list(of_set) if len(of_set) == 1 else [])  # «signées par A. La première lie A à B»
        shared = {first[-1]} & shared if first else _told_of(shared, thread)
    return next((p for p in last.parties if p.entity in shared), None)


def _told_of(shared: set[int], thread: Thread) -> set[int]:
    """«A et B ont signé un accord»: the one of them that the title names, or that concluded the earlier ones too."""
    headed = {entity for entity in shared if in_title(entity, thread.annotated)}
    if len(headed) == 1:
        return headed
    before = [d.entities() & shared for d in thread.drafts if thread.background(d) and len(d.parties) > 1]
    always = set.intersection(*before) if before else set()
    return always if len(always) == 1 else set()


def _counts(draft: Draft, thread: Thread) -> bool:
    """Is it told as news, with its parties?  The announcement of a set counts by its members."""
    if thread.background(draft) or draft.status == "terminated" or draft.children or draft.one_sided:
        return False
    return len(draft.parties) > 1 or (len(draft.parties) == 1 and acts_alone(draft, thread))


def by_one_or_nobody(statement: Statement, main: list[PartyRef]) -> bool:
    """Does one alone conclude with the others, or whoever it is («des accords signés avec B et C»)?"""
    done = bool({"trigger.participle", "trigger.passive"} & set(statement.rules))
    return len({p.entity for p in main}) == 1 or (not main and (done or bool(statement.signers)))


def acts_alone(draft: Draft, thread: Thread) -> bool:
    """Is its only party told as who concludes it, not as with whom?"""
    resolve, drafts = thread.resolver.parties_of, thread.drafts
    with_whom = {p.entity for said in draft.statements for a in said.parties for p in resolve(a, drafts)}
    acting = {p.entity for said in draft.statements for a in said.signers for p in resolve(a, drafts)}
    return bool((acting - with_whom) & draft.entities()) or "parties.between" in draft.rules


def leading(draft: Draft, thread: Thread) -> int | None:
    """«A a signé avec B»: A is the side that acts."""
    if {RULE, HOST, "parties.other-side"} & set(draft.rules):
        return draft.parties[0].entity
    for said in draft.statements:
        acting = {p.entity for a in said.signers for p in thread.resolver.parties_of(a, thread.drafts)}
        others = {p.entity for a in said.parties for p in thread.resolver.parties_of(a, thread.drafts)}
        if len(acting) == 1 and others and "parties.between" not in said.rules and not acting & others:
            return next(iter(acting))
    return None


def one_sided(statement: Statement) -> bool:
    """Are all whom it names told as those with whom it was concluded?"""
    sides = _sides(statement.rules) - {"signers.represented"}
    return bool(statement.parties) and bool(sides) and sides <= _WITH


def _sides(rules: list[str]) -> set[str]:
    return {rule for rule in rules if rule.startswith(("parties.", "signers."))}


def _tells(statement: Statement) -> bool:
    """Is it told as concluded, or as being concluded?"""
    if FRAGMENTS & set(statement.rules):
        return True
    return statement.effect in _TELLING or statement.status in _AHEAD


def told_already(statement: Statement, side: list[PartyRef], thread: Thread) -> bool:
    """Is it one that was told before, of the same two?  If so it is fed."""
    instrument = statement.instrument
    if instrument is None or instrument.other or instrument.ordinal is not None or statement.again:
        return False
    mine = {p.entity for p in [*side, *thread.parties(statement)]}
    for known in reversed(thread.drafts):
        if known.entities() == mine and not known.children and compatible(known, instrument):
            feed(known, statement, thread)
            return True
    return False


def complete(draft: Draft, side: list[PartyRef], rule: str = RULE) -> None:
    """Put the side that was left out before the one that was told."""
    told, draft.parties = draft.parties, []
    draft.add_parties([*side, *told])
    draft.rules.append(rule)


# -- sentences without a verb and without a noun for the agreement -----------------------------------------------


def fragment(statement: Statement, thread: Thread) -> None:
    """«Avec B, d'abord, pour l'eau.», after «trois conventions»: one of the set; «Idem avec C.»: one like the last."""
    parties = thread.parties(statement)
    announced = thread.announced
    if "trigger.likewise" in statement.rules:
        like_the_last(statement, parties, thread)
    elif announced is not None and _unfinished(announced) and not thread.all_covered(parties, announced.parties):
        side = announced.parties if announced.parties else untold_side(statement, thread)
        child = thread.open(statement)
        child.kind, child.instrument, child.status = announced.kind, announced.instrument, announced.status
        child.parent = announced
        announced.children.append(child)
        complete(child, [p for p in side if not thread.covered(p, parties)])
        child.add_signers(announced.signers)
    elif _one_after(statement, thread):
        like_the_last(statement, parties, thread)


def _one_after(statement: Statement, thread: Thread) -> bool:
    """«A a signé un contrat avec B. Ensuite avec C.»: right after an agreement of two, told as one of a row."""
    last = thread.last
    near = last is not None and statement.sentence - last.statements[-1].sentence == 1
    if last is None or not near or len(last.parties) != 2 or last.status in ("past", "terminated"):
        return False
    lows = thread.lows(statement)
    return any(thread.lexicon.discourse.sequence.match(lows, k) is not None for k in range(len(lows)))


def another_like(statement: Statement, thread: Thread) -> None:
    """«Un document semblable a été signé entre C et D», «un autre texte est à l'étude avec B»: of the kind of the last.

    Where it is told with one side alone, the other is whose agreements were told.
    """
    last = thread.last
    if last is None:
        return
    parties = thread.parties(statement)
    between = "parties.between" in statement.rules and statement.effect is None  # «Un second texte, entre A et B, …»
    done = between or statement.effect in ("sign", "renew", "bind")
    ahead = statement.status in _AHEAD and one_sided(statement)
    found = protagonist(statement, thread) if len(parties) == 1 and one_sided(statement) else None
    side = [found] if found is not None and not thread.covered(found, parties) else []
    if not (done or ahead) or len(parties) + len(side) < 2:
        return
    draft = thread.open(statement)
    draft.kind, draft.instrument = last.kind, last.instrument
    draft.rules.append("kind.like-the-last")
    if side:
        complete(draft, side)
    if draft.status == "past":
        thread.last = last


def _unfinished(announced: Draft) -> bool:
    """Are there more in the set than were told?"""
    return announced.status not in ("past", "terminated") and (
        announced.count == 1 or len(announced.children) < announced.count
    )


def like_the_last(
    statement: Statement, parties: list[PartyRef], thread: Thread, acting: PartyRef | None = None
) -> None:
    """Open one of the kind told last, of ``parties`` and of who acts: the protagonist, where nobody is named."""
    last = next((d for d in reversed(thread.drafts) if _counts(d, thread)), None)
    side = acting or protagonist(statement, thread)
    if last is None or side is None or thread.covered(side, parties) or not parties:
        return
    draft = thread.open(statement)
    draft.kind, draft.instrument = last.kind, last.instrument
    draft.status = statement.status if statement.status in ("negotiating", "planned") else last.status
    complete(draft, [side])
