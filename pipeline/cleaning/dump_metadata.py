"""Title, outlet, author and date as a saved page prints them around its article."""

from __future__ import annotations

import re
from collections.abc import Iterator

from models.raw import Metadata
from pipeline.cleaning.article_span import Judged
from pipeline.cleaning.dump_dates import PrintedDate, find_date, find_weekday
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.lexicon.furniture import Furniture

_SEPARATOR = r"(?:\s+[|–—/•·>-]+\s+|\s+(?:>>|»)\s+|\s{3,}|\s*\|\s*)"
_CUT = re.compile(_SEPARATOR)
_TRIM = " \t\u00a0-–—|.,:;/•·>»«"

# --- dates --------------------------------------------------------------------------------------------------------

_DATELINE = re.compile(
    r"^\(?[A-ZÀ-Ý][\w'’ -]{1,30}(?:\([\w ]+\))?,? (?:le )?(?P<date>[^()—–]{6,30}?)"
    r"(?:\)|\s*(?:\([A-Z][\w -]{1,20}\)\s*)?[—–-])"
)

# --- outlet -------------------------------------------------------------------------------------------------------

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
_LOOSE_END = re.compile(r"(?i)[\s,:|–—-]*(?:\ble)?[\s,:|–—-]*$")

# --- author -------------------------------------------------------------------------------------------------------

_BY_INSIDE = re.compile(r"(?:^|[\s|·•,–—-])(?:par|by)\s+(?P<name>[A-ZÀ-Ý].{2,60})$")
_AUTHOR_END = re.compile(r"\s*(?:[|·•–—(]|\s-\s|\s{2,}|,|\d|(?<!\w)(?:il y a|le \d)\b).*$")


def find_metadata(judged: list[Judged], lexicon: Lexicon) -> Metadata:
    """What the lines around the article tell; ``None`` for what they don't."""
    first = next((i for i, one in enumerate(judged) if one.verdict == "keep"), len(judged))
    title = _title(judged, first, lexicon)
    title_text = judged[title].line.text.strip(" |–—-\t*_#") if title is not None else None
    name = _outlet(judged, first, title, lexicon)
    if title_text and name:
        title_text = _without_site(title_text, name, lexicon)
    return Metadata(
        title=title_text,
        outlet=name,
        author=_author(judged, first, title, lexicon),
        published=_published(judged, first, lexicon),
    )


_TITLE_REACH = 45
_MASTHEAD = 0.8
"""What the first line of a page is worth less as its title, where another line may be it."""


def _title(judged: list[Judged], first: int, lexicon: Lexicon) -> int | None:
    """The line above the article that looks most like its title.

    Titles say in a few words what the body says at length, and pages print them more than once (path, tab, share
    texts); captions and newsletter boxes between title and body do neither.
    """
    body: set[str] = set()
    for one in judged:
        if one.verdict == "keep":
            body.update(word for word in one.marks.tokens if len(word) > 4)
    folded = [one.marks.folded for one in judged]
    table = lexicon.furniture
    best, best_score = None, 0.0
    for back in range(first - 1, max(first - _TITLE_REACH, -1), -1):
        one = judged[back]
        text = one.line.text
        words = one.marks.words
        if one.line.ticker or one.marks.strength > 0.6 or not 2 <= words <= 45 or lexicon.outlets.known(text):
            continue
        if one.marks.dated and (table.published.search(folded[back]) or table.updated.search(folded[back])):
            continue
        content = {word for word in one.marks.tokens if len(word) > 4}
        shared = len(content & body) / len(content) if content else 0.0
        score = min(words, 10) / 10 + 0.8 / (1 + (first - back) * 0.1) + 1.2 * shared * min(len(content), 5) / 5
        if words >= 4:
            key = folded[back][:60]
            score += 0.7 * min(sum(key in other for i, other in enumerate(folded) if i != back and i < first), 2)
        else:
            score -= 0.7
        if words > 25 or text.rstrip().endswith("."):
            score -= 0.6
        if back == 0 and best is not None:
            score -= _MASTHEAD  # a page begins with its own name
        score -= one.marks.strength + 0.8 * _under_heading(judged, back) + 0.6 * _is_caption(judged, back)
        score += 0.1 * max(0.0, min(5.0, one.score + 5.0))
        if score > best_score:
            best, best_score = back, score
    return best


