"""Write the generated parts of the docs: the JSON Schema, the help pages in cli.md, rules.md.  ``make docs`` runs it.

In ``cli.md``, what stands between ``<!-- help: NAME -->`` and ``<!-- end -->`` is the help page of the command NAME
(of ``signataire`` itself, for that name).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import typer.main

from cli import app
from pipeline.lexicon import Lexicon
from pipeline.lexicon.rules import ReasonEntry, RuleCatalogue, RuleEntry
from pipeline.writing.serial import schema_bytes

DOCS = Path(__file__).parent
PROGRAM = "signataire"
WIDTH = 100
_HELP = re.compile(r"(?<=<!-- help: )(?P<name>[a-z]+)(?P<open> -->\n).*?(?=<!-- end -->)", re.DOTALL)


def commands() -> dict[str, Any]:
    """Every command by its name, ``signataire`` itself first."""
    group: Any = typer.main.get_command(app)
    return {PROGRAM: group, **group.commands}


def help_page(name: str) -> str:
    """The help page of a command, as on a terminal of ``WIDTH`` columns."""
    command = commands()[name]
    shown = name if name == PROGRAM else f"{PROGRAM} {name}"
    context = command.context_class(command, info_name=shown, terminal_width=WIDTH, max_content_width=WIDTH)
    return "\n".join(line.rstrip() for line in command.get_help(context).splitlines())


def with_help_pages(text: str) -> str:
    """``cli.md`` with its help pages made anew.

    Raises:
        KeyError: a help page of a command that there is not.
    """
    return _HELP.sub(lambda found: f"{found['name']}{found['open']}```text\n{help_page(found['name'])}\n```\n", text)


def documented(text: str) -> set[str]:
    """The names of the commands whose help page stands in ``text``."""
    return {found["name"] for found in _HELP.finditer(text)}


def rules_page(catalogue: RuleCatalogue) -> str:
    """``rules.md``: every rule and every reason for no record, as in ``rules.toml``."""
    lines = [
        "# The rules",
        "",
        "What `signataire explain` names (made from `pipeline/lexicon/data/rules.toml` by `make docs`; how to read it:",
        "[explain.md](explain.md)). What stands before the dot is the slot that a rule fills; `trigger` rules find",
        "that there is an agreement at all.",
        "",
        *_entries("rule", catalogue.table.rules),
        "",
        "## Why a sentence gives no record",
        "",
        *_entries("code", catalogue.table.reasons),
    ]
    return "\n".join(lines) + "\n"


def _entries(what: str, entries: Iterable[RuleEntry | ReasonEntry]) -> Iterator[str]:
    yield f"| {what} | recognises | example |" if what == "rule" else f"| {what} | what it lacks | example |"
    yield "|---|---|---|"
    for entry in entries:
        yield f"| `{entry.name}` | {entry.says} | {entry.example} |"


def main() -> None:
    """Write every generated part anew."""
    (DOCS / "rules.md").write_text(rules_page(Lexicon().rules), "utf-8")
    (DOCS / "record.schema.json").write_bytes(schema_bytes())
    page = DOCS / "cli.md"
    page.write_text(with_help_pages(page.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
