"""Web archives: each response that is a page becomes a document, with the address and day of its capture."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import redirect_stderr
from typing import IO, Any, cast

from warcio.archiveiterator import ArchiveIterator

from models.problem import Problem, Reason
from models.raw import Markup, Metadata, RawDocument
from pipeline.reading import limits
from pipeline.reading.formats import Opened, document, numbered, told
from pipeline.reading.packing import BrokenPackingError

#: media types of pages; an archive holds pictures, scripts and styles too, which are no inputs of ours
_PAGES: dict[str, Markup] = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}


def read_warc(source: Opened) -> Iterator[RawDocument | Problem]:
    """Pages of a WARC file, in order.  The number in an id counts all pages of the file, from 0.

    Redirects, errors (status other than 200) and other media types are no pages.
    """
    number = 0
    records = iter(ArchiveIterator(_AtHand(source.stream), arc2warc=True, verify_http=False))
    while True:
        try:
            # The library writes what it finds wrong to standard error, with bytes of the page: not on our terminal.
            with redirect_stderr(io.StringIO()):
                record = next(records, None)
                if record is None:
                    return
                kind = _page_kind(record)
                if kind is None:
                    continue
                identity = numbered(source.id, number)
                number += 1
                data = _payload(record, source)
        except BrokenPackingError:
            raise
        except Exception as error:  # what a broken archive makes the library raise is anybody's guess
            yield source.problem(Reason.BAD_ARCHIVE, f"after page {number}: broken WARC: {told(error)}")
            return
        if isinstance(data, Problem):
            yield Problem(source.name, data.reason, data.message, identity)
            continue
        url = record.rec_headers.get_header("WARC-Target-URI")
        metadata = Metadata(url=url.strip("<>") if url else None)
        yield document(source, data, kind, identity, _charset(record), metadata)


class _AtHand:
    """Reads only what is at hand, so that the pages before a break in the packed data are not lost with it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = cast(io.BufferedReader, stream)

    def read(self, size: int = -1) -> bytes:
        return self._stream.read1(size)


def _page_kind(record: Any) -> Markup | None:
    if record.rec_type not in {"response", "resource"}:
        return None
    headers = record.http_headers if record.http_headers is not None else record.rec_headers
    if record.http_headers is not None and record.http_headers.get_statuscode() not in {"200", ""}:
        return None
    media = (headers.get_header("Content-Type") or "text/html").split(";")[0].strip().lower()
    return _PAGES.get(media)


def _charset(record: Any) -> str | None:
    media = record.http_headers.get_header("Content-Type") if record.http_headers is not None else None
    return media.partition("charset=")[2].split(";")[0].strip() or None if media else None


def _payload(record: Any, source: Opened) -> bytes | Problem:
    stream: IO[bytes] = record.content_stream()  # undoes chunking and gzip, deflate, brotli
    data = stream.read(limits.MAX_DOCUMENT_BYTES + 1)
    if len(data) > limits.MAX_DOCUMENT_BYTES:
        return source.problem(Reason.TOO_LARGE, f"a page of more than {limits.MAX_DOCUMENT_BYTES // 2**20} MB")
    return data
