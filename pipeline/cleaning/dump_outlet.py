"""The outlet: the name that a saved page gives itself most clearly and most often."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.cleaning.article_span import Judged
from pipeline.cleaning.dump_dates import find_date, find_weekday
from pipeline.cleaning.dump_parts import CUT, PERSON_NAME, TRIM, name_before
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.lexicon.furniture import Furniture

_PUBLISHED_IN = re.compile(r"(?i)publiée? dans (?P<name>.{2,60}?) le \d")
_AGENCY_BYLINE = re.compile(r"^(?:[Ss]ource\s*:?\s+)?(?P<name>\w[\w' -]{1,50}), publiée? le ")
_COPYRIGHT = re.compile(
    r"(?i)(?:©|\(c\)|copyright)[\s©:]*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:(?:19|20)\d\d)?)?)?[\s,:.-]*"
    r"(?P<name>(?!toute|tous|droits)[^\W\d][^©|–—,]{1,58}?)\s*"
    r"(?:(?:19|20)\d\d.*|[-–—|.,]\s.*|[-–—|.,]?\s*tous droits.*|reproduction.*|all rights.*)?$"
)
_RIGHTS = re.compile(r"(?i)^(?P<name>[^\d,|©]{2,70}?)(?:,|\s[-–—|])?\s*tous droits réservés")
_FOLLOW = re.compile(r"(?i)suivez (?P<name>.{2,40}?) sur (?:telegram|facebook|twitter|whatsapp|google)")
_HOST = re.compile(r"(?:https?://|(?<!\w)www\.)(?P<host>[\w.-]+\.[a-z]{2,6})")
_AGENCY_DATELINE = re.compile(r"^[A-ZÀ-Ý][\w'’ -]{1,30},? ?\((?P<name>[A-Z][\w -]{1,30})\)\s*[-–—.]")
_MOTTO = re.compile(r",\s+(?:le|la|les|l['’]|un|une|votre|toute?)\b.*$|\s+\(.*\)$|\s+n[°o] ?\d+.*$")
_CODE = re.compile(r"\d{3}")
"""No outlet has a number so long in its name: an agency's slug, a page's number."""
_EDITION = re.compile(r"(?i)[\s,:|–—-]*édition\s+(?:du|de)?$")
_CERTAIN, _SAID, _FOOTER, _SEEN, _MENTIONED = 10.0, 3.0, 2.5, 1.0, 0.3
_UNKNOWN = 0.6
"""A name that is not in the table of outlets counts this much less than one that is."""


def find_outlet(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> str | None:
    """The name that the page gives itself most clearly and most often."""
    votes: dict[str, float] = {}
    for raw, weight in _outlet_votes(judged, first, title, lexicon):
        name = _MOTTO.sub("", raw.strip(TRIM)).strip(TRIM)
        known = lexicon.outlets.known(name)
        if known is None and not _may_be_outlet(name, lexicon):
            continue
        key = known or next((other for other in votes if fold(other) == fold(name)), name)
        votes[key] = min(votes.get(key, 0.0), _CERTAIN) + weight * (1.0 if known or weight >= _CERTAIN else _UNKNOWN)
    return max(votes, key=lambda name: votes[name], default=None)


def _may_be_outlet(name: str, lexicon: Lexicon) -> bool:
    folded = fold(name)
    table = lexicon.furniture
    return (
        1 < len(name) <= 60
        and (name[0].isupper() or name[0].isdigit())
        and not _CODE.search(name)
        and not any(part in table.whole_lines for part in CUT.split(folded))
        and folded not in table.section_names
        and folded not in table.whole_lines
        and not table.service_lead.match(folded)
        and not table.related_heading.match(folded)
        and not table.related_lead.match(folded)
    )


def _outlet_votes(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> Iterator[tuple[str, float]]:
    """Names that the page gives itself, each with how much it says."""
    last = max((i for i, one in enumerate(judged) if one.verdict == "keep"), default=len(judged))
    for index, one in enumerate(judged):
        if one.verdict == "keep":
            continue
        text = one.line.text
        if match := _PUBLISHED_IN.search(text):
            yield match["name"], _CERTAIN
        if index < first and (match := _AGENCY_BYLINE.match(text)):
            yield match["name"], _CERTAIN
        if one.marks.words <= 40 and (match := _COPYRIGHT.search(text) or _RIGHTS.match(text)):
            own_line = match.start() < 6 or re.search(r"(?:19|20)\d\d|droits|rights", text) is not None
            if own_line:
                yield CUT.split(match["name"])[0], _FOOTER if index > last else _SEEN
        if match := _FOLLOW.search(text):
            yield match["name"], _SAID
        if one.marks.words <= 6 and lexicon.outlets.known(text):
            yield text, _SEEN
        for match in _HOST.finditer(text):
            if at := lexicon.outlets.at(match["host"]):
                yield at, _SEEN
        if len(judged) > 30 and one.marks.words <= 30:
            for known in lexicon.outlets.inside(text):
                yield known, _MENTIONED
        if first - 12 <= index < first:
            for name in _before_date(one, lexicon):
                yield name, _SAID
        if first - 12 <= index < first and one.marks.dated:
            for part in CUT.split(text)[1:-1]:
                if 2 <= len(part.split()) <= 6 and not _says_byline(part, lexicon):
                    yield part, _SEEN
    if title is not None:
        for name in _title_tails(judged, title, lexicon):
            yield name, _SAID
    for name in _masthead(judged, first, title, lexicon):
        yield name, _SEEN * 2
    dateline = _AGENCY_DATELINE.match(judged[first].line.text[:70]) if first < len(judged) else None
    if dateline and fold(dateline["name"]) in lexicon.furniture.agency_names:
        yield dateline["name"], _SEEN / 2


def _says_byline(part: str, lexicon: Lexicon) -> bool:
    """The part of a byline tells a date, an hour, an author: it is not the outlet between them."""
    folded = fold(part)
    table = lexicon.furniture
    return (
        any(character.isdigit() for character in part)
        or table.byline_lead.match(folded) is not None
        or table.author_lead.match(folded) is not None
        or (PERSON_NAME.match(part) is not None and folded.split()[0] not in table.grammar_words)
        or any(find_weekday(word) for word in folded.split())
    )


def _before_date(one: Judged, lexicon: Lexicon) -> Iterator[str]:
    """«Le Quotidien de l'Arc - Mardi 17 juin 2014»: a name before the date, if it can be an outlet's."""
    date = find_date(one.line.text) if one.marks.dated and one.marks.words <= 16 else None
    if date:
        name = name_before(one.line.text, date)
        folded = fold(name)
        outlet_like = len(name.split()) >= 2 and lexicon.furniture.outlet_word.search(folded)
        if (lexicon.outlets.known(name) or outlet_like) and not lexicon.furniture.byline_lead.match(folded):
            name = _EDITION.sub("", name)
            if name and fold(name.split()[-1]) not in lexicon.furniture.grammar_words:
                yield name


def _title_tails(judged: list[Judged], title: int, lexicon: Lexicon) -> Iterator[str]:
    """The page's own title among its first lines: «Titre de l'article - Le Site»."""
    key = fold(judged[title].line.text)[:40]
    for one in judged[:12]:
        parts = CUT.split(one.line.text)
        if len(parts) >= 2 and fold(one.line.text).startswith(key) and len(parts[-1].split()) <= 5:
            yield parts[-1]
    parts = CUT.split(judged[title].line.text)
    if len(parts) >= 2 and lexicon.outlets.known(parts[-1]):
        yield parts[-1]


def _masthead(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> Iterator[str]:
    """The page's first line, when it is a name, or a name and a motto, and the title comes later.

    A menu or a path of sections may stand above it.
    """
    table = lexicon.furniture
    start = 0
    while start < min(first, _MENUS_ABOVE) and _is_path(judged[start], table):
        start += 1
    if not judged or first == 0 or title == start:
        return
    line, mark = judged[start].line, judged[start].marks.mark
    parts = [part for part in CUT.split(line.text) if part.strip()]
    named = len(parts) == 2 or (mark in ("menu", "byline") and len(parts) == 3 and len(parts[0].split()) > 1)
    if not parts or (mark in ("menu", "ticker", "service", "related", "byline") and not named):
        return
    if line.ticker and sum(one.line.ticker for one in judged[:8]) > 2:
        return
    name = parts[0]
    if start and not (name.isupper() and judged[start].marks.words <= 4):
        return  # under a menu, only what is printed like a masthead
    if 1 <= len(name.split()) <= 8 and not find_date(name) and not (title is None and judged[start].marks.words > 6):
        yield name


_MENUS_ABOVE = 3


def _is_path(one: Judged, table: Furniture) -> bool:
    """A menu or path of sections: «Accueil / Vie associative»."""
    head = CUT.split(one.line.text)[0]
    return one.marks.mark == "menu" and (fold(head) in table.section_names or fold(head) in table.whole_lines)
