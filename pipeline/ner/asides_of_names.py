"""What stands between commas behind a name: «X, nouveau sponsor du club, | a signé», «X, qui emploie …, | a signé»."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.ner.reader import Reader

MOST_WORDS_TO_VERB = 20
_WHICH = frozenset({"qui", "dont", "que", "qu'", "où"})
_STRESSED = frozenset({"lui", "elle", "eux", "elles", "aussi"})
_PARTICIPLES = ("é", "ée", "és", "ées", "ie", "ue")


def behind_aside(reader: Reader, end: int, concludes: Callable[[int], bool]) -> int:
    """Where the verb of the name that ends at word ``end`` stands behind the second comma; else ``end``."""
    if end + 1 >= reader.limits[end - 1] or reader.low(end) != ",":
        return end
    clause = relative(reader, end) or (
        reader.words[end + 1].pos in ("VERB", "ADJ") and reader.low(end + 1).endswith(_PARTICIPLES)
    )
    clause = clause or reader.low(end + 1) == "comme"  # «X, comme prévu, | a signé»
    clause = clause or (reader.low(end + 1) in _STRESSED and reader.low(end + 2) == ",")  # «X, lui, | a signé»
    for k in range(end + 1, min(end + MOST_WORDS_TO_VERB, reader.limits[end]) - 1):
        if not clause and reader.words[k].pos in ("VERB", "AUX", "PRON", "SCONJ") and not reader.low(k).endswith("ant"):
            return end
        if reader.words[k].text in (";", ":"):
            return end
        if reader.low(k) == "," and (reader.words[k + 1].pos in ("VERB", "AUX") or concludes(k + 1)):
            return k + 1
    return end


def relative(reader: Reader, end: int) -> bool:
    """«Solvane, | qui emploie cent personnes»: no common noun without an article is described so."""
    return end + 1 < reader.limits[end - 1] and reader.low(end) == "," and reader.low(end + 1) in _WHICH
