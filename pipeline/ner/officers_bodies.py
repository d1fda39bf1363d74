"""In which bodies is an office held that several hold: «malien et ivoirien», «du Mali et du Niger», «de X et de Y»?"""

from __future__ import annotations

from dataclasses import dataclass

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.nations import Nation, nations
from pipeline.ner.officers_names import OfficerNames
from pipeline.ner.officers_towns import further_towns
from pipeline.ner.reading import Reading
from pipeline.ner.vocabulary import TitleWord


@dataclass(slots=True)
class Office:
    """One of the offices: the word after it, its body, and the name of its holder if that follows at once."""

    end: int
    body: Mention
    person: Mention | None = None


class OfficerBodies:
    """Reads the bodies beside a plural office."""

    def __init__(self, reading: Reading, names: OfficerNames) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.vocabulary = reading.reader.vocabulary
        self.names = names

    def offices(self, i: int, k: int, word: TitleWord, *, names: bool = True) -> list[Office]:
        """The office at word ``i``, for each body told from word ``k`` on; ``names``: complements only before names."""
        return self._by_adjective(i, k, word) or self._by_state(i, k, word) or self._by_complement(k, word, names)

    def _by_adjective(self, i: int, k: int, word: TitleWord) -> list[Office]:
        """«les ministres malien et ivoirien (des Mines)», «les présidents sénégalais et gambien»."""
        told = nations(self.reader, k)
        if not told:
            return []
        end = told[-1].at + 1
        portfolio = (0, 0)
        if self.ministerial(word) and self.reader.low(end) in DE:
            stop = self.reading.extent.portfolio(end + 1)
            portfolio, end = ((end, stop), stop) if stop > end + 1 else (portfolio, end)
        return [Office(end, self.of_nation(i, n, word, portfolio)) for n in told]

    def _by_state(self, i: int, k: int, word: TitleWord) -> list[Office]:
        """«les ministres des Mines du Mali et du Niger», «les Premiers ministres de X, A, et de Y, B»."""
        reader = self.reader
        if word.family != "state" and not self.ministerial(word):
            return []
        start = next((n for n in range(k, min(k + 12, reader.limits[i])) if self._state(n) is not None), None)
        if start is None or any(reader.words[n].pos in ("VERB", "AUX") for n in range(k, start)):
            return []
        portfolio = (k, start) if start > k and reader.low(k) in DE else (0, 0)
        if start > k and portfolio == (0, 0):
            return []
        found: list[Office] = []
        n: int | None = start
        while n is not None:
            state = self._state(n)
            if state is None:
                break
            nation = Nation(n, state.country, self.vocabulary.masculine(state.country or "") or "", "")
            office = Office(state.last, self.of_nation(i, nation, word, portfolio))
            found.append(self._with_name(office))
            n = self._next(found[-1].end)
        return found if len(found) >= 2 else []

    def _by_complement(self, k: int, word: TitleWord, names: bool) -> list[Office]:
        """«les présidents de l'Office, A, et de la Ligue, B», «les maires de X et de Y»."""
        reader = self.reader
        if word.family not in ("function", "derived", "ministry"):
            return []
        found: list[Office] = []
        n: int | None = k
        while n is not None and reader.low(n) in DE:
            role = self.reading.roles.of(n, 0, word)
            if role.body is None or role.body.anaphor or role.body.weak or role.last <= n + 1:
                break
            alone = word.title.key in reader.small.heads_of_house and word.title.body_head in reader.small.municipal
            towns = further_towns(reader, role.body) if alone and not found else []
            if towns:
                return [Office(town.last, town) for town in (role.body, *towns)]
            found.append(self._with_name(Office(role.last, role.body)))
            n = self._next(found[-1].end)
        named = sum(office.person is not None for office in found)
        if len(found) < 2 or named not in (0, len(found)):
            return []
        return found if named or not names or self.names.listed(found[-1].end, len(found)) else []

    def _with_name(self, office: Office) -> Office:
        """The office with the name of its holder, if that follows at once."""
        holder = self.names.beside(office.end)
        return office if holder is None else Office(holder.end, office.body, holder.person)

    def _state(self, n: int) -> Mention | None:
        """The state after «de» at word ``n``."""
        reader = self.reader
        if reader.low(n) not in DE or n + 2 >= reader.limits[n]:
            return None
        state = self.reading.states.at(n + 1 + (reader.low(n + 1) in DETERMINERS))
        return state if state is not None and state.head != "capital" and state.country is not None else None

    def _next(self, end: int) -> int | None:
        """The «de» of the next member after «,», «et», «, et»."""
        reader = self.reader
        n = end
        while n < reader.limits[end - 1] and n < end + 3 and reader.low(n) in (",", "et", "ainsi", "que"):
            n += 1
        return n if n > end and n < reader.limits[end - 1] and reader.low(n) in DE else None

    def ministerial(self, word: TitleWord) -> bool:
        """A minister, or one who by the title itself heads a certain ministry («chefs de la diplomatie»)."""
        return (
            word.family == "ministry" or (word.title.body_head or "").split(" ")[0] in self.reader.small.ministry_heads
        )

    def of_nation(self, i: int, nation: Nation, word: TitleWord, portfolio: tuple[int, int]) -> Mention:
        """The ministry, state or body in which a nation has this office."""
        reader = self.reader
        end = max(nation.at + 1, portfolio[1], i + 2)
        place = self.vocabulary.place(nation.code or "")
        told = portfolio[1] > portfolio[0]
        if self.ministerial(word) and (told or word.title.body_head != "ministère"):
            head = word.title.body_head or "ministère"
            adjective = self.vocabulary.masculine(nation.code or "") or nation.singular
            first, _, rest = head.partition(" ")
            text = f"{first} {adjective} {rest} {reader.slice(*portfolio) if told else ''}"
            mention = self.reading.bodies.mention(i + 1, end, head="ministère", name=" ".join(text.split()))
            mention.kind = "ministry"
        else:
            name = place.bare if place is not None else nation.singular
            mention = self.reading.bodies.mention(i + 1, end, head="", name=name)
            mention.kind = "state"
        mention.country, mention.given = nation.code, False
        return mention
