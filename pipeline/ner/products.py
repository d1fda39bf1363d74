"""Things called by their maker's name or their own: «ses Boeing 737», «dix Airbus A320», «vingt Toyota», «60 A220»."""

from __future__ import annotations

import re

from pipeline.ner.reader import Reader

_MODEL = re.compile(r"^(?!(?:19|20)\d\d$)[A-Za-z]{0,3}-?\d{1,4}(?:-\d{1,4})?[A-Za-z]{0,3}$")  # «737», «A320», «72-600»
_TYPE = re.compile(r"^[A-Z]{1,3}-?\d{2,4}[A-Z]{0,3}$")  # «A220», «CRJ-900»
_COUNT = re.compile(r"^(?:[2-9]|[1-9]\d{1,2})$")  # no year
_SEVERAL = frozenset({"des", "les", "ses", "leurs", "ces", "aux", "nos", "vos"})


def products(reader: Reader, j: int) -> int:
    """End of the name of several such things at word ``j``, or ``j``."""
    if j == 0 or not reader.words[j].capital or j <= reader.openings[j]:
        return j
    before = reader.low(j - 1)
    counted = reader.vocabulary.lexicon.grammar.cardinals.get(before, 0) > 1 or _COUNT.match(before) is not None
    if not counted and before not in _SEVERAL:
        return j
    known = reader.vocabulary.known.match(reader.lows, j)
    end = j + (known[0] if known is not None else 1)
    if counted and _TYPE.match(reader.words[j].text):
        return j + 1
    if end < reader.limits[j] and _MODEL.match(reader.words[end].text):
        return end + 1
    return end if counted and known is not None and end == j + 1 and not _plural(reader, j) else j


def _plural(reader: Reader, j: int) -> bool:
    """«deux Banques»: of a body told by a noun in the plural."""
    return reader.vocabulary.heads.match(reader.lows, j) is not None
