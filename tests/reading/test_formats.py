"""What is in a file: each format, and each way that it can be broken."""

from __future__ import annotations

import bz2
import email.message
import gzip
import io
import json
import lzma
import zipfile
from pathlib import Path
from typing import Any

import pytest
import zstandard
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from pipeline.reading import limits, read, read_bytes

TEXT = "La Région et la Banque ont signé lundi à Salé une convention de financement."
URL = "https://x.example/a"
PAGE = f"<!DOCTYPE html><html><head><title>Accord</title></head><body><p>{TEXT}</p></body></html>"


def documents(data: bytes, name: str, field_map: dict[str, str] | None = None) -> list[RawDocument]:
    found = list(read_bytes(data, name, field_map))
    assert all(isinstance(item, RawDocument) for item in found), found
    return [item for item in found if isinstance(item, RawDocument)]


def problem(data: bytes, name: str) -> Problem:
    (found,) = read_bytes(data, name)
    assert isinstance(found, Problem), found
    return found


# --- plain files -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "data", "markup"),
    [
        ("a.txt", TEXT, "text"),
        ("a.md", f"# Accord\n\n{TEXT}", "text"),
        ("a.html", PAGE, "html"),
        ("a.HTM", PAGE, "html"),
        ("a.txt", PAGE, "html"),  # a page saved under a wrong name
        ("a.txt", f"<div><p>{TEXT}</p><p>{TEXT}</p></div>", "html"),
        ("a.html", TEXT, "text"),  # and the other way round
        ("a.txt", "Il a écrit : « 3 < 4 et 5 > 2 ». " + TEXT, "text"),
        ("sans-fin", PAGE, "html"),
    ],
)
def test_markup_is_what_the_content_is(name: str, data: str, markup: str) -> None:
    (document,) = documents(data.encode(), name)
    assert document.markup == markup
    assert document.content == data


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, zstandard.ZstdCompressor().compress])
@pytest.mark.parametrize("named", [True, False])
def test_packed_files(pack: Any, named: bool) -> None:
    ending = {"compress": ".x"}.get(
        "", {"gzip": ".gz", "bz2": ".bz2", "lzma": ".xz"}.get(pack.__module__ or "", ".zst")
    )
    packed = pack(PAGE.encode())
    (document,) = documents(packed, f"d/a.html{ending}" if named else "d/a.html")
    assert (document.id, document.content) == ("d/a", PAGE)


def test_two_frames_of_zstd_are_one_file() -> None:
    frame = zstandard.ZstdCompressor().compress
    assert documents(frame(b"Un accord ") + frame(b"de plus"), "a.txt.zst")[0].content == "Un accord de plus"


@pytest.mark.parametrize(
    ("data", "name", "reason"),
    [
        (gzip.compress(TEXT.encode() * 99)[:-12], "a.txt.gz", Reason.BAD_ARCHIVE),
        (bz2.compress(TEXT.encode())[:-4], "a.txt.bz2", Reason.BAD_ARCHIVE),
        (bz2.compress(TEXT.encode())[:20] + b"\0" * 40, "a.txt.bz2", Reason.BAD_ARCHIVE),
        (lzma.compress(TEXT.encode())[:-9], "a.txt.xz", Reason.BAD_ARCHIVE),
        (zstandard.ZstdCompressor().compress(TEXT.encode())[:12] + b"\xff" * 30, "a.txt.zst", Reason.BAD_ARCHIVE),
        (TEXT.encode(), "a.txt.gz", Reason.BAD_ARCHIVE),
        (b"", "a.txt", Reason.EMPTY),
        (b" \n ", "a.html", Reason.EMPTY),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "photo.png", Reason.UNKNOWN_FORMAT),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "photo.txt", Reason.BAD_ENCODING),
        (b"PK\x03\x04" + bytes(100), "a.zip", Reason.UNKNOWN_FORMAT),
        (b"body { color: black }", "style.css", Reason.UNKNOWN_FORMAT),
        (b"<?xml version='1.0'?><rss><item/></rss>", "fil.xml", Reason.UNKNOWN_FORMAT),
        (b"{ rien", "a.json", Reason.BAD_JSON),
        (b"[" * 100_000, "a.json", Reason.BAD_JSON),
        (b'{"auteur": "x"}', "a.json", Reason.NO_TEXT_FIELD),
        (b'{"text": 12}', "a.json", Reason.NO_TEXT_FIELD),
        (b"%PDF-1.4 rien", "a.pdf", Reason.BAD_ARCHIVE),
        (b"PK\x03\x04 rien", "a.docx", Reason.BAD_ARCHIVE),
        (b"Subject: rien\n\n", "a.eml", Reason.EMPTY),
    ],
)
def test_what_cant_be_read_says_why(data: bytes, name: str, reason: Reason) -> None:
    assert problem(data, name).reason is reason


