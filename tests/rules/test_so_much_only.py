"""Members told by «l'un …, l'autre …», how those who sign stand («chacun devant …»), and what they leave it at."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

MEMBERS = """
# words between «l'une» and its partner: told once each
La commune de Tazert a signé deux conventions : l'une, de trois ans, avec la Région Atlas ; l'autre, de cinq ans, avec l'Université de Tamba.
  = convention, signed: commune de Tazert + Région Atlas
  = convention, signed: commune de Tazert + Université de Tamba

La commune de Tazert a signé deux conventions : la première, de trois ans, avec la Région Atlas ; la seconde, de cinq ans, avec l'Université de Tamba.
  = convention, signed: commune de Tazert + Région Atlas
  = convention, signed: commune de Tazert + Université de Tamba

Sotrabo a obtenu lundi deux prêts : l'un, de 4 millions d'euros, auprès de la Banque du Sahel ; l'autre, de 8 millions d'euros, auprès de la Caisse du Littoral. Awa Sarr, directrice générale de Sotrabo, a signé l'un et l'autre.
  = financing, signed: Sotrabo + Banque du Sahel
  = financing, signed: Sotrabo + Caisse du Littoral

# where no such word tells them apart, the preposition does
La Région Atlas a signé trois accords : avec l'Office du lait, pour les étables ; avec la Ville de Sorel, pour les quais ; avec l'Université de Tamba, pour les serres.
  = agreement, signed: Région Atlas + Office du lait
  = agreement, signed: Région Atlas + Ville de Sorel
  = agreement, signed: Région Atlas + Université de Tamba
"""  # noqa: E501

APART = """
# where or how each of them stands is no word for one agreement each
Chacun devant sa caméra, Awa Sarr, ministre de la Culture, et Paul Vidal, chef de la diplomatie ghanéenne, ont signé lundi un accord entre le Togo et le Ghana.
  = agreement, signed: Togo + Ghana

Chacune derrière son pupitre, Awa Sarr et Lise Vidal ont signé un accord entre la Ville de Vernoux et la commune de Tazert.
  = agreement, signed: Ville de Vernoux + commune de Tazert

# «de son côté» is: two accords
L'Office du lait de Tamba et la Banque du Sahel ont, chacun de son côté, signé un accord avec la Région Atlas.
  = agreement, signed: Office du lait de Tamba + Région Atlas
  = agreement, signed: Banque du Sahel + Région Atlas

L'Office du lait de Tamba et la Banque du Sahel ont chacun signé un accord avec la Région Atlas.
  = agreement, signed: Office du lait de Tamba + Région Atlas
  = agreement, signed: Banque du Sahel + Région Atlas
"""  # noqa: E501

LEFT_AT = """
La Ville de Vernoux et l'Université de Tamba s'en tiennent pour l'heure à une lettre d'intention.
  = intention, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux et l'Université de Tamba s'en sont tenues à un protocole d'accord.
  = protocol, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux s'en tient, avec l'Université de Tamba, à une lettre d'intention.
  = intention, signed: Ville de Vernoux + Université de Tamba

L'Office du lait et la Région Atlas se contentent pour l'instant d'une déclaration d'intention.
  = intention, signed: Office du lait + Région Atlas

L'Office du lait et la Région Atlas se sont limités à un mémorandum d'entente.
  = memorandum, signed: Office du lait + Région Atlas

L'Office du lait et la Région Atlas ne se contenteront pas d'une déclaration d'intention.
  = none
"""

GAMES = """
# a capital and a year: those who prepare the games, and not the state
Mercredi, la commune de Tazert et Paris 2024 ont signé une convention.
  = convention, signed: commune de Tazert + Paris 2024

Bruxelles 2030 et la Région Atlas ont signé une convention à Namur.
  = convention, signed: Bruxelles 2030 + Région Atlas
  place: Namur

Une charte lie Rome 2033 à la Ville de Vernoux.
  = charter, signed: Rome 2033 + Ville de Vernoux

Rabat et Paris ont signé mardi un accord de pêche.
  = agreement, signed: Rabat + Paris
"""


@pytest.mark.parametrize("case", cases(MEMBERS + APART + LEFT_AT + GAMES))
def test_so_much_only(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
