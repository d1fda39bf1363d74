"""Things called by their maker's name are no side, and nobody's house."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

THINGS = """
# Several, by a number and the model
Air Vernoux a signé avec la Région Atlas un contrat pour ses Boeing 737 : sa directrice, Zoé Cherbuin, en sera chargée.
  = contract, signed: Air Vernoux + Région Atlas

La compagnie Bertin Air a signé mardi avec Airbus un contrat. Son patron, Paul Morel, veut trente Airbus A320.
  = contract, signed: Bertin Air + Airbus

La Ville de Vernoux et la société Bertin ont conclu mardi un bail. Il porte sur vingt Toyota.
  = contract, signed: Ville de Vernoux + Bertin

# … not a maker behind a year, nor one alone
Une convention unit depuis 2021 Hydro-Québec à la Ville de Vernoux.
  = convention, past: Hydro-Québec + Ville de Vernoux

Airbus a signé mardi un contrat avec la Ville de Vernoux.
  = contract, signed: Airbus + Ville de Vernoux
"""


@pytest.mark.parametrize("case", cases(THINGS))
def test_things_called_by_their_maker(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
