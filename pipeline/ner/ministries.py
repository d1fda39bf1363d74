"""The ministry of a minister: «ministre de la Santé», «déléguée chargée du Budget», «son homologue des Mines».

A portfolio names no body by itself; with the title it tells one («ministère de la Santé»).
"""

from __future__ import annotations

from collections.abc import Callable

from models.annotation import Mention, Role
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.lexicon.folding import fold
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.charges import own_charge, region_of
from pipeline.ner.extent import Extent
from pipeline.ner.reader import Reader
from pipeline.ner.states import StateGrammar
from pipeline.ner.vocabulary import TitleWord

OfficeAt = Callable[[int], Role | None]


class Ministries:
    """Reads portfolios and makes ministries of them."""

    def __init__(self, reader: Reader, extent: Extent, bodies: BodyGrammar, states: StateGrammar) -> None:
        self.reader = reader
        self.extent = extent
        self.bodies = bodies
        self.states = states
        self.vocabulary = reader.vocabulary

    def portfolio(self, i: int, office_at: OfficeAt) -> tuple[int, tuple[int, int] | None]:
        """End of a minister's portfolio and where it stands: «de la Santé», «délégué auprès du … chargé du Budget».

        ``office_at`` reads the office of the other minister.
        """
        reader = self.reader
        found: tuple[int, int] | None = None
        while i < reader.size and i < reader.limits[i - 1]:
            low = reader.low(i)
            if low in reader.small.all_in_charge and reader.low(i + 1) in DE:
                j = i + 1
            elif (low == "," and reader.low(i + 1) in reader.small.in_charge and reader.low(i + 2) in DE) or (
                low == "en" and reader.low(i + 1) == "charge" and reader.low(i + 2) in DE
            ):
                j = i + 2
            elif low in reader.small.delegated or low == "d'état":
                i += 1
                continue
            elif low == "auprès" and reader.low(i + 1) in DE:
                stop = self._beside(i + 2, office_at)
                if stop == i + 2:
                    break
                i = own_charge(reader, i + 2, stop)
                continue
            elif found is None and (low in DE or low in A):
                j = i
            else:
                break
            end = self._portfolio_end(j)
            if end == j + 1:
                break
            found = (j, end)
            i = end
        return i, found

    def mention(self, i: int, end: int, portfolio: tuple[int, int], head: str, country: str | None) -> Mention:
        """The ministry that a minister's title implies; its mention is the title itself."""
        reader = self.reader
        rest = reader.slice(*portfolio)
        contracted = reader.small.contracted.get(reader.low(portfolio[0]))
        if contracted is not None and head == "ministère":
            rest = f"{contracted} {reader.slice(portfolio[0] + 1, portfolio[1])}"  # «ministre déléguée à l'Économie»
        region = region_of(reader, i + 1, portfolio[0])
        own = f"{head} {region[1]}" if region is not None else head  # «ministère wallon de l'Économie»
        mention = self.bodies.mention(i, end, head="ministère", name=f"{own} {rest}")
        mention.kind, mention.country, mention.given = "ministry", country, False
        return mention

    def of_a_minister(self, i: int, end: int, word: TitleWord, country: str | None) -> bool:
        """«le ministre de l'Education, X, et sa collègue de la Fonction publique»: she is a minister as well."""
        reader = self.reader
        if (
            word.title.key not in reader.small.counterparts
            or country is not None
            or reader.low(i - 1) not in ("son", "sa", "leur")
        ):
            return False
        if end >= reader.limits[i] or reader.low(end) not in DE:
            return False
        named = end + (2 if reader.low(end + 1) in ("la", "l'") else 1)
        if named < reader.limits[i] and self.states.at(named) is not None:
            return False  # «son homologue du Mali»
        titles = (self.vocabulary.titles.match(reader.lows, k) for k in range(reader.openings[i], i))
        return any(title is not None and title[1].family == "ministry" for title in titles)

    def fellow(self, i: int, start: int, word: TitleWord, country: str | None) -> tuple[int, Mention | None] | None:
        """«sa collègue | de la Fonction publique», «son homologue malien des Mines»: of a portfolio with a capital."""
        reader = self.reader
        if word.title.key not in reader.small.fellows or start >= reader.limits[i] or reader.low(start) not in DE:
            return None
        j = start + 1 + (reader.low(start + 1) in DETERMINERS)
        contracted = reader.low(start) in ("du", "des")
        if j >= reader.limits[i] or not (contracted or j == start + 2) or not reader.name_like(j):
            return None
        word_at = reader.words[j]
        tables = (self.vocabulary.towns, self.vocabulary.areas, self.vocabulary.countries, self.vocabulary.outlets)
        field = fold(word_at.low) in self.vocabulary.actors.portfolios
        place = word_at.label == "LOC" and not field  # «son homologue du Haut-Pays»
        if word_at.text.isupper() or word_at.label == "PER" or place or self.bodies.at(j) is not None:
            return None
        if any(table.match(reader.lows, j) is not None for table in tables):
            return None
        end = self._portfolio_end(start)
        return (end, self.mention(i, end, (start, end), "ministère", country)) if end > j else None

    def _portfolio_end(self, j: int) -> int:
        if self.reader.low(j + 1) == "tutelle":
            return j + 1  # «le ministre de tutelle» is the one told before
        return self.extent.portfolio(j + 1)

    def _beside(self, i: int, office_at: OfficeAt) -> int:
        """End of the office of the minister «auprès | du ministre de X»; ``i`` if none stands there."""
        reader = self.reader
        j = i + 1 if reader.low(i) in DETERMINERS else i
        role = office_at(j)
        return role.last if role is not None else i
