"""What two work at, talk of in order to sign, or have a parliament ratify: told by a relative, an aim, a noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

WORKED_AT = """
# what the verb takes stands before it
Une charte, à laquelle travaillent la Ville de Vernoux et la Région Atlas, devrait être signée en mai.
  = charter, planned: Ville de Vernoux + Région Atlas
  date: 2024-05

Une convention sur les cars, à laquelle la Région Atlas et l'Office du lait travaillent depuis mai, sera signée avant Noël.
  = convention, planned: Région Atlas + Office du lait

L'avenant au contrat, sur lequel planchent depuis un an l'Office du lait et la Région Atlas, sera signé en avril.
  = amendment, planned: Office du lait + Région Atlas
  date: 2024-04

La convention à laquelle la Ville de Vernoux et l'Office du lait sont parvenus court sur trois ans.
  = convention, signed: Ville de Vernoux + Office du lait
  duration: trois ans

L'accord que négocient depuis un an l'Office du lait et la Région Atlas sera signé en avril.
  = agreement, planned: Office du lait + Région Atlas
  date: 2024-04

# who works at something else is no side
La Ville de Vernoux et la Région Atlas ont signé une charte. Le théâtre auquel travaillent Sonel et l'Office du lait ouvrira en mai.
  = charter, signed: Ville de Vernoux + Région Atlas
"""  # noqa: E501

AIMS = """
Des discussions sont engagées entre la Ville de Vernoux et l'Office du lait en vue de signer un bail.
  = contract, negotiating: Ville de Vernoux + Office du lait

Des pourparlers ont été ouverts entre la Ville de Vernoux et l'Office du lait pour conclure un bail.
  = contract, negotiating: Ville de Vernoux + Office du lait

La Ville de Vernoux et l'Office du lait discutent en vue de conclure un bail.
  = contract, negotiating: Ville de Vernoux + Office du lait

Sonel a signé mardi un contrat avec l'Office du lait. Des discussions sont engagées avec la Région Atlas en vue de conclure un contrat du même type.
  = contract, signed: Sonel + Office du lait
  = contract, negotiating: Sonel + Région Atlas

# they came to nothing
Les négociations entre la Ville de Vernoux et l'Office du lait en vue de signer un bail ont échoué.
  = none

# an aim of something else
L'Office du lait a été choisi en vue de signer un contrat avec la Région Atlas.
  = none

# talks of one of the two with a third, told between both
Sonel a signé mardi un contrat avec l'Office du lait. Les négociations entre Sonel et la Région Atlas avancent bien, a indiqué le ministre de l'Industrie.
  = contract, signed: Sonel + Office du lait
  = contract, negotiating: Sonel + Région Atlas

# … of two others, nobody says about what
Sonel a signé mardi un contrat avec l'Office du lait. Les négociations entre la Ville de Vernoux et la Région Atlas avancent bien.
  = contract, signed: Sonel + Office du lait

# … and of the same two
Sonel a signé mardi un contrat avec l'Office du lait. Les négociations entre Sonel et l'Office du lait ont duré un an.
  = contract, signed: Sonel + Office du lait
"""  # noqa: E501

RATIFIED = """
L'Assemblée nationale du Bénin a autorisé lundi la ratification de la convention conclue avec la Banque du Sahel.
  = convention, ratified: Bénin + Banque du Sahel

Les députés togolais ont voté la ratification de l'accord de prêt signé avec la Banque du Sahel.
  = financing, ratified: Togo + Banque du Sahel

Le Sénat ivoirien a adopté mardi le projet de loi autorisant la ratification de l'accord de siège avec l'Union africaine.
  = agreement, ratified: Côte d'Ivoire + Union africaine

# between two others
L'Assemblée nationale du Bénin a autorisé la ratification de l'accord entre le Togo et la Banque du Sahel.
  = agreement, ratified: Togo + Banque du Sahel

# who only speaks of it
La Cour constitutionnelle du Bénin a examiné la ratification de l'accord avec le Togo.
  = agreement, ratified: Togo
"""  # noqa: E501

SAID = """
Sonel a indiqué que l'accord avec l'Office du lait serait prolongé.
  = agreement, planned: Sonel + Office du lait

Le directeur de Sonel, Jean Acker, assure que le contrat avec l'Office du lait sera signé en mai.
  = contract, planned: Sonel + Office du lait
  date: 2024-05

Anne Petit, maire de Vernoux, a précisé que la convention avec la Région Atlas avait été signée en 2019.
  = convention, past: Ville de Vernoux + Région Atlas

# a union, a society, a newspaper speak of the agreements of others
La CGT affirme que le contrat avec Sonel sera signé en mai.
  = contract, planned: Sonel

L'association Eau claire assure que le contrat avec Sonel sera signé en mai.
  = contract, planned: Sonel

Le Monde a révélé que le contrat avec Sonel serait signé en mai.
  = contract, planned: Sonel

# what it is worth may be said of any
Sonel précise que l'accord avec l'Office du lait est rentable.
  = none
"""


@pytest.mark.parametrize("case", cases(WORKED_AT))
def test_what_two_work_at(case: Case, tell: Callable[..., Record]) -> None:
    """«à laquelle A et B travaillent», «que négocient depuis un an A et B»."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(AIMS))
def test_talks_with_an_aim(case: Case, tell: Callable[..., Record]) -> None:
    """«des discussions entre A et B en vue de signer»."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(RATIFIED))
def test_whose_parliament(case: Case, tell: Callable[..., Record]) -> None:
    """«a voté la ratification de l'accord conclu avec B»."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SAID))
def test_who_says_what_becomes_of_its_agreement(case: Case, tell: Callable[..., Record]) -> None:
    """«A indique que l'accord avec B sera prolongé»."""
    check(case, tell(case.text))
