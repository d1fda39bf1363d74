"""Branches of a body: «la représentation de la BEI au Maroc», «l'antenne locale d'Initiative Sud».

Who is there for a body concludes for it: the words mean the body.
"""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reader import Reader

MOST_ADJECTIVES = 2
_POSTED = frozenset({"à", "au", "en", "aux", "pour"})


def parent_of_branch(reader: Reader, i: int) -> int:
    """First word of the name of the body whose branch the words at ``i`` name; ``i`` if they name none."""
    noun = reader.low(i)
    small = reader.small
    if noun not in small.branches and noun not in small.branches_if_told:
        return i
    if reader.words[i].capital and not reader.opens_sentence(i):
        return i  # «la Délégation générale à l'emploi» is a body of its own
    limit = reader.limits[i]
    k = i + 1
    while k < limit and k - i <= MOST_ADJECTIVES and not reader.words[k].capital and reader.adjective_like(k):
        k += 1
    k += qualified_once(reader, k) if k == i + 1 and noun in small.branches else 0
    seat = _seat_end(reader, k)
    if k == i + 1 and noun in small.branches_if_told and seat == k:
        return i  # «l'agence de l'eau», «la section de Tamba»
    k = seat
    j = k + 1 + (reader.low(k + 1) in DETERMINERS) if k + 1 < limit else k
    return j if j < limit and reader.low(k) in DE and j > k else i


def qualified_once(reader: Reader, k: int) -> bool:
    """«le bureau | dakarois | de l'agence»: does one word in lower case stand before the «de»?"""
    if k + 1 >= reader.limits[k - 1]:
        return False
    word = reader.words[k]
    return (
        word.low.isalpha() and not word.capital and word.low not in DE and reader.low(k + 1) in DE and len(word.low) > 3
    )


def _seat_end(reader: Reader, k: int) -> int:
    """Behind «de Yaoundé» in «l'agence de Yaoundé de l'AFD»; ``k`` where no town and no second «de» follow."""
    if k + 3 >= reader.limits[k] or reader.low(k) not in ("de", "d'") or not reader.words[k + 1].capital:
        return k
    town = reader.vocabulary.towns.match(reader.lows, k + 1)
    end = k + 1 + (town[0] if town is not None else int(reader.words[k + 1].label == "LOC"))
    return end if end > k + 1 and end < reader.limits[k] and reader.low(end) in DE else k


def posted_end(reader: Reader, end: int) -> int:
    """End of «au Maroc», «à Tunis», «pour l'Afrique de l'Ouest» behind the body; ``end`` if no place follows."""
    if end + 1 >= reader.limits[end - 1] or reader.low(end) not in _POSTED:
        return end
    k = end + 1 + (reader.low(end + 1) in DETERMINERS)
    if k >= reader.limits[end - 1] or not reader.words[k].capital:
        return end
    vocabulary = reader.vocabulary
    tables = (vocabulary.countries, vocabulary.towns, vocabulary.areas)
    return k + max((int(m[0]) for t in tables if (m := t.match(reader.lows, k)) is not None), default=end - k)
