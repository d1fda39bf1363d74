"""One spelling for one content; the schema in docs/ is that of the models."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.record import Record
from models.report import Counts, InputOutcome, RunReport
from pipeline.writing.serial import (
    agreement_lines,
    record_bytes,
    record_line,
    record_schema,
    report_bytes,
    schema_bytes,
)
from tests.doubles import record

DOCS = Path(__file__).parents[2] / "docs"
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=50)


@given(text=TEXTS)
def test_a_record_file_reads_back_as_the_same_record(text: str) -> None:
    before = record("a", text)
    assert Record.model_validate_json(record_bytes(before)) == before
    assert Record.model_validate_json(record_line(before)) == before


@given(text=TEXTS)
def test_no_terminal_escape_in_any_file(text: str) -> None:
    for data in (record_bytes(record("a", text)), *agreement_lines(record("a", text))):
        assert not [
            c for c in data.decode() if c != "\n" and (c < " " or "\x7f" <= c <= "\x9f" or "\u202a" <= c <= "\u202e")
        ]


def test_french_is_written_as_it_is() -> None:
    assert "«L’été à Nîmes»" in record_bytes(record("a", "«L’été à Nîmes»")).decode()


def test_the_committed_schema_is_current() -> None:
    assert (DOCS / "record.schema.json").read_bytes() == schema_bytes(), "run `make docs`"


def test_the_schema_takes_records_and_refuses_others() -> None:
    validator = jsonschema.Draft202012Validator(record_schema())
    validator.check_schema(record_schema())
    good = json.loads(record_bytes(record()))
    validator.validate(good)
    for wrong in ({**good, "extra": 1}, {**good, "agreements": [{}]}, {**good, "article": None}):
        with pytest.raises(jsonschema.ValidationError):
            validator.validate(wrong)


def test_the_report_has_one_line_an_input() -> None:
    entries = [InputOutcome(path=f"{name}.txt", id=name, result="record", agreements=1) for name in "abc"]
    report = RunReport(counts=Counts(articles=3), problems={}, inputs=entries)
    text = report_bytes(report).decode()
    assert RunReport.model_validate_json(text) == report
    assert [line for line in text.splitlines() if '"b.txt"' in line] == [
        '    {"path": "b.txt", "id": "b", "result": "record", "agreements": 1, "left_out": 0, '
        '"reason": null, "message": null},'
    ]


def test_an_empty_report_is_json_too() -> None:
    report = RunReport(counts=Counts())
    assert RunReport.model_validate_json(report_bytes(report)) == report
