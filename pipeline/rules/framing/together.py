"""One verb in the plural for several agreements: «Un accord et une convention ont été signés entre A et B»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Word
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.sides.roles import Role, Roles

RULE = "trigger.together"
MOST_WORDS_TO_VERB = 16


def take_together(frames: list[Frame], orphans: list[Frame], words: Sequence[Word]) -> None:
    """Give a passive or participle in the plural to the singular instruments that are its subjects."""
    for orphan in list(orphans):
        verb = orphan.verbs[0] if orphan.verbs and orphan.instrument is None else None
        if verb is None or verb.voice not in ("passive", "participle") or not verb.form.plural:
            continue
        subjects = _subjects(verb, frames, words)
        if len(subjects) < 2 or verb.effect not in ("sign", "renew", "ratify"):
            continue
        for frame in subjects:
            frame.verbs.append(verb)
            frame.rules.append(RULE)
        orphans.remove(orphan)


def _subjects(verb: VerbGroup, frames: list[Frame], words: Sequence[Word]) -> list[Frame]:
    """The coordinated instruments before the verb, from the last one back: no finite verb stands between them."""
    found: list[Frame] = []
    end = verb.first
    for frame in sorted(frames, key=lambda f: -f.anchors[0][0]):
        instrument = frame.instrument
        if instrument is None or instrument.first >= verb.first:
            continue
        new = instrument.reference == "indefinite" and instrument.strength != "text" and not instrument.plural
        between = words[instrument.last : end]
        apart = any(w.pos in ("VERB", "AUX") or w.text in (";", ":", "»", "«") for w in between)
        if not new or frame.verbs or frame.nouns or apart or len(between) > MOST_WORDS_TO_VERB:
            break
        if found and not {"et", ",", "que", "qu'"} & {w.low for w in words[end - 1 : end + 1]}:
            break
        found.append(frame)
        end = instrument.first
    return found[::-1]


def share_sides(frames: list[Frame], roles: Roles) -> None:
    """Who is told for one of them is told for all."""
    for verb in {v for frame in frames if RULE in frame.rules for v in frame.verbs}:
        mine = [k for k, frame in enumerate(frames) if RULE in frame.rules and verb in frame.verbs]
        told: list[Role] = []
        for k in mine:
            told += [role for role in roles[k] if all(role.group is not other.group for other in told)]
        for k in mine:
            roles[k] = list(told)
