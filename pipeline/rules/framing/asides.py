"""Participles set off by commas before the verb that is the news: «La charte, approuvée lundi, sera signée en mai»."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup


def without_asides(frames: list[Frame], lows: Sequence[str]) -> None:
    """Take out of the frames the approvals that an aside tells, where the main verb tells of the signing."""
    for frame in frames:
        main = next((v for v in frame.verbs if v.effect in ("sign", "renew") and v.voice == "passive"), None)
        if main is None or frame.instrument is None or main.negated:
            continue
        kept = [v for v in frame.verbs if v is main or not _aside(v, main, lows)]
        if len(kept) < len(frame.verbs):
            frame.verbs = kept
            frame.rules = [rule for rule in frame.rules if rule != "trigger.participle"]


def _aside(verb: VerbGroup, main: VerbGroup, lows: Sequence[str]) -> bool:
    """Does the participle stand between commas before the main verb?"""
    if verb.voice != "participle" or verb.last > main.first or lows[verb.first - 1] != ",":
        return False
    ahead = main.tense == "future" or lows[main.first] == "être"
    approved = verb.effect == "ratify" or (ahead and verb.effect == "sign")
    return approved and "," in lows[verb.last : main.first]
