"""Names that come again bare: «l'opérateur X SA», then «X»; «Jacques Chirac», then «Chirac» or «Jacques».

A first reading of the article learns them, a second one finds them.
"""

from __future__ import annotations

from models.annotation import Actor, Mention
from pipeline.lexicon.phrases import Phrases
from pipeline.ner.appositions import Appositions
from pipeline.ner.reading import Reading
from pipeline.ner.same_name import without_head


class Echoes:
    """Names learnt from an article, found again without what introduced them."""

    def __init__(self, reading: Reading, appositions: Appositions) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.persons = reading.persons
        self.appositions = appositions
        self.names_of_bodies: Phrases[Mention] = Phrases([])
        self.names_of_persons: Phrases[bool] = Phrases([])

    def learn(self, actors: list[Actor]) -> None:
        """Learn the names of these actors for the next reading."""
        self.names_of_bodies = self._learn(actors)
        self.names_of_persons = self._learn_names(actors)

    def _learn(self, actors: list[Actor]) -> Phrases[Mention]:
        """Names of bodies that may come again without what introduced them («l'opérateur X SA», then «X»)."""
        pairs: list[tuple[str, Mention]] = []
        legal_forms = self.reader.vocabulary.lexicon.bodies.legal_forms
        for actor in actors:
            body = actor.body
            if body is None or body.anaphor or body.weak or body.kind != "organisation" or not body.given:
                continue
            words = body.name.split()
            while len(words) > 1 and words[-1] in legal_forms:
                words.pop()
            common = len(words) == 1 and self.reader.vocabulary.heads.match([words[0].casefold()], 0) is not None
            if words and not common and words[0][:1].isupper() and (len(words) > 1 or len(words[0]) > 2):
                pairs.append((" ".join(words), body))
            if body.acronym:
                pairs.append((body.acronym, body))
            pairs += [(name, body) for name in without_head(body) if self._bare(name)]
        return Phrases(pairs)

    def _bare(self, name: str) -> bool:
        """«l'intercommunale Sambrinvest», then «Sambrinvest»: a name of its own, no town and nobody's given name."""
        words = [word.casefold() for word in name.split()]
        vocabulary = self.reader.vocabulary
        if len(name) < 4 or words[0] in vocabulary.given_names or not name.replace(" ", "").isalnum():
            return False
        tables = (vocabulary.heads, vocabulary.titles, vocabulary.towns, vocabulary.countries)
        return all(table.match(words, 0) is None for table in tables)

    def _learn_names(self, actors: list[Actor]) -> Phrases[bool]:
        """Surnames and given names of persons named in full, which may come again alone («Chirac», «Manola»)."""
        reader = self.reader
        vocabulary = reader.vocabulary
        tables = (vocabulary.heads, vocabulary.titles, vocabulary.towns, vocabulary.countries, vocabulary.known)
        found: list[tuple[str, bool]] = []
        for actor in actors:
            person = actor.person
            if person is None or person.last - person.first < 2:
                continue
            last = person.last - 1  # of the surname: its particles go with it («De Croo»)
            while last - 1 > person.first and reader.low(last - 1) in vocabulary.particles:
                last -= 1
            for first, end in ((person.first, person.first + 1), (last, person.last), (person.first + 1, person.last)):
                words = reader.lows[first:end]
                known = any((m := table.match(words, 0)) is not None and m[0] == len(words) for table in tables)
                if (
                    first < end
                    and not known
                    and len(words[-1]) > 2
                    and words[-1] not in vocabulary.particles
                    and "." not in words[-1]
                ):
                    found.append((" ".join(words), True))
        return Phrases(found)

    def person(self, j: int, i: int) -> Actor | None:
        """The surname or the given name alone of somebody named in full elsewhere in the article."""
        reader = self.reader
        word = reader.words[j]
        match = self.names_of_persons.match(reader.lows, j) if j == i else None
        if match is None or not word.capital or word.label == "LOC":
            return None
        end = j + match[0]
        if reader.opens_sentence(j) and word.label != "PER" and word.pos != "PROPN":
            return None
        before = j > reader.openings[j] and reader.words[j - 1].capital and not reader.opens_sentence(j - 1)
        if before or self.persons.name_end(j) > end or (end < reader.limits[j] and reader.name_like(end)):
            return None  # part of a longer name
        return self.appositions.with_office(self.reading.actor(i, end, person=self.persons.mention(j, end)))

    def body(self, j: int, i: int) -> Actor | None:
        """A name learnt elsewhere in the article."""
        reader = self.reader
        match = self.names_of_bodies.match(reader.lows, j)
        if match is None or not reader.words[j].capital:
            return None
        length, body = match
        end = j + length
        while end < reader.limits[j] and reader.words[end].text in reader.vocabulary.lexicon.bodies.legal_forms:
            end += 1
        mention = self.bodies.mention(j, end, head=body.head, acronym=None)
        return self.reading.actor(i, end, body=mention)
