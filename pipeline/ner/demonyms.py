"""A state told by its people, a union by its continent: «les Américains ont signé», «entre l'Europe et le Canada»."""

from __future__ import annotations

from collections import Counter
from functools import cached_property

from models.annotation import Actor, Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.countries import Country, Place, Region
from pipeline.ner.collectives import Collectives
from pipeline.ner.reading import Reading

HEAD = "people"
MOST_WORDS_BEHIND_INSTRUMENT = 6  # «le traité de libre-échange controversé | entre l'Europe et …»

_OWN = frozenset({"son", "leur"})


class Demonyms:
    """Recognises a people that stands for its state where a side of an agreement is expected."""

    def __init__(self, reading: Reading, collectives: Collectives) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.collectives = collectives
        self.expected = collectives.expected

    def at(self, i: int) -> Actor | None:
        """The state told at word ``i``, with its article («les Américains») or in a pair («Russes et Turcs»)."""
        reader = self.reader
        j = i + 1 if reader.low(i) in DETERMINERS else i
        if (beside := self._neighbour(i)) is not None:
            return beside
        if j >= reader.limits[i] or not reader.words[j].capital:
            return None
        if reader.low(i) == "l'":
            return self._continent(i, j)
        place = self._of_people(j) if reader.low(i) == "les" or self._paired(j) else None
        if place is None or not self.expected.telling(j) or self._named(j + 1):
            return None
        firm = self._firm(j + 1)
        if not self._side(i, firm.last if firm is not None else j + 1):
            return None
        if firm is not None:
            return self.reading.actor(i, firm.last, body=firm)
        code = reader.vocabulary.code_of(place)
        return self._state(i, j, place) if code is not None and self._abroad(code, j) else None

    def _neighbour(self, i: int) -> Actor | None:
        """«Le Maroc et | son voisin espagnol»: the state whose people the adjective is of, beside another state."""
        reader, before = self.reader, self.reading.previous
        if reader.low(i) not in _OWN or i + 2 >= reader.limits[i] or reader.low(i + 1) not in reader.small.neighbours:
            return None
        places = reader.vocabulary.lexicon.countries.adjectives.find(reader.low(i + 2))
        states = [place for place in places if not isinstance(place, Region)]
        of_state = before is not None and before.body is not None and before.body.kind == "state"
        if len(states) != 1 or before is None or not of_state or before.first < reader.openings[i]:
            return None
        if before.person is not None or self._named(i + 3):
            return None
        actor = self._state(i, i + 2, states[0])
        actor.last, actor.end = i + 3, reader.words[i + 2].end
        return actor

    def _state(self, i: int, j: int, place: Place) -> Actor:
        word, code = self.reader.words[j], self.reader.vocabulary.code_of(place)
        mention = Mention("state", j, j + 1, word.start, word.end, word.text, name=place.bare, head=HEAD, country=code)
        return self.reading.actor(i, j + 1, body=mention)

    def _side(self, i: int, end: int) -> bool:
        """Does it conclude?  «des accords dénoncés | par les Palestiniens» tells who speaks against them."""
        if not (self.collectives.beside(i) or self.collectives.subject(i, end)):
            return False
        return self.reader.low(i - 1) != "par" or self.expected.signed_by(i - 1)

    def _continent(self, i: int, j: int) -> Actor | None:
        """«un accord entre | l'Europe | et le Canada», «signé avec l'Europe»: the union that concludes."""
        reader = self.reader
        union = reader.vocabulary.lexicon.countries.called.get(reader.low(j))
        if union is None or self._named(j + 1) or reader.low(j + 1) in DE:
            return None
        told = self.expected.telling(j) and self._side(i, j + 1)
        return self._state(i, j, union) if told or self._behind_instrument(i) else None

    def _behind_instrument(self, i: int) -> bool:
        """«(traité de libre-échange | entre l'Europe et A)», «… entre A et l'Europe»: no verb tells it."""
        reader, first = self.reader, i
        if reader.low(i - 1) == "et" and self.reading.previous is not None and self.reading.previous.last == i - 1:
            first = self.reading.previous.first
        if reader.low(first - 1) != "entre":
            return False
        start = max(reader.openings[i], first - 1 - MOST_WORDS_BEHIND_INSTRUMENT)
        return any(self.expected.instruments.match(reader.lows, k) is not None for k in range(start, first - 1))

    def _paired(self, j: int) -> bool:
        """«(entre) Russes et | Turcs», «| Russes | et Turcs ont signé»: two peoples without an article."""
        reader = self.reader
        if reader.low(j + 1) == "et" and j + 2 < reader.limits[j] and reader.words[j + 2].capital:
            return self._of_people(j + 2) is not None
        previous = self.reading.previous
        if reader.low(j - 1) != "et" or previous is None or previous.body is None:
            return False
        return previous.last == j - 1 and previous.body.head == HEAD

    def _of_people(self, j: int) -> Place | None:
        """The one state or union whose people the word means, in the plural."""
        low = self.reader.low(j)
        if low not in self.reader.vocabulary.nationalities or not low.endswith(("s", "x")):
            return None
        places = self.reader.vocabulary.lexicon.countries.adjectives.find(low)
        return places[0] if len(places) == 1 and not isinstance(places[0], Region) else None

    def _named(self, k: int) -> bool:
        """«les Américains | Pfizer et Moderna»: firms, that are read as others are."""
        return k < self.reader.limits[k - 1] and self.reader.name_like(k)

    def _firm(self, k: int) -> Mention | None:
        """«les Chinois | de Huawei»: the firm, not the state; nobody of a town."""
        reader = self.reader
        if k + 1 >= reader.limits[k - 1] or reader.low(k) not in DE or not reader.name_like(k + 1):
            return None
        if reader.area(k + 1) or reader.vocabulary.towns.match(reader.lows, k + 1) is not None:
            return None
        return self.reading.bodies.mention(k + 1, self.reading.bodies.proper(k + 1), head="")

    def _abroad(self, code: str, j: int) -> bool:
        """Is another nation told beside it, or does the text speak of others more?

        «Il veut passer un contrat avec les Français», in a French paper: voters.
        """
        nations = self._nations
        others = (nations.get(k) for k in range(self.reader.openings[j], self.reader.limits[j]))
        if any(other is not None and other != code for other in others):
            return True
        return self._counts.most_common(1)[0][0] != code

    @cached_property
    def _nations(self) -> dict[int, str]:
        """For each word that opens the name of a state, or is an adjective of one: its code."""
        reader, vocabulary = self.reader, self.reader.vocabulary
        found: dict[int, str] = {}
        for k in range(reader.size):
            code = vocabulary.nationalities.get(reader.low(k))
            for table in (vocabulary.countries, vocabulary.capitals):
                match = table.match(reader.lows, k) if code is None and reader.words[k].capital else None
                if match is not None and (isinstance(match[1], Country) or table is vocabulary.countries):
                    code = vocabulary.code_of(match[1])
            if code is not None:
                found[k] = code
        return found

    @cached_property
    def _counts(self) -> Counter[str]:
        return Counter(self._nations.values())
