"""Who wrote the article, as the lines around it print it."""

from __future__ import annotations

import re

from pipeline.cleaning.article_span import Judged
from pipeline.cleaning.dump_dates import find_date, find_weekday
from pipeline.cleaning.dump_parts import PERSON_NAME, TRIM, name_before
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.lexicon.furniture import Furniture

_BY_INSIDE = re.compile(r"(?:^|[\s|·•,–—-])(?:par|by)\s+(?P<name>[A-ZÀ-Ý].{2,60})$")
_AUTHOR_END = re.compile(r"\s*(?:[|·•–—(]|\s-\s|\s{2,}|,|\d|(?<!\w)(?:il y a|le \d)\b).*$")


def find_author(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> str | None:
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
        if lead and not name.strip(TRIM) and position + 1 < len(window):
            name = window[position + 1].line.text
        name = _before_words(_AUTHOR_END.sub("", name.strip(TRIM)), table).strip(TRIM)
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
        before = name_before(judged[index].line.text, date) if date else ""
        if PERSON_NAME.match(before) and not _not_a_person(before, lexicon):
            return before
    beside = [i for i in head if any(_dated(judged, j) for j in (i - 2, i - 1, i + 1, i + 2))]
    for index in (*beside, *range(last + 1, min(last + 3, len(judged)))):
        one = judged[index]
        name: str = one.line.text.strip(TRIM)
        if one.marks.mark in ("", "byline") and PERSON_NAME.match(name) and not _not_a_person(name, lexicon):
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
