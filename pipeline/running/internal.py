"""Bugs of ours as values."""

from __future__ import annotations

import traceback
from pathlib import Path

from models.problem import Problem, Reason

_LONGEST_MESSAGE = 200


def internal_problem(path: str, record_id: str | None, error: Exception) -> Problem:
    """What was raised, and where, in one line that a bug report can start from."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "?"
    text = " ".join(str(error).split())[:_LONGEST_MESSAGE]
    return Problem(path, Reason.INTERNAL, f"{type(error).__name__} at {where}: {text}", record_id)
