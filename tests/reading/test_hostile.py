"""Damaged files of every format give documents or problems, never an exception, and nothing on the terminal."""

from __future__ import annotations

import bz2
import gzip
import json
import lzma

import pytest
import zstandard
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from models.problem import Problem
from models.raw import RawDocument
from pipeline.reading import read_bytes
from tests.reading.test_formats import PAGE, TEXT, URL, docx, pdf, warc

FILES = {
    "a.txt": TEXT.encode(),
    "a.html": PAGE.encode(),
    "a.json": json.dumps({"text": TEXT, "authors": [1, None, {"name": 3}], "date": {"a": 1}, "tags": [[]]}).encode(),
    "a.jsonl": b"\n".join([json.dumps({"text": TEXT}).encode()] * 3),
    "a.csv": b'titre;texte\nA;"B\nC"\n',
    "a.warc": warc((URL, "200 OK", PAGE.encode(), {"Content-Type": "text/html"}), packed=False),
    "a.warc.gz": warc((URL, "200 OK", PAGE.encode(), {"Content-Type": "text/html"})),
    "a.eml": f"Subject: Accord\nContent-Type: text/html; charset=utf-8\n\n{PAGE}".encode(),
    "a.pdf": pdf("Un accord a été signé"),
    "a.docx": docx([TEXT]),
    "a.txt.gz": gzip.compress(TEXT.encode() * 9),
    "a.txt.bz2": bz2.compress(TEXT.encode() * 9),
    "a.txt.xz": lzma.compress(TEXT.encode() * 9),
    "a.txt.zst": zstandard.ZstdCompressor().compress(TEXT.encode() * 9),
}
_DAMAGE = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), st.binary(max_size=12)), min_size=1, max_size=5
)  # where, how much is lost, what stands there instead


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(FILES)), st.sampled_from(sorted(FILES)), _DAMAGE)
def test_damaged_files(
    capfd: pytest.CaptureFixture[str], content: str, name: str, damage: list[tuple[float, int, bytes]]
) -> None:
    data = FILES[content]
    for where, lost, instead in damage:
        start = int(where * len(data))
        data = data[:start] + instead + data[start + lost :]
    for item in read_bytes(data, content if len(damage) % 2 else name):
        assert isinstance(item, RawDocument | Problem)
        item.path.encode("utf-8")
        if isinstance(item, RawDocument):
            item.content.encode("utf-8")
        else:
            assert "\n" not in item.message
    assert capfd.readouterr() == ("", "")