def test_a_file_over_the_limit_is_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_DOCUMENT_BYTES", 1000)
    assert problem(b"a" * 1001, "a.txt").reason is Reason.TOO_LARGE
    assert problem(gzip.compress(b"a" * 1001), "a.txt.gz").reason is Reason.TOO_LARGE
    assert documents(b"a" * 1000, "a.txt")


def test_a_folder_named_like_a_file_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.txt").mkdir()
    (found,) = read(tmp_path / "a.txt", tmp_path)
    assert isinstance(found, Problem)
    assert found.reason is Reason.UNREADABLE


# --- records ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        # hand-made
        (
            {"text": TEXT, "title": "Accord", "url": URL, "date": "03/07/2024", "outlet": "Le Plateau"},
            Metadata(title="Accord", url=URL, published="2024-07-03", outlet="Le Plateau"),
        ),
        # news-please
        (
            {
                "maintext": TEXT, "title": "Accord", "url": URL, "date_publish": "2024-07-03 10:00:00",
                "date_modify": None, "date_download": "2024-08-01 00:00:00", "authors": ["N. Ferhani", "L. Prat"],
                "source_domain": "x.example", "language": "fr", "description": "…", "filename": "a.json",
            },
            Metadata(
                title="Accord", url=URL, published="2024-07-03", author="N. Ferhani, L. Prat",
                outlet="x.example", language="fr",
            ),
        ),
        # trafilatura --json
        (
            {
                "title": "Accord", "author": "N. Ferhani", "hostname": "x.example", "date": "2024-07-03",
                "id": None, "license": None, "comments": "", "raw_text": TEXT, "text": TEXT, "language": None,
                "pagetype": "article", "source": URL, "source-hostname": "Le Plateau", "excerpt": "…",
                "categories": "Économie;Ports", "tags": "eau;port",
            },
            Metadata(
                title="Accord", author="N. Ferhani", outlet="Le Plateau", published="2024-07-03", url=URL,
                section="Économie;Ports", tags=("eau", "port"),
            ),
        ),
        # a Scrapy spider
        (
            {"titre": " Accord \n", "contenu": [TEXT, "Fin."], "lien": URL, "auteur": {"name": "N. Ferhani"},
             "date_publication": "2024-07-03T10:00:00Z", "journal": "Le Plateau", "mots_cles": ["eau", "port"]},
            Metadata(title="Accord", url=URL, author="N. Ferhani", published="2024-07-03",
                     outlet="Le Plateau", tags=("eau", "port")),
        ),
        # minet extract
        (
            {"url": "https://x.example/b", "canonical_url": URL, "title": "Accord", "description": "…",
             "raw_content": TEXT, "comments": "", "author": "N. Ferhani", "categories": "", "tags": "eau|port",
             "date": "2024-07-03", "sitename": "Le Plateau"},
            Metadata(title="Accord", url=URL, author="N. Ferhani", published="2024-07-03",
                     outlet="Le Plateau", tags=("eau", "port")),
        ),
    ],
    ids=["own", "news-please", "trafilatura", "scrapy", "minet"],
)  # fmt: skip
def test_records_of_known_tools_need_no_mapping(record: dict[str, Any], expected: Metadata) -> None:
    (document,) = documents(json.dumps(record, ensure_ascii=False).encode(), "a.json")
    assert document.content.startswith(TEXT)
    assert document.metadata == expected
    assert document.id == "a"