def _under_heading(judged: list[Judged], index: int) -> bool:
    """One of a list of other articles: «À lire aussi» stands a few lines above."""
    return any(one.marks.mark in ("heading", "related") for one in judged[max(0, index - 4) : index])


def _is_caption(judged: list[Judged], index: int) -> bool:
    """A photo's caption: its credit follows."""
    following = judged[index + 1 : index + 3]
    return any(one.marks.mark == "credit" or one.line.text.startswith(("©", "(c)")) for one in following)


def _without_site(title: str, name: str, lexicon: Lexicon) -> str:
    """«Titre - Le Site» without its end."""
    match = list(_CUT.finditer(title))
    if match:
        tail = title[match[-1].end() :]
        if fold(tail) == fold(name) or lexicon.outlets.known(tail):
            return title[: match[-1].start()]
    return title


# --- dates --------------------------------------------------------------------------------------------------------


def _published(judged: list[Judged], first: int, lexicon: Lexicon) -> str | None:
    candidates: list[tuple[float, str]] = []
    for index, one in enumerate(judged):
        if one.verdict == "keep" or not one.marks.dated:
            continue
        date = find_date(one.line.text)
        if date is not None:
            candidates.append((_trust(one, date, index, first, lexicon.furniture), date.value))
    dateline = _dateline(judged, first)
    if dateline:
        candidates.append((2.5, dateline))
    best = max(candidates, key=lambda candidate: candidate[0], default=(0.0, ""))
    return best[1] if best[0] > 0 else None


def _trust(one: Judged, date: PrintedDate, index: int, first: int, table: Furniture) -> float:
    """How likely a printed date is the article's: near its head, said to be the publication's."""
    folded = one.marks.folded
    distance = abs(index - first) if index <= first + 6 else 4 + (index - first) / 3
    score = 3.0 - min(distance, 30) * 0.1
    published, updated = table.published.search(folded), table.updated.search(folded)
    if published:
        score += 2
    elif updated and updated.start() < date.start:
        score -= 1
    if one.marks.mark in ("byline", "") and index < first + 6:
        score += 1
    if one.marks.mark in ("service", "comments", "heading"):
        score -= 1.5
    if len(date.value) == 7:
        score -= 0.5
    return score


def _dateline(judged: list[Judged], first: int) -> str | None:
    """«Niamey, 7 oct. 2019 — …», «(Alger, 9 octobre 2018) …» at the head of the body."""
    if first >= len(judged):
        return None
    match = _DATELINE.match(judged[first].line.text[:70])
    date = find_date(match["date"]) if match else None
    return date.value if date else None


# --- author -------------------------------------------------------------------------------------------------------

_NAME = re.compile(
    r"(?:[A-ZÀ-Ý][\w'’.-]+|[A-ZÀ-Ý]\.)(?:\s+(?:(?:de|du|el|al|ben|bin|ould|von|van|le|la|d'|et)\s+)*"
    r"(?:[A-ZÀ-Ý][\w'’.-]+|[A-ZÀ-Ý]\.)){1,4}$"
)


