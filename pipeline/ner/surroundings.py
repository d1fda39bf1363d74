"""Names that no list holds and the model misses or takes for a person's: what stands around them makes them bodies.

«leur syndicat, le Synagro», «au sein de la Cofapêche», «chez Breizh Nautic», «avec trois enseignes : Alto, Bella Foras
et Cedra», «la CNE», «Carrefour a décliné».
"""

from __future__ import annotations

from functools import cached_property

from models.annotation import Actor
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reading import Reading

_CLOSING = frozenset({",", "et", ".", ";", "ou", ")"})
_OF_NAMES = frozenset({",", ":", "avec", "entre", "et"})
_APPOSING = frozenset({"la", "le", "l'", "une", "un", "cette", "cet", "ce"})
_CLITICS = frozenset({"ne", "n'", "s'", "se", "y", "en", "lui", "leur"})
MOST_LETTERS = 8  # of an acronym in capitals
MOST_WORDS_BETWEEN = 6


class Surroundings:
    """Recognises a name by the words around it."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.persons = reading.persons

    def firm(self, j: int, i: int) -> Actor | None:
        """The body at word ``j`` that the model would take for a person."""
        if not self._possible(j):
            return None
        return self._actor(i, j, self._at_home(j, i) or self._in_a_list(j, i) or self._apposed(j, i))

    def at(self, j: int, i: int) -> Actor | None:
        """The body named at word ``j`` (its article at ``i``), which nothing else recognises."""
        of_a_town = self._actor(i, j, self._of_a_town(j, i))
        if of_a_town is not None or not self._possible(j):
            return self._weak(of_a_town)
        found = self._actor(i, j, self._with_article(j, i) or self._common_word(j, i) or self._at_work(j, i))
        return found or self._weak(self._actor(i, j, self._opening(j, i)))

    def _actor(self, i: int, j: int, end: int) -> Actor | None:
        return self.reading.actor(i, end, body=self.bodies.mention(j, end, head="")) if end else None

    def _weak(self, actor: Actor | None) -> Actor | None:
        """A body only where it concludes something."""
        if actor is not None and actor.body is not None:
            actor.body.weak = True
        return actor

    def _possible(self, j: int) -> bool:
        reader = self.reader
        free = reader.name_like(j) and not reader.shouted[j] and not reader.day_or_month(j)
        return free and not self._known_otherwise(j)

    def _known_otherwise(self, j: int) -> bool:
        """A nationality, thing, office or instrument; a given name opens a person's name."""
        vocabulary, lows = self.reader.vocabulary, self.reader.lows
        low = self.reader.low(j)
        words = vocabulary.actors
        if low in vocabulary.nationalities or low in words.things or low in words.gatherings:
            return True
        if self.reader.words[j].text in words.names or self.reader.words[j].text in self.bodies.defined_otherwise:
            return True
        tables = (vocabulary.titles, vocabulary.civilities, vocabulary.lexicon.instruments.forms)
        return low in vocabulary.given_names or any(table.match(lows, j) is not None for table in tables)

    def _at_home(self, j: int, i: int) -> int:
        """End of «Breizh Nautic» in «chez Breizh Nautic»: a firm, where no given name makes it somebody's home."""
        reader = self.reader
        if i != j or j == 0 or reader.low(j - 1) != "chez" or reader.area(j) or reader.words[j].pos != "PROPN":
            return 0
        end = self.bodies.proper(j)
        return end if end > j else 0

    def _apposed(self, j: int, i: int) -> int:
        """End of «Datalis» in «Datalis, la jeune pousse qui …, a signé»: what follows says that it is a firm."""
        reader = self.reader
        if i != j or not (reader.opens_sentence(j) or reader.low(j - 1) in _OF_NAMES) or reader.area(j):
            return 0
        end = self.bodies.proper(j, opening=True)
        if end + 2 >= reader.limits[j] or reader.low(end) != ",":
            return 0
        noun = end + 1 + (reader.low(end + 1) in _APPOSING)
        match = reader.vocabulary.appositives.match(reader.lows, noun)
        if match is not None and noun == end + 1 and not self._says_what_it_is(noun, noun + int(match[0])):
            return 0
        town = reader.vocabulary.towns.match(reader.lows, j) is not None and end == j + 1
        return 0 if town or match is None or match[1].number == "pl" or self._surname(j, end) else end

    def _says_what_it_is(self, first: int, last: int) -> bool:
        """«X, | groupe | indien», «X, | filiale | de Y»: a common noun of its own, and what it goes on with."""
        reader = self.reader
        if reader.words[first].capital or last >= reader.limits[first]:
            return False
        after = reader.words[last]
        return (after.pos == "ADJ" and not after.capital) or after.low in DE

    def _surname(self, j: int, end: int) -> bool:
        return end == j + 1 and self.reader.words[j].text in self._surnames

    def _in_a_list(self, j: int, i: int) -> int:
        """End of a name of two words that the model takes for a person's, between the names of bodies."""
        reader, previous = self.reader, self.reading.previous
        end = self.persons.name_end(j) if i == j else j
        if end - j != 2 or previous is None or previous.last != j - 1 or reader.low(j - 1) != ",":
            return 0
        body = previous.body
        named = body is not None and previous.person is None and previous.role is None and body.kind == "organisation"
        if (
            not named
            or body is None
            or body.anaphor
            or body.first == 0
            or reader.low(previous.first - 1) not in _OF_NAMES
        ):
            return 0
        again = end + 1 < reader.limits[j] and (reader.name_like(end + 1) or reader.low(end + 1) in DETERMINERS)
        return end if end < reader.limits[j] and reader.low(end) in (",", "et") and again else 0

    def _with_article(self, j: int, i: int) -> int:
        """End of one word after an article: in capitals («la CNE»), or where a noun for a body stands beside it."""
        reader = self.reader
        contracted = i == j and j > 0 and reader.low(j - 1) in ("du", "au")
        if not (contracted or (i == j - 1 and reader.low(i) in ("le", "la", "l'"))):
            return 0
        end = j + 1
        more = end < reader.limits[j] and (reader.name_like(end) or reader.words[end].text[:1].isdigit())
        vocabulary, lows = reader.vocabulary, reader.lows
        tables = (vocabulary.towns, vocabulary.areas, vocabulary.countries, vocabulary.heads)
        if more or any(table.match(lows, j) is not None for table in tables) or self._of_a_thing(i):
            return 0
        after = reader.words[end] if end < reader.limits[j] else None
        common = (
            reader.words[j].pos == "NOUN" and after is not None and (after.low in DE or after.pos in ("NOUN", "ADJ"))
        )
        if common or (contracted and reader.words[j].label == "LOC" and not reader.words[j].text.isupper()):
            return 0  # «le Canoë club», «au Lavandou»
        text = reader.words[j].text
        letters = text.isalpha() and text.isupper() and 3 <= len(text) <= MOST_LETTERS
        if letters and reader.words[j].label and reader.words[j].pos == "PROPN":
            return end
        return end if reader.words[j].pos in ("PROPN", "X", "NOUN") and self._beside_a_noun(i, end) else 0

    def _of_a_thing(self, i: int) -> bool:
        """«le projet du GPX», «la ligne de la CDX»."""
        reader = self.reader
        k = i - 1 if reader.low(i - 1) in DE else i
        return k > 0 and reader.low(k - 1) in reader.vocabulary.actors.things

    def _beside_a_noun(self, i: int, end: int) -> bool:
        """«leur syndicat, | le X», «le X, | syndicat de…», «au sein de | la X», «l'association A, la B et | le X»."""
        reader, previous = self.reader, self.reading.previous
        if reader.low(i - 1) in DE and reader.low(i - 2) == "sein":
            return True
        before = reader.low(i - 1) if i > reader.openings[i] else ""
        if before in (",", ":") and self._noun_before(i - 1):
            return True
        if reader.low(end) == "," and end + 1 < reader.limits[i] and self._noun_at(end + 1):
            return True
        body = previous.body if previous is not None and previous.last == i - 1 else None
        return before in (",", "et") and body is not None and body.kind == "organisation" and not body.anaphor

    def _noun_before(self, mark: int) -> bool:
        """Is the noun before the comma one for a body, or does a clause before the colon count bodies?"""
        reader = self.reader
        stops = ("PUNCT",) if reader.low(mark) == ":" else ("VERB", "AUX", "PUNCT")
        for k in range(mark - 1, max(mark - MOST_WORDS_BETWEEN, reader.openings[mark]) - 1, -1):
            if reader.words[k].pos in stops or (reader.words[k].capital and k > reader.openings[mark]):
                return False
            if self._body_noun(k):
                return True
        return False

    def _noun_at(self, k: int) -> bool:
        """Does a noun for a body open the apposition at word ``k`` («principal syndicat d'internes»)?"""
        reader = self.reader
        for n in range(k, min(k + 3, reader.limits[k])):
            if self._body_noun(n):
                return True
            if reader.words[n].pos not in ("ADJ", "DET", "NUM") or reader.words[n].capital:
                return False
        return False

    def _body_noun(self, k: int) -> bool:
        vocabulary, lows = self.reader.vocabulary, self.reader.lows
        named = vocabulary.heads.match(lows, k) or vocabulary.appositives.match(lows, k)
        return named is not None and self.reader.words[k].pos == "NOUN" and not self.reader.words[k].capital

    def _common_word(self, j: int, i: int) -> int:
        """End of «Carrefour» in «Carrefour a décliné»: a company's name that is a word, a town's or a person's too.

        A common noun has an article; a person with that surname is told somewhere in the text.
        """
        reader = self.reader
        match = reader.vocabulary.doubtful.match(reader.lows, j)
        if match is None or i != j or not match[1] or reader.slice(j, j + match[0]) != match[1]:
            return 0
        end = j + match[0]
        before = reader.low(j - 1) if j > reader.openings[j] else ""
        if before not in ("", "et", ",", ":", "que", "qu'", "par", "avec", "entre", "chez", "-", "—", "–"):
            return 0
        after = reader.words[end] if end < reader.limits[j] else None
        if after is None or not (after.pos in ("VERB", "AUX") or after.text in _CLOSING) or after.capital:
            return 0
        return end if match[1] not in self._surnames else 0

    def _of_a_town(self, j: int, i: int) -> int:
        """End of «Hilal de Tamba» in «le Hilal de Tamba a signé»: of that town, where it concludes something."""
        reader = self.reader
        word = reader.words[j]
        if i != j - 1 or reader.words[i].text not in ("le", "la", "l'", "l’", "Le", "La", "L'", "L’"):
            return 0
        k = j + 1
        towns = reader.vocabulary.towns.match(reader.lows, k + 1) if k + 1 < reader.limits[j] else None
        tables = (
            reader.vocabulary.towns,
            reader.vocabulary.areas,
            reader.vocabulary.countries,
            reader.vocabulary.heads,
        )
        if towns is None or reader.low(k) not in ("de", "d'") or word.pos not in ("PROPN", "X"):
            return 0
        if not reader.name_like(j) or reader.shouted[j] or word.low in reader.vocabulary.actors.things:
            return 0
        lands = word.low in reader.vocabulary.actors.lands or any(table.match(reader.lows, j) for table in tables)
        return 0 if lands or not reader.words[k + 1].capital else k + 1 + int(towns[0])

    def _at_work(self, j: int, i: int) -> int:
        """End of «Nordis» in «Nordis emploie 300 personnes», whatever the model takes it for: what only firms do."""
        reader = self.reader
        if i != j or not reader.opens_sentence(j) or reader.words[j].pos not in ("PROPN", "X", "NOUN"):
            return 0
        end = self.bodies.proper(j)
        tables = (
            reader.vocabulary.towns,
            reader.vocabulary.areas,
            reader.vocabulary.countries,
            reader.vocabulary.heads,
        )
        if end == j or any(table.match(reader.lows, j) is not None for table in tables):
            return 0
        k = end
        while k < reader.limits[j] and reader.words[k].pos in ("PRON", "ADV"):
            k += 1
        works = k < reader.limits[j] and reader.low(k) in reader.small.verbs_of_firms
        return end if works and (end > j + 1 or reader.words[j].text not in self._surnames) else 0

    def _opening(self, j: int, i: int) -> int:
        """End of «Nordis» in «Nordis a trouvé son partenaire»: the subject has no article, and is nobody's surname."""
        reader = self.reader
        word, k = reader.words[j], j + 1
        while k < reader.limits[j] - 1 and reader.low(k) in _CLITICS:
            k += 1  # «Nordis n'a pas trouvé», «Nordis s'installe»
        after = reader.words[min(k, reader.limits[j] - 1)]
        if i != j or not reader.opens_sentence(j) or after.capital:
            return 0
        if after.pos not in ("AUX", "VERB") and not self._with_a_body(j + 1):
            return 0
        named = word.label in ("ORG", "MISC", "LOC") or (word.pos in ("PROPN", "X") and word.label in ("", "PER"))
        plural = word.pos not in ("PROPN", "X") and word.low.endswith(("s", "x"))
        plural = plural or word.low in reader.vocabulary.lexicon.discourse.nearest  # «Celui-ci a signé»
        tables = (
            reader.vocabulary.towns,
            reader.vocabulary.areas,
            reader.vocabulary.countries,
            reader.vocabulary.heads,
        )
        if not named or plural or any(table.match(reader.lows, j) is not None for table in tables):
            return 0
        return j + 1 if word.text not in self._surnames else 0

    def _with_a_body(self, k: int) -> bool:
        """«Nordis | et le port de Lomé ont …»: the other subject is a body, and the verb of both of them follows."""
        reader = self.reader
        j = k + 1 + (reader.low(k + 1) in DETERMINERS)
        body = self.bodies.at(j) if reader.low(k) == "et" and j < reader.limits[k] else None
        if body is None or body.anaphor or body.last >= reader.limits[k]:
            return False
        verb = reader.words[body.last]
        return verb.pos in ("AUX", "VERB") and verb.low.endswith("nt") and not verb.low.endswith("ant")

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """Words that follow another capital or a civility somewhere in the text: «Michel-Édouard | Leclerc»."""
        reader = self.reader
        return frozenset(
            reader.words[k].text
            for k in range(1, reader.size)
            if reader.words[k].capital
            and reader.openings[k] < k
            and (reader.words[k - 1].text.endswith(".") or (reader.name_like(k - 1) and reader.words[k - 1].capital))
        )