def test_a_record_with_its_page_gives_the_page() -> None:
    (document,) = documents(json.dumps({"text": "Un accord…", "html": PAGE}).encode(), "a.json")
    assert (document.content, document.markup) == (PAGE, "html")


def test_mapping_of_other_names() -> None:
    record = {"k": {"corps": TEXT}, "t": "Accord", "d": "03/07/2024", "text": "ce n'est pas lui"}
    field_map = {"text": "k.corps", "title": "t", "date": "d"}
    (document,) = documents(json.dumps(record).encode(), "a.json", field_map)
    assert (document.content, document.metadata.title, document.metadata.published) == (TEXT, "Accord", "2024-07-03")


def test_json_lines_give_an_id_each_and_go_on_after_a_broken_line() -> None:
    lines = [json.dumps({"text": TEXT}), "", "{ rien", "[1]", json.dumps({"text": TEXT})]
    found = list(read_bytes(b"\xef\xbb\xbf" + "\n".join(lines).encode(), "d/a.jsonl"))
    assert [(item.id, type(item).__name__) for item in found] == [
        ("d/a-000000", "RawDocument"),
        ("d/a-000001", "Problem"),
        ("d/a-000002", "Problem"),
        ("d/a-000003", "RawDocument"),
    ]
    assert {item.reason for item in found if isinstance(item, Problem)} == {Reason.BAD_JSON}


@pytest.mark.parametrize(
    "content",
    [[{"text": TEXT}, {"text": TEXT}], {"articles": [{"text": TEXT}, {"text": TEXT}], "count": 2}],
)
def test_json_arrays(content: Any) -> None:
    found = documents(json.dumps(content).encode(), "a.json")
    assert [document.id for document in found] == ["a-000000", "a-000001"]


def test_the_hash_is_of_the_records_own_bytes() -> None:
    first, second = documents(b'{"text": "un"}\n{"text": "deux"}', "a.jsonl")
    (alone,) = documents(b'{"text": "deux"}', "b.jsonl")
    assert first.sha256 != second.sha256 == alone.sha256


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv(delimiter: str) -> None:
    rows = [
        ["titre", "texte", "date"],
        ["Accord", f'"{TEXT}\nSuite, et fin ; voilà"', "2024-07-03"],
        ["", '"Deux"', ""],
    ]
    data = "\r\n".join(delimiter.join(row) for row in rows).encode("utf-8-sig")
    first, second = documents(data, "a.tsv" if delimiter == "\t" else "a.csv")
    assert first.content == f"{TEXT}\nSuite, et fin ; voilà"
    assert (first.id, first.metadata.title, first.metadata.published) == ("a-000000", "Accord", "2024-07-03")
    assert (second.content, second.metadata.title) == ("Deux", None)


def test_csv_of_a_spreadsheet_in_its_own_encoding() -> None:
    (document,) = documents("titre;texte\nÀ Salé;Signé à Salé près de l’école\n".encode("cp1252"), "a.csv")
    assert document.content == "Signé à Salé près de l’école"


# --- archives, mails, documents --------------------------------------------------------------------------------------


def warc(*records: tuple[str, str, bytes, dict[str, str]], packed: bool = True) -> bytes:
    stream = io.BytesIO()
    writer = WARCWriter(stream, gzip=packed)
    for url, status, body, headers in records:
        http = StatusAndHeaders(status, list(headers.items()), protocol="HTTP/1.1")
        writer.write_record(writer.create_warc_record(url, "response", payload=io.BytesIO(body), http_headers=http))
    return stream.getvalue()


@pytest.mark.parametrize("packed", [True, False])
def test_warc(packed: bool) -> None:
    html = {"Content-Type": "text/html"}
    data = warc(
        (URL, "200 OK", PAGE.encode("cp1252"), {"Content-Type": "text/html; charset=windows-1252"}),
        ("https://x.example/b.png", "200 OK", b"\x89PNG", {"Content-Type": "image/png"}),
        ("https://x.example/c", "301 Moved", b"", {"Content-Type": "text/html"}),
        ("https://x.example/d", "200 OK", gzip.compress(PAGE.encode()), {**html, "Content-Encoding": "gzip"}),
        packed=packed,
    )  # fmt: skip
    first, second = documents(data, "a.warc.gz" if packed else "a.warc")
    assert (first.id, first.metadata.url, first.content) == ("a-000000", URL, PAGE)
    assert (second.id, second.metadata.url, second.content) == ("a-000001", "https://x.example/d", PAGE)


