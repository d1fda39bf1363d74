"""The output folder: which file holds what, and the only place that writes there.

    OUT/<ID>.json          one record an article; the ID holds the article's sub-folders
    OUT/agreements.jsonl   one line an agreement of every record in OUT, by article id
    OUT/run.json           the report of the last run

``agreements.jsonl`` is made from the record files at the end of each run: it always tells what OUT holds, also
what earlier runs left there, and is the same whatever was interrupted on the way.
"""

from __future__ import annotations

import errno
import fcntl
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import TracebackType

from pydantic import ValidationError

from models.problem import SignataireError
from models.record import Record
from models.report import RunReport
from pipeline.writing import atomic
from pipeline.writing.serial import agreement_lines, report_bytes

AGREEMENTS = "agreements.jsonl"
REPORT = "run.json"
# What concerns one name (too long; a folder of that name, or a file where a folder must be), not the whole disk.
_BAD_NAME = frozenset({errno.ENAMETOOLONG, errno.EISDIR, errno.ENOTDIR, errno.EEXIST, errno.ENOTEMPTY})


@dataclass(frozen=True, slots=True)
class Stored:
    """What an output folder holds: ``ids`` of records, and of JSON files that are no records of this version."""

    ids: list[str]
    foreign: list[str]


class OutputFolder:
    """``OUT``, held by one run at a time (``with``).

    Args:
        path: the folder; made if it is not there.
        force: write every file anew, even one that already holds the same bytes.

    Raises:
        SignataireError: on entering, when the folder can't be made or another run holds it.
    """

    def __init__(self, path: Path, *, force: bool = False) -> None:
        self.path = path
        self._force = force
        self._lock: int | None = None

    def __enter__(self) -> OutputFolder:
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            # The lock is on the folder itself: it leaves no file behind and dies with its process.
            self._lock = os.open(self.path, os.O_RDONLY)
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SignataireError(f"{self.path}: another run is writing there") from None
        except OSError as error:
            raise SignataireError(f"{self.path}: can't write there: {error.strerror}") from None
        atomic.remove_leftovers(self.path)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.release()

    def release(self) -> None:
        """Let go of the folder (in a forked process: of what it inherited; its parent goes on holding it)."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    def record_path(self, record_id: str) -> Path:
        """Where the record of this id stands.

        Raises:
            ValueError: an id that would leave the folder or take the name of the report.
        """
        parts = PurePosixPath(record_id).parts
        if not parts or "\0" in record_id or any(part in ("..", "/") for part in parts):
            raise ValueError(f"not an id: {record_id!r}")
        path = self.path.joinpath(*parts[:-1], parts[-1] + ".json")
        if path == self.path / REPORT:
            raise ValueError(f"{REPORT} is the name of the run report")
        return path

    def write_record(self, record_id: str, content: bytes) -> bool:
        """Write one record file; False when it already held these bytes.

        Raises:
            ValueError: as ``record_path``, or the file system knows no file of that name.
            OSError: as ``atomic.write``.
        """
        path = self.record_path(record_id)
        try:
            return atomic.write(path, content, force=self._force)
        except OSError as error:
            if error.errno in _BAD_NAME:
                raise ValueError(f"{path}: can't be a file: {error.strerror}") from None
            raise

    def remove_record(self, record_id: str) -> None:
        """Remove the record of an article that was read again and holds none any more."""
        self.record_path(record_id).unlink(missing_ok=True)

    def record_ids(self) -> list[str]:
        """The ids of all record files, sorted."""
        files = (path for path in self.path.rglob("*.json") if path.is_file() and path != self.path / REPORT)
        return sorted(path.relative_to(self.path).as_posix().removesuffix(".json") for path in files)

    def write_agreements(self) -> Stored:
        """Write ``agreements.jsonl`` from the record files; returns what there is."""
        stored = Stored([], [])
        with atomic.replacing(self.path / AGREEMENTS, force=self._force) as file:
            for record_id in self.record_ids():
                record = read_record(self.record_path(record_id))
                if record is None or record.article.id != record_id:
                    stored.foreign.append(record_id)
                    continue
                stored.ids.append(record_id)
                file.writelines(agreement_lines(record))
        return stored

    def write_report(self, report: RunReport) -> None:
        """Write ``run.json``, always anew: its date is that of the last run."""
        atomic.write(self.path / REPORT, report_bytes(report), force=True)


def read_record(path: Path) -> Record | None:
    """A record file as written by this version; ``None`` for a file that is not one.

    Raises:
        OSError: the file can't be read.
    """
    try:
        return Record.model_validate_json(path.read_bytes())
    except ValidationError:
        return None


def stored_records(path: Path) -> Iterator[Record]:
    """The records of an output folder, by id."""
    folder = OutputFolder(path)
    for record_id in folder.record_ids():
        record = read_record(folder.record_path(record_id))
        if record is not None and record.article.id == record_id:
            yield record
