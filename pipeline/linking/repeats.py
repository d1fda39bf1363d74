"""A lead told again: «un accord» a second time, between the same parties."""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.linking.antecedents import compatible
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.feeding import feed
from pipeline.linking.thread import Thread

MOST_SENTENCES_TO_INSTRUMENT = 2


def told_again(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """Does an indefinite instrument repeat one that was told before?  If so it is fed."""
    if instrument.other or instrument.ordinal not in (None, 1):
        return False
    if any(actor.plural == "same" for actor in statement.signers):
        return False  # «Les mêmes ont signé une convention»: one more
    parties = thread.parties(statement)
    mine = {p.entity for p in parties}
    for known in reversed(thread.drafts):
        if thread.background(known) and statement.effect == "sign" and statement.status != "past" and not mine:
            continue  # «un accord a été trouvé» after the treaties of long ago
        if known.plural != instrument.plural or not compatible(known, instrument) or _another_day(known, statement):
            continue
        theirs = known.entities()
        slip = _slip(known, parties, thread) if len(mine) == len(theirs) == 2 and len(mine & theirs) == 1 else None
        if slip is not None:
            _merge_names(known, *slip, thread)
            feed(known, statement, thread)
            return True
        same = mine == theirs or thread.all_covered(parties, known.parties)
        # «en vertu d'un accord entre A et B», pages after «le pays avait passé un accord avec B»: two of them
        passing = statement.effect is None and statement.sentence - known.statements[-1].sentence > 2
        completed = len(theirs) == 1 and theirs < mine and known.kind == instrument.kind and not known.plural
        of_the_set = bool(known.children) and mine == theirs  # «ces accords» once more, with the party they share
        if (len(mine) >= 2 or of_the_set) and theirs and (same or (completed and not passing)):
            feed(known, statement, thread)
            return True
        if not mine and statement.effect is None and instrument.reference == "none":
            return True
        if not mine and known is thread.last and _goes_on_without_verb(statement, known, thread):
            feed(known, statement, thread)
            return True
    return False


def instrument_named(statement: Statement, thread: Thread) -> bool:
    """«A et B s'associent. Une convention a été signée mardi.»: the instrument of the partnership just told, fed.

    The same two sign it, or nobody is told to.
    """
    instrument, known = statement.instrument, thread.last
    if instrument is None or known is None or instrument.reference not in ("indefinite", "definite", "none"):
        return False
    if instrument.reference == "definite" and (instrument.earlier or known.statements[0].effect == "bind"):
        return False
    if instrument.verbal or instrument.other or instrument.plural or instrument.ordinal is not None or statement.again:
        return False
    if instrument.kind in (None, "partnership", "other", "amendment", "twinning") or instrument.strength == "text":
        return False
    near = statement.sentence - known.statements[-1].sentence <= MOST_SENTENCES_TO_INSTRUMENT
    if known.kind != "partnership" or known.plural or known.parent is not None or len(known.parties) < 2 or not near:
        return False
    if statement.effect != "sign" or statement.status not in ("signed", "planned") or known.status == "past":
        return False
    if known.status in ("renewed", "terminated") or _another_day(known, statement):
        return False
    mine = {p.entity for p in thread.parties(statement)}
    told = statement.parties or statement.signers
    if (mine or told) and not (
        mine == known.entities() or thread.all_covered(thread.parties(statement), known.parties)
    ):
        return False
    if mine and len(mine) < 2 and len(known.parties) > 2:
        return False
    known.kind, known.instrument = instrument.kind or known.kind, instrument
    known.rules.append("kind.instrument-named")
    feed(known, statement, thread)
    return True


def _goes_on_without_verb(statement: Statement, known: Draft, thread: Thread) -> bool:
    """«A et B s'associent. Un accord majeur qui court jusqu'en 2028.»: the sentence after it only names it."""
    next_one = statement.sentence - known.statements[-1].sentence == 1
    return next_one and statement.effect is None and known.parties != [] and thread.is_item(statement, within=1)


def _another_day(known: Draft, statement: Statement) -> bool:
    """Do both tell their date, and not the same?"""
    if statement.date is None or known.date is None:
        return False
    mine, theirs = statement.date.value, known.date.value
    return mine != theirs and mine is not None and theirs is not None


def _slip(known: Draft, parties: list[PartyRef], thread: Thread) -> tuple[int, int] | None:
    """The two entities that are one under two spellings: «X AI» and «X Affaires», its letters wrongly spelt out."""
    clusters = thread.annotated.entities
    theirs = next(p.entity for p in known.parties if p.entity not in {x.entity for x in parties})
    mine = next(p.entity for p in parties if p.entity not in known.entities())
    a, b = clusters[theirs], clusters[mine]
    first = [c.name.split()[0] for c in (a, b)]
    if a.kind != "organisation" or b.kind != "organisation" or first[0] != first[1] or len(first[0]) < 4:
        return None
    low = first[0].casefold()
    introduced = any(m.head and m.head != low for c in (a, b) for m in c.mentions)
    typed = thread.lexicon.bodies.type_of(low) is not None  # «Ville de A», «Ville de B» are two
    tails = [c.name.split()[1:] for c in (a, b)]
    legal_forms = thread.lexicon.bodies.legal_forms
    spelt = any(
        _spells(x, y, legal_forms) for x, y in (tails, tails[::-1])
    )  # «Renault Trucks», «Renault Sport» are two
    common = introduced or typed or not spelt or not first[0][0].isupper()
    return None if common or min(len(a.mentions), len(b.mentions)) > 1 else (theirs, mine)


def _spells(letters: list[str], words: list[str], legal_forms: frozenset[str]) -> bool:
    """«AI» and «Affaires»: capital letters alone, and a word that begins like them."""
    if len(letters) != 1 or len(words) != 1 or letters[0] in legal_forms:
        return False
    return letters[0].isupper() and len(letters[0]) <= 3 and words[0][0] == letters[0][0] and not words[0].isupper()


def _merge_names(draft: Draft, theirs: int, mine: int, thread: Thread) -> None:
    """Keep the name the text uses more often; the other becomes its alias, and the record says so."""
    clusters = thread.annotated.entities
    kept, gone = (mine, theirs) if len(clusters[mine].mentions) > len(clusters[theirs].mentions) else (theirs, mine)
    clusters[kept].aliases.append(clusters[gone].name)
    clusters[kept].mentions += clusters[gone].mentions
    for mention in clusters[gone].mentions:
        mention.entity = kept
    draft.notes.append(f"«{clusters[gone].name}» is read as «{clusters[kept].name}»: one party under two spellings")
    clusters[gone].mentions = []
    for party in draft.parties:
        if party.entity == gone:
            party.entity = kept
