"""Sports clubs: «le Stade lannionnais», «l'Avant-Garde de Plélauff», «la JS Kairouan», «le TSV Steinbach»."""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader


def club_name(reader: Reader, i: int) -> int:
    """End of the name of the sports club that opens at word ``i``, or ``i``."""
    words = reader.vocabulary.actors
    end = i + 1
    if end >= reader.limits[i] or not reader.words[i].capital or reader.shouted[i]:
        return i
    if reader.words[i].text in words.club_letters:
        return _names(reader, end) if reader.name_like(end) and not reader.day_or_month(end) else i
    called = reader.low(end) in words.club_closers and (
        reader.words[end].capital or reader.low(i) in words.club_pastimes  # «Football club (de X)»
    )
    if reader.low(i) not in words.club_openers and not called:
        return i
    stop = end = end + called
    while stop < reader.limits[i] and reader.adjective_like(stop) and stop < end + 2:
        stop += 1  # «Étoile sportive (du Sahel)», «Stade toulousain»
    k = stop + 1 + (stop + 1 < reader.limits[i] and reader.low(stop + 1) in DETERMINERS)
    if stop < reader.limits[i] and reader.low(stop) in DE and k < reader.limits[i] and reader.name_like(k):
        ground = stop == end and reader.low(i) in words.things  # «le Stade de France»: where
        return i if ground else _names(reader, k)
    return stop if stop > end or end > i + 1 else i


def _names(reader: Reader, k: int) -> int:
    while k < reader.limits[k - 1] and reader.name_like(k) and not reader.day_or_month(k):
        k += 1
    return k
