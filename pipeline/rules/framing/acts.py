"""Instruments that are acts: «L'échange de notes a eu lieu entre A et B» tells that they concluded it."""

from __future__ import annotations

from collections.abc import Collection

from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import ActNoun


def mark_acts(frames: list[Frame], acts: Collection[str]) -> None:
    """Let the noun of an act count as a signing, where nothing else in its frame says what is done."""
    for frame in frames:
        instrument = frame.instrument
        if instrument is None or instrument.lemma not in acts or instrument.reference == "possessive":
            continue
        if not (frame.verbs or frame.nouns or frame.rules):
            frame.nouns.append(ActNoun(instrument.first, instrument.last, "sign"))
            frame.rules.append("trigger.act-noun")