def test_a_broken_warc_gives_what_comes_before_the_break() -> None:
    whole = warc(*[(URL, "200 OK", PAGE.encode(), {"Content-Type": "text/html"})] * 3)
    found = list(read_bytes(whole[: len(whole) // 2], "a.warc.gz"))
    assert isinstance(found[0], RawDocument)
    assert isinstance(found[-1], Problem)
    assert found[-1].reason is Reason.BAD_ARCHIVE


def test_a_page_saved_as_one_file() -> None:
    message = email.message.EmailMessage()
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = "Accord"
    message["Date"] = "Wed, 03 Jul 2024 08:00:00 -0000"
    message.set_content("image")
    message.add_alternative(PAGE, subtype="html", charset="utf-8", cte="quoted-printable")
    (document,) = documents(message.as_bytes(), "a.mhtml")
    assert document.content.strip() == PAGE
    # the headers tell when it was saved, not when it was published
    assert document.metadata == Metadata(url=URL)


def test_a_mail() -> None:
    message = email.message.EmailMessage()
    message["Subject"] = "Revue de presse : un accord à Salé"
    message["From"] = "Nadia Ferhani <n.ferhani@x.example>"
    message["Date"] = "Wed, 03 Jul 2024 08:00:00 -0000"
    message.set_content(TEXT, charset="iso-8859-1")
    (document,) = documents(message.as_bytes(), "a.eml")
    assert (document.content.strip(), document.markup) == (TEXT, "text")
    assert document.metadata == Metadata(
        title="Revue de presse : un accord à Salé", author="Nadia Ferhani", published="2024-07-03"
    )


def docx(paragraphs: list[str]) -> bytes:
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(
        f"<w:p><w:r><w:t>{text[:9]}</w:t></w:r><w:r><w:t>{text[9:]}</w:t></w:r></w:p>" for text in paragraphs
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{word}"><w:body>{body}</w:body></w:document>')
        archive.writestr(
            "docProps/core.xml",
            '<c:p xmlns:c="c" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>Accord</d:title></c:p>',
        )
    return stream.getvalue()


def test_a_word_document() -> None:
    (document,) = documents(docx([TEXT, "", "Fin de la dépêche."]), "a.docx")
    assert document.content == f"{TEXT}\n\nFin de la dépêche."
    assert document.metadata.title == "Accord"


def test_a_word_document_that_is_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_DOCUMENT_BYTES", 4000)
    assert problem(docx(["a" * 5000]), "a.docx").reason is Reason.TOO_LARGE


def pdf(*pages: str) -> bytes:
    """A PDF as small as it gets: one line of text a page, in a standard font."""
    kids = " ".join(f"{4 + 2 * index} 0 R" for index in range(len(pages)))
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for index, text in enumerate(pages):
        stream = f"BT /F 12 Tf 20 700 Td ({text}) Tj ET"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {5 + 2 * index} 0 R"
            "/Resources<</Font<</F 3 0 R>>>>>>"
        )
        objects.append(f"<</Length {len(stream)}>>stream\n{stream}\nendstream")
    data, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    end = (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{len(data)}\n%%EOF"
    )
    return data + end.encode()


def test_a_pdf_with_a_text_layer() -> None:
    (document,) = documents(pdf("Un accord a été signé lundi à Salé.", "Fin de la revue de presse du jour."), "a.pdf")
    assert document.content.split("\f") == ["Un accord a été signé lundi à Salé.", "Fin de la revue de presse du jour."]
    assert document.markup == "text"


def test_a_pdf_of_pictures_says_so() -> None:
    found = problem(pdf("", ""), "a.pdf")
    assert found.reason is Reason.NO_TEXT_LAYER
    assert "2 pages" in found.message
