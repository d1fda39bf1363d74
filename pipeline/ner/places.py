"""Places where something happens: «à Salé», «au Caire», «dans la capitale gabonaise», «au siège de la BOAD»."""

from __future__ import annotations

from models.annotation import Actor, Mention
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.lexicon.countries import Supranational
from pipeline.ner.datelines import find_dateline
from pipeline.ner.reader import Reader
from pipeline.ner.settlements import find_settlement
from pipeline.ner.stages import find_stages
from pipeline.ner.venues import OPENS_VENUE, building, find_venue
from pipeline.ner.ways import find_way
from pipeline.ner.whereabouts import under_roof, unlisted_hall, unlisted_town

# Head of places only spoken of: nobody signed there.
MENTIONED = "mention"
MOST_WORDS = 5
_NAMES = ("PROPN", "NOUN", "X")


def find_places(reader: Reader, actors: list[Actor]) -> list[Mention]:
    """Places named after a locative preposition, and at the head of a dispatch («Rabat -», «LOME -»)."""
    taken = [False] * reader.size
    for actor in actors:
        if actor.body is not None and actor.body.kind == "state" and actor.person is None:
            continue
        for k in range(actor.first, actor.last):
            taken[k] = True
    bodies = {a.body.first: a.body for a in actors if a.body is not None}
    places: list[Mention] = []
    for i in range(reader.size - 1):
        place = None
        free = i + 1 < reader.limits[i] and (not taken[i + 1] or under_roof(reader, i - 1))
        if reader.low(i) in reader.small.locative and free:
            building = reader.low(i + 1) in reader.small.venues and reader.words[i + 1].capital
            place = find_venue(reader, i) if building else None  # «au Palais des congrès de X»: no town named «Palais»
            place = (
                place
                or find_settlement(reader, i)
                or _named(reader, i + 1)
                or _seat(reader, i, actors)
                or find_venue(reader, i)
            )
            place = place or unlisted_town(reader, i)
        elif reader.low(i) == "dans" and (place := find_settlement(reader, i)) is not None:
            pass
        elif reader.low(i) in OPENS_VENUE or (reader.low(i) == "a" and reader.opens_sentence(i)):
            place = find_venue(reader, i)
        elif reader.low(i) in reader.small.ways and not taken[i]:
            place = find_way(reader, i)
        elif i == 0 or (reader.openings[i] == i and not taken[i]):
            place = find_dateline(reader, i)
        if place is None and not _of_headed_body(bodies, i):
            place = unlisted_hall(reader, i)
        if place is not None and not _whom(reader, i, taken):
            places.append(_whole(reader, place, bodies))
    placed = [False] * reader.size
    for place in places:
        placed[place.first : place.last] = [True] * (place.last - place.first)
    places += find_stages(reader, placed, taken)
    return sorted(places + _mentioned(reader, actors, places), key=lambda place: place.first)


def _of_headed_body(bodies: dict[int, Mention], i: int) -> bool:
    """«mardi, à la Caisse des dépôts»: a body, as its noun tells; «à la Condition publique» may be a hall."""
    return any(k in bodies and (bodies[k].head or bodies[k].kind != "organisation") for k in (i + 1, i + 2))


def _whole(reader: Reader, place: Mention, bodies: dict[int, Mention]) -> Mention:
    """«au ministère de l'Économie et des Finances»: the institution by its whole name."""
    body = bodies.get(place.first)
    if place.head != "venue" or body is None or body.last <= place.last:
        return place
    whole = _mention(reader, place.first, body.last, None)
    whole.head = place.head
    return whole


def _whom(reader: Reader, i: int, taken: list[bool]) -> bool:
    """«s'est liée, mercredi, à l'Université X»: the body after the preposition at word ``i`` is whom, not where."""
    head = i + 2 if reader.low(i + 1) in DETERMINERS else i + 1
    if _given_to(reader, i):
        return True
    if building(reader, head) or not taken[head] or reader.opens_sentence(i):
        return False
    given = (k for k in range(reader.openings[i], i) if reader.low(k) in reader.small.giving)
    if any(not {"se", "s'"} & set(reader.lows[max(k - 2, 0) : k]) for k in given):  # «se sont remis les documents»
        return True
    return any(reader.low(k) in reader.small.binding for k in range(reader.openings[i], i))


def _given_to(reader: Reader, i: int) -> bool:
    """«le crédit consenti en juillet à Conakry»: the state by its capital, right behind the participle of giving."""
    k = i - 1
    while k > reader.openings[i] and (reader.day_or_month(k) or reader.low(k) in ("en", "le", "hier", "dernier")):
        k -= 1
    participle = reader.low(k).endswith(("é", "ée", "és", "ées", "i", "ie", "is", "ies"))
    lent = reader.low(k) in reader.small.giving and not reader.low(k).startswith("donn")  # «rendez-vous est donné à X»
    return lent and participle and reader.low(k - 1) not in ("a", "ont", "été")


