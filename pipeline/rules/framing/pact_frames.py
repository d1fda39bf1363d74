"""Frames of verbs that carry their own instrument, alone or with a noun that says which."""

from __future__ import annotations

from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.pacts import Pact

MOST_WORDS_TO_NOUN = 45
_OF_OTHERS = ("avec", "entre", "de", "d'", "du", "qui", "que", "qu'", "dont")
_ON_WHICH = frozenset({"lequel", "laquelle", "lesquels", "lesquelles", "auquel", "auxquels", "dont", "duquel"})


def pact_frames(marks: Marks, frames: list[Frame], lows: list[str]) -> list[Frame]:
    """«A s'est allié à B», «A et B se sont alliés par une convention»: the noun, where there is one, says what."""
    alone: list[Frame] = []
    for pact in marks.pacts:
        frame = _noun_of(pact, frames, marks, lows) or _noun_before(pact, frames, lows)
        if frame is not None:
            if "trigger.by-means" in frame.rules:  # the verb of its relative has another subject
                frame.verbs, frame.rules = [], [rule for rule in frame.rules if rule != "trigger.by-means"]
            frame.verbs.append(pact.verb)
            frame.pact = pact
            frame.rules.append("trigger.pact-noun")
        elif not _told_by_noun(pact, frames, lows):
            alone.append(Frame(pact.instrument, [pact.verb], rules=["trigger.pact"], pact=pact))
    return alone


def _noun_of(pact: Pact, frames: list[Frame], marks: Marks, lows: list[str]) -> Frame | None:
    """The instrument after the verb: «par une convention», «sur un protocole», «, en signant un accord»."""
    for frame in frames:
        instrument = frame.instrument
        if instrument is None or instrument.first < pact.verb.last or instrument.strength == "text":
            continue
        if instrument.first - pact.verb.last > MOST_WORDS_TO_NOUN or frame.pact is not None:
            return None
        if lows[instrument.first - 1] == "sans":
            continue  # «se sont entendus sur un crédit sans garantie»
        between = [v for v in marks.verbs if pact.verb.last <= v.first < instrument.first and v.voice != "gerund"]
        if between and not ("trigger.by-means" in frame.rules and "qui" in lows[pact.verb.last : between[0].first]):
            return None  # «s'est entendue avec B, qui lui cède par convention un terrain»: the convention of both
        under = {"termes", "vertu", "cadre"} & set(lows[instrument.first - 3 : instrument.first])
        if pact.words.entry.far and lows[instrument.first - 1] not in ("pour", "par", "via") and not under:
            return None  # «a commandé une série, en partenariat avec B»: of another agreement
        new = instrument.reference in ("indefinite", "none")
        told = lows[instrument.first - 1] == ":" and not frame.verbs and lows[instrument.last] not in _OF_OTHERS
        new = new or told  # «A et B se sont alliés : le contrat court sur deux ans»
        return frame if new or lows[pact.verb.last] == "sur" else None
    return None


def _noun_before(pact: Pact, frames: list[Frame], lows: list[str]) -> Frame | None:
    """«le bail sur lequel A et B se sont entendus», «l'accord dont A et B sont convenus»."""
    for frame in reversed(frames):
        instrument = frame.instrument
        if instrument is None or instrument.last > pact.verb.first or frame.pact is not None:
            continue
        between = lows[instrument.last : pact.verb.first]
        near = len(between) <= MOST_WORDS_TO_NOUN and not {";", ":"} & set(between)
        free = not frame.verbs and not frame.nouns and instrument.strength != "text"
        return frame if near and free and set(between[:3]) & _ON_WHICH else None
    return None


def _told_by_noun(pact: Pact, frames: list[Frame], lows: list[str]) -> bool:
    """«L'accord par lequel A s'allie à B»: an instrument before the verb in its own clause is what it tells."""
    for frame in frames:
        instrument = frame.instrument
        if instrument is None or instrument.last > pact.verb.first or instrument.strength == "text":
            continue
        between = lows[frame.anchors[-1][1] : pact.verb.first]
        if not frame.verbs or not {"et", ";", "puis", ":"} & set(between):
            return True
    return False
