"""What was concluded long ago, or is still to come, beside an agreement that is the news: one of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

NEWS = "La commune de Verlin et la Banque du Sahel ont signé mardi une convention sur le logement. "
BOTH = ["commune de Verlin", "Banque du Sahel"]
PUBLISHED = "2024-05-16"

OF_THEN = {
    "La première, conclue en 2018, portait sur les écoles.": ("past", "2018"),
    "Celle de 2015, que les deux mêmes parties avaient paraphée, n'a jamais été appliquée.": ("past", "2015"),
    "L'accord de base avait été conclu en 2005.": ("past", "2005"),
}
AHEAD = {
    "Les négociations en vue d'un nouvel accord reprendront en septembre.": "negotiating",
}
NOT_OF_THEN = (
    "Cette convention, préparée depuis 2019, court sur trois ans.",
    "Le maire rappelle qu'en 2019 les écoles étaient vides.",
    "La ville voisine est liée depuis 2009 à celle de l'ancien bassin par une convention.",
)


@pytest.mark.parametrize(("sentence", "expected"), OF_THEN.items())
def test_one_of_long_ago(sentence: str, expected: tuple[str, str], tell: Callable[..., Record]) -> None:
    news, then = tell(NEWS + sentence, published=PUBLISHED).agreements
    assert [p.name for p in news.parties] == BOTH
    assert (news.status, news.date and news.date.value) == ("signed", "2024-05-14")
    assert sorted(p.name for p in then.parties) == sorted(BOTH)
    assert (then.status, then.date and then.date.value) == expected


@pytest.mark.parametrize(("sentence", "expected"), AHEAD.items())
def test_one_still_to_come(sentence: str, expected: str, tell: Callable[..., Record]) -> None:
    news, ahead = tell(NEWS + sentence, published=PUBLISHED).agreements
    assert news.status == "signed"
    assert (ahead.status, [p.name for p in ahead.parties]) == (expected, BOTH)


@pytest.mark.parametrize("sentence", NOT_OF_THEN)
def test_no_other_agreement(sentence: str, tell: Callable[..., Record]) -> None:
    told = [[p.name for p in a.parties] for a in tell(NEWS + sentence, published=PUBLISHED).agreements]
    assert told == [BOTH]
