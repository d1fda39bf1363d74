"""What is in a file: by its ending, and by its first bytes where the ending lies or is missing."""

from __future__ import annotations

import re
from typing import Literal

from models.raw import Markup
from pipeline.reading.limits import SNIFFED_BYTES

Format = Literal["text", "html", "json", "jsonl", "csv", "warc", "mail", "pdf", "docx"]
Packing = Literal["gz", "bz2", "xz", "zst"]

PACKINGS: dict[str, Packing] = {".gz": "gz", ".bz2": "bz2", ".xz": "xz", ".zst": "zst", ".zstd": "zst"}
FORMATS: dict[str, Format] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".shtml": "html",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".jl": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".warc": "warc",
    ".eml": "mail",
    ".mht": "mail",
    ".mhtml": "mail",
    ".pdf": "pdf",
    ".docx": "docx",
}
#: endings of files that are text and still no articles: parts of saved pages, programs, settings, feeds
NO_ARTICLES = frozenset(
    ".css .js .mjs .map .xml .rss .atom .svg .py .sh .bat .log .ini .cfg .toml .yaml .yml .lock .sql .tex .bib".split()
)
#: formats whose files hold many articles: their records get a numbered id
MANY = frozenset({"jsonl", "csv", "warc"})

_MAGIC: tuple[tuple[bytes, Packing | Format], ...] = (
    (b"\x1f\x8b", "gz"),
    (b"BZh", "bz2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "zst"),
    (b"%PDF-", "pdf"),
    (b"WARC/", "warc"),
    (b"PK\x03\x04", "docx"),
)
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = re.compile(
    r"</?(?:p|div|span|a|h[1-6]|li|ul|article|section|br|strong|em|table|td|meta|script)\b[^<>]*>", re.IGNORECASE
)
_DOCUMENT_END = re.compile(r"</(?:html|body|article)\s*>", re.IGNORECASE)
_HEADERS = re.compile(r"(?:[A-Za-z][\w-]{1,60}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){2,}(?=\r?\n)")
_MAIL_HEADER = re.compile(r"^(?:MIME-Version|Content-Type|Message-ID):", re.IGNORECASE | re.MULTILINE)
#: this many characters of text hold one tag at least, in a fragment of HTML
CHARACTERS_PER_TAG = 400


def endings(name: str) -> tuple[str, Format | None, Packing | None]:
    """Split a file name into its stem, its format and its packing, as its endings tell them."""
    stem, packing = name, None
    for ending, kind in PACKINGS.items():
        if stem.lower().endswith(ending) and len(stem) > len(ending):
            stem, packing = stem[: -len(ending)], kind
            break
    for ending, form in FORMATS.items():
        if stem.lower().endswith(ending) and len(stem) > len(ending):
            return stem[: -len(ending)], form, packing
    return stem, None, packing


def magic(data: bytes) -> Packing | Format | None:
    """Packing or binary format that the first bytes give away."""
    return next((kind for start, kind in _MAGIC if data.startswith(start)), None)


def is_mail(head: str) -> bool:
    """Whether a text without a name is a mail or a saved page: it starts with header lines that only those have."""
    headers = _HEADERS.match(head)
    return headers is not None and _MAIL_HEADER.search(headers.group()) is not None


def markup_of(text: str, declared: Markup = "text") -> Markup:
    """Whether decoded text is HTML or plain: a saved ``.txt`` is often the page itself."""
    head = text[:SNIFFED_BYTES]
    if _PAGE.match(head):
        return "html"
    tags = len(_TAGS.findall(text[: 16 * SNIFFED_BYTES]))
    if declared == "html":
        return "html" if tags or _DOCUMENT_END.search(text) else "text"
    shown = min(len(text), 16 * SNIFFED_BYTES)
    return "html" if tags >= 3 and tags * CHARACTERS_PER_TAG >= shown else "text"
