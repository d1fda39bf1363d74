"""Offices told in several pieces, and those whose words name a service: «ministre d'État, ministre de la Défense».

A minister may bear a rank and then the portfolio; the same office may be told twice.  A director of what the State does
(«directeur général des Impôts») heads a directorate of that name.  A region has ministers of its own.
"""

from __future__ import annotations

from models.annotation import Role
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.countries import Region
from pipeline.ner.reader import Reader
from pipeline.ner.vocabulary import TitleWord


def own_charge(reader: Reader, i: int, stop: int) -> int:
    """Where the charge of the minister begins whose «auprès du ministre de X» stands from ``i`` to ``stop``.

    «(ministre déléguée auprès du ministre de l'Économie), | chargée du Budget»: hers; ``stop`` if none is told.
    """
    for k in range(stop - 2, i, -1):
        if reader.low(k) in reader.small.all_in_charge and reader.low(k + 1) in DE:
            return k - 1 if reader.low(k - 1) == "," else k
    return stop


def second_charge(reader: Reader, role: Role, family: str) -> int:
    """Where the portfolio of this minister stands: «ministre d'État, | ministre de X», «vice-Premier ministre et | …».

    ``role.last`` if nothing of the kind follows.  The second title has no article: «, le ministre de X» is another.
    """
    j, limit = role.last, reader.limits[role.first]
    if j + 2 >= limit or reader.low(j) not in (",", "et"):
        return j
    match = reader.vocabulary.titles.match(reader.lows, j + 1)
    if match is None or match[1].family != "ministry" or match[1].form.number == "pl":
        return j
    if reader.low(j) == "et" and family != "state":
        return j
    return j + 1


def seals(reader: Reader, role: Role) -> int:
    """«ministre de la Justice, | garde des Sceaux»: a second title; ``role.last`` if not told."""
    j = role.last
    if j + 1 >= reader.limits[role.first] or reader.low(j) not in (",", "et"):
        return j
    match = reader.vocabulary.titles.match(reader.lows, j + 1)
    return j + 1 if match is not None and match[1].title.key == "garde des Sceaux" and role.head == "ministre" else j


def charged(reader: Reader, i: int, word: TitleWord) -> bool:
    """«vice-Première ministre | chargée du Budget», «… en charge de la Mobilité»: with a ministry of her own."""
    if word.family != "state" or not word.title.key.endswith("ministre") or i + 2 >= reader.size:
        return False
    return (
        reader.low(i + 1) in DE
        if reader.low(i) in reader.small.all_in_charge
        else reader.lows[i : i + 2] == ["en", "charge"]
    )


def region_of(reader: Reader, start: int, end: int) -> tuple[Region, str] | None:
    """The region that an adjective among these words tells, and its masculine: «wallonne» → «wallon»."""
    for k in range(start, min(end, reader.size)):
        word = reader.words[k]
        if word.capital or word.low not in reader.vocabulary.nationalities:
            continue
        places = reader.vocabulary.lexicon.countries.adjectives.find(word.low)
        if len(places) != 1 or not isinstance(places[0], Region):
            continue
        for forms in places[0].adjectives:
            if word.low in forms:
                return places[0], forms[0]
    return None


def region_name(region: Region) -> str:
    """What a member of its government acts for: «canton du Valais», «Wallonie»."""
    return next((name for name in region.names if name.startswith("canton ")), region.bare)


def directorate(reader: Reader, i: int, start: int) -> tuple[int, str] | None:
    """Where «de» stands and the head of the directorate in «directeur général | des Impôts»: «direction générale».

    ``i`` is the word of the title, ``start`` the end of title and adjectives.
    """
    if reader.vocabulary.fold(reader.low(i)) not in reader.small.directors or start + 1 >= reader.limits[i]:
        return None
    ranks = reader.small.ranks
    rank = next((ranks[reader.low(k)] for k in range(i + 1, start) if reader.low(k) in ranks), None)
    if rank is None or start - i != 2 or reader.low(start) not in DE:
        return None
    j = start + 1 + (reader.low(start + 1) in DETERMINERS)
    match = reader.vocabulary.state_services.match(reader.lows, j) if j < reader.limits[i] else None
    head = reader.vocabulary.heads.match(reader.lows, j) if match is not None else None
    if match is None or (head is not None and head[0] > match[0]):
        return None  # «directeur général de la police cantonale»: a body of its own
    return j + match[0], f"direction {rank}"
