"""The docs know every command, option and reason, and tell them as they are."""

from __future__ import annotations

import re
import shlex

import pytest

from docs.generate import DOCS, PROGRAM, commands, documented, help_page, rules_page, with_help_pages
from models.problem import SKIPPED, Reason
from models.report import ArticleHeader, Counts, InputOutcome
from pipeline.lexicon import Lexicon
from pipeline.reading.records import FIELD_NAMES

CLI_PAGE = (DOCS / "cli.md").read_text("utf-8")
# What a person wrote, without the help pages.
PROSE = re.sub(r"<!-- help: .*?<!-- end -->", "", CLI_PAGE, flags=re.DOTALL)
NAMES = [name for name in commands() if name != PROGRAM]


def test_help_pages_in_the_docs_are_current() -> None:
    assert with_help_pages(CLI_PAGE) == CLI_PAGE, "run `make docs`"


def test_the_page_of_rules_is_current() -> None:
    assert (DOCS / "rules.md").read_text("utf-8") == rules_page(Lexicon().rules), "run `make docs`"


def test_every_command_has_its_section_and_help_page() -> None:
    assert documented(CLI_PAGE) == set(commands())
    assert re.findall(r"^## (\w+)$", PROSE, re.MULTILINE) == NAMES


@pytest.mark.parametrize("name", commands())
def test_every_option_is_explained(name: str) -> None:
    for parameter in commands()[name].params:
        assert getattr(parameter, "help", ""), f"{name}: {parameter.name} has no help"
        for option in parameter.opts:
            if option.startswith("--"):
                assert f"`{option}" in PROSE, f"{name} {option} is not in cli.md"


@pytest.mark.parametrize("name", NAMES)
def test_every_help_page_has_an_example_that_parses(name: str) -> None:
    examples = re.findall(
        rf"^ *(?:.*\| )?{PROGRAM} ({name}\b[^|>\n]*)", help_page(name).split("Example")[1], re.MULTILINE
    )
    assert examples
    for example in examples:
        _, *arguments = shlex.split(example)
        command = commands()[name]
        command.parse_args(command.context_class(command, info_name=name), arguments)


def test_fields_that_can_be_mapped_are_listed() -> None:
    assert re.findall(r"`(\w+)`", PROSE.split("Fields\nthat can be named:")[1].split(".")[0]) == list(FIELD_NAMES)


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_is_in_the_docs(reason: Reason) -> None:
    result = "skipped" if reason in SKIPPED else "failed"
    assert f"| `{reason.value}` | {result}: " in (DOCS / "output.md").read_text("utf-8")


def test_the_fields_of_report_and_lines_are_in_the_docs() -> None:
    page = (DOCS / "output.md").read_text("utf-8")
    for field in (*InputOutcome.model_fields, *ArticleHeader.model_fields, "kept_from_earlier_runs"):
        assert f"`{field}`" in page, field
    assert "kept_from_earlier_runs" in Counts.model_fields
