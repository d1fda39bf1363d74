"""A building as the stage of a report: «La salle des fêtes de X était comble, mardi», «… devant la gare de X».

No preposition says that something happens in it; linking takes it for the place only where the report says so.
"""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.ner.reader import Reader
from pipeline.ner.venues import building, named_venue

HEAD = "stage"
_SIGNS = frozenset({",", ":", ";", "(", "–", "—", "«"})
_DETERMINERS = DETERMINERS | {"un", "une", "ce", "cet", "cette"}
MOST_ADJECTIVES = 2


def find_stages(reader: Reader, taken: list[bool], named: list[bool]) -> list[Mention]:
    """Buildings at the head of a clause, or after «devant»; no place (``taken``) and no actor (``named``)."""
    found: list[Mention] = []
    end = 0
    for j in range(reader.size - 1):
        if j < end or taken[j] or not building(reader, j) or not _heads_a_clause(reader, j):
            continue
        if named[j] and "devant" not in reader.lows[max(j - 3, 0) : j]:
            continue  # «La préfecture de X a signé»
        stage = named_venue(reader, j)
        several = stage is not None and stage.head == "venue" and reader.low(j).endswith("s")
        if several and stage is not None and any(named[stage.first : stage.last]):
            continue  # «Les laboratoires français | Sanofi ont conclu …»
        if stage is not None and not taken[stage.first]:
            stage.head = HEAD
            found.append(stage)
            end = stage.last
    return found


def _heads_a_clause(reader: Reader, j: int) -> bool:
    k = j - 1
    while k > max(j - 1 - MOST_ADJECTIVES, 0) and reader.words[k].pos == "ADJ" and not reader.words[k].capital:
        k -= 1
    bare = k < reader.openings[j] or reader.low(k) in _SIGNS | reader.small.before_stage
    if bare:
        return reader.words[j].capital and reader.words[j].pos in ("NOUN", "PROPN")
    if reader.low(k) not in _DETERMINERS:
        return False
    return reader.opens_sentence(k) or reader.low(k - 1) in _SIGNS | reader.small.before_stage
