"""Names by themselves: our ner stage beside the plain model, on modern French press text that others annotated.

    python -m bench.ner [--mirror FOLDER] [--errors] [--rounds N]

FOLDER (or the environment's MIRROR) holds git mirrors, ``OWNER+NAME/repo``; a corpus whose mirror is missing is named
and left out.  What each side counts as PER, LOC and ORG is told in ``ner_systems.py``, what the gold does in
``ner_corpora.py``.  Strict: same label, same first and last character; overlap: same label, a character in common.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from pipeline.running.machine import prepare_process

prepare_process()

import spacy  # noqa: E402  after the threads are pinned

from bench import ner_popcorn  # noqa: E402
from bench.mirrors import Missing  # noqa: E402
from bench.ner_corpora import Annotated, fenec, hipe  # noqa: E402
from bench.ner_score import Labelled, Score, Tally, score, total  # noqa: E402
from bench.ner_systems import System, article, our_spans, plain_spans  # noqa: E402
from pipeline.lexicon import Lexicon  # noqa: E402
from pipeline.ner.annotator import MODEL, Annotator  # noqa: E402

LABELS = ("PER", "LOC", "ORG", "all")
CORPORA: dict[str, Callable[[Path], list[Annotated]]] = {
    "FENEC, Wikinews (2018)": lambda mirrors: fenec(mirrors, "information02-Wikinews"),
    "FENEC, L'Est Républicain": lambda mirrors: fenec(mirrors, "information03-LEstRepublicain"),
    "HIPE-2020 fr from 1950 on": hipe,
}


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description="our ner stage beside the plain model, on text that others annotated")
    parser.add_argument("--mirror", type=Path, default=os.environ.get("MIRROR"), help="folder of OWNER+NAME/repo")
    parser.add_argument("--errors", action="store_true", help="list what our stage has wrong, instead of the tables")
    parser.add_argument("--rounds", type=int, default=2, help="rounds of the timing (default 2), 0 for none")
    options = parser.parse_args()
    if options.mirror is None:
        sys.exit("which mirrors?  Give --mirror FOLDER or set MIRROR (see bench/README.md)")
    lexicon = Lexicon()
    annotator = Annotator(lexicon)
    model = spacy.load(MODEL)
    plain: System = lambda text: plain_spans(model(text))  # noqa: E731
    ours: System = lambda text: our_spans(annotator.annotate(article(text)))  # noqa: E731

    texts: list[str] = []
    for name, read in CORPORA.items():
        try:
            documents = read(options.mirror)
        except Missing as missing:
            print(f"\n{name}: left out: {missing}")
            continue
        texts += [document.text for document in documents]
        if options.errors:
            show_errors(name, documents, ours)
        else:
            compare(name, documents, plain, ours)
    try:
        reports = ner_popcorn.read(options.mirror)
    except Missing as missing:
        print(f"\nPOPCORN: left out: {missing}")
    else:
        texts += [report.text for report in reports[:100]]
        ner_popcorn.compare(reports, model, annotator, lexicon, errors=options.errors)
    if texts and options.rounds and not options.errors:
        timing(texts, options.rounds, lambda text: annotator.annotate(article(text)), model)


def compare(name: str, documents: list[Annotated], plain: System, ours: System) -> None:
    """The table of one corpus: both systems by label."""
    words = sum(len(d.text.split()) for d in documents)
    print(f"\n{name}: {len(documents)} text(s), {words} words")
    print(f"{'':10}{'gold':>5}   {'plain':^39}   {'ours':^39}")
    measures = f"{'strict P/R/F1':^19} {'overlap P/R/F1':^19}"
    print(f"{'':10}{'':5}   {measures}   {measures}")
    found = [(plain(d.text), ours(d.text)) for d in documents]
    gold = [d.gold for d in documents]
    rows = _rows(gold, found)
    for label in LABELS:
        print(_row(label, *rows[label]))
    names = [d.names for d in documents]
    if names != gold:
        print(_row("PER, name", *_rows(names, found)["PER"]))


def _rows(
    gold: list[list[Labelled]], found: list[tuple[list[Labelled], list[Labelled]]]
) -> dict[str, tuple[Score, Score]]:
    sums = [total([score(g, pair[side]) for g, pair in zip(gold, found, strict=True)]) for side in (0, 1)]
    none = Score(Tally(), Tally())
    return {label: (sums[0].get(label, none), sums[1].get(label, none)) for label in LABELS}


def _row(label: str, plain: Score, ours: Score) -> str:
    cells = "   ".join(f"{_cell(s.strict):^19} {_cell(s.overlap):^19}" for s in (plain, ours))
    return f"{label:10}{ours.strict.expected:5}   {cells}"


def _cell(tally: Tally) -> str:
    return " / ".join("–" if v is None else f"{v:.2f}" for v in (tally.precision, tally.recall, tally.f1))


def show_errors(name: str, documents: list[Annotated], ours: System) -> None:
    """Line by line, what was expected and not found, and found and not expected."""
    print(f"\n## {name}")
    for document in documents:
        expected, found = set(document.names), set(ours(document.text))
        for span in sorted(expected ^ found):
            before, after = document.text[max(0, span.start - 60) : span.start], document.text[span.end : span.end + 60]
            side = "missed" if span in expected else "extra"
            context = f"{before}[{document.text[span.start : span.end]}]{after}".replace("\n", " ⏎ ")
            print(f"{side:7}{span.label}  {context}")


def timing(texts: list[str], rounds: int, annotate: Callable[[str], object], model: spacy.language.Language) -> None:
    """CPU of the ner stage beside that of the plain model over the same texts, in turns; a first round warms up."""
    ours = plain = 0.0
    for turn in range(rounds + 1):
        began = time.process_time()
        for text in texts:
            annotate(text)
        middle = time.process_time()
        for _ in model.pipe(texts):
            pass
        if turn:
            ours += middle - began
            plain += time.process_time() - middle
    print(f"\nCPU over {len(texts)} texts, {rounds} round(s) after one to warm up: ours {ours / plain:.2f} × plain")


if __name__ == "__main__":
    main()
