"""The project's own gold, extracted once for all tests of this folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from bench.own_gold import SETS, extract_all
from models.record import Record
from pipeline.lexicon import Lexicon


@dataclass(frozen=True)
class Extracted:
    """Where the records are, and the word tables that they were made with."""

    folder: Path
    lexicon: Lexicon

    def records(self) -> list[Record]:
        """Every record of both sets."""
        found = [gold_set.record(article, self.folder) for gold_set in SETS for article, _ in gold_set.read()]
        return [record for record in found if record is not None]


@pytest.fixture(scope="session")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Extracted:
    folder = tmp_path_factory.mktemp("own-gold")
    lexicon = Lexicon()
    extract_all(folder, lexicon)
    return Extracted(folder, lexicon)
