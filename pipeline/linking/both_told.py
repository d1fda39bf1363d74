"""Two agreements told apart by what each is about, whatever the verb: «L'une touche la chimie, l'autre l'optique»."""

from __future__ import annotations

from models.statement import Statement
from pipeline.linking.drafts import Draft
from pipeline.linking.thread import Thread

_OPENINGS = {("l'", "une"): "f", ("l'", "un"): "m"}
_OTHER = ["l'", "autre"]
TWO = 2


def both_told(statement: Statement, parent: Draft, thread: Thread) -> bool:
    """Does the sentence after a set of two open with «l'une» and go on with «l'autre», saying what each does?

    Not «L'un est médecin, l'autre juriste», said of those who sign.
    """
    set_of = parent.instrument
    if _goes_on(statement, parent, thread):
        return True
    if parent.count != TWO or set_of is None or thread.background(parent):
        return False
    if statement.sentence - parent.statements[-1].sentence > 1:
        return False
    lows = thread.lows(statement)
    gender = _OPENINGS.get((lows[0], lows[1])) if len(lows) > TWO else None
    if gender is None or set_of.gender != gender or lows[TWO] in thread.lexicon.grammar.be:
        return False
    return any(lows[k : k + TWO] == _OTHER for k in range(TWO, len(lows)))


def _goes_on(statement: Statement, parent: Draft, thread: Thread) -> bool:
    """«Le premier porte sur l'eau. Le second dispense les plaisanciers de taxe»: the other, right after the one."""
    told, instrument = parent.children, statement.instrument
    if len(told) != 1 or parent.count != TWO or instrument is None or instrument.other or thread.background(parent):
        return False
    lows = thread.lows(statement)
    right_after = statement.sentence - told[0].statements[-1].sentence == 1
    opens = thread.annotated.sentences[statement.sentence].first == instrument.first
    says = len(lows) > TWO and lows[TWO] not in thread.lexicon.grammar.be
    return right_after and opens and says and instrument.ordinal in (TWO, -1)
