"""The page of word tables lists every table, with an example that stands in it."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest

from docs.generate import DOCS
from pipeline.lexicon.loading import shipped_tables
from tests.tables import texts

PAGE = (DOCS / "lexicon.md").read_text("utf-8")
ROWS = re.findall(r'^\| `(\w+)` \| (.+) \| `"(.+)"` \|$', PAGE, re.MULTILINE)


def test_every_table_is_listed_once() -> None:
    assert [name for name, _, _ in ROWS] == [name for name in shipped_tables() if not name.startswith("rule")]
    assert "`rules`" in PAGE and "`rule_precision`" in PAGE


@pytest.mark.parametrize(("name", "holds", "example"), ROWS)
def test_the_example_stands_in_the_table(name: str, holds: str, example: str) -> None:
    shipped = files("pipeline.lexicon").joinpath("data", f"{name}.toml").read_text("utf-8")
    assert example.casefold() in {text.casefold() for text in texts(tomllib.loads(shipped))}
    assert 10 < len(holds) < 130


def test_every_table_opens_with_a_comment_that_explains_it() -> None:
    for name in shipped_tables():
        shipped = files("pipeline.lexicon").joinpath("data", f"{name}.toml").read_text("utf-8")
        assert re.match(r"# \w", shipped), name
