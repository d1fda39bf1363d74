"""Names that begin with a noun and go on in lower case: «l'ASBL Terre d'asile», «l'association Pain et liberté».

Behind the noun that introduces it, such a name goes on over bare nouns («pour tous», «d'asile»), not over those with an
article, which mostly tell a purpose («pour la défense de …»).  Those that a verb or «un» opens: see ``phrase_names``.
"""

from __future__ import annotations

from models.annotation import Mention
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.ner.bodynames import BodyNames
from pipeline.ner.reader import Reader

MOST_WORDS = 7
_ARTICLES = ("Le", "La", "Les", "L'", "L’")
_UNTIL = DETERMINERS | {"à", "au", "là", "fin", "mi"}  # «(avec) Orvel | d'ici l'été», but «la coopérative Fermes d'ici»
_BARE = ("NOUN", "ADJ", "ADV", "PRON")


class NounPhraseNames:
    """Reads the phrase behind a noun that introduces a name."""

    def __init__(self, reader: Reader, names: BodyNames) -> None:
        self.reader = reader
        self.names = names
        self.small = reader.small
        self.forms = reader.verb_forms

    def at(self, i: int) -> Mention | None:
        """The body whose noun stands at word ``i``, if its name is a phrase of two words or more."""
        reader = self.reader
        vocabulary = reader.vocabulary
        appositive = vocabulary.appositives.match(reader.lows, i)
        head = vocabulary.heads.match(reader.lows, i)
        if head is not None and not head[1].head.generic:
            head = None
        if (appositive is None and head is None) or (reader.words[i].capital and not reader.words[i].text.isupper()):
            return None
        j = i + max(match[0] for match in (appositive, head) if match is not None)
        while j < reader.limits[i] and reader.adjective_like(j) and not reader.words[j].capital:
            j += 1
        end = self._end(j) if j < reader.limits[i] else j
        if end < j + 2:
            return None
        name = reader.slice(j, end) if appositive is not None else reader.slice(i, end)
        return self.names.with_acronym(self.names.mention(i, end, head=reader.low(i), name=name))

    def _end(self, j: int) -> int:
        """End of the phrase that opens at word ``j``, or ``j``."""
        word = self.reader.words[j]
        if not word.capital or self.reader.shouted[j] or word.text.isupper():
            return j
        end = j + 1
        if word.text in _ARTICLES:
            if not self._inside(end) or self.reader.words[end].pos not in ("NOUN", "PROPN", "ADJ"):
                return j
            end += 1
        elif self.reader.area(j) or (word.label == "PER" and word.pos != "NOUN"):  # «Toit | pour tous»: a noun
            return j
        longer = self._further(end)
        while longer > end and longer - j <= MOST_WORDS:
            end, longer = longer, self._further(longer)
        return end

    def _further(self, k: int) -> int:
        """End of the next piece of the name at word ``k``, or ``k``."""
        reader = self.reader
        if not self._inside(k):
            return k
        if self._seen(k) and reader.words[k].pos in ("NOUN", "ADJ", "ADV") and self._bare(k):
            return k + 1  # «Les Mains | vertes», «Nouveau | départ»
        if self._seen(k) and reader.words[k].pos == "VERB" and self._ends(k + 1) and reader.low(k) not in self.forms:
            return k + 1  # «Horizon | bleu», that the model takes for a verb, and for the name's
        if reader.low(k) in self.small.phrase_closers:
            return k + 1  # «Femmes | debout»
        if reader.low(k) in self.small.phrase_ties and self._bare(k + 1) and not self._goes_on(k + 2):
            sure = reader.low(k + 1) in self.small.phrase_closers or reader.low(k) in DE or self._seen(k + 1)
            return k + 2 if sure else k  # «Terre | d'asile», «Rire | pour tous»
        told = reader.low(k) == "pour" and self._inside(k + 2) and reader.low(k + 1) in DETERMINERS
        if told and reader.low(k + 2) in self.small.phrase_ends:
            return k + 3  # «Pain | pour le monde»
        if reader.low(k) == "et" and self._bare(k + 1) and self._ends(k + 2):
            return k + 2  # «Pain | et liberté»
        named = self._inside(k + 1) and reader.words[k + 1].capital and reader.words[k + 1].pos != "PROPN"
        return k + 2 if reader.low(k) in DETERMINERS and named else k  # «Demain | la Terre»

    def _bare(self, k: int) -> bool:
        """A word in lower case without an article, that is no verb."""
        word = self.reader.words[k] if self._inside(k) and not self.reader.day_or_month(k) else None
        plain = word is not None and word.pos in _BARE and word.text.islower() and word.low not in DETERMINERS
        return plain and not (self.reader.low(k) == "ici" and self._inside(k + 1) and self.reader.low(k + 1) in _UNTIL)

    def _goes_on(self, k: int) -> bool:
        """«Soleil d'aide | aux malades»: the noun has a complement, and tells what the body does."""
        return self._inside(k) and self.reader.words[k].pos in ("ADP", "ADJ")

    def _ends(self, k: int) -> bool:
        """Does the phrase end here, with nothing that would make «et X» another actor's beginning?"""
        return not self._inside(k) or self.reader.words[k].pos in ("AUX", "VERB", "PUNCT", "CCONJ")

    def _seen(self, k: int) -> bool:
        """Does the model see the word as part of the name before it?"""
        word, before = self.reader.words[k], self.reader.words[k - 1]
        return bool(word.label) and word.label == before.label and not word.label_starts

    def _inside(self, k: int) -> bool:
        return k < self.reader.size and k < self.reader.limits[k - 1]
