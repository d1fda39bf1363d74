"""Bodies told by an acronym and the place they are of: «l'ANPE du Burkina», «l'ENCG de Settat».

Not unions: «la CFDT de la Loire» is the CFDT.
"""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader

_BEHIND = frozenset({"et", ",", ".", "(", ";", ":", "ou", "pour", "à"})


def with_place(reader: Reader, actor: Actor) -> Actor:
    """The actor with «du Burkina» behind its acronym, which is part of its name; else as it is."""
    body = actor.body
    if body is None or actor.person is not None or actor.role is not None or actor.last != body.last:
        return actor
    if body.kind != "organisation" or not body.name.isupper() or not body.name.isalpha() or body.anaphor:
        return actor
    k = actor.last
    if k + 1 >= reader.limits[k - 1] or reader.low(k) not in DE:
        return actor
    j = k + 1 + (reader.low(k + 1) in DETERMINERS)
    if j >= reader.limits[k] or not reader.words[j].capital:
        return actor
    vocabulary = reader.vocabulary
    tables = (vocabulary.countries, vocabulary.towns, vocabulary.areas)
    end = j + max((int(m[0]) for t in tables if (m := t.match(reader.lows, j)) is not None), default=0)
    stops = end >= reader.limits[k] or reader.low(end) in _BEHIND or reader.words[end].pos in ("VERB", "AUX")
    if end == j or not stops:
        return actor
    if reader.vocabulary.actors.is_union(body.name, body.acronym):
        actor.last, actor.end = end, reader.words[end - 1].end
        return actor
    body.name = f"{body.name} {reader.slice(k, end)}"
    body.last = actor.last = end
    body.end = actor.end = reader.words[end - 1].end
    body.text = f"{body.text} {reader.slice(k, end)}"
    return actor
