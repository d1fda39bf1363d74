"""Places that no list knows, told by what stands around them: «hier à Kintra», «paraphée à Kintra»."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.ner.reader import Reader

MOST_WORDS_OF_TOWN = 4
LEAST_LETTERS = 3
_BEING = frozenset({"est", "était", "fut", "sera"})
_ARTICLES = ("La", "Le", "Les", "L'", "L’")
_DONE = ("é", "ée", "és", "ées", "i", "ie", "is", "ies", "u", "ue", "us", "ues")  # «sous une tente battue par le vent»
_AT = frozenset({"à", "a"})


def after_day(reader: Reader, i: int) -> bool:
    """Does the preposition at word ``i`` follow a day or a gathering, or open its sentence?"""
    k = i - 1
    if k >= 0 and reader.low(k) == ",":
        k -= 1
    if reader.opens_sentence(i):
        return True
    if k < reader.openings[i]:
        return False
    if reader.low(k) in _BEING and reader.low(k - 1) in ("c'", "ce"):
        return True  # «C'est au lycée X que …»
    text = reader.words[k].text
    if under_roof(reader, k) or _signed_text(reader, k):
        return True
    year = len(text) == len("2024") and text.isdigit() and text[:2] in ("19", "20")
    return year or reader.day_or_month(k) or reader.low(k) in reader.small.before_unlisted_place


def under_roof(reader: Reader, k: int) -> bool:
    """«une tente | à X», «un hôtel | à X»: what follows a building, with no name of its own, is where it stands."""
    house = reader.low(k) in reader.small.venues and not reader.words[k].capital
    return house and k - 1 >= reader.openings[k] and reader.words[k - 1].pos == "DET"


def _signed_text(reader: Reader, k: int) -> bool:
    """«ont signé une convention | à X»: the noun right after its verb."""
    if reader.words[k].pos != "NOUN" or reader.vocabulary.lexicon.instruments.forms.match(reader.lows, k) is None:
        return False
    signed = reader.small.before_unlisted_place
    return any(reader.low(m).startswith(("sign", "paraph")) or reader.low(m) in signed for m in (k - 2, k - 3))


def unlisted_town(reader: Reader, i: int) -> Mention | None:
    """«hier à Kintra», «paraphée à Kintra»: the name after the preposition at word ``i``."""
    articled = reader.words[i + 1].text in _ARTICLES and i + 2 < reader.limits[i]  # «à La Pallice», a capital
    j = i + 2 if articled else i + 1
    if reader.low(i) not in _AT or not (after_day(reader, i) or _aside(reader, i, j)):
        return None
    if not (_name(reader, j) or (under_roof(reader, i - 1) and reader.name_like(j))):
        return None
    end = j + 1
    while end < min(reader.limits[i], j + MOST_WORDS_OF_TOWN) and _goes_on(reader, end):
        end += 1
    opens = reader.opens_sentence(i)
    if opens and reader.low(end) != ",":
        return None  # «A Kintra le soleil…»: only «A Kintra, le maire…» surely tells where
    return _mention(reader, i + 1, end, "label")


def _aside(reader: Reader, i: int, j: int) -> bool:
    """«Mardi, sous une tente, | à Kintra, | le maire …»: a name alone between commas, before any verb."""
    opening = range(reader.openings[i], i)
    if reader.low(i - 1) != "," or reader.low(j + 1) != "," or reader.low(i) != "à":
        return False
    done = (k for k in opening if reader.words[k].pos == "VERB" and not reader.low(k).endswith(_DONE))
    return bool(opening) and not any(reader.words[k].pos in ("AUX", "PRON") for k in opening) and not any(done)


def unlisted_hall(reader: Reader, i: int) -> Mention | None:
    """«lundi soir, à la Bourse du port», «La cérémonie a eu lieu à l'Agora de Vernoux»: a name with an article."""
    j = i + 2 if reader.low(i) in _AT and reader.low(i + 1) in ("la", "l'") else i + 1
    if reader.low(i) not in (*_AT, "au", "aux") or (reader.low(i) in _AT and j == i + 1):
        return None
    limit = reader.limits[i]
    if j >= limit or not _name(reader, j) or reader.opens_sentence(i) or not after_day(reader, i):
        return None
    if reader.low(j) in reader.vocabulary.actors.gatherings or reader.area(j):
        return None  # «mardi, à la Foire de X», «jeudi à l'Espagne»
    end = j + 1
    while end < min(limit, j + MOST_WORDS_OF_TOWN) and (reader.name_like(end) or reader.adjective_like(end)):
        end += 1
    if end + 1 < limit and reader.low(end) in ("du", "des") and reader.name_like(end + 1):
        return _mention(reader, j, end + 2, "venue")  # «aux Bains des Pâquis»
    if end + 1 < limit and reader.low(end) in ("de", "d'") and reader.name_like(end + 1):
        last = end + 2
        while last < limit and _goes_on(reader, last):
            last += 1
        return _mention(reader, end + 1, last, "label")
    return _mention(reader, j, end, "venue")


def _name(reader: Reader, j: int) -> bool:
    word = reader.words[j]
    acronym = word.text.isupper() and reader.vocabulary.towns.match(reader.lows, j) is None
    return (
        reader.name_like(j)
        and not acronym
        and (word.label != "PER" or _no_person(reader, j))
        and word.pos in ("PROPN", "NOUN", "X", "VERB", "ADJ")
        and len(word.text) >= LEAST_LETTERS
        and not reader.day_or_month(j)
    )


def _no_person(reader: Reader, j: int) -> bool:
    """«A Verlin, le maire …»: what the model takes for a person's name stands alone, and is no given name."""
    alone = j + 1 >= reader.limits[j] or not (reader.name_like(j + 1) or reader.tied_particle(j + 1))
    return alone and reader.low(j) not in reader.vocabulary.given_names and not reader.words[j].text.isupper()


def _goes_on(reader: Reader, k: int) -> bool:
    word = reader.words[k]
    return reader.name_like(k) and not word.label_starts and word.label == reader.words[k - 1].label


def _mention(reader: Reader, first: int, last: int, head: str) -> Mention:
    text = reader.slice(first, last)
    mention = Mention("place", first, last, reader.words[first].start, reader.words[last - 1].end, text, name=text)
    mention.head = head
    return mention