def _author(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> str | None:
    """The name after «par» near the head, or a person's name alone on a line beside the date or under the body."""
    start = max(0, first - 14) if title is None else max(0, min(title, first - 6) - 2)
    window = [one for one in judged[start : first + 6] if one.marks.words <= 40 and one.verdict == "drop"]
    generic: str | None = None
    table = lexicon.furniture
    for position, one in enumerate(window):
        text = one.line.text
        lead = table.author_lead.match(one.marks.folded)
        inside = None if lead else _BY_INSIDE.search(text)
        name = text[lead.end() :] if lead else inside["name"] if inside else ""
        if lead and not name.strip(_TRIM) and position + 1 < len(window):
            name = window[position + 1].line.text
        name = _before_words(_AUTHOR_END.sub("", name.strip(_TRIM)), table).strip(_TRIM)
        if not 2 <= len(name) <= 60 or not any(word[:1].isupper() for word in name.split()):
            continue
        if table.unnamed_author.match(fold(name)):
            generic = generic or name
            continue
        return name
    return generic or _bare_name(judged, first, title, lexicon)


def _before_words(name: str, table: Furniture) -> str:
    """``name`` up to words of a date («Paul Martin mis à jour le», «Anne Roy vendredi»)."""
    folded = fold(name)
    cuts = [match.start() for match in (table.published.search(folded), table.updated.search(folded)) if match]
    weekday = find_weekday(folded)
    return name[: min([*cuts, weekday.start() if weekday else len(name)])]


def _bare_name(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> str | None:
    last = max((i for i, one in enumerate(judged) if one.verdict == "keep"), default=first)
    start = (title + 1) if title is not None else max(0, first - 6)
    head = [i for i in range(start, min(first + 6, len(judged))) if judged[i].verdict == "drop"]
    for index in head:
        date = find_date(judged[index].line.text) if judged[index].marks.dated else None
        before = _name_before(judged[index].line.text, date) if date else ""
        if _NAME.match(before) and not _not_a_person(before, lexicon):
            return before
    beside = [i for i in head if any(_dated(judged, j) for j in (i - 2, i - 1, i + 1, i + 2))]
    for index in (*beside, *range(last + 1, min(last + 3, len(judged)))):
        one = judged[index]
        name: str = one.line.text.strip(_TRIM)
        if one.marks.mark in ("", "byline") and _NAME.match(name) and not _not_a_person(name, lexicon):
            return name
    return None


def _dated(judged: list[Judged], index: int) -> bool:
    return 0 <= index < len(judged) and judged[index].marks.dated and judged[index].verdict == "drop"


def _not_a_person(text: str, lexicon: Lexicon) -> bool:
    table = lexicon.furniture
    words = fold(text).split()
    return (
        lexicon.outlets.known(text) is not None
        or fold(text) in table.section_names
        or any(word in table.section_names for word in words)
        or table.service_lead.match(fold(text)) is not None
        or table.credit.search(fold(text)) is not None
    )


# --- outlet -------------------------------------------------------------------------------------------------------

_CERTAIN, _SAID, _FOOTER, _SEEN, _MENTIONED = 10.0, 3.0, 2.5, 1.0, 0.3
_UNKNOWN = 0.6
"""A name that is not in the table of outlets counts this much less than one that is."""


def _outlet(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> str | None:
    """The name that the page gives itself most clearly and most often."""
    votes: dict[str, float] = {}
    for raw, weight in _outlet_votes(judged, first, title, lexicon):
        name = _MOTTO.sub("", raw.strip(_TRIM)).strip(_TRIM)
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
        and not any(part in table.whole_lines for part in _CUT.split(folded))
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
                yield _CUT.split(match["name"])[0], _FOOTER if index > last else _SEEN
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
            for part in _CUT.split(text)[1:-1]:
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
        or (_NAME.match(part) is not None and folded.split()[0] not in table.grammar_words)
        or any(find_weekday(word) for word in folded.split())
    )


def _name_before(text: str, date: PrintedDate) -> str:
    """What stands before a date and its weekday: «Le Quotidien de l'Arc - Mardi 17 juin» → «Le Quotidien de l'Arc»."""
    before = text[: date.start]
    weekday = find_weekday(fold(before))
    if weekday and not before[weekday.end() :].strip(" ,"):
        before = before[: weekday.start()]
    return _LOOSE_END.sub("", before).strip(_TRIM)


def _before_date(one: Judged, lexicon: Lexicon) -> Iterator[str]:
    """«Le Quotidien de l'Arc - Mardi 17 juin 2014»: a name before the date, if it can be an outlet's."""
    date = find_date(one.line.text) if one.marks.dated and one.marks.words <= 16 else None
    if date:
        name = _name_before(one.line.text, date)
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
        parts = _CUT.split(one.line.text)
        if len(parts) >= 2 and fold(one.line.text).startswith(key) and len(parts[-1].split()) <= 5:
            yield parts[-1]
    parts = _CUT.split(judged[title].line.text)
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
    parts = [part for part in _CUT.split(line.text) if part.strip()]
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
    head = _CUT.split(one.line.text)[0]
    return one.marks.mark == "menu" and (fold(head) in table.section_names or fold(head) in table.whole_lines)
