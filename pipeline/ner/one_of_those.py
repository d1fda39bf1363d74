"""One of the bodies that the sentence before calls by a plural noun: «Place aux villes. | Celle de Caen | a signé»."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.reader import Reader


def one_of_those(reader: Reader, bodies: BodyGrammar, i: int) -> Mention | None:
    """The body that «celui de X», «celle de X» at the head of a sentence means, if a plural noun was told before."""
    opening = reader.openings[i]
    if opening != i or opening == 0 or reader.low(i + 1) not in DE:
        return None
    gender = "m" if reader.low(i) == "celui" else "f"
    nouns = [
        (k, match)
        for k in range(reader.openings[opening - 1], opening)
        if (match := reader.vocabulary.heads.match(reader.lows, k)) is not None and reader.words[k].pos != "VERB"
    ]
    if not nouns:
        return None
    k, (length, form) = nouns[-1]
    head = form.head
    named = k + length < opening and (reader.words[k + length].capital or reader.low(k + length) in DE)
    if form.number != "pl" or head.number == "pl" or head.gender != gender or head.type == "ministry" or named:
        return None  # «les villes de Caen et de Brest. Celle de …» has its names
    start = i + 2 + (reader.low(i + 2) in DETERMINERS)
    end = bodies.proper(start) if start < reader.limits[i] else start
    places = (reader.vocabulary.towns, reader.vocabulary.areas, reader.vocabulary.countries)
    if end == start or reader.day_or_month(start) or not any(t.match(reader.lows, start) for t in places):
        return None
    name = f"{head.singular} {reader.slice(i + 1, end)}"
    return bodies.mention(i, end, head=head.singular, name=name)
