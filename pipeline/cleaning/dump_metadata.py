"""Title, outlet, author and date as a saved page prints them around its article."""

from __future__ import annotations

import re

from models.raw import Metadata
from pipeline.cleaning.article_span import Judged
from pipeline.cleaning.dump_dates import find_date
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold

_PUBLISHED = re.compile(
    r"(?<!\w)(?:publie|mis en ligne|poste|cree|redige|paru|published|posted|date de publication|edition du)"
)
_UPDATED = re.compile(r"(?<!\w)(?:mis a jour|mise a jour|modifie|actualise|updated|derniere (?:mise|modification))")
_PUBLISHED_IN = re.compile(r"(?i)publié(?:e)? dans (.{2,60}?) le \d")
_AGENCY_BYLINE = re.compile(r"^(?P<name>[A-Z][\w' -]{1,50}), publié le ")
_COPYRIGHT = re.compile(
    r"(?i)(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)?[\s,:]*(?P<name>[^\d©|–—.,]{2,60}?)\s*"
    r"(?:(?:19|20)\d\d.*|[-–—|.,]\s.*|tous droits.*|reproduction.*)?$"
)
_RIGHTS = re.compile(r"(?i)^(?P<name>[^\d,.|]{2,50}?)(?:,|\s[-–—|])?\s*tous droits réservés")
_FOLLOW = re.compile(r"(?i)suivez (?P<name>.{2,40}?) sur (?:telegram|facebook|twitter|whatsapp|google)")
_AUTHOR = re.compile(
    r"^\W*(?:par|by|écrit par|rédigé par|texte(?: par)?|auteur)\s*:?\s+(?P<name>[^|·•,\d]{3,50}?)(?=\s*(?:[|·•,–—]|\s-\s|\s{2,}|le \d|publié|$|\d))",
    re.I,
)
_AUTHOR_AFTER = re.compile(r"\bpar\s+(?P<name>[A-ZÀ-Ý][^|·•,\d]{2,40}?)\s*(?:$|[|·•,–—-])", re.I)
_TITLE_CUT = re.compile(r"\s+[|–—-]\s+")
_MASTHEAD_CUT = re.compile(r"\s+(?:[|–—-]|>>|»|/)\s+|\s{3,}")


def find_metadata(judged: list[Judged], lexicon: Lexicon) -> Metadata:
    """What the lines around the article tell."""
    first = next((i for i, one in enumerate(judged) if one.verdict == "keep"), len(judged))
    title = _title(judged, first)
    return Metadata(
        title=judged[title].line.text if title is not None else None,
        outlet=_outlet(judged, first, title, lexicon),
        author=_author(judged, first),
        published=_published(judged, first),
    )


def _title(judged: list[Judged], first: int) -> int | None:
    best, best_score = None, 0.0
    for back in range(first - 1, max(first - 14, -1), -1):
        one = judged[back]
        if one.line.ticker or one.marks.mark or not 2 <= one.marks.words <= 40:
            continue
        score = min(one.marks.words, 10) / 10 + 1.0 / (1 + (first - back) * 0.15)
        if one.marks.words < 4:
            score -= 0.7
        if one.marks.stop and one.line.text.rstrip().endswith("."):
            score -= 0.4
        if score > best_score:
            best, best_score = back, score
    return best


def _published(judged: list[Judged], first: int) -> str | None:
    candidates: list[tuple[float, str]] = []
    for index, one in enumerate(judged):
        if one.verdict == "keep" or not one.marks.dated or one.marks.words > 40:
            continue
        text = one.line.text
        folded = fold(text)
        date = find_date(text)
        if date is None:
            continue
        distance = abs(index - first) if index <= first else 4 + (index - first) / 3
        score = 3.0 - min(distance, 30) * 0.1
        published, updated = _PUBLISHED.search(folded), _UPDATED.search(folded)
        if published:
            score += 2
        elif updated and updated.start() < date.start:
            score -= 1
        if one.marks.mark in ("byline", "") and index < first:
            score += 1
        if one.marks.mark in ("service", "comments", "heading"):
            score -= 1.5
        if len(date.value) == 7:
            score -= 0.5
        candidates.append((score, date.value))
    dateline = _dateline(judged, first)
    if dateline:
        candidates.append((2.5, dateline))
    return max(candidates, key=lambda c: c[0])[1] if candidates and max(candidates)[0] > 0 else None


def _dateline(judged: list[Judged], first: int) -> str | None:
    """«Niamey, 7 oct. 2019 — …», «(Alger, 9 octobre 2018) …» at the head of the body."""
    if first >= len(judged):
        return None
    head = judged[first].line.text[:70]
    match = re.match(
        r"^\(?[A-ZÀ-Ý][\w' -]{1,30}(?:\([\w ]+\))?,? (?:le )?(?P<date>[^()—–]{6,30}?)(?:\)|\s*[—–-])", head
    )
    date = find_date(match["date"]) if match else None
    return date.value if date else None


def _author(judged: list[Judged], first: int) -> str | None:
    for one in judged[max(0, first - 12) : first]:
        if one.marks.words > 40:
            continue
        for pattern in (_AUTHOR, _AUTHOR_AFTER):
            if (match := pattern.search(one.line.text)) and one.marks.mark in ("byline", "service", ""):
                return match["name"].strip(" -–—|.,")
    return None


def _outlet(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> str | None:
    for one in judged:
        if match := _PUBLISHED_IN.search(one.line.text):
            return match[1].strip()
    for one in judged[:first]:
        if match := _AGENCY_BYLINE.match(one.line.text):
            return match["name"]
    for one in reversed(judged):
        if one.verdict == "keep":
            continue
        if (match := _COPYRIGHT.search(one.line.text)) or (match := _RIGHTS.match(one.line.text)):
            name = match["name"].strip(" -–—|.,")
            if name and fold(name) not in lexicon.furniture.section_names and name[0].isupper():
                return name
    for one in judged:
        if one.verdict == "drop" and (match := _FOLLOW.search(one.line.text)):
            return match["name"].strip()
    return _masthead(judged, first, title, lexicon)


def _masthead(judged: list[Judged], first: int, title: int | None, lexicon: Lexicon) -> str | None:
    """The page's first line, when it is a name or a name and a motto and the title comes later."""
    if not judged or title in (0, None) or first == 0:
        return None
    text = judged[0].line.text
    parts = [part for part in _MASTHEAD_CUT.split(text) if part]
    name = parts[0].strip() if parts else ""
    folded = fold(name)
    if judged[0].marks.mark in ("menu", "ticker", "service", "related") and len(parts) != 2:
        return None
    if (
        folded in lexicon.furniture.section_names
        or lexicon.furniture.service_lead.match(folded)
        or not name[:1].isupper()
    ):
        return None
    if not 1 <= len(name.split()) <= 7 or find_date(name):
        return None
    if judged[0].line.ticker and len([one for one in judged[:8] if one.line.ticker]) > 2:
        return None
    return name
