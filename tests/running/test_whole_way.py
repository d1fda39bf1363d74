"""All real stages over the sample articles: what holds for every record, whatever the rules find."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from models.record import Record
from models.report import RunReport
from pipeline.lexicon import Lexicon
from pipeline.reading import discover, read
from pipeline.running.batch import Job, run
from pipeline.running.extractor import Extractor
from pipeline.writing.folder import stored_records
from pipeline.writing.serial import record_schema

SAMPLES = Path(__file__).parents[2] / "data" / "raw"


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(Lexicon())


@pytest.fixture(scope="module")
def out(extractor: Extractor, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole-way")
    run(Job(SAMPLES, folder), extractor.extract)
    return folder


@pytest.fixture(scope="module")
def records(out: Path) -> list[Record]:
    return list(stored_records(out))


def test_every_sample_is_accounted_for_and_none_fails(out: Path, records: list[Record]) -> None:
    report = RunReport.model_validate_json((out / "run.json").read_bytes())
    assert report.counts.failed == 0, [entry for entry in report.inputs if entry.result == "failed"]
    assert report.counts.records == len(records) >= 15
    assert {entry.path for entry in report.inputs} == {found.name for found in discover(SAMPLES)}
    assert report.counts.agreements == sum(len(record.agreements) for record in records) > 0


def test_every_record_meets_the_schema(out: Path) -> None:
    validator = jsonschema.Draft202012Validator(record_schema())
    for path in out.rglob("*.json"):
        if path.name != "run.json":
            validator.validate(json.loads(path.read_bytes()))


def test_every_span_slices_to_its_text(records: list[Record]) -> None:
    for record in records:
        text = record.article.text
        for span in _spans(record.model_dump()):
            assert 0 <= span["start"] < span["end"] <= len(text), (record.article.id, span)
            if "text" in span:
                assert text[span["start"] : span["end"]] == span["text"], (record.article.id, span)


def test_every_paragraph_says_where_it_came_from(records: list[Record]) -> None:
    contents = {raw.id: raw.content for found in discover(SAMPLES) for raw in read(found) if hasattr(raw, "content")}
    for record in records:
        article = record.article
        assert "\n\n".join(article.text[p.start : p.end] for p in article.paragraphs) == article.text
        for paragraph in article.paragraphs:
            kept = article.text[paragraph.start : paragraph.end].split()
            raw = contents[article.id][paragraph.raw_start : paragraph.raw_end].split()
            # Between the two ends a page may have tags and entities; the ends themselves are in the raw text.
            assert raw[0].startswith(kept[0][0]), (article.id, paragraph)
            assert raw[-1].endswith(kept[-1][-1]), (article.id, paragraph)


def test_every_reference_to_an_entity_leads_to_one(records: list[Record]) -> None:
    for record in records:
        known = {entity.id for entity in record.entities}
        assert len(known) == len(record.entities)
        for agreement in record.agreements:
            people = [*agreement.signatories, *agreement.attendees]
            assert {one.entity for one in [*agreement.parties, *people] if one.entity} <= known
        assert {entity.organisation for entity in record.entities if entity.organisation} <= known


def test_ids_of_agreements_are_unique(records: list[Record]) -> None:
    ids = [agreement.id for record in records for agreement in record.agreements]
    assert len(set(ids)) == len(ids)


def test_two_workers_write_the_same_bytes(out: Path, extractor: Extractor, tmp_path: Path) -> None:
    run(Job(SAMPLES, tmp_path, workers=2), extractor.extract)
    expected = {path.relative_to(out): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    assert {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == expected


def _spans(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        if "start" in value and "end" in value:
            yield value
        for inner in value.values():
            yield from _spans(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _spans(inner)
