"""Agreements told by what their parties do under them: «l'accord par lequel …», «mutualisent, par convention, …»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

BY_WHICH = """
Hier a été signé l'accord par lequel la Région Atlas confie à l'Université de Tamba la gestion du parc.
  = agreement, signed: Région Atlas + Université de Tamba

La convention aux termes de laquelle la Région Atlas et l'Office du lait partagent les frais a été signée mardi.
  = convention, signed: Région Atlas + Office du lait

La Ville de Vernoux a présenté le contrat par lequel elle confie la gestion de l'eau à la Banque du Sahel.
  = contract, past: Ville de Vernoux + Banque du Sahel

La matinée a aussi servi à prolonger le partenariat en vertu duquel la Ville de Vernoux et l'Office du lait mettent des ateliers à disposition.
  = partnership, renewed: Ville de Vernoux + Office du lait

# Who lets it be concluded is none of them
Le conseil a voté la convention en vertu de laquelle la Région Atlas cède un terrain à la Ville de Vernoux.
  = convention, ratified: Région Atlas + Ville de Vernoux

# Told already
La Ville de Vernoux et la Ville de Corbas ont signé l'accord par lequel l'Office du lait versera une rente à la Région Atlas.
  = agreement, signed: Ville de Vernoux + Ville de Corbas
"""  # noqa: E501

BY_ANY_MEANS = """
La Ville de Vernoux et l'Université de Tamba mutualisent, par convention, leurs laboratoires.
  = convention, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba ont acté, par une convention-cadre, la création d'un centre.
  = framework_agreement, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba se répartiront les frais au moyen d'un accord.
  = agreement, planned: Ville de Vernoux + Université de Tamba

Par une convention conclue dans la foulée, la Ville de Vernoux reverse le produit à l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba

# Nobody else, not done, done to them
La Ville de Vernoux rembourse les frais par une convention.
  = none

La Ville de Vernoux et l'Université de Tamba n'ont pas réglé l'affaire par une convention.
  = none

La Ville de Vernoux et l'Université de Tamba ont été surprises par une convention.
  = none
"""

HELPED = """
Le salon a permis à la Ville de Vernoux et à l'Université de Tamba de signer une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

La visite a été l'occasion pour la Ville de Vernoux et l'Université de Tamba de conclure un accord.
  = agreement, signed: Ville de Vernoux + Université de Tamba

La loi n'a pas permis à la Ville de Vernoux et à l'Université de Tamba de signer une convention.
  = none
"""

DATES = """
Dès lundi, jour de l'ouverture, la Ville de Vernoux a signé une convention avec l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-11

La Ville de Vernoux a résilié au 30 juin le contrat passé en 2021 avec l'Office du lait.
  = contract, terminated: Ville de Vernoux + Office du lait
  date: 2021

La Ville de Vernoux a signé mardi avec l'Université de Tamba une convention qui s'appliquera dès samedi.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12

Un contrat lie en outre la Ville de Vernoux à l'Office du lait.
  = contract, signed: Ville de Vernoux + Office du lait
"""


@pytest.mark.parametrize("case", cases(BY_WHICH) + cases(BY_ANY_MEANS) + cases(HELPED) + cases(DATES))
def test_by_which(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


BOUND = """
# «Elles» of a plural that stands for the two told before
La Ville de Vernoux a signé mardi un accord avec l'Office du lait. L'Etat se porte garant. Les deux maisons se connaissent : en 2017, elles s'étaient déjà liées par un contrat.
  = agreement, signed: Ville de Vernoux + Office du lait
  = contract, past: Ville de Vernoux + Office du lait
  date: 2017

# The other side is whom the sentence before is about; what stands beside the partner says what it is
La Ville de Vernoux a reçu lundi deux bailleurs. Avec la Banque du Sahel, filiale de la Banque de Corbas, c'est un accord de don qui a été signé.
  = financing, signed: Ville de Vernoux + Banque du Sahel

# The verb says that they agreed, what stands behind the colon on what
La Ville de Vernoux et l'Office du lait se sont alliés : la convention court sur deux ans.
  = convention, signed: Ville de Vernoux + Office du lait

Jeudi, le maire de Vernoux, Boris Kanté, et la directrice de l'Office du lait, Awa Tembely, se sont donné la main pour deux ans : le contrat porte sur le lait.
  = contract, signed: ville de Vernoux + Office du lait
  signed by: Boris Kanté + Awa Tembely
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(BOUND))
def test_bound(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
