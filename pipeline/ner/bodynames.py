"""How a body's name is written: how far its capitals, acronym and seat reach, and the mention made of them."""

from __future__ import annotations

import re

from models.annotation import Mention, MentionKind
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.eponyms import eponym
from pipeline.ner.longforms import ACRONYM
from pipeline.ner.reader import Reader

_NUMBERED = re.compile(r"^(?:[IVX]+|[A-Z])\.$")


class BodyNames:
    """The parts of a name, and the mention of a body over given words."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.vocabulary = reader.vocabulary

    def proper(self, i: int, *, opening: bool = False) -> int:
        """End of the run of capitalised words that starts at ``i``.

        A name does not go on into the next sentence; ``opening``: this run begins one, and its sentence with it.
        """
        reader = self.reader
        if i >= reader.size or (i >= reader.limits[i - 1] and not opening):
            return i
        end = i
        while end < reader.limits[i] and (
            reader.name_like(end)
            or (
                end > i
                and ((reader.words[end].text.isdigit() and not reader.counts(end)) or reader.words[end].text == "&")
            )
        ):
            if reader.day_or_month(end):
                break
            end += 1
        if i < end and end + 1 < reader.limits[i] and reader.golden(end + 1):
            end += 2
        while i < end < reader.limits[i] and reader.words[end].text in self.vocabulary.lexicon.bodies.legal_forms:
            end += 1
        complement = i > 1 and reader.low(i - 1) in ("la", "le") and reader.low(i - 2) == "de"
        if complement and end == i + 1 and end + 1 < reader.limits[i] and reader.low(end) == "aux":
            return end + 2 if reader.words[end + 1].capital else end  # «coprésident de la Grange aux Idées»
        return end

    def proper_complements(self, end: int) -> int:
        """End of «Crédit Agricole | du Maroc»: after a proper name only «de» and another proper name go on with it."""
        reader = self.reader
        while end + 1 < reader.size and end < reader.limits[end - 1] and reader.low(end) in DE:
            j = end + 1 + (reader.low(end + 1) in DETERMINERS)
            stop = self.proper(j) if j < reader.limits[end] else j
            if stop == j or reader.vocabulary.titles.match(reader.lows, j):
                break
            end = stop
        if end + 1 < reader.size and reader.low(end) == "sans" and reader.words[end + 1].pos == "NOUN":
            end += 2  # «Médecins sans frontières», «Hôpitaux sans murs»
        return end + 2 if self._capital_behind(end) else end

    def _capital_behind(self, end: int) -> bool:
        """«Femmes | en Marche», «Jardins | sous Ciel»: a common noun with a capital; «en Bretagne» tells where."""
        reader, k = self.reader, end + 1
        if k >= reader.limits[end - 1] or reader.low(end) not in reader.small.capital_joints:
            return False
        word = reader.words[k]
        head = self.vocabulary.heads.match(reader.lows, k)  # «Ville» is no place to the lexicon
        common = word.capital and word.pos == "NOUN" and (word.label != "LOC" or head is not None)
        common = common and reader.words[end - 1].capital
        place = reader.area(k) or self.vocabulary.towns.match(reader.lows, k) or reader.day_or_month(k)
        country = self.vocabulary.countries.match(reader.lows, k)
        return common and not place and country is None and not word.text.isupper()

    def quoted(self, i: int) -> tuple[int, int] | None:
        """Words between quotes that open at ``i``, if they are a name."""
        reader = self.reader
        if i >= reader.size or reader.words[i].text not in ("«", '"', "“"):
            return None
        for j in range(i + 1, min(i + 9, reader.limits[i])):
            if reader.words[j].text in ("»", '"', "”"):
                return (i + 1, j) if j > i + 1 and reader.words[i + 1].capital else None
        return None

    def bracketed_acronym(self, i: int) -> str | None:
        """The acronym in brackets that open at ``i``."""
        reader = self.reader
        if i + 2 < reader.size and reader.words[i].text == "(" and reader.words[i + 2].text == ")":
            text = reader.words[i + 1].text
            if ACRONYM.match(text) or (text[:1].isupper() and len(text) <= 10):
                return text
        return None

    def with_acronym(self, mention: Mention, *, office: bool = True) -> Mention:
        """The mention with the acronym in brackets behind it, if there is one, and the seat behind that."""
        acronym = self.bracketed_acronym(mention.last)
        if acronym is None:
            return mention
        mention.acronym = acronym
        name_end = mention.last
        mention.last += 3
        common = not any(self.reader.words[k].capital for k in range(mention.first + 1, name_end))
        regional = self._regional(mention.first, name_end)
        where = self.seat(mention.last, regional=regional) if common and len(mention.name.split()) > 1 else mention.last
        if common and where == mention.last:  # «(CHU) Ibn Sina de Rabat»
            named = eponym(self.reader, mention.first, mention.last, office=office)
            where = self.seat(named, regional=regional) if named > mention.last else where
        if where > mention.last:
            # «centre hospitalier universitaire (CHU) de Bordeaux»: without its town the name is a common noun
            mention.name += " " + self.reader.slice(mention.last, where)
            mention.last = where
        mention.end = self.reader.words[mention.last - 1].end
        mention.text = self.reader.text[mention.start : mention.end]
        return mention

    def _regional(self, first: int, last: int) -> bool:
        """«Centre régional d'investissement», «centre hospitalier»: there is one in each place."""
        lows = self.reader.lows[first:last]
        adjectives = self.reader.small.service_adjectives
        return any(low in adjectives or low + "e" in adjectives or low.startswith("hospitali") for low in lows)

    def seat(self, i: int, *, regional: bool = False) -> int:
        """End of «de Bordeaux», «Occitanie» after the brackets, or ``i``: a place, not its leader («(UFDR) de X Y»)."""
        reader = self.reader
        if i < reader.size and i < reader.limits[i - 1] and reader.words[i].capital and reader.low(i) not in DE:
            tables = (reader.vocabulary.towns, reader.vocabulary.areas, reader.vocabulary.countries)
            found = [m for table in tables if (m := table.match(reader.lows, i)) is not None]
            return i + max(int(m[0]) for m in found) if found and reader.words[i].label != "PER" else i
        tables = (reader.vocabulary.towns, reader.vocabulary.areas, reader.vocabulary.countries)
        if (
            i + 2 < reader.size
            and i < reader.limits[i - 1]
            and reader.low(i) in DE
            and reader.words[i + 1].text in DETERMINERS
        ):
            lands = [m for table in tables if (m := table.match(reader.lows, i + 2)) is not None]
            return i + 2 + max(int(m[0]) for m in lands) if lands and reader.words[i + 2].capital else i  # «de l'Indre»
        if i + 1 < reader.size and i < reader.limits[i - 1] and reader.low(i) in DE and reader.name_like(i + 1):
            if i + 2 < reader.limits[i] and reader.tied_particle(i + 2):
                return i
            alone = i + 2 >= reader.limits[i] or not reader.name_like(i + 2)
            place = any(table.match(reader.lows, i + 1) for table in tables)
            # a town that no table lists, of «l'académie régionale (AREF)»
            place = place or (alone and regional and reader.words[i + 1].label == "LOC")
            whole = max((int(m[0]) for t in tables if (m := t.match(reader.lows, i + 1)) is not None), default=0)
            return max(self.proper(i + 1), i + 1 + whole) if place else i  # «des Pays de la Loire»
        return i

    def mention(
        self, first: int, last: int, *, head: str, name: str | None = None, acronym: str | None = None
    ) -> Mention:
        """A body over words ``first`` to ``last`` (exclusive)."""
        reader = self.reader
        end = reader.words[last - 1].end
        if last == reader.limits[first] and _NUMBERED.search(reader.words[last - 1].text):
            end -= 1  # «l'université de Yaoundé I.», «Système U.»: the full stop of the sentence
        text = reader.text[reader.words[first].start : end]
        kind: MentionKind = (
            "ministry" if head in reader.small.ministry_heads and head != "département" else "organisation"
        )
        return Mention(
            kind, first, last, reader.words[first].start, end, text,
            name=name if name is not None else text, head=head, acronym=acronym, country=self._country(first, last),
        )  # fmt: skip

    def _country(self, first: int, last: int) -> str | None:
        """«gouvernement centrafricain», «Sénat du Paraguay»: the country that a name tells."""
        reader = self.reader
        for k in range(first + 1, last):
            code = self.vocabulary.nationalities.get(reader.low(k))
            if code is not None and not reader.words[k].capital:
                return code
            if reader.low(k - 1) in DE | DETERMINERS and reader.words[k].capital:
                match = self.vocabulary.countries.match(reader.lows, k)
                if match is not None and k + match[0] <= last:
                    return self.vocabulary.code_of(match[1])
        return self._nation_before(first)

    def _nation_before(self, first: int) -> str | None:
        """«le français | Télinox», «au turc | Karpas»: the nation by which a firm is introduced."""
        reader = self.reader
        if first < 2 or reader.openings[first] > first - 2 or not reader.words[first].capital:
            return None
        introduced = reader.low(first - 2) in DETERMINERS | {"du", "au"}
        nation = reader.words[first - 1]
        return self.vocabulary.nationalities.get(nation.low) if introduced and not nation.capital else None

    def is_acronym(self, text: str) -> bool:
        """True for a word that has the shape of an acronym or of a short name in brackets («Minepat»)."""
        return bool(ACRONYM.match(text)) or (text[:1].isupper() and text[1:].islower() and len(text) <= 9)
