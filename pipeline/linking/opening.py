"""What a statement opens: an agreement of its own, several at once, a set to be told one by one, or none."""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.linking.antecedents import belongs_to, dealt_before
from pipeline.linking.background import told_in_passing
from pipeline.linking.detailing import detail
from pipeline.linking.drafts import Draft
from pipeline.linking.feeding import feed
from pipeline.linking.former import amends
from pipeline.linking.likewise import with_the_same
from pipeline.linking.mentions import said_in_passing, something_told
from pipeline.linking.one_each import each_with_its_host, one_each, pairs, split, split_in_pairs
from pipeline.linking.protagonist import another_like, complete, told_already, untold_side
from pipeline.linking.sets import common_party, join, part_of
from pipeline.linking.siblings import complete_by_host
from pipeline.linking.text_of_two import text_of_scene
from pipeline.linking.thread import Thread

MOST_WORDS_TO_WITH = 4  # «un accord | de pêche avec la coopération suisse»


def open_draft(statement: Statement, thread: Thread) -> None:
    """Open what the statement tells of: nothing for a word in passing or for what was told already."""
    instrument = statement.instrument
    if instrument is None and statement.effect == "sign" and thread.before_a_list(statement):
        announce(statement, thread)  # «la présidente a signé le 11 juin :» and a list
        return
    if instrument is None or instrument.kind is None:
        return
    if instrument.strength == "text" and _one_each_of_set(statement, thread):
        return
    if instrument.strength == "text" and instrument.other and thread.last is not None:
        another_like(statement, thread)
        return
    if instrument.strength == "text" and not _new_text(statement, instrument, thread):
        return
    if said_in_passing(statement, instrument, thread):
        new = instrument.reference in ("indefinite", "definite") and not instrument.plural
        thread.passing = statement if new else thread.passing
        counts = instrument.plural and instrument.reference == "indefinite" and (instrument.count or 0) > 1
        thread.counted = statement if counts else thread.counted
        detail(statement, thread)
        return
    if _several(statement, thread):
        return
    side = untold_side(statement, thread)
    if side and told_already(statement, side, thread):
        return
    dealt = dealt_before(statement, instrument, thread)
    if dealt is not None:
        feed(dealt, statement, thread)
        return
    amended = thread.last
    draft = thread.open(statement)
    told = statement.effect is not None or statement.status in ("negotiating", "planned")
    if amended is not None and told and amends(draft, amended, thread):
        draft.parties = []
        draft.add_parties(amended.parties)
        draft.rules.append("parties.amended")
    _scene(draft, statement, thread)
    _put_in_its_set(draft, statement, thread)
    if side and len(draft.parties) == len({p.entity for p in thread.parties(statement)}):
        complete(draft, side)
    more = instrument.other or instrument.ordinal is not None or statement.again
    more = more and "parties.unnamed-side" not in statement.rules
    unknown = by_somebody_else(statement, thread) or _with_unknown(statement, thread)
    if len(draft.parties) == 1 and more and not unknown:
        draft.add_parties(with_the_same(draft, statement, thread) or common_party(draft, thread))
    if not unknown:
        complete_by_host(draft, thread)


def _several(statement: Statement, thread: Thread) -> bool:
    """«A a signé avec B, C avec D», «A, B et C ont chacun signé»: one agreement for each pair, for each side."""
    announced = thread.announced
    host = each_with_its_host(statement, announced, thread) if announced is not None else []
    if host:
        split(statement, host, thread, announced)
        return True
    couples = pairs(statement, thread)
    if couples:
        split_in_pairs(statement, couples, thread)
        return True
    shares = one_each(statement, thread)
    if shares:
        side = untold_side(statement, thread)
        split(statement, shares, thread)
        for child in thread.announced.children if side and thread.announced is not None else []:
            if len(child.parties) == 1:
                complete(child, side)  # «Les deux autres conventions ont été conclues avec C et D»
    return bool(shares)


def _put_in_its_set(draft: Draft, statement: Statement, thread: Thread) -> None:
    """A set of several is announced; one that may be of the set announced before joins it."""
    if "signers.each-theirs" in statement.rules:
        draft.plural, draft.count = True, sum(max(a.number, 1) for a in statement.signers)
    if draft.plural:
        part_of(draft, thread)
        thread.announced = draft
    elif (
        thread.announced is not None
        and something_told(statement, thread)
        and belongs_to(thread.announced, draft, thread)
        and not (told_in_passing(thread.announced) and thread.background(thread.announced))
    ):  # «un accord a été trouvé» is none of «les traités signés avec A en 1979»
        join(draft, thread.announced, thread)


def announce(statement: Statement, thread: Thread) -> None:
    """A set whose members the text names after it."""
    thread.announced = thread.open(statement)
    thread.announced.plural = True
    _scene(thread.announced, statement, thread)


def by_somebody_else(statement: Statement, thread: Thread) -> bool:
    """«L'association négocie aussi une convention avec B»: who acts is told, if not known."""
    bodies = [a for a in statement.signers if a.person is None and a.body is not None]
    return any(not thread.resolver.parties_of(a, thread.drafts) for a in bodies)


def _with_unknown(statement: Statement, thread: Thread) -> bool:
    """«A a également conclu un accord avec la coopération suisse»: with whom is told, if not known."""
    instrument = statement.instrument
    if instrument is None or statement.parties or not statement.signers:
        return False
    following = [word.low for word in thread.annotated.words[instrument.last : instrument.last + MOST_WORDS_TO_WITH]]
    at = following.index("avec") + 1 if "avec" in following else len(following)
    return bool(DETERMINERS & set(following[at : at + 1]))


def _new_text(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«A et B ont signé un texte», «des textes ont été signés»: a verb, and two parties or several texts."""
    if instrument.plural:
        return statement.effect in ("sign", "bind")
    # «Le texte qu'elle vient de signer avec B», «au bas du document qui lie A à B»
    told_here = bool({"trigger.relative", "trigger.binding"} & set(statement.rules))
    new = (instrument.reference == "indefinite" or told_here) and statement.effect == "sign"
    if new and len(thread.parties(statement)) >= 2:
        return True
    return text_of_scene(statement, instrument, thread)


def _one_each_of_set(statement: Statement, thread: Thread) -> bool:
    """«Chacune a sa convention avec D. A, B et C ont, l'une après l'autre, conclu avec elle un texte identique»."""
    told = thread.announced
    if told is None or told.children or told is not thread.last:
        return False
    shares = one_each(statement, thread)
    if shares:
        split(statement, shares, thread, told)
    return bool(shares)


def _scene(draft: Draft, statement: Statement, thread: Thread) -> None:
    """The partners presented before, where nobody is told to conclude it."""
    scene = thread.resolver.scene(statement, thread.drafts)
    if not draft.parties and scene:
        draft.add_parties(scene)
        draft.rules.append("parties.scene")
    elif len(scene) > 1 and {p.entity for p in scene} > draft.entities():
        draft.add_parties([p for p in scene if not thread.covered(p, draft.parties)])
        draft.rules.append("parties.scene")  # «signée par X et par la présidente de B», A and B being on the scene
    elif len(draft.parties) == len(scene) == 1 and not thread.covered(scene[0], draft.parties):
        complete(draft, scene, "parties.other-side")  # «La convention avec B sera signée en mai»
