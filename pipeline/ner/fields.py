"""The field of an office: «vice-rectrice à la recherche», «adjoint aux sports», «conseiller à l'énergie»."""

from __future__ import annotations

from pipeline.ner.extent import Extent
from pipeline.ner.reader import DE, DETERMINERS, A, Reader

_INDEFINITE = frozenset(["un", "une", "ce", "cet", "cette", "ces", "plusieurs"])


def portfolio_word(reader: Reader, j: int) -> bool:
    """«(adjointe à la) Culture», «(échevine de l')Enseignement»: a capital, and no place or body of that name."""
    word, vocabulary = reader.words[j], reader.vocabulary
    tables = (vocabulary.towns, vocabulary.areas, vocabulary.countries, vocabulary.known, vocabulary.heads)
    if word.text.isupper() or word.label in ("LOC", "PER") or any(table.match(reader.lows, j) for table in tables):
        return False
    closes = j + 1 >= reader.limits[j] or not (reader.name_like(j + 1) or reader.low(j + 1) in DE)
    return closes and reader.low(j - 1) in ("la", "l'", "l’", "au", "aux", "du", "des", "le", "les")


def field_end(reader: Reader, extent: Extent, i: int) -> int:
    """End of the field at word ``i``; ``i`` where «à» opens something else («à Paris», «à la signature de …»)."""
    if i + 1 >= reader.size or i >= reader.limits[i - 1] or reader.low(i) not in A:
        return i
    j = i + 1 + (reader.low(i + 1) in DETERMINERS)
    if j == i + 1 and reader.low(i) == "à":
        return i  # «à temps plein», «à vie»
    if j < reader.limits[i] and reader.words[j].capital and portfolio_word(reader, j):
        return j + 1  # «à la Culture»
    if j >= reader.limits[i] or reader.words[j].capital or reader.words[j].pos not in ("NOUN", "ADJ"):
        return i
    if reader.vocabulary.heads.match(reader.lows, j) is not None:
        return i  # «à la mairie», «à l'université»: a body
    end = extent.noun_phrase(j, determiner=False, capitals=False)
    if end < reader.size and reader.low(end) in DE and reader.low(end + 1) in _INDEFINITE:
        return i  # «a invité le conseiller à la signature d'une convention»
    while end + 1 < reader.limits[i] and reader.low(end) == "et" and reader.low(end + 1) in A:
        further = field_end(reader, extent, end + 1)
        if further == end + 1:
            break
        end = further
    if end < reader.size and reader.low(end) in DE and reader.low(end + 1) not in DETERMINERS:
        further = extent.noun_phrase(end + 1, determiner=False, capitals=False)
        end = further if further > end + 1 and not reader.words[end + 1].capital else end  # «à la vie de quartier»
    return end
