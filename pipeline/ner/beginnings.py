"""What begins at this word: a person, an office, a body, a holder of an office?"""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.ner.reader import Reader


class Beginnings:
    """Tells what begins at the words of one article.

    ``portfolio``: inside a minister's portfolio, which its holder's name may follow without a comma («le ministre de la
    Santé Awa Tembely»).
    """

    def __init__(self, reader: Reader, portfolio: bool) -> None:
        self.reader = reader
        self.portfolio = portfolio

    def actor(self, i: int) -> bool:
        """A person or an office."""
        return self.role(i) or self.person(i)

    def person(self, i: int) -> bool:
        """«M. X», «Fatou Ndiaye»."""
        reader = self.reader
        civility = reader.vocabulary.civilities.match(reader.lows, i)
        if civility is not None and reader.words[i].capital:
            return True
        word = reader.words[i]
        if not word.capital:
            return False
        given = word.low in reader.vocabulary.given_names
        if i + 1 < self.reader.limit(i) and reader.tied_particle(i + 1):
            return True  # «le chef du gouvernement d'union Fayez al-Sarraj»
        if given and word.label == "PER":
            return True
        if i == 0 or i + 1 >= self.reader.limit(i):
            return False
        tied = reader.words[i + 1].capital or reader.low(i + 1) in reader.vocabulary.particles
        told = word.low in reader.small.before_given or (given and not reader.vocabulary.given_names.is_weak(word.low))
        named = given and reader.low(i + 1) in reader.vocabulary.particles and not reader.words[i + 1].capital
        if self.portfolio and tied and (told or named):
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
        return self.portfolio and following.pos == "PROPN" and word.pos not in ("ADJ", "NOUN")

    def _labelled_person(self, i: int) -> bool:
        """«le Parti communiste | Wladyslaw G.»: the model sees a person begin, and the words before name a body."""
        reader = self.reader
        word, before = reader.words[i], reader.words[i - 1]
        begins = word.label == reader.words[i + 1].label == "PER" and word.label_starts
        return begins and before.label == "ORG" and reader.vocabulary.heads.match(reader.lows, i - 1) is None

    def role(self, i: int) -> bool:
        """«ministre», «directeur général»."""
        reader = self.reader
        if reader.words[i].pos == "ADJ" or reader.named_after(i):
            return False
        return reader.vocabulary.titles.match(reader.lows, i) is not None

    def body(self, i: int) -> bool:
        """«la Région», «Bruxelles Environnement»: with a capital."""
        reader = self.reader
        j = i + 1 if reader.low(i) in DETERMINERS else i
        if j >= self.reader.limit(i):
            return False
        if not reader.words[j].capital:
            return False
        known = reader.vocabulary.known.match(reader.lows, j)
        if known is not None and known[0] > 1:
            return True  # «la Commission des Navigateurs et | Bruxelles Environnement»
        return reader.vocabulary.heads.match(reader.lows, j) is not None

    def holder(self, i: int) -> bool:
        """«le parti Fatah | du président X»: one office-holder; «l'Association | des maires» is of many."""
        match = self.reader.vocabulary.titles.match(self.reader.lows, i)
        return match is not None and match[1].form.number == "sg" and not self.reader.words[i].capital
