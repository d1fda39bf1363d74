"""Bodies that the lexicon lists, with what follows their name: «HEC Montréal», «Sanofi Pasteur»."""

from __future__ import annotations

from models.annotation import Mention
from pipeline.ner.bodynames import BodyNames
from pipeline.ner.reader import Reader
from pipeline.ner.vocabulary import KnownBody


class KnownBodies:
    """Reads a known name, and the branch or division that it is told with."""

    def __init__(self, reader: Reader, names: BodyNames) -> None:
        self.reader = reader
        self.names = names
        self.vocabulary = reader.vocabulary

    def at(self, i: int) -> Mention | None:
        """A body of the lexicon by one of its names, as its own words stand at word ``i``."""
        reader = self.reader
        match = self.vocabulary.known.match(self.reader.lows, i)
        if match is None:
            return self._at_home(i)
        length, body = match
        text = self.reader.slice(i, i + length)
        small = text in body.small  # «bpost»: listed as the house writes itself
        if not (small or any(c.isupper() for c in text)) or text in self.vocabulary.actors.names:
            return None
        if length == 1 and _only_acronym(text, body) and not _written_as_acronym(text, body.acronyms):
            return None
        beside = i + length < reader.limits[i] and not reader.words[i + length].label_starts
        seat = self.names.seat(i + length) if length > 1 and self.vocabulary.heads.match(reader.lows, i) else i + length
        one_name = beside and reader.words[i + length].label == reader.words[i].label == "ORG"  # «Sciences Po Rennes»
        end = self._branch(i + length) if length == 1 or one_name else seat  # «Institut Pasteur de Dakar»
        mention = self.names.mention(
            i, end, head=self.reader.low(i), acronym=body.acronym if end == i + length else None
        )
        mention.country = body.country
        mention.anaphor = length == 1 and end == i + 1 and self._one_in_each_place(i)
        if body.type == "ministry":
            mention.kind = "ministry"
        return self.names.with_acronym(mention)

    def _at_home(self, i: int) -> Mention | None:
        """«Orange Mali», «Total Gabon»: a name that is also a word is a company's before the country of its branch."""
        reader = self.reader
        match = self.vocabulary.doubtful.match(reader.lows, i)
        if match is None or reader.shouted[i] or reader.slice(i, i + match[0]) != match[1]:
            return None
        end = i + match[0]
        country = self.vocabulary.countries.match(reader.lows, end) if end < reader.limits[i] else None
        if country is None or not reader.words[end].capital:
            return None
        return self.names.mention(i, end + country[0], head="")

    def _one_in_each_place(self, i: int) -> bool:
        """«la CAF», «le CPAS»: of which place, the text has told before."""
        head = self.vocabulary.heads.match(self.reader.lows, i)
        return head is not None and head[1].head.generic and head[1].head.singular.isupper()

    def _branch(self, end: int) -> int:
        """End of the place after an acronym: «HEC Montréal», «Safer Auvergne-Rhône-Alpes»."""
        reader = self.reader
        if (
            end >= reader.limits[end - 1]
            or not reader.words[end].capital
            or not reader.words[end - 1].text[:1].isupper()
        ):
            return end
        for table in (self.vocabulary.towns, self.vocabulary.areas, self.vocabulary.countries):
            match = table.match(reader.lows, end)
            if match is not None and reader.words[end].label != "PER":  # «à l'AFP | Amos H.»
                end += int(match[0])
                side = end < reader.limits[end - 1] and reader.words[end].text in reader.small.sides_of_land
                return end + side  # «MSA Provence Sud»
        return self._division(end)

    def _division(self, end: int) -> int:
        """End of what makes a company's name its division's: «Sanofi Pasteur», «SNCF Mobilités», «Bouygues Telecom»."""
        reader = self.reader
        word = reader.words[end]
        joined = self.names.proper(end)
        if any(reader.words[k].text == "&" for k in range(end + 1, joined)):
            return joined  # «SNCF Gares & Connexions»
        if joined > end + 1 and self._of_the_company(end, joined):
            return joined  # «Volvo Car Gent», «Orange Business Services»
        alone = end + 1 >= reader.limits[end] or not reader.name_like(end + 1)
        told = word.label == reader.words[end - 1].label and not word.label_starts and word.label in ("ORG", "MISC")
        heads = () if alone and told and word.label == "ORG" else (self.vocabulary.heads,)  # «Volvo | Cars»
        tables = (*heads, self.vocabulary.known, self.vocabulary.civilities)
        office = not alone and self.vocabulary.titles.match(reader.lows, end) is not None  # but «Sanofi Pasteur»
        if (
            not reader.name_like(end)
            or reader.day_or_month(end)
            or word.low in self.vocabulary.given_names
            or word.low in self.vocabulary.nationalities
            or any(table.match(reader.lows, end) for table in tables)
            or office
        ):
            return end
        foreign = word.low in self.vocabulary.foreign_nouns
        if not (foreign or (alone and told)):
            return end
        end += 1
        trade = word.pos == "NOUN" or word.low in self.vocabulary.trade_nouns
        while trade and end < reader.limits[end - 1] and reader.adjective_like(end) and not reader.words[end].capital:
            end += 1  # «Eiffage Génie civil», «Bouygues Travaux publics»
        return end

    def _of_the_company(self, first: int, end: int) -> bool:
        """Are these capitals no holder's name, no place and no other body («chez Renault | Luca M.»)?"""
        reader, vocabulary = self.reader, self.vocabulary
        tables = (vocabulary.heads, vocabulary.known, vocabulary.civilities, vocabulary.titles)
        for k in range(first, end):
            word = reader.words[k]
            if word.label == "PER" or word.low in vocabulary.given_names or word.low in vocabulary.nationalities:
                return False
            if reader.shouted[k] or any(table.match(reader.lows, k) is not None for table in tables):
                return False
        return reader.words[first].label in ("ORG", "MISC", reader.words[first - 1].label)


def _only_acronym(text: str, body: KnownBody) -> bool:
    return text.upper() in {acronym.upper() for acronym in body.acronyms}


def _written_as_acronym(text: str, acronyms: tuple[str, ...]) -> bool:
    """«FO» is the union, «fo» is nothing; «Masen» may be written like a name."""
    return text in acronyms or (len(text) > 3 and text[:1].isupper() and text.upper() in {a.upper() for a in acronyms})
