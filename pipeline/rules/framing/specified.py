"""A text that the rest of the sentence names: «se sont donné un texte commun : une entente de réciprocité»."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from models.annotation import Word
from pipeline.rules.framing.frame import Frame

RULE = "trigger.specified"
MOST_WORDS_TO_COLON = 14
_NEW = ("indefinite", "none")


def specify(frames: list[Frame], words: Sequence[Word]) -> None:
    """Let the text be what the instrument behind the colon says that it is: one frame for both."""
    for text, named in pairwise(list(frames)):
        first, second = text.instrument, named.instrument
        if first is None or second is None or first.strength != "text" or second.strength == "text":
            continue
        new = first.reference in _NEW and second.reference in _NEW
        if not new or first.kind is None or second.verbal or second.plural != first.plural:
            continue
        between = words[first.last : second.first]
        colon = next((k for k, word in enumerate(between) if word.text == ":"), None)
        if colon is None or colon > MOST_WORDS_TO_COLON:
            continue
        if second.reference == "none" and colon < len(between) - 1:
            continue  # «un texte identique : stages, sujets de thèse, prêt de matériel»
        if any(word.pos in ("VERB", "AUX") or word.text in (";", "«") for word in between[colon + 1 :]):
            continue
        text.instrument = replace(
            first, kind=second.kind, lemma=second.lemma, strength=second.strength, text=second.text,
            start=second.start, end=second.end,
        )  # fmt: skip
        text.rules.append(RULE)
        frames.remove(named)
