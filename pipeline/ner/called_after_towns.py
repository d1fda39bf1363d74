"""Bodies called after their town: «Morlaix communauté», «Guingamp-Paimpol agglomération», «Reims habitat»."""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE
from pipeline.ner.bodynames import BodyNames
from pipeline.ner.reader import Reader


def town_body_end(reader: Reader, names: BodyNames, i: int) -> int:
    """End of the name that opens with the town at word ``i``, or ``i``."""
    if not reader.name_like(i) or reader.shouted[i] or reader.day_or_month(i):
        return i
    if i > reader.openings[i] and reader.name_like(i - 1):
        return i
    end = names.proper(i, opening=True)
    if end == i or end >= reader.limits[i] or reader.words[end].capital:
        return i
    after = end + 1
    followed = after < reader.limits[i] and reader.low(after) in DE  # «à Rennes développement de l'offre»
    return after if reader.low(end) in reader.vocabulary.actors.town_endings and not followed else i
