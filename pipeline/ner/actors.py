"""Actors: persons, offices and bodies put together as the sentence puts them.

«la ministre de X, Amal Y», «Amal Y, ministre de X», «M. Z (Telnet)», «Rafik B. pour l'Université de Sfax»: one actor
each.  A text is read once from left to right; the longest reading that starts at a word wins, and actors never overlap.
"""

from __future__ import annotations

import re

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.phrases import Phrases
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.extent import Extent
from pipeline.ner.persons import PersonGrammar
from pipeline.ner.reader import A, DE, Reader
from pipeline.ner.roles import RoleGrammar
from pipeline.ner.states import StateGrammar

_ARTICLES = frozenset({"le", "la", "les", "l'", "un", "une", "son", "sa", "leur", "notre", "ce", "cette", "ledit", "ladite"})
_DEFINITE = frozenset({"le", "la", "l'", "les", "son", "sa", "leur", "ce", "cette"})
_RUNS = frozenset("dirige préside conduit pilote représente représentait dirigeait présidait".split())
_DEMONYMS = ("ois", "oise", "ais", "aise", "ien", "ienne", "ain", "aine", "éen", "éenne")
_REPRESENTED = frozenset("représenté représentée représentés représentées par".split())
_BINDING = frozenset("lie lient liant liait lié liée unit unissant unissait unissent unir lier associe associant relie".split())
_CENTURY = re.compile(r"^[IVX]+e$")  # «la Ve République», «le XIXe siècle»
_NUMBERS = {"deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "mêmes": 2}

class ActorGrammar:
    """Reads all actors of a text."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.extent = Extent(reader)
        self.bodies = BodyGrammar(reader, self.extent)
        self.states = StateGrammar(reader)
        self.persons = PersonGrammar(reader)
        self.roles = RoleGrammar(reader, self.extent, self.bodies, self.states)
        self.echoes: Phrases[Mention] | None = None
        self.names: Phrases[bool] = Phrases([])
        self._previous: Actor | None = None
        self._skip = 0  # words up to here belong to an office that is no actor

    def read(self) -> list[Actor]:
        """All actors, in text order: a second reading finds again, bare, the names that the first one learnt."""
        actors = self._once()
        self.echoes = self._learn(actors)
        self.names = self._learn_names(actors)
        return self._respectively(self._once())

    def _respectively(self, actors: list[Actor]) -> list[Actor]:
        """«Mmes A et B, respectivement déléguée à X et cheffe de Y»: the first office is the first name's."""
        for at, low in enumerate(self.reader.lows):
            if low != "respectivement":
                continue
            first = self.reader.openings[at]
            names = [a for a in actors if first <= a.first and a.last <= at and a.person is not None and a.role is None]
            offices = [a for a in actors if at < a.first < self.reader.limits[at] and a.person is None and a.role is not None]
            if names and len(names) == len(offices):
                for name, office in zip(names, offices, strict=True):
                    name.role, name.body = office.role, office.body
                names[-1].last, names[-1].end = offices[-1].last, offices[-1].end
                actors = [a for a in actors if a not in offices]
        return actors

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
        return Phrases(pairs)

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
                if first < end and not known and len(words[-1]) > 2 and words[-1] not in vocabulary.particles and "." not in words[-1]:
                    found.append((" ".join(words), True))
        return Phrases(found)

    def _person_echo(self, j: int, i: int) -> Actor | None:
        """The surname or the given name alone of somebody named in full elsewhere in the article."""
        reader = self.reader
        word = reader.words[j]
        match = self.names.match(reader.lows, j) if j == i else None
        if match is None or not word.capital or word.label == "LOC":
            return None
        end = j + match[0]
        if reader.opens_sentence(j) and word.label != "PER" and word.pos != "PROPN":
            return None
        before = j > reader.openings[j] and reader.words[j - 1].capital and not reader.opens_sentence(j - 1)
        if before or self.persons.name_end(j) > end or end < reader.limits[j] and reader.name_like(end):
            return None  # part of a longer name
        return self._with_office(self._actor(i, end, person=self.persons.mention(j, end)))

    def _echo(self, j: int, i: int) -> Actor | None:
        """A name learnt elsewhere in the article."""
        reader = self.reader
        match = self.echoes.match(reader.lows, j) if self.echoes is not None else None
        if match is None or not reader.words[j].capital:
            return None
        length, body = match
        end = j + length
        while end < reader.limits[j] and reader.words[end].text in reader.vocabulary.lexicon.bodies.legal_forms:
            end += 1
        mention = self.bodies.mention(j, end, head=body.head, acronym=None)
        return self._actor(i, end, body=mention)

    def _once(self) -> list[Actor]:
        actors: list[Actor] = []
        self._previous = None
        self._skip = 0
        i = 0
        while i < self.reader.size:
            several = self._plural_head(i)
            if several:
                actors += several
                self._previous = several[-1]
                i = several[-1].last
                continue
            actor = self._at(i)
            if actor is None:
                i = max(i + 1, self._skip)
            else:
                actors.append(actor)
                self._previous = actor
                i = max(actor.last, i + 1)
        return actors

    # -- one actor -----------------------------------------------------------------------------------------

    def _at(self, i: int) -> Actor | None:
        reader = self.reader
        if not reader.words[i].text[:1].isalnum():
            return None
        last = self._last_named(i) or self._that_of(i)
        if last is not None:
            return last
        j = i + 1 if self._article(i) and i + 1 < reader.limits[i] else i
        if j > i and reader.low(j) == "même" and j + 1 < reader.limits[i]:
            j += 1
        actor = self._plural(i) or self._person_first(j, i) or self._role_first(j, i)
        if actor is not None:
            return actor
        actor = self._body(j, i) or self._echo(j, i) or self._person_echo(j, i) or self._lone(j, i)
        return self._with_article(actor, i, j) if actor is not None and j > i else actor

    def _with_article(self, actor: Actor, i: int, j: int) -> Actor:
        """«La Poste», «Les Républicains»: an article with a capital inside a sentence belongs to the name."""
        reader, body = self.reader, actor.body
        if body is None or body.kind == "state" or body.first != j or body.name != body.text or body.anaphor or reader.shouted[i]:
            return actor
        if reader.words[i].text not in ("Le", "La", "Les") or reader.opens_sentence(i) or not reader.words[i - 1].text[-1].isalnum():
            return actor
        body.first, body.start = i, reader.words[i].start
        body.text = body.name = reader.slice(i, body.last)
        return actor

    def _article(self, i: int) -> bool:
        """An article or possessive, not «SA» (Son Altesse) nor «LE» of an acronym."""
        word = self.reader.words[i]
        return word.low in _ARTICLES and not (word.text.isupper() and len(word.text) > 1 and word.text.isalpha() and word.text == "SA")

    def _last_named(self, i: int) -> Actor | None:
        """«ce dernier», «cette dernière»: the actor named last."""
        reader = self.reader
        if reader.low(i) not in ("ce", "cette") or reader.low(i + 1) not in ("dernier", "dernière") or i + 2 > reader.limits[i]:
            return None
        if i + 2 < reader.size and (reader.words[i + 2].pos in ("NOUN", "PROPN") or reader.low(i + 2).endswith("ant")):
            return None  # «ce dernier point»; «…, ce dernier ayant fait le voyage» tells no more
        before = self._previous
        if before is None or before.plural is not None:
            return None
        actor = self._actor(i, i + 2)
        body = self._plain(before)
        if body is not None:
            actor.body = self.bodies.mention(i, i + 2, head=body.head, name=body.name)
            actor.body.kind, actor.body.country, actor.body.given = body.kind, body.country, False
        elif before.person is not None and self._gender(before) in ("", "f" if reader.low(i) == "cette" else "m"):
            actor.person = self.persons.mention(i, i + 2)
            actor.person.name, actor.person.anaphor = before.person.name, True
        else:
            return None
        return actor

    def _gender(self, actor: Actor) -> str:
        """"f", "m" or "", as the office or civility of a person tells."""
        vocabulary, reader = self.reader.vocabulary, self.reader
        if actor.role is not None:
            title = vocabulary.titles.match(reader.lows, actor.role.first)
            if title is not None and title[1].form.gender:
                return str(title[1].form.gender)
        for k in range(actor.first, actor.last):
            civility = vocabulary.civilities.match(reader.lows, k)
            if civility is not None and civility[1].gender:
                return str(civility[1].gender)
        return ""

    def _that_of(self, i: int) -> Actor | None:
        """«le ministère de la Santé et celui de l'Enseignement supérieur»: the same kind of body."""
        reader, before = self.reader, self._previous
        if reader.low(i) != "celui" or reader.low(i + 1) not in DE or i + 2 >= reader.limits[i]:
            return None
        if reader.words[i + 2].label == "PER" or self.persons.civility(i + 2):
            return None
        body = before.body if before is not None else None
        if body is None or body.kind != "ministry" or before is None or before.last < reader.openings[i]:
            return None
        end = self.extent.portfolio(i + 2)
        if end == i + 2:
            return None
        mention = self.bodies.mention(i, end, head=body.head, name=f"{body.name.split()[0]} {reader.slice(i + 1, end)}")
        mention.kind, mention.country = "ministry", body.country
        return self._actor(i, end, body=mention)

    def _plain(self, actor: Actor) -> Mention | None:
        return actor.body if actor.body is not None and not actor.body.anaphor and actor.person is None else None

    def _person_first(self, j: int, i: int) -> Actor | None:
        """A civility and a name, then perhaps an office."""
        length = self.persons.civility(j)
        if not length:
            return None
        # «S.E.M. le ministre X», «Mme la présidente»: the office stands between civility and name
        k = j + length
        if k < self.reader.size and self.reader.low(k) in ("le", "la", "l'"):
            role_actor = self._role_first(k + 1, i)
            if role_actor is not None:
                role_actor.civility = True
                return role_actor
        if k >= self.reader.size or k >= self.reader.limits[j]:
            return None
        title_actor = self._role_first(k, i) if self.reader.words[k].capital else None
        if title_actor is not None and title_actor.person is not None:
            title_actor.civility = True
            return title_actor
        person = self.persons.after_civility(k)
        if person is None:
            return None
        actor = self._actor(i, person.last, person=person)
        actor.civility = True
        return self._with_office(actor)

    def _role_first(self, j: int, i: int) -> Actor | None:
        """An office, then perhaps its holder's name."""
        reader = self.reader
        role = self.roles.at(j)
        if role is None:
            return None
        k = role.last
        comma = k < reader.limits[j] and reader.low(k) == ","
        opened = k < reader.limits[j] and reader.low(k) == "("
        n = k + 1 if comma or opened else k
        person: Mention | None = None
        if n < reader.limits[j]:
            article = 1 if reader.low(n) in ("le", "la") and n + 1 < reader.limits[j] else 0
            civility = self.persons.civility(n + article)
            m = n + article + civility
            if m < reader.limits[j]:
                person = self.persons.after_civility(m) if civility else self.persons.after_role(m)
                if person is not None and article and not civility:
                    person = None
                if person is not None and comma and not civility and not self._closes(person.last) and role.anaphor:
                    person = None
        if person is None and role.body is None or person is None and comma is False:
            person = self._name_beyond(role)
            opened = False
        if person is None:
            if role.anaphor and j == i and not reader.words[j].capital:
                self._skip = role.last
                return None  # «des associations de magistrats»: people in general
            if j == i and not reader.words[j].capital and i and reader.low(i - 1) not in (",", "et", "de", "d'", "entre", "par", "("):
                if role.body is not None and not role.body.given:
                    self._skip = role.last  # «les bureaux du ministre des Mines»: no body called «Mines»
                return None
            actor = self._of_before(self._actor(i, role.last, role=role, body=role.body))
            self._counterpart(actor)
            return actor
        last = person.last + 1 if opened and reader.low(person.last) == ")" else person.last
        actor = self._of_before(self._actor(i, last, person=person, role=role, body=role.body))
        self._counterpart(actor)
        return self._with_second_office(actor)

    def _name_beyond(self, role: Role) -> Mention | None:
        """«la directrice des opérations dans les pays voisins à la BEI, Mme X»: more words of the office before the comma."""
        reader = self.reader
        for k in range(role.last, min(role.last + 12, reader.limits[role.first])):
            word = reader.words[k]
            if word.text == "," and k > role.last:
                civility = self.persons.civility(k + 1) if k + 1 < reader.limits[role.first] else 0
                return self.persons.after_civility(k + 1 + civility) if civility and k + 1 + civility < reader.limits[role.first] else None
            if word.pos in ("VERB", "AUX", "CCONJ", "SCONJ") or word.text in (",", ";", ":", "(", "»", "«"):
                return None
        return None

    def _counterpart(self, actor: Actor) -> None:
        """«son homologue italien»: the same office in that country, and so the same ministry or the state."""
        role, before = actor.role, self._previous
        if role is None or role.head != "homologue" or before is None or role.country is None:
            return
        office = before.role.body if before.role is not None else before.body
        if office is not None and office.kind == "ministry":
            adjective = self.reader.vocabulary.masculine(role.country)
            head, _, rest = office.name.partition(" ")
            name = f"{head} {adjective} {rest}" if adjective else office.name
            body = self.bodies.mention(role.first, role.last, head="ministère", name=name)
            body.kind, body.country, body.given = "ministry", role.country, False
        else:
            place = self.reader.vocabulary.place(role.country)
            if place is None:
                return
            body = self.bodies.mention(role.first, role.last, head="", name=place.bare)
            body.kind, body.country, body.given = "state", role.country, False
        actor.body = role.body = body
        if before.role is not None and actor.person is not None:
            role.anaphor = False

    def _of_before(self, actor: Actor) -> Actor:
        """«la Chambre, dont la présidente, X, …», «l'Université, représentée par son recteur, X»: an office of that body."""
        reader = self.reader
        if actor.body is not None or self._previous is None or self._previous.body is None:
            return actor
        between = [low for low in reader.lows[self._previous.last : actor.first] if low not in (",", "que")]
        owned = reader.low(actor.first) in ("son", "sa", "leur")
        if between in (["dont"], ["à", "travers"]) or (between and between[0] in _REPRESENTED and (owned or between[-1] == "par")):
            actor.body = self._previous.body
        return actor

    def _body(self, j: int, i: int) -> Actor | None:
        """A body or state."""
        reader = self.reader
        state = self.states.at(j)
        body = self.bodies.at(j)
        if state is not None and (body is None or state.last >= body.last or state.acronym is None and state.last == body.last - 3 and body.acronym):
            if self._only_a_place(i, j, state):
                return None
            if reader.words[j].label == "PER" and j == i and self.persons.alone(j):
                return None
            return self._actor(i, state.last, body=state)
        if body is not None:
            return self._actor(i, body.last, body=body)
        if j > i and reader.low(i) in _DEFINITE and reader.low(j) in reader.vocabulary.actors.back:
            end = j + 1
            while end < reader.limits[j] and reader.words[end].pos == "ADJ" and reader.adjective_like(end) and not reader.words[end].capital:
                end += 1  # «l'institution constitutionnelle», «la banque marocaine»
            mention = self.bodies.mention(j, end, head=reader.low(j))
            mention.anaphor = True
            return self._actor(i, end, body=mention)
        return None

    def _only_a_place(self, i: int, j: int, state: Mention) -> bool:
        """«à Rabat», «en France», «du Maroc»: where, or whose, not who."""
        reader = self.reader
        before = reader.low(i - 1) if i > reader.openings[i] else ""
        if before in ("de", "d'", "du", "des", "en", "dans", "depuis", "vers", "hors", "via") or (before == "à" and i == j):
            return True
        if state.head == "capital":
            after = reader.low(state.last)
            return before in ("à", "ville", "sur", "au", "aux", "pour") or after in ("-", "–", "—", "(") or i != j and reader.low(i) != "le"
        if before in ("au", "aux"):
            return not any(reader.low(k) in _BINDING for k in range(max(reader.openings[i], i - 14), i))
        return False

    def _lone(self, j: int, i: int) -> Actor | None:
        """A person's name with nothing before it, or a proper name that spaCy takes for an organisation."""
        reader = self.reader
        if j == i:
            person = self.persons.alone(j)
            if person is None:
                person = self._named_before_office(j)
            if person is not None:
                return self._with_office(self._actor(i, person.last, person=person))
        if j > i and reader.words[j].capital and (reader.words[j].low in reader.vocabulary.nationalities or reader.words[j].low.endswith(_DEMONYMS)):
            # «le Jurassien Michel T.»: from where, then who
            end = self.persons.name_end(j + 1) if j + 1 < reader.limits[j] else j + 1
            if end - j - 1 >= 2:
                return self._with_office(self._actor(i, end, person=self.persons.mention(j + 1, end)))
        if j > i and reader.low(j) in reader.vocabulary.nationalities and not reader.words[j].capital and j + 1 < reader.limits[j]:
            # «l'américain NBCUniversal», «le géant chinois X»: a nationality stands for «the company»
            end = self.bodies.proper(j + 1)
            if end > j + 1 and reader.words[j + 1].label != "PER" and reader.words[j + 1].low not in reader.vocabulary.given_names:
                return self._actor(i, end, body=self.bodies.mention(j + 1, end, head=""))
        word = reader.words[j]
        if reader.shouted[j] or not reader.name_like(j) or reader.day_or_month(j) or word.text in reader.vocabulary.actors.names:
            return None
        if word.low in reader.vocabulary.actors.gatherings or reader.vocabulary.lexicon.instruments.forms.match(reader.lows, j):
            return None
        head = reader.vocabulary.heads.match(reader.lows, j)
        if head is not None and head[1].number == "pl" != head[1].head.number and j + head[0] == self._labelled(j):
            return None  # «les deux Parlements»
        if self._area(j) and not reader.name_like(min(j + 1, reader.limits[j] - 1)) or self._of_a_thing(i) or _CENTURY.match(word.text):
            return None
        if word.low in reader.vocabulary.actors.things or word.text in self.bodies.defined_otherwise or self._heading(j):
            return None
        if word.label in ("ORG", "MISC") and not (reader.opens_sentence(j) and word.pos not in ("PROPN", "X")):
            if word.low in self.reader.vocabulary.nationalities or self.reader.vocabulary.towns.match(reader.lows, j):
                return None
            end = self._labelled(j)
            lower = end < reader.limits[j] and reader.words[end].pos == "ADJ" and not reader.words[end].capital
            if end == j + 1 and (word.pos == "NOUN" or lower) and not reader.opens_sentence(j):
                # «Crédit rural du Saïss», «Médecins de la Corne»: a common noun with a capital and its complement
                end = self.extent.complements(self.extent.tail(end), start=j)
            if end > j and (word.label == "ORG" or self.reader.words[j].pos == "PROPN" or end - j > 1):
                mention = self.bodies.mention(j, end, head="")
                mention.weak = word.label != "ORG"
                return self._actor(i, end, body=mention)
        return self._capitalised(j, i)

    def _of_a_thing(self, i: int) -> bool:
        """«le code du Travail», «la Coupe du Monde», «la guerre d'X»: a complement that is no body."""
        reader = self.reader
        k = i - 1 if reader.low(i - 1) in DE else i - 2 if reader.low(i - 1) in ("la", "l'") and reader.low(i - 2) in DE else -1
        if reader.low(i) in ("la", "l'"):
            k = i - 1 if reader.low(i - 1) in DE else -1
        return k > reader.openings[i] and reader.low(k - 1) in reader.vocabulary.actors.things

    def _heading(self, j: int) -> bool:
        """«Espace : …», «: Grève générale», «« Nouvel élan pour…»: a capital that a colon, quote or line start explains."""
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
        """«les Ciments du Khasso», «l'Architecte des toits»: a capital inside a sentence makes a name of a common noun."""
        reader = self.reader
        word = reader.words[j]
        directly = i > 0 and reader.low(i - 1) in ("entre", "avec")
        acronym = self.bodies.is_acronym(word.text) and word.text.isupper()
        if reader.opens_sentence(j) or word.label in ("PER", "LOC") and not (directly or acronym) or word.pos not in ("NOUN", "PROPN", "X", "ADJ"):
            return None
        if not self._connected(i) or reader.vocabulary.towns.match(reader.lows, j) or word.low in reader.vocabulary.nationalities:
            return None
        if reader.vocabulary.titles.match(reader.lows, j) is not None or word.low in reader.vocabulary.given_names:
            return None
        end = self.extent.complements(self.extent.tail(j + 1), start=j)
        mention = self.bodies.mention(j, end, head="")
        mention.weak = True
        return self._actor(i, end, body=mention)

    def _connected(self, i: int) -> bool:
        """Directly after «entre», «avec», or «et»/comma after an actor: where a party would stand."""
        reader = self.reader
        before = reader.low(i - 1) if i else ""
        if before in ("entre", "avec"):
            return True
        return before in ("et", ",") and self._previous is not None and self._previous.last >= i - 2

    def _labelled(self, j: int) -> int:
        """End of the run of words that may be the name of an organisation: capitalised, in one entity of spaCy's."""
        reader = self.reader
        end = j
        while end < reader.limits[j] and (
            reader.name_like(end) or (end > j and reader.words[end].text in ("&", "-") or reader.words[end].text.isdigit() and end > j)
        ):
            if reader.day_or_month(end) or (end > j and reader.words[end].label != reader.words[j].label):
                break
            end += 1
        while end < reader.limits[j] and end > j and reader.words[end].text in reader.vocabulary.lexicon.bodies.legal_forms:
            end += 1
        while end - 1 > j and reader.words[end - 1].text in ("&", "-"):
            end -= 1
        return end

    def _plural_head(self, i: int) -> list[Actor]:
        """«les universités de Tipaza et d'Ancône», «les communes de A, B et C»: one body for each name."""
        reader = self.reader
        j = i + 1 if reader.low(i) in ("les", "des", "aux") and i + 1 < reader.limits[i] else i
        match = reader.vocabulary.heads.match(reader.lows, j)
        if match is None or match[1].number != "pl" or match[1].head.number == "pl":
            return self._plural_trade(i, j)
        head = match[1].head
        k = j + match[0]
        limit = reader.limits[j]
        found: list[Actor] = []
        while k < limit:
            start = k
            if reader.low(k) in DE:
                k += 1
            elif not found:
                break
            article = k
            if k < limit and reader.low(k) in ("la", "le", "l'", "les") and (head.type == "ministry" or reader.words[k].capital):
                k += 1
            if k >= limit or not reader.words[k].capital or reader.day_or_month(k):
                break
            if head.generic and self._area(k):
                break  # «les jeunes pousses de Tunisie et d'Afrique»
            end = self.bodies.proper(k) if head.type != "ministry" else self.extent.noun_phrase(k, determiner=False)
            if end == k or found and reader.low(start) not in DE and self.persons.civility(k):
                break
            prefix = reader.slice(start, k) if reader.low(start) in DE else "de"
            name = f"{head.singular} {prefix}{'' if prefix.endswith(chr(39)) else ' '}{reader.slice(k, end)}"
            mention = self.bodies.mention(k, end, head=head.singular, name=name)
            mention.kind = "ministry" if head.type == "ministry" else "organisation"
            found.append(self._actor(i if not found else min(start, article), end, body=mention))
            k = end
            if k + 1 < limit and reader.low(k) in (",", "et") and not (reader.low(k) == "," and reader.low(k + 1) == "et"):
                k += 1
            else:
                break
        if len(found) == 1 and head.type == "ministry":
            self._skip = found[0].last  # «les ministères des Finances des deux pays»
        return found if len(found) >= 2 else []

    def _named_before_office(self, j: int) -> Mention | None:
        """«Tudi K., coprésident de la Grange»: two capitals and a comma before an office make a person."""
        reader = self.reader
        end = self.persons.name_end(j) if reader.words[j].capital else j
        if end - j < 2 or end + 1 >= reader.limits[j] or reader.low(end) != ",":
            return None
        if any(reader.words[k].pos != "PROPN" or reader.words[k].label == "ORG" for k in range(j, end)) or self.bodies.at(j) is not None:
            return None
        k = end + 1 + (reader.low(end + 1) in _ARTICLES)
        role = self.roles.at(k) if k < reader.limits[j] else None
        return self.persons.mention(j, end) if role is not None and not self._name_after(role) else None

    def _area(self, k: int) -> bool:
        """A country, continent or region at word ``k``."""
        reader = self.reader
        return any(table.match(reader.lows, k) for table in (reader.vocabulary.countries, reader.vocabulary.areas))  # type: ignore[attr-defined]

    def _plural_trade(self, i: int, j: int) -> list[Actor]:
        """«les laboratoires américains Johnson & Johnson et Novavax»: names introduced by one plural noun."""
        reader = self.reader
        match = reader.vocabulary.appositives.match(reader.lows, j)
        if match is None or match[1].number != "pl" or j == i:
            return []
        k = j + match[0]
        while k < reader.limits[j] and reader.adjective_like(k) and not reader.words[k].capital:
            k += 1
        found: list[Actor] = []
        while k < reader.limits[j] and reader.name_like(k) and not reader.day_or_month(k):
            end = self.bodies.proper(k)
            mention = self.bodies.mention(k, end, head=reader.low(j))
            found.append(self._actor(i if not found else k, end, body=mention))
            k = end
            if k + 1 < reader.limits[j] and reader.low(k) in (",", "et") and reader.name_like(k + 1):
                k += 1
            else:
                break
        return found if len(found) >= 2 else []

    def _plural(self, i: int) -> Actor | None:
        """«les deux pays», «les trois institutions», «les parties»."""
        reader = self.reader
        low = reader.low(i)
        if low not in ("les", "ces", "des", "aux", "leurs"):
            return None
        j, number = i + 1, 0
        if reader.low(j) in _NUMBERS:
            number = _NUMBERS[reader.low(j)]
            j += 1
        elif reader.low(j).isdigit() and len(reader.low(j)) < 3:
            number = int(reader.low(j))
            j += 1
        if number == 0 and low not in ("les", "ces", "aux", "leurs"):
            return None
        kind = reader.vocabulary.actors.plurals.get(reader.low(j))
        if kind is None or j >= reader.limits[i]:
            return None
        if number == 0 and low != "leurs" and reader.low(j) not in ("parties", "signataires"):
            return None
        actor = self._actor(i, j + 1)
        actor.plural, actor.number = kind, number or 2
        return actor

    # -- what follows a name -------------------------------------------------------------------------------

    def _with_office(self, actor: Actor) -> Actor:
        """The office after a name: «, président de l'UCA», «(Telnet)», «, qui dirige le CRM», «pour le conseil général»."""
        reader = self.reader
        i = actor.last
        if i >= reader.size or i >= reader.limits[i - 1]:
            return actor
        low = reader.low(i)
        if low in (",", "(", "-", "–", "—") and i + 1 < reader.limits[i]:
            return self._apposition(actor, i)
        if low in ("pour",) or (low == "au" and reader.low(i + 1) == "nom"):
            return self._on_behalf(actor, i)
        if low in DE | A and actor.civility is False:
            return actor
        return actor

    def _apposition(self, actor: Actor, i: int) -> Actor:
        reader = self.reader
        closing = reader.low(i) == "("
        j = i + 1
        if reader.low(j) in ("le", "la", "l'", "son", "sa", "un", "une", "notre", "leur", "actuel", "actuelle", "alors", "également", "lui-même"):
            j += 1
        if j >= reader.limits[i]:
            return actor
        if reader.low(j) == "qui" and reader.low(j + 1) in _RUNS:
            return self._relative(actor, j)
        if reader.low(j) in ("pour", "au"):
            return self._on_behalf(actor, j)
        role = self.roles.at(j)
        if role is not None and not self._name_after(role):
            actor.role, actor.body = role, role.body
            before = self._previous.body if self._previous is not None else None
            if reader.low(j - 1) in ("son", "sa") and role.body is not None and before is not None and before.kind == role.body.kind == "ministry":
                actor.body = before  # «X, son ministre délégué chargé de Y»
            actor.last = role.last
            self._second(actor)
        elif closing:
            body = self.bodies.at(j) or self.states.at(j) or (
                self.bodies.mention(j, j + 1, head="") if self.bodies.is_acronym(reader.words[j].text) else None
            )
            if body is None and reader.name_like(j):
                end = self.bodies.proper(j)
                if reader.low(end) == ")":
                    body = self.bodies.mention(j, end, head="")
            if body is None or reader.low(body.last) != ")":
                return actor
            actor.body = body
            actor.last = body.last
        else:
            return actor
        if closing and actor.last < reader.size and reader.low(actor.last) == ")":
            actor.last += 1
        actor.end = reader.words[actor.last - 1].end
        return actor

    def _name_after(self, role: Role) -> bool:
        """«A, le ministre B»: the office belongs to the name that follows it, not to the one before."""
        reader = self.reader
        k = role.last
        if k >= reader.size or k >= reader.limits[role.first]:
            return False
        if reader.low(k) == ",":
            # «A, ministre de X, B, ministre de Y» keeps the first reading; «A, le ministre de X, M. B» the second
            if reader.low(role.first - 1) not in ("le", "la", "l'") or k + 1 >= reader.limits[role.first]:
                return False
            return bool(self.persons.civility(k + 1)) or self.persons.name_end(k + 1) - k - 1 >= 2
        if self.persons.civility(k):
            return True
        person = self.persons.after_role(k) if reader.words[k].capital else None
        return person is not None and role.body is None

    def _second(self, actor: Actor) -> None:
        """«maire de Nîmes et président du conseil de surveillance du CHU»: a second office of the same person."""
        reader = self.reader
        i = actor.last
        if i + 1 < reader.size and i < reader.limits[i - 1] and reader.low(i) == "et":
            j = i + 1
            role = self.roles.at(j)
            if role is not None and not self._holder_follows(role):
                actor.last = role.last
                actor.end = reader.words[actor.last - 1].end
                if actor.body is None:
                    actor.body = role.body

    def _holder_follows(self, role: Role) -> bool:
        reader = self.reader
        k = role.last
        if k < reader.limits[role.first] and reader.low(k) == ",":
            k += 1
        if k >= reader.limits[role.first]:
            return False
        return bool(self.persons.civility(k)) or self.persons.after_role(k) is not None

    def _relative(self, actor: Actor, j: int) -> Actor:
        reader = self.reader
        k = j + 2
        if reader.low(k) in ("le", "la", "l'"):
            k += 1
        # «qui préside l'UCA», «qui préside aux destinées de l'UM6P»
        body = next((b for b in (self.bodies.at(m) for m in range(k, min(k + 5, reader.limits[j]))) if b is not None), None)
        if body is not None:
            actor.body = body
            actor.last, actor.end = body.last, body.end
            actor.role = Role(
                j + 1, body.last, reader.words[j + 1].start, body.end, reader.slice(j + 1, body.last), head=reader.low(j + 1), body=body
            )
        return actor

    def _on_behalf(self, actor: Actor, j: int) -> Actor:
        """«pour le conseil général», «au nom de l'Etat»."""
        reader = self.reader
        k = j + 1
        if reader.low(j) == "au":
            if reader.low(j + 1) != "nom" or reader.low(j + 2) not in DE:
                return actor
            k = j + 3
        if k < reader.limits[j] and reader.low(k) in ("le", "la", "l'"):
            k += 1
        if k >= reader.limits[j]:
            return actor
        body = self.bodies.at(k, office=True) or self.states.at(k)
        if body is None:
            return actor
        if actor.body is None:
            actor.body = body
        actor.last, actor.end = body.last, body.end
        return actor

    def _with_second_office(self, actor: Actor) -> Actor:
        """After «le ministre de X, Y,» a body in brackets or «pour Z» may still follow."""
        reader = self.reader
        i = actor.last
        if actor.body is None and i < reader.size and i < reader.limits[i - 1]:
            if reader.low(i) == "(":
                return self._apposition(actor, i)
            if reader.low(i) == "pour":
                return self._on_behalf(actor, i)
            if reader.low(i) == "," and actor.role is not None and actor.role.body is None:
                return self._apposition(actor, i)
        return actor

    def _closes(self, k: int) -> bool:
        """A name set off by commas closes with one, with «et», with a verb's auxiliary or with the sentence."""
        reader = self.reader
        return k >= reader.size or reader.words[k].pos in ("PUNCT", "AUX", "VERB", "CCONJ", "ADP") or reader.low(k) in ("a", "ont", "et")

    def _actor(
        self, first: int, last: int, *, person: Mention | None = None, role: Role | None = None, body: Mention | None = None
    ) -> Actor:
        words = self.reader.words
        return Actor(first, last, words[first].start, words[last - 1].end, person=person, role=role, body=body)
