"""Whom «la direction» and «l'employeur» mean: the firm whose staff, or at whose place, the text speaks of."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.ner.reader import Reader

MOST_WORDS_BACK = 4  # «les ouvrières de la société X», «les 240 chauffeurs syndiqués de X»


def employers(reader: Reader, mentions: list[Mention]) -> list[Mention]:
    """Those of the bodies that employ somebody in the text («les ouvrières de X», «chez X»), in its order."""
    return [body for body in mentions if not _union(reader, body) and _employs(reader, body)]


def employer_in_name(reader: Reader, mentions: list[Mention]) -> Mention | None:
    """«le Syndicat des travailleuses de | la Maison X»: whose staff the union named last is of, as a mention."""
    for union in reversed([body for body in mentions if reader.vocabulary.actors.is_union(body.name, body.acronym)]):
        for k in range(union.first + 1, union.last - 2):
            if reader.low(k) not in reader.vocabulary.actors.staff or reader.low(k + 1) not in DE:
                continue
            first = k + 2 + (reader.low(k + 2) in DETERMINERS)
            if first + 1 < union.last and not reader.words[first].capital and reader.words[first + 1].capital:
                first += 1  # «la société | X»
            if first >= union.last or not reader.words[first].capital:
                continue
            name = reader.slice(first, union.last)
            start, end = reader.words[first].start, reader.words[union.last - 1].end
            return Mention("organisation", first, union.last, start, end, name, name)
    return None


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
    of = reader.low(k) in DE or reader.low(k) in A
    if not of:
        return False
    if words.is_union(reader.words[k - 1].text, reader.words[k - 1].text):
        return True  # «la CGT de X»
    for n in range(k - 1, max(k - 1 - MOST_WORDS_BACK, opening - 1), -1):
        if reader.low(n) in words.staff:
            return True
        if reader.words[n].pos == "PUNCT" or (reader.words[n].pos in ("VERB", "AUX") and reader.low(k) not in A):
            return False  # but «La grève est terminée | à la clinique X»
    return False
