"""An instrument named first and taken up by a pronoun: «Quant au contrat, A et B comptent le conclure en mai»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Sentence
from models.statement import InstrumentMention
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup

MOST_WORDS_BEFORE = 4  # «Quant à la | convention», «Pour ce qui est du | contrat»
MOST_WORDS_TO_VERB = 30
CLITICS = {"le": (False, "m"), "la": (False, "f"), "l'": (False, None), "les": (True, None)}
_KNOWN = ("definite", "demonstrative")
_CLAUSES = frozenset({"qui", "que", "qu'", "dont", ";", ":"})


def taken_up(verb: VerbGroup, frames: list[Frame], sentence: Sentence, lows: Sequence[str]) -> Frame | None:
    """The frame of the instrument that heads the sentence and is the pronoun before this infinitive."""
    if verb.voice != "infinitive" or verb.effect not in ("sign", "renew", "ratify", "terminate", "negotiate"):
        return None
    clitic = CLITICS.get(lows[verb.first - 1])
    frame = next((f for f in frames if f.instrument is not None), None)
    if clitic is None or frame is None or frame.instrument is None or frame.verbs or frame.nouns:
        return None
    instrument = frame.instrument
    between = lows[instrument.last : verb.first]
    heads = instrument.first - sentence.first < MOST_WORDS_BEFORE and instrument.reference in _KNOWN
    set_off = "," in between and len(between) <= MOST_WORDS_TO_VERB and not _CLAUSES & set(between)
    return frame if heads and set_off and _agrees(instrument, *clitic) else None


def _agrees(instrument: InstrumentMention, plural: bool, gender: str | None) -> bool:
    return instrument.plural == plural and gender in (None, instrument.gender)
