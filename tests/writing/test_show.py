"""What a person sees: in text, and in colour."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from models.problem import Problem, Reason
from models.record import (
    Agreement,
    AgreementDate,
    Amount,
    Article,
    Entity,
    LeftOut,
    NamedSpan,
    Participant,
    Party,
    Record,
    Span,
)
from pipeline.writing.prose import problem_line, record_text
from pipeline.writing.terminal import painted, show

TEXT = "Mardi à Tours, Awa Sarr, maire, et le CHU ont signé une convention de 1,5 million d'euros."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words), text=words)


AGREEMENT = Agreement(
    id="x",
    kind="framework_agreement",
    kind_text="convention",
    status="signed",
    certainty="attributed",
    cues=[span("ont signé")],
    parties=[
        Party(name="commune de Tours", type="organisation"),
        Party(name="centre hospitalier", type="organisation", acronym="CHU", country="FR"),
    ],
    signatories=[Participant(name="Awa Sarr", role="maire", organisation="commune de Tours")],
    date=AgreementDate(start=0, end=5, text="Mardi", value="2024-05-14", precision="day"),
    place=NamedSpan(name="Tours", start=8, end=13),
    amounts=[Amount(**span("1,5 million d'euros").model_dump(), value=1_500_000, currency="EUR")],
    count=2,
    evidence=[span(TEXT)],
)
RECORD = Record(
    article=Article(id="a", path="a.txt", sha256="0", title="Le CHU et la ville", outlet="Le Journal", text=TEXT),
    entities=[Entity(id="e1", type="person", name="Awa Sarr", mentions=[span("Awa Sarr")])],
    agreements=[AGREEMENT],
    notes=["two readings"],
)


def test_text_for_a_person() -> None:
    assert record_text(RECORD) == (
        "Le CHU et la ville\n"
        "Le Journal\n"
        "\n"
        "1. 2 × framework agreement (convention), signed, attributed\n"
        f"   text      «{TEXT}»\n"
        "   between   commune de Tours; centre hospitalier (CHU, FR)\n"
        "   signed by Awa Sarr (maire, for commune de Tours)\n"
        "   date      2024-05-14 («Mardi»)\n"
        "   place     Tours\n"
        "   amounts   1,500,000 EUR\n"
        "\n"
        "note: two readings\n"
    )


def test_text_of_an_article_with_nothing_to_find() -> None:
    assert record_text(Record(article=Article(id="a", path="a.txt", sha256="0", text="Rien."))).splitlines() == [
        "a",
        "a.txt",
        "",
        "no agreement found",
    ]


def test_what_was_left_out_is_said() -> None:
    missing = LeftOut(**span(TEXT).model_dump(), instrument=span("convention"), parties=["CHU"])
    record = RECORD.model_copy(update={"agreements": [], "left_out": [missing], "notes": []})
    assert record_text(record).splitlines()[2:] == [
        "",
        "no agreement found",
        "",
        f"left out (only CHU found): «{TEXT}»",
    ]
    console = Console(file=io.StringIO(), width=200)
    show(record, console)
    assert isinstance(console.file, io.StringIO)
    assert f"left out (only CHU found): «{TEXT}»" in console.file.getvalue()


def test_people_agreements_and_cues_are_painted_where_they_stand() -> None:
    styles = {TEXT[part.start : part.end]: str(part.style) for part in painted(RECORD).spans}
    assert styles["Awa Sarr"] == "bold green"
    assert styles["ont signé"] == "underline"
    assert styles[TEXT].startswith("on ")


def test_the_terminal_shows_article_and_agreement() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, color_system="standard", width=100)
    show(RECORD, console)
    assert isinstance(console.file, io.StringIO)
    shown = console.file.getvalue()
    assert "\x1b[1;32;100mAwa Sarr\x1b[0m" in shown  # a person, in a sentence that reports an agreement
    assert "framework agreement" in shown


@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
def test_text_of_others_is_neither_markup_nor_escape(text: str) -> None:
    evil = f"[bold red]{text}[/]\x1b[31m\x9b2J\x07"
    article = Article(id=evil, path=evil, sha256="0", title=evil, outlet=evil, text=evil)
    whole = Span(start=0, end=len(evil), text=evil)
    agreement = AGREEMENT.model_copy(update={"evidence": [whole], "kind_text": evil, "cues": [], "amounts": []})
    record = Record(article=article, agreements=[agreement], notes=[evil])
    console = Console(file=io.StringIO(), width=10_000)
    show(record, console)
    assert isinstance(console.file, io.StringIO)
    for shown in (console.file.getvalue(), record_text(record), problem_line(Problem(evil, Reason.EMPTY, evil))):
        assert "[bold red]" in shown
        assert not set(shown) & set("\x00\x07\x08\x1b\x7f\x9b\u202e")


def test_a_problem_names_the_article_of_a_file_of_several() -> None:
    line = problem_line(Problem("a/b.jsonl", Reason.NO_TEXT_FIELD, "nothing\nthere", "a/b-000003"))
    assert line == "failed: a/b.jsonl (a/b-000003): no-text-field: nothing there"
    assert problem_line(Problem("a/b.txt", Reason.EMPTY, "", "a/b")).startswith("skipped: a/b.txt: empty")
