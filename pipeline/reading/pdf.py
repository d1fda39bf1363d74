"""PDF press reviews: their text layer.  A PDF of pictures has none and says so; no character recognition here."""

from __future__ import annotations

import hashlib
import io
import logging

from pypdf import PdfReader

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from pipeline.reading.formats import Opened, told

#: characters a page must have on average for its PDF to have a text layer
CHARACTERS_PER_PAGE = 20
#: pages of one article or press review; a book is something else
MAX_PAGES = 400

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with a file goes into its Problem


def read_pdf(source: Opened, data: bytes) -> RawDocument | Problem:
    """The text layer of a PDF as one plain-text document; pages are parted by form feeds."""
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return source.problem(Reason.UNREADABLE, "the PDF asks for a password")
        if len(reader.pages) > MAX_PAGES:
            return source.problem(Reason.TOO_LARGE, f"{len(reader.pages)} pages")
        pages = [page.extract_text() for page in reader.pages]
        information = reader.metadata
    except Exception as error:  # what a broken PDF makes the library raise is anybody's guess
        return source.problem(Reason.BAD_ARCHIVE, f"broken PDF: {told(error)}")
    text = "\f".join(pages).encode("utf-8", "replace").decode("utf-8")
    if len(text.split()) == 0 or len(text) < CHARACTERS_PER_PAGE * len(pages):
        return source.problem(Reason.NO_TEXT_LAYER, f"{len(pages)} pages without a text layer (pictures of text?)")
    title = str(information.title).strip() if information is not None and information.title else None
    if title and (" " not in title or title.lower().endswith((".doc", ".docx", ".indd", ".qxd", ".pdf"))):
        title = None  # a file name: what word processors write there
    # The PDF's own date is left aside: it tells when the press review was made, not when the article appeared.
    return RawDocument(
        source.id, source.name, hashlib.sha256(data).hexdigest(), text, "text", "pdf", Metadata(title=title)
    )
