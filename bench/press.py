"""What the records of everyday press are worth: a careful reader's verdicts on real pages.

    signataire run PAGES --out RECORDS
    python -m bench.press sheet RECORDS SHEET.tsv [--sample N]   a line for each agreement, to be read in a spreadsheet
    python -m bench.press take SHEET.tsv                         keep the verdicts in bench/press_verdicts.tsv

A verdict is ``right`` (the text tells of this agreement, and no party is wrong), ``wrong``, or ``debatable`` (neither
for nor against the rules).  Pages are no part of this repository: what is kept is the page's name, the verdict and the
rules that fired.  `make calibrate` counts them beside the project's own gold.
"""

from __future__ import annotations

import argparse
import csv
import random
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from bench.own_gold import ROOT
from models.record import Agreement, Record
from pipeline.evaluation.calibration import Judged
from pipeline.writing.folder import stored_records

VERDICTS = ROOT / "bench" / "press_verdicts.tsv"
RIGHT, WRONG, DEBATABLE = "right", "wrong", "debatable"
_KEPT = ("verdict", "page", "rules")
_SHOWN = (*_KEPT, "published", "title", "kind", "status", "parties", "evidence")
PRESS = "press/"  # before the name of a page
_SEED = 1


class Unread(ValueError):
    """A line of the sheet has no verdict, or one that is none: one line that says which."""


def sheet(records: Iterable[Record]) -> Iterator[dict[str, str]]:
    """A line for each agreement, its verdict left open; once, where several pages tell it in the same words."""
    told: set[tuple[str, str]] = set()
    for record in records:
        for agreement in record.agreements:
            line = _line(record, agreement)
            if (same := (line["parties"], line["evidence"])) not in told:
                told.add(same)
                yield line


def _line(record: Record, agreement: Agreement) -> dict[str, str]:
    article = record.article
    return {
        "verdict": "",
        "page": Path(article.path).stem,
        "rules": " ".join(dict.fromkeys(agreement.rules)),
        "published": article.published or "",
        "title": _flat(article.title or ""),
        "kind": agreement.kind,
        "status": agreement.status,
        "parties": " + ".join(party.name for party in agreement.parties),
        "evidence": _flat(" … ".join(span.text for span in agreement.evidence)),
    }


def _flat(text: str) -> str:
    return " ".join(text.split())


def verdicts(path: Path = VERDICTS, known: Collection[str] | None = None) -> list[Judged]:
    """The verdicts kept, debatable ones left out; of their rules those that are ``known`` still.

    Raises:
        Unread: a verdict is none of the three.
    """
    found: list[Judged] = []
    for number, line in enumerate(_lines(path), 2):
        if line["verdict"] not in (RIGHT, WRONG, DEBATABLE):
            raise Unread(f"{path.name}:{number}: «{line['verdict']}» is no verdict (right, wrong, debatable)")
        rules = tuple(rule for rule in line["rules"].split() if known is None or rule in known)
        if line["verdict"] != DEBATABLE:
            found.append(Judged(f"{PRESS}{line['page']}", rules, line["verdict"] == RIGHT))
    return found


def _lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def _write(path: Path, columns: tuple[str, ...], lines: Iterable[dict[str, str]]) -> int:
    rows = ["\t".join(columns), *("\t".join(line[column] for column in columns) for line in lines)]
    path.write_text("\n".join(rows) + "\n", "utf-8")
    return len(rows) - 1


def main(arguments: list[str] | None = None) -> None:
    """Write a sheet, or keep the verdicts of one that was read."""
    parser = argparse.ArgumentParser(prog="python -m bench.press", description="Verdicts on records of real pages.")
    commands = parser.add_subparsers(dest="command", required=True)
    writing = commands.add_parser("sheet", help="write a line for each agreement")
    writing.add_argument("records", type=Path)
    writing.add_argument("sheet", type=Path)
    writing.add_argument("--sample", type=int, help="so many agreements, drawn by lot (always the same)")
    taking = commands.add_parser("take", help="keep the verdicts of sheets that were read")
    taking.add_argument("sheets", type=Path, nargs="+")
    given = parser.parse_args(arguments)
    if given.command == "sheet":
        lines = list(sheet(stored_records(given.records)))
        if given.sample is not None and given.sample < len(lines):
            lines = random.Random(_SEED).sample(lines, given.sample)
        print(f"{_write(given.sheet, _SHOWN, lines)} agreements to be read: {given.sheet}")
        return
    try:
        for path in given.sheets:
            verdicts(path)  # all of them read?
    except Unread as unread:
        raise SystemExit(str(unread)) from None
    lines = sorted(
        (line for path in given.sheets for line in _lines(path)), key=lambda line: (line["page"], line["rules"])
    )
    print(f"{_write(VERDICTS, _KEPT, lines)} verdicts kept: {VERDICTS.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
