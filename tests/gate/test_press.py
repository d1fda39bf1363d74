"""Verdicts on real pages: what is shown to the reader, what is kept, and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench import press
from bench.press import DEBATABLE, RIGHT, VERDICTS, WRONG, main, sheet, verdicts
from models.record import Agreement, Article, Party, Record, Span
from pipeline.evaluation.calibration import Judged
from pipeline.writing.serial import record_bytes

TEXT = "La Région Atlas a signé un accord avec la Banque du Sahel.\nRien d'autre."


def record(page: str, *rules: str) -> Record:
    first = TEXT.split("\n")[0]
    agreement = Agreement(
        id="a", kind="agreement", status="signed", certainty="asserted", rules=list(rules),
        parties=[Party(name="Région Atlas", type="organisation"), Party(name="Banque du Sahel", type="organisation")],
        evidence=[Span(start=0, end=len(first), text=first)],
    )  # fmt: skip
    article = Article(
        id=page, path=f"pages/{page}.html", sha256="", text=TEXT, title="Un\taccord", published="2024-03-14"
    )
    return Record(article=article, agreements=[agreement])


def test_a_line_shows_the_agreement_and_leaves_the_verdict_open() -> None:
    [line] = sheet([record("p1", "trigger.active", "parties.with", "trigger.active")])
    assert line == {
        "verdict": "", "page": "p1", "rules": "trigger.active parties.with", "published": "2024-03-14",
        "title": "Un accord", "kind": "agreement", "status": "signed", "parties": "Région Atlas + Banque du Sahel",
        "evidence": "La Région Atlas a signé un accord avec la Banque du Sahel.",
    }  # fmt: skip


def test_what_two_pages_tell_in_the_same_words_is_read_once() -> None:
    assert [line["page"] for line in sheet([record("p1"), record("p2")])] == ["p1"]


def test_from_records_to_verdicts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, read, kept = tmp_path / "records", tmp_path / "sheet.tsv", tmp_path / "verdicts.tsv"
    folder.mkdir()
    (folder / "p1.json").write_bytes(record_bytes(record("p1", "trigger.active", "trigger.gone")))
    monkeypatch.setattr(press, "VERDICTS", kept)
    monkeypatch.setattr(press, "ROOT", tmp_path)
    main(["sheet", str(folder), str(read)])
    with pytest.raises(SystemExit, match=r"sheet.tsv:2: «» is no verdict"):
        main(["take", str(read)])
    assert not kept.exists()
    head, line = read.read_text("utf-8").splitlines()
    read.write_text(f"{head}\n{WRONG}{line}\n", "utf-8")
    main(["take", str(read)])
    assert kept.read_text("utf-8") == f"verdict\tpage\trules\n{WRONG}\tp1\ttrigger.active trigger.gone\n"
    assert verdicts(kept, known={"trigger.active"}) == [Judged("press/p1", ("trigger.active",), False)]


def test_what_is_debatable_counts_neither_way(tmp_path: Path) -> None:
    kept = tmp_path / "verdicts.tsv"
    kept.write_text(f"verdict\tpage\trules\n{DEBATABLE}\tp1\ta\n{RIGHT}\tp2\ta b\n", "utf-8")
    assert verdicts(kept) == [Judged("press/p2", ("a", "b"), True)]


def test_the_verdicts_kept_can_be_read_and_hold_no_text() -> None:
    assert len(verdicts()) >= 50
    assert all(len(line.split("\t")) == 3 for line in VERDICTS.read_text("utf-8").splitlines())
