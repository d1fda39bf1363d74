"""What a line shows by itself: how much of a sentence it is, and which furniture phrase it bears.

The phrases are data (``pipeline/lexicon/data/furniture.toml``); here stands only how strongly each kind speaks,
given the line's length and grammar: «Partager» alone is a button, «Partager ce savoir, explique-t-il, …» is prose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from pipeline.cleaning.dump_dates import find_date
from pipeline.cleaning.dump_lines import Line
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.lexicon.furniture import Furniture

Mark = Literal["", "related", "heading", "comments", "service", "menu", "byline", "credit", "ticker"]

_WORD = re.compile(r"[^\W_]+")
_STOP = re.compile(r"[.!?…][\s»\"”’')\]*]*$")
_SEPARATOR = re.compile(r"\s(?:[|·•>/»▸›★☰]|>>|//|\*{1,3}|[-–—])\s|\s{3,}|\s\|")
_IMPERATIVE = re.compile(r"(?:[\W_]*)(\w{3,}ez)(?:-(?:vous|nous|moi|le|la|les))?(?!\w)")
_YOURS = re.compile(r"(?<!\w)(?:vous|votre|vos|nous|notre|nos|je|mon|ma|mes)(?!\w)")
_URL = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+|(?<!\w)[@#]\w+")
_COUNTER = re.compile(
    r"\(\d+\)|\d[\d  .,]*[kK]?\s*(?:vues?|partages?|commentaires?|mots|lectures?|likes?|votes?|views?|reactions?)(?!\w)"
)
COMMENT_COUNTER = "compteur de commentaires"
"""The ``reason`` of «12 commentaires»."""
_TIME_FIRST = re.compile(r"(?:à )?[0-2]?\d ?[:hH] ?[0-5]\d(?!\d)")
_LONGEST = 1500
"""So many characters for so few words are no language: encoded pictures, scripts."""
_PAGE_OF = re.compile(r"[\d\s./:,%°+()-]+$")
_END_CREDIT = re.compile(
    r"(?:(?<!a)©|\(c\)|/ ?(?:afp|reuters|ap|sipa)"
    r"|(?:photo|ph\.?|credits?(?: photos?)?|illustration|archives?|image) ?[:/])"
)
"""«Ã©», folded, is an «é» read in the wrong encoding, no credit."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The line's evidence.  ``mark`` is the kind of furniture, "" for none; ``reason`` the words that told.

    ``folded`` and ``tokens`` are the line's text and words, folded, for those who read on.
    """

    words: int
    grammar: float
    stop: bool
    mark: Mark
    strength: float
    reason: str
    dated: bool
    folded: str
    tokens: list[str]


def mark_line(line: Line, lexicon: Lexicon) -> Marks:
    """The evidence that ``line`` bears by itself."""
    table = lexicon.furniture
    text = line.text
    folded = fold(text)
    tokens = _WORD.findall(folded)
    words = len(tokens)
    grammar_words = table.grammar_words
    grammar = len([token for token in tokens if token in grammar_words]) / words if words else 0.0
    stop = _STOP.search(text) is not None
    dated = words <= 40 and find_date(text) is not None
    mark, strength, reason = _kind(line, folded, tokens, grammar, stop, dated, table)
    return Marks(words, grammar, stop, mark, strength, reason, dated, folded, tokens)


def _kind(
    line: Line, folded: str, tokens: list[str], grammar: float, stop: bool, dated: bool, table: Furniture
) -> tuple[Mark, float, str]:
    words = len(tokens)
    bare = folded.strip(" \t.:;,!?*-–|>»«•·[]()")
    if not tokens or bare in table.whole_lines or _PAGE_OF.match(folded):
        return "service", 1.0, bare or folded
    if bare in table.section_names:
        return "menu", 0.8, bare
    if words > 45:
        return "", 0.0, ""
    if len(folded) > _LONGEST:
        return "service", 1.0, "suite de signes"
    if match := table.comment_heading.match(folded):
        lead = len(match.group().split())
        if _COUNTER.search(folded[: match.end() + 12]) or words <= lead + (2 if lead == 1 else 5):
            return "comments", 1.0, match.group()
        if lead >= 3 and words <= 20:
            return "comments", 0.6, match.group()
    if match := table.related_heading.match(folded):
        rest = folded[match.end() :].strip(" :.…!?")
        if not rest or (words <= 7 and not stop):
            return "heading", 1.0 if not rest else 0.6, match.group()
    if (match := table.related_lead.match(folded)) and _lead_counts(match, folded, words, stop):
        return "related", 1.0, match.group()
    if (match := table.glued_lead.match(folded)) and line.text[match.end() : match.end() + 1].isupper():
        return "related", 1.0, match.group()
    if (match := table.ticker_lead.match(folded)) and _SEPARATOR.search(line.text[match.end() :]):
        return "ticker", 1.0, match.group()
    if _menu(line.text, table):
        return "menu", 1.0, "menu"
    if match := table.byline_lead.match(folded):
        if dated and words <= 30:
            return "byline", 1.0, match.group()
        if words <= 8 and not stop and (table.author_lead.match(folded) or table.published_lead.match(folded)):
            return "byline", 0.8, match.group()
    if dated and words <= 14 and (not (stop and grammar > 0.3) or _SEPARATOR.search(line.text)):
        return "byline", 0.8, "date"
    if words <= 40 and (match := table.service_phrase.search(folded)):
        return "service", 1.0, match.group()
    if match := table.service_lead.match(folded):
        lead = len(match.group().split())
        if match.group().strip() in table.section_names and re.match(r"\s*:\s", folded[match.end() :]) and words > 4:
            return "", 0.0, ""
        if words <= lead + 3 or (words <= 12 and not stop) or (lead >= 2 and words <= 25):
            return "service", 1.0 if lead >= 2 or words <= lead + 2 else 0.6, match.group()
        if words <= 25 and not stop and (_SEPARATOR.search(line.text) or _COUNTER.search(folded)):
            return "service", 0.8, match.group()
        if line.text.startswith("[") and re.match(r"[\s:]*\]", folded[match.end() :]):
            return "service", 1.0, match.group()
    if (match := _IMPERATIVE.match(folded)) and _YOURS.search(folded) and words <= 30:
        return "service", 0.6, match.group(1)
    if words <= 8 and not stop and _TIME_FIRST.match(line.text):
        return "byline", 0.8, "heure"
    if bare in table.agency_names:
        return "byline", 0.9, bare
    if words <= 30 and (match := _END_CREDIT.search(folded)):
        return "credit", 0.8, match.group()
    if words <= 12 and not stop and (match := table.credit.search(folded)) and match.end() >= len(folded.rstrip()) - 2:
        return "credit", 0.6, match.group()
    if (words <= 8 and _URL.search(line.text)) or (words <= 30 and not stop and _has_address(line.text)):
        return "service", 0.8, "adresse"
    if words <= 10 and not stop and (match := _COUNTER.search(folded)):
        comments = table.comment_heading.match(match.group().lstrip("0123456789 "))
        return "service", 0.8, COMMENT_COUNTER if comments else "compteur"
    return "", 0.0, ""


def _has_address(text: str) -> bool:
    """A piece of a web address, as wrapping leaves it: a long token with slashes or escapes."""
    return any(len(token) >= 25 and sum(token.count(sign) for sign in "/%=&") >= 2 for token in text.split())


_STRONG_LEAD = re.compile(
    r"[\W_]*(?:a |\()?(?:re\)?)?(?:lire|voir|ecouter|lisez|relire|regarder|read|see|watch|related|sur le meme)(?!\w)"
)


def _lead_counts(match: re.Match[str], folded: str, words: int, stop: bool) -> bool:
    """A related-link lead counts alone, before a colon or sign, or on a line that is no sentence."""
    rest = folded[match.end() :]
    if not rest.strip(" :>»|-–."):
        return True
    if re.match(r"\s*(?:[:>»|→▸•\]-]|\.{2,}|…)", rest):
        return words <= 40
    return _STRONG_LEAD.match(folded) is not None and words <= 35 and (not stop or words <= 22)


def _menu(text: str, table: Furniture) -> bool:
    """Most of the line is section names between separators, or a path of them («Accueil > Société»)."""
    parts = [part for part in re.split(r"\s*(?:>>?|[|/»▸›•·☰]|\s[-–—]\s|\s{2,}|→)\s*", fold(text)) if part.strip()]
    if len(parts) < 2 or sum(len(part.split()) for part in parts) > 60:
        return False
    known = sum(part.strip(" .:") in table.section_names or part.strip(" .:") in table.whole_lines for part in parts)
    if known * 2 >= len(parts) and known >= 1 and max(len(part.split()) for part in parts) <= 6:
        return True
    service = sum(table.service_lead.match(part) is not None for part in parts)
    return (known + service) * 3 >= len(parts) * 2 and known + service >= 2
