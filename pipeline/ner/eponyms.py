"""Bodies called after somebody: «lycée Jean Moulin», «Académie internationale Mohammed VI de l'aviation civile».

The name of the person right after the noun, no comma between, is the body's.  After an office the two readings meet
(«le directeur de l'hôpital Robert Debré»): there the name is the body's if another name follows, or if no living
person is called so («Mohammed VI», «Victor-Hugo», «Sainte-Marie»).
"""

from __future__ import annotations

import re

from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader

MOST_WORDS = 7
MOST_WORDS_OF_TITLE = 9
_NUMERAL = re.compile(r"^(?:[IVX]{1,5}|1er|Ier)$")


def eponym(reader: Reader, head: int, i: int, *, office: bool) -> int:
    """End of the person's name at word ``i`` that belongs to the body whose noun is at word ``head``; ``i`` if none."""
    words = reader.vocabulary.actors
    if i >= reader.limits[head] or not reader.words[i].capital or not reader.name_like(i) or reader.day_or_month(i):
        return i
    if not any(reader.low(k) in words.eponymous for k in range(head, i)):
        return i
    end = _run(reader, i)
    if not office or _of_no_holder(reader, i, end) or _holder_before(reader, head):
        return end
    return end if _holder_follows(reader, end) else i


def _run(reader: Reader, i: int) -> int:
    """End of the capitals from word ``i``, with particles between them."""
    limit = min(reader.limits[i], i + MOST_WORDS)
    end = k = i
    while k < limit:
        if reader.name_like(k) or _NUMERAL.match(reader.words[k].text):
            if reader.vocabulary.civilities.match(reader.lows, k) or reader.vocabulary.titles.match(reader.lows, k):
                break
            end = k = k + 1
        elif k == i + 1 and reader.low(k) == "et" and _shares_its_surname(reader, i, k + 1):
            k += 1  # «la Fondation Pierre | et Marie Corvin»
        elif k > i and reader.low(k) in reader.vocabulary.particles and k + 1 < limit and reader.name_like(k + 1):
            alone = k == i + 1 and reader.low(i) in reader.vocabulary.given_names  # «Léonard | de Vinci»
            if reader.words[k].pos == "ADP" and reader.low(k) in DE and not alone:
                break  # «l'hôpital Robert Debré | de Paris»: the complements of the name
            k += 1
        else:
            break
    return end


def _of_no_holder(reader: Reader, i: int, end: int) -> bool:
    """«Mohammed VI», «Victor-Hugo», «Saint-Luc»: no present holder of an office is called so."""
    last = reader.words[end - 1].text
    saint = reader.low(i).startswith(reader.small.saints)
    return bool(_NUMERAL.match(last)) or saint or (end == i + 1 and "-" in last)


def _shares_its_surname(reader: Reader, i: int, k: int) -> bool:
    """Two given names, and a surname behind the second."""
    given = reader.vocabulary.given_names
    return k + 1 < reader.limits[i] and reader.low(i) in given and reader.low(k) in given and reader.name_like(k + 1)


def _holder_before(reader: Reader, head: int) -> bool:
    """«Luc Petit, directeur de l'hôpital | Robert Debré»: the holder of the office has been named."""
    for k in range(head - 1, max(head - MOST_WORDS_OF_TITLE, reader.openings[head] + 1), -1):
        if reader.low(k) == ",":
            named = reader.name_like(k - 1) and reader.name_like(k - 2) and reader.low(k + 1) not in DETERMINERS
            return named and not any(reader.vocabulary.towns.match(reader.lows, n) for n in (k - 1, k - 2))
        if reader.words[k].capital or not reader.words[k].text[:1].isalpha():
            return False
    return False


def _holder_follows(reader: Reader, end: int) -> bool:
    """«l'hôpital Robert Debré, | Luc Petit»: the holder of the office has a name of their own."""
    k = end + 1
    if k + 1 >= reader.limits[end - 1] or reader.low(end) not in (",", "("):
        return False
    civility = reader.vocabulary.civilities.match(reader.lows, k)
    return civility is not None or (reader.name_like(k) and reader.name_like(k + 1) and reader.low(k + 2) in (",", ")"))
