"""The ``signataire`` command: parses what was asked, calls the room that does it, shows what came of it.

Rooms are imported where they are used: ``--help`` must not wait for a language model's library.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from models.problem import Problem, SignataireError
from pipeline.running.machine import default_workers, prepare_process

if TYPE_CHECKING:
    from models.raw import RawDocument
    from pipeline.cleaning.site_profile import SiteProfile
    from pipeline.lexicon import Lexicon
    from pipeline.running.extractor import Extractor

app = typer.Typer(
    name="signataire",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"max_content_width": 100},
)

FAILED = 1
WRONG_USAGE = 2


class Format(StrEnum):
    """How ``extract`` prints a record."""

    JSON = "json"
    TEXT = "text"


FileArgument = Annotated[str, typer.Argument(metavar="FILE|-", help="An article; - reads standard input.")]
LexiconOption = Annotated[
    Path | None,
    typer.Option("--lexicon", metavar="DIR", help="A folder of your own word tables, added to the shipped ones."),
]
MapOption = Annotated[
    list[str] | None,
    typer.Option("--map", metavar="OURS=YOURS", help="What a field is called in your JSON or CSV; may be repeated."),
]
AmongOption = Annotated[
    str | None,
    typer.Option("--among", metavar="IN", help="Other articles of the site: lines that recur in them are furniture."),
]
TextOption = Annotated[bool, typer.Option("--text", help="Take the file as plain text, whatever it looks like.")]


def _print_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        typer.echo(version("signataire"))
        raise typer.Exit


@app.callback()
def signataire(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and exit.")
    ] = False,
) -> None:
    """Who signed what with whom: agreement records from scraped French press articles."""


@app.command()
def run(
    source: Annotated[
        str, typer.Argument(metavar="IN", help="A folder of articles, a file, a glob, or @LIST of paths.")
    ] = "data/raw",
    out: Annotated[Path, typer.Option("--out", metavar="OUT", help="Where the records go.")] = Path("data/extracted"),
    workers: Annotated[
        int | None, typer.Option("--workers", min=1, metavar="N", help="Processes; as many as processors if not told.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Write every file anew, also those that would not change.")
    ] = False,
    alone: Annotated[
        bool, typer.Option("--alone", help="Clean each article by itself: don't ask which lines recur on its site.")
    ] = False,
    fields: MapOption = None,
    lexicon: LexiconOption = None,
) -> None:
    """Extract a folder of articles: one record each, agreements.jsonl, run.json.

    \b
    Example:
      signataire run data/raw --out data/extracted --map text=contenu --map date=jour
    """
    from rich.console import Console

    from pipeline.running.batch import Job
    from pipeline.running.batch import run as run_batch
    from pipeline.running.progress import closing_table, failure_lines, progress_on

    job = Job(Path(source), out, workers or default_workers(), force, _field_map(fields))
    began = time.monotonic()
    extractor = _extractor(lexicon)
    with progress_on(Console(stderr=True)) as on_progress:
        report = run_batch(
            job, extractor.extract, on_progress, None if alone else lambda profile: extractor.knowing(profile).extract
        )
    for line in failure_lines(report, out):
        typer.echo(line, err=True)
    Console(soft_wrap=True).print(closing_table(report, out, time.monotonic() - began))
    if report.counts.failed:
        raise typer.Exit(FAILED)


@app.command()
def extract(
    file: FileArgument,
    form: Annotated[Format, typer.Option("--format", help="json: the record; text: for a person.")] = Format.JSON,
    fields: MapOption = None,
    among: AmongOption = None,
    lexicon: LexiconOption = None,
) -> None:
    """Print the record of one article (of each article in a file of several, one a line).

    \b
    Example:
      signataire extract data/raw/article.html --format text
    """
    from pipeline.running.single import printed_records

    extractor = _extractor(lexicon)
    if (profile := _profile(among, fields)) is not None:
        extractor = extractor.knowing(profile)
    _print_all(printed_records(_documents(file, fields), extractor.extract, as_text=form is Format.TEXT))


@app.command()
def clean(
    file: FileArgument,
    text: TextOption = False,
    as_json: Annotated[bool, typer.Option("--json", help="With metadata and paragraphs.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Each line with what decided to keep or drop it.")] = False,
    among: AmongOption = None,
    lexicon: LexiconOption = None,
) -> None:
    """Print an article's own text, without the page around it.

    \b
    Examples:
      signataire clean page.html
      lynx -dump page.html | signataire clean - --text --explain
      signataire clean --explain data/raw/article.txt --among data/raw
    """
    from pipeline.running.single import cleaned

    documents, profile = _documents(file, as_text=text), _profile(among)
    _print_all(cleaned(documents, _lexicon(lexicon), profile, as_json=as_json, explained=explain))


@app.command()
def meta(file: FileArgument, text: TextOption = False, lexicon: LexiconOption = None) -> None:
    """Print an article's title, date, author, site, URL and language as JSON.

    \b
    Example:
      signataire meta page.html
    """
    from pipeline.running.single import metadata

    _print_all(metadata(_documents(file, as_text=text), _lexicon(lexicon)))


@app.command()
def show(
    target: Annotated[
        str, typer.Argument(metavar="FILE|ID", help="An article, a record file, or the id of a record in OUT.")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="OUT", help="Where to look for an id.")] = Path(
        "data/extracted"
    ),
    original: Annotated[
        bool, typer.Option("--original", help="The page itself in the browser, with what records rest on marked.")
    ] = False,
    lexicon: LexiconOption = None,
) -> None:
    """Show an article with its people, bodies and agreements in colour.

    \b
    Examples:
      signataire show data/raw/article.txt
      signataire show article --out data/extracted
      signataire show --original data/raw/article.html
    """
    if original:
        _show_original(target, lexicon)
        return
    from rich.console import Console

    from pipeline.running.single import records_to_show
    from pipeline.writing.terminal import show as show_record

    console = Console()
    problems = _Problems()
    for result in records_to_show(target, out, lambda: _extractor(lexicon).extract):
        if isinstance(result, Problem):
            problems.tell(result)
        else:
            show_record(result, console)
    problems.exit()


@app.command()
def explain(
    file: FileArgument,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object for each article.")] = False,
    text: TextOption = False,
    fields: MapOption = None,
    lexicon: LexiconOption = None,
) -> None:
    """Say which words and rules each record rests on, and why other sentences gave none.

    \b
    Example:
      signataire explain data/raw/article.html
    """
    from pipeline.running.single import explanations

    _print_all(explanations(_documents(file, fields, as_text=text), _extractor(lexicon).explain, as_json=as_json))


@app.command()
def schema() -> None:
    """Print the JSON Schema of a record file.

    \b
    Example:
      signataire schema > record.schema.json
    """
    from pipeline.writing.serial import schema_bytes

    typer.echo(schema_bytes(), nl=False)


@app.command()
def evaluate(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="A folder of ID.gold.json files.")],
    out: Annotated[Path, typer.Argument(metavar="OUT", help="A folder that «signataire run» wrote.")],
    errors: Annotated[bool, typer.Option("--errors", help="List every difference first.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Figures as one JSON object.")] = False,
) -> None:
    """Measure records against hand-made gold.

    \b
    Example:
      signataire evaluate gold/ data/extracted --errors
    """
    from pipeline.evaluation import evaluate as measure
    from pipeline.evaluation import figures_table

    evaluation = measure(gold, out)
    if errors:
        for line in evaluation.errors:
            typer.echo(line)
    typer.echo(json.dumps(evaluation.figures, ensure_ascii=False) if as_json else figures_table(evaluation.figures))


def _lexicon(extra: Path | None) -> Lexicon:
    from pipeline.lexicon import Lexicon

    return Lexicon(extra)


def _extractor(extra: Path | None) -> Extractor:
    from pipeline.running.extractor import Extractor

    return Extractor(_lexicon(extra))


def _profile(among: str | None, fields: list[str] | None = None) -> SiteProfile | None:
    from pipeline.running.sites import profile_of

    return profile_of(_documents(among, fields)) if among is not None else None


def _documents(file: str, fields: list[str] | None = None, *, as_text: bool = False) -> Iterator[RawDocument | Problem]:
    from pipeline.running.single import documents

    return documents(file, _field_map(fields), as_text=as_text)


def _field_map(fields: list[str] | None) -> dict[str, str] | None:
    from pipeline.running.single import parse_field_map

    return parse_field_map(fields) if fields else None


def _print_all(results: Iterator[str | Problem]) -> None:
    problems = _Problems()
    for result in results:
        if isinstance(result, Problem):
            problems.tell(result)
        else:
            typer.echo(result, nl=False)
    problems.exit()


def _show_original(target: str, lexicon: Path | None) -> None:
    """Write the marked page, say where, and open it if there is someone at a terminal to see it."""
    from pipeline.running.single import marked_pages
    from pipeline.writing.original import ANCHOR

    problems = _Problems()
    for result in marked_pages(target, lambda: _extractor(lexicon).extract):
        if isinstance(result, Problem):
            problems.tell(result)
            continue
        typer.echo(result)
        if sys.stdout.isatty():
            typer.launch(f"{result.as_uri()}#{ANCHOR}")
    problems.exit()


class _Problems:
    """Problems told as they come, one line each on stderr; failures decide the exit code, skipped inputs don't."""

    def __init__(self) -> None:
        self._failed = False

    def tell(self, problem: Problem) -> None:
        from pipeline.writing.prose import problem_line

        typer.echo(problem_line(problem), err=True)
        self._failed |= not problem.skipped

    def exit(self) -> None:
        if self._failed:
            raise typer.Exit(FAILED)


def main() -> None:
    """Run the command.  Errors end as one line; ``SIGNATAIRE_DEBUG=1`` shows where a bug of ours came from."""
    prepare_process()
    try:
        app(prog_name="signataire")
    except SignataireError as error:
        typer.echo(f"signataire: {error}", err=True)
        sys.exit(WRONG_USAGE)
    except Exception as error:
        if os.environ.get("SIGNATAIRE_DEBUG"):
            raise
        text = " ".join(str(error).split())
        typer.echo(
            f"signataire: internal error: {type(error).__name__}: {text} (SIGNATAIRE_DEBUG=1 tells more)", err=True
        )
        sys.exit(FAILED)


if __name__ == "__main__":
    main()
