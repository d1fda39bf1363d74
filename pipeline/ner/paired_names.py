"""Names right before an agreement is told: «Mavik et Nordis roulent ensemble. Les deux firmes ont signé un accord».

No table knows them and the model errs about names that it has never read; but who does something together, in the
sentence before one that tells of an agreement, are its sides, and persons are told by their given names or titles.
"""

from __future__ import annotations

from functools import cached_property

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.name_lists import NameLists
from pipeline.ner.reading import Reading
from pipeline.ner.telling import Telling

MOST_WORDS_OF_ADJUNCT = 6  # «Depuis lundi soir, | A et B»
MOST_WORDS_TO_VERB = 4
_CLITICS = frozenset("se s' ne n' y en l' le la les leur lui".split())
LEAST_WORDS_ALONE = 2
_IT = frozenset({"il", "elle"})
_THOSE = frozenset({"les", "des", "aux", "ces"})
_OPENING = ("NOUN", "ADP", "DET", "ADJ", "ADV", "NUM")


class PairedNames:
    """Finds, in one article, the names of such pairs that nothing else tells."""

    def __init__(self, reading: Reading, telling: Telling, lists: NameLists) -> None:
        self.reading, self.lists = reading, lists
        self.partners = reading.reader.vocabulary.lexicon.discourse.partners
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.extent = reading.extent
        self.persons = reading.persons
        self.states = reading.states
        self.telling = telling

    def on_the_scene(self, j: int, i: int) -> bool:
        """«Mavik et | Nordis en parlaient depuis un an. La convention a été signée»: a partner of the body before."""
        reader, previous = self.reader, self.reading.previous
        if not self.telling.next_tells(j):
            return False
        if self.lists.of_the_counted(i):
            return True
        if previous is None or previous.body is None:
            return False
        first = reader.openings[j]
        if previous.person is not None or previous.first < first or previous.first - first > 1:
            return False
        if reader.low(i - 1) == "et" and previous.last == i - 1:
            return True
        before = i - 1 if reader.low(i - 1) == ":" else i  # «A a un nouveau partenaire : | B»
        return any(
            (match := self.partners.match(reader.lows, k)) is not None and k + match[0] == before
            for k in range(previous.last, i)
        )

    def end(self, j: int) -> int:
        """Where the name that starts at word ``j`` ends, if it is one of a pair; else ``j``."""
        return self._found.get(j, j)

    @cached_property
    def _found(self) -> dict[int, int]:
        reader = self.reader
        found: dict[int, int] = {}
        for opening in sorted(set(reader.openings)):
            following = reader.limits[opening]
            if self._told_next(following):
                found |= self._pair(opening, following)
            if opening not in found:
                found |= self._alone(opening, following)
            if self.telling.next_tells(opening):
                found |= self._presented(opening, following)
        return found

    def _alone(self, opening: int, limit: int) -> dict[int, int]:
        """«Aéroports du Golfe cherchait un site. Elle a signé un bail»: words without an article, a verb behind."""
        reader = self.reader
        name = None if reader.low(opening) in DETERMINERS else self._name(opening, limit)
        if name is None or name[1] or name[2] - opening < LEAST_WORDS_ALONE:
            return {}
        called = self._taken_up(limit) if self._one_acts(name[2], limit) else ""
        person = self._person(opening, name[2])
        own = self.telling.telling(opening) and not person and self._one_acts(name[2], limit)
        told = called == "firm" or (called == "it" and not person)
        return {opening: name[2]} if own or told else {}

    def _presented(self, opening: int, limit: int) -> dict[int, int]:
        """«A tient son équipementier : | B.», «Il s'appelle | B.»: the one name at the end of the sentence."""
        reader, words = self.reader, self.reader.vocabulary
        naming = words.lexicon.discourse.naming.match(reader.lows, opening)
        j = opening + naming[0] if naming is not None else 0
        for k in range(opening + 2, limit - 1):
            of_trade = reader.low(k) in (":", ",") and reader.low(k - 1) in words.actors.trades
            j = k + 1 if of_trade and reader.words[k - 2].pos in ("DET", "ADJ") else j
        name = self._name(j, limit) if 0 < j < limit else None
        if name is None or name[1] or self._person(name[0], name[2]):
            return {}
        return {name[0]: name[2]} if reader.words[name[2]].text in (".", ",") else {}

    def _taken_up(self, following: int) -> str:
        """How the telling sentence behind opens: «Elle | a signé», «La société | a signé»."""
        reader = self.reader
        if following + 2 >= reader.size or not self.telling.telling(following):
            return ""
        one, two = reader.low(following), reader.low(following + 1)
        if one in _IT:
            return "it"
        return "firm" if one in ("le", "la", "l'") and two in reader.vocabulary.actors.wide else ""

    def _one_acts(self, k: int, limit: int) -> bool:
        """«… | n'avait plus de port»: a verb in the singular right behind."""
        reader = self.reader
        for n in range(k, min(k + MOST_WORDS_TO_VERB, limit)):
            word = reader.words[n]
            if word.pos in ("VERB", "AUX") and word.low not in _CLITICS:
                return not word.low.endswith(("nt", "é", "és", "ée", "ées", "er"))
            if word.low not in _CLITICS and word.pos != "ADV":
                return False
        return False

    def _told_next(self, following: int) -> bool:
        """Does the sentence behind tell of an agreement, or the one after it?"""
        reader = self.reader
        if following >= reader.size:
            return False
        after = reader.limits[following]
        return self.telling.telling(following) or (after < reader.size and self.telling.telling(after))

    def _pair(self, opening: int, limit: int) -> dict[int, int]:
        first = self._behind_adjunct(opening, limit)
        one = self._name(first, limit)
        if one is None or one[2] >= limit or self.reader.low(one[2]) != "et":
            return {}
        other = self._name(one[2] + 1, limit)
        if other is None or not self._act_together(other[2], limit):
            return {}
        unknown = [(j, end) for j, known, end in (one, other) if not known]
        if any(self._person(j, end) for j, end in unknown):
            return {}
        surnames = [j for j, end in unknown if end == j + 1 and self._surname(j)]
        if len(surnames) == 2 and not self._bodies_next(limit):
            return {}  # «Chirac et Kohl s'entendaient. Le traité a été signé»
        return dict(unknown)

    def _behind_adjunct(self, opening: int, limit: int) -> int:
        reader = self.reader
        for k in range(opening, min(opening + MOST_WORDS_OF_ADJUNCT, limit - 1)):
            if reader.low(k) == "," and k > opening:
                return k + 1
            if reader.words[k].pos not in _OPENING or (k > opening and reader.words[k].capital):
                break
        return opening

    def _name(self, i: int, limit: int) -> tuple[int, bool, int] | None:
        """First word, whether it is known without its place, and end of the name at word ``i`` (or its article)."""
        reader = self.reader
        j = i + (reader.low(i) in DETERMINERS)
        if j >= limit:
            return None
        known: Mention | None = self.bodies.at(j) or self.states.at(j)
        if known is not None and not known.anaphor:
            return j, True, known.last
        if not reader.name_like(j) or reader.shouted[j] or self._otherwise(j):
            return None
        end = self.bodies.proper(j, opening=j == reader.openings[j])
        if j > i or (end < limit and reader.low(end) in DE and self._inside(j, end)):
            end = self.extent.complements(self.extent.tail(end), start=j)
        plain = end == j + 1 and (reader.area(j) or reader.vocabulary.towns.match(reader.lows, j) is not None)
        return None if plain or end > limit else (j, False, end)

    def _otherwise(self, j: int) -> bool:
        """A day, a people, an office, an instrument; «Réunis à Lille, …»."""
        reader, vocabulary = self.reader, self.reader.vocabulary
        of = j + 1 < reader.limits[j] and reader.low(j + 1) in DE  # «la Genevoise de transports»
        if (reader.low(j) in vocabulary.nationalities and not of) or reader.day_or_month(j):
            return True
        if reader.low(j) in vocabulary.actors.things or self.telling.instruments.match(reader.lows, j) is not None:
            return True
        return vocabulary.titles.match(reader.lows, j) is not None

    def _inside(self, j: int, of: int) -> bool:
        """«Bois | du Nord»: one label over both, or a capital behind."""
        reader, after = self.reader, of + 1
        return after < reader.limits[j] and reader.words[after].capital

    def _act_together(self, k: int, limit: int) -> bool:
        """«… | se sont serré la main», «… | jouent désormais ensemble»: a verb in the plural right behind."""
        reader = self.reader
        for n in range(k, min(k + MOST_WORDS_TO_VERB, limit)):
            word = reader.words[n]
            if word.pos in ("VERB", "AUX") and word.low not in _CLITICS:
                return word.low.endswith("nt")
            if word.low not in _CLITICS and word.pos != "ADV":
                return False
        return False

    def _person(self, j: int, end: int) -> bool:
        reader = self.reader
        if self.persons.alone(j) is not None or reader.low(j) in reader.vocabulary.given_names:
            return True
        return end - j > 1 and all(reader.words[k].label == "PER" for k in range(j, end))

    def _surname(self, j: int) -> bool:
        """May this one word be a person's?  None is behind an article, none in capitals or made with a hyphen."""
        word = self.reader.words[j]
        bare = j == self.reader.openings[j] or self.reader.low(j - 1) not in DETERMINERS
        return bare and word.text[1:].islower() and "-" not in word.text and word.label != "ORG"

    def _bodies_next(self, following: int) -> bool:
        """«Les deux | fabricants», «… signé mardi par les deux | groupes»: what those named before are."""
        reader = self.reader
        if following + 2 >= reader.size:
            return False
        numbers = reader.small.small_numbers
        if reader.low(following) in ("les", "ces") and self._bodies(
            following + 1 + (reader.low(following + 1) in numbers)
        ):
            return True
        after = reader.limits[following]
        end = reader.limits[after] if after < reader.size and not self.telling.telling(following) else after
        return any(
            reader.low(k) in _THOSE and reader.low(k + 1) in numbers and self._bodies(k + 2)
            for k in range(following, end - 2)
        )

    def _bodies(self, noun: int) -> bool:
        vocabulary, reader = self.reader.vocabulary, self.reader
        if vocabulary.actors.plurals.get(reader.low(noun)) == "body":
            return True
        tables = (vocabulary.heads.match(reader.lows, noun), vocabulary.appositives.match(reader.lows, noun))
        return any(match is not None and match[1].number == "pl" for match in tables)
