"""Names that a trade noun closes: «Vivarais Habitat», «Alta Leca Travaux»; or that «&» joins: «Dubreuil & Fils».

The model takes many of them for persons; no person is called «Habitat».
"""

from __future__ import annotations

from pipeline.ner.reader import Reader

MOST_WORDS = 5


def firm_name(reader: Reader, i: int) -> int:
    """End of the name in capitals that starts at word ``i`` and has a trade noun behind its first word, or ``i``."""
    vocabulary = reader.vocabulary
    if not _part(reader, i) or (i > reader.openings[i] and reader.words[i - 1].capital and reader.name_like(i - 1)):
        return i
    opening = (vocabulary.heads, vocabulary.titles, vocabulary.civilities)
    if reader.low(i) in vocabulary.actors.things or any(table.match(reader.lows, i) is not None for table in opening):
        return i
    end = i + 1
    limit = min(reader.limits[i], i + MOST_WORDS)
    nouns = vocabulary.trade_nouns
    joined = False
    while end < limit:
        if reader.words[end].text == "&" and end + 1 < limit and _part(reader, end + 1):
            end, joined = end + 2, True  # «Bolloré Transport & Logistics», «Dubreuil & Fils»
            continue
        if end == i + 1 and reader.words[end].text in reader.vocabulary.lexicon.bodies.table.small_trades:
            foreign = reader.low(end) in reader.vocabulary.foreign_nouns
            end, joined = end + 1, foreign or not _begins(reader, i)  # «Attijari bank», «Wafa assurance»
            continue
        if not _part(reader, end):
            break
        if reader.low(end - 1) in nouns and _somebody(reader, end):
            break  # «la présidente de Lens Habitat | Anne Morel»
        end += 1
    branch = _of_a_country(reader, i)
    branch = branch if branch > i else _of_a_town(reader, i)
    end = max(end, branch)
    told = joined or branch == end or any(reader.low(k) in nouns for k in range(i + 1, end))
    if not told or (not joined and reader.opens_sentence(i) and reader.words[i].pos not in ("PROPN", "X", "NOUN")):
        return i
    forms = vocabulary.lexicon.bodies.legal_forms
    while end < reader.limits[i] and reader.words[end].text in forms:
        end += 1
    return end


def _of_a_country(reader: Reader, i: int) -> int:
    """End of «Kelissa Togo», «Nordis Côte d'Ivoire»: a lone name and then the country of the branch; or ``i``."""
    vocabulary, word = reader.vocabulary, reader.words[i]
    if i + 1 >= reader.limits[i] or word.pos not in ("PROPN", "X", "NOUN") or word.low in vocabulary.nationalities:
        return i
    tables = (vocabulary.towns, vocabulary.areas, vocabulary.countries, vocabulary.lexicon.instruments.forms)
    elsewhere = word.low in vocabulary.given_names or any(table.match(reader.lows, i) is not None for table in tables)
    country = vocabulary.countries.match(reader.lows, i + 1) if reader.words[i + 1].capital else None
    return i if elsewhere or country is None else i + 1 + int(country[0])


def _of_a_town(reader: Reader, i: int) -> int:
    """End of «Céréales Lorient»: a common noun and the town of the works; or ``i``."""
    vocabulary, word = reader.vocabulary, reader.words[i]
    if i + 1 >= reader.limits[i] or not reader.words[i + 1].capital or reader.opens_sentence(i):
        return i
    common = word.pos == "NOUN" or word.low in vocabulary.trade_nouns
    if not common or word.low in vocabulary.given_names or word.low in vocabulary.lexicon.details.gatherings:
        return i
    town = vocabulary.towns.match(reader.lows, i + 1)
    end = i + 1 if town is None else i + 1 + int(town[0])
    longer = end < reader.limits[i] and reader.name_like(end)  # «Bibliothèque Lille Moulins»
    return i if town is None or longer else end


def _begins(reader: Reader, i: int) -> bool:
    """Is this capital only that of a sentence, or somebody's?"""
    word = reader.words[i]
    return word.pos not in ("PROPN", "X") or word.label == "PER"


def _part(reader: Reader, k: int) -> bool:
    return reader.name_like(k) and not reader.shouted[k] and not reader.day_or_month(k)


def _somebody(reader: Reader, k: int) -> bool:
    word = reader.words[k]
    given = word.low in reader.vocabulary.given_names and not reader.vocabulary.given_names.is_weak(word.low)
    return given or (word.label == "PER" and word.label_starts)
