"""Which inputs a folder has, and their ids."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.problem import Problem, Reason, SignataireError
from models.raw import RawDocument
from pipeline.reading import discover, read, read_bytes


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Un accord a été signé à Salé.", "utf-8")


def ids(root: Path, *patterns: str) -> list[tuple[str, str]]:
    return [(found.name, found.id) for found in discover(root, patterns)]


def test_ids_are_paths_without_endings(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "a/x.html.gz", "a/titre.fr.txt", "sans-fin", ".cache/x.txt", "a/.DS_Store")
    assert ids(tmp_path) == [
        ("a/titre.fr.txt", "a/titre.fr"),
        ("a/x.html.gz", "a/x"),
        ("b.txt", "b"),
        ("sans-fin", "sans-fin"),
    ]


def test_files_that_would_share_an_id_keep_their_ending(tmp_path: Path) -> None:
    make(tmp_path, "x.html", "x.txt", "y.txt", "d/x.txt")
    assert ids(tmp_path) == [("d/x.txt", "d/x"), ("x.html", "x.html"), ("x.txt", "x.txt"), ("y.txt", "y")]


def test_a_file_named_like_a_record_keeps_its_ending(tmp_path: Path) -> None:
    make(tmp_path, "x-000042.txt", "x.jsonl", "z-000042.txt")
    assert [identity for _, identity in ids(tmp_path)] == ["x-000042.txt", "x", "z-000042"]


def test_parts_of_a_saved_page_are_no_inputs(tmp_path: Path) -> None:
    make(tmp_path, "x.html", "x_fichiers/style.css", "x_fichiers/cadre.html", "autres_fichiers/y.txt")
    assert [name for name, _ in ids(tmp_path)] == ["autres_fichiers/y.txt", "x.html"]


def test_a_single_file_a_glob_and_a_list(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "b.html", "d/c.txt")
    assert [(i.name, i.id) for i in discover(tmp_path / "a.txt")] == [("a.txt", "a")]
    assert [i.name for i in discover(tmp_path / "*.txt")] == ["a.txt"]
    assert [i.name for i in discover(tmp_path / "**" / "*.txt")] == ["a.txt", "d/c.txt"]
    assert ids(tmp_path, "d/*", "*.html") == [("b.html", "b"), ("d/c.txt", "d/c")]
    listing = tmp_path / "liste.lst"
    listing.write_text("# mes articles\nd/c.txt\na.txt\n", "utf-8")
    assert [i.name for i in discover(Path(f"@{listing}"))] == ["a.txt", "d/c.txt"]


@pytest.mark.parametrize("what", ["rien", "*.rien", "@rien.lst"])
def test_nothing_there_is_the_users_mistake(tmp_path: Path, what: str) -> None:
    target = Path(f"@{tmp_path / what[1:]}") if what.startswith("@") else tmp_path / what
    with pytest.raises(SignataireError):
        discover(target)


def test_reading_a_path_and_reading_the_input_give_the_same(tmp_path: Path) -> None:
    make(tmp_path, "x.html", "x.txt", "d/[1] accord*.txt")
    for found in discover(tmp_path):
        assert list(read(found.path, tmp_path)) == list(read(found))
        assert [item.id for item in read(found)] == [found.id]


def test_a_missing_file_is_a_problem(tmp_path: Path) -> None:
    (problem,) = read(tmp_path / "absent.txt", tmp_path)
    assert isinstance(problem, Problem)
    assert (problem.reason, problem.id) == (Reason.UNREADABLE, "absent")


def test_standard_input() -> None:
    (text,) = read_bytes("Un accord signé à Salé.".encode())
    assert isinstance(text, RawDocument)
    assert (text.id, text.path, text.markup, text.content) == ("stdin", "-", "text", "Un accord signé à Salé.")
    (page,) = read_bytes(b"<!DOCTYPE html><html><body><p>Un accord</p></body></html>")
    assert isinstance(page, RawDocument)
    assert page.markup == "html"
    records = list(read_bytes(b'{"text": "un"}\n{"text": "deux"}\n'))
    assert [record.id for record in records] == ["stdin-000000", "stdin-000001"]
    (row,) = read_bytes("titre;url;texte\nAccord;https://x.example/a;Un accord signé à Salé.\n".encode())
    assert isinstance(row, RawDocument)
    assert (row.content, row.metadata.title) == ("Un accord signé à Salé.", "Accord")
    mail = b"Subject: Accord\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n<html><p>Un accord</p></html>"
    (page,) = read_bytes(mail)
    assert isinstance(page, RawDocument)
    assert (page.markup, page.metadata.title) == ("html", "Accord")


@pytest.mark.parametrize(
    "text",
    [
        "Accueil;Sport;Article\nUn accord signé à Salé.",
        "Titre: Un accord\nAuteur: N. Ferhani\n\nUn accord signé à Salé.",
        "Rabat, le texte, signé lundi\nLa suite.",
    ],
)
def test_text_without_a_name_stays_text(text: str) -> None:
    (found,) = read_bytes(text.encode())
    assert isinstance(found, RawDocument)
    assert (found.content, found.markup) == (text, "text")


def test_the_name_of_a_file_may_be_any_bytes(tmp_path: Path) -> None:
    try:
        (tmp_path / "é\udce9.txt").write_text("Un accord", "utf-8")
    except OSError:
        pytest.skip("this file system only has names that are text")
    (document,) = read(discover(tmp_path)[0])
    document.path.encode("utf-8")
