"""Records of JSON, JSON lines and CSV → documents.  Knows the field names that scrapers write.

News-please, Scrapy spiders, trafilatura (``--json``), minet (``fetch``, ``extract``) and plain hand-made
records are read without a mapping; any other names with one (``--map text=contenu``).
"""

from __future__ import annotations

import csv
import hashlib
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TextIO

from models.problem import Problem, Reason
from models.raw import Markup, Metadata, RawDocument
from pipeline.reading.dates import iso_date
from pipeline.reading.decoding import repair_mojibake
from pipeline.reading.limits import MAX_DOCUMENT_BYTES
from pipeline.reading.sniffing import markup_of

#: our field → names it goes by, the surest first.  Names are compared without case, «-» and «_».
FIELD_NAMES: dict[str, tuple[str, ...]] = {
    # news-please: maintext; trafilatura: text, raw_text; minet extract: raw_content; Scrapy habits: body, content
    "text": (
        "text", "maintext", "texte", "articleBody", "article_text", "raw_content", "content", "contenu", "body",
        "corps", "article", "fulltext", "full_text", "plain_text", "raw_text", "main_text",
    ),
    "html": (
        "html", "raw_html", "body_html", "content_html", "page_html", "html_content", "source_html", "response_body",
    ),
    "title": ("title", "titre", "headline", "title_page", "name"),
    "url": ("canonical_url", "resolved_url", "url", "link", "lien", "source_url", "source", "permalink"),
    "date": (
        "date_publish", "date", "published", "published_at", "publish_date", "date_published", "datePublished",
        "publication_date", "date_publication", "pub_date", "pubdate", "published_time", "created_at", "timestamp",
    ),
    "updated": ("date_modify", "dateModified", "date_modified", "modified", "updated", "updated_at", "date_maj"),
    "outlet": (
        "outlet", "sitename", "site_name", "site", "journal", "media", "publication", "publisher", "newspaper",
        "source_name", "source-hostname", "hostname", "source_domain", "domain_name",
    ),
    "author": ("author", "authors", "auteur", "auteurs", "byline", "creator"),
    "language": ("language", "lang", "langue", "filedate_language"),
    "section": ("section", "rubrique", "category", "categories", "categorie"),
    "tags": ("tags", "keywords", "mots_cles", "news_keywords"),
    "description": ("description", "excerpt", "chapo", "standfirst", "lead", "summary"),
    "id": ("id",),
}  # fmt: skip
#: fields that a text can be in; the rest of a record is about it
_BODIES = ("html", "text")

_LONGEST_HEADER = 1000

csv.field_size_limit(min(sys.maxsize, 2**31 - 1))


def from_record(
    record: Any, name: str, identity: str, raw: bytes, field_map: Mapping[str, str] | None
) -> RawDocument | Problem:
    """One record → document.  ``raw`` are the record's own bytes (what ``sha256`` is taken of).

    A record with both text and html gives its html: it holds the standfirst and the dates too.
    """
    if not isinstance(record, dict):
        return Problem(
            name, Reason.BAD_JSON, f"a record must be an object, this is a {type(record).__name__}", identity
        )
    if len(raw) > MAX_DOCUMENT_BYTES:
        return Problem(name, Reason.TOO_LARGE, f"a record of {len(raw)} bytes", identity)
    fields = _Fields(record, field_map or {})
    for field in _BODIES:
        content = fields.body(field)
        if content:
            break
    else:
        wanted = ", ".join(fields.missing()) or "text or html"
        return Problem(name, Reason.NO_TEXT_FIELD, f"no field {wanted} (there is: {_names(record)})", identity)
    content, places = repair_mojibake(content)
    notes = (f"{places} doubly encoded characters repaired",) if places else ()
    markup: Markup = markup_of(content, "html" if field == "html" else "text")
    return RawDocument(
        id=identity,
        path=name,
        sha256=hashlib.sha256(raw).hexdigest(),
        content=content,
        markup=markup,
        metadata=fields.metadata(),
        notes=notes,
    )


def is_table(head: str) -> bool:
    """Whether a text without a name is CSV: its first line names a field for the text and another one that we know."""
    first = head.lstrip("\ufeff").partition("\n")[0].strip()
    delimiter = max(",;\t", key=first.count)
    names = {_fold(name.strip(' "')) for name in first.split(delimiter)}
    if len(first) > _LONGEST_HEADER:
        return False
    known = [field for field, others in FIELD_NAMES.items() if names & {_fold(other) for other in others}]
    return len(known) >= max(2, len(names) / 3) and any(field in known for field in _BODIES)


