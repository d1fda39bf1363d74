"""An article on the terminal: people, bodies and agreements in colour."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from models.record import Record
from pipeline.writing.plain import harmless, one_line
from pipeline.writing.prose import facts, heading, left_out_line

# Evidence first: what is painted later wins where two overlap.
_EVIDENCE = "on grey19"
_STYLES = {"person": "bold green", "ministry": "bold yellow", "organisation": "bold cyan", "place": "magenta"}
_CUE = "underline"


def show(record: Record, console: Console) -> None:
    """Print the article with its mentions painted, then what was found in it.

    Everything of the article's goes through ``Text``, which knows no markup, without its control characters.
    """
    console.print(Group(*_parts(record)))


def _parts(record: Record) -> Iterator[RenderableType]:
    article = record.article
    yield Text(one_line(article.title or article.id), style="bold")
    yield Text(" · ".join(one_line(x) for x in (article.outlet, article.published, article.author) if x), style="dim")
    yield Text()
    yield painted(record)
    yield Text()
    for number, agreement in enumerate(record.agreements, 1):
        yield Text(f"{number}. {one_line(heading(agreement))}", style="bold")
        table = Table.grid(padding=(0, 2))
        for label, value in facts(agreement):
            if label != "text":  # it stands painted above
                table.add_row(Text(label, style="dim"), Text(one_line(value)))
        yield Padding(table, (0, 0, 1, 3))
    if not record.agreements:
        yield Text("no agreement found", style="dim")
    for missing in record.left_out:
        yield Text(left_out_line(missing), style="dim")
    for note in record.notes:
        yield Text(f"note: {one_line(note)}", style="dim")
    yield _legend()


def painted(record: Record) -> Text:
    """The article's text with the sentences that report agreements, the words that decided, and all entities."""
    text = Text(harmless(record.article.text))
    for agreement in record.agreements:
        for span in agreement.evidence:
            text.stylize(_EVIDENCE, span.start, span.end)
        for cue in agreement.cues:
            text.stylize(_CUE, cue.start, cue.end)
    for entity in record.entities:
        for mention in entity.mentions:
            text.stylize(_STYLES[entity.type], mention.start, mention.end)
    return text


def _legend() -> Text:
    parts = [(f" {name} ", style) for name, style in [*_STYLES.items(), ("agreement", _EVIDENCE), ("cue", _CUE)]]
    return Text.assemble(*parts)
