"""Ceremonies told in plain words: who has what with whom, item by item."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

OFFICE, UNIVERSITY, REGION, AGENCY = (
    "Office national du conseil",
    "Université de Verlin",
    "région Atlas",
    "Agence du Nord",
)

TOLD = {
    # the side that those counted have in common opens the sentence
    "Pour l'Office national du conseil, deux conventions ont été signées : l'une avec l'Université de Verlin, "
    "l'autre avec la région Atlas.": [{OFFICE, UNIVERSITY}, {OFFICE, REGION}],
    # an item behind its dash
    "Cinq signatures mardi à Verlin. – Entre l'Institut national de l'eau et son pendant belge, le Cebedeau, un "
    "mémorandum d'entente reconduit pour cinq ans.": [{"Institut national de l'eau", "Cebedeau"}],
    # of an unknown number of them, one is told with its partner, another with a pronoun
    "L'Université de Verlin a signé mardi plusieurs conventions. La convention conclue avec l'Agence du Nord facilite "
    "les stages. Celle qui la lie désormais à la région Atlas prévoit des bourses.": [
        {UNIVERSITY, AGENCY},
        {UNIVERSITY, REGION},
    ],
    # «les deux autres, l'une …» is not the first again
    "Trois conventions ont été signées mardi. La première lie l'Office national du conseil à l'Agence du Nord. "
    "M. Alami a signé les deux autres, l'une avec l'Université de Verlin, l'autre avec la région Atlas.": [
        {OFFICE, AGENCY},
        {UNIVERSITY},
        {REGION},
    ],
    "Verlin a attribué mardi trois contrats, respectivement à l'Agence du Nord, à l'américain Halliburton "
    "et au chinois Sinopec.": [{"Verlin", AGENCY}, {"Verlin", "Halliburton"}, {"Verlin", "Sinopec"}],
    # who came with many signs by himself
    "Venu avec quarante élus, le maire de Verlin a signé mardi une convention avec l'Agence du Nord.": [
        {"ville de Verlin", AGENCY}
    ],
    # a counterpart that the next words name is told once
    "L'Agence du Nord et sa consœur belge, l'Agence du Sud, ont signé mardi un mémorandum.": [
        {AGENCY, "Agence du Sud"}
    ],
    # whoever attends is no partner in what is told next
    "L'Agence du Nord et la région Atlas ont signé mardi une lettre d'intention. Le ministre de l'Eau, Paul Durand, et "
    "le maire de Verlin, Jean Petit, assistaient à la cérémonie. Une convention devrait être conclue en mai.": [
        {AGENCY, REGION},
        {AGENCY, REGION},
    ],
    # opinions tell of no party
    "Pour l'Office national du conseil, deux accords valent mieux qu'un.": [],
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_who_with_whom(text: str, expected: list[set[str]], tell: Callable[..., Record]) -> None:
    told = [{p.name for p in a.parties} for a in tell(text, published="2024-03-14").agreements]
    assert told == expected


def test_the_future_told_in_the_past(tell: Callable[..., Record]) -> None:
    text = "L'Agence du Nord a fait savoir qu'elle signerait avant la fin de l'année un accord avec la région Atlas."
    (agreement,) = tell(text).agreements
    assert (agreement.status, agreement.certainty) == ("planned", "asserted")


def test_passed_in_review_is_not_passed(tell: Callable[..., Record]) -> None:
    text = "L'accord conclu en juillet 2022 entre l'Agence du Nord et la région Atlas sera passé en revue au printemps."
    (agreement,) = tell(text, published="2024-03-14").agreements
    assert agreement.status == "past"


def test_one_of_two_sides_is_named(tell: Callable[..., Record]) -> None:
    (agreement,) = tell("Un accord a été signé mardi entre la commune et l'Agence du Nord.").agreements
    assert [p.name for p in agreement.parties] == [AGENCY]


OFFICES = {
    "Le conseiller d'Etat vaudois Luc Favre et sa collègue fribourgeoise Anne Rey ont signé mardi une convention.": [
        "canton de Vaud",
        "canton de Fribourg",
    ],
    "La ministre wallonne de la Santé, Anne Petit, et son homologue flamand, Jan Peeters, ont signé un accord.": [
        "ministère wallon de la Santé",
        "ministère flamand de la Santé",
    ],
    "La ministre wallonne de la Santé, Anne Petit, et sa collègue luxembourgeoise Lea Weber ont signé un accord.": [
        "ministère wallon de la Santé",
        "ministère luxembourgeois de la Santé",
    ],
}


@pytest.mark.parametrize(("text", "parties"), OFFICES.items())
def test_counterparts_of_regions(text: str, parties: list[str], tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text).agreements
    assert [p.name for p in agreement.parties] == parties
