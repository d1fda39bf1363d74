"""``signataire explain`` from the shell's side, with the real stages."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import cli

TEXT = (
    "Le pont sera reconstruit\n\nLa commune de Valmorel et la société Ponts du Midi ont signé mercredi une convention "
    "pour la reconstruction du pont. Les communes voisines n'ont pas signé de convention avec l'entreprise."
)


def run(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["signataire", "explain", *arguments])
    try:
        cli.main()
    except SystemExit as end:
        return int(end.code or 0)
    return 0


@pytest.fixture
def article(tmp_path: Path) -> str:
    path = tmp_path / "pont.txt"
    path.write_text(TEXT, "utf-8")
    return str(path)


def test_explain_for_people_and_programs(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], article: str
) -> None:
    assert run(monkeypatch, article) == 0
    told = capfd.readouterr().out
    assert "1. convention, signed" in told
    assert "negated: it is denied" in told
    assert run(monkeypatch, article, "--json") == 0
    explanation = json.loads(capfd.readouterr().out)
    assert explanation["agreements"][0]["rules"][0]["name"].startswith("trigger.")
    assert [silence["lacks"] for silence in explanation["silences"]] == ["negated"]


def test_an_article_that_is_none_is_told_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "a.json"
    path.write_text("{")
    assert run(monkeypatch, str(path)) == 1
    captured = capfd.readouterr()
    assert captured.out == ""
    assert "bad-json" in captured.err
    assert len(captured.err.splitlines()) == 1
