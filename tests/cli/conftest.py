"""Runs the command as a shell would, but in this process."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

import cli
from models.problem import Problem
from models.raw import RawDocument
from models.record import Record
from pipeline.cleaning.site_profile import SiteProfile
from pipeline.running.internal import internal_problem
from tests import doubles


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str


Command = Callable[..., Ended]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path) -> Command:
    """``command("run", "in")`` in an empty folder, with the stand-in for the stages between cleaning and writing."""

    class Extractor:
        def knowing(self, profile: SiteProfile) -> Extractor:
            return self

        def extract(self, document: RawDocument) -> Record | Problem:
            try:
                return doubles.extract(document)
            except ValueError as error:  # as the real one does
                return internal_problem(document.path, document.id, error)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setattr(cli, "_extractor", lambda extra: Extractor())

    def call(*arguments: str) -> Ended:
        monkeypatch.setattr(sys, "argv", ["signataire", *arguments])
        capfd.readouterr()
        try:
            cli.main()
            status = 0
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        captured = capfd.readouterr()
        return Ended(status, captured.out, captured.err)

    return call
