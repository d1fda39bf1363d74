"""Ids become paths, and never paths out of the folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.writing.folder import OutputFolder, stored_records
from pipeline.writing.serial import record_bytes
from tests.doubles import record


@pytest.mark.parametrize(
    ("record_id", "path"),
    [
        ("la-vie-eco-2025-07-03", "la-vie-eco-2025-07-03.json"),
        ("2025/juillet/brève", "2025/juillet/brève.json"),
        ("x.html", "x.html.json"),
        ("depeches-000042", "depeches-000042.json"),
        ("sous/run", "sous/run.json"),
        ("a..b", "a..b.json"),
    ],
)
def test_the_id_is_the_path(tmp_path: Path, record_id: str, path: str) -> None:
    assert OutputFolder(tmp_path).record_path(record_id) == tmp_path / path


@pytest.mark.parametrize("record_id", ["../a", "a/../../b", "/etc/passwd", "", "..", "a\0b", "run"])
def test_no_id_leads_out_of_the_folder_or_over_the_report(tmp_path: Path, record_id: str) -> None:
    with pytest.raises(ValueError):
        OutputFolder(tmp_path).record_path(record_id)


def test_records_are_stored_and_found_by_id(tmp_path: Path) -> None:
    with OutputFolder(tmp_path) as folder:
        for record_id in ("b", "sous/a", "a"):
            assert folder.write_record(record_id, record_bytes(record(record_id)))
            assert not folder.write_record(record_id, record_bytes(record(record_id)))
        folder.write_agreements()
    assert [found.article.id for found in stored_records(tmp_path)] == ["a", "b", "sous/a"]
    lines = (tmp_path / "agreements.jsonl").read_text("utf-8").splitlines()
    assert [line.split('"article":{"id":"')[1].split('"')[0] for line in lines] == ["a", "b", "sous/a"]
