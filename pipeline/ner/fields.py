"""The field of an office: «vice-rectrice à la recherche», «adjoint aux sports», «directeur des ressources humaines».

A field is no body, but one may follow it: «directrice de la communication | de l'Institut X».
"""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.extent import Extent
from pipeline.ner.reader import Reader

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


class Fields:
    """Reads what the holder of an office directs or is in charge of, and the body whose field it is."""

    def __init__(self, reader: Reader, extent: Extent, bodies: BodyGrammar) -> None:
        self.reader = reader
        self.extent = extent
        self.bodies = bodies
        self.vocabulary = reader.vocabulary

    def domain(self, i: int) -> int:
        """End of «du réseau et des territoires», «des ressources humaines»: what a director directs, no body."""
        reader = self.reader
        if i < reader.size and i < reader.limits[i - 1] and reader.low(i) in DE:
            if self.vocabulary.civilities.match(reader.lows, i + 1):
                return i
            end = self.extent.noun_phrase(i + 1)
            if end > i + 1:
                return self.extent.complements(end, start=i)
        return i

    def body_of_domain(self, start: int, end: int) -> Mention | None:
        """«directrice de la communication | de l'Institut X»: the body, named with a capital, whose domain it is."""
        reader = self.reader
        for k in range(start + 2, end):
            j = k + 1 + (reader.low(k + 1) in DETERMINERS)
            if reader.low(k) not in DE or j >= end or not reader.words[j].capital:
                continue
            body = self.bodies.at(j)
            if body is not None and body.last >= end and not body.anaphor:
                return body
        return None

    def alone(self, i: int) -> bool:
        """«de l'Enseignement,», «des Sports,»: a field with a capital and nothing after it."""
        reader = self.reader
        if i + 2 >= reader.size or i >= reader.limits[i - 1] or reader.low(i) not in DE:
            return False
        j = i + 2 if reader.low(i) in ("de", "d'") else i + 1
        return reader.words[j].capital and not reader.words[j - 1].capital and portfolio_word(reader, j)

    def of_a_town(self, i: int, key: str) -> tuple[int, Mention | None] | None:
        """«échevine | de la Culture de la Ville de Mons»: the field, then the town whose alderman it is."""
        reader = self.reader
        if key not in reader.small.fielded or i + 3 >= reader.limits[i - 1] or reader.low(i) not in DE:
            return None
        if reader.low(i) != "des" and reader.words[i + 1].text not in ("la", "l'", "l’"):
            return None
        end = self.extent.noun_phrase(i + 1)
        for k in range(i + 2, end + 1):
            j = k + 1 + (reader.low(k + 1) in DETERMINERS)
            if reader.low(k) not in DE or j >= reader.limits[i]:
                continue
            town = self.bodies.at(j, office=True)
            if town is not None and town.head in reader.small.municipal:
                return town.last, town
            place = self.vocabulary.towns.match(reader.lows, j) if town is None and j == k + 1 else None
            if (
                place is not None
                and reader.words[j].capital
                and not reader.name_like(min(j + place[0], reader.limits[i] - 1))
            ):
                name = f"ville {reader.slice(k, j + place[0])}"  # «échevine de la Culture | de Liège»
                return j + place[0], self.bodies.mention(j, j + place[0], head="ville", name=name)
        return None

    def continued(self, i: int) -> tuple[int, Mention | None]:
        """«au sein du Département fédéral …», «(Minepat)», «chargée des relations internationales»."""
        reader = self.reader
        body: Mention | None = None
        if reader.low(i) == "au" and reader.low(i + 1) == "sein" and i + 3 < reader.size:
            j = i + 3 + (reader.low(i + 3) in DETERMINERS)
            body = self.bodies.at(j) if j < reader.size else None
            if body is not None:
                return body.last, body
        field = self._charge(i)
        if field > i:
            j = field + 1 + (reader.low(field + 1) in DETERMINERS)
            body = self.bodies.at(j, office=True) if reader.low(j) == "département" else None
            if body is not None:
                return body.last, body  # «conseillère d'État chargée | du Département de la santé»
            end = self.extent.noun_phrase(field + 1)
            if end > field + 1:
                return self.extent.complements(end, start=i), None
        if reader.low(i) == "(" and reader.low(i + 2) == ")" and self.bodies.is_acronym(reader.words[i + 1].text):
            return i + 3, None
        return i, body

    def _charge(self, i: int) -> int:
        """Where «de» stands in «chargée | des transports», «en charge | du sport», «déléguée | à la culture»; ``i``."""
        reader = self.reader
        if i + 2 >= reader.size or i + 2 >= reader.limits[i - 1]:
            return i
        k = i + (reader.low(i) == ",")
        low, after = reader.low(k), reader.low(k + 1)
        if low in reader.small.in_charge and after in DE and (k == i or low != "responsable"):
            return k + 1
        if low == "en" and after == "charge" and reader.low(k + 2) in DE and k + 3 < reader.limits[i - 1]:
            return k + 2
        return k + 1 if low in reader.small.delegated and after in A and k + 2 < reader.limits[i - 1] else i
