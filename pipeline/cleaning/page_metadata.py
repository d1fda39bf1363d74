"""Metadata of a page: what it states in structured form first, then what it shows near its title.

Order of trust, for each field: JSON-LD of the article, OpenGraph and other ``meta``, microdata and the text around
the title, then htmldate for dates.  Measured on 140 French press pages by others with this order: title 99 % right,
date 97 %, site 94 %, author 87 %.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from models.raw import Metadata
from pipeline.cleaning.bylines import byline_name
from pipeline.cleaning.dump_dates import find_date
from pipeline.cleaning.html_blocks import Block, Page
from pipeline.cleaning.html_blocks import fold as clean_text
from pipeline.cleaning.html_site_rules import texts_in
from pipeline.cleaning.json_ld import address_of, read_linked, text_of
from pipeline.cleaning.page_author import author_of
from pipeline.cleaning.page_head import Head
from pipeline.cleaning.page_title import alike, domain_of, outlet_of, title_of
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.reading.dates import iso_date

#: blocks before and after the title where bylines and dates stand
BEFORE_TITLE, AFTER_TITLE = 6, 60
#: characters of a line that shows the date
MAX_DATE_LINE = 160
#: tags told
MAX_TAGS = 30

_DESCRIPTIONS = ("description", "og:description", "twitter:description", "dc.description", "dcterms.description")
_PUBLISHED = (
    "article:published_time", "og:published_time", "og:article:published_time", "article:published", "datepublished",
    "dc.date.issued", "dcterms.issued", "sailthru.date", "parsely-pub-date", "pubdate", "publishdate", "publish-date",
    "publication_date", "date_publication", "cxenseparse:recs:publishtime", "article_date_original",
    "citation_publication_date", "ptime",
)  # fmt: skip
#: names that also mean the last change of the page: what the page shows goes before them
_DATED = ("date", "dc.date", "dcterms.date", "dc.date.created", "dcterms.created", "created")
_UPDATED = (
    "article:modified_time", "og:updated_time", "dc.date.modified", "dcterms.modified", "lastmod", "last-modified",
)  # fmt: skip
_SECTION = ("article:section", "og:article:section", "section", "category", "parsely-section", "cxenseparse:section")
_UPDATE_LEADS = ("mis a jour", "mise a jour", "modifie", "actualise", "derniere m", "maj")
_URL_DATE = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:/|-|$)")
_LANGUAGE = re.compile(r"[A-Za-z]{2}(?:[-_]|$)")


@dataclass(slots=True)
class PageFacts:
    """What a page states about itself.

    ``descriptions`` say what the article is about (its standfirst is found by them); ``schema_types`` and
    ``page_type`` what kind of page it is; ``body`` is the text that JSON-LD gives, if any; ``canonical`` is the page's
    own address, also where that is a front page's.
    """

    metadata: Metadata
    descriptions: tuple[str, ...] = ()
    schema_types: frozenset[str] = frozenset()
    page_type: str | None = None
    body: str | None = None
    canonical: str | None = None


def page_facts(page: Page, lexicon: Lexicon, url: str | None = None) -> PageFacts:
    """Read a page's metadata.  ``url`` is where it was fetched, if the container knows."""
    return _Reader(page, lexicon, url).read()


