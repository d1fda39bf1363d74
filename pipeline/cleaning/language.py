"""Is it French?  By its own grammar words first, by py3langid where they leave doubt.

A page of the French-language press may hold Arabic, English or Spanish parts (tickers, quotations, other
editions' headlines); it is French when a good part of its paragraphs is.  Statistical identifiers look at the
whole and are unsure on short texts, hence the grammar words: no other language writes «les», «des», «une», «est».
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.lexicon import Lexicon

#: what we keep
FRENCH = "fr"
#: share of a paragraph's words that only French writes, from which it is French (French press: 15–30 %)
FRENCH_WORDS = 0.08
#: share of the words in French paragraphs from which the whole is French
FRENCH_PARTS = 0.3
#: under so many words no statistics are believed
FEW_WORDS = 25
#: share of letters of another script from which a text is not French, whatever its words
FOREIGN_SCRIPT = 0.6

_WORD = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ſ]")


def language_of(paragraphs: Sequence[str], stated: str | None, lexicon: Lexicon) -> str | None:
    """ISO 639-1 code of the text; ``None`` when it has no words.

    Args:
        paragraphs: the cleaned text.
        stated: what the page or its container says («fr», «fr-MA»): believed only where the text is too short to tell.
    """
    telling = lexicon.page.french_only_words
    french = total = 0
    for paragraph in paragraphs:
        words = _WORD.findall(paragraph.lower())
        total += len(words)
        if words and sum(word in telling for word in words) / len(words) >= FRENCH_WORDS:
            french += len(words)
    if not total:
        return None
    text = "\n".join(paragraphs)
    letters = sum(map(len, _WORD.findall(text)))
    if 1 - len(_LATIN.findall(text)) / letters >= FOREIGN_SCRIPT:
        return _identified(text)
    if french >= FRENCH_PARTS * total:
        return FRENCH
    if total < FEW_WORDS:
        return stated[:2].lower() if stated else FRENCH
    return _identified(text)


def _identified(text: str) -> str:
    import py3langid

    language: str = py3langid.classify(text[:5000])[0]
    return language
