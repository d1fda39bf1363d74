"""Runs what a page of the docs says, as a reader would, and compares.

    <!-- file: PATH -->       the fenced block that follows is written to PATH
    ```console                lines after «$ » are run; what follows each must be printed
    <!-- in: PATH -->         the JSON of the fenced block that follows must be part of the JSON file PATH

In expected output a line «…» stands for any lines, «…» inside a line for any part of it.  Only ``signataire`` commands
are run; how to install is for ``sh`` blocks, which are not.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_BLOCK = re.compile(
    r"(?:<!-- (?P<what>file|in): (?P<path>\S+) -->\n)?^```(?P<kind>\w*)\n(?P<body>.*?)^```$", re.M | re.S
)
_COMMAND = re.compile(r"^\$ (?P<command>.*)\n(?P<output>(?:(?!\$ ).*\n)*)", re.M)
_SECONDS = re.compile(r"\b\d+\.\d s\b")
_SECONDS_OF_A_COMMAND = 120


@dataclass(frozen=True, slots=True)
class Difference:
    """Something that a page says and that is not so."""

    said: str
    found: str


def execute(page: str, folder: Path) -> list[Difference]:
    """Do all that ``page`` says in ``folder``; returns what turned out otherwise."""
    differences: list[Difference] = []
    for block in _BLOCK.finditer(page):
        path = folder / (block["path"] or ".")
        if block["what"] == "file":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block["body"], "utf-8")
        elif block["what"] == "in":
            differences += missing(json.loads(block["body"]), json.loads(path.read_text("utf-8")), block["path"])
        elif block["kind"] == "console":
            for said in _COMMAND.finditer(block["body"]):
                printed = _run(said["command"], folder)
                if not matches(said["output"], printed):
                    differences.append(Difference(said[0], printed))
    return differences


def matches(expected: str, printed: str) -> bool:
    """Whether output is as expected; «…» stands for anything, seconds differ."""
    wanted = [_SECONDS.sub("N s", line.strip()) for line in expected.strip().splitlines()]
    pattern = "\n".join(".*" if line == "…" else re.escape(line).replace("…", "[^\n]*") for line in wanted)
    found = "\n".join(_SECONDS.sub("N s", line.strip()) for line in printed.strip().splitlines())
    return re.fullmatch(pattern, found, re.S) is not None


def missing(said: Any, found: Any, where: str) -> list[Difference]:
    """What of the JSON ``said`` is not in ``found``: objects may hold more, lists must be of the same length."""
    if isinstance(said, dict) and isinstance(found, dict):
        absent = [Difference(f"{where}.{key}", "not there") for key in said if key not in found]
        shared = [key for key in said if key in found]
        return absent + [gap for key in shared for gap in missing(said[key], found[key], f"{where}.{key}")]
    if isinstance(said, list) and isinstance(found, list) and len(said) == len(found):
        pairs = enumerate(zip(said, found, strict=True))
        return [gap for index, (a, b) in pairs for gap in missing(a, b, f"{where}[{index}]")]
    return [] if said == found else [Difference(f"{where} = {said!r}", repr(found))]


def _run(command: str, folder: Path) -> str:
    program, *arguments = shlex.split(command)
    assert program == "signataire", f"only signataire commands are run, not {command}"
    environment = {**os.environ, "COLUMNS": "100", "PYTHONPATH": str(Path(__file__).parents[2])}
    ended = subprocess.run(
        [sys.executable, "-m", "cli", *arguments],
        cwd=folder,
        env=environment,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        timeout=_SECONDS_OF_A_COMMAND,
        check=False,
    )
    return ended.stdout
