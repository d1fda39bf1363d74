"""The catalogue of rules tells of every rule that there is, and of none that there is not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.explaining.silence import Lack
from pipeline.lexicon import Lexicon
from tests.gate.conftest import Extracted

PIPELINE = Path(__file__).parents[2] / "pipeline"
NAME = re.compile(r"[a-z]+\.[a-z][a-z-]*")
LEXICON = Lexicon()
CATALOGUE = LEXICON.rules


def trees() -> Iterator[ast.Module]:
    """The code that names rules."""
    for room in ("rules", "linking"):
        for path in sorted((PIPELINE / room).rglob("*.py")):
            yield ast.parse(path.read_text("utf-8"))


def names_in_code() -> set[str]:
    """String literals that are rule names; «f"status.{cue.status}"» stands for each status that the cues may give."""
    statuses = {cue.status for cue in LEXICON.modality.table.around} - {None}
    found: set[str] = set()
    for node in (node for tree in trees() for node in ast.walk(tree)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and NAME.fullmatch(node.value):
            found.add(node.value)
        elif isinstance(node, ast.JoinedStr) and ast.unparse(node) == "f'status.{cue.status}'":
            found |= {f"status.{status}" for status in statuses}
        elif isinstance(node, ast.JoinedStr):
            assert not re.match(r"f'[a-z]+\.", ast.unparse(node)), f"what rules does {ast.unparse(node)} name?"
    return found


def reasons_in_code() -> set[str]:
    """String literals that are set as the reason why a statement is dropped."""
    found: set[str] = set()
    for node in (node for tree in trees() for node in ast.walk(tree)):
        if isinstance(node, ast.Assign) and any(getattr(target, "attr", "") == "dropped" for target in node.targets):
            leaves = [leaf.value for leaf in ast.walk(node.value) if isinstance(leaf, ast.Constant)]
            found |= {leaf for leaf in leaves if isinstance(leaf, str)}
    return found


def strings_in_code() -> set[str]:
    """Every string literal."""
    nodes = (node for tree in trees() for node in ast.walk(tree))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_rule_in_the_code_is_in_the_catalogue_and_the_other_way_round() -> None:
    assert sorted(names_in_code() ^ CATALOGUE.rules.keys()) == []


def test_every_reason_in_the_code_is_in_the_catalogue() -> None:
    assert len(reasons_in_code()) > 2
    assert sorted(reasons_in_code() - CATALOGUE.reasons.keys()) == []


def test_every_reason_in_the_catalogue_is_in_the_code() -> None:
    lacks = {lack.value for lack in Lack}
    assert sorted(CATALOGUE.reasons.keys() - lacks - strings_in_code()) == []
    assert sorted(lacks - CATALOGUE.reasons.keys()) == []


def test_every_rule_that_fires_on_the_gold_is_in_the_catalogue(extracted: Extracted) -> None:
    fired = {rule for record in extracted.records() for agreement in record.agreements for rule in agreement.rules}
    assert len(fired) > 30
    assert sorted(fired - CATALOGUE.rules.keys()) == []


@pytest.mark.parametrize("entry", [*CATALOGUE.table.rules, *CATALOGUE.table.reasons], ids=lambda entry: entry.name)
def test_an_entry_says_something_on_one_line_with_an_example(entry: object) -> None:
    says, example = getattr(entry, "says", ""), getattr(entry, "example", "")
    assert 10 < len(says) < 120
    assert "\n" not in says
    assert says[0].islower() or says[0] == "«"
    assert example.rstrip("»").endswith(".") or "»," in example
    assert len(example.split()) >= 5
