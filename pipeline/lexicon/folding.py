"""Folding for look-ups: lower case, no accents, one kind of apostrophe, dash and space.

Every character folds to exactly one character, so offsets into the folded text are offsets into the text.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_PLAIN = {
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "`": "'",
    "´": "'",
    "‐": "-",
    "‑": "-",
    "‒": "-",
    "–": "-",
    "—": "-",
    "―": "-",
    "\u00a0": " ",
    "\u2007": " ",
    "\u2009": " ",
    "\u202f": " ",
    "\t": " ",
    "“": '"',
    "”": '"',
    "…": "…",
}


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    base = unicodedata.normalize("NFD", character)[0]
    lowered = base.lower()
    return lowered if len(lowered) == 1 else base


def fold(text: str) -> str:
    """Return ``text`` folded; same length in code points."""
    if text.isascii():
        return text.lower().replace("\t", " ").replace("`", "'")
    return "".join(map(_fold_character, text))


def singular_of(word: str) -> str:
    """«publiques» → «publique», «régionaux» → «régional»: by the ending alone."""
    return word[:-3] + "al" if word.endswith("aux") else word.removesuffix("s")
