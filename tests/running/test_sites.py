"""Two passes over a folder: what recurs on a site is dropped, the same for any number of workers and any order."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from models.problem import Problem
from models.raw import RawDocument
from models.record import Record
from pipeline.cleaning import clean
from pipeline.cleaning.site_profile import SiteProfile
from pipeline.lexicon import Lexicon
from pipeline.reading import discover, read
from pipeline.running import sites
from pipeline.running.batch import Job, run
from pipeline.running.outcome import Extract
from pipeline.running.sites import profile_of
from tests.cleaning.test_site_profile import BOX, html_page, page

LEXICON = Lexicon()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(12):
        (folder / f"{number}.txt").write_text(page(number).content, "utf-8")
        (folder / f"h{number}.html").write_text(html_page(number).content, "utf-8")
    return folder


def knowing(profile: SiteProfile | None) -> Extract:
    """Cleans, and keeps the article as a record without agreements."""

    def extract(document: RawDocument) -> Record | Problem:
        article = clean(document, LEXICON, profile)
        return article if isinstance(article, Problem) else Record(article=article)

    return extract


def written(out: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in out.rglob("*.json")}


def test_the_same_bytes_with_one_worker_and_two(folder: Path, tmp_path: Path) -> None:
    run(Job(folder, tmp_path / "one"), knowing(None), knowing=knowing)
    run(Job(folder, tmp_path / "two", workers=2), knowing(None), knowing=knowing)
    one = written(tmp_path / "one")
    assert len(one) == 25
    assert written(tmp_path / "two") == one
    assert not [name for name, content in one.items() if BOX.encode() in content]


def test_one_pass_keeps_what_recurs(folder: Path, tmp_path: Path) -> None:
    run(Job(folder, tmp_path / "out"), knowing(None))
    assert len([content for content in written(tmp_path / "out").values() if BOX.encode() in content]) == 24


@pytest.mark.parametrize("workers", [1, 2])
def test_the_order_of_the_inputs_does_not_matter(folder: Path, workers: int) -> None:
    documents = [document for found in discover(folder) for document in read(found)]
    shuffled = random.Random(4).sample(documents, len(documents))
    assert profile_of(shuffled, workers=workers) == profile_of(documents)


def test_two_files_are_not_observed(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def observe(document: RawDocument) -> None:
        raise AssertionError("observed")

    monkeypatch.setattr(sites, "profile_of", observe)
    monkeypatch.setattr("pipeline.running.batch.profile_of", observe)
    report = run(Job(folder / "1?.txt", tmp_path / "out"), knowing(None), knowing=knowing)
    assert report.counts.records == 2
