"""Where one signs, told by a building or a room: «à la préfecture de Vernoux», «sous les voûtes de la cathédrale X».

The town that follows is the place; where none is known, the venue itself, if its name says which one it is.
"""

from __future__ import annotations

from itertools import takewhile

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.countries import Supranational
from pipeline.ner.reader import Reader
from pipeline.ner.whereabouts import after_day

OPENS_VENUE = frozenset({"dans", "sous", "à", "au", "aux", "en", "sur"})
MOST_WORDS_OF_VENUE = 14
MOST_WORDS_OF_NAME = 6

_POSSESSIVES = frozenset({"ses", "leurs", "son", "sa", "leur", "un", "une"})
_INDEFINITE = frozenset({"un", "une"})


def find_venue(reader: Reader, i: int) -> Mention | None:
    """The town or the venue after the preposition at word ``i``."""
    low = reader.low(i)
    if low not in OPENS_VENUE and not (low == "a" and reader.opens_sentence(i)):
        return None
    limit = min(reader.limits[i], i + MOST_WORDS_OF_VENUE)
    j = i + 1
    while j < limit and reader.low(j) in DETERMINERS | _POSSESSIVES:
        j += 1
    if j == i + 1 and low in ("à", "a", "dans", "sous", "sur"):
        return None  # «à mairie»
    if j < limit and reader.words[j].pos == "ADJ" and not reader.words[j].capital and not building(reader, j):
        j += 1
    if j + 2 < limit and reader.low(j) in reader.small.around_venues and reader.low(j + 1) in DE:
        j += 2 + (reader.low(j + 2) in DETERMINERS)  # «au pied de | la cathédrale de X»
    turn = low in ("au", "aux") and reader.low(j) == "tour"  # «ce sera au tour de X»
    if j >= limit or turn or not _holds(reader, i, j):
        return None
    venue = _town_within(reader, j, limit) or _itself(reader, j, limit)
    if venue is not None and venue.head == "venue" and _INDEFINITE & set(reader.lows[i + 1 : j]):
        return None  # «dans un hôtel de la Grande Allée» names no place
    return venue


def named_venue(reader: Reader, j: int) -> Mention | None:
    """The town or the venue whose noun is word ``j``, if its name tells either."""
    limit = min(reader.limits[j], j + MOST_WORDS_OF_VENUE)
    return _town_within(reader, j, limit) or _itself(reader, j, limit)


def building(reader: Reader, j: int) -> bool:
    """Is word ``j`` a noun of buildings and rooms?  «Le Salon de l'auto» is none."""
    gathering = reader.words[j].capital and reader.low(j) in reader.vocabulary.actors.gatherings
    return reader.low(j) in reader.small.venues and not gathering


def _holds(reader: Reader, i: int, j: int) -> bool:
    """Does the noun at word ``j``, after the preposition at ``i``, hold those who sign?"""
    if building(reader, j):
        return True
    bare = any(tuple(reader.lows[j : j + len(name)]) == name for name in reader.small.bare_venues)
    return bare or (reader.low(j) in reader.small.venues_of_institutions and after_day(reader, i))


def _town_within(reader: Reader, j: int, limit: int) -> Mention | None:
    """The town in «dans l'entrepôt de X», «sous les dorures du Grand Théâtre de X»."""
    for k in range(j + 1, limit):
        if not _continues(reader, k):
            return None
        if reader.low(k - 1) not in ("de", "d'", "du", "à"):
            continue
        match = reader.vocabulary.towns.match(reader.lows, k)
        if match is not None and reader.words[k].capital and reader.words[k + match[0] - 1].capital:
            code = match[1]
            mention = _mention(reader, k, k + match[0])
            mention.country = None if isinstance(code, Supranational) else code
            mention.head = "town"
            return mention
    return None


