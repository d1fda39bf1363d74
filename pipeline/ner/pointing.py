"""Common nouns that stand for a body told before: «l'institution», «la Chambre», «la société d'État», «la CAF»."""

from __future__ import annotations

from functools import cached_property

from models.annotation import Actor
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.reading import Reading

_PLURAL = frozenset({"les", "des", "aux", "ces", "ses", "leurs", "de", "d'"})
_WITHIN = frozenset({"dans", "hors", "travers", "quitter", "rejoindre", "quitté"})


class PointingNouns:
    """Recognises them; the body is found later, among all of the article."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.heads_told: frozenset[str] = frozenset()  # head nouns of the bodies that the first reading named

    def learn(self, told: list[Actor]) -> None:
        """Keep the head nouns of these actors' bodies for the next reading."""
        heads = {a.body.head for a in told if a.body is not None and not a.body.anaphor}
        self.heads_told = frozenset(heads | {head.split()[0] for head in heads if head})  # «la centrale (d'achat)»

    def at(self, j: int, i: int) -> Actor | None:
        """The noun at word ``j``, its article at ``i``."""
        reader = self.reader
        phrase = reader.vocabulary.actors.paraphrases.match(reader.lows, j) if j > i else None
        if phrase is not None:
            mention = self.bodies.mention(j, j + phrase[0], head=reader.slice(j, j + phrase[0]))
            mention.anaphor = True
            return self.reading.actor(i, mention.last, body=mention)
        organ = reader.vocabulary.organs.match(reader.lows, j)
        if j > i and organ is not None:
            self.reading.skip = j + organ[0]  # «le conseil d'administration»: of some body, and none itself
            return None
        if reader.low(j) in reader.vocabulary.actors.before_noun and not reader.words[j].capital:
            j += j + 1 < reader.limits[j]  # «le petit | pays», «la jeune | entreprise»
        if j > i and reader.low(i) in self.reader.small.definite and self._points_back(j):
            end = j + 1
            while (
                end < reader.limits[j]
                and reader.words[end].pos == "ADJ"
                and reader.adjective_like(end)
                and not reader.words[end].capital
            ):
                end += 1  # «l'institution constitutionnelle», «la banque marocaine»
            if (
                reader.low(end) == "d'"
                and reader.low(end + 1) in reader.small.state_noun
                and end + 1 < reader.limits[j]
            ):
                end += 2  # «la société d'État»
            end = self._with_area(j, end)
            mention = self.bodies.mention(j, end, head=reader.low(j))
            mention.anaphor = True
            return self.reading.actor(i, end, body=mention)
        return None

    def _with_area(self, j: int, end: int) -> int:
        """«le pays | d'Afrique de l'Ouest», «le royaume | du Golfe»: where it lies tells no other body."""
        reader, words = self.reader, self.reader.vocabulary.actors
        if reader.low(j) not in words.any_state and reader.low(j) not in words.state_nouns:
            return end
        k = end + 1 + (reader.low(end + 1) in DETERMINERS)
        if reader.low(end) not in DE or k >= reader.limits[j]:
            return end
        area = reader.vocabulary.areas.match(reader.lows, k)
        return k + area[0] if area is not None and reader.words[k].capital else end

    @cached_property
    def _local_acronyms(self) -> frozenset[str]:
        """Acronyms of which each place has one, and that the text tells with their place («la CAF du Lot»)."""
        reader = self.reader
        found: set[str] = set()
        for k in range(reader.size - 1):
            word = reader.words[k]
            head = reader.vocabulary.heads.match(reader.lows, k) if word.text.isupper() else None
            if head is not None and head[1].head.generic and head[1].head.singular.isupper():
                body = self.bodies.at(k)
                if body is not None and body.last > k + 1:
                    found.add(word.text)
        return frozenset(found)

    def _points_back(self, j: int) -> bool:
        """«l'institution»; «le Port», «la Chambre»: with a capital any head noun alone is the body said in full."""
        reader = self.reader
        local = reader.vocabulary.actors.local.match(reader.lows, j)
        if local is not None and local[0] > 1:
            return False  # «la chambre d'agriculture» is no chamber named before
        noun = reader.low(j)
        if noun in reader.vocabulary.actors.any_state and (
            reader.low(j - 1) in _PLURAL or reader.low(j - 2) in _WITHIN
        ):
            return False  # «les pays», which is written as the singular is; «dans le pays»: a place
        told = noun in reader.vocabulary.actors.back_if_told and noun in self.heads_told
        if told or noun in reader.vocabulary.actors.back:
            return True
        match = reader.vocabulary.heads.match(reader.lows, j)
        if match is None or match[0] > 1 or match[1].number == "pl" or not reader.words[j].capital or reader.shouted[j]:
            return False
        word = reader.words[j]
        if word.text in self._local_acronyms and not reader.name_like(min(j + 1, reader.limits[j] - 1)):
            return True  # «la CAF», after «la CAF du Lot»
        after = j + 1 < reader.limits[j] and (reader.name_like(j + 1) or reader.low(j + 1) in DE)
        if after or reader.opens_sentence(j):
            return False
        if word.text in reader.vocabulary.actors.bodies_alone:
            return True
        return word.text[1:].islower() and reader.low(j) not in reader.vocabulary.actors.gatherings
