"""Bytes of one input → its documents: unpacks, tells the format, hands over to the reader of that format."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import IO, cast

from models.problem import Problem, Reason
from models.raw import Markup, Metadata, RawDocument
from pipeline.reading import limits
from pipeline.reading.decoding import decode
from pipeline.reading.packing import BrokenPackingError, as_buffered, unpack
from pipeline.reading.records import csv_records, from_record, is_table, json_lines, json_records
from pipeline.reading.sniffing import MANY, NO_ARTICLES, PACKINGS, Format, Packing, endings, is_mail, magic, markup_of


@dataclass(frozen=True, slots=True)
class Opened:
    """An open input: its byte stream, its name for people, its id, the user's field names."""

    stream: IO[bytes]
    name: str
    id: str
    field_map: Mapping[str, str] | None = None

    def problem(self, reason: Reason, message: str, identity: str | None = None) -> Problem:
        return Problem(self.name, reason, message, identity or self.id)


def read_stream(source: Opened) -> Iterator[RawDocument | Problem]:
    """Documents of an open input.  Raises ``OSError`` only for what the file system refuses."""
    _, form, packing = endings(source.name.rpartition("/")[2])
    stream = as_buffered(source.stream)
    found = magic(stream.peek(8))
    if found in PACKINGS.values():
        packing = cast(Packing, found)
    elif packing is not None:
        yield source.problem(Reason.BAD_ARCHIVE, f"the file is named .{packing} but is not packed so")
        return
    content = unpack(stream, packing) if packing is not None else stream
    try:
        yield from _read_unpacked(Opened(content, source.name, source.id, source.field_map), form)
    except BrokenPackingError as error:
        yield source.problem(Reason.BAD_ARCHIVE, f"broken {packing}: {error}")


def _read_unpacked(source: Opened, form: Format | None) -> Iterator[RawDocument | Problem]:
    stream = cast(io.BufferedReader, source.stream)
    head = stream.peek(limits.SNIFFED_BYTES)[: limits.SNIFFED_BYTES]
    form = _format(source.name, form, head)
    match form:
        case "jsonl":
            yield from _read_json_lines(source)
        case "csv":
            yield from _read_csv(source)
        case "warc":
            from pipeline.reading.warc import read_warc

            yield from read_warc(source)
        case None:
            yield source.problem(Reason.UNKNOWN_FORMAT, "neither its name nor its content tells what it is")
        case _:
            yield from _read_whole(source, form)


