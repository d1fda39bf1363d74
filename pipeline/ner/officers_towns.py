"""Mayors of several towns, of which the first alone has its «de»: «les maires de Verlin, Brécy et Orchies»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE
from pipeline.ner.reader import Reader
from pipeline.ner.town_offices import of_town

MOST_TOWNS = 12
_OPENINGS = ("Le", "La", "Les", "L'", "L’", "Saint", "Sainte")


def further_towns(reader: Reader, first: Mention) -> list[Mention]:
    """The communes after ``first`` («ville de Verlin»), which «et» must close; none where one may be a person."""
    found: list[Mention] = []
    end, closed = first.last, False
    while not closed and len(found) < MOST_TOWNS and end + 1 < reader.limits[first.first]:
        if reader.low(end) not in (",", "et"):
            return []
        closed = reader.low(end) == "et"
        start, end = end + 1, _end_of_name(reader, end + 1)
        if end == start:
            return []
        name = reader.slice(start, end)
        found.append(
            replace(
                first, first=start, last=end, start=reader.words[start].start, end=reader.words[end - 1].end, text=name,
                name=f"{first.head} {of_town(name)}",
            )
        )  # fmt: skip
    return found if closed else []


def _end_of_name(reader: Reader, k: int) -> int:
    """Behind «Brécy», «Le Havre»; ``k`` where no town may begin or two capitalised words may be a person."""
    if not reader.words[k].capital or reader.low(k) in DE or reader.day_or_month(k):
        return k
    end = k + 1 + (reader.words[k].text in _OPENINGS)
    following = reader.words[end] if end < reader.limits[k] else None
    return k if following is not None and following.capital else end
