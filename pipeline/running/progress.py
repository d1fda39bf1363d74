"""How a run tells where it is: a bar on a terminal, a line now and then elsewhere, a table at the end."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar
from rich.table import Table
from rich.text import Text

from models.report import InputOutcome, RunReport
from pipeline.running.batch import Progress
from pipeline.writing.folder import AGREEMENTS, REPORT
from pipeline.writing.plain import one_line
from pipeline.writing.prose import which

_REDRAW_SECONDS = 0.1
_LINE_SECONDS = 30.0
# How many failed inputs are named at the end; the report names them all.
_NAMED_FAILURES = 10

Callback = Callable[[Progress], None]


@contextmanager
def progress_on(console: Console) -> Iterator[Callback]:
    """A callback for ``batch.run`` that shows its progress on ``console``, while the block lasts."""
    if console.is_terminal:
        with _bar(console) as callback:
            yield callback
    else:
        yield _lines(console)


@contextmanager
def _bar(console: Console) -> Iterator[Callback]:
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("files · {task.fields[told]}"),
        TimeElapsedColumn(),
    )
    # No refresh thread: workers are forked while the bar is up, and a fork must find only one thread.
    with Bar(*columns, console=console, auto_refresh=False, transient=True) as bar:
        task = bar.add_task("signataire", total=None, told="")
        began = drawn = time.monotonic()

        def callback(progress: Progress) -> None:
            nonlocal drawn
            now = time.monotonic()
            if now - drawn < _REDRAW_SECONDS:
                return
            drawn = now
            bar.update(task, total=progress.files, completed=progress.files_read, told=_told(progress, now - began))
            bar.refresh()

        yield callback


def _lines(console: Console) -> Callback:
    began = told = time.monotonic()

    def callback(progress: Progress) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told >= _LINE_SECONDS:
            told = now
            console.print(f"{progress.files_read} of {progress.files} files: {_told(progress, now - began)}")

    return callback


def _told(progress: Progress, seconds: float) -> str:
    rate = progress.articles / seconds if seconds else 0.0
    found = f"{progress.articles} articles, {progress.agreements} agreements, {progress.failed} errors"
    return f"{found}, {rate:.1f} articles/s"


def closing_table(report: RunReport, out: Path, seconds: float) -> Table:
    """What a run found, and where it is."""
    counts = report.counts
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right")
    table.add_column()

    def row(number: int, what: str) -> None:
        table.add_row(f"{number:,}", Text(one_line(what)))

    row(counts.files, f"files, {counts.articles:,} articles, {seconds:.1f} s")
    row(counts.records, f"records in {out}/")
    row(counts.agreements, f"agreements in {counts.with_agreements:,} of them, together in {out / AGREEMENTS}")
    if counts.left_out:
        row(counts.left_out, "sentences tell of an agreement and gave no record (left_out in the records)")
    if counts.skipped:
        row(counts.skipped, f"skipped ({_reasons(report, 'skipped')})")
    row(counts.failed, f"failed ({_reasons(report, 'failed')})" if counts.failed else "failed")
    if counts.kept_from_earlier_runs:
        row(counts.kept_from_earlier_runs, "records kept from earlier runs")
    table.add_row("", Text(one_line(f"what came of each input: {out / REPORT}")))
    return table


def failure_lines(report: RunReport, out: Path) -> Iterator[str]:
    """The first failed inputs, one a line, and how many more there are."""
    failed = [entry for entry in report.inputs if entry.result == "failed"]
    for entry in failed[:_NAMED_FAILURES]:
        yield one_line(f"failed: {which(entry.path, entry.id)}: {entry.reason}: {entry.message}")
    if len(failed) > _NAMED_FAILURES:
        yield one_line(f"… and {len(failed) - _NAMED_FAILURES} more, see {out / REPORT}")


def _reasons(report: RunReport, result: str) -> str:
    counts: dict[str, int] = {}
    for entry in report.inputs:
        if entry.result == result:
            counts[_reason(entry)] = counts.get(_reason(entry), 0) + 1
    return ", ".join(f"{number} {reason}" for reason, number in sorted(counts.items()))


def _reason(entry: InputOutcome) -> str:
    return entry.reason or "unknown"
