"""Word documents: paragraphs of the body, a blank line between them."""

from __future__ import annotations

import hashlib
import io
import zipfile

from lxml import etree

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from pipeline.reading import limits
from pipeline.reading.formats import Opened, told

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CORE = "{http://purl.org/dc/elements/1.1/}"


def read_docx(source: Opened, data: bytes) -> RawDocument | Problem:
    """The text of a Word document, with title and author of its properties."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            body = _part(archive, "word/document.xml")
            core = _part(archive, "docProps/core.xml")
    except _TooLargeError:
        return source.problem(Reason.TOO_LARGE, f"unpacks to more than {limits.MAX_DOCUMENT_BYTES // 2**20} MB")
    except Exception as error:  # zipfile and the XML parser promise nothing about broken files
        return source.problem(Reason.BAD_ARCHIVE, f"broken Word document: {told(error)}")
    if body is None:
        return source.problem(Reason.UNKNOWN_FORMAT, "a zip archive without a Word document")
    paragraphs = [text for element in body.iter(f"{_WORD}p") if (text := _text(element))]
    if not paragraphs:
        return source.problem(Reason.EMPTY, "no text in the Word document")
    return RawDocument(
        source.id,
        source.name,
        hashlib.sha256(data).hexdigest(),
        "\n\n".join(paragraphs),
        "text",
        "docx",
        _metadata(core),
    )


class _TooLargeError(Exception):
    pass


def _part(archive: zipfile.ZipFile, name: str) -> etree._Element | None:
    if name not in archive.namelist():
        return None
    with archive.open(name) as stream:
        content = stream.read(limits.MAX_DOCUMENT_BYTES + 1)
    if len(content) > limits.MAX_DOCUMENT_BYTES:
        raise _TooLargeError
    # No entities, no network: a document from the web is hostile until read.
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))


def _text(paragraph: etree._Element) -> str:
    pieces = []
    for element in paragraph.iter(f"{_WORD}t", f"{_WORD}tab", f"{_WORD}br", f"{_WORD}cr", f"{_WORD}noBreakHyphen"):
        if element.tag == f"{_WORD}t":
            pieces.append(element.text or "")
        else:
            pieces.append("-" if element.tag.endswith("Hyphen") else " ")
    return "".join(pieces).strip()


def _metadata(core: etree._Element | None) -> Metadata:
    if core is None:
        return Metadata()

    def value(tag: str) -> str | None:
        return (core.findtext(tag) or "").strip() or None

    # Not its date: it tells when the file was made, not when the article appeared.
    return Metadata(title=value(f"{_CORE}title"), author=value(f"{_CORE}creator"))
