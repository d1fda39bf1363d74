"""Streets and squares where one signs, without a preposition: «signée | place Stanislas», «mardi, rue de Rivoli»."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader
from pipeline.ner.whereabouts import after_day

MOST_WORDS = 7


def find_way(reader: Reader, i: int) -> Mention | None:
    """The street or square whose noun is word ``i``, behind a day, a verb of signing, an instrument or a comma."""
    if reader.low(i) not in reader.small.ways or i + 1 >= reader.limits[i] or i <= reader.openings[i]:
        return None
    if reader.words[i - 1].text != "," and not after_day(reader, i):
        return None
    k = i + 1
    while k + 1 < reader.limits[i] and reader.low(k) in DE | DETERMINERS:
        k += 1  # «rue de la | Paix»
    if not reader.name_like(k) or reader.day_or_month(k):
        return None
    end = k + 1
    while end < min(reader.limits[i], i + MOST_WORDS):
        tied = reader.low(end) in DE | {"et"} and end + 1 < reader.limits[i] and reader.name_like(end + 1)
        if not (reader.name_like(end) or tied):
            break
        end += 1
    text = reader.slice(i, end)
    return Mention("place", i, end, reader.words[i].start, reader.words[end - 1].end, text, name=text, head="venue")
