"""What each command prints, and how it ends."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from models.record import Record
from pipeline.writing.serial import record_bytes, schema_bytes
from tests.cleaning.test_site_profile import BOX, page
from tests.cli.conftest import Command
from tests.doubles import record

BODY = (
    "La commune de Tours et la région Centre signent mardi une convention pour la rénovation du lycée Descartes. "
    "Les travaux doivent commencer au printemps prochain, a indiqué le maire devant le conseil municipal."
)

# The body with the page around it.
PAGE = f"""Accueil > Région > Éducation

Le lycée Descartes sera rénové

Par Awa Sarr | Publié le 14/05/2024 à 08:40 | Partager sur Facebook Twitter

{BODY}

Lire aussi : Les cantines passent au bio

Recevez chaque matin l'essentiel de l'actualité
"""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "data" / "raw"
    folder.mkdir(parents=True)
    (folder / "une.txt").write_text(PAGE, "utf-8")
    (folder / "deux.txt").write_text("Rien à signaler dans le canton cette semaine.", "utf-8")
    return folder


@pytest.mark.usefixtures("articles")
def test_run_works_on_the_folders_of_the_current_one(command: Command, tmp_path: Path) -> None:
    ended = command("run")
    assert ended.status == 0
    assert ended.err == ""
    assert [line.split()[:2] for line in ended.out.splitlines()[:4]] == [
        ["2", "files,"],
        ["2", "records"],
        ["1", "agreements"],
        ["0", "failed"],
    ]
    assert "data/extracted/run.json" in ended.out
    assert sorted(path.name for path in (tmp_path / "data" / "extracted").iterdir()) == [
        "agreements.jsonl",
        "deux.json",
        "run.json",
        "une.json",
    ]


def test_run_ends_with_1_when_an_input_failed_and_names_it(command: Command, articles: Path) -> None:
    (articles / "trois.txt").write_text("BOUM")
    (articles / "quatre.json").write_text("{")
    ended = command("run", "--workers", "2")
    assert ended.status == 1
    assert [line.split(":")[:3] for line in ended.err.splitlines()] == [
        ["failed", " quatre.json", " bad-json"],
        ["failed", " trois.txt", " internal-error"],
    ]
    assert "failed (1 bad-json, 1 internal-error)" in ended.out


def test_run_ends_with_0_when_inputs_were_rightly_skipped(command: Command, articles: Path) -> None:
    (articles / "trois.txt").write_text("ESPAÑOL")
    ended = command("run")
    assert ended.status == 0
    assert "1  skipped (1 not-french)" in ended.out


def test_run_names_only_the_first_failures(command: Command, articles: Path) -> None:
    for number in range(15):
        (articles / f"x{number:02}.txt").write_text("BOUM")
    lines = command("run", "data/raw", "--out", "out").err.splitlines()
    assert len(lines) == 11
    assert lines[-1] == "… and 5 more, see out/run.json"


@pytest.mark.usefixtures("articles")
@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["run", "nowhere"], "nowhere: no such file or folder"),
        (["run", "--out", "data/raw/une.txt"], "une.txt"),
        (["run", "--map", "text"], "--map text: write it as OURS=YOURS"),
        (["run", "--map", "texte=corps"], "no field «texte»; there are text, html, title"),
        (["run", "--workers", "0"], "--workers"),
        (["run", "--worker", "1"], "--worker"),
        (["nonsense"], "nonsense"),
        (["extract"], "FILE"),
        (["extract", "nowhere.txt"], "nowhere.txt"),
        (["extract", "data/raw/une.txt", "--format", "xml"], "xml"),
        (["clean", "nowhere.txt"], "nowhere.txt"),
        (["clean", "data/raw/une.txt", "--lexicon", "nowhere"], "nowhere: no such folder"),
        (["show", "nobody"], "nobody: no such file, and no record of that id in data/extracted"),
        (["show", "../../etc/passwd"], "no such file"),
        (["evaluate", "nowhere", "data"], "nowhere: no such folder"),
        (["evaluate", "data", "data"], "no .gold.json files"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_line_that_says_what(command: Command, arguments: list[str], told: str) -> None:
    ended = command(*arguments)
    assert ended.status == 2
    assert told in ended.err.splitlines()[-1]
    assert "Traceback" not in ended.err


def test_a_bug_of_ours_ends_in_one_line(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> bytes:
        raise RuntimeError("two\nlines")

    monkeypatch.setattr("pipeline.writing.serial.schema_bytes", broken)
    ended = command("schema")
    assert ended.status == 1
    assert ended.err == "signataire: internal error: RuntimeError: two lines (SIGNATAIRE_DEBUG=1 tells more)\n"
    monkeypatch.setenv("SIGNATAIRE_DEBUG", "1")
    with pytest.raises(RuntimeError):
        command("schema")


@pytest.mark.usefixtures("articles")
def test_extract_prints_the_record_that_run_writes(command: Command, tmp_path: Path) -> None:
    command("run")
    ended = command("extract", "data/raw/une.txt")
    assert ended.out.encode() == (tmp_path / "data/extracted/une.json").read_bytes()


@pytest.mark.usefixtures("articles")
def test_extract_for_a_person(command: Command) -> None:
    lines = command("extract", "data/raw/une.txt", "--format", "text").out.splitlines()
    assert "1. convention, signed" in lines
    assert "   between   commune; région" in lines


def test_extract_of_several_articles_is_one_record_a_line(command: Command, tmp_path: Path) -> None:
    lines = [json.dumps({"contenu": f"Article {number} : ils signent."}) for number in range(3)]
    (tmp_path / "a.jsonl").write_text("\n".join(lines))
    ended = command("extract", "a.jsonl", "--map", "text=contenu")
    assert [Record.model_validate_json(line).article.id for line in ended.out.splitlines()] == [
        "a-000000",
        "a-000001",
        "a-000002",
    ]


def test_extract_reads_standard_input(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BODY.encode())))
    ended = command("extract", "-")
    assert Record.model_validate_json(ended.out).article.text == BODY


@pytest.mark.parametrize(("text", "status"), [("BOUM", 1), ("ESPAÑOL firmado", 0)])
def test_extract_tells_why_there_is_no_record(command: Command, tmp_path: Path, text: str, status: int) -> None:
    (tmp_path / "a.txt").write_text(text, "utf-8")
    ended = command("extract", "a.txt")
    assert ended.status == status
    assert ended.out == ""
    assert len(ended.err.splitlines()) == 1
    assert "a.txt" in ended.err


@pytest.mark.usefixtures("articles")
def test_clean_prints_the_body_alone(command: Command) -> None:
    assert command("clean", "data/raw/une.txt").out == f"{BODY}\n"


@pytest.mark.usefixtures("articles")
def test_clean_as_json_tells_where_each_paragraph_came_from(command: Command, articles: Path) -> None:
    article = json.loads(command("clean", "data/raw/une.txt", "--json").out)
    [paragraph] = article["paragraphs"]
    raw = (articles / "une.txt").read_text("utf-8")
    assert raw[paragraph["raw_start"] : paragraph["raw_end"]] == article["text"] == BODY


@pytest.mark.usefixtures("articles")
def test_clean_explains_each_line(command: Command) -> None:
    lines = command("clean", "data/raw/une.txt", "--explain").out.splitlines()
    assert [line.split()[0] for line in lines] == ["drop", "drop", "drop", "keep", "drop", "drop"]
    assert lines[3].endswith(BODY)


def test_clean_takes_html_as_text_only_when_told(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(
        f"<html lang=fr><body><article><h1>Titre</h1><p>{BODY}</p></article></body></html>"
    )
    assert command("clean", "a.html").out == f"{BODY}\n"
    assert "<p>" in command("clean", "a.html", "--text").out


def test_meta_prints_the_contracts_fields(command: Command, tmp_path: Path) -> None:
    page = (
        '<html lang="fr"><head><title>Un lycée rénové - Le Journal</title>'
        '<meta property="og:title" content="Un lycée rénové"><meta property="og:site_name" content="Le Journal">'
        '<meta name="author" content="Awa Sarr"><link rel="canonical" href="https://journal.example/lycee">'
        '<meta property="article:published_time" content="2024-05-14T08:00:00+02:00"></head>'
        f"<body><article><h1>Un lycée rénové</h1><p>{BODY}</p></article></body></html>"
    )
    (tmp_path / "a.html").write_text(page, "utf-8")
    assert json.loads(command("meta", "a.html").out) == {
        "title": "Un lycée rénové",
        "date": "2024-05-14",
        "author": "Awa Sarr",
        "site": "Le Journal",
        "url": "https://journal.example/lycee",
        "language": "fr",
    }


def test_show_takes_an_article_a_record_or_an_id(command: Command, articles: Path) -> None:
    command("run")
    shown = {command("show", target).out for target in ("data/extracted/une.json", "une")}
    assert len(shown) == 1
    for out in (*shown, command("show", "data/raw/une.txt").out):
        assert "rénovation du lycée Descartes" in " ".join(out.split())
        assert "between" in out


def test_schema(command: Command) -> None:
    assert command("schema").out.encode() == schema_bytes()


def test_evaluate_prints_figures_for_people_and_programs(command: Command, tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    (tmp_path / "out").mkdir()
    want = {"kind": "convention", "status": "signed", "parties": [{"name": "commune"}, {"name": "canton"}]}
    (tmp_path / "gold" / "a.gold.json").write_text(json.dumps({"agreements": [want]}))
    (tmp_path / "out" / "a.json").write_bytes(record_bytes(record("a")))
    ended = command("evaluate", "gold", "out", "--errors")
    assert "a: parties lacks «canton» in convention" in ended.out.splitlines()
    assert "record         p 1.000  r 1.000  f1 1.000" in ended.out.splitlines()
    assert json.loads(command("evaluate", "gold", "out", "--json").out)["parties"]["f1"] == 0.5


def test_version(command: Command) -> None:
    assert command("--version").out.count(".") == 2


def test_lines_of_the_site_are_told_and_dropped(command: Command, tmp_path: Path) -> None:
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(page(number).content, "utf-8")
    assert BOX in command("clean", "3.txt").out
    assert BOX not in command("clean", "3.txt", "--among", "[0-9].txt").out
    told = command("clean", "--explain", "3.txt", "--among", "[0-9].txt").out
    assert f"drop  revient : 100% of the site's articles (6)  {BOX}" in told


@pytest.mark.usefixtures("articles")
def test_show_original_writes_the_page_with_its_evidence_marked(command: Command) -> None:
    ended = command("show", "--original", "data/raw/une.txt")
    assert (ended.status, ended.err) == (0, "")
    assert Path(ended.out.strip()).read_text("utf-8").startswith("<!DOCTYPE html>")
    assert command("show", "--original", "nulle-part.html").status == 2


@pytest.mark.usefixtures("articles")
def test_show_original_of_a_record_tells_which_page_to_give(command: Command) -> None:
    command("run", "data/raw", "--out", "sortie")
    ended = command("show", "--original", "sortie/une.json")
    assert ended.status == 2
    assert ended.err.strip().endswith("sortie/une.json: a record; for the page itself, give une.txt")
