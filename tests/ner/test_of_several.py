"""Several bodies under one plural noun: «les CHU de A et de B», «deux ports, celui de A et celui de B»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SPECIFICATION = """
# The land has its article.
Les chambres d'agriculture de l'Allier et du Cantal ont signé mardi une convention avec la Safer.
  = convention, signed: chambre d'agriculture de l'Allier + chambre d'agriculture du Cantal + Safer

Les départements de l'Ain et de la Loire ont signé mardi une convention avec la Caisse des dépôts.
  = convention, signed: département de l'Ain + département de la Loire + Caisse des dépôts

# An acronym has no plural of its own.
Les CHU de Tours et d'Orléans ont signé mardi une convention.
  = convention, signed: CHU de Tours + CHU d'Orléans

Deux CHU, ceux de Tours et d'Orléans, ont signé mardi une convention.
  = convention, signed: CHU de Tours + CHU d'Orléans

# Which sort they are stands before the names.
Les fédérations du bâtiment de l'Allier et du Cantal ont signé mardi une convention.
  = convention, signed: fédération du bâtiment de l'Allier + fédération du bâtiment du Cantal

Les universités publiques de Tours et d'Orléans ont signé mardi une convention.
  = convention, signed: université publique de Tours + université publique d'Orléans

Une convention a été signée mardi entre les clubs de football de Tunis et de Sfax.
  = convention, signed: club de football de Tunis + club de football de Sfax

# Each is told by a pronoun.
Les deux universités, celle de Tolna et celle de Grenoble, ont signé mardi une convention.
  = convention, signed: université de Tolna + université de Grenoble

Les deux chambres de commerce, celles de Tolna et de Lyon, ont signé mardi une convention.
  = convention, signed: chambre de commerce de Tolna + chambre de commerce de Lyon

Deux ports, celui de Dakar et celui de Nouadhibou, ont conclu mardi un accord.
  = agreement, signed: port de Dakar + port de Nouadhibou

# Names in a row take «de» or «d'» each.
Les trois communes de Biarritz, Anglet et Bayonne ont signé mardi une convention.
  = convention, signed: commune de Biarritz + commune d'Anglet + commune de Bayonne
"""


def test_offices_of_one_holder_are_no_bodies(tell: Callable[..., Record]) -> None:
    record = tell("L'accord a été signé mardi dans les bureaux du ministre des Mines et de la Géologie.")
    assert all(entity.type == "place" for entity in record.entities if entity.name.startswith("bureau"))


@pytest.mark.parametrize("case", cases(SPECIFICATION))
def test_of_several(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
