"""JSON-LD as found in the wild: which object is the article, and what its fields say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from pipeline.cleaning.html_blocks import Page
from pipeline.cleaning.html_blocks import fold as clean_text
from pipeline.lexicon.page import PageTable

#: a script longer than this is a catalogue, no article
MAX_LENGTH = 2_000_000
#: nested objects looked at
MAX_OBJECTS = 500

_WRAPPING = re.compile(
    r"^\s*(?:/\*.*?\*/|<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>|/\*\s*\]\]>\s*\*/)\s*$", re.DOTALL
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_TAG = re.compile(r"<[^<>]{1,200}>")


@dataclass(slots=True)
class Linked:
    """The JSON-LD of a page: the article's object, the site's name, the types of everything on it."""

    article: dict[str, Any] = field(default_factory=dict)
    site: str | None = None
    types: set[str] = field(default_factory=set)

    def text(self, *names: str) -> str | None:
        """The first of the article's fields that holds text."""
        return next((text for name in names if (text := text_of(self.article.get(name)))), None)


def read_linked(page: Page, table: PageTable) -> Linked:
    """All JSON-LD of a page.  Of several articles, the one that tells most about itself."""
    found = Linked()
    articles: list[dict[str, Any]] = []
    for script in page.opaque:
        if script.name != "script" or "ld+json" not in script.source or script.end - script.start > MAX_LENGTH:
            continue
        for thing in _things(parse_leniently(page.source[script.start : script.end])):
            types = _types(thing)
            found.types |= types
            if types & set(table.schema_articles):
                articles.append(thing)
            elif types & {"WebSite", "NewsMediaOrganization"} and found.site is None:
                found.site = text_of(thing.get("name"))
    telling = ("headline", "datePublished", "author", "publisher")
    found.article = max(articles, key=lambda article: sum(bool(article.get(key)) for key in telling), default={})
    return found


def parse_leniently(text: str) -> Any:
    """JSON with what pages put around and into it: comments, CDATA, raw line breaks, trailing commas, entities.

    Returns ``None`` where it is beyond repair.
    """
    text = _WRAPPING.sub("", text.strip()).strip().rstrip(";")
    for repaired in (text, _TRAILING_COMMA.sub(r"\1", text), unescape(text)):
        try:
            return json.loads(repaired, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def text_of(value: Any) -> str | None:
    """A field's text, clean of tags and entities; of a list the first, of an object its value or name."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if not isinstance(value, str):
        return None
    return _TAG.sub("", clean_text(unescape(value) if "&" in value else value)).strip() or None


def address_of(value: Any) -> str | None:
    """The address that a reference (``mainEntityOfPage``) holds."""
    if isinstance(value, dict):
        value = value.get("@id") or value.get("url")
    return value if isinstance(value, str) else None


def people_of(value: Any) -> tuple[list[str], list[str]]:
    """Names in an author field: those of persons (or of nobody knows what), and those of organisations."""
    people: list[str] = []
    organisations: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict) and isinstance(one.get("name"), list):
            people.extend(name for name in one["name"] if isinstance(name, str))
        elif name := text_of(one):
            organisation = isinstance(one, dict) and any("Organization" in kind for kind in _types(one))
            (organisations if organisation else people).append(name)
    return people, organisations


def _things(content: Any) -> Iterator[dict[str, Any]]:
    """Every object of a document, outermost first."""
    waiting = [content]
    for _ in range(MAX_OBJECTS):
        if not waiting:
            return
        thing = waiting.pop(0)
        if isinstance(thing, list):
            waiting.extend(thing)
        elif isinstance(thing, dict):
            yield thing
            inner = ("@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemReviewed", "subjectOf")
            waiting.extend(thing[key] for key in inner if isinstance(thing.get(key), dict | list))


def _types(thing: dict[str, Any]) -> set[str]:
    stated = thing.get("@type")
    values = stated if isinstance(stated, list) else [stated]
    return {value.rsplit("/", 1)[-1].removeprefix("schema:") for value in values if isinstance(value, str)}
