"""The town at the head of a dispatch: «LIBREVILLE - …», «(Dakar) – …», «Liège, 12 mars (Belga) - …», «QUÉBEC | …»."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.ner.reader import Reader

MOST_WORDS_OF_DATELINE = 12
MOST_WORDS_OF_TOWN = 4
LEAST_WORDS_OF_TEXT = 5
LEAST_LETTERS = 4  # of a town that nobody lists
LONGEST_ACRONYM = 3
DASHES = frozenset({"-", "–", "—", "|"})


def find_dateline(reader: Reader, i: int) -> Mention | None:
    """The town of a dateline that begins at word ``i``, the first of a sentence."""
    known = _known(reader, i)
    if i != 0 or known is not None:
        return known
    return _unknown(reader, i) or _bracketed(reader)


def in_dateline(reader: Reader, i: int, end: int) -> bool:
    """Do words ``i`` to ``end`` only tell where the article was written, and no state by its capital?"""
    if i == 1 and reader.low(0) == "(":
        town = _bracketed(reader)
        return town is not None and town.last == end
    if reader.openings[i] != i or end >= reader.size:
        return False
    bar = reader.words[end].text == "|"
    return bar or (reader.words[end].text in (",", "(") and _dated(reader, end))


def _dated(reader: Reader, end: int) -> bool:
    """«Paris, le 12 mars 2024 – …», «RABAT, 12 mars (MAP) - …»: nothing but a day and an agency before the dash."""
    for k in range(end + 1, min(end + MOST_WORDS_OF_DATELINE, reader.size)):
        word = reader.words[k]
        if word.text in DASHES:
            return True
        numbers = word.text[:1].isdigit() or reader.day_or_month(k) or word.low in ("le", "ce", "er")
        if not (numbers or word.text in (",", "(", ")", "/") or (word.text.isupper() and len(word.text) > 1)):
            return False
    return False


def _known(reader: Reader, i: int) -> Mention | None:
    """«LIBREVILLE -», «Rabat –», «Dakhla –», «MARRAKECH.» at the start of a paragraph.

    Later than the first word «Rabat, …» needs its day: «Berne, voisine discrète, …» tells no place.
    """
    for table in (reader.vocabulary.towns, reader.vocabulary.capitals):
        match = table.match(reader.lows, i)
        if match is None or not reader.words[i].capital:
            continue
        end = i + match[0]
        aside = end < reader.size and reader.words[end].text in (",", "(") and i > 0 and not _dated(reader, end)
        heads = i == 0 and end < reader.size and reader.words[end].text == ":"  # «Thiès : le ministère et B ont signé»
        if end < reader.size and (heads or reader.words[end].text in (*DASHES, ".", ",", "(")) and not aside:
            value = match[1]
            code = value if isinstance(value, str) else reader.vocabulary.code_of(value)
            return _mention(reader, i, end, code)
    return None


def _unknown(reader: Reader, i: int) -> Mention | None:
    """«FRÉJORGUES. La Ville…», «Plouvorn, 12 mars - …»: a town nobody lists, at the very head of the text."""
    if reader.size < LEAST_WORDS_OF_TEXT or reader.shouted[i]:
        return None
    word = reader.words[i]
    name = word.text.replace("-", "").isalpha() and len(word.text) >= LEAST_LETTERS
    loud = name and word.text.isupper() and reader.words[1].text in (*DASHES, ".") and reader.words[2].capital
    dated = name and word.capital and reader.words[1].text == "," and _dated(reader, 1)
    return _mention(reader, i, i + 1, None) if loud or dated else None


def _bracketed(reader: Reader) -> Mention | None:
    """«(Port-Lann) Le maire…», «(Port-Lann) – Le maire…»: the town before the first words of an article."""
    if reader.size < LEAST_WORDS_OF_TEXT or reader.words[0].text != "(":
        return None
    end = 1
    while end < min(reader.size - 3, 1 + MOST_WORDS_OF_TOWN) and reader.words[end].capital:
        end += 1
    after = end + 2 if reader.words[end + 1].text in DASHES else end + 1
    if end == 1 or reader.words[end].text != ")" or not reader.words[after].capital:
        return None
    if reader.words[1].text.isupper() and len(reader.words[1].text) <= LONGEST_ACRONYM:
        return None  # «(AFP) Le ministre…»
    return _mention(reader, 1, end, None)


def _mention(reader: Reader, first: int, last: int, country: str | None) -> Mention:
    text = reader.slice(first, last)
    start, end = reader.words[first].start, reader.words[last - 1].end
    return Mention("place", first, last, start, end, text, name=text, head="dateline", country=country)
