"""Which names are the same."""

from __future__ import annotations

import pytest

from pipeline.evaluation.names import normal, overlap, same


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("Amal El Fallah Seghrouchni", "Mme Amal El Fallah Seghrouchni"),
        ("l’Université de Tours", "université de Tours"),
        ("M. le Docteur Awa Sarr", "Awa Sarr"),
        ("Conseil économique, social et environnemental", "CONSEIL ECONOMIQUE, SOCIAL ET ENVIRONNEMENTAL"),
        ("Île-de-France", "ile de France"),
        ("«Œuvres sociales»", "Oeuvres sociales"),
        ("Mohammed Benchaaboun", "Mohamed Benchaaboun"),  # a slip of spelling
    ],
)
def test_same(found: str, wanted: str) -> None:
    assert same(found, [wanted])


@pytest.mark.parametrize(
    ("found", "wanted"),
    [
        ("", ""),
        ("OCP", "OCB"),  # too short for a slip
        ("ministère de la Santé", "ministère de la Culture"),
        ("Omar Seghrouchni", "Amal El Fallah Seghrouchni"),
        ("M.", "X"),
    ],
)
def test_not_the_same(found: str, wanted: str) -> None:
    assert not same(found, [wanted])


def test_normal_takes_only_whole_civilities() -> None:
    assert normal("Mehdi Alaoui") == "mehdi alaoui"
    assert normal("Mme Mehdi") == "mehdi"


def test_overlap_is_of_longer_words() -> None:
    assert overlap("la formation des soignants", "formation des infirmiers") == pytest.approx(1 / 3)
    assert overlap(None, None) == 1
    assert overlap("formation", None) == 0
