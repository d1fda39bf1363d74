"""Every page is true; and the check that says so can fail."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.executed import Difference, execute, matches, missing

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")] if "```console" in path.read_text("utf-8")
)


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_what_the_page_says_is_so(page: Path, tmp_path: Path) -> None:
    assert execute(page.read_text("utf-8"), tmp_path) == []


def test_the_readme_is_among_them() -> None:
    assert ROOT / "README.md" in PAGES


def test_the_readme_names_make_targets_that_there_are() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = set(re.findall(r"\bmake ([a-z-]+)", (ROOT / "README.md").read_text("utf-8")))
    assert {"run", "test", "lint"} <= named
    for target in named:
        assert re.search(rf"^{target}:", makefile, re.M), target


def test_pages_link_to_files_that_there_are() -> None:
    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for link in re.findall(r"\]\((?!#|\w+:)([^)#]+)", page.read_text("utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_a_page_that_is_wrong_is_noticed(tmp_path: Path) -> None:
    page = (
        '<!-- file: a.json -->\n```json\n{"a": [1, {"b": 2, "c": 3}]}\n```\n'
        '<!-- in: a.json -->\n```json\n{"a": [1, {"b": 4}], "d": 5}\n```\n'
        "```console\n$ signataire schema\n{}\n```\n"
    )
    first, second, third = execute(page, tmp_path)
    assert first == Difference("a.json.d", "not there")
    assert second == Difference("a.json.a[1].b = 4", "2")
    assert third.said == "$ signataire schema\n{}\n"
    assert '"$schema"' in third.found


@pytest.mark.parametrize(
    ("expected", "printed", "same"),
    [
        ("un\n…\nquatre\n", "un\ndeux\ntrois\nquatre\n", True),
        ("fini en 1.0 s\n", "  fini en 23.4 s \n", True),
        ("a … c\n", "a b c\n", True),
        ("a … c\n", "a\nc\n", False),
        ("un\n", "un\ndeux\n", False),
        ("un.\n", "une\n", False),
    ],
)
def test_matches(expected: str, printed: str, same: bool) -> None:
    assert matches(expected, printed) is same


def test_missing() -> None:
    assert missing({"a": 1}, {"a": 1, "b": 2}, "x") == []
    assert missing([1], [1, 2], "x") == [Difference("x = [1]", "[1, 2]")]
