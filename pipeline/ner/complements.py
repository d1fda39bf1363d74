"""The body or state an office is of: «du Groupe OCP», «du Directoire de X», «de France au Maroc», «à Tunis».

What follows the title and its modifiers, where it names a body, a state, a people or a place, or where a head noun
alone stands for a body told before.
"""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.lexicon.folding import fold
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.branches import qualified_once
from pipeline.ner.holders import Holders
from pipeline.ner.peoples import council_of_a_people
from pipeline.ner.reader import Reader
from pipeline.ner.states import StateGrammar


class Complements:
    """Reads the complement of an office."""

    def __init__(self, reader: Reader, bodies: BodyGrammar, states: StateGrammar, holders: Holders) -> None:
        self.reader = reader
        self.bodies = bodies
        self.states = states
        self.holders = holders
        self.vocabulary = reader.vocabulary

    def _only_a_field(self, body: Mention) -> bool:
        """«la directrice provinciale | de la Culture»: what he is charged with, and no body of that name."""
        alone = body.last == body.first + 1 and body.acronym is None
        return alone and fold(self.reader.low(body.first)) in self.vocabulary.actors.portfolios

    def of(self, i: int) -> tuple[int, Mention | None]:
        """End of «du Groupe OCP», «de l'institution», «de France», and the body or state it names."""
        reader = self.reader
        if i >= reader.size or i >= reader.limits[i - 1]:
            return i, None
        if reader.low(i) not in DE | A | {"pour", "chez"}:
            return i, None
        j = i + 1
        if j < reader.size and reader.low(j) in DETERMINERS | {"son", "sa", "cette", "cet", "ce"}:
            j += 1
        if j >= reader.limits[i]:
            return i, None
        inner = self._own_branch(j) or self.organ(j)
        if inner is not None:
            return inner
        body = self.bodies.at(j, office=True)
        if body is not None and not self._only_a_field(body):
            posted = self._posted_in(j, body)
            whole, body = body, self.holders.without(posted)
            return (whole if posted is not whole else body).last, body
        people = self.vocabulary.nationalities.get(reader.low(j)) if reader.words[j].capital else None
        country = self.vocabulary.place(people) if people is not None else None
        if country is not None:
            # «le roi des Belges»
            mention = self.bodies.mention(j, j + 1, head="", name=country.bare)
            mention.kind, mention.country, mention.given = "state", people, False
            return j + 1, mention
        if reader.low(i) in DE or reader.low(i) in A:
            state = self.states.at(j)
            if state is not None and state.head != "capital":
                if reader.low(i) in A:
                    return state.last, None
                end = state.last
                # «ambassadeur de France au Maroc»
                if reader.low(end) in ("au", "en", "aux", "à", "auprès") and end < reader.limits[i]:
                    place = self.states.at(end + 1) or self.states.at(end + 2)
                    if place is not None:
                        end = place.last
                return end, state
        anaphor = self.back(j)
        if anaphor is not None:
            return anaphor.last, anaphor
        area = self.vocabulary.areas.match(reader.lows, j) if reader.words[j].capital else None
        named = self.holders.named(j) if reader.low(i) in DE else None
        named = None if named is not None and self._only_a_field(named) else named
        if area is not None and reader.low(i) in DE and reader.low(j + area[0]) != "-":
            if named is not None and named.last > j + area[0]:
                return named.last, named  # «le PDG de Loire Éolien»
            return j + area[0], None  # «député de l'Aveyron», «élu de la Sarthe X Y»
        return (named.last, named) if named is not None else (i, None)

    def _own_branch(self, j: int) -> tuple[int, Mention] | None:
        """«(la directrice de) son | agence de Thiès»: of the body that was named before, wherever it stands."""
        reader = self.reader
        if reader.low(j - 1) not in ("son", "sa") or reader.low(j) not in reader.small.own_branches:
            return None
        if self.vocabulary.organs.match(reader.lows, j) is not None:
            return None  # «la directrice de son bureau»: read with the organs
        mention = self.bodies.mention(j, j + 1, head=reader.low(j))
        mention.anaphor = True
        return j + 1, mention

    def organ(self, j: int) -> tuple[int, Mention | None] | None:
        """«président du Directoire du Groupe X», «du conseil d'administration de Y»: an organ of a body."""
        reader = self.reader
        match = self.vocabulary.organs.match(reader.lows, j)
        if match is None:
            return None
        end = j + match[0]
        if match[0] == 1 and council_of_a_people(reader, j):
            return None  # «(le grand chef) du Conseil des Innus»: no organ, the body itself
        end += qualified_once(reader, end)
        stop, body = self.of(end)
        if body is None:
            body = self.bodies.at(j)
            return (body.last, body) if body is not None else (self.where(end), None)
        return stop, body

    def direct(self, i: int) -> tuple[int, Mention | None]:
        """«commandant le groupement de gendarmerie»: a participle with its object."""
        j = i + 1 if self.reader.low(i) in DETERMINERS else i
        body = self.bodies.at(j, office=True) if j > i else None
        return (body.last, body) if body is not None else (i, None)

    def proper(self, i: int) -> int:
        """End of «de Cluny», «du Var», «de Saône-et-Loire» after the title of a mayor or prefect."""
        reader = self.reader
        if i >= reader.size or reader.low(i) not in DE:
            return i
        j = i + 1 + (reader.low(i + 1) in DETERMINERS)
        if j >= reader.limits[i] or not reader.name_like(j):
            return i
        return self.holders.border(j, self.bodies.proper(j), place=True)

    def at_a_ministry(self, i: int, body: Mention | None) -> tuple[int, Mention | None]:
        """«directeur de la coopération | au ministère de la Famille»: an office within a ministry."""
        reader = self.reader
        if (body is not None and not body.anaphor) or i + 1 >= reader.size or i >= reader.limits[i - 1]:
            return i, body
        if reader.low(i) != "au" or reader.low(i + 1) not in reader.small.ministry_heads:
            return i, body
        ministry = self.bodies.at(i + 1, office=True)
        if ministry is None or ministry.kind != "ministry" or ministry.anaphor:
            return i, body
        return ministry.last, ministry

    def at_a_house(self, i: int, body: Mention | None) -> tuple[int, Mention | None]:
        """«directrice chargée de la Pêche | à la Commission européenne, X», «directeur des achats | chez Sonel, Y».

        A name must follow: «le directeur à la Ville de Lyon» alone may go on about something else.
        """
        reader = self.reader
        if (body is not None and not body.anaphor) or i + 2 >= reader.size or i >= reader.limits[i - 1]:
            return i, body
        if reader.low(i) not in A and reader.low(i) != "chez":
            return i, body
        j = i + 1 + (reader.low(i + 1) in DETERMINERS)
        house = self.bodies.at(j, office=True) if reader.words[j].capital or j > i + 1 else None
        house = house or (self.holders.named(j) if reader.low(i) == "chez" else None)
        if house is None or house.anaphor or house.kind == "state" or house.last >= reader.limits[i]:
            return i, body
        k = house.last + (reader.low(house.last) == ",")
        named = reader.words[min(k, reader.size - 1)]
        follows = k < reader.size and named.capital and (k > house.last or named.label == "PER")
        return (house.last, house) if follows else (i, body)

    def posted(self, start: int, end: int) -> tuple[int, Mention | None]:
        """«représentant au Cameroun | de l'ONG X», «directrice en France du groupe Y»: where, then of which body."""
        reader = self.reader
        k = end
        if end == start and start + 1 < reader.limits[start - 1] and reader.low(start) in ("en", "à", "pour", "au"):
            j = start + 1 + (reader.low(start + 1) in DETERMINERS)
            for table in (self.vocabulary.countries, self.vocabulary.towns, self.vocabulary.areas):
                match = table.match(reader.lows, j)
                if match is not None and reader.words[j].capital:
                    k = max(k, j + int(match[0]))
        if k == start or k >= reader.limits[start - 1] or reader.low(k) not in DE:
            return end, None
        last, body = self.of(k)
        return (last, body) if body is not None else (end, None)

    def where(self, end: int) -> int:
        """«directrice de son bureau | à Tunis, X»: the place before the comma that the name follows."""
        reader = self.reader
        if end + 2 >= reader.limits[end - 1] or reader.low(end) not in ("à", "au", "en", "pour", "aux", "dans", "de"):
            return end
        j = end + 1 + (reader.low(end + 1) in DETERMINERS)
        last = self._place_end(j)
        if last == j or last + 1 >= reader.limits[end - 1] or not reader.words[last + 1].capital:
            return end
        return last if reader.low(last) == "," or reader.low(last) in self.vocabulary.given_names else end

    def _posted_in(self, j: int, body: Mention) -> Mention:
        """«(directeur de) la Banque mondiale | pour le Mali»: where, and no part of a name that is known."""
        reader, known = self.reader, self.bodies.known(j)
        if known is None or known.last >= body.last or reader.low(known.last) != "pour":
            return body
        k = known.last + 1 + (reader.low(known.last + 1) in DETERMINERS)
        return known if self._place_end(k) == body.last else body

    def _place_end(self, j: int) -> int:
        """End of the name of a country, town or area at word ``j``, or ``j``."""
        if j >= self.reader.size or not self.reader.words[j].capital:
            return j
        tables = (self.vocabulary.countries, self.vocabulary.towns, self.vocabulary.areas)
        found = (table.match(self.reader.lows, j) for table in tables)
        unknown = int(self.reader.words[j].label == "LOC")
        return j + max((int(match[0]) for match in found if match is not None), default=unknown)

    def back(self, j: int) -> Mention | None:
        """«président de l'institution», «présidente de la Ligue»: a head noun alone, said before in full."""
        reader = self.reader
        match = self.vocabulary.heads.match(reader.lows, j)
        back = reader.low(j) in self.vocabulary.actors.back  # «la directrice générale de l'équipementier»
        if match is not None and match[1].number != "pl":
            end, head = j + match[0], match[1].head.singular
        elif match is None and back and not reader.words[j].capital and reader.low(j + 1) not in DE:
            end, head = j + 1, reader.low(j)
        else:
            return None
        mention = self.bodies.mention(j, end, head=head)
        mention.anaphor = True
        return mention
