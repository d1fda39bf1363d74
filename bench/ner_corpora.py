"""Modern French press text that others annotated with names, read as texts with labelled spans.

FENEC (Millour, Dupont, Jouglar, Fort 2022): https://github.com/alicemillour/FENEC, version 2.
HIPE-2022, part ``hipe2020`` (Ehrmann et al. 2022): https://github.com/hipe-eval/HIPE-2022-data, one token a line.

All gold is brought to PER, LOC and ORG, the labels that the plain model has too:

* FENEC: PERS, LOC and ORG as given, names inside names too («Lorraine» in «Ligue de Lorraine»; its LOC holds telephone
  numbers, its PERS «conseil municipal»).  Neither side nests, so neither can have all of it.
* HIPE: the literal coarse label (column NE-COARSE-LIT) ``pers``, ``loc``, ``org``.  Its persons include civility and
  office («président américain Donald Trump»): a second reading keeps only the name proper (``comp.name`` of
  NE-FINE-COMP) where the gold marks one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.mirrors import read_text
from bench.ner_score import Labelled

FENEC = "alicemillour/FENEC"
HIPE = "hipe-eval/HIPE-2022-data"
FIRST_YEAR = 1950  # older pages are another French, and OCR of worn print
_FENEC = {"PERS": "PER", "LOC": "LOC", "ORG": "ORG"}
_HIPE = {"pers": "PER", "loc": "LOC", "org": "ORG"}


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text and its gold; ``names`` is the second reading of HIPE, the same as ``gold`` elsewhere."""

    id: str
    text: str
    gold: list[Labelled]
    names: list[Labelled]


def fenec(mirrors: Path, document: str) -> list[Annotated]:
    """One document of FENEC: sentences drawn from many articles, one a line, read as one text.

    Raises:
        bench.mirrors.Missing: the mirror or the document is not there.
    """
    text = read_text(mirrors, FENEC, f"FENEC_2.0/{document}.txt")
    spans = set()
    for line in filter(None, read_text(mirrors, FENEC, f"FENEC_2.0/{document}.ann").splitlines()):
        kind, start, end, *_ = line.split("\t")
        if kind in _FENEC:
            spans.add(Labelled(int(start), int(end), _FENEC[kind]))
    gold = sorted(spans)
    return [Annotated(document, text, gold, gold)]


def hipe(mirrors: Path) -> list[Annotated]:
    """The French newspaper articles of HIPE-2020 from 1950 on, of its two sets (dev and test).

    Raises:
        bench.mirrors.Missing: the mirror or a set is not there.
    """
    documents = []
    for part in ("dev", "test"):
        table = read_text(mirrors, HIPE, f"data/v2.1/hipe2020/fr/HIPE-2022-v2.1-hipe2020-{part}-fr.tsv")
        documents += [_hipe_document(*block) for block in _hipe_blocks(table) if block[1] >= FIRST_YEAR]
    return documents


def _hipe_blocks(table: str) -> Iterator[tuple[str, int, list[list[str]]]]:
    name, year, rows = "", 0, list[list[str]]()
    for line in table.splitlines()[1:]:
        if line.startswith("# hipe2022:document_id"):
            if rows:
                yield name, year, rows
            name, rows = line.split(" = ")[1], []
        elif line.startswith("# hipe2022:date"):
            year = int(line.split(" = ")[1][:4])
        elif line and not line.startswith("#"):
            rows.append(line.split("\t"))
    if rows:
        yield name, year, rows


def _hipe_document(name: str, year: int, rows: list[list[str]]) -> Annotated:
    """Tokens joined as the last column says; line ends are those of the printed column, so a blank stands for them."""
    text = ""
    coarse, parts = _Runs(), _Runs()
    for token, label, *_, fine_part, _nested, _link, _link2, misc in rows:
        end = len(text) + len(token)
        coarse.read(label, len(text), end)
        parts.read(fine_part, len(text), end)
        text += token + ("" if "NoSpaceAfter" in misc else " ")
    gold = [Labelled(start, end, _HIPE[kind]) for start, end, kind in coarse.runs if kind in _HIPE]
    names = []
    for span in gold:
        inside = [p for p in parts.runs if span.start <= p[0] and p[1] <= span.end and p[2] == "comp.name"]
        names += [Labelled(start, end, "PER") for start, end, _ in inside] if span.label == "PER" and inside else [span]
    return Annotated(f"{name} ({year})", text, gold, names)


class _Runs:
    """Spans out of B-, I- and O labels."""

    def __init__(self) -> None:
        self.runs: list[tuple[int, int, str]] = []
        self._open = False

    def read(self, label: str, start: int, end: int) -> None:
        """Take in one token's label."""
        if label[:2] == "I-" and self._open:
            first, _, kind = self.runs[-1]
            self.runs[-1] = (first, end, kind)
        elif label[:2] in ("B-", "I-"):
            self.runs.append((start, end, label[2:]))
        self._open = label[:2] in ("B-", "I-")
