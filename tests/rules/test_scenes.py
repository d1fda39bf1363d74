"""Signing told by its scene: the hand and the pen, who sits opposite, who signs for whom, what commits them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

HANDS = """
La présidente de la Région Atlas, Leïla El Amrani, a apposé sa griffe au bas d'une convention avec l'Université de Tamba.
  = convention, signed: Région Atlas + Université de Tamba
  signed by: Leïla El Amrani

La présidente de la Région Atlas, Leïla El Amrani, et le recteur de l'Université de Tamba, Paul Garrigou, sont venus apposer leur paraphe au bas d'une convention.
  = convention, signed: Région Atlas + Université de Tamba
  signed by: Leïla El Amrani + Paul Garrigou

La Ville de Vernoux et la Chambre des métiers du Vivarais mettront mardi leur signature au bas d'un contrat.
  = contract, planned: Ville de Vernoux + Chambre des métiers du Vivarais

Le maire de Corbas, Jules Marchis, et le recteur de l'Université de Tamba, Paul Garrigou, ont revêtu de leurs deux signatures un accord-cadre.
  = framework_agreement, signed: ville de Corbas + Université de Tamba
  signed by: Jules Marchis + Paul Garrigou

Un contrat lie désormais la Ville de Vernoux à l'Institut Mérieul. Y ont porté leur signature Lise Arnal, maire de Vernoux, et Paul Garrigou, directeur de l'Institut Mérieul.
  = contract, signed: Ville de Vernoux + Institut Mérieul
  signed by: Lise Arnal + Paul Garrigou

# An aim is not yet a signature, a rendez-vous that was kept is
Le maire de Corbas, Jules Marchis, et le recteur de l'Université de Tamba, Paul Garrigou, se sont retrouvés mardi à Lille pour signer une convention.
  = convention, signed: ville de Corbas + Université de Tamba

Le maire de Corbas, Jules Marchis, et le recteur de l'Université de Tamba, Paul Garrigou, se retrouveront mardi à Lille pour signer une convention.
  = convention, planned: ville de Corbas + Université de Tamba

Il n'aura fallu qu'une heure aux députés pour ratifier l'accord entre la Norvège et le Ghana.
  = agreement, ratified: Norvège + Ghana

L'école porte le nom de Leïla El Amrani. La Ville de Vernoux a posé son nom sur la façade.
  = none
"""  # noqa: E501

OPPOSITE = """
Le maire de Corbas, Jules Marchis, a signé, face à Paul Garrigou, recteur de l'Université de Tamba, une convention.
  = convention, signed: ville de Corbas + Université de Tamba
  signed by: Jules Marchis + Paul Garrigou

Le maire de Corbas, Jules Marchis, a apposé son nom au bas d'un accord ; en face de lui, Paul Garrigou, recteur de l'Université de Tamba, en faisait autant.
  = agreement, signed: ville de Corbas + Université de Tamba
  signed by: Jules Marchis + Paul Garrigou

Face à la crise, la Ville de Vernoux a signé une convention avec l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba

# Three agreements, three persons opposite, in the order of the parties
La Ville de Vernoux a signé trois conventions, avec l'Institut Mérieul, la Chambre des métiers et l'Office du lait. La maire, Lise Arnal, a signé face à Boris Kanté, Jules Marchis et Wafa Zgh.
  = convention, signed: Ville de Vernoux + Institut Mérieul
  signed by: Lise Arnal + Boris Kanté
  = convention, signed: Ville de Vernoux + Chambre des métiers
  signed by: Lise Arnal + Jules Marchis
  = convention, signed: Ville de Vernoux + Office du lait
  signed by: Lise Arnal + Wafa Zgh
"""  # noqa: E501

FOR_WHOM = """
La Ville de Vernoux et l'Université de Tamba ont conclu une convention. Pour la première, c'est la maire, Lise Arnal, qui tenait la plume ; pour la seconde, son recteur, Paul Garrigou.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Lise Arnal + Paul Garrigou
  acting for: Lise Arnal for Ville de Vernoux + Paul Garrigou for Université de Tamba

La Ville de Vernoux et l'Université de Tamba ont conclu une convention. Pour la Ville, c'est Lise Arnal qui a signé ; pour l'Université, Paul Garrigou.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Lise Arnal + Paul Garrigou
  acting for: Lise Arnal for Ville de Vernoux + Paul Garrigou for Université de Tamba

La Ville de Vernoux et l'Université de Tamba ont conclu une convention. Leurs responsables, Lise Arnal et Paul Garrigou, ont échangé les parapheurs.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Lise Arnal + Paul Garrigou
"""  # noqa: E501

INVERTED = """
L'accord qu'ont signé mardi la Ville de Vernoux et l'Université de Tamba porte sur l'eau.
  = agreement, signed: Ville de Vernoux + Université de Tamba

La convention que négocient la Ville de Vernoux et l'Université de Tamba porte sur l'eau.
  = convention, negotiating: Ville de Vernoux + Université de Tamba

Le contrat que viennent de parapher la Ville de Vernoux et l'Institut Mérieul porte sur l'eau.
  = contract, signed: Ville de Vernoux + Institut Mérieul
"""

MEANS = """
La Ville de Vernoux et l'Institut Mérieul se sont dotés d'un accord de coopération.
  = agreement, signed: Ville de Vernoux + Institut Mérieul

L'Université de Tamba et la Ville de Corbas se sont promis, dans une charte, de partager leurs salles.
  = charter, signed: Université de Tamba + Ville de Corbas

La Région Atlas a confié à l'Office du lait, par une convention de dix ans, l'entretien des étables.
  = convention, signed: Région Atlas + Office du lait
  duration: dix ans

Par convention, la Ville de Vernoux cède à l'Université de Tamba deux terrains.
  = convention, signed: Ville de Vernoux + Université de Tamba

La Ville de Corbas et l'Institut Mérieul étaient convenus, par protocole d'accord, d'un plan de reprise.
  = protocol, past: Ville de Corbas + Institut Mérieul

La Région Atlas s'est engagée avec l'Institut Mérieul par un contrat de vingt ans.
  = contract, signed: Région Atlas + Institut Mérieul

La Région Atlas confiera, au moyen d'un contrat de dix ans, l'entretien des étables à l'Office du lait.
  = contract, planned: Région Atlas + Office du lait

La Ville de Vernoux n'a pas confié à l'Office du lait, par une convention, l'entretien des étables.
  = none

Les deux clubs ont partagé la coupe. La Ville de Vernoux a accepté la convention collective.
  = none

La Ville de Vernoux a signé une convention distincte avec l'Institut Mérieul et avec l'Office du lait.
  = convention, signed: Ville de Vernoux + Institut Mérieul
  = convention, signed: Ville de Vernoux + Office du lait
"""


@pytest.mark.parametrize("case", cases(HANDS + OPPOSITE + FOR_WHOM))
def test_scene(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(INVERTED + MEANS))
def test_clause(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
