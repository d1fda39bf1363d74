"""Which of several bodies a common noun may mean: not one told only of another, nor one of another country."""

from __future__ import annotations

from models.annotation import EntityCluster, Mention
from pipeline.lexicon.closed_classes import DETERMINERS, A
from pipeline.ner.reader import Reader
from pipeline.ner.vocabulary import Vocabulary


def told_of_another(reader: Reader, cluster: EntityCluster) -> bool:
    """«le Syndicat des ouvriers, affilié à A»: is A named in such words only?"""
    affiliated = reader.vocabulary.actors.affiliated
    named = [m for m in cluster.mentions if not m.anaphor]
    return bool(named) and all(_governing(reader, m) in affiliated for m in named)


def _governing(reader: Reader, mention: Mention) -> str:
    """«affilié» in «affilié à (la) A»; "" where no «à» stands before."""
    k, opening = mention.first, reader.openings[mention.first]
    while k > opening and reader.low(k - 1) in DETERMINERS:
        k -= 1
    return reader.low(k - 2) if k - 2 >= opening and reader.low(k - 1) in A else ""


def of_another_country(vocabulary: Vocabulary, mention: Mention, cluster: EntityCluster) -> bool:
    """«la banque marocaine» is not the «Banque de Tunisie», nor «l'université malienne» that of Lyon."""
    if mention.country is None:
        return False
    if cluster.country is not None:
        return mention.country != cluster.country
    town = cluster.name.replace("d'", "de ").replace("d’", "de ").rpartition(" de ")[2]
    codes = vocabulary.lexicon.towns.countries.find(town) if town != cluster.name else []
    return bool(codes) and mention.country not in codes
