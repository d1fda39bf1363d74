"""Actors that a civility or an office opens: «Mme X, présidente de A», «le recteur de A, X», «le ministre de B»."""

from __future__ import annotations

from models.annotation import Actor, Mention, Role
from pipeline.ner.appositions import Appositions
from pipeline.ner.fellows import Fellows
from pipeline.ner.of_the_last import of_the_last
from pipeline.ner.reader import Reader
from pipeline.ner.reading import Reading
from pipeline.ner.referents import Referents


class PersonsAndOffices:
    """Reads a civility with its name, or an office with its holder's name, where a text has one."""

    def __init__(self, reading: Reading, appositions: Appositions, referents: Referents, fellows: Fellows) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.persons = reading.persons
        self.roles = reading.roles
        self.appositions = appositions
        self.referents = referents
        self.fellows = fellows

    def person(self, j: int, i: int) -> Actor | None:
        """A civility and a name, then perhaps an office."""
        length = self.persons.civility(j)
        if not length:
            return None
        # «S.E.M. le ministre X», «Mme la présidente»: the office stands between civility and name
        k = j + length
        if k < self.reader.size and self.reader.low(k) in ("le", "la", "l'"):
            role_actor = self.office(k + 1, i)
            if role_actor is not None:
                role_actor.civility = True
                return role_actor
        if k >= self.reader.size or k >= self.reader.limits[j]:
            return None
        title_actor = self.office(k, i) if self.reader.words[k].capital else None
        if title_actor is not None and title_actor.person is not None:
            title_actor.civility = True
            return title_actor
        person = self.persons.after_civility(k)
        if person is None:
            return None
        actor = self.reading.actor(i, person.last, person=person)
        actor.civility = True
        return self.appositions.with_office(actor)

    def _rank_of_a_firm(self, j: int, role: Role) -> bool:
        """«le leader mondial du sucre | Tereos», «le numéro un du luxe | LVMH»: what a firm is, no office."""
        reader = self.reader
        if role.body is not None or reader.vocabulary.appositives.match(reader.lows, j) is None:
            return False
        body = self.bodies.at(j)
        if body is None or body.last < role.last or body.last == j + 1 or body.name.islower():
            return False
        name = reader.words[body.last - 1]
        given = reader.low(body.last - 2) in reader.vocabulary.given_names
        return name.capital and name.label != "PER" and not given

    def office(self, j: int, i: int) -> Actor | None:
        """An office, then perhaps its holder's name."""
        reader = self.reader
        known = reader.vocabulary.known.match(reader.lows, j)
        if known is not None and known[0] > 1 and reader.words[j].capital and self.bodies.at(j) is not None:
            title = reader.vocabulary.titles.match(reader.lows, j)
            if title is not None and title[0] < known[0]:
                return None  # «Médecins sans frontières»
        role = self.fellows.at(j) or self.roles.at(j)
        if role is None or self._rank_of_a_firm(j, role):
            return None
        if reader.words[j].capital and role.last == j + 1 and without(self.reader, role.last):
            return None  # «Architectes sans frontières»
        named = self.fellows.named(self.reading.actor(i, role.last, role=role))
        if named is not None:
            return named
        of_the_last(self.reading, role)
        k = role.last
        comma = k < reader.limits[j] and reader.low(k) == ","
        opened = k < reader.limits[j] and reader.low(k) == "("
        n = k + 1 if comma or opened else k
        person: Mention | None = None
        if n < reader.limits[j]:
            article = 1 if reader.low(n) in ("le", "la") and n + 1 < reader.limits[j] else 0
            civility = self.persons.civility(n + article)
            degree = int(comma and bool(article) and not civility and self.roles.titles.degree(n + 1))
            m = n + article + civility + degree
            if m < reader.limits[j]:
                person = self.persons.after_civility(m) if civility else self.persons.after_role(m)
                if person is not None and article and not civility and not degree:
                    person = None
                if person is not None and comma and not civility and not self._closes(person.last) and role.anaphor:
                    person = None
        if (person is None and role.body is None) or (person is None and comma is False):
            person = self._name_beyond(role)
            opened = False
        if person is None:
            shared = self._two_offices(role, i)
            if shared is not None:
                return shared
            if role.anaphor and j == i and not reader.words[j].capital:
                self.reading.skip = role.last
                return None  # «des associations de magistrats»: people in general
            if (
                j == i
                and not reader.words[j].capital
                and i
                and reader.low(i - 1) not in (",", "et", "de", "d'", "entre", "par", "(", "respectivement")
                and not (reader.low(i - 1) in ("du", "au") and reader.low(i - 2) in reader.small.before_holder)
            ):
                if role.body is not None and not role.body.given:
                    self.reading.skip = role.last  # «les bureaux du ministre des Mines»: no body called «Mines»
                return None
            actor = self.referents.of_before(self.reading.actor(i, role.last, role=role, body=role.body))
            self.referents.counterpart(actor)
            return actor
        last = person.last + 1 if opened and reader.low(person.last) == ")" else person.last
        actor = self.referents.of_before(self.reading.actor(i, last, person=person, role=role, body=role.body))
        self.referents.counterpart(actor)
        return self.appositions.with_second_office(actor)

    def _two_offices(self, role: Role, i: int) -> Actor | None:
        """«la ministre de la Culture et présidente de l'Office du lait, Awa T.»: one holder of two offices."""
        reader = self.reader
        k = role.last
        if k + 1 >= reader.limits[role.first] or reader.low(k) not in ("et", ","):
            return None
        if reader.low(k) == "," and (role.body is None or role.anaphor or reader.words[k + 1].capital):
            return None  # «le wali de la région, gouverneur de la province de X, Y»: no article, the same holder
        both = self.office(k + 1, k + 1)
        if both is None or both.person is None or both.role is None or both.role.first != k + 1:
            return None
        actor = self.reading.actor(i, both.last, person=both.person, role=role, body=role.body or both.role.body)
        actor.also = both.role.body if actor.body is not both.role.body else None
        return actor

    def _name_beyond(self, role: Role) -> Mention | None:
        """«la directrice des opérations dans les pays voisins à la BEI, Mme X»: the office goes on to the comma."""
        reader = self.reader
        for k in range(role.last, min(role.last + 12, reader.limits[role.first])):
            word = reader.words[k]
            if word.text == "," and k > role.last:
                civility = self.persons.civility(k + 1) if k + 1 < reader.limits[role.first] else 0
                return (
                    self.persons.after_civility(k + 1 + civility)
                    if civility and k + 1 + civility < reader.limits[role.first]
                    else None
                )
            if word.pos in ("VERB", "AUX", "CCONJ", "SCONJ") or word.text in (",", ";", ":", "(", "»", "«"):
                return None
        return None

    def _closes(self, k: int) -> bool:
        """A name set off by commas closes with one, with «et», with a verb's auxiliary or with the sentence."""
        reader = self.reader
        return (
            k >= reader.size
            or reader.words[k].pos in ("PUNCT", "AUX", "VERB", "CCONJ", "ADP")
            or reader.low(k) in ("a", "ont", "et")
        )


def without(reader: Reader, k: int) -> bool:
    """«… | sans frontières»: with it a trade is the name of a body."""
    return k + 1 < reader.size and reader.low(k) == "sans" and reader.words[k + 1].pos == "NOUN"
