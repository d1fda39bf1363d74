"""Ministries: long names with commas and «et» are one ministry, and end where the next actor begins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from tests.ner.marking import unmark
from tests.ner.seen import bodies, sentences

NAMED = """
Le [ministère de la Santé] a signé.
Le [ministère de la Santé et de la Protection sociale] a signé.
Le [ministère de l'Énergie, de l'Eau et des Forêts] a signé.
Le [ministère de l'Énergie, de l'Eau, des Forêts et de la Transition écologique] a signé.
Le [ministère de l'Éducation nationale, du Préscolaire et des Sports] a signé une convention.
Le [ministère de l'Enseignement supérieur, de la Recherche scientifique et de l'Innovation] a signé une convention.
Le [ministère de l'Economie et des Finances] a signé.
Le [ministère délégué chargé de la Pêche] a signé.
Le [ministère de la Transition numérique et de la Réforme de l'administration] a signé.
Le [ministère de la Jeunesse, de la Culture et de la Communication] a signé.
Le [ministère de l'Industrie et du Commerce] a signé.
Le [ministère des Affaires étrangères] a signé.
Le [ministère du Tourisme, de l'Artisanat et de l'Économie sociale et solidaire] a signé.
Le [ministère des Postes, des Télécommunications et de l'Économie numérique] a signé.

# The next actor is not part of it
Le [ministère de la Santé] et la [Banque du Sahel] ont signé.
Le [ministère de l'Industrie et du Commerce] et la [Région Atlas] ont signé.
Le [ministère de la Santé], le [ministère de la Justice] et l'[Office du lait] ont signé.
Le [ministère de la Santé], l'[Office du lait] et la [Banque du Sahel] ont signé.
Le [ministère de la Jeunesse et des Sports], la [Région Atlas] et la [commune de Corbas] ont signé.

# Nor is what follows it
Le [ministère de la Santé] a signé mardi à Lille une convention avec la [Banque du Sahel].
Une convention entre le [ministère de la Santé] et l'[Office du lait] pour la formation a été signée.
Le [ministère de la Santé] en partenariat avec l'[Office du lait] ouvre un centre.
"""

IMPLIED = """
la ministre de la Santé → ministère de la Santé
le ministre de l'Énergie, de l'Eau et des Forêts → ministère de l'Énergie, de l'Eau et des Forêts
le ministre de l'Éducation nationale, du Préscolaire et des Sports → ministère de l'Éducation nationale, du Préscolaire et des Sports
la ministre de l'Économie, des Finances et de la Relance → ministère de l'Économie, des Finances et de la Relance
le ministre des Affaires étrangères, de la Coopération africaine et des Sénégalais de l'extérieur → ministère des Affaires étrangères, de la Coopération africaine et des Sénégalais de l'extérieur
la ministre déléguée chargée de la Transition numérique et de la Réforme de l'administration → ministère de la Transition numérique et de la Réforme de l'administration
la secrétaire d'État chargée de la Pêche → secrétariat d'État chargé de la Pêche / secrétariat d'État de la Pêche
"""  # noqa: E501


@pytest.mark.parametrize("marked", sentences(NAMED))
def test_names(marked: str, annotate: Callable[[str], AnnotatedArticle]) -> None:
    text, expected = unmark(marked)
    assert [(start, end) for start, end, _ in bodies(annotate(text))] == [(start, end) for start, end, _ in expected]


@pytest.mark.parametrize("line", IMPLIED.strip().splitlines())
@pytest.mark.parametrize(
    "frame", ["{}, Awa Tembely, a signé.", "Awa Tembely, {}, a signé.", "Signé par {} Marie Durand."]
)
def test_the_minister_of_x_acts_for_the_ministry_of_x(
    frame: str, line: str, annotate: Callable[[str], AnnotatedArticle]
) -> None:
    office, _, ministry = line.partition(" → ")
    if frame.startswith("Awa"):
        office = office.split(" ", 1)[1]
    text = frame.format(office)
    names = [e.name for e in annotate(text[0].upper() + text[1:]).entities if e.kind == "ministry"]
    assert names in [[name] for name in ministry.split(" / ")]


def test_two_ministers_are_two_ministries(annotate: Callable[[str], AnnotatedArticle]) -> None:
    annotated = annotate("Les ministres de la Santé, Awa Tembely, et de la Justice, Boris Kanté, ont signé.")
    assert {e.name for e in annotated.entities if e.kind == "ministry"} == {
        "ministère de la Santé",
        "ministère de la Justice",
    }
