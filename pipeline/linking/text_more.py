"""One more of the same two, where nobody is named: «Un autre texte, sur la pêche, sera signé en juin»."""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.of_then import no_other_name
from pipeline.linking.thread import Thread

RULE = "parties.of-news"
MOST_SENTENCES_TO_NEWS = 3
_AHEAD = ("planned", "negotiating", "announced")


def text_more(statement: Statement, thread: Thread) -> bool:
    """Open «un autre texte», «un troisième document», «le contrat définitif»: between those of the one told before."""
    instrument = statement.instrument
    if instrument is None or instrument.plural or statement.parties or statement.signers:
        return False
    further = instrument.strength == "text" and instrument.reference == "indefinite"
    of_set = instrument.ordinal is not None and thread.announced is not None
    further = further and not of_set and (instrument.other or instrument.ordinal not in (None, 1))
    final = instrument.strength != "text" and _final(instrument, thread) and statement.status in _AHEAD
    if not (further or final) or not _happens(statement):
        return False
    told = _told(statement, thread)
    if told is None or not no_other_name(statement, instrument, told, thread):
        return False
    if final and told.kind == instrument.kind and told.status in _AHEAD:
        return False  # «A et B négocient un contrat. Le contrat définitif sera signé en mai»: the same one
    draft = thread.open(statement)
    if further:
        draft.kind, draft.instrument = told.kind, told.instrument
        draft.rules.append("kind.like-the-last")
    draft.add_parties(told.parties)
    draft.rules.append(RULE)
    return True


def _happens(statement: Statement) -> bool:
    """Is it signed, or to be, or talked about?  «un second document a suivi» says nothing of it."""
    if statement.effect == "sign":
        return statement.status in ("signed", "planned", "negotiating")
    return statement.effect == "negotiate" or statement.status == "negotiating"


def _final(instrument: InstrumentMention, thread: Thread) -> bool:
    """«le contrat définitif», «l'accord final»: what a letter of intention leads to."""
    words = thread.annotated.words[instrument.first : instrument.last + 1]
    return bool(thread.lexicon.discourse.final & {word.low for word in words})


def _told(statement: Statement, thread: Thread) -> Draft | None:
    """The agreement before it, where all that was told as news is of the same parties."""
    news = [d for d in thread.drafts if len(d.parties) > 1 and not d.children and not thread.background(d)]
    if not news or statement.sentence - news[-1].statements[-1].sentence > MOST_SENTENCES_TO_NEWS:
        return None
    return news[-1] if all(d.entities() == news[-1].entities() for d in news) else None
