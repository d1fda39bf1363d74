"""Names that stand where only sides of an agreement stand: «A et B ont signé», «un accord entre A et B».

Nothing introduces them and the model does not know them, but the sentence names an instrument and a verb of concluding.
"""

from __future__ import annotations

from collections.abc import Callable

from models.annotation import Actor
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.asides_of_names import MOST_WORDS_TO_VERB, behind_aside, relative
from pipeline.ner.borrowers import lent_to
from pipeline.ner.name_lists import OPENING, NameLists
from pipeline.ner.officers_names import OfficerNames
from pipeline.ner.other_readings import OtherReadings
from pipeline.ner.paired_names import PairedNames
from pipeline.ner.partner_houses import PartnerHouses
from pipeline.ner.reading import Reading
from pipeline.ner.signed_for import SignedFor
from pipeline.ner.telling import Telling

_OPENINGS = (":", ",", ";", "que", "qu'", "—", "–", "-", "«", "puis")
MOST_WORDS_OF_CHARGE = 10
MOST_WORDS_IN_VERB = 5


class ExpectedNames(Telling):
    """Recognises a name by its place in the sentence."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.reader)
        self.reading = reading
        self.bodies = reading.bodies
        self.extent = reading.extent
        self.lists = NameLists(reading.reader)
        self.holders = OfficerNames(reading)
        self.signed_for = SignedFor(reading.reader)
        self.pairs = PairedNames(reading, self, self.lists)
        self.houses = PartnerHouses(reading)
        self.otherwise = OtherReadings(reading.reader, reading.bodies)
        lexicon = self.reader.vocabulary.lexicon
        self.relations = lexicon.connectors.relations
        self.modals = lexicon.modality.before_infinitive

    def at(self, j: int, i: int) -> Actor | None:
        """The name at word ``j`` (its article at ``i``), if the sentence expects a side of an agreement here."""
        reader = self.reader
        paired = self.pairs.end(j)
        if paired > j:
            return self._weak(i, j, paired)
        if not reader.name_like(j) or reader.shouted[j] or self.otherwise.known(j):
            return None
        holder = self.holders.behind(self.reading.previous, j) if i == j else None
        if holder is not None:
            return self.reading.actor(j, holder.end, person=holder.person)
        given = self._entrusted(i) or (reader.low(i - 1) == "à" and self._pact_before(i - 1))
        given = given or self.signed_for.behind(i)
        given = given or (reader.low(i - 1) == "à" and reader.words[j].label != "PER" and lent_to(reader, i))
        if not given and not self.telling(j) and not self.pairs.on_the_scene(j, i):
            return None
        end = self.bodies.proper(j, opening=i == j)
        if end == j + 1 and reader.words[j].pos == "NOUN":
            if end < reader.limits[j] and reader.words[end].pos == "NOUN" and reader.low(end) not in self.forms:
                end += 1  # «le Canoë club des Salins»
            end = self.extent.complements(self.extent.tail(end), start=j)
        elif end == j + 1 and i < j and reader.low(end) in DE:
            end = self.extent.complements(end, start=j)  # «la Philharmonie de Paris», «la Congolaise des eaux»
        if end <= j or (end == j + 1 and reader.area(j)):
            return None
        town = bool(reader.vocabulary.towns.match(reader.lows, j)) or (reader.words[j].label == "LOC" and not given)
        town = town and not self.twins(j) and not self._only_labelled(j, i, end)
        scene = not self.telling(j) and (not (town and end == j + 1) or self.lists.of_the_counted(i))
        side = self._bound(i) or self._partner_town(i) or self._second_side(i) or reader.low(i - 1) == "par"
        beside = self._beside(i) and (not (town and end == j + 1) or side)
        told = given and not town
        if not (told or scene or beside or (not town and self._holds(i, end)) or self._subject(i, end, self.acts)):
            return None
        return self._weak(i, j, end)

    def _only_labelled(self, j: int, i: int, end: int) -> bool:
        """«la Société des trams et | Pesanska, qui ont signé»: joined to a body, and no table knows such a place."""
        reader, previous = self.reader, self.reading.previous
        if previous is None or previous.body is None or previous.last != i - 1 or reader.low(i - 1) != "et":
            return False
        if previous.body.kind != "organisation" or reader.vocabulary.towns.match(reader.lows, j) is not None:
            return False
        k = end + 2 * relative(reader, end)
        return k + 1 < reader.limits[j] and any(self.acts(n) for n in (k, k + 1)) and reader.low(k).endswith("nt")

    def _weak(self, i: int, j: int, end: int) -> Actor:
        mention = self.bodies.mention(j, end, head="")
        mention.weak = True
        return self.reading.actor(i, end, body=mention)

    def firm(self, j: int, i: int) -> Actor | None:
        """A name that looks like a person's: «A et De Waterlinie doivent signer», «lie A à l'indien X Y»."""
        reader, previous = self.reader, self.reading.previous
        nation = j > i and not reader.words[j].capital and reader.low(j) in reader.vocabulary.nationalities
        first = j + 1 if nation else j
        if (j > i and not nation) or first >= reader.limits[i] or not self.telling(j):
            return None
        if not reader.name_like(first) and not (reader.words[first].capital and reader.name_like(first + 1)):
            return None
        joined = reader.low(i - 1) == "et" and previous is not None and previous.last == i - 1
        bare = joined and previous is not None and previous.person is None and previous.role is None
        if not nation and not (bare and previous is not None and previous.body is not None and not previous.plural):
            return self.houses.at(j) if i == j else None
        end = self.reading.persons.name_end(first)
        if reader.low(end) == "&" and end < reader.limits[i]:
            end = self.bodies.proper(first, opening=i == first)
        told = end < reader.limits[i] and reader.low(end) in (",", "(")  # «et X Y, sa présidente»
        if end - first < 2 or told or self.otherwise.known(first):
            return None
        return self.reading.actor(i, end, body=self.bodies.mention(first, end, head=""))

    def group(self, i: int) -> Actor | None:
        """«les partis catholiques», «les coopératives maraîchères de la Bresse»: several bodies, one side."""
        reader = self.reader
        if reader.low(i) != "les" or i + 1 >= reader.limits[i] or not self.telling(i):
            return None
        match = reader.vocabulary.heads.match(reader.lows, i + 1)
        if match is None or match[1].number != "pl" or match[1].head.number == "pl" or reader.words[i + 1].capital:
            return None
        head_end = i + 1 + match[0]
        tail = self.extent.tail(head_end)
        if any(reader.words[k].capital for k in range(head_end, tail)):
            return None  # «les laboratoires Sanofi et GSK»: named
        end = self.extent.complements(tail, start=i + 1)
        if (
            end == head_end
            or self._several_instruments(i)
            or not (self._subject(i, end, self.concludes) or self._beside(i))
        ):
            return None
        mention = self.bodies.mention(i + 1, end, head=match[1].head.singular)
        mention.weak = True
        return self.reading.actor(i, end, body=mention)

    def _several_instruments(self, i: int) -> bool:
        """«neuf conventions entre le ministère et les associations»: which signed which is told elsewhere."""
        lows = self.reader.lows
        matched = (k for k in range(self.reader.openings[i], self.reader.limits[i]) if self.instruments.match(lows, k))
        return any(lows[k].endswith("s") for k in matched)

    def _holds(self, i: int, end: int) -> bool:
        """«l'accord de Sotrabo avec B», «le contrat de maintenance de Sotrabo avec B»."""
        reader = self.reader
        if end >= reader.limits[i] or reader.low(end) != "avec" or reader.low(i - 1) not in DE:
            return False
        return any(
            (match := self.instruments.match(reader.lows, k)) is not None and k + match[0] >= i - 3  # «de maintenance»
            for k in range(max(reader.openings[i], i - 5), i - 1)
        )

    def _beside(self, i: int) -> bool:
        """After «entre» or «avec», or joined to the actor before."""
        reader, previous = self.reader, self.reading.previous
        before = reader.low(i - 1) if i else ""
        if before in ("entre", "avec") or (before == "par" and self.signed_by(i - 1)):
            return True
        if before in ("à", "au") and self._pact_before(i - 1):
            return True
        if self._bound(i) or (before in OPENING and self.lists.opened(i - 1)):
            return True
        linked = before in ("et", ",") or (before == "ou" and self._third(i))
        joined = linked and previous is not None and previous.last == i - 1 and previous.body is not None
        return (joined or (before in ("et", ",") and self.lists.within(i - 1))) and i - 1 > reader.openings[i]

    def _third(self, i: int) -> bool:
        """«dont A, B ou | C»: the last of a list, and not the second of two of which one is meant."""
        previous = self.reading.previous
        return previous is not None and previous.first > 0 and self.reader.low(previous.first - 1) == ","

    def signed_by(self, k: int) -> bool:
        """«(un contrat) signé | par | Nordis», «a été signée lundi | par | Nordis»: by whom it is concluded."""
        reader = self.reader
        name = k + 1 + (reader.low(k + 1) in DETERMINERS)
        if not reader.words[min(name, reader.size - 1)].capital:
            return False
        for n in range(k - 1, max(k - MOST_WORDS_IN_VERB, reader.openings[k]) - 1, -1):
            if self.concludes(n):
                return reader.low(n) in self.participles
            if reader.words[n].pos == "PUNCT":
                return False
        return False

    def _partner_town(self, i: int) -> bool:
        """«une convention avec Rennes», not «la liaison avec Rennes»."""
        reader = self.reader
        if i > 1 and reader.low(i - 1) in ("et", ","):
            return self.lists.within(i - 1)  # «avec Rennes et Nantes»
        if i > 1 and reader.low(i - 1) in OPENING:
            return self.lists.opened(i - 1)
        return i > 1 and reader.low(i - 1) == "avec" and reader.low(i - 2) not in self.relations

    def _second_side(self, i: int) -> bool:
        """«signée entre la commune et | Rennes», «signée par …»: what «et» joins to a side; not «la liaison entre»."""
        reader, previous = self.reader, self.reading.previous
        if reader.low(i - 1) != "et" or previous is None or previous.last != i - 1 or previous.first < 2:
            return False
        if reader.low(previous.first - 1) == "par":
            return self.signed_by(previous.first - 1)
        return reader.low(previous.first - 1) == "entre" and reader.low(previous.first - 2) not in self.relations

    def _bound(self, i: int) -> bool:
        """«(le serment) qui unit | A à | B», «(le contrat) qui la lie à | B»: what a verb of binding takes."""
        reader, previous = self.reader, self.reading.previous
        if self.binds(i - 1):
            return True
        if reader.low(i - 1) not in ("à", "au", "et"):
            return False
        if self.binds(i - 2):
            return True
        return previous is not None and previous.last == i - 1 and self.binds(previous.first - 1)

    def _subject(self, i: int, end: int, acts: Callable[[int], bool]) -> bool:
        """Before a verb for which ``acts``, with nothing but other names between."""
        reader = self.reader
        previous = self.reading.previous
        near = i - 2 if reader.low(i - 2) == "," else i - 1  # «Celtis, une filiale de Nordfisk, et | Avelia»
        joined = (
            reader.low(i - 1) == "et" and previous is not None and previous.last == near and previous.body is not None
        )
        if not joined and not reader.opens_sentence(i) and reader.low(i - 1) not in _OPENINGS:
            return False
        ahead = range(end + 2, min(end + 2 + MOST_WORDS_IN_VERB, reader.limits[i]))
        if relative(reader, end) and reader.low(end + 1) == "qui" and any(acts(n) for n in ahead):
            return True  # «Nordis, | qui a signé un accord avec Celtis, recrutera»
        end = behind_aside(reader, end, acts)
        beyond = end
        for k in range(end, min(end + MOST_WORDS_TO_VERB, reader.limits[i])):
            word = reader.words[k]
            if k < beyond:
                continue
            if word.low == "et":
                beyond = self._body_end(k + 1)  # «Mavik et | la Compagnie des ciments | ont signé»
                continue
            if acts(k):
                return True
            if word.low == "," and (behind := behind_aside(reader, k, acts)) > k:
                beyond = behind  # «Nordis et Celtis, | une filiale bretonne de X,| ont signé»
                continue
            if word.low == "," and (behind := self._body_end(k + 1)) > k + 1:
                beyond = behind  # «Nordis, | la fonderie de Bretagne | et Celtis ont signé»
                continue
            if word.pos == "AUX":
                ahead = range(k + 1, min(k + MOST_WORDS_IN_VERB, reader.limits[i]))
                other = (
                    n
                    for n in ahead
                    if reader.words[n].pos == "VERB" and reader.low(n + 1) in DETERMINERS and not acts(n)
                )
                stop = next(other, reader.size)  # «ont fêté l'accord signé par…»
                return any(acts(n) for n in ahead if n < stop)
            if word.text in ("-", "–", "—", ":", ";", ")"):
                return False  # «MARRAKECH - Le Maroc a signé»: where the dispatch comes from
            if word.low in ("se", "s'"):
                continue  # «Nantes s'est jumelée»
            modal = self.modals.match(reader.lows, k)
            if modal is not None:  # «va s'associer à», «doivent signer»
                return any(acts(n) for n in range(k + modal[0], min(k + modal[0] + 3, reader.limits[i])))
            if word.pos in ("VERB", "PRON", "SCONJ") or (word.pos == "NOUN" and not word.capital):
                return False
        return False

    def _body_end(self, i: int) -> int:
        """End of the body (its article at word ``i``) that is joined to the name; ``i`` if none is."""
        reader = self.reader
        if i + 1 >= reader.limits[i - 1]:
            return i
        body = self.bodies.at(i + 1 if reader.low(i) in DETERMINERS else i)
        return body.last if body is not None else i

    def _entrusted(self, i: int) -> bool:
        """«confie l'entretien de ses parcs à | Celtis»: to whom one entrusts something, no town."""
        reader = self.reader
        if reader.low(i - 1) != "à":
            return False
        for k in range(i - 2, max(i - 2 - MOST_WORDS_OF_CHARGE, reader.openings[i]), -1):
            if reader.low(k) in reader.small.entrusting and reader.words[k].pos in ("VERB", "ADJ"):
                return True
            if reader.low(k) in reader.small.supplying and reader.words[k].pos in ("VERB", "ADJ"):
                return reader.words[i].label not in ("LOC", "PER")  # «livrera son lait à | Celtis», not «à Bercy»
            if reader.words[k].pos in ("VERB", "AUX", "SCONJ", "PUNCT"):
                return False
        return False

    def _pact_before(self, k: int) -> bool:
        """Is the preposition at word ``k`` that of such a verb: «s'allie à | B»?"""
        return any(self._pact(n) is not None for n in range(max(k - 4, self.reader.openings[k]), k))