def _format(name: str, form: Format | None, head: bytes) -> Format | None:
    found = magic(head)
    unnamed = form is None and not PurePosixPath(name).suffix
    if found in {"pdf", "warc"} or (found == "docx" and (form == "docx" or unnamed)):
        return cast(Format, found)
    if form is not None:
        return form
    if found is not None or PurePosixPath(name).suffix.lower() in NO_ARTICLES:
        return None
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{"):
        lines = [line for line in head.splitlines() if line.strip()]
        return (
            "jsonl"
            if len(lines) > 1 and lines[1].lstrip().startswith(b"{") and lines[0].rstrip().endswith(b"}")
            else "json"
        )
    if start.startswith(b"[") and start[1:].lstrip().startswith(b"{"):
        return "json"
    decoded = decode(head)
    if decoded is None:
        return None
    if unnamed and is_mail(decoded.text):
        return "mail"
    if unnamed and is_table(decoded.text):
        return "csv"
    return "text"


def _read_whole(source: Opened, form: Format) -> Iterator[RawDocument | Problem]:
    limit = limits.MAX_JSON_BYTES if form == "json" else limits.MAX_DOCUMENT_BYTES
    data = source.stream.read(limit + 1)
    if len(data) > limit:
        yield source.problem(Reason.TOO_LARGE, f"more than {limit // 2**20} MB")
        return
    match form:
        case "json":
            yield from _read_json(source, data)
        case "mail":
            from pipeline.reading.mail import read_mail

            yield from read_mail(source, data)
        case "pdf":
            from pipeline.reading.pdf import read_pdf

            yield read_pdf(source, data)
        case "docx":
            from pipeline.reading.docx import read_docx

            yield read_docx(source, data)
        case _:
            yield document(source, data, "html" if form == "html" else "text")


def document(
    source: Opened, data: bytes, declared: Markup, identity: str | None = None, charset: str | None = None,
    metadata: Metadata | None = None,
) -> RawDocument | Problem:  # fmt: skip
    """One document from its bytes."""
    if not data.strip():
        return source.problem(Reason.EMPTY, "nothing in it", identity)
    decoded = decode(data, charset)
    if decoded is None:
        return source.problem(Reason.BAD_ENCODING, "the bytes are no text in any encoding we know", identity)
    return RawDocument(
        id=identity or source.id,
        path=source.name,
        sha256=hashlib.sha256(data).hexdigest(),
        content=decoded.text,
        markup=markup_of(decoded.text, declared),
        encoding=decoded.encoding,
        metadata=metadata or Metadata(),
        notes=decoded.notes,
    )


def told(error: Exception) -> str:
    """An exception in one line, its kind first where it says nothing else."""
    text = " ".join(str(error).split())[:200]
    return text or type(error).__name__


def numbered(identity: str, number: int) -> str:
    """Id of a record of a multi-article file: the file's id and the record's number, counted from 0."""
    return f"{identity}-{number:06d}"


def _read_json(source: Opened, data: bytes) -> Iterator[RawDocument | Problem]:
    decoded = decode(data)
    if decoded is None:
        yield source.problem(Reason.BAD_ENCODING, "the bytes are no text in any encoding we know")
        return
    try:
        records = json_records(decoded.text)
    except (ValueError, RecursionError) as error:
        if decoded.text.lstrip().startswith("{") and decoded.text.count("\n{") > 0:  # JSON lines named .json
            yield from _read_json_lines(Opened(io.BytesIO(data), source.name, source.id, source.field_map))
            return
        yield source.problem(Reason.BAD_JSON, f"not JSON: {error}")
        return
    if len(records) == 1 and decoded.text.lstrip().startswith("{"):
        yield from_record(records[0], source.name, source.id, data, source.field_map)
        return
    for number, record in enumerate(records):
        yield _from_value(source, number, record)


def _from_value(source: Opened, number: int, record: object) -> RawDocument | Problem:
    import json

    raw = json.dumps(record, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")
    return from_record(record, source.name, numbered(source.id, number), raw, source.field_map)


def _read_json_lines(source: Opened) -> Iterator[RawDocument | Problem]:
    for number, (raw, record) in enumerate(json_lines(_lines(source.stream))):
        identity = numbered(source.id, number)
        if isinstance(record, ValueError):
            yield source.problem(Reason.BAD_JSON, f"record {number}: not JSON: {record}", identity)
        else:
            yield from_record(record, source.name, identity, raw, source.field_map)


def _lines(stream: IO[bytes]) -> Iterator[bytes]:
    """Lines of any length up to the limit of a record; the rest of a longer one is passed over."""
    limit = limits.MAX_DOCUMENT_BYTES + 1
    while line := stream.readline(limit):
        yield line
        while len(line) == limit and not line.endswith(b"\n"):
            line = stream.readline(limit)


def _read_csv(source: Opened) -> Iterator[RawDocument | Problem]:
    import csv
    import json

    head = source.stream.peek(65536) if isinstance(source.stream, io.BufferedReader) else b""
    decoded = decode(head[: head.rfind(b"\n") + 1] or head)
    encoding = decoded.encoding if decoded else "utf-8"
    text = io.TextIOWrapper(
        source.stream, encoding="utf-8-sig" if encoding == "utf-8" else encoding, errors="replace", newline=""
    )
    number = 0
    try:
        for number, row in enumerate(csv_records(text)):
            raw = json.dumps(row, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")
            yield from_record(row, source.name, numbered(source.id, number), raw, source.field_map)
    except csv.Error as error:
        yield source.problem(Reason.BAD_JSON, f"after row {number}: not CSV: {error}")


__all__ = ["MANY", "Opened", "document", "numbered", "read_stream", "told"]
