"""What a worker sends back for one document: plain values, the record already as bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from models.problem import Problem
from models.raw import RawDocument
from models.record import Record
from models.report import InputOutcome
from pipeline.running.internal import internal_problem
from pipeline.writing.serial import record_bytes

Extract = Callable[[RawDocument], Record | Problem]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Either ``content`` (a record file) or ``problem``."""

    path: str
    id: str | None
    content: bytes | None = None
    agreements: int = 0
    left_out: int = 0
    problem: Problem | None = None

    @classmethod
    def of(cls, problem: Problem) -> Outcome:
        """The outcome of an input that gave no record."""
        return cls(problem.path, problem.id, problem=problem)

    def for_report(self) -> InputOutcome:
        """This outcome as an entry of ``run.json``."""
        if self.problem is None:
            return InputOutcome(
                path=self.path, id=self.id, result="record", agreements=self.agreements, left_out=self.left_out
            )
        return InputOutcome(
            path=self.path,
            id=self.id,
            result="skipped" if self.problem.skipped else "failed",
            reason=self.problem.reason.value,
            message=self.problem.message,
        )


def process(extract: Extract, item: RawDocument | Problem) -> Outcome:
    """Extract one document and serialise its record; what reading could not read passes through.

    Never raises: an exception here would end the worker and cost other documents.
    """
    if isinstance(item, Problem):
        return Outcome.of(item)
    try:
        result = extract(item)
        if isinstance(result, Problem):
            return Outcome(item.path, item.id, problem=result)
        return Outcome(item.path, item.id, record_bytes(result), len(result.agreements), len(result.left_out))
    except Exception as error:
        return Outcome(item.path, item.id, problem=internal_problem(item.path, item.id, error))
