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


def take_beside(frames: list[Frame], words: Sequence[Word]) -> None:
    """«Deux contrats et une convention ont été signés»: the verb of the one in the plural is the other's too."""
    for frame in frames:
        named = frame.instrument
        verbs = [v for v in frame.verbs if v.voice == "passive" and v.form.plural and v.effect in ("sign", "renew")]
        if named is None or not named.plural or not verbs or verbs[0].first < named.last:
            continue
        for other in frames:
            beside = other.instrument
            if beside is None or other.verbs or other.nouns or beside.reference != "indefinite":
                continue
            first, second = sorted((named, beside), key=lambda x: x.first)
            joined = [w.low for w in words[first.last : second.first]] in (["et"], [","])
            counted_in = second.plural and second.count is None  # «quinze accords et mémorandums»
            if joined and not counted_in and second.last <= verbs[0].first and beside.strength != "text":
                other.verbs.append(verbs[0])
                other.rules.append(RULE)
                frame.rules += [RULE] if RULE not in frame.rules else []


def _subjects(verb: VerbGroup, frames: list[Frame], words: Sequence[Word]) -> list[Frame]:
    """The coordinated instruments before the verb, from the last one back: no finite verb stands between them."""
    found: list[Frame] = []
    end = verb.first
    for frame in sorted(frames, key=lambda f: -f.anchors[0][0]):
        instrument = frame.instrument
        if instrument is None or instrument.first >= verb.first:
            continue
        new = instrument.reference == "indefinite" and instrument.strength != "text"
        new = new and (instrument.count is not None or not instrument.plural)  # not «quinze accords et mémorandums»
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
