"""French or not: short texts, mixed texts, other languages."""

from __future__ import annotations

import pytest

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
