"""From a spelling to what bears it, blind to case, to the shape of apostrophes and, when asked, to accents.

The keys change lengths: look up candidates already cut out of the text (``folding.fold`` keeps offsets, these don't).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from pipeline.lexicon.folding import fold

# The signs that stand for an apostrophe or a hyphen in scraped French; soft hyphens mean nothing.
_SIGNS = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "‐": "-", "‑": "-", "\u00ad": None})
# «EAU» is a state, «eau» is water: forms in capitals up to this length keep their case.
_LONGEST_ACRONYM = 6
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae"})


def lower(text: str) -> str:
    """``text`` casefolded, accents kept; apostrophes and hyphens unified, runs of spaces as one.

    >>> lower("L’Égypte")
    "l'égypte"
    """
    return " ".join(unicodedata.normalize("NFC", text).translate(_SIGNS).casefold().split())


def unaccented(text: str) -> str:
    """``lower`` without accents and ligatures.

    >>> unaccented("Côte d’Ivoire")
    "cote d'ivoire"
    """
    return fold(lower(text).translate(_LIGATURES))


def _is_acronym(form: str) -> bool:
    return form.isupper() and len(form) <= _LONGEST_ACRONYM


V = TypeVar("V")


class Index(Generic[V]):
    """From a spelling to the values that bear it, in the order they were given.

    ``exact`` wants the accents as written: use it on ordinary text.  ``folded`` forgets them, for capitals and
    unaccented text («ETATS-UNIS», «Cote d'Ivoire»); it confuses «Salé» with «sale», so ask for a capital first.
    Acronyms («RDC», «EAU») are found as written only.
    """

    __slots__ = ("_exact", "_folded", "longest")

    def __init__(self, pairs: Iterable[tuple[str, V]]) -> None:
        exact: dict[str, list[V]] = {}
        folded: dict[str, list[V]] = {}
        for form, value in pairs:
            acronym = _is_acronym(form)
            for table, key in (
                (exact, form if acronym else lower(form)),
                (folded, form if acronym else unaccented(form)),
            ):
                values = table.setdefault(key, [])
                if not any(value is known or value == known for known in values):
                    values.append(value)
        self._exact = {key: tuple(values) for key, values in exact.items()}
        self._folded = {key: tuple(values) for key, values in folded.items()}
        #: Words in the longest spelling: how far a scan of the text must look.
        self.longest = max((len(key.split()) for key in exact), default=0)

    def exact(self, text: str) -> tuple[V, ...]:
        """Values spelled like ``text``, accents included; empty if none."""
        return self._exact.get(lower(text)) or self._exact.get(text, ())

    def folded(self, text: str) -> tuple[V, ...]:
        """Values spelled like ``text`` but for accents; empty if none."""
        return self._folded.get(unaccented(text)) or self._folded.get(text, ())

    def find(self, text: str) -> tuple[V, ...]:
        """``exact``, and ``folded`` when that gives nothing."""
        return self.exact(text) or self.folded(text)

    def __contains__(self, text: str) -> bool:
        return lower(text) in self._exact or text in self._exact

    def __iter__(self) -> Iterator[str]:
        return iter(self._exact)

    def __len__(self) -> int:
        return len(self._exact)
