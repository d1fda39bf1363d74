"""What goes on with a name where the noun phrase of its head has ended.

«Groupe santé | CHC»: a trade and then the name; «clinique | Les Oliviers»: a name with its own article; «ambassade de
France | au Tchad»: the country where it is posted.
"""

from __future__ import annotations

from pipeline.ner.bodynames import BodyNames
from pipeline.ner.reader import Reader


class Continuations:
    """Reads on behind a head noun, or behind a whole name."""

    def __init__(self, reader: Reader, names: BodyNames) -> None:
        self.reader = reader
        self.names = names
        self.vocabulary = reader.vocabulary

    def after_head(self, i: int, head_end: int) -> int:
        """End of the proper name behind the head noun at words ``i`` to ``head_end``; ``head_end`` if there is none."""
        return max(self._by_its_trade(i, head_end), self._with_its_article(head_end), self._two_trades(i, head_end))

    def _by_its_trade(self, i: int, k: int) -> int:
        """«Groupe santé | CHC», «Pôle formation | UIMM»: a noun in lower case between two capitals."""
        reader = self.reader
        if not reader.words[i].capital or k + 1 >= reader.limits[i]:
            return k
        trade, name = reader.words[k], reader.words[k + 1]
        told = trade.pos in ("NOUN", "PROPN", "X", "ADJ") and trade.low not in reader.verb_forms
        if not told or trade.capital or not trade.text.isalpha() or trade.low in reader.small.function:
            return k
        if reader.function_word(k) or not reader.name_like(k + 1) or reader.day_or_month(k + 1) or name.label == "PER":
            return k
        tables = (self.vocabulary.titles, self.vocabulary.civilities, self.vocabulary.lexicon.instruments.forms)
        if any(table.match(reader.lows, n) is not None for table in tables for n in (k, k + 1)):
            return k
        return self.names.proper(k + 1)

    def _two_trades(self, i: int, k: int) -> int:
        """«Association | transports et environnement», «Syndicat | eau et assainissement»: two bare nouns."""
        reader = self.reader
        if not reader.words[i].capital or k + 2 >= reader.limits[i] or reader.low(k + 1) != "et":
            return k
        for noun in (reader.words[k], reader.words[k + 2]):
            if noun.pos != "NOUN" or noun.capital or noun.low in reader.verb_forms or not noun.text.isalpha():
                return k
        tables = (self.vocabulary.titles, self.vocabulary.lexicon.instruments.forms)
        return k if any(table.match(reader.lows, n) for table in tables for n in (k, k + 2)) else k + 3

    def _with_its_article(self, k: int) -> int:
        """«clinique | Les Oliviers», «hôtel | Le Méridien», inside a sentence."""
        reader = self.reader
        if k + 1 >= reader.limits[k - 1] or reader.words[k].text not in ("Le", "La", "Les", "L'", "L’"):
            return k
        if reader.shouted[k] or not reader.name_like(k + 1):
            return k
        return self.names.proper(k + 1)

    def posted(self, i: int, end: int) -> int:
        """End of «au Tchad», «en Côte d'Ivoire» behind «ambassade de France»; ``end`` if no country follows."""
        reader = self.reader
        if reader.low(i) not in self.vocabulary.actors.posted_heads or end + 1 >= reader.limits[i]:
            return end
        if reader.low(end) not in ("au", "en", "aux") or not reader.words[end + 1].capital:
            return end
        country = self.vocabulary.countries.match(reader.lows, end + 1)
        return end + 1 + country[0] if country is not None else end
