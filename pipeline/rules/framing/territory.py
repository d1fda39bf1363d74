"""Which words of a sentence belong to which of its frames."""

from __future__ import annotations

from models.annotation import Sentence
from pipeline.rules.framing.frames import Frame

_REASONS = frozenset({"parce", "puisque", "car", "mesure"})  # «parce que», «dans la mesure où»


def territory(lows: list[str], sentence: Sentence, frames: list[Frame], k: int) -> tuple[int, int]:
    """Words that belong to frame ``k`` alone: from the clause border before it to the one after it."""
    low, high = sentence.first, sentence.last
    mine = frames[k].anchors
    for j, other in enumerate(frames):
        if j == k:
            continue
        span = other.anchors
        if span[-1][1] <= mine[0][0]:
            low = max(low, _border(lows, span[-1][1], mine[0][0], span[-1][1]))
        elif span[0][0] >= mine[-1][1]:
            high = min(high, _border(lows, mine[-1][1], span[0][0], span[0][0]))
    # «a été repoussé mardi au 27, parce que A et B | ont signé»: those days are of what the clause explains
    return max((j for j in range(low, mine[0][0]) if lows[j] in _REASONS), default=low), high


def _border(lows: list[str], a: int, b: int, none: int) -> int:
    """The clause border between words ``a`` and ``b``: a semicolon, else the comma or «et» nearest to ``b``.

    ``none``: where neither stands there («un avenant portant à dix ans la durée de la convention»).
    """
    for signs in ((";", ":"), ("tandis", "alors", "puis"), (",",), ("et",)):
        for j in range(b - 1, a - 1, -1):
            if lows[j] in signs:
                return j
    return none
