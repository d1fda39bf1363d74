"""Names that nothing introduces: a person's by its words, a body's by the model's label or by a capital."""

from __future__ import annotations

import re

from models.annotation import Actor, Mention
from pipeline.lexicon.closed_classes import DE
from pipeline.ner.appositions import Appositions
from pipeline.ner.reading import Reading

_YEAR = re.compile(r"^(?:19|20)\d\d$")
_CENTURY = re.compile(r"^[IVX]+e$")  # «la Ve République», «le XIXe siècle»

_CONTRACTED = ("au", "du")


class LoneNames:
    """Recognises a name by itself."""

    def __init__(self, reading: Reading, appositions: Appositions) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.extent = reading.extent
        self.bodies = reading.bodies
        self.persons = reading.persons
        self.roles = reading.roles
        self.appositions = appositions

    def at(self, j: int, i: int) -> Actor | None:
        """A person's name with nothing before it, or a proper name that spaCy takes for an organisation."""
        reader = self.reader
        if j == i:
            person = self.persons.alone(j)
            if person is None:
                person = self._named_before_office(j)
            if person is not None:
                return self.appositions.with_office(self.reading.actor(i, person.last, person=person))
        if (
            j > i
            and reader.words[j].capital
            and (
                reader.words[j].low in reader.vocabulary.nationalities
                or reader.words[j].low.endswith(self.reader.small.people_endings)
            )
        ):
            # «le Jurassien Michel T.»: from where, then who
            end = self.persons.name_end(j + 1) if j + 1 < reader.limits[j] else j + 1
            if end - j - 1 >= 2:
                return self.appositions.with_office(self.reading.actor(i, end, person=self.persons.mention(j + 1, end)))
        determined = j > i or (j > 0 and reader.low(j - 1) in _CONTRACTED and not reader.words[j].capital)
        if determined and reader.low(j) in reader.vocabulary.nationalities and j + 1 < reader.limits[j]:
            # «l'américain NBCUniversal», «au chinois Sinopec»: a nationality stands for «the company»
            end = self.bodies.proper(j + 1)
            inner = any(c.isupper() for c in reader.words[j + 1].text[1:])
            if (
                end > j + 1
                and (not reader.words[j].capital or inner)  # «l'Israélien Agnon» is a person
                and (reader.words[j + 1].label != "PER" or end == j + 2)  # a person is «le Chinois X», with a capital
                and reader.words[j + 1].low not in reader.vocabulary.given_names
            ):
                return self.reading.actor(i, end, body=self.bodies.mention(j + 1, end, head=""))
        word = reader.words[j]
        if (
            reader.shouted[j]
            or not reader.name_like(j)
            or reader.day_or_month(j)
            or word.text in reader.vocabulary.actors.names
        ):
            return None
        if word.low in reader.vocabulary.actors.gatherings or reader.vocabulary.lexicon.instruments.forms.match(
            reader.lows, j
        ):
            return None
        if j == i and self._of_a_gathering(j):
            return None
        head = reader.vocabulary.heads.match(reader.lows, j)
        within = word.label == "ORG" and reader.words[min(j + 1, reader.limits[j] - 1)].label == "ORG"
        if (
            head is not None
            and head[1].number == "pl" != head[1].head.number
            and j + head[0] == self._labelled(j)
            and not (within and reader.low(j + 1) in DE)
        ):
            return None  # «les deux Parlements»; «les Brasseries du Nil» are a company
        if (
            (self.reader.area(j) and not reader.name_like(min(j + 1, reader.limits[j] - 1)))
            or self._of_a_thing(i)
            or _CENTURY.match(word.text)
        ):
            return None
        if (
            word.low in reader.vocabulary.actors.things
            or word.text in self.bodies.defined_otherwise
            or self._heading(j)
            or self._where(i)
        ):
            return None
        before = reader.words[j - 1] if j > reader.openings[j] else None
        inside = before is not None and before.capital and before.pos == "PROPN" and word.pos == "PROPN"
        read = self.reading.previous is not None and self.reading.previous.last == j
        if inside and not read and reader.low(j - 1) not in reader.small.articles:
            return None  # «les Jeux de Los | Angeles 2028»: the rest of a name that is no body
        if word.label in ("ORG", "MISC") and not (reader.opens_sentence(j) and word.pos not in ("PROPN", "X")):
            if word.low in self.reader.vocabulary.nationalities or self.reader.vocabulary.towns.match(reader.lows, j):
                return None
            end = self._labelled(j)
            lower = end < reader.limits[j] and reader.words[end].pos == "ADJ" and not reader.words[end].capital
            if end == j + 1 and (word.pos == "NOUN" or lower) and not reader.opens_sentence(j):
                # «Crédit rural du Saïss», «Médecins de la Corne»: a common noun with a capital and its complement
                end = self.extent.complements(self.extent.tail(end), start=j)
                if reader.words[j - 1].pos == "VERB" and not any(w.capital for w in reader.words[j + 1 : end]):
                    end = j + 1  # «le contrat chargeait Celtis | de l'entretien du stade»
            goes_on = end < reader.limits[j] and reader.low(end) in DE and reader.words[end].label == word.label
            if end == j + 1 and word.pos == "PROPN" and goes_on and j > i:
                end = self.extent.complements(end, start=j)  # «la Philharmonie de Paris»
            if end > j and (word.label == "ORG" or self.reader.words[j].pos == "PROPN" or end - j > 1):
                mention = self.bodies.mention(j, end, head="")
                mention.weak = word.label != "ORG"
                return self.reading.actor(i, end, body=mention)
        return self._capitalised(j, i)

    def _of_a_gathering(self, j: int) -> bool:
        """«(l'ouverture) du salon | Agrimed», «au forum | Invest Sahel»: where it was, not who."""
        reader = self.reader
        if j - 2 < reader.openings[j] or reader.low(j - 1) not in reader.vocabulary.actors.gatherings:
            return False
        return not reader.words[j - 1].capital and reader.low(j - 2) in ("du", "au", "des", "aux")

    def outlet(self, i: int) -> Actor | None:
        """«La Croix», «Midi libre», «franceinfo»: a press outlet, written as it writes itself."""
        reader = self.reader
        match = reader.vocabulary.outlets.match(reader.lows, i)
        if match is None or reader.shouted[i]:
            return None
        end = i + match[0]
        small = reader.words[i].text in reader.vocabulary.actors.written_small
        article = reader.low(i) in self.reader.small.articles
        if i > reader.openings[i] and (reader.low(i - 1) in self.reader.small.articles or self._credit(i - 1)):
            return None  # «le Sud Ouest du pays»
        if article and i + 1 < reader.size and reader.vocabulary.towns.match(reader.lows, i) is not None:
            return None  # «La Marsa»
        if not small and (not reader.words[i].capital or (article and reader.opens_sentence(i))):
            return None
        if not small and not any(reader.words[k].capital for k in range(i + article, end)):
            return None
        if end < reader.limits[i] and not small and reader.name_like(end) and not reader.words[end].label_starts:
            return None  # part of a longer name
        return self.reading.actor(i, end, body=self.bodies.mention(i, end, head=""))

    def _credit(self, i: int) -> bool:
        """Is word ``i`` the «par» of a video's credit, glued to its title («Une loi pour la merpar franceinfo»)?"""
        word = self.reader.words[i]
        glued = word.start > 0 and not self.reader.text[word.start - 1].isspace()
        return word.low.endswith("par") and (glued or word.low != "par")

    def _named_before_office(self, j: int) -> Mention | None:
        """«Tudi K., coprésident de la Grange»: two capitals and a comma before an office make a person."""
        reader = self.reader
        end = self.persons.name_end(j) if reader.words[j].capital else j
        if end - j < 2 or end + 1 >= reader.limits[j] or reader.low(end) != ",":
            return None
        if (
            any(reader.words[k].pos != "PROPN" or reader.words[k].label == "ORG" for k in range(j, end))
            or self.bodies.at(j) is not None
        ):
            return None
        k = end + 1 + (reader.low(end + 1) in self.reader.small.articles)
        role = self.roles.at(k) if k < reader.limits[j] else None
        return self.persons.mention(j, end) if role is not None and not self.appositions.name_after(role) else None

    def _of_a_thing(self, i: int) -> bool:
        """«le code du Travail», «la Coupe du Monde», «la guerre d'X»: a complement that is no body."""
        reader = self.reader
        k = (
            i - 1
            if reader.low(i - 1) in DE
            else i - 2
            if reader.low(i - 1) in ("la", "l'") and reader.low(i - 2) in DE
            else -1
        )
        if reader.low(i) in ("la", "l'"):
            k = i - 1 if reader.low(i - 1) in DE else -1
        return k > reader.openings[i] and reader.low(k - 1) in reader.vocabulary.actors.things

    def _where(self, i: int) -> bool:
        """«hier à X», «le 3 mai à X», «du cercle de X»: a place, whatever the model says."""
        reader = self.reader
        if i < 2 or i - 1 <= reader.openings[i]:
            return False
        before = i - 2
        if reader.low(i - 1) == "à":
            return (
                reader.day_or_month(before)
                or reader.low(before) in reader.small.day_words
                or _YEAR.match(reader.low(before)) is not None
            )
        return reader.low(i - 1) in DE and reader.low(before) in reader.vocabulary.actors.lands

    def _heading(self, j: int) -> bool:
        """«Espace : …», «: Grève générale», «« Nouvel élan pour…»: a colon or quote explains the capital."""
        reader = self.reader
        after = reader.low(j + 1) if j + 1 < reader.limits[j] else ""
        before = reader.low(j - 1) if j > reader.openings[j] else ""
        if self.bodies.is_acronym(reader.words[j].text) and reader.words[j].text.isupper():
            return False
        if reader.opens_sentence(j):
            return after == ":"
        alone = not (j + 1 < reader.limits[j] and (reader.name_like(j + 1) or after in ("»", "”", '"')))
        return before in (":", "«", "“", '"') and alone

    def _capitalised(self, j: int, i: int) -> Actor | None:
        """«les Ciments du Khasso», «l'Architecte des toits»: a capital makes a name of a common noun."""
        reader = self.reader
        word = reader.words[j]
        directly = i > 0 and reader.low(i - 1) in ("entre", "avec")
        acronym = self.bodies.is_acronym(word.text) and word.text.isupper()
        if (
            reader.opens_sentence(j)
            or (word.label in ("PER", "LOC") and not (directly or acronym))
            or word.pos not in ("NOUN", "PROPN", "X", "ADJ")
        ):
            return None
        if (
            not self._connected(i)
            or reader.vocabulary.towns.match(reader.lows, j)
            or word.low in reader.vocabulary.nationalities
        ):
            return None
        if reader.vocabulary.titles.match(reader.lows, j) is not None or word.low in reader.vocabulary.given_names:
            return None
        end = self.extent.complements(self.extent.tail(j + 1), start=j)
        mention = self.bodies.mention(j, end, head="")
        mention.weak = True
        return self.reading.actor(i, end, body=mention)

    def _connected(self, i: int) -> bool:
        """Directly after «entre», «avec», or «et»/comma after an actor: where a party would stand."""
        reader = self.reader
        before = reader.low(i - 1) if i else ""
        if before in ("entre", "avec"):
            return True
        return before in ("et", ",") and self.reading.previous is not None and self.reading.previous.last >= i - 2

    def _labelled(self, j: int) -> int:
        """End of the run of words that may be the name of an organisation: capitalised, in one entity of spaCy's."""
        reader = self.reader
        end = j
        while end < reader.limits[j] and (
            reader.name_like(end)
            or (
                (end > j and reader.words[end].text in ("&", "-"))
                or (reader.words[end].text.isdigit() and end > j and not reader.counts(end))
            )
        ):
            if reader.day_or_month(end) or (end > j and reader.words[end].label != reader.words[j].label):
                break
            end += 1
        while (
            end < reader.limits[j]
            and end > j
            and reader.words[end].text in reader.vocabulary.lexicon.bodies.legal_forms
        ):
            end += 1
        while end - 1 > j and reader.words[end - 1].text in ("&", "-"):
            end -= 1
        return end
