"""A whole folder: read, extract, write, report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from models.problem import Problem, Reason, SignataireError
from models.raw import RawDocument
from models.report import Counts, InputOutcome, RunReport
from pipeline.cleaning.site_profile import SiteProfile
from pipeline.reading import Input, discover, read
from pipeline.running.internal import internal_problem
from pipeline.running.machine import versions
from pipeline.running.outcome import Extract, Outcome, process
from pipeline.running.pool import map_in_order
from pipeline.running.sites import profile_of, too_few
from pipeline.writing.folder import OutputFolder, Stored

Item = RawDocument | Problem


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: what the progress bar shows."""

    files: int
    files_read: int
    articles: int
    agreements: int
    skipped: int
    failed: int


@dataclass(frozen=True, slots=True)
class Job:
    """What to run.

    ``source`` is what ``reading.discover`` takes; ``field_map`` names the fields of JSON and CSV inputs (our name →
    theirs); ``force`` writes files anew that already hold the right bytes.
    """

    source: Path
    out: Path
    workers: int = 1
    force: bool = False
    field_map: Mapping[str, str] | None = None


def run(
    job: Job,
    extract: Extract,
    on_progress: Callable[[Progress], None] = lambda progress: None,
    knowing: Callable[[SiteProfile], Extract] | None = None,
) -> RunReport:
    """Extract every article under ``job.source`` into ``job.out``; the report is also written there.

    With ``knowing`` there are two passes: the first finds the lines that recur across the articles of each site, and
    the second extracts with ``knowing(profile)`` instead of ``extract``.

    An input that fails costs that input only; its record of an earlier run, if any, stays.  The record of an
    article that is now skipped (not French, nothing left of it) goes.

    Raises:
        SignataireError: no such input, the output folder can't be written or is in use.
    """
    inputs = _without_output(discover(job.source), job.out)
    with OutputFolder(job.out, force=job.force) as folder:
        try:
            if knowing is not None and not too_few(inputs):
                items = _items(job, inputs, lambda: None)
                extract = knowing(profile_of(items, workers=job.workers, at_start=folder.release))
            return _Batch(job, inputs, extract, folder, on_progress).run()
        except OSError as error:
            raise SignataireError(f"{error.filename or job.out}: {error.strerror or error}") from None


class _Batch:
    def __init__(
        self,
        job: Job,
        inputs: list[Input],
        extract: Extract,
        folder: OutputFolder,
        on_progress: Callable[[Progress], None],
    ) -> None:
        self._job = job
        self._extract = extract
        self._folder = folder
        self._on_progress = on_progress
        self._files = inputs
        self._files_read = 0
        self._entries: list[InputOutcome] = []
        self._tally: Counter[str] = Counter()
        self._problems: Counter[str] = Counter()
        self._written: set[str] = set()

    def run(self) -> RunReport:
        outcomes = map_in_order(
            lambda item: process(self._extract, item),
            _items(self._job, self._files, self._count_file),
            workers=self._job.workers,
            lost=_lost,
            at_start=self._folder.release,  # or a worker that outlives us would keep the folder locked
        )
        with closing(outcomes):
            for outcome in outcomes:
                self._settle(outcome)
                self._on_progress(self._progress())
        self._on_progress(self._progress())
        report = self._report(self._folder.write_agreements())
        self._folder.write_report(report)
        return report

    def _count_file(self) -> None:
        self._files_read += 1

    def _settle(self, outcome: Outcome) -> None:
        """Write what came of one document, and count it."""
        if outcome.id is not None and outcome.id in self._written:
            outcome = _failed(outcome, f"a second article with the id {outcome.id}")
        elif outcome.content is not None and outcome.id is not None:
            try:
                self._folder.write_record(outcome.id, outcome.content)
                self._written.add(outcome.id)
            except ValueError as error:
                outcome = _failed(outcome, str(error))
        elif outcome.problem is not None and outcome.problem.skipped and outcome.id is not None:
            self._folder.remove_record(outcome.id)
        entry = outcome.for_report()
        self._entries.append(entry)
        self._tally[entry.result] += 1
        self._tally["agreements"] += entry.agreements
        self._tally["left out"] += entry.left_out
        self._tally["with agreements"] += entry.agreements > 0
        if entry.reason is not None:
            self._problems[entry.reason] += 1

    def _progress(self) -> Progress:
        return Progress(
            files=len(self._files),
            files_read=self._files_read,
            articles=len(self._entries),
            agreements=self._tally["agreements"],
            skipped=self._tally["skipped"],
            failed=self._tally["failed"],
        )

    def _report(self, stored: Stored) -> RunReport:
        return RunReport(
            versions=versions(),
            counts=Counts(
                files=len(self._files),
                articles=len(self._entries),
                records=self._tally["record"],
                with_agreements=self._tally["with agreements"],
                agreements=self._tally["agreements"],
                left_out=self._tally["left out"],
                skipped=self._tally["skipped"],
                failed=self._tally["failed"],
                kept_from_earlier_runs=sum(name not in self._written for name in stored.ids),
            ),
            problems=dict(sorted(self._problems.items())),
            notes=[f"{name}.json: no record of this version, not in agreements.jsonl" for name in stored.foreign],
            inputs=self._entries,
        )


def _items(job: Job, inputs: list[Input], on_file: Callable[[], None]) -> Iterator[Item]:
    for file in inputs:
        try:
            yield from read(file, field_map=job.field_map)
        except Exception as error:  # a bug in a reader costs its file, not the run
            yield internal_problem(file.name, file.id, error)
        on_file()


def _lost(item: Item, cause: str) -> Outcome:
    message = f"the worker process was {cause}" if cause.startswith("killed") else f"the worker process {cause}"
    return Outcome(item.path, item.id, problem=Problem(item.path, Reason.INTERNAL, message, item.id))


def _failed(outcome: Outcome, message: str) -> Outcome:
    return Outcome(outcome.path, outcome.id, problem=Problem(outcome.path, Reason.INTERNAL, message, outcome.id))


def _without_output(inputs: list[Input], out: Path) -> list[Input]:
    """The inputs that are not in the output folder, which may lie in the input folder."""
    folder = out.resolve()
    roots = {found.root for found in inputs}
    holding = {root for root in roots if folder.is_relative_to(root.resolve())}
    return [found for found in inputs if found.root not in holding or folder not in found.path.resolve().parents]
