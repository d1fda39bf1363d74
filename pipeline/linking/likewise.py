"""A verb alone that tells one agreement more, of the kind just told: «Elle a fait de même avec C», «C en fera autant».

Also one that the text only named before its sides signed it: «C'est un contrat de huit ans. A et B l'ont signé».
"""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.feeding import feed
from pipeline.linking.partners import named
from pipeline.linking.protagonist import leading
from pipeline.linking.thread import Thread

ECHO = "trigger.echo"
RULE = "kind.like-the-last"
MOST_SENTENCES_TO_NAME = 2


def one_more_alike(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """Open an agreement like ``draft``, of one of its sides with somebody else, if the statement tells of one."""
    as_well = ECHO in statement.rules and "parties.with" in statement.rules  # «Elle l'a aussi fait avec C»
    if statement.instrument is not None or statement.effect != "sign" or draft.children:
        return False
    if statement.pointing and not as_well:
        return False
    if draft.plural or len(draft.parties) != 2 or draft.instrument is None:
        return False
    resolve = thread.resolver.parties_of
    partners = [p for a in statement.parties for p in resolve(a, thread.drafts)]
    acting = [p for a in statement.signers for p in resolve(a, thread.drafts)]
    if not acting and ECHO in statement.rules and statement.sentence == draft.statements[-1].sentence:
        first = leading(draft, thread)  # «A a signé avec B et s'apprête à faire de même avec C»
        acting = [p for p in draft.parties if p.entity == first]
    something = ECHO not in statement.rules and thread.lexicon.grammar.indefinite & set(thread.lows(statement))
    if partners and "parties.with" in statement.rules and not something:
        sides = [*acting, *partners]
        told = [thread.covered(p, draft.parties) for p in sides]
        apart = len({p.entity for p in sides}) == len(sides) == 2 and sum(told) == 1
        stranger = next((p for p, known in zip(sides, told, strict=True) if not known), None)
        if not apart or stranger is None or not named(stranger, thread) or _unsure(statement, draft, acting, thread):
            return False
        _open(statement, draft, sides, thread)
        return True
    return ECHO in statement.rules and _in_turn(statement, draft, acting, thread)


def _unsure(statement: Statement, draft: Draft, acting: list[PartyRef], thread: Thread) -> bool:
    """«A a signé avec B. La société a fait de même avec C.»: A as well as B may be the one that a common noun means."""
    by_noun = any(a.body is not None and a.body.anaphor for a in statement.signers)
    return by_noun and any(p.entity != leading(draft, thread) for p in acting)


def _in_turn(statement: Statement, draft: Draft, acting: list[PartyRef], thread: Thread) -> bool:
    """«A a signé une convention avec B. C a fait de même.»: C with B; of «la convention» C only signs the same one."""
    told = draft.statements[0].instrument
    if told is None or told.reference != "indefinite" or len(acting) != 1:
        return False
    bodies_alone = all(a.person is None and a.role is None for a in statement.signers)
    first = leading(draft, thread)
    other = [p for p in draft.parties if p.entity != first]
    if first is None or not bodies_alone or not named(acting[0], thread) or thread.covered(acting[0], draft.parties):
        return False
    _open(statement, draft, [*acting, *other], thread)
    return True


def _between_two(statement: Statement) -> bool:
    """«Le contrat court jusqu'en mai. Conclu en 2012 entre A et B, il ne sera pas prolongé»."""
    return "parties.between" in statement.rules and not statement.signers


def _undergoes(statement: Statement, passing: Statement, thread: Thread) -> bool:
    """«Le partenariat entre A et B prend forme. Il sera signé lundi»: «il» is the one just named."""
    sentence = thread.annotated.sentences[statement.sentence]
    gender = thread.lexicon.discourse.pronouns.get(thread.annotated.words[sentence.first].low)
    named = passing.instrument.gender if passing.instrument is not None else None
    agrees = gender is not None and (named is None or (named == "f") == (gender == "f"))
    nobody = not (statement.parties or statement.signers)
    return agrees and nobody and statement.sentence == passing.sentence + 1 and len(passing.parties) > 1


def with_the_same(draft: Draft, statement: Statement, thread: Thread) -> list[PartyRef]:
    """«A a signé une convention avec B. C a signé la sienne.»: C with B, where only one was told before."""
    instrument = statement.instrument
    before = [d for d in thread.drafts if d is not draft and d.parties]
    if instrument is None or len(before) != 1 or len(before[0].parties) != 2 or not statement.signers:
        return []
    first = leading(before[0], thread)
    own = thread.annotated.words[instrument.last - 1].low in thread.lexicon.grammar.own
    if not own or first is None or thread.covered(draft.parties[0], before[0].parties):
        return []
    return [p for p in before[0].parties if p.entity != first]


def _open(statement: Statement, like: Draft, sides: list[PartyRef], thread: Thread) -> None:
    draft = thread.open(statement)
    draft.kind, draft.instrument = like.kind, like.instrument
    draft.parties = []
    draft.add_parties(sides)
    draft.rules.append(RULE)


def named_before(statement: Statement, thread: Thread) -> bool:
    """«C'est un contrat de huit ans. A et B l'ont signé»: what was only named is what they signed.

    What the text knows («le contrat») is that of the next sentence, which tells between whom it was concluded.
    """
    passing = thread.passing
    if statement.instrument is not None or statement.effect != "sign" or passing is None:
        return False
    known = passing.instrument is not None and passing.instrument.reference == "definite"
    if not (statement.pointing or (known and (_between_two(statement) or _undergoes(statement, passing, thread)))):
        return False
    near = 0 < statement.sentence - passing.sentence <= (1 if known else MOST_SENTENCES_TO_NAME)
    since = [d for d in thread.drafts if d.statements[-1].sentence >= passing.sentence]
    sides = {p.entity for told in (passing, statement) for p in thread.parties(told)}
    if not near or since or len(sides) < 2 or (passing.parties and statement.parties):
        return False
    draft = thread.open(passing)
    draft.status = statement.status or draft.status
    feed(draft, statement, thread)
    thread.passing = None
    return True
