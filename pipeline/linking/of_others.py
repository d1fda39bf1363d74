"""Does a statement tell of an agreement of others than those of the draft that it could go on about?"""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.linking.antecedents import antecedent
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.thread import Thread


def surely_the_same(statement: Statement, thread: Thread) -> bool:
    """«ce texte», or persons alone who act: no names of parties can speak against it."""
    instrument = statement.instrument
    pointing = instrument is not None and (instrument.strength == "text" or instrument.reference == "demonstrative")
    if instrument is not None and _others_act(statement, instrument, thread):
        return False
    if pointing and _new_text_of_others(statement, thread):
        pointing = False
    by_persons = all(a.person is not None for a in [*statement.parties, *statement.signers])
    if instrument is not None and "parties.between" in statement.rules and statement.effect == "sign":
        by_persons = False  # «l'échange de notes a eu lieu entre X et Y»: who concluded it is told whole
    return pointing or (by_persons and statement.status != "past")


def _new_text_of_others(statement: Statement, thread: Thread) -> bool:
    """«Dans l'énergie, deux textes lient C à D»: an indefinite article points to nothing, where it names its sides."""
    instrument, draft = statement.instrument, antecedent(statement, thread)
    if instrument is None or draft is None or instrument.reference not in ("indefinite", "none"):
        return False
    parties = thread.parties(statement)
    return len(parties) >= 2 and not any(thread.covered(party, draft.parties) for party in parties)


def _others_act(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«X, Y et Z ont de leur côté paraphé le contrat de prêt» after a convention of A and B: persons of others."""
    draft = antecedent(statement, thread)
    if draft is None or instrument.reference != "definite" or instrument.strength == "text":
        return False
    if instrument.kind in (None, "agreement", "partnership", draft.kind) or len(draft.parties) < 2:
        return False
    parties = thread.parties(statement)
    return len(parties) >= 2 and not any(thread.covered(party, draft.parties) for party in parties)


def of_those_just_told(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«A et B ont scellé un mémorandum. C et D coopéreront. Leur accord porte les signatures de …»: of C and D."""
    instrument = statement.instrument
    if instrument is None or instrument.reference != "possessive" or len(draft.parties) < 2:
        return False
    before = thread.annotated.sentences[statement.sentence - 1] if statement.sentence else None
    if before is None or draft.statements[-1].sentence >= statement.sentence - 1:
        return False
    named = {
        a.body.entity for a in thread.annotated.actors if a.body is not None and before.first <= a.first < before.last
    }
    told = {a.body.entity for a in (*statement.scene, *statement.signers) if a.body is not None} & named
    words = thread.annotated.words[before.first : before.last]
    spoken = any(w.pos in ("VERB", "AUX") and thread.lexicon.discourse.of_no_dealings(w.low) for w in words)
    return len(told) >= 2 and not named & draft.entities() and not spoken  # not «C et D saluent le geste»


def of_others(parties: list[PartyRef], draft: Draft, statement: Statement, thread: Thread) -> bool:
    """Two parties that are not those of the draft; for «l'accord entre A et B» one other is enough."""
    mine, theirs = {p.entity for p in parties}, draft.entities()
    if draft.one_sided and mine and not mine & theirs and "parties.with" in statement.rules:
        return True  # «l'accord avec A … l'accord avec B»: two, whose other side is not told
    instrument = statement.instrument
    fewer = 2 <= len(mine) < len(theirs) and mine < theirs and "parties.bound" in statement.rules
    if fewer and instrument is not None and statement.effect == "renew":
        return True  # «A, B et C ont signé … A avait renouvelé l'entente qui la rattache à B»
    if len(parties) < 2 or not theirs or thread.all_covered(parties, draft.parties):
        return False
    if _ratified_with_another(statement, draft, thread):
        return True
    ended = statement.effect == "terminate" and "parties.bound" in statement.rules  # «le contrat qui la liait à C»
    sides = {"parties.between", "parties.bound"} & set(statement.rules)
    renewed = statement.effect == "renew" and bool(sides)  # «la convention entre C et B», «… liant C à B»
    ratified = statement.effect == "ratify" and "parties.between" in statement.rules  # «ont ratifié l'accord A-C»
    if (
        instrument is not None
        and instrument.reference == "definite"
        and (ended or renewed or ratified or statement.effect in (None, "sign"))
    ):
        return not mine <= theirs
    if instrument is not None and instrument.reference == "definite" and statement.effect == "bind":
        named = all(a.body is not None and not a.body.anaphor for a in statement.parties)
        return not mine <= theirs if named and statement.parties else not mine & theirs  # «du contrat qui unit A à C»
    if instrument is not None and instrument.reference == "possessive" and statement.effect == "renew":
        return not mine <= theirs  # «Le club et l'école, eux, prolongent leur partenariat»
    return not mine & theirs


def _ratified_with_another(statement: Statement, draft: Draft, thread: Thread) -> bool:
    """«Les députés ont voté l'accord avec A. … Ils ont ratifié la convention avec B»: the other side differs."""
    if statement.effect != "ratify" or "parties.with" not in statement.rules or len(draft.parties) < 2:
        return False
    others = [p for a in statement.parties for p in thread.resolver.parties_of(a, thread.drafts)]
    return bool(others) and not any(thread.covered(party, draft.parties) for party in others)
