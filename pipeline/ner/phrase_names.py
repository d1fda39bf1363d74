"""Names of associations that are a phrase: «l'association | Vivre au pays», «le collectif | Un toit pour tous»."""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.ner.reader import Reader

MOST_WORDS = 7
_INFINITIVE = ("er", "ir", "re", "oir")
_NAMING = frozenset({"NOUN", "ADJ", "ADV", "PRON", "PROPN", "VERB"})


def phrase_name_end(reader: Reader, j: int, noun: str) -> int:
    """End of the phrase that starts with a capital at word ``j`` and is a name; ``j`` if no phrase is.

    An infinitive or a determiner opens it; it goes on in lower case up to a finite verb, a comma, an adjunct.
    ``noun``: what introduces it; the model takes «Vivre» for a name where it is one, and «Kaiser» is no infinitive.
    """
    if j >= reader.size or not _opens(reader, j, noun):
        return j
    end, k = j + 1, j + 1
    limit = min(reader.limits[j], j + MOST_WORDS)
    while k < limit:
        low, word = reader.low(k), reader.words[k]
        adjunct = reader.vocabulary.lexicon.connectors.before.match(reader.lows, k)
        if adjunct is not None and adjunct[1] == "presence":
            break  # «Lire ensemble | en présence du préfet»
        joint = low in DE or low in A or low in DETERMINERS or low in reader.small.phrase_joints
        if low == "et":
            if k + 1 >= limit or reader.words[k + 1].capital or not _infinitive(reader, k + 1):
                break
        elif joint:
            pass
        elif low == "pour":
            if reader.low(k + 1) not in reader.small.phrase_ends:
                break
        elif word.text.isalpha() and (_common(reader, k) if not word.capital else k > j + 1 and reader.name_like(k)):
            end = k + 1
        else:
            break
        k += 1
    return end if end > j + 1 else j


def _opens(reader: Reader, j: int, noun: str) -> bool:
    word = reader.words[j]
    if not word.capital or reader.shouted[j] or j + 1 >= reader.limits[j] or reader.words[j + 1].capital:
        return False
    verbal = word.pos == "VERB" or noun in reader.small.phrase_heads
    how = word.pos == "ADV" and noun in reader.small.phrase_heads and _infinitive(reader, j + 1)  # «Mieux vivre»
    return word.low in reader.small.phrase_openers or how or (verbal and _infinitive(reader, j))


def _infinitive(reader: Reader, k: int) -> bool:
    low = reader.low(k)
    return low.endswith(_INFINITIVE) and len(low) > 3 and low not in reader.vocabulary.given_names


def _common(reader: Reader, k: int) -> bool:
    return reader.words[k].pos in _NAMING and not _finite(reader, k)


def _finite(reader: Reader, k: int) -> bool:
    """A verb that the name is the subject of, and no infinitive in it."""
    word = reader.words[k]
    return word.pos == "VERB" and not _infinitive(reader, k)
