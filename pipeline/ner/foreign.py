"""Names of bodies in other languages: «Luxembourg Institute of Science and Technology», «Corriere della Sera».

A run of capitalised words, joined by the small words of those languages, in which one noun tells a body («Institute»).
"""

from __future__ import annotations

from pipeline.ner.reader import Reader

MOST_WORDS = 10


def foreign_name(reader: Reader, i: int) -> int:
    """End of the name of a body in another language that starts at word ``i``; ``i`` if there is none."""
    if not _part(reader, i) or (
        i > reader.openings[i] and reader.name_like(i - 1) and not reader.opens_sentence(i - 1)
    ):
        return i
    nouns, joints = reader.vocabulary.foreign_nouns, reader.vocabulary.foreign_joints
    if reader.low(i) in reader.vocabulary.lexicon.bodies.table.nouns_with_de:
        nouns, joints = nouns | {reader.low(i)}, joints | {"de"}
    limit = min(reader.limits[i], i + MOST_WORDS)
    end, j = i + 1, i + 1
    while j < limit:
        if _part(reader, j):
            j += 1
            end = j
        elif reader.low(j) in joints and j + 1 < limit and (_part(reader, j + 1) or reader.low(j + 1) in joints):
            j += 1
        else:
            break
    told = [k for k in range(i, end) if reader.low(k) in nouns]
    named = end == i + 2 and reader.low(i) in reader.vocabulary.given_names  # «John Press»
    if not told or end == i + 1 or named:
        return i
    forms = reader.vocabulary.lexicon.bodies.legal_forms
    while end < limit and reader.words[end].text in forms:
        end += 1
    return end


def joined_end(reader: Reader, end: int) -> int:
    """End of «Save | the Children», «Water | for Africa» behind a noun that introduces a name: its words go on."""
    joints = reader.vocabulary.foreign_joints
    while end < reader.limits[end - 1] and reader.low(end) in joints and reader.words[end].text.isalpha():
        j = end
        while j < reader.limits[end - 1] and not reader.words[j].capital and reader.low(j) in joints:
            j += 1
        if j >= reader.limits[end - 1] or not reader.name_like(j):
            return end
        while j < reader.limits[end - 1] and reader.name_like(j):
            j += 1
        end = j
    return end


def _part(reader: Reader, i: int) -> bool:
    word = reader.words[i]
    foreign = word.low in reader.vocabulary.foreign_nouns
    civility = reader.vocabulary.civilities.match(reader.lows, i) is not None  # «M. Holding Carter»
    if not word.capital or reader.shouted[i] or reader.day_or_month(i) or civility:
        return False
    return foreign or (reader.name_like(i) and reader.vocabulary.titles.match(reader.lows, i) is None)
