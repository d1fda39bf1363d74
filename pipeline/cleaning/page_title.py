"""Title and outlet: each is found by taking the other away («Accord signé à Salé - La Vie éco»)."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from pipeline.cleaning.json_ld import Linked, text_of
from pipeline.cleaning.page_head import Head
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold

#: a site's name is not longer
MAX_OUTLET_LENGTH, MAX_OUTLET_WORDS = 80, 6
#: words of a title at least, when something that may be the site's name is cut off it
MIN_TITLE_WORDS = 3

SEPARATOR = re.compile(r"\s+(?:[|–—•·»‹›:/-]|::)\s+|\s*[|•»‹›]\s*")
_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"https?://|www\.|@|/")
_DOMAIN = re.compile(r"[\w-]+\.(?:[a-z]{2}|com|org|net|info|africa|media)", re.IGNORECASE)
_COUNTRY_END = re.compile(r"\.(?:[a-z]{2}|com|org|net|info|africa|media|news|press|eu)$")
_STATED = ("og:title", "twitter:title", "dc.title", "dcterms.title", "title", "parsely-title")
_SITE = (
    "application-name", "apple-mobile-web-app-title", "dc.publisher", "dcterms.publisher", "publisher",
    "article:publisher", "author-publisher",
)  # fmt: skip


def words_of(text: str) -> list[str]:
    """Folded words of a text."""
    return _WORD.findall(fold(text))


def overlap(text: str, other: str) -> float:
    """Share of the shorter one's words that the other has too, 0 to 1."""
    words, others = set(words_of(text)), set(words_of(other))
    return len(words & others) / max(1, min(len(words), len(others)))


def alike(text: str, title: str) -> bool:
    """True if the text is the title, give or take a few words."""
    if not len(title) < 3 * len(text) + 9 or not len(text) < 3 * len(title) + 40:
        return False  # the cheap test first: this is asked of every block of a page
    words, others = words_of(text), words_of(title)
    if not words or not others or len(words) > 2 * len(others) + 3:
        return False
    shared = len(set(words) & set(others))
    return shared >= 0.7 * len(set(others)) and shared >= 0.6 * len(set(words))


def site_key(name: str) -> str:
    """A site's name for comparison: letters and digits, without «www» and the country's ending."""
    return "".join(_WORD.findall(_COUNTRY_END.sub("", fold(name).removeprefix("www."))))


def domain_of(url: str | None) -> str | None:
    """Host of an address without «www»; ``None`` if there is none."""
    try:
        host = urlsplit(url).hostname if url else None
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def outlet_of(head: Head, linked: Linked, url: str | None, lexicon: Lexicon) -> str | None:
    """The site's name: by its domain in the table of outlets, as the site gives it, or else its domain."""
    domain = domain_of(url)
    if domain and (known := lexicon.outlets.at(domain)):
        return known
    generic = {fold(name) for name in lexicon.page.generic_titles}
    candidates = [
        head.meta("og:site_name"),
        text_of(linked.article.get("publisher")),
        linked.site,
        _at_window_end(head, linked),
        *head.metas(*_SITE),
    ]
    for candidate in candidates:
        if candidate and not _ADDRESS.search(candidate) and fold(candidate) not in generic:
            name = candidate.strip(" ©-|")
            if 0 < len(name) <= MAX_OUTLET_LENGTH:
                return lexicon.outlets.known(name) or name
    return domain


def _at_window_end(head: Head, linked: Linked) -> str | None:
    """The window's title ends with the site's name (or begins with it) where the rest is the article's title."""
    separators = list(SEPARATOR.finditer(head.window))
    if not separators:
        return None
    last = head.window[separators[-1].end() :].strip()
    parts = (part.strip() for part in SEPARATOR.split(head.window))
    if domain := next((part for part in parts if _DOMAIN.fullmatch(part)), None):
        return domain
    stated = [linked.text("headline"), head.meta(*_STATED), *(block.text for block in head.page.blocks)]
    shown = {site_key(text) for text in stated if text}
    before = (head.window[: separator.start()] for separator in separators)
    if last and len(words_of(last)) <= MAX_OUTLET_WORDS and any(_is_shown(text, shown) for text in before):
        return last
    first = head.window[: separators[0].start()].strip()
    named = first and len(words_of(first)) <= MAX_OUTLET_WORDS
    return first if named and _is_shown(head.window[separators[0].end() :], shown) else None


def _is_shown(text: str, shown: set[str]) -> bool:
    return len(words_of(text)) >= 2 and site_key(text) in shown


def title_of(head: Head, linked: Linked, outlet: str | None, url: str | None, lexicon: Lexicon) -> str | None:
    """The article's title without the site's name: as shown if the page states the same, else as stated."""
    names = {site_key(name) for name in (outlet, head.meta("og:site_name"), linked.site, domain_of(url)) if name}
    sections = lexicon.furniture.section_names
    stated = [linked.text("headline", "name"), head.meta(*_STATED), head.window]
    candidates = [without_site(text, names, sections) for text in stated if text and site_key(text) not in names]
    shown = _heading(head, linked)
    if shown is None or site_key(shown) in names:
        return candidates[0] if candidates else None
    twice = next((text for text in candidates if fold(shown).count(fold(text)) > 1), None)
    if twice is not None:  # a heading for small screens and one for large ones, in one element
        return twice
    if not candidates or any(_says(shown, text) for text in candidates):
        return without_site(shown, names, sections)
    return candidates[0]


def _says(shown: str, stated: str) -> bool:
    """True if the heading is the stated title: word for word, cut short, or with the site's name before it."""
    folded, other = fold(shown), fold(stated)
    if alike(shown, stated) or folded.startswith(other):
        return True
    return len(words_of(shown)) > MIN_TITLE_WORDS and (other.startswith(folded) or other.endswith(folded))


def _heading(head: Head, linked: Linked) -> str | None:
    """The page's ``h1``, of several the one most like the title that the page states."""
    headings = [block.text for block in head.headings()]
    if not headings:
        return None
    stated = linked.text("headline") or head.meta(*_STATED) or ""
    return max(headings, key=lambda text: overlap(text, stated)) if stated else headings[0]


def without_site(title: str, names: set[str], sections: frozenset[str] = frozenset()) -> str:
    """A title without the site's name at its end or start («… - Le Monde», «… | Société | actu.fr»).

    Args:
        names: the site's names as ``site_key`` writes them.
        sections: folded names of sections, which go with the site's.
    """
    separators = list(SEPARATOR.finditer(title))
    ends = [*(separator.start() for separator in separators[1:]), len(title)][: len(separators)]
    for index, (separator, end) in enumerate(zip(separators, ends, strict=True)):
        part, rest = title[separator.end() : end].strip(), title[separator.end() :].strip()
        if not (_is_site(part, names) or site_key(rest) in names):
            continue
        cut = index
        # «Titre | Société | site»: a section between the same signs goes too.
        while cut and separators[cut - 1].group().strip() == separator.group().strip():
            if fold(title[separators[cut - 1].end() : separators[cut].start()].strip()) not in sections:
                break
            cut -= 1
        least = 1 if site_key(part) in names else MIN_TITLE_WORDS
        if len(words_of(title[: separators[cut].start()])) >= least:
            return title[: separators[cut].start()].strip()
    if separators and site_key(title[: separators[0].start()]) in names:
        return title[separators[0].end() :].strip()
    return title.strip()


def _is_site(part: str, names: set[str]) -> bool:
    key = site_key(part)
    long_names = tuple(name for name in names if len(name) > 5)
    return key in names or bool(long_names and key.startswith(long_names)) or _DOMAIN.fullmatch(part) is not None
