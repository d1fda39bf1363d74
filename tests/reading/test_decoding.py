"""Bytes → text."""

from __future__ import annotations

import pytest

from pipeline.reading.decoding import decode, repair_mojibake

TEXT = "L’accord a été signé à Salé, « en présence » des élus : 3 000 € par an, cœur du dispositif. " * 5


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),  # no mark
        (TEXT.encode("utf-32"), "utf-32-le"),
        (TEXT.encode("cp1252"), "cp1252"),
        (b'<meta charset="iso-8859-1">' + TEXT.encode("cp1252"), "cp1252"),  # as browsers do
        (b'<meta charset="utf-8">' + TEXT.encode("cp1252"), "cp1252"),  # the declaration lies
        (TEXT.replace("’", "'").replace("€", "E").replace("œ", "oe").encode("mac-roman"), "mac-roman"),
        (b"", "utf-8"),
    ],
)
def test_encodings(data: bytes, encoding: str) -> None:
    decoded = decode(data)
    assert decoded is not None
    assert decoded.encoding == encoding
    assert not data or "été signé à Salé, « en présence » des élus" in decoded.text
    assert not decoded.text.startswith("\ufeff")


def test_declared_charset_of_the_container() -> None:
    decoded = decode("Łódź – umowa – é".encode("iso-8859-2", "replace"), "iso-8859-2")
    assert decoded is not None
    assert decoded.text.startswith("Łódź")


def test_a_few_broken_bytes_dont_make_another_encoding_of_a_file() -> None:
    data = (TEXT * 3).encode().replace("Salé".encode(), b"Sal\xc3", 1) + b"\xe9\xff"
    decoded = decode(data)
    assert decoded is not None
    assert decoded.encoding == "utf-8"
    assert decoded.text.count("été signé") == 15
    assert decoded.notes == ("3 broken bytes in UTF-8 text",)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, bytes(1000)])
def test_bytes_that_are_no_text(data: bytes) -> None:
    assert decode(data) is None


def test_mojibake_is_repaired() -> None:
    wrong = TEXT.encode().decode("cp1252", "ignore")
    assert wrong.startswith("L’accord a Ã©tÃ©") or "Ã©tÃ©" in wrong
    decoded = decode("L'accord a été signé à Évry : « près de l'école ».".encode().decode("latin-1").encode())
    assert decoded is not None
    assert decoded.text == "L'accord a été signé à Évry : « près de l'école »."
    assert decoded.notes == ("9 doubly encoded characters repaired",)


@pytest.mark.parametrize(
    "text",
    [
        "Le sigle Ã© est ce que devient un é mal lu : les accents é, è, à sont ici bien écrits.",  # about mojibake
        "SÃO PAULO, accord signé",
        "une vraie phrase sans rien",
    ],
)
def test_mojibake_is_left_where_one_cant_be_sure(text: str) -> None:
    assert repair_mojibake(text) == (text, 0)
