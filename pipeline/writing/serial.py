"""Records as bytes: one spelling for one content, so that equal records are equal files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from models.record import SCHEMA_VERSION, Record
from models.report import AgreementLine, ArticleHeader, RunReport
from pipeline.writing.plain import escape_in_json


def record_bytes(record: Record) -> bytes:
    """The record file: UTF-8 JSON, indented by two, fields in the order of the models, one newline at the end."""
    return _encoded(record.model_dump_json(indent=2))


def record_line(record: Record) -> bytes:
    """The record on one line, for streams of several."""
    return _encoded(record.model_dump_json())


def agreement_lines(record: Record) -> Iterator[bytes]:
    """The record's agreements as lines of ``agreements.jsonl``, in the record's order."""
    article = record.article
    header = ArticleHeader(**{name: getattr(article, name) for name in ArticleHeader.model_fields})
    for agreement in record.agreements:
        fields = {name: getattr(agreement, name) for name in type(agreement).model_fields}
        yield _encoded(AgreementLine(article=header, **fields).model_dump_json())


def report_bytes(report: RunReport) -> bytes:
    """The run report: indented, but one line for each input, so that a long report can be grepped."""
    head = json.dumps(report.model_dump(exclude={"inputs"}), ensure_ascii=False, indent=2)
    lines = [json.dumps(entry.model_dump(), ensure_ascii=False) for entry in report.inputs]
    inputs = "[\n    " + ",\n    ".join(lines) + "\n  ]" if lines else "[]"
    opened = head.removesuffix("\n}")
    return _encoded(f'{opened},\n  "inputs": {inputs}\n}}')


def record_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of a record file, from the models."""
    schema = Record.model_json_schema(mode="serialization")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"signataire record, version {SCHEMA_VERSION}",
        **{key: value for key, value in schema.items() if key != "title"},
    }


def schema_bytes() -> bytes:
    """The JSON Schema as committed in ``docs/record.schema.json``."""
    return _encoded(json.dumps(record_schema(), ensure_ascii=False, indent=2))


def _encoded(text: str) -> bytes:
    return escape_in_json(text).encode() + b"\n"
