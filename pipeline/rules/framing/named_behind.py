"""What a signing is of, told behind a colon: «Moisson de signatures entre A et B : trois conventions»."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.rules.framing.frame import Frame

MOST_WORDS_TO_COLON = 16


def name_behind_colon(frames: list[Frame], orphans: list[Frame], lows: Sequence[str]) -> None:
    """Give the nouns of signing that name no agreement to the one that stands right behind the colon."""
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
