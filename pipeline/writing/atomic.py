"""Files that are either whole or not there: written beside their target, flushed to disk, then renamed over it."""

from __future__ import annotations

import filecmp
import itertools
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

TEMPORARY_PREFIX = ".signataire-"
_numbers = itertools.count()


@contextmanager
def replacing(target: Path, *, force: bool = False) -> Iterator[BinaryIO]:
    """Open a temporary file that becomes ``target`` when the block ends well, and vanishes when it does not.

    A target that already holds the same bytes is left untouched (its date tells when its content last changed)
    unless ``force``.

    Raises:
        OSError: the folder can't be made or written, the disk is full.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    # Short and of our own making: the target's name may already be as long as the file system allows.
    temporary = target.parent / f"{TEMPORARY_PREFIX}{os.getpid()}-{next(_numbers)}"
    try:
        with temporary.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if force or not (target.is_file() and filecmp.cmp(temporary, target, shallow=False)):
            temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)


def write(target: Path, content: bytes, *, force: bool = False) -> bool:
    """Make ``target`` hold ``content``; False when it did already (and not ``force``).

    Raises:
        OSError: as ``replacing``.
    """
    if not force and _holds(target, content):
        return False
    with replacing(target, force=True) as file:
        file.write(content)
    return True


def remove_leftovers(folder: Path) -> int:
    """Remove the temporary files of a run that was killed; returns how many there were."""
    leftovers = [path for path in folder.rglob(f"{TEMPORARY_PREFIX}*") if path.is_file()]
    for path in leftovers:
        path.unlink(missing_ok=True)
    return len(leftovers)


def _holds(target: Path, content: bytes) -> bool:
    try:
        return target.stat().st_size == len(content) and target.read_bytes() == content
    except OSError:
        return False
