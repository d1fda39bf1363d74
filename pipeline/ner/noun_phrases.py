"""Where does a noun phrase end: «la Petite entreprise», «la transition écologique et solidaire»?"""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.ner.beginnings import Beginnings
from pipeline.ner.reader import Reader


class NounPhrases:
    """Finds the ends of noun phrases without their complements."""

    def __init__(self, reader: Reader, begins: Beginnings) -> None:
        self.reader = reader
        self.words = reader.vocabulary.actors
        self.begins = begins

    def end(self, i: int, *, determiner: bool = True, capitals: bool = True) -> int:
        """End of the noun phrase at ``i`` (adjectives, a noun or a name, adjectives); ``i`` if there is none."""
        reader, limit = self.reader, self.reader.limit(i)
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
        reader, limit = self.reader, self.reader.limit(i - 1)
        while i < limit:
            word = reader.words[i]
            follows_capital = reader.words[i - 1].capital
            if reader.day_or_month(i):
                break
            alone = i + 1 >= limit or not (reader.name_like(i + 1) or self._article_of_name(i + 1, limit))
            alone = alone and not (self.begins.portfolio and reader.low(i + 1) in reader.vocabulary.particles)
            if (
                (
                    capitals
                    and reader.name_like(i)
                    and (not self.begins.actor(i) or (alone and follows_capital and not self.begins.role(i)))
                )
                or (reader.adjective_like(i) and not word.capital)
                or (
                    word.text.isdigit()
                    and not self.reader.counts(i)
                    and len(word.text) <= 4
                    and follows_capital
                    and not reader.day_or_month(i + 1)
                )
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
        if i + 1 >= limit or not (words[i].capital and words[i + 1].capital and self.reader.name_like(i + 1)):
            return False
        heads, lows = self.reader.vocabulary.heads, self.reader.lows
        spans = range(1, 5 if not words[i - 1].capital else 2)  # «la communauté de communes | Roi Morvan»
        headed = any((head := heads.match(lows, i - n)) is not None and head[0] == n for n in spans if i >= n)
        return headed and self.begins.role(i)

    def _article_of_name(self, i: int, limit: int) -> bool:
        """«Bruno | Le Maire»: an article with a capital, and a name after it."""
        return (
            i + 1 < limit
            and self.reader.words[i].text in ("Le", "La", "Les", "Du")
            and self.reader.words[i + 1].capital
        )

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
