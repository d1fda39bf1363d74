"""One file at a time, for the commands that print: extract, clean, meta, show."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from models.explanation import Explanation
from models.problem import Problem, SignataireError
from models.raw import RawDocument
from models.record import Record
from pipeline.cleaning import clean
from pipeline.cleaning.inspection import explain, read_metadata
from pipeline.cleaning.offsets import stretches
from pipeline.cleaning.site_profile import SiteProfile
from pipeline.lexicon import Lexicon
from pipeline.reading import discover, read, read_bytes
from pipeline.reading.records import FIELD_NAMES
from pipeline.running.outcome import Extract
from pipeline.writing.explained import explanation_json, explanation_text
from pipeline.writing.folder import OutputFolder, read_record
from pipeline.writing.original import Mark, marked_page
from pipeline.writing.plain import harmless, one_line
from pipeline.writing.prose import heading, record_text
from pipeline.writing.serial import record_bytes, record_line

STANDARD_INPUT = "-"
_REASON_WIDTH = 28
Documents = Iterable[RawDocument | Problem]


def parse_field_map(pairs: Iterable[str]) -> dict[str, str]:
    """Field names from «ours=theirs» pairs.

    Raises:
        SignataireError: not a pair, or not a field that articles have.
    """
    fields: dict[str, str] = {}
    for pair in pairs:
        ours, equals, theirs = pair.partition("=")
        if not (equals and theirs):
            raise SignataireError(f"--map {pair}: write it as OURS=YOURS, like text=contenu")
        if ours not in FIELD_NAMES:
            raise SignataireError(f"--map {pair}: no field «{ours}»; there are {', '.join(FIELD_NAMES)}")
        fields[ours] = theirs
    return fields


def documents(
    source: str, field_map: Mapping[str, str] | None = None, *, as_text: bool = False
) -> Iterator[RawDocument | Problem]:
    """The documents of a file, or of standard input for «-».

    Args:
        as_text: take the content for plain text, whatever it looks like.

    Raises:
        SignataireError: no such file.
    """
    if source == STANDARD_INPUT:
        items = read_bytes(sys.stdin.buffer.read(), field_map=field_map)
    else:
        items = (item for found in discover(Path(source)) for item in read(found, field_map=field_map))
    for item in items:
        yield replace(item, markup="text") if as_text and isinstance(item, RawDocument) else item


def printed_records(items: Documents, extract: Extract, *, as_text: bool = False) -> Iterator[str | Problem]:
    """Each record as printed: for a person (``as_text``), or as JSON; one line each when there are several."""
    results = _results(items, extract)
    first = next(results, None)
    if first is None:
        return
    second = next(results, None)
    several = second is not None
    for result in _chain(first, second, results):
        if isinstance(result, Problem):
            yield result
        elif as_text:
            yield record_text(result) + ("\n" if several else "")
        else:
            yield (record_line(result) if several else record_bytes(result)).decode()


def cleaned(
    items: Documents,
    lexicon: Lexicon,
    profile: SiteProfile | None = None,
    *,
    as_json: bool = False,
    explained: bool = False,
) -> Iterator[str | Problem]:
    """Each article's own text; ``as_json``: the ``article`` of a record; ``explained``: each line of the raw file."""
    for item in items:
        if isinstance(item, Problem):
            yield item
            continue
        if explained:
            for line in explain(item, lexicon, profile):
                verdict = "keep" if line.kept else "drop"
                yield f"{verdict}  {one_line(line.reason):{_REASON_WIDTH}}  {one_line(line.text)}\n"
            continue
        article = clean(item, lexicon, profile)
        if isinstance(article, Problem):
            yield article
        elif as_json:
            yield article.model_dump_json() + "\n"
        else:
            yield harmless(article.text) + "\n"


def explanations(
    items: Documents, explain_: Callable[[RawDocument], Explanation | Problem], *, as_json: bool = False
) -> Iterator[str | Problem]:
    """Each article explained: for a person, or (``as_json``) as one JSON object a line."""
    for item in items:
        explanation = item if isinstance(item, Problem) else explain_(item)
        if isinstance(explanation, Problem):
            yield explanation
        else:
            yield explanation_json(explanation) if as_json else explanation_text(explanation)


def metadata(items: Documents, lexicon: Lexicon) -> Iterator[str | Problem]:
    """What each page tells of its article, as one JSON object a line."""
    for item in items:
        if isinstance(item, Problem):
            yield item
            continue
        known = read_metadata(item, lexicon)
        fields = {
            "title": known.title,
            "date": known.published,
            "author": known.author,
            "site": known.outlet,
            "url": known.url,
            "language": known.language,
        }
        yield json.dumps(fields, ensure_ascii=False) + "\n"


def records_to_show(target: str, out: Path, make_extract: Callable[[], Extract]) -> Iterator[Record | Problem]:
    """The records that ``target`` means: a record file, the id of a record in ``out``, or an article to extract.

    Args:
        make_extract: loads the language model; called only when there is something to extract.

    Raises:
        SignataireError: it is none of these.
    """
    path = Path(target)
    if path.is_file():
        stored = read_record(path) if path.suffix == ".json" else None
        if stored is not None:
            yield stored
        else:
            yield from _results(documents(target), make_extract())
        return
    try:
        found = OutputFolder(out).record_path(target)
    except ValueError:
        found = None
    record = read_record(found) if found is not None and found.is_file() else None
    if record is None:
        raise SignataireError(f"{target}: no such file, and no record of that id in {out}/")
    yield record


def marked_pages(target: str, make_extract: Callable[[], Extract]) -> Iterator[Path | Problem]:
    """Pages in a fresh temporary folder: each article as it was saved, with what its records rest on marked.

    Raises:
        SignataireError: no such file, or a record instead of the page it was made of.
    """
    path = Path(target)
    record_of = read_record(path) if path.suffix == ".json" and path.is_file() else None
    if record_of is not None:
        raise SignataireError(f"{target}: a record; for the page itself, give {record_of.article.path}")
    extract: Extract | None = None
    folder: Path | None = None
    for number, item in enumerate(documents(target)):
        extract = extract or make_extract()
        record = item if isinstance(item, Problem) else extract(item)
        if isinstance(item, Problem) or isinstance(record, Problem):
            yield item if isinstance(item, Problem) else record  # type: ignore[misc]
            continue
        folder = folder or Path(tempfile.mkdtemp(prefix="signataire-"))
        page = folder / f"{number:06d}-{Path(item.id).name}.html"
        page.write_text(marked_page(item.content, item.markup, _marks(item, record), title=item.path), "utf-8")
        yield page


def _marks(document: RawDocument, record: Record) -> Iterator[Mark]:
    """Where the evidence of each agreement, and in it the words that decided, stand in the raw document."""
    for agreement in record.agreements:
        label = heading(agreement)
        for kind, spans in (("evidence", agreement.evidence), ("cue", agreement.cues)):
            for span in spans:
                for start, end in stretches(document.content, document.markup, record.article, span.start, span.end):
                    yield Mark(start, end, kind, label)


def _results(items: Documents, extract: Extract) -> Iterator[Record | Problem]:
    for item in items:
        yield item if isinstance(item, Problem) else extract(item)


def _chain(
    first: Record | Problem, second: Record | Problem | None, rest: Iterator[Record | Problem]
) -> Iterator[Record | Problem]:
    yield first
    if second is not None:
        yield second
        yield from rest