def json_records(text: str) -> list[Any]:
    """Records of a JSON file: the elements of an array, or the one object.

    Objects that only wrap an array of records ({"articles": […]}) are unwrapped.

    Raises:
        ValueError: not JSON.
    """
    content = json.loads(text)
    if isinstance(content, dict):
        lists = [value for value in content.values() if isinstance(value, list)]
        inner = next((value for value in lists if value and all(isinstance(x, dict) for x in value)), None)
        if inner is not None and not any(_Fields(content, {}).body(field) for field in _BODIES):
            return inner
        return [content]
    return content if isinstance(content, list) else [content]


def json_lines(lines: Iterable[bytes]) -> Iterator[tuple[bytes, Any]]:
    """Each non-empty line with its record, or with the ``ValueError`` that it gave."""
    for number, line in enumerate(lines):
        stripped = line.strip()
        if number == 0:
            stripped = stripped.removeprefix(b"\xef\xbb\xbf")
        if not stripped:
            continue
        try:
            yield stripped, json.loads(stripped.decode("utf-8", "replace"))
        except (ValueError, RecursionError) as error:
            yield stripped, ValueError(str(error))


def csv_records(stream: TextIO) -> Iterator[dict[str, str]]:
    """Rows of a CSV or TSV file; the delimiter (comma, semicolon, tab, bar) is the header's commonest."""
    header = stream.readline()
    delimiter = max(",;\t|", key=header.count)
    for row in csv.DictReader(_lines(header, stream), delimiter=delimiter):
        yield {key: value for key, value in row.items() if isinstance(key, str) and isinstance(value, str)}


def _lines(header: str, stream: TextIO) -> Iterator[str]:
    """A header line already read, then the rest of its stream."""
    yield header
    yield from stream


class _Fields:
    """The fields of a record by our names."""

    def __init__(self, record: dict[str, Any], field_map: Mapping[str, str]) -> None:
        self.record = record
        self.field_map = field_map
        self.folded: dict[str, Any] = {}
        for key, value in record.items():
            if value not in (None, "", [], {}):
                self.folded.setdefault(_fold(key), value)

    def get(self, field: str) -> Any:
        """The value of our ``field``: by the user's mapping (which may be a dotted path), else by its usual names."""
        if mapped := self.field_map.get(field):
            value: Any = self.record
            if mapped in self.record:
                return self.record[mapped]
            for part in mapped.split("."):
                value = value.get(part) if isinstance(value, dict) else None
            return value
        return next((self.folded[key] for key in map(_fold, FIELD_NAMES[field]) if key in self.folded), None)

    def missing(self) -> list[str]:
        return [f"«{self.field_map[field]}»" for field in _BODIES if field in self.field_map]

    def body(self, field: str) -> str | None:
        """Text of a body field; paragraphs in a list are joined; surrogates JSON lets through are replaced."""
        value = self.get(field)
        if isinstance(value, list) and value and all(isinstance(part, str) for part in value):
            value = "\n\n".join(value)
        if not isinstance(value, str) or not value.strip():
            return None
        return value.encode("utf-8", "replace").decode("utf-8")

    def metadata(self) -> Metadata:
        url = self._one("url")
        if url is not None and "://" not in url:
            url = None
        return Metadata(
            title=self._one("title"),
            outlet=self._one("outlet"),
            author=self._one("author"),
            published=iso_date(self._first(self.get("date"))),
            updated=iso_date(self._first(self.get("updated"))),
            url=url,
            language=(self._one("language") or "")[:2].lower() or None,
            section=self._one("section"),
            tags=tuple(self._many("tags")),
        )

    def _first(self, value: Any) -> Any:
        return value[0] if isinstance(value, list) and value else value

    def _one(self, field: str) -> str | None:
        values = self._many(field) if field != "title" else self._strings(self._first(self.get(field)))
        return (", ".join(values) if field == "author" else values[0]) if values else None

    def _many(self, field: str) -> list[str]:
        values = self._strings(self.get(field))
        if field == "tags" and len(values) == 1:
            return [part.strip() for part in re.split(r"[,;|]", values[0]) if part.strip()]
        return values

    def _strings(self, value: Any) -> list[str]:
        if isinstance(value, dict):
            value = value.get("name")
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list):
            return []
        flat = [part.get("name") if isinstance(part, dict) else part for part in value]
        cleaned = [" ".join(part.split()) for part in flat if isinstance(part, str)]
        return [part.encode("utf-8", "replace").decode("utf-8") for part in cleaned if part]


def _fold(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "").replace(" ", "")


def _names(record: dict[str, Any]) -> str:
    names = [str(name) for name in record]
    return ", ".join(names[:12]) + (", …" if len(names) > 12 else "") if names else "nothing"
