"""Words that stand where a name would, and are something else: a day, an office, a noun that opens the sentence."""

from __future__ import annotations

from models.annotation import Word
from pipeline.lexicon.closed_classes import DE
from pipeline.ner.asides_of_names import relative
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.reader import Reader
from pipeline.ner.telling import Telling


class OtherReadings(Telling):
    """Tells, for one article, which words are no names."""

    def __init__(self, reader: Reader, bodies: BodyGrammar) -> None:
        super().__init__(reader)
        self.bodies = bodies
        self.pronouns = reader.vocabulary.lexicon.discourse.nearest

    def known(self, j: int) -> bool:
        """Is the word known as something else: a day, a nationality, an office, a given name, an instrument …?"""
        reader, vocabulary = self.reader, self.reader.vocabulary
        low = reader.low(j)
        town = vocabulary.towns.match(reader.lows, j) is not None
        if reader.opens_sentence(j) and reader.words[j].pos not in ("PROPN", "X") and not (town or self._bare(j)):
            return True
        if reader.opens_sentence(j) and reader.low(j + 1) in reader.small.after_participle and low in self.participles:
            return True  # «Réunis à Libreville, A et B …»
        of = reader.low(j + 1) in DE  # «la Congolaise des eaux»
        known = (
            (low in vocabulary.nationalities and not of)
            or low in vocabulary.given_names
            or low in vocabulary.actors.gatherings
        )
        known = known or low in self.pronouns  # «Celles-ci ont signé»
        if known or low in vocabulary.actors.things or reader.day_or_month(j) or low in reader.small.day_words:
            return True
        return vocabulary.titles.match(reader.lows, j) is not None or self.instruments.match(reader.lows, j) is not None

    def _bare(self, j: int) -> bool:
        """«Sotrabo a signé …»: no common noun in the singular is a subject without its article."""
        reader = self.reader
        word = reader.words[j]
        end = max(self.bodies.proper(j, opening=True), j + 1)  # «Transmed Logistique a signé»
        after = reader.words[min(end, reader.limits[j] - 1)]
        if word.pos not in ("NOUN", "ADJ"):
            return False
        if relative(reader, end) and self._no_plural(reader.words[min(end + 2, reader.limits[j] - 1)]):
            return True
        if self._no_plural(after) or (after.low == "et" and self._determined(end + 1)):
            return True
        if word.low.endswith(("s", "x")) and word.label not in ("ORG", "MISC"):
            return False
        return after.pos in ("AUX", "VERB") or (after.low in ("et", ",") and word.label in ("ORG", "MISC"))

    def _no_plural(self, verb: Word) -> bool:
        """«Celtis | a signé», «Celtis | signe»: the verb tells that the «s» is none of the plural."""
        return verb.pos in ("AUX", "VERB") and not verb.low.endswith(("nt", "s", "x"))

    def _determined(self, k: int) -> bool:
        """«Celtis et | la Région», «Celtis et | Nordis»: were the first a common noun, it would have an article too."""
        reader = self.reader
        if k >= reader.limits[k - 1]:
            return False
        return reader.low(k) in ("le", "la", "l'", "les", "leur", "son", "sa") or reader.name_like(k)