def _itself(reader: Reader, j: int, limit: int) -> Mention | None:
    """«château de Mondorf», «pavillon Roger-Gaudry», «hôtel de ville»."""
    for bare in reader.small.bare_venues:
        end = j + len(bare)
        if tuple(reader.lows[j:end]) != bare:
            continue
        if reader.low(end) in ("de", "d'") and end + 1 < limit and reader.name_like(end + 1):
            return _labelled(reader, end + 1, limit)  # «l'hôtel de ville de Lalinde»
        return _venue(reader, j, _named_after(reader, end, limit))
    for k in takewhile(lambda k: _continues(reader, k), range(j + 1, limit)):
        inner = reader.low(k) in reader.small.venues | reader.small.venues_of_institutions
        if inner and reader.low(k - 1) in DE | DETERMINERS:
            return _itself(reader, k, limit)  # «sous les voûtes de la cathédrale X»
    end = j + 1
    last_name = 0
    while end < limit and (_continues(reader, end) or _numbered(reader, j, end)):
        letter = len(reader.words[end].text) == 1 and reader.words[end].text.isupper()
        if reader.name_like(end) or letter or _numbered(reader, j, end):
            last_name = end + 1
        elif last_name and not (reader.low(end) in DE and end + 1 < limit and reader.name_like(end + 1)):
            break
        end += 1
    first_name = next((k for k in range(j + 1, last_name) if reader.name_like(k)), last_name)
    town = _town_of_named(reader, j, last_name)
    if town is not None:
        return _labelled(reader, town, limit)
    of_town = first_name > j + 1 and reader.low(first_name - 1) in ("de", "d'")
    if of_town and _of_a_town(reader, j, first_name - 1):  # «la salle du conseil de Lalinde»
        mention = _mention(reader, first_name, last_name)
        mention.head = "label"
        return mention
    if not last_name and reader.words[j].capital:
        last_name = _common_end(reader, j, end)  # «aux Halles universitaires»: the capital makes it a name
    return _venue(reader, j, last_name) if last_name and last_name - j <= MOST_WORDS_OF_NAME else None


def _numbered(reader: Reader, j: int, k: int) -> bool:
    """«le Club | 44», «le Hangar | 14»: a number that makes a name of the noun, which has a capital."""
    return k == j + 1 and reader.words[j].capital and reader.words[k].text.isdigit()


def _town_of_named(reader: Reader, j: int, last_name: int) -> int | None:
    """«le lycée Jean-Monnet de | Plouvara», «la manufacture de | Modave»: where the town begins in the name.

    Not «la Tête d'Or», one name with an article; not «l'hôtel de Courcy», a house called after its owner.
    """
    if reader.low(j) in reader.small.venues_by_owner:
        return None
    k = last_name - 1
    while k > j + 1 and reader.name_like(k) and reader.low(k - 1) not in ("de", "d'"):
        k -= 1
    if k <= j + 1 or reader.low(k - 1) not in ("de", "d'") or not reader.name_like(k) or reader.words[k].text.isupper():
        return None
    articled = reader.name_like(k - 2) and reader.low(k - 3) in DETERMINERS and k - 3 > j
    known = reader.words[k].low in reader.vocabulary.given_names or reader.area(k)
    return None if articled or known else k


def _named_after(reader: Reader, end: int, limit: int) -> int:
    """«le palais des expositions | des Pins maritimes»: end of the name that a bare building has of its own."""
    if end + 1 >= limit or reader.low(end) not in ("du", "des") or not reader.name_like(end + 1):
        return end
    last = end + 2
    while last < limit and (reader.name_like(last) or (reader.words[last].pos == "ADJ" and last == end + 2)):
        last += 1
    return last


def _of_a_town(reader: Reader, j: int, end: int) -> bool:
    """«la mairie | de X», «la cour de l'école | de X»: is what is named before word ``end`` a thing of towns?"""
    nouns = [k for k in range(j, end) if reader.words[k].pos == "NOUN"]
    return any(reader.low(k) in reader.small.venues_of_towns for k in {j, *nouns[-1:]})


def _labelled(reader: Reader, first: int, limit: int) -> Mention:
    """The town whose name begins at word ``first``."""
    end = first + 1
    while end < limit and reader.name_like(end) and reader.words[end].label == reader.words[first].label:
        end += 1
    mention = _mention(reader, first, end)
    mention.head = "label"
    return mention


def _common_end(reader: Reader, j: int, end: int) -> int:
    """Where the complement in common words ends; 0 where the building has none."""
    while end > j + 1 and reader.words[end - 1].pos not in ("NOUN", "ADJ"):
        end -= 1
    return end if end > j + 1 else 0


def _continues(reader: Reader, k: int) -> bool:
    word = reader.words[k]
    if word.low in DE or word.low in DETERMINERS or reader.name_like(k):
        return True
    if word.low == "et":  # «la cité des métiers et des compétences de X»
        return k + 1 < reader.size and reader.low(k + 1) in DE and not reader.words[k - 1].capital
    if word.low in ("au", "aux") and k + 1 < reader.size:
        return reader.words[k + 1].pos == "NOUN" and not reader.words[k + 1].capital  # «la halle aux tissus de X»
    return word.pos in ("NOUN", "ADJ", "PROPN", "X") and word.text[:1].isalpha() and not reader.day_or_month(k)


def _venue(reader: Reader, first: int, last: int) -> Mention:
    mention = _mention(reader, first, last)
    mention.head = "venue"
    return mention


def _mention(reader: Reader, first: int, last: int) -> Mention:
    text = reader.slice(first, last)
    return Mention("place", first, last, reader.words[first].start, reader.words[last - 1].end, text, name=text)
