"""Two persons told by their meeting: «elle et son hôte», «le recteur et sa visiteuse», «l'hôtesse et son invité»."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.ner.reading import Reading

_OWN = frozenset({"son", "sa"})


def with_guest(reading: Reading, i: int) -> Actor | None:
    """The two of whom the text was speaking, told so at word ``i``; none where a name follows."""
    reader = reading.reader
    guests, limit = reader.small.guests, reader.limits[i]
    k = _first_of_two(reading, i)
    if k == i or k + 2 >= limit or reader.low(k) != "et" or reader.low(k + 1) not in _OWN:
        return None
    named = any(reader.words[n].capital for n in range(k + 3, min(k + 5, limit)))
    if reader.low(k + 2) not in guests or named:
        return None
    actor = reading.actor(i, k + 3)
    actor.plural, actor.number = "person", 2
    return actor


def _first_of_two(reading: Reading, i: int) -> int:
    """Where «elle», «la ministre», «l'hôte» ends, if that is what stands at word ``i``."""
    reader = reading.reader
    if reader.low(i) in reader.vocabulary.lexicon.discourse.disjunctive:
        return i + 1
    if reader.low(i) not in ("le", "la", "l'") or i + 1 >= reader.limits[i]:
        return i
    if reader.low(i + 1) in reader.small.guests:
        return i + 2
    title = reader.vocabulary.titles.match(reader.lows, i + 1)
    return i + 1 + int(title[0]) if title is not None and title[1].form.number == "sg" else i
