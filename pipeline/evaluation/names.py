"""When two names are the same: case, accents, quotes, hyphens, articles and civilities don't matter, a slip does not.

The rules are those of the contract's referee (``score.py``), so that figures can be compared with it.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_CIVILITY = re.compile(
    r"^(?:m|mm|mme|mmes|mlle|mr|dr|pr|me|maitre|monsieur|madame|s\.?e\.?m?|son excellence|docteur|professeur)\.?\s+"
)
# The referee leaves the «s» of «les» and the «e» of «une» standing; so do we, or figures would not be comparable.
_LEADING_ARTICLE = re.compile(r"^(?:l(?=es )e|un(?=e )|(?:le|la|un) |l')\s*")
_QUOTES = re.compile(r"[«»\"“”]")
_DASHES = re.compile(r"[-‐–—]")
_SPACES = re.compile(r"\s+")
_EDGES = " .,;:()"
# «Son Excellence Monsieur le Docteur X»: how many civilities and articles may stand before a name.
_PREFIXES = 3
# Names longer than this may differ by a slip of spelling, down to this likeness.
_SHORT = 4
_SLIP = 0.92


@lru_cache(maxsize=65536)
def normal(name: str) -> str:
    """The name as it is compared."""
    text = unicodedata.normalize("NFKD", name.replace("’", "'").replace("œ", "oe").replace("Œ", "oe"))
    text = "".join(character for character in text if not unicodedata.combining(character)).casefold()
    text = _DASHES.sub(" ", _QUOTES.sub(" ", text))
    text = _SPACES.sub(" ", text).strip(_EDGES)
    for _ in range(_PREFIXES):
        text = _LEADING_ARTICLE.sub("", _CIVILITY.sub("", text))
    return _SPACES.sub(" ", text).strip(_EDGES)


def same(found: str, accepted: Iterable[str]) -> bool:
    """Whether ``found`` is one of the accepted names, but for a slip of spelling in a longer name."""
    name = normal(found)
    return bool(name) and any(_alike(name, other) for other in map(normal, accepted) if other)


def words(text: str) -> list[str]:
    """The words of a text, normalised as names are."""
    return re.findall(r"\w+", normal(text))


def overlap(found: str | None, wanted: str | None) -> float:
    """Shared part (Jaccard) of the longer words (over three letters) of two phrases; 1 when neither has any."""
    mine = {word for word in words(found or "") if len(word) > 3}
    theirs = {word for word in words(wanted or "") if len(word) > 3}
    return len(mine & theirs) / len(mine | theirs) if mine | theirs else 1.0


@lru_cache(maxsize=65536)
def _alike(name: str, other: str) -> bool:
    if name == other:
        return True
    if len(name) <= _SHORT or len(other) <= _SHORT:
        return False
    return difflib.SequenceMatcher(None, name, other, autojunk=False).ratio() >= _SLIP
