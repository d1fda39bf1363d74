"""From a folder to the documents in it: which inputs there are, and what each of them holds."""

from __future__ import annotations

import hashlib
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from models.problem import Problem, Reason, SignataireError
from models.raw import Metadata, RawDocument
from pipeline.reading.formats import Opened, read_stream
from pipeline.reading.sniffing import MANY, endings

_GLOB = re.compile(r"[*?\[]")
_SAVED_PARTS = ("_files", "_fichiers", "-files", "-fichiers", ".files")
_NUMBERED = re.compile(r"(.+)-\d{6}\Z")
#: the output folder holds run.json, the report: an article of that name keeps its ending
_RESERVED = "run"


@dataclass(frozen=True, slots=True)
class Input:
    """One input file: where it is, the folder it counts from, and the id of its article (or of its records' stem)."""

    path: Path
    root: Path
    id: str

    @property
    def name(self) -> str:
        """Path relative to the input folder, with forward slashes."""
        return relative_name(self.path, self.root)

    @property
    def holds_many(self) -> bool:
        """Its format is one whose files hold many articles (by its ending)."""
        return endings(self.path.name)[1] in MANY


def discover(root: Path, patterns: Iterable[str] = ()) -> list[Input]:
    """Input files under ``root``, sorted by name; a single file is its own input.

    Args:
        root: a folder (read with its subfolders), a file, a glob (``dossier/*.html``), or ``@list.txt``:
            a file that lists paths, one a line.
        patterns: globs relative to ``root``; without any, every file that is not hidden nor part of a saved page.

    Raises:
        SignataireError: nothing by that name, or a list that names a missing file.
    """
    text = str(root)
    if text.startswith("@") and not root.exists():
        return _listed(Path(text[1:]))
    if not root.exists() and _GLOB.search(text):
        return _globbed(root)
    if root.is_file():
        return with_ids([root], root.parent)
    if not root.is_dir():
        raise SignataireError(f"{root}: no such file or folder")
    wanted = list(patterns)
    found = {p for pattern in wanted for p in root.glob(pattern)} if wanted else set(root.rglob("*"))
    files = {p for p in found if not _hidden(p, root) and p.is_file()}
    return with_ids(files - _parts_of_pages(files, root), root)


def with_ids(paths: Iterable[Path], root: Path) -> list[Input]:
    """Inputs sorted by name, with the ids that CONTRACT.md asks for: files that would share one keep their ending."""
    named = sorted((relative_name(path, root), path) for path in set(paths))
    stems = Counter(stem_of(name) for name, _ in named)
    many = {stem_of(name) for name, _ in named if endings(name)[1] in MANY}
    inputs = []
    for name, path in named:
        stem = stem_of(name)
        numbered = _NUMBERED.match(stem)  # «x-000042.txt» beside «x.jsonl»
        clash = stems[stem] > 1 or stem == _RESERVED or (numbered is not None and numbered[1] in many)
        inputs.append(Input(path, root, name if clash else stem))
    return inputs


def stem_of(name: str) -> str:
    """A file's name (with its folders) without its endings."""
    folder, slash, last = name.rpartition("/")
    return folder + slash + endings(last)[0]


def relative_name(path: Path, root: Path) -> str:
    """``path`` as told to users and written in records: relative to ``root``, forward slashes."""
    try:
        name = path.relative_to(root).as_posix()
    except ValueError:
        name = path.name
    return name.encode("utf-8", "replace").decode("utf-8")


def read(
    path: Path | Input, root: Path | None = None, field_map: Mapping[str, str] | None = None
) -> Iterator[RawDocument | Problem]:
    """Documents of one input file, in order; every failure is a ``Problem``.

    Args:
        path: a file, or an ``Input`` from ``discover`` (which knows whether its id is taken by another file).
        root: the input folder that names and ids count from; the file's own folder by default.
        field_map: our field names → the user's, for JSON and CSV.
    """
    if isinstance(path, Input):
        source = path
    else:
        root = root or path.parent
        siblings = path.parent.glob(_escaped(endings(path.name)[0]) + "*") if path.parent.is_dir() else ()
        inputs = with_ids([path, *(p for p in siblings if p.is_file())], root)
        source = next(found for found in inputs if found.path == path)
    try:
        with source.path.open("rb") as stream:
            yield from read_stream(Opened(stream, source.name, source.id, field_map))
    except OSError as error:
        yield Problem(source.name, Reason.UNREADABLE, error.strerror or str(error), source.id)


def read_bytes(
    data: bytes, name: str = "-", field_map: Mapping[str, str] | None = None
) -> Iterator[RawDocument | Problem]:
    """Documents in bytes that are no file (standard input); the ending of ``name`` tells the format."""
    identity = "stdin" if name == "-" else stem_of(name)
    yield from read_stream(Opened(io.BytesIO(data), name, identity, field_map))


def from_text(text: str, name: str = "-") -> RawDocument:
    """A document from text that someone already decoded (a library call, a test)."""
    from pipeline.reading.sniffing import markup_of

    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return RawDocument(stem_of(name), name, digest, text, markup_of(text), metadata=Metadata())


def _escaped(stem: str) -> str:
    return re.sub(r"([*?\[])", r"[\1]", stem)


def _hidden(path: Path, root: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(root).parts)


def _parts_of_pages(files: set[Path], root: Path) -> set[Path]:
    """Files in the folder that a browser makes beside a page it saves («page_files», «page_fichiers»)."""
    pages = {path.with_suffix("") for path in files if path.suffix.lower() in {".html", ".htm"}}
    folders = {page.with_name(page.name + ending) for page in pages for ending in _SAVED_PARTS}
    return {path for path in files if any(folder in folders for folder in path.parents)}


def _globbed(pattern: Path) -> list[Input]:
    parts = pattern.parts
    fixed = next(index for index, part in enumerate(parts) if _GLOB.search(part))
    root = Path(*parts[:fixed]) if fixed else Path()
    found = with_ids((p for p in root.glob("/".join(parts[fixed:])) if p.is_file()), root)
    if not found:
        raise SignataireError(f"{pattern}: nothing matches")
    return found


def _listed(listing: Path) -> list[Input]:
    try:
        lines = listing.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SignataireError(f"{listing}: {error}") from None
    paths = [Path(line.strip()) for line in lines if line.strip() and not line.startswith("#")]
    paths = [path if path.is_absolute() else listing.parent / path for path in paths]
    if missing := next((path for path in paths if not path.exists()), None):
        raise SignataireError(f"{listing}: {missing}: no such file")
    folders = [path.resolve() for path in paths]
    root = Path(*_common(folders)) if folders else listing.parent
    return with_ids(folders, root)


def _common(paths: list[Path]) -> tuple[str, ...]:
    """Parts of the folder that all paths share."""
    shared: tuple[str, ...] = paths[0].parent.parts
    for path in paths[1:]:
        parts = path.parent.parts
        length = next(
            (i for i, (a, b) in enumerate(zip(shared, parts, strict=False)) if a != b), min(len(shared), len(parts))
        )
        shared = shared[:length]
    return shared
