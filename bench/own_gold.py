"""The project's own gold: its two sets of articles, a hash of each, and the records that the pipeline makes of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from models.record import Record
from pipeline.evaluation import GoldArticle, read_gold
from pipeline.lexicon import Lexicon
from pipeline.running.batch import Job, run
from pipeline.running.extractor import Extractor
from pipeline.writing.folder import read_record

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Articles and what a careful reader found in them."""

    name: str
    articles: Path
    gold: Path

    def read(self) -> Iterator[tuple[str, GoldArticle]]:
        """Gold by article id."""
        return read_gold(self.gold)

    def record(self, article: str, out: Path) -> Record | None:
        """The record that ``extract_all`` wrote for an article."""
        path = out / self.name / f"{article}.json"
        return read_record(path) if path.is_file() else None


SETS = (
    GoldSet("articles", ROOT / "tests" / "gold" / "articles", ROOT / "tests" / "gold" / "gold"),
    GoldSet("raw", ROOT / "data" / "raw", ROOT / "tests" / "gold" / "raw"),
)


def digests() -> dict[str, str]:
    """The digest of each set by its name."""
    return {gold_set.name: _digest(gold_set) for gold_set in SETS}


def extract_all(out: Path, lexicon: Lexicon | None = None) -> None:
    """Records of both sets, in ``out/articles`` and ``out/raw``."""
    extractor = Extractor(lexicon or Lexicon())
    for gold_set in SETS:
        run(Job(gold_set.articles, out / gold_set.name), extractor.extract)


def _digest(gold_set: GoldSet) -> str:
    """SHA-256 of every article and gold file of a set, with their names."""
    hashed = hashlib.sha256()
    for folder in (gold_set.articles, gold_set.gold):
        for path in sorted(path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")):
            content = path.read_bytes()
            name = f"{folder.relative_to(ROOT).as_posix()}/{path.relative_to(folder).as_posix()}"
            hashed.update(f"{name}\n{len(content)}\n".encode() + content)
    return hashed.hexdigest()
