"""Write the generated parts of the docs: the JSON Schema, and the help pages in cli.md.  ``make docs`` runs it.

In ``cli.md``, what stands between ``<!-- help: NAME -->`` and ``<!-- end -->`` is the help page of the command NAME
(of ``signataire`` itself, for that name).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import typer.main

from cli import app
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


def main() -> None:
    """Write every generated part anew."""
    (DOCS / "record.schema.json").write_bytes(schema_bytes())
    page = DOCS / "cli.md"
    page.write_text(with_help_pages(page.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
