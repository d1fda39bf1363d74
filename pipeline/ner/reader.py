"""A text as the name grammars see it: words, where their sentence ends, and small questions about each word."""

from __future__ import annotations

from functools import cached_property

from models.annotation import Sentence, Word
from pipeline.ner.vocabulary import Vocabulary


class Reader:
    """Words of one article with their sentence borders."""

    def __init__(self, text: str, words: list[Word], sentences: list[Sentence], vocabulary: Vocabulary) -> None:
        self.text = text
        self.words = words
        self.sentences = sentences
        self.vocabulary = vocabulary
        self.small = vocabulary.lexicon.words
        self.days_and_months = vocabulary.days_and_months
        self.verb_forms = vocabulary.lexicon.verbs.concluding
        self.lows = [word.low for word in words]
        self.limits = [0] * len(words)
        self.openings = [0] * len(words)
        for sentence in sentences:
            for i in range(sentence.first, sentence.last):
                self.limits[i] = sentence.last
                self.openings[i] = sentence.first

    @cached_property
    def european(self) -> bool:
        """Does the text speak of the European Union?"""
        return any(sign in self.text for sign in self.small.european)

    @cached_property
    def shouted(self) -> list[bool]:
        """For each word: does it stand in a run of capitals that is no name («SUITE DE LA PAGE», «LES PRIX BAISSENT»)?

        Such a run has at least three words and a function word among them; capitals then prove nothing.
        """
        found = [False] * len(self.words)
        first = 0
        for i in range(len(self.words) + 1):
            loud = i < len(self.words) and (
                self.words[i].text.isupper() or not any(c.isalpha() for c in self.words[i].text)
            )
            if loud and (i == first or self.limits[i] == self.limits[first]):
                continue
            run = [k for k in range(first, i) if self.words[k].text.isupper()]
            if len(run) >= 3 and any(self.words[k].low in self.small.function for k in run):
                found[first:i] = [True] * (i - first)
            first = i if loud else i + 1
        return found

    @cached_property
    def size(self) -> int:
        """How many words."""
        return len(self.words)

    def low(self, i: int) -> str:
        """The word in lower case, or "" outside the text."""
        return self.lows[i] if 0 <= i < len(self.lows) else ""

    def limit(self, i: int) -> int:
        """The end of the sentence of word ``i``, or of the first or last one outside the text."""
        return self.limits[min(max(i, 0), self.size - 1)]

    def slice(self, first: int, last: int) -> str:
        """The text of words ``first`` to ``last`` (exclusive)."""
        return self.text[self.words[first].start : self.words[last - 1].end]

    def opens_sentence(self, i: int) -> bool:
        """True for the first word of a sentence, or the first after an opening quote, dash or bullet that opens it."""
        first = self.openings[i]
        while first < i and not self.words[first].text[:1].isalnum():
            first += 1
        return first == i

    def name_like(self, i: int) -> bool:
        """A capitalised word that may be part of a name."""
        word = self.words[i]
        if not word.capital or self.currency(i):
            return False
        if self.function_word(i) and not (self._counted_name(i) or self._closing_name(i) or self._owning_name(i)):
            return self.golden(i)
        return any(character.isalpha() for character in word.text)

    def golden(self, i: int) -> bool:
        """«Blé d'| Or»: the metal, not the word that opens a sentence."""
        return i > self.openings[i] and self.low(i - 1) == "d'" and self.low(i) == "or" and self.words[i].text == "Or"

    def _counted_name(self, i: int) -> bool:
        """«la communauté de communes des | Deux Vallées»: a number in letters with a capital, and a name after it."""
        if i <= self.openings[i] or i + 1 >= self.limits[i] or self.low(i) not in self.small.numbers_in_names:
            return False
        following = self.words[i + 1]
        return self.words[i].text[1:].islower() and following.capital and following.text[1:].islower()

    def _closing_name(self, i: int) -> bool:
        """«Habitat | Plus», «Mobilité | Autrement»: a small word with a capital, behind another one."""
        if self.low(i) not in self.small.closing_names or i <= self.openings[i]:
            return False
        return self.words[i - 1].capital and self.words[i].text[1:].islower() and not self.function_word(i - 1)

    def _owning_name(self, i: int) -> bool:
        """«l'association | Notre | Maison», «Long | Son»: a possessive with a capital within a sentence, in a name."""
        if self.low(i) not in self.small.owning_names or self.opens_sentence(i) or not self.words[i - 1].low.isalpha():
            return False
        return self.words[i - 1].capital or (i + 1 < self.limits[i] and self.words[i + 1].capital)

    def named_after(self, i: int) -> bool:
        """«le lycée | Pasteur», «la clinique | Chancelier»: a title's word, and here the name of a house."""
        if i == 0 or not self.words[i].text[1:].islower() or not self.words[i].capital or self.words[i - 1].capital:
            return False
        match = self.vocabulary.heads.match(self.lows, i - 1)
        return match is not None and match[1].number == "sg" and i < self.limits[i - 1]

    def currency(self, i: int) -> bool:
        """«30 milliards de francs | CFA»."""
        return i > 0 and (self.lows[i - 1], self.lows[i]) in self.vocabulary.lexicon.money.pairs

    def agreement(self, i: int) -> bool:
        """«programme de coopération», «le programme précédent»: the noun of a body that names an agreement here."""
        form = self.vocabulary.lexicon.instruments.forms.match(self.lows, i)
        if form is None or self.words[i].capital:
            return False
        earlier, last = self.vocabulary.lexicon.grammar.earlier, i + form[0]
        beside = {self.low(i - 1), self.low(last)} if last < self.limits[i] else {self.low(i - 1)}
        return form[0] > 1 or bool(earlier & beside)

    def function_word(self, i: int) -> bool:
        """An article, pronoun, auxiliary …; not «l'Est», not the «SA» of a company."""
        word = self.words[i]
        if word.low not in self.small.function:
            return False
        if word.text.isupper() and word.text.isalpha() and len(word.text) > 1 and not self.shouted[i]:
            return False  # «SA», «LE»; not «D'ici»
        return not (word.capital and word.low in self.small.function_and_noun and word.pos in ("NOUN", "PROPN"))

    def _united(self, i: int) -> bool:
        """«la Banque des Comores | unies», but «la Ville et la Région, unies par un accord»."""
        if self.low(i) not in self.small.united or i == 0 or not self.words[i - 1].capital or self.words[i].capital:
            return False
        return i + 1 >= self.size or self.words[i + 1].pos != "ADP"

    def adjective_like(self, i: int) -> bool:
        """A word that may follow a noun as its adjective."""
        word = self.words[i]
        if self._united(i):
            return True
        if word.low in self.small.function or not word.text[:1].isalpha() or word.low in self.verb_forms:
            return False
        if word.low in self.small.no_adjectives:
            return False  # «La Région | finance 60 % du chantier», whatever the model says
        if "-" in word.low and word.low.rpartition("-")[2] in self.vocabulary.nationalities:
            return not word.capital  # «sino-espagnol»
        if word.low in self.small.peoples and not word.capital:
            return True
        if word.low in self.vocabulary.lexicon.pacts.lending and self.words[min(i + 1, self.size - 1)].pos == "NUM":
            return False  # «La Banque africaine de développement | prête 120 millions»
        if word.pos in ("PROPN", "X") and not word.capital and word.low in self.vocabulary.nationalities:
            return True  # «l'Etat malgache», whatever the model says
        if word.pos in ("PROPN", "X") and word.text.islower() and word.low.endswith(self.small.people_endings):
            return True  # «la start-up grenobloise», whose people no table has
        if word.pos == "VERB" and word.low.endswith(self.small.verb_endings):
            return False  # «l'ancien chef de l'Etat rappelle»
        return word.pos == "ADJ" or (word.pos in ("NOUN", "VERB") and word.low.endswith(self.small.adjective_endings))

    def tied_particle(self, i: int) -> bool:
        """«al-Sarraj», «el-Béchir»: an article in lower case tied to a name."""
        particle, hyphen, name = self.words[i].text.partition("-")
        return bool(hyphen) and particle.islower() and name[:1].isupper() and particle in self.vocabulary.particles

    def area(self, k: int) -> bool:
        """A country, continent or region at word ``k``."""
        return any(table.match(self.lows, k) for table in (self.vocabulary.countries, self.vocabulary.areas))

    def noun_like(self, i: int) -> bool:
        """A word that may be the head of a noun phrase."""
        word = self.words[i]
        if (self.function_word(i) and not self._counted_name(i)) or not word.text[:1].isalnum():
            return False
        return word.pos in ("NOUN", "PROPN", "ADJ", "X") or word.capital

    def counts(self, k: int) -> bool:
        """«(les Grands Moulins) 180 millions»: the number at word ``k`` counts what follows; no name ends with it."""
        if k + 1 >= self.limits[k]:
            return False
        following = self.words[k + 1]
        if following.text.isdigit() and len(following.text) == len("000"):
            return True  # «(l'Union sportive) 20 | 000 euros»
        return following.pos in ("NOUN", "NUM", "ADJ") and not following.capital and following.low.isalpha()

    def day_or_month(self, i: int) -> bool:
        """«mardi», «juillet»: a date, not a name."""
        return self.low(i) in self.days_and_months
