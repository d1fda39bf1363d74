"""French or not: short texts, mixed texts, other languages."""

from __future__ import annotations

import pytest

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from models.record import Article
from pipeline.cleaning import clean
from pipeline.cleaning.inspection import read_metadata
from pipeline.cleaning.language import language_of
from pipeline.lexicon import Lexicon

LEXICON = Lexicon()

FRENCH = "Les deux ministres ont signé une convention dans la capitale, avec l'appui des bailleurs."
ENGLISH = "The two ministers signed an agreement in the capital, with the support of their donors and partners."
SPANISH = "Los dos ministros firmaron un convenio en la capital, con el apoyo de los donantes y de sus socios."
ITALIAN = "I due ministri hanno firmato un accordo nella capitale, con il sostegno dei donatori e dei loro partner."
PORTUGUESE = "Os dois ministros assinaram um acordo na capital, com o apoio dos doadores e dos seus parceiros."
ARABIC = "وقع الوزيران اتفاقية تعاون في العاصمة الرباط يوم الاثنين بحضور ممثلي القطاع الخاص"


@pytest.mark.parametrize(
    ("paragraphs", "stated", "expected"),
    [
        ([FRENCH], None, "fr"),
        ([FRENCH.upper()], None, "fr"),
        ([FRENCH, ENGLISH], None, "fr"),
        ([FRENCH, SPANISH, ARABIC], None, "fr"),
        ([ENGLISH] * 4 + [FRENCH], None, "en"),  # an English article with one quotation
        ([ENGLISH] * 2, "fr", "en"),  # the text speaks louder than the page's statement
        ([SPANISH] * 2, None, "es"),
        ([ITALIAN] * 2, None, "it"),
        ([PORTUGUESE] * 2, None, "pt"),
        ([ARABIC] * 2, "fr", "ar"),
        (["Accord signé à Rabat"], None, "fr"),  # too short to tell: French unless stated otherwise
        (["Acuerdo firmado"], "es-ES", "es"),
        (["12 / 34", "…"], None, None),
    ],
)
def test_language(paragraphs: list[str], stated: str | None, expected: str | None) -> None:
    assert language_of(paragraphs, stated, LEXICON) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [(ENGLISH, "en"), (SPANISH, "es"), (ITALIAN, "it"), (PORTUGUESE, "pt"), (ARABIC, "ar")]
)
def test_a_dump_in_another_language_is_said_to_be_in_it(text: str, expected: str) -> None:
    document = RawDocument("a", "a.txt", "", f"{text}\n\n{text}\n", "text")
    problem = clean(document, LEXICON)
    assert isinstance(problem, Problem)
    assert (problem.reason, problem.message) == (Reason.NOT_FRENCH, f"the text is in «{expected}»")
    assert read_metadata(document, LEXICON).language == expected


def test_metadata_tell_the_language_of_a_dump() -> None:
    assert read_metadata(RawDocument("a", "a.txt", "", FRENCH, "text"), LEXICON).language == "fr"


def test_the_sender_of_a_newsletter_is_not_the_author() -> None:
    told = '<meta property="og:site_name" content="La Gazette"><meta name="author" content="Awa Sarr">'
    head = f"<html lang=fr><head><title>Accord</title>{told}</head>"
    page = f"{head}<body><article><h1>Accord</h1><p>{FRENCH}</p></article></body></html>"
    for sender, author in (("La Gazette", "Awa Sarr"), ("Nadia Ferhani", "Nadia Ferhani")):
        article = clean(RawDocument("a", "a", "", page, "html", metadata=Metadata(author=sender)), LEXICON)
        assert isinstance(article, Article)
        assert article.author == author
