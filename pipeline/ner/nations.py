"""Several nations under one plural noun: «les gouvernements malien et nigérien»."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.ner.reader import Reader


@dataclass(frozen=True, slots=True)
class Nation:
    """An adjective of a nation at word ``at``: the code of its state, its forms in the singular and as written."""

    at: int
    code: str | None
    singular: str
    written: str


def nations(reader: Reader, k: int) -> list[Nation]:
    """The adjectives of nations joined by commas and «et» that start at word ``k``; empty where there is but one."""
    found: list[Nation] = []
    limit = reader.limits[k] if k < reader.size else 0
    while k < limit:
        low = reader.low(k)
        code = reader.vocabulary.nationalities.get(low)
        if code is None or reader.words[k].capital:
            break
        found.append(Nation(k, code, _singular(reader, low), low))
        k += 1
        if k + 1 < limit and reader.low(k) in (",", "et") and reader.low(k + 1) in reader.vocabulary.nationalities:
            k += 1
        else:
            break
    return found if len(found) >= 2 and len({nation.code for nation in found}) == len(found) else []


def _singular(reader: Reader, low: str) -> str:
    """«maliennes» → «malienne»."""
    for place in reader.vocabulary.lexicon.countries.adjectives.find(low):
        for forms in place.adjectives:
            if low in forms:
                return forms[forms.index(low) % 2]
    return low
