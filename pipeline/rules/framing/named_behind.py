"""What a signing is of, told behind a colon: «Moisson de signatures entre A et B : trois conventions»."""

from __future__ import annotations

from collections.abc import Sequence

from models.annotation import Word
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import ActNoun

MOST_WORDS_TO_COLON = 16


def name_behind_colon(frames: list[Frame], orphans: list[Frame], words: Sequence[Word]) -> None:
    """Give the nouns of signing that name no agreement to the one right behind the colon, and to those listed with it.

    «… les signatures : un contrat avec B, une convention avec C et un protocole avec D».
    """
    lows = [word.low for word in words]
    _name_first(frames, orphans, lows)
    listing = next((f for f in frames if any(_before_colon(noun, f, lows) for noun in f.nouns)), None)
    if listing is None or listing.instrument is None:
        return
    end = listing.instrument.last
    for frame in frames:
        named = frame.instrument
        if named is None or named.first < end or frame.verbs or frame.nouns or named.reference != "indefinite":
            continue
        if named.strength == "text" or any(word.pos in ("VERB", "AUX") for word in words[end : named.first]):
            return
        frame.nouns = list(listing.nouns)
        frame.rules.append("trigger.act-noun")
        end = named.last


def _before_colon(noun: ActNoun, frame: Frame, lows: Sequence[str]) -> bool:
    """«les signatures (mardi) | : | un contrat»."""
    named = frame.instrument
    behind = named is not None and noun.effect == "sign" and noun.last < named.first and named.reference == "indefinite"
    return behind and named is not None and ":" in lows[max(noun.last, named.first - 2) : named.first]


def _name_first(frames: list[Frame], orphans: list[Frame], lows: Sequence[str]) -> None:
    for orphan in list(orphans):
        nouns = [noun for noun in orphan.nouns if noun.effect == "sign"]
        if len(nouns) != 1 or orphan.verbs:
            continue
        after = range(nouns[0].last, min(nouns[0].last + MOST_WORDS_TO_COLON, len(lows) - 1))
        colon = next((k for k in after if lows[k] == ":"), None)
        if colon is None or {";", ".", "?"} & set(lows[nouns[0].last : colon]):
            continue
        for frame in frames:
            named = frame.instrument
            if (
                named is None
                or named.reference != "indefinite"
                or named.strength != "strong"
                or frame.verbs
                or frame.nouns
            ):
                continue
            if 0 <= named.first - colon - 1 <= 1:
                frame.nouns.append(nouns[0])
                frame.rules.append("trigger.act-noun")
                orphans.remove(orphan)
                break
