"""Names of two common nouns: «l'association Eau et Vie», «la fondation Santé et Développement»."""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.folding import fold
from pipeline.ner.reader import Reader


def pair_end(reader: Reader, k: int) -> int:
    """End of «Eau et Vie» at word ``k``, which is one name behind the noun that introduces it; else ``k + 1``."""
    if k + 2 >= reader.limits[k] or reader.low(k + 1) != "et" or reader.shouted[k]:
        return k + 1
    if reader.words[k + 2].text in reader.vocabulary.lexicon.bodies.table.kin and reader.words[k].capital:
        return k + 3  # «l'entreprise Lebrun et Fils»
    if k + 3 < reader.limits[k] and (reader.name_like(k + 3) or reader.low(k + 3) in DE):
        return k + 1  # «l'association Terre et | Banque du Sahel»
    return k + 3 if _common(reader, k) and _common(reader, k + 2) else k + 1


def _common(reader: Reader, n: int) -> bool:
    """A common noun with a capital, that is not the beginning of another name."""
    word, vocabulary = reader.words[n], reader.vocabulary
    if not reader.name_like(n) or word.text.isupper() or reader.day_or_month(n):
        return False
    if fold(word.low) in vocabulary.actors.ideals or fold(word.low) in vocabulary.actors.portfolios:
        return True
    tables = (
        vocabulary.known, vocabulary.doubtful, vocabulary.towns, vocabulary.areas, vocabulary.countries,
        vocabulary.heads, vocabulary.titles,
    )  # fmt: skip
    named = word.low in vocabulary.given_names or any(c.isupper() for c in word.text[1:]) or word.label == "PER"
    return word.pos == "NOUN" and not named and all(table.match(reader.lows, n) is None for table in tables)
