"""CPU per article and stage, beside the plain model over the same texts.

    .venv/bin/python bench/speed.py FOLDER [ROUNDS]

Each round takes every article of FOLDER through the stages; the first one warms up and does not count.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import ParamSpec, TypeVar

from models.problem import Problem
from models.raw import RawDocument
from pipeline.running.machine import prepare_process

prepare_process()

import spacy  # noqa: E402  after the threads are pinned

from pipeline.cleaning import clean  # noqa: E402
from pipeline.lexicon import Lexicon  # noqa: E402
from pipeline.linking import link  # noqa: E402
from pipeline.ner.annotator import MODEL, Annotator  # noqa: E402
from pipeline.reading import Input, discover, read  # noqa: E402
from pipeline.rules import read_statements  # noqa: E402
from pipeline.writing.serial import record_bytes  # noqa: E402

P = ParamSpec("P")
T = TypeVar("T")


class Clock:
    """CPU seconds by stage."""

    def __init__(self) -> None:
        self.seconds: defaultdict[str, float] = defaultdict(float)

    def time(self, stage: str, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do ``work`` and book its CPU time on ``stage``."""
        began = time.process_time()
        result = work(*args, **kwargs)
        self.seconds[stage] += time.process_time() - began
        return result


def one_round(folder: Path, lexicon: Lexicon, annotator: Annotator, clock: Clock) -> list[str]:
    """All articles once; returns their texts."""
    texts = []
    for found in discover(folder):
        for raw in clock.time("reading", _read_all, found):
            if not isinstance(raw, RawDocument):
                continue
            article = clock.time("cleaning", clean, raw, lexicon)
            if isinstance(article, Problem):
                continue
            texts.append(article.text)
            annotated = clock.time("ner", annotator.annotate, article)
            statements = clock.time("rules", read_statements, annotated, lexicon)
            record = clock.time("linking", link, annotated, statements, lexicon)
            clock.time("writing", record_bytes, record)
    return texts


def _read_all(found: Input) -> list[RawDocument | Problem]:
    return list(read(found))


def _pipe(model: spacy.language.Language, texts: list[str]) -> None:
    for _ in model.pipe(texts):
        pass


def main() -> None:
    """Print the table."""
    folder = Path(sys.argv[1])
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    lexicon = Lexicon()
    annotator = Annotator(lexicon)
    plain = spacy.load(MODEL)
    texts = one_round(folder, lexicon, annotator, Clock())
    _pipe(plain, texts)
    clock = Clock()
    for _ in range(rounds):
        one_round(folder, lexicon, annotator, clock)
        clock.time("plain nlp.pipe", _pipe, plain, texts)
    reference = clock.seconds.pop("plain nlp.pipe")
    number = max(1, rounds * len(texts))
    print(f"{len(texts)} articles, {rounds} rounds after one to warm up; CPU per article")
    for stage, seconds in [*clock.seconds.items(), ("all", sum(clock.seconds.values())), ("plain nlp.pipe", reference)]:
        print(f"{stage:16}{1000 * seconds / number:8.2f} ms  {seconds / reference:6.2f} × plain")


if __name__ == "__main__":
    main()
