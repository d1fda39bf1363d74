"""States as actors: by name («la France»), by capital («Rabat et Kigali»), by form of state («le Royaume du Maroc»)."""

from __future__ import annotations

import re

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.lexicon.countries import Country, Region, Supranational
from pipeline.ner.datelines import in_dateline
from pipeline.ner.reader import Reader

_YEAR = re.compile(r"^(?:19|20)\d\d$")


class StateGrammar:
    """Recognises the state, region of a federal state, or union that starts at a word."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.vocabulary = reader.vocabulary

    def at(self, i: int) -> Mention | None:
        """The state named at word ``i`` (its article is not part of it)."""
        named = [m for m in (self._named(i), self._form_of_state(i)) if m is not None]
        return max(named, key=lambda m: m.last) if named else self._capital(i)

    def _named(self, i: int) -> Mention | None:
        reader = self.reader
        match = self.vocabulary.countries.match(reader.lows, i)
        if match is None or not reader.words[i].capital:
            return None
        length, place = match
        if self._opens_a_name(i + length) or self._given_name(i, place.bare) or in_dateline(reader, i, i + length):
            return None
        area = self.vocabulary.areas.match(reader.lows, i)
        if area is not None and area[0] > length:
            return None  # «Amérique latine»
        mention = self._mention(i, i + length, place.bare)
        mention.country = self.vocabulary.code_of(place)
        # «Emirats arabes unis», «Royaume-Uni», «Otan» as written; «Hexagone» is no name for a record
        if isinstance(place, Supranational) and mention.text.casefold() in {a.casefold() for a in place.acronyms}:
            mention.name = mention.text
        if isinstance(place, Region | Supranational) and length > 1:
            mention.name = mention.text  # «Collectivité de Corse», «canton de Vaud», «Nations unies»
        if length == 1 and mention.text not in self.vocabulary.lexicon.countries.table.ambiguous:
            mention.name = mention.text  # «Saint-Siège», «Birmanie»
        if self.vocabulary.fold(mention.text)[:3] == self.vocabulary.fold(place.bare)[:3] or mention.text.isupper():
            mention.name = mention.text
        if reader.low(i + length) == "(" and reader.low(i + length + 2) == ")":
            again = self.vocabulary.countries.match(reader.lows, i + length + 1)
            if again is not None and again[1].bare == place.bare:
                mention.acronym = reader.words[i + length + 1].text
                mention.last += 3
                mention.end = reader.words[mention.last - 1].end
                mention.text = reader.text[mention.start : mention.end]
        return mention

    def _opens_a_name(self, end: int) -> bool:
        """«France Télévisions», «Île-de-France Mobilités»: the capital after a state's name makes it a company's."""
        reader = self.reader
        if (
            end >= reader.limits[end - 1]
            or not reader.name_like(end)
            or reader.day_or_month(end)
            or reader.words[end].label == "PER"
        ):
            return False
        word = reader.words[end]
        tables = (self.vocabulary.heads, self.vocabulary.titles, self.vocabulary.countries, self.vocabulary.capitals)
        plain = word.low not in self.vocabulary.given_names and not any(t.match(reader.lows, end) for t in tables)
        return (
            plain
            and word.pos in ("NOUN", "PROPN", "X", "ADJ")
            and word.label == reader.words[end - 1].label
            and not word.label_starts
        )

    def _given_name(self, i: int, name: str) -> bool:
        """«Marie-Laure et Virginie»: a state that is also a given name needs an article or a preposition."""
        if name.casefold() not in self.vocabulary.given_names:
            return False
        return self.reader.low(i - 1) not in DE | DETERMINERS | {"en", "au", "aux", "à"}

    def _form_of_state(self, i: int) -> Mention | None:
        """«Royaume du Maroc», «Etat du Sénégal», «République de Guinée»."""
        reader = self.reader
        if reader.low(i) not in reader.small.state_forms:
            return None
        j = i + 1
        while j < reader.limits[i] and reader.adjective_like(j) and j < i + 3:
            j += 1
        if j + 1 >= reader.size or reader.low(j) not in DE:
            return None
        k = j + 1
        if reader.low(k) in DETERMINERS:
            k += 1
        if k >= reader.limits[i]:
            return None
        match = self.vocabulary.countries.match(reader.lows, k)
        if match is None or not reader.words[k].capital:
            return None
        if j > i + 1 and not isinstance(match[1], Country):
            return None  # «la Confédération paysanne de Savoie»
        mention = self._mention(i, k + match[0], reader.slice(i, k + match[0]))
        mention.country = self.vocabulary.code_of(match[1])
        return mention

    def _capital(self, i: int) -> Mention | None:
        reader = self.reader
        match = self.vocabulary.capitals.match(reader.lows, i)
        if match is None or not reader.words[i].capital or in_dateline(reader, i, i + match[0]):
            return None
        length, place = match
        if self._names_a_club_or_firm(i + length) or self._names_its_games(i + length):
            return None
        if self.reader.european:
            # «Bruxelles» is Belgium, or the Union when the article is about it
            found = self.vocabulary.lexicon.countries.capitals.exact(reader.slice(i, i + length))
            place = next((p for p in found if isinstance(p, Supranational)), place)
        mention = self._mention(i, i + length, place.bare)
        mention.head = "capital"
        mention.country = self.vocabulary.code_of(place)
        return mention

    def _names_its_games(self, end: int) -> bool:
        """«Paris 2024», «Bruxelles 2030»: who organises the games, the year of culture, is no state."""
        return end < self.reader.size and _YEAR.match(self.reader.words[end].text) is not None

    def _names_a_club_or_firm(self, end: int) -> bool:
        """«Paris Saint-Germain», «Bruxelles Environnement»: a capital word right behind the town, and nobody's name."""
        reader = self.reader
        if end >= reader.limits[end - 1] or not reader.name_like(end) or reader.shouted[end]:
            return False
        word = reader.words[end]
        told = word.low in self.vocabulary.given_names or (word.label == "PER" and word.label_starts)
        tables = (self.vocabulary.titles, self.vocabulary.civilities, self.vocabulary.countries)
        return not told and not reader.day_or_month(end) and not any(t.match(reader.lows, end) for t in tables)

    def _mention(self, first: int, last: int, name: str) -> Mention:
        reader = self.reader
        text = reader.slice(first, last)
        return Mention("state", first, last, reader.words[first].start, reader.words[last - 1].end, text, name=name)
