"""Whole pages: what is kept of each, in order, and where it stood."""

from __future__ import annotations

import re
from html import unescape

import pytest

from models.problem import Problem, Reason
from models.record import Article
from pipeline.cleaning import clean
from pipeline.lexicon import Lexicon
from tests.cleaning.samples import page, sample

LEXICON = Lexicon()


def cleaned(name: str) -> Article:
    article = clean(sample(name).document, LEXICON)
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize("name", ["quotidien", "hebdo-ancien", "decoupe"])
def test_keeps_the_marked_paragraphs_and_nothing_else(name: str) -> None:
    expected = sample(name)
    article = cleaned(name)
    assert [article.text[p.start : p.end] for p in article.paragraphs] == expected.kept
    assert [text for text in expected.dropped if text in article.text] == []


@pytest.mark.parametrize("name", ["quotidien", "hebdo-ancien", "decoupe"])
def test_every_paragraph_is_its_raw_span_without_tags(name: str) -> None:
    source = sample(name).document.content
    article = cleaned(name)
    for paragraph in article.paragraphs:
        raw = source[paragraph.raw_start : paragraph.raw_end]
        assert raw == raw.strip(), "the span has no blanks at its ends"
        shown = unescape(re.sub(r"<[^>]*>", "", re.sub(r"<br[^>]*>", " ", raw)))
        assert " ".join(shown.split()) == article.text[paragraph.start : paragraph.end]


def test_metadata_of_a_page_that_states_them() -> None:
    article = cleaned("quotidien")
    assert article.title == "Port de Larrane : la Région et la BFD signent une convention de 300 MDH"
    assert article.outlet == "Le Matinal du Détroit"
    assert article.author == "Nadia Ferhani"
    assert article.published == "2024-03-12"  # not the day of the update
    assert article.url == "https://www.matinal-detroit.example/economie/port-larrane-convention-300-mdh.html"
    assert article.language == "fr"


def test_metadata_of_a_page_that_only_shows_them() -> None:
    article = cleaned("hebdo-ancien")
    assert article.title == "Jumelage : Vernac et Tamsalt se donnent la main"
    assert article.author == "Henri Castelnau"
    assert article.published == "2008-06-14"


def test_a_french_article_with_an_arabic_paragraph_is_french() -> None:
    assert cleaned("decoupe").language == "fr"


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("accueil", "home page"),
        ("rubrique", "5 teasers"),
        ("consentement", "consent wall"),
        ("introuvable", "error page"),
        ("video", "video"),
    ],
)
def test_a_page_that_is_no_article_says_why(name: str, says: str) -> None:
    problem = clean(sample(name).document, LEXICON)
    assert isinstance(problem, Problem)
    assert problem.reason is Reason.NOT_AN_ARTICLE
    assert says in problem.message


def test_a_page_without_text_is_empty() -> None:
    problem = clean(page("<html><body><div id=app></div><script>var x = 'texte';</script></body></html>"), LEXICON)
    assert isinstance(problem, Problem)
    assert problem.reason is Reason.EMPTY


def test_a_page_in_spanish_is_left_aside_by_name() -> None:
    text = (
        "El ministro de Agricultura y su homólogo firmaron el lunes en Sevilla un acuerdo para la gestión del agua. "
        "Según el comunicado, las dos partes se reunirán cada año para revisar los resultados de este programa."
    )
    source = f"<html lang=es><body><h1>Acuerdo sobre el agua</h1><article><p>{text}</p><p>{text[::-1]}</p></article>"
    problem = clean(page(source.replace(text[::-1], text.replace("lunes", "martes"))), LEXICON)
    assert isinstance(problem, Problem)
    assert problem.reason is Reason.NOT_FRENCH
    assert "«es»" in problem.message