def _mentioned(reader: Reader, actors: list[Actor], places: list[Mention]) -> list[Mention]:
    """Places only spoken of («du Sénégal», «l'Europe», «Roubaix»), where no name of a person or body covers them."""
    taken = [False] * reader.size
    covering = [
        mention for actor in actors for mention in (actor.person, actor.body, actor.role.body if actor.role else None)
    ]
    for name in [*places, *(m for m in covering if m is not None and (m.given or m.kind == "person"))]:
        taken[name.first : name.last] = [True] * (name.last - name.first)
    found: list[Mention] = []
    i = 0
    while i < reader.size:
        mention = None if taken[i] else _known_place(reader, i)
        if mention is None or any(taken[mention.first : mention.last]):
            i += 1
            continue
        mention.head = MENTIONED
        found.append(mention)
        i = mention.last
    return found


def _known_place(reader: Reader, i: int) -> Mention | None:
    """A town, country or area of the lexicon at word ``i``, when nothing about it speaks for another name."""
    word = reader.words[i]
    if not word.capital or reader.shouted[i]:
        return None
    vocabulary = reader.vocabulary
    for table in (vocabulary.towns, vocabulary.countries, vocabulary.areas, vocabulary.seats):
        match = table.match(reader.lows, i)
        if match is None or not reader.words[i + match[0] - 1].capital:
            continue
        if isinstance(match[1], Supranational):
            return None  # «l'ONU» is a body
        end = i + match[0]
        after = (
            end < reader.limits[i]
            and reader.name_like(end)
            and reader.words[end].label == word.label
            and not reader.words[end].label_starts
        )
        before = i > reader.openings[i] and reader.name_like(i - 1) and not reader.opens_sentence(i - 1)
        if after or before or word.label == "PER" or reader.low(end) == "-":
            return None  # part of a longer name
        introduced = reader.low(i - 1) in reader.small.before_place if i > reader.openings[i] else False
        if vocabulary.doubtful_place(reader.slice(i, end)) and not (
            introduced or (word.label == "LOC" and not reader.opens_sentence(i))
        ):
            return None
        value = match[1]
        code = value if isinstance(value, str) else vocabulary.code_of(value)
        return _mention(reader, i, end, code or None)
    return None


def _named(reader: Reader, i: int) -> Mention | None:
    """A town, country or proper place name at word ``i``."""
    bare = reader.low(i) in DETERMINERS and reader.vocabulary.towns.match(reader.lows, i) is None
    if bare and (i + 1 >= reader.limits[i] or reader.words[i + 1].label != "LOC"):
        return None
    word = reader.words[i]
    longer = False
    for table in (reader.vocabulary.towns, reader.vocabulary.countries):
        match = table.match(reader.lows, i)
        if match is not None and reader.words[i + match[0] - 1].capital and not isinstance(match[1], Supranational):
            value = match[1]
            if isinstance(value, str) and _longer(reader, i + match[0]):
                longer = True  # «San Pédro» is not San
                break
            code = value if isinstance(value, str) else reader.vocabulary.code_of(value)
            mention = _mention(reader, i, i + match[0], code)
            mention.head = "town" if isinstance(value, str) else "country"
            return mention
    if word.capital and reader.name_like(i) and word.label in ("LOC", "") and (longer or word.pos in _NAMES):
        end = i + 1
        while (
            end < reader.limits[i]
            and end < i + MOST_WORDS
            and (reader.name_like(end) or reader.tied_particle(end))
            and reader.words[end].label == word.label
        ):
            end += 1
        if word.label == "LOC" and word.low not in reader.vocabulary.nationalities:  # «aux Américains» tells no place
            mention = _mention(reader, i, end, None)
            mention.head = "label"
            return mention
    return None


def _longer(reader: Reader, end: int) -> bool:
    """Does the name of a place go on at word ``end``, after a town that some list knows?"""
    if end >= min(reader.size, reader.limits[end - 1]) or not reader.name_like(end):
        return False
    word, before = reader.words[end], reader.words[end - 1]
    return word.label == before.label == "LOC" and not word.label_starts


def _seat(reader: Reader, i: int, actors: list[Actor]) -> Mention | None:
    """«au siège de la Banque X»: where a body sits, when no town is named."""
    if reader.low(i) != "au" or reader.low(i + 1) != "siège":
        return None
    for actor in actors:
        if i < actor.first <= i + 5 and actor.body is not None and not actor.body.anaphor:
            town = _town_of(reader, actor)
            if town is not None:
                return town
            mention = _mention(reader, i + 1, actor.last, None)
            mention.head = "seat"
            return mention
    return None


def _town_of(reader: Reader, actor: Actor) -> Mention | None:
    """«au siège de la wilaya de Tindouf»: the town at the end of the body's name."""
    for k in range(actor.first + 1, actor.last):
        match = reader.vocabulary.towns.match(reader.lows, k)
        if match is None or k + match[0] != actor.last or reader.low(k - 1) not in ("de", "d'", "du", "à"):
            continue
        code = match[1]
        mention = _mention(reader, k, actor.last, code if isinstance(code, str) else None)
        mention.head = "town"
        return mention
    return None


def _mention(reader: Reader, first: int, last: int, country: str | None) -> Mention:
    text = reader.slice(first, last)
    return Mention(
        "place", first, last, reader.words[first].start, reader.words[last - 1].end, text, name=text, country=country
    )
