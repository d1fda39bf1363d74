"""Infinitives said of the agreement itself: «La convention est prête à signer», «Le contrat reste à signer»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Sentence
from models.statement import InstrumentMention
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup

MOST_WORDS_TO_SUBJECT = 4
_FEMININE = {"prête": True, "bonne": True, "prêt": False, "bon": False}
_PLURAL = {"prêtes": True, "bonnes": True, "prêts": False, "bons": False, "restent": None, "restaient": None}
_EITHER = frozenset(["reste", "restait", "restera", "restant"])
_OPENING = frozenset(["que", "qu'", ",", ";", ":", "et"])


def ready(verb: VerbGroup, frames: list[Frame], sentence: Sentence, lows: Sequence[str]) -> Frame | None:
    """The frame whose instrument is what is to be signed: the subject of «est prêt à», «reste à»."""
    if verb.voice != "infinitive" or verb.effect not in ("sign", "renew", "ratify") or verb.first < 3:
        return None
    word = lows[verb.first - 2]
    if lows[verb.first - 1] != "à" or (word not in _FEMININE and word not in _PLURAL and word not in _EITHER):
        return None
    for frame in reversed(frames):
        instrument = frame.instrument
        told = any(v.effect != "bind" for v in frame.verbs)
        if instrument is None or instrument.last > verb.first or told or not _opens(instrument, sentence, lows):
            continue
        feminine = _FEMININE.get(word, _PLURAL.get(word))
        agrees = instrument.plural == (word in _PLURAL) and feminine in (None, instrument.gender == "f")
        return frame if agrees else None
    return None


def _opens(instrument: InstrumentMention, sentence: Sentence, lows: Sequence[str]) -> bool:
    """Does its noun phrase open the sentence or a clause, so that it may be the subject?"""
    near = range(max(instrument.first - MOST_WORDS_TO_SUBJECT + 1, sentence.first), instrument.first)
    return instrument.first - sentence.first < MOST_WORDS_TO_SUBJECT or any(lows[k] in _OPENING for k in near)