class _Reader:
    def __init__(self, page: Page, lexicon: Lexicon, url: str | None) -> None:
        self.page = page
        self.lexicon = lexicon
        self.linked = read_linked(page, lexicon.page)
        self.head = Head(page)
        self.url = self._url(url)
        self.near: list[Block] = []
        self.rules = lexicon.sites.for_host(domain_of(self.url))

    def read(self) -> PageFacts:
        outlet = (self.rules.outlet if self.rules else None) or outlet_of(
            self.head, self.linked, self.url, self.lexicon
        )
        title = title_of(self.head, self.linked, outlet, self.url, self.lexicon)
        self.near = self._near_title(title)
        descriptions = [
            self.linked.text("description"),
            *self.head.metas(*_DESCRIPTIONS),
            self.linked.text("abstract"),
            self.linked.text("alternativeHeadline"),
        ]
        metadata = Metadata(
            title=title,
            outlet=outlet,
            author=self._site_author() or author_of(self.head, self.linked, self.near, outlet, self.lexicon),
            published=self._published(),
            updated=self._first_date(self.linked.article.get("dateModified"), *self.head.metas(*_UPDATED)),
            url=self.url,
            language=self._language(),
            section=self._section(),
            tags=self._tags(),
        )
        return PageFacts(
            metadata=metadata,
            descriptions=tuple(dict.fromkeys(text for text in descriptions if text)),
            schema_types=frozenset(self.linked.types),
            page_type=self.head.meta("og:type"),
            body=self.linked.text("articleBody"),
            canonical=self.head.links.get("canonical") or self.head.meta("og:url") or self.url,
        )

    def _site_author(self) -> str | None:
        if self.rules is None or not self.rules.author:
            return None
        texts = texts_in(self.page, self.rules.selectors("author"))
        return byline_name(texts[0]) if texts else None

    def _near_title(self, title: str | None) -> list[Block]:
        """Blocks around the title: where the ``h1`` is it, else where it is first shown."""
        if title is None:
            return []
        shown = [index for index, block in enumerate(self.page.blocks) if alike(block.text, title)]
        headings = [index for index in shown if self.page.blocks[index].element.name == "h1"]
        at = next(iter(headings or shown), None)
        return [] if at is None else self.page.blocks[max(0, at - BEFORE_TITLE) : at + AFTER_TITLE]

    # --- dates -------------------------------------------------------------------------------------------------

    def _published(self) -> str | None:
        stated = self.rules.selectors("date") if self.rules else ()
        ruled = self._first_date(*texts_in(self.page, stated)) if stated else None
        return (
            ruled
            or self._first_date(self.linked.article.get("datePublished"), *self.head.metas(*_PUBLISHED))
            or self._shown_date()
            or self._first_date(self.linked.article.get("dateCreated"), *self.head.metas(*_DATED))
            or self._item_date()
            or self._url_date()
            or self._looked_up()
        )

    def _first_date(self, *values: Any) -> str | None:
        return next((found for value in values if (found := iso_date(value) or _printed(value))), None)

    def _item_date(self) -> str | None:
        elements = self.head.items.get("datepublished", ())
        return self._first_date(*(e.attributes.get("content") or e.attributes.get("datetime") for e in elements))

    def _shown_date(self) -> str | None:
        """The date in a line around the title; «mis à jour le …» only if nothing else is shown."""
        updated = None
        for block in self.near[BEFORE_TITLE:] + self.near[:BEFORE_TITLE]:
            if len(block.text) > MAX_DATE_LINE:
                continue
            printed = find_date(block.text)
            if printed is None or iso_date(printed.value) is None or len(printed.value) < len("2025-07-03"):
                continue
            folded = fold(block.text).lstrip(" (-|")
            # A headline may hold a date too («14 juillet 1953 : …»): a date line says so, or is little else.
            if not self.lexicon.furniture.byline_lead.match(folded) and len(folded) > 3 * (printed.end - printed.start):
                continue
            if not folded.startswith(_UPDATE_LEADS):
                return printed.value
            updated = updated or printed.value
        return self._time_date() or updated

    def _time_date(self) -> str | None:
        if not self.near:
            return None
        start, end = self.near[0].start, self.near[-1].end
        around = (time for time in self.head.times if start <= time.start <= end)
        return self._first_date(*(time.attributes.get("datetime") for time in around))

    def _url_date(self) -> str | None:
        match = _URL_DATE.search(self.url or "")
        return iso_date("-".join(match.groups())) if match else None

    def _looked_up(self) -> str | None:
        from htmldate import find_date as html_date  # here: most pages never need it

        try:
            return iso_date(html_date(self.page.source, original_date=True, extensive_search=False))
        except Exception:  # a hostile page has no date, it is no error
            return None

    # --- the rest ----------------------------------------------------------------------------------------------

    def _url(self, fetched: str | None) -> str | None:
        article = self.linked.article
        stated = (
            self.head.links.get("canonical"),
            self.head.meta("og:url"),
            address_of(article.get("mainEntityOfPage")),
            address_of(article.get("url")),
        )
        for url in stated:
            if url and url.startswith(("http://", "https://")) and len(_path(url)) > 1:
                return url
        return fetched

    def _language(self) -> str | None:
        stated = (
            self.linked.text("inLanguage"),
            self.head.language,
            self.head.meta("og:locale", "language", "dc.language", "content-language"),
        )
        return next((text[:2].lower() for text in stated if text and _LANGUAGE.match(text)), None)

    def _section(self) -> str | None:
        return text_of(self.linked.article.get("articleSection")) or self.head.meta(*_SECTION)

    def _tags(self) -> tuple[str, ...]:
        stated = self.linked.article.get("keywords")
        values = [value for value in stated if isinstance(value, str)] if isinstance(stated, list) else []
        if isinstance(stated, str):
            values = [stated]
        values = values or self.head.metas("article:tag", "og:article:tag")
        values = values or self.head.metas("news_keywords", "keywords", "parsely-tags")
        parts = [clean_text(part) for value in values for part in value.split("," if "," in value else ";")]
        return tuple(dict.fromkeys(part for part in parts if part))[:MAX_TAGS]


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _printed(value: Any) -> str | None:
    found = find_date(value) if isinstance(value, str) and len(value) < MAX_DATE_LINE else None
    return found.value if found else None
