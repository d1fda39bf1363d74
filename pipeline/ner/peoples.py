"""Peoples that govern themselves: «le Conseil des Innus» is a body, and no organ or council of ministers."""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader


def council_of_a_people(reader: Reader, j: int) -> bool:
    """«Conseil | des Innus», «Conseil | de la Première Nation de X», «Conseil | de bande» at word ``j``."""
    if not reader.words[j].capital or j + 2 >= reader.limits[j] or reader.low(j + 1) not in DE:
        return False
    k = j + 2 + (reader.low(j + 2) in DETERMINERS)
    return reader.low(k) in reader.small.peoples | reader.small.first_nations
