"""What became of a signing that was to be: «La cérémonie a été reportée», «Elle y a renoncé»."""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread

RULE = "status.put-off"
MOST_WORDS_OF_OPENING = 3  # «La cérémonie», «Cette | signature»
_DENIED = frozenset({"n'", "ne", "pas", "sans"})


def called_off(statement: Statement, thread: Thread) -> bool:
    """Take the day from the agreement planned right before, or the agreement itself, where the sentence says so."""
    last = thread.last
    if last is None or last.status != "planned" or last.plural or statement.instrument is not None:
        return False
    if statement.sentence - last.statements[-1].sentence != 1 or statement.parties or statement.amounts:
        return False
    lows = thread.lows(statement)
    opening, modality = set(lows[:MOST_WORDS_OF_OPENING]), thread.lexicon.modality
    of_it = bool(thread.lexicon.discourse.of_the_signing & opening)
    failed = any(modality.failure.match(lows, k) is not None for k in range(len(lows)))
    given_up = "y" in lows and bool(modality.renouncing & set(lows)) and not _DENIED & set(lows)
    if given_up or (failed and (of_it or lows[0] in thread.lexicon.discourse.pronouns)):
        _forget(last, thread)
        return True
    if not of_it or not thread.lexicon.details.put_off & set(lows):
        return False
    last.date, last.place, last.place_name = statement.date, statement.place, statement.place_name
    last.rules.append(RULE)
    return True


def _forget(draft: Draft, thread: Thread) -> None:
    """Nothing came of it."""
    thread.drafts = [known for known in thread.drafts if known is not draft]
    thread.last = thread.drafts[-1] if thread.drafts else None
