"""Any part of a cleaned paragraph is found again in the raw document."""

from __future__ import annotations

import random
import re
from html import unescape

import pytest

from models.record import Article, Paragraph
from pipeline.cleaning import clean
from pipeline.cleaning.offsets import locate, trace
from pipeline.lexicon import Lexicon
from pipeline.reading import from_text
from tests.cleaning.samples import sample

LEXICON = Lexicon()


@pytest.mark.parametrize("name", ["quotidien", "hebdo-ancien", "decoupe"])
def test_parts_of_paragraphs_are_found_in_the_page(name: str) -> None:
    document = sample(name).document
    article = clean(document, LEXICON)
    assert isinstance(article, Article)
    chance = random.Random(7)
    for paragraph in article.paragraphs:
        for _ in range(20):
            start = chance.randrange(paragraph.start, paragraph.end)
            end = chance.randrange(start, paragraph.end) + 1
            found = locate(document.content, document.markup, paragraph, article.text, start, end)
            assert found is not None
            raw = re.sub(r"<[^>]*>", "", re.sub(r"<br[^>]*>", " ", document.content[found[0] : found[1]]))
            assert " ".join(unescape(raw).split()) == article.text[start:end].strip()


def test_a_word_in_a_page_is_found_to_the_character() -> None:
    source = "<p>La <b>conven&shy;tion</b> a &eacute;t&eacute;\n   sign&#233;e &amp; scell&eacutee</p>"
    text = "La convention a été signée & scellée"
    paragraph = Paragraph(start=0, end=len(text), raw_start=3, raw_end=len(source) - 4)

    def raw(part: str) -> str:
        start = text.index(part)
        found = locate(source, "html", paragraph, text, start, start + len(part))
        assert found is not None
        return source[found[0] : found[1]]

    assert raw("convention") == "conven&shy;tion"
    assert raw("été signée") == "&eacute;t&eacute;\n   sign&#233;e"
    assert raw("&") == "&amp;"
    assert raw("scellée") == "scell&eacutee"
    assert raw("lée") == "l&eacutee"


def test_a_word_in_a_wrapped_plain_text_is_found() -> None:
    source = "Les deux parties ont\n   signé une convention de coopé-\nration."
    text = "Les deux parties ont signé une convention"
    paragraph = Paragraph(start=0, end=len(text), raw_start=0, raw_end=len(source))
    start = text.index("signé")
    found = locate(source, "text", paragraph, text, start, start + 5)
    assert found is not None
    assert source[found[0] : found[1]] == "signé"


def test_what_cant_be_found_is_none() -> None:
    nowhere = Paragraph(start=0, end=6, raw_start=None, raw_end=None)
    assert locate("<p>accord</p>", "html", nowhere, "accord", 0, 6) is None
    elsewhere = Paragraph(start=0, end=6, raw_start=0, raw_end=13)
    assert locate("<p>autres</p>", "html", elsewhere, "accord", 0, 6) is None
    assert locate("<p>accord</p>", "html", elsewhere, "accord", 0, 9) is None


def test_trace_of_nothing() -> None:
    assert trace("<p> &nbsp; </p>", [(3, 11)]).text == ""


def test_plain_text_of_the_samples_is_located() -> None:
    text = (
        "Accord à Salé\n\nLa Région et la Banque ont signé lundi à Salé une convention de financement de la gare, a\n"
        "annoncé le ministère dans un communiqué. Les travaux dureront trois ans et coûteront douze millions.\n\n"
        "Le directeur de la Banque a salué un projet attendu par les habitants depuis de longues années.\n"
    )
    document = from_text(text, "a.txt")
    article = clean(document, LEXICON)
    assert isinstance(article, Article)
    start = article.text.index("une convention de financement")
    paragraph = next(p for p in article.paragraphs if p.start <= start < p.end)
    found = locate(text, "text", paragraph, article.text, start, start + len("une convention de financement"))
    assert found is not None
    assert text[found[0] : found[1]] == "une convention de financement"


def test_a_sentence_cut_by_lines_link_marks_and_a_lost_letter_is_found_again() -> None:
    lines = (
        "Les deux ministres ont signé la [12]convention",
        "de partenariat destinée \ufffd",
        "la région, a dit la [13]mairie.",
    )
    content = "\n   ".join(lines)
    text = "Les deux ministres ont signé la convention de partenariat destinée à la région, a dit la mairie."
    paragraph = Paragraph(start=0, end=len(text), raw_start=0, raw_end=len(content))
    for part in ("convention de partenariat", "destinée à la région", "a dit la mairie."):
        start = text.index(part)
        found = locate(content, "text", paragraph, text, start, start + len(part))
        assert found is not None
        raw = content[slice(*found)].replace("\ufffd", "à").replace("[13]", "")
        assert " ".join(raw.split()) == part
