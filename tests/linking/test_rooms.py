"""Rooms without a name: «en mairie», «dans les locaux de l'hôpital» are in the town of the party whose house it is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ROOMS = """
La commune de Tarvel et la Banque des territoires ont signé mercredi soir, en mairie, une convention.
  = convention, signed: commune de Tarvel + Banque des territoires
  place: Tarvel

Le contrat a été signé à la mairie par le maire de Tarvel, Paul Amard, et la gérante de la société Nordfisk, Ana Bert.
  = contract, signed: ville de Tarvel + Nordfisk
  place: Tarvel

L'hôpital de Tarvel et l'Institut Morel ont signé mardi une convention dans les locaux de l'hôpital.
  = convention, signed: hôpital de Tarvel + Institut Morel
  place: Tarvel

L'Université de Tarvel et la Région Atlas ont signé une convention, mardi, à la présidence de l'université.
  = convention, signed: Université de Tarvel + Région Atlas
  place: Tarvel

# No house of a party; not where one signs; a house that its name tells
La Région Atlas et la société Nordfisk ont signé mardi en mairie une convention.
  = convention, signed: Région Atlas + Nordfisk
  place: none

La commune de Tarvel et la société Nordfisk ont signé mardi une convention qui sera affichée en mairie.
  = convention, signed: commune de Tarvel + Nordfisk
  place: none

L'Université de Lorraine et la société Nordfisk ont signé mardi une convention dans le hall de l'université.
  = convention, signed: Université de Lorraine + Nordfisk
  place: none
"""


@pytest.mark.parametrize("case", cases(ROOMS))
def test_rooms(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
