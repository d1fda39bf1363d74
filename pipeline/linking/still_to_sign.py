"""An agreement that was reached and waits for its signing: «Un accord a été trouvé. Il sera signé lundi à Dakar.»"""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.fresh import by_hand
from pipeline.linking.thread import Thread

RULE = "status.still-to-sign"
_NOUNS = frozenset({"trigger.act-noun", "trigger.act-noun-alone"})


def plan_signing(draft: Draft, statement: Statement, thread: Thread, nobodys: bool) -> None:
    """Turn a draft that nobody put a hand to into a plan, with the day and the place of the signing that is told.

    ``nobodys``: nobody was told to conclude it before.
    """
    if draft.status not in ("signed", "announced") or draft.plural or statement.effect != "sign":
        return
    if statement.status != "planned" or not by_hand(statement, thread):
        return
    if _by_others(draft, statement, thread):
        return
    done = [said for said in draft.statements if said.effect is not None and _done(said)]
    if any(by_hand(said, thread) or not _in_mind(said, thread) for said in done):
        return
    told = all(said.effect is None for said in draft.statements) or draft.status == "announced"
    taken_up = "trigger.verb-alone" in statement.rules and (statement.pointing or _undergone(statement, thread))
    if (
        told
        and not nobodys
        and not taken_up
        and not (_NOUNS & set(statement.rules) and {"status.planned", "status.awaited"} & set(statement.rules))
    ):
        return  # of one that is only named nobody knows when it was concluded
    draft.status = "planned"
    draft.rules.append(RULE)
    if statement.date is not None:
        draft.date = draft.place = draft.place_name = None


def _by_others(draft: Draft, statement: Statement, thread: Thread) -> bool:
    """«A et B se sont entendus. … C et D le parapheront samedi»: another one, which the text named in between."""
    bodies = [a for a in statement.signers if a.body is not None and a.person is None and a.plural is None]
    parties = [p for a in bodies for p in thread.resolver.parties_of(a, thread.drafts)]
    strangers = not any(thread.covered(party, draft.parties) for party in parties)
    return len(bodies) > 1 and len(draft.parties) > 1 and bool(parties) and strangers


def _undergone(statement: Statement, thread: Thread) -> bool:
    """«La convention entre A et B est prête. Elle sera signée lundi»: the pronoun that opens the sentence."""
    sentence = thread.annotated.sentences[statement.sentence]
    nobody = not (statement.parties or statement.signers)
    return nobody and thread.annotated.words[sentence.first].low in thread.lexicon.discourse.pronouns


def _done(statement: Statement) -> bool:
    return statement.status not in ("planned", "negotiating", "announced")


def _in_mind(statement: Statement, thread: Thread) -> bool:
    """«ont trouvé», «sont parvenus à», «se sont entendus sur»: agreed, with nothing said of hands."""
    stems = thread.lexicon.modality.agreeing_stems
    return any(word.startswith(stems) for cue in statement.cues for word in cue.text.casefold().split())
