"""Whom «la direction» and «l'employeur» mean: the firm whose staff, or at whose place, the text speaks of."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.ner.reader import DE, DETERMINERS, Reader

MOST_WORDS_BACK = 4  # «les ouvrières de la société X», «les 240 chauffeurs syndiqués de X»


def employers(reader: Reader, mentions: list[Mention]) -> list[Mention]:
    """Those of the bodies that employ somebody in the text («les ouvrières de X», «chez X»), in its order."""
    return [body for body in mentions if not _union(reader, body) and _employs(reader, body)]


def _union(reader: Reader, body: Mention) -> bool:
    return body.kind == "state" or reader.vocabulary.actors.is_union(body.name, body.acronym)


def _employs(reader: Reader, body: Mention) -> bool:
    """Does a noun for its staff or for a strike stand before its name, or «chez»?"""
    opening, k = reader.openings[body.first], body.first - 1
    if k >= opening and reader.low(k) in DETERMINERS:
        k -= 1
    if k < opening:
        return False
    if reader.low(k) == "chez":
        return True
    words = reader.vocabulary.actors
    of = reader.low(k) in DE or reader.low(k) in ("à", "au", "aux")
    if not of:
        return False
    for n in range(k - 1, max(k - 1 - MOST_WORDS_BACK, opening - 1), -1):
        if reader.low(n) in words.staff:
            return True
        if reader.words[n].pos in ("VERB", "AUX", "PUNCT"):
            return False
    return False
