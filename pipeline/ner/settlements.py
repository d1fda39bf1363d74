"""Where one signs, told by the sort of place: «dans la petite ville de Saly», «dans la capitale gabonaise»."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.countries import Supranational
from pipeline.ner.reader import Reader

MOST_ADJECTIVES = 2
MOST_WORDS_OF_TOWN = 4
CAPITAL = "capitale"
_DETERMINERS = frozenset({"le", "la", "l'", "cette", "ce", "leur", "un", "une"})
_OF = frozenset({*DE, "du", "des"})


def find_settlement(reader: Reader, i: int) -> Mention | None:
    """The town named behind its noun, after the preposition at word ``i``; a capital also by its country."""
    j = i + 1
    if reader.low(i) in ("dans", "à") and reader.low(j) in _DETERMINERS:
        j += 1
    elif reader.low(i) != "au":
        return None
    limit = reader.limits[i]
    noun = _after_adjectives(reader, j, limit)
    capital = noun < limit and reader.low(noun) == CAPITAL
    if noun >= limit or not (capital or reader.low(noun) in reader.vocabulary.lexicon.details.towns):
        return None
    if reader.low(i) == "à" and not capital and not reader.opens_sentence(i):
        return None  # «a cédé ses parts à la ville de X»: to whom
    end = _after_adjectives(reader, noun + 1, limit)
    if capital:
        return _capital(reader, noun, end, limit)
    return _town(reader, end + 1, limit) if end + 1 < limit and reader.low(end) in _OF else None


def _after_adjectives(reader: Reader, k: int, limit: int) -> int:
    end = k
    while end < min(limit, k + MOST_ADJECTIVES) and reader.words[end].pos == "ADJ" and not reader.words[end].capital:
        end += 1
    return end


def _town(reader: Reader, first: int, limit: int) -> Mention | None:
    """The name of a town that begins at word ``first``, listed or not."""
    match = reader.vocabulary.towns.match(reader.lows, first)
    if match is not None and reader.words[first].capital:
        code = match[1]
        return _mention(reader, first, first + match[0], None if isinstance(code, Supranational) else code)
    if not reader.name_like(first):
        return None
    end = first + 1
    while end < min(limit, first + MOST_WORDS_OF_TOWN) and _goes_on(reader, end):
        end += 1
    return _mention(reader, first, end, None)


def _goes_on(reader: Reader, k: int) -> bool:
    """«Aïn | Témouchent», «Charm | el- | Cheikh»: of the same name."""
    return reader.name_like(k) or (reader.tied_particle(k) and k + 1 < reader.size)


def _capital(reader: Reader, noun: int, end: int, limit: int) -> Mention | None:
    """«la capitale gabonaise», «la capitale du Gabon»: the town, where it is named anywhere, else these words."""
    code = next((c for k in range(noun + 1, end) if (c := reader.vocabulary.nationalities.get(reader.low(k)))), None)
    last = end
    if code is None and end + 1 < limit and reader.low(end) in _OF:
        k = end + 2 if reader.low(end + 1) in ("la", "l'") else end + 1
        match = reader.vocabulary.countries.match(reader.lows, k)
        if match is not None and not isinstance(match[1], Supranational):
            code, last = reader.vocabulary.code_of(match[1]), k + match[0]
    named = last + 1 if last < limit and reader.low(last) == "," else last
    if named < limit and _chief(reader, named, code) is not None:
        return _town(reader, named, limit)  # «dans la capitale gabonaise, Libreville»
    if code is None:
        return None
    place = _mention(reader, noun, last, code)
    if any(reader.low(k) not in reader.vocabulary.nationalities for k in range(noun + 1, end)):
        return place  # «la capitale économique ivoirienne» is another
    told = next((m for k in range(reader.size) if (m := _chief(reader, k, code)) is not None), None)
    if told is not None:
        place.name = told.text
    return place


def _chief(reader: Reader, k: int, code: str | None) -> Mention | None:
    """The capital of the country of that code, or of any country, at word ``k``."""
    if not reader.words[k].capital:
        return None
    match = reader.vocabulary.capitals.match(reader.lows, k)
    if match is None or isinstance(match[1], Supranational):
        return None
    own = reader.vocabulary.code_of(match[1])
    return _mention(reader, k, k + match[0], own) if code in (None, own) else None


def _mention(reader: Reader, first: int, last: int, country: str | None) -> Mention:
    text = reader.slice(first, last)
    start, end = reader.words[first].start, reader.words[last - 1].end
    return Mention("place", first, last, start, end, text, name=text, head="town", country=country)
