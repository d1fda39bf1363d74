"""How far a body's name reaches: «Office national de l'électricité et de l'eau potable», not a word more.

French names of bodies are a head noun, adjectives, and complements introduced by «de», «à», «pour», «en»…  The one
hard question is «et» and the comma: inside the name («de l'Emploi et des Compétences») or between two actors
(«l'Université et la Région»)?  Inside, the preposition is repeated or the noun is bare; between actors, an article or
a name follows.
"""

from __future__ import annotations

from pipeline.lexicon.folding import fold
from pipeline.ner.reader import DE, DETERMINERS, OTHER_PREPOSITIONS, A, Reader

_BEFORE_SUBJECT = frozenset({",", ":", ";", "«", "que", "qu'", "–", "—"})
MOST_CLITICS = 4  # «et Nordis | n'en | parlaient»
MOST_WORDS = 30  # no body in the press has a longer name; keeps a run-on sentence from becoming one


class Extent:
    """Finds the end of noun phrases and of the complements that belong to a head noun."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.words = reader.vocabulary.actors
        self._portfolio = False
        self._head = ""
        self._capital_head = False
        self._first_complement = -1
        self._start = -1

    def noun_phrase(self, i: int, *, determiner: bool = True, capitals: bool = True) -> int:
        """End of the noun phrase at ``i`` (adjectives, a noun or a name, adjectives); ``i`` if there is none."""
        reader, limit = self.reader, self._limit(i)
        start = i
        if determiner and i < limit and reader.low(i) in DETERMINERS:
            i += 1
        begin = i
        while i < limit and reader.words[i].pos == "ADJ" and reader.adjective_like(i) and not reader.words[i].capital:
            i += 1
        if i < limit and reader.noun_like(i) and not reader.day_or_month(i):
            i += 1
            # «la Petite entreprise», «l'Aménagement du Haut plateau»: a capitalised adjective before its noun
            if (
                i < limit
                and reader.words[i - 1].low in self.words.before_noun
                and reader.noun_like(i)
                and reader.words[i].pos == "NOUN"
            ):
                i += 1
        elif i == begin:
            return start
        return self.tail(i, capitals=capitals)

    def tail(self, i: int, *, capitals: bool = True) -> int:
        """End of the adjectives, capitalised words and numbers that directly follow a noun that ends at ``i``."""
        reader, limit = self.reader, self._limit(i - 1)
        while i < limit:
            word = reader.words[i]
            follows_capital = reader.words[i - 1].capital
            if reader.day_or_month(i):
                break
            alone = i + 1 >= limit or not (reader.name_like(i + 1) or self._article_of_name(i + 1, limit))
            alone = alone and not (self._portfolio and reader.low(i + 1) in reader.vocabulary.particles)
            if (
                (
                    capitals
                    and reader.name_like(i)
                    and (not self._starts_actor(i) or (alone and follows_capital and not self._starts_role(i)))
                )
                or (reader.adjective_like(i) and not word.capital)
                or (word.text.isdigit() and len(word.text) <= 4 and follows_capital and not _date_follows(reader, i))
            ):
                i += 1
            elif self._namesake(i, limit) or (word.text == "&" and i + 1 < limit and reader.name_like(i + 1)):
                i += 2
            elif self._noun_on_noun(i):
                i += 1
            elif word.low in ("et", "ou") and self._joins_adjectives(i, limit):
                i += 2
            else:
                break
        return i

    def _namesake(self, i: int, limit: int) -> bool:
        """«Fondation | Roi Baudouin», «Hôpital | Reine Astrid»: called after somebody, with the office in capitals."""
        words = self.reader.words
        if i + 1 >= limit or not (words[i].capital and words[i + 1].capital and words[i - 1].capital):
            return False
        head = self.reader.vocabulary.heads.match(self.reader.lows, i - 1)
        return head is not None and head[0] == 1 and self._starts_role(i) and self.reader.name_like(i + 1)

    def _article_of_name(self, i: int, limit: int) -> bool:
        """«Bruno | Le Maire»: an article with a capital, and a name after it."""
        return (
            i + 1 < limit
            and self.reader.words[i].text in ("Le", "La", "Les", "Du")
            and self.reader.words[i + 1].capital
        )

    def portfolio(self, i: int) -> int:
        """End of a minister's portfolio whose noun phrase starts at ``i``; ``i`` if there is none.

        Its holder's name may follow without a comma («le ministre de la Santé Awa Tembely»).
        """
        self._portfolio = True
        try:
            end = self.noun_phrase(i)
            end = self._abroad(end) if end > i else end
            return self._abroad(self.complements(end, ministry=True, start=i - 1)) if end > i else i
        finally:
            self._portfolio = False

    def _abroad(self, i: int) -> int:
        """End of «résidant à l'étranger» after «(ministère chargé des) Marocains»."""
        match = self.reader.vocabulary.abroad.match(self.reader.lows, i)
        return i + match[0] if match is not None and i + match[0] <= self._limit(i - 1) else i

    def complements(self, i: int, *, ministry: bool = False, start: int | None = None, whole: bool = False) -> int:
        """End of all complements that follow the head (and its adjectives) that ends at ``i``.

        ``whole``: the head has a complement of its own («agence de l'eau»), so that «et» may go on with it.
        """
        limit = min(self._limit(i - 1), (start if start is not None else i) + MOST_WORDS)
        self._head = self.reader.low(start) if start is not None else ""
        self._start = start if start is not None else i
        self._capital_head = start is not None and self.reader.words[start].capital
        if self._head in self.words.before_noun and start is not None:
            self._head = self.reader.low(start + 1)  # «Haut conseil au financement»
        self._first_complement = -1 if whole else i
        while i < limit:
            end = self._complement(i, ministry)
            if end == i:
                break
            i = end
        return i

    def _complement(self, i: int, ministry: bool) -> int:
        reader = self.reader
        low = reader.low(i)
        with_whom = low == "avec" and ministry and reader.low(i - 1) in self.words.nouns_avec
        if low in DE or low in A or low in OTHER_PREPOSITIONS or with_whom:
            return self._prepositional(i, ministry, first=True)
        if low in (",", "et") or (low == "," and reader.low(i + 1) == "et"):
            return self._coordinated(i, ministry)
        return i

    def _prepositional(self, i: int, ministry: bool, *, first: bool) -> int:
        """End of «de la Santé», «pour l'énergie durable», or ``i`` when what follows is not part of a name."""
        reader, limit = self.reader, self._limit(i)
        low, j = reader.low(i), i + 1
        if j >= limit or reader.day_or_month(j) or reader.words[j].text[:1].isdigit():
            return i
        if low in DE and self.words.adverbs_de.match(reader.lows, j):
            return i  # «d'autre part», «d'abord»
        if low in DE and fold(self._head) in self.words.ratifiers and self._what_they_ratify(j):
            return i  # «le Parlement togolais | de l'accord»
        if low in ("pour", "en", "sur", "contre", "à") and not self._nominal_after(low, j):
            return i
        if low in DE and first and reader.words[i - 1].capital and self._holder(j):
            return i
        takes_a = reader.low(i - 1) in self.words.nouns_a and i != self._first_complement
        usual = i == self._first_complement and (ministry or self._head in self.words.takes_a)
        plain = not reader.words[i - 1].capital and not self._capital_within(j)
        if first and low in A and not takes_a and plain and not (usual and self._capital_head):
            return i
        if low == "au" and reader.low(j) in self.words.adverbs_au:
            return i
        if low == "à" and reader.low(j) in DETERMINERS and reader.low(j + 1) in self.words.adverbs_a:
            return i  # «le Conseil militaire | à la tête du pays»
        between = (
            low == "aux" and i == self._first_complement and reader.words[i - 1].capital and reader.words[j].capital
        )
        if first and low in A and not (takes_a or usual or between):
            return i  # «between»: «la Grange aux Idées», a proper name
        if self._starts_person(j) or (not first and (self._starts_role(j) or (not ministry and self._starts_body(j)))):
            return i
        if not first and reader.low(j) in DETERMINERS and j + 1 < limit and self._starts_role(j + 1):
            return i  # «ministre du Transport, et de la ministre malienne de la Pêche»
        end = self.noun_phrase(j)
        return end if end > j else i

    def _what_they_ratify(self, j: int) -> bool:
        """«l'accord», «ce traité», «la convention»: no part of the name of a parliament or government."""
        k = j + 1 if self.reader.low(j) in DETERMINERS else j
        return self.reader.low(k) in self.words.ratified and not self.reader.words[k].capital

    def _nominal_after(self, preposition: str, j: int) -> bool:
        """«pour l'Investissement», «en santé»: a noun phrase, not an infinitive, a place or a date."""
        reader = self.reader
        word = reader.words[j]
        if preposition == "en":
            return word.pos == "NOUN" and not word.capital and word.low not in self.words.adverbs_en
        if preposition == "à":
            return reader.low(j) in ("la", "l'") and reader.words[j - 2].low not in ("siège",)
        if preposition == "sur" or preposition == "contre":
            noun = reader.words[min(j + 1, self._limit(j) - 1)]
            qualified = reader.words[j - 2].pos == "ADJ" and not reader.words[j - 2].capital and not noun.capital
            called = preposition == "sur" and reader.words[j - 2].capital and reader.words[j - 2].pos == "PROPN"
            # not «la Commission européenne sur les conditions», «la Fondation Lemaire sur la prévention»
            return reader.low(j) in DETERMINERS and not qualified and not called
        # «pour»: «Agence pour le climat», «Front pour la Démocratie», not «l'Université de X pour la rénovation»
        noun = reader.words[j + 1] if reader.low(j) in DETERMINERS and j + 1 < self._limit(j) else word
        takes = self._head in self.words.takes_pour
        if noun.capital:
            return takes or self._capital_before(j - 2)
        return takes and noun is not word and self._capital_before(j - 2) and not self._named(j - 2)

    def _coordinated(self, i: int, ministry: bool) -> int:
        """End of «, du Commerce et de l'Economie» or «et Eau»; ``i`` when the comma or «et» leaves the name."""
        reader, limit = self.reader, self._limit(i)
        if i == self._first_complement and not ministry:
            return i  # nothing yet that a comma or «et» could go on with
        j = i
        closed = False
        end = i
        previous = self._preposition_before(i)
        while j < limit:
            low = reader.low(j)
            if low not in (",", "et"):
                break
            k = j + 1
            last = low == "et"
            if low == "," and reader.low(k) == "et":
                k, last = k + 1, True
            stop = self._member(k, previous, ministry, after_comma=low == ",", last=last)
            if stop == k:
                break
            end = stop
            j = stop
            if last:
                closed = True
                break
        if end == i:
            return i
        # a list by commas that no «et» closes is an enumeration of something else, but for ministries
        return end if closed or ministry else i

    def _member(self, k: int, previous: str, ministry: bool, *, after_comma: bool, last: bool) -> int:
        """One more member of a coordination inside a name."""
        reader, limit = self.reader, self._limit(k - 1)
        if k >= limit:
            return k
        low = reader.low(k)
        if low in self.words.former:
            return k  # «ministre des Comptes publics et | ancien maire de B»
        if low in DE and reader.low(k + 1) in reader.vocabulary.actors.plurals:
            return k
        if low in DE and reader.words[k].capital and not reader.shouted[k]:
            return k  # «la Ville de X et De Waterlinie»
        if (low in DE and previous in DE) or (low in A and previous in A):
            end = self._prepositional(k, ministry, first=False)
            if end == k:
                return k
            return self._nested(end)
        if low == "pour" and previous == "pour":
            return self._prepositional(k, ministry, first=False)
        bare = reader.words[k]
        if low in DETERMINERS or bare.text[:1].isdigit() or self._starts_person(k) or self._starts_body(k):
            if (
                previous == "pour"
                and last
                and low in DETERMINERS
                and k + 1 < limit
                and reader.words[k + 1].capital
                and not self._starts_body(k)
            ):
                # «Mouvement pour la Justice et l'Egalité»
                end = self.noun_phrase(k)
                return end if end > k + 1 else k
            if previous == "avec" and last and low in DETERMINERS:
                if self._starts_role(k + 1) or self._starts_body(k):
                    return k  # «… et les Inuit, et | le directeur»
                return self.noun_phrase(k)  # «Relations avec les Premières Nations et les Inuit»
            if previous == "pour" and last and low in DETERMINERS and self._plain_noun(k + 1):
                return self.noun_phrase(k)  # «Agence pour le climat et la forêt»
            # «Emploi et la Formation»: only where the list is under one preposition in a ministry's name, with capitals
            if ministry and low in DETERMINERS and k + 1 < limit and reader.words[k + 1].capital and last:
                if self._starts_body(k + 1) or self._starts_person(k + 1) or self._starts_role(k + 1):
                    return k
                end = self.noun_phrase(k)
                if fold(reader.low(k + 1)) not in self.words.portfolios:
                    return k  # «le ministère du Transport et | la Transtu»: no field of an office, a body
                return self._nested(end) if end > k + 1 else k
            return k
        if (
            bare.capital
            and bare.pos not in ("NOUN", "ADJ")
            and k + 1 < limit
            and reader.words[k + 1].capital
            and reader.words[k + 1].pos == "PROPN"
        ):
            return k  # «la ministre de la Santé, Tessy S.»
        # bare nouns: both capitalised («Economie et Finances») or both not («santé et bien-être»)
        before = reader.words[k - 2]
        if low in reader.vocabulary.actors.plurals or bare.label == "PER" or bare.low in reader.vocabulary.given_names:
            return k
        if bare.capital and last and self._another_name(k, ministry):
            return k
        if bare.pos in ("NOUN", "PROPN", "ADJ") and bare.capital == before.capital and not self._starts_role(k):
            if bare.capital and not (ministry or before.pos in ("NOUN", "ADJ")):
                return k
            if after_comma and not last and (not ministry or reader.low(k + 1) == "par"):
                return k  # «du ministère de la Santé, | conduite par X»
            end = self.noun_phrase(k, determiner=False)
            if last and bare.capital and not ministry and self._several_act(end):
                return k
            return self._nested(end) if end > k else k
        return k

    def _several_act(self, end: int) -> bool:
        """«L'association Terre d'Asile et | Nordis ont …»: one body alone does not act in the plural."""
        reader, start = self.reader, self._start
        if start < 1 or reader.low(start - 1) not in ("le", "la", "l'"):
            return False
        before = reader.low(start - 2) if start - 1 > reader.openings[start] else ","
        among = before == "que" and reader.low(start - 3) == "ainsi"
        if among or before not in _BEFORE_SUBJECT:
            return False  # «A et l'association Terre et Mer ont», «les élèves de l'école Arts et Métiers ont»
        k, limit = end, min(end + MOST_CLITICS, self._limit(end - 1))
        while k < limit and reader.words[k].pos in ("PRON", "ADV"):
            k += 1
        if k >= limit or reader.words[k].pos not in ("VERB", "AUX") or reader.words[k].capital:
            return False
        return reader.low(k).endswith("nt") and not reader.low(k).endswith("ant")

    def _another_name(self, k: int, ministry: bool) -> bool:
        """«la Chambre de commerce de Dakar et | Veolia», «le ministère de la Santé et | Orange»: a body of its own."""
        reader = self.reader
        if not ministry and reader.vocabulary.towns.match(reader.lows, k - 2) is not None:
            return True
        alone = k + 1 >= self._limit(k) or not (reader.low(k + 1) in DE or reader.words[k + 1].capital)
        return ministry and alone and reader.words[k].pos == "PROPN" and reader.low(k - 3) in DETERMINERS

    def _plain_noun(self, i: int) -> bool:
        """A common noun in lower case that is no body, office or company."""
        reader = self.reader
        if (
            i >= self._limit(i - 1)
            or reader.words[i].capital
            or not reader.noun_like(i)
            or reader.low(i) in self.words.plurals
        ):
            return False
        tables = (reader.vocabulary.heads, reader.vocabulary.titles, reader.vocabulary.appositives)
        return not any(table.match(reader.lows, i) for table in tables)

    def _nested(self, end: int) -> int:
        """Complements of a member: «de la Réforme de l'administration»."""
        while self.reader.low(end) in DE and end < self._limit(end - 1):
            stop = self._prepositional(end, True, first=True)
            if stop == end:
                break
            end = stop
        return end

    def _preposition_before(self, i: int) -> str:
        """The preposition that opened the last complement before word ``i``."""
        reader = self.reader
        for j in range(i - 1, max(i - 12, -1), -1):
            low = reader.low(j)
            if low in DE or low in A or low in ("pour", "avec"):
                return low
        return ""

    def _noun_on_noun(self, i: int) -> bool:
        """«femmes magistrats», «enseignants-chercheurs vacataires»: two plural nouns, the second like an adjective."""
        left, right = self.reader.words[i - 1], self.reader.words[i]
        if left.low in self.words.apposing and right.pos == "NOUN" and not right.capital:
            return True  # «les filières | café et cacao»
        if right.low in ("et", "ou") and i + 1 < self.reader.limits[i - 1] and i >= 2:
            bare = self.reader.words[i - 2].low in self.words.apposing
            return bare and self.reader.words[i + 1].pos == "NOUN" and not self.reader.words[i + 1].capital
        if left.low in ("et", "ou") and i >= 3 and self.reader.words[i - 3].low in self.words.apposing:
            return right.pos == "NOUN" and not right.capital
        return (
            left.pos == right.pos == "NOUN"
            and left.low.endswith(("s", "x")) and right.low.endswith(("s", "x")) and not right.capital
        )  # fmt: skip

    def _joins_adjectives(self, i: int, limit: int) -> bool:
        """«transition écologique et solidaire»."""
        reader = self.reader
        if i + 1 >= limit or reader.words[i + 1].capital != reader.words[i - 1].capital:
            return False
        if reader.low(i + 1) in self.words.former:
            return False
        left, right = reader.words[i - 1], reader.words[i + 1]
        return left.pos == "ADJ" and right.pos == "ADJ" and reader.adjective_like(i + 1)

    def _capital_within(self, j: int) -> bool:
        return any(self.reader.words[k].capital for k in range(j, min(j + 2, self._limit(j))))

    def _named(self, i: int) -> bool:
        """Has the head a proper name by now («l'ONG Eau Vive | pour le forage»)?  Its own capital is none."""
        start = max(self._start + 1, 0)
        start += self.reader.low(self._start) in self.words.before_noun  # «Haute Autorité | pour la bonne gouvernance»
        return any(self.reader.words[k].capital for k in range(start, i + 1))

    def _capital_before(self, i: int) -> bool:
        return any(self.reader.words[k].capital for k in range(max(i - 4, self.reader.openings[i] + 1), i + 1))

    def _starts_person(self, i: int) -> bool:
        reader = self.reader
        civility = reader.vocabulary.civilities.match(reader.lows, i)
        if civility is not None and reader.words[i].capital:
            return True
        word = reader.words[i]
        if not word.capital:
            return False
        given = word.low in reader.vocabulary.given_names
        if i + 1 < self._limit(i) and reader.tied_particle(i + 1):
            return True  # «le chef du gouvernement d'union Fayez al-Sarraj»
        if given and word.label == "PER":
            return True
        if i == 0 or i + 1 >= self._limit(i):
            return False
        tied = reader.words[i + 1].capital or reader.low(i + 1) in reader.vocabulary.particles
        told = word.low in reader.small.before_given or (given and not reader.vocabulary.given_names.is_weak(word.low))
        named = given and reader.low(i + 1) in reader.vocabulary.particles and not reader.words[i + 1].capital
        if self._portfolio and tied and (told or named):
            return True  # «la secrétaire d'État chargée de la Pêche maritime | Amal El F.»
        if not reader.words[i + 1].capital:
            return False
        if self._labelled_person(i):
            return True
        if not reader.words[i - 1].capital:
            return False
        following = reader.words[i + 1]
        if given and following.low in reader.vocabulary.particles:
            return True  # «le ministre de l'Economie Bruno Le Maire»
        if given and not reader.vocabulary.given_names.is_weak(word.low):
            # «la Banque du Sahel Fatou Ndiaye»: not «l'Université Cheikh Anta Diop», whose name it is
            return reader.vocabulary.heads.match(reader.lows, i - 1) is None and following.pos == "PROPN"
        # «le ministre de la Pêche Moussa Diarra»
        return self._portfolio and following.pos == "PROPN" and word.pos not in ("ADJ", "NOUN")

    def _labelled_person(self, i: int) -> bool:
        """«le Parti communiste | Wladyslaw G.»: the model sees a person begin, and the words before name a body."""
        reader = self.reader
        word, before = reader.words[i], reader.words[i - 1]
        begins = word.label == reader.words[i + 1].label == "PER" and word.label_starts
        return begins and before.label == "ORG" and reader.vocabulary.heads.match(reader.lows, i - 1) is None

    def _starts_role(self, i: int) -> bool:
        return (
            self.reader.words[i].pos != "ADJ" and self.reader.vocabulary.titles.match(self.reader.lows, i) is not None
        )

    def _starts_body(self, i: int) -> bool:
        reader = self.reader
        j = i + 1 if reader.low(i) in DETERMINERS else i
        if j >= self._limit(i):
            return False
        if not reader.words[j].capital:
            return False
        known = reader.vocabulary.known.match(reader.lows, j)
        if known is not None and known[0] > 1:
            return True  # «la Commission des Navigateurs et | Bruxelles Environnement»
        return reader.vocabulary.heads.match(reader.lows, j) is not None

    def _holder(self, i: int) -> bool:
        """«le parti Fatah | du président X»: one office-holder; «l'Association | des maires» is of many."""
        match = self.reader.vocabulary.titles.match(self.reader.lows, i)
        return match is not None and match[1].form.number == "sg" and not self.reader.words[i].capital

    def _starts_actor(self, i: int) -> bool:
        return self._starts_role(i) or self._starts_person(i)

    def _limit(self, i: int) -> int:
        return self.reader.limits[min(max(i, 0), self.reader.size - 1)]


def _date_follows(reader: Reader, i: int) -> bool:
    return reader.day_or_month(i + 1)
