"""«y», «où», «en Belgique, cette fois»: the place of signing that another sentence or clause tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

POINTED = """
# What is told of the place does not matter, where «y» takes it up
Les nageurs auront bientôt leur bassin à Tarvel. La Fédération de natation et la société Nordfisk y ont signé un accord.
  = agreement, signed: Fédération de natation + Nordfisk
  place: Tarvel

La plage de Bizerte attendait sa digue. Un contrat y a été signé mardi entre la société Nordfisk et la Ville de Sarlan.
  = contract, signed: Nordfisk + Ville de Sarlan
  place: Bizerte

Prochaine étape le 15 avril, en Belgique cette fois : le lycée Anna-Morel et l'institut Saint-Luc y signeront un accord.
  = agreement, planned: lycée Anna-Morel + institut Saint-Luc
  place: Belgique

# The name before «, où», whoever knows it
Le président de la Région Atlas s'envolera lundi pour Tarvel, où il doit signer un accord avec la société Nordfisk.
  = agreement, planned: Région Atlas + Nordfisk
  place: Tarvel

Le ministre des Sports doit rallier Tarvel, lundi, où la Fédération de natation et lui signeront un accord.
  = agreement, planned: Fédération de natation + ministère des Sports
  place: Tarvel

# The journey to sign
La directrice de l'hôpital Sainte-Anne avait fait le voyage de Tunis pour signer une convention avec l'Institut Morel.
  = convention, signed: hôpital Sainte-Anne + Institut Morel
  place: Tunis

# «y» that is not where one signs; a place of its own goes before
La Ville de Sarlan et la société Nordfisk ont signé mardi une convention. L'usine de Bizerte y est citée.
  = convention, signed: Ville de Sarlan + Nordfisk
  place: none

La société Nordfisk a une usine à Bizerte. Mardi, à Sfax, elle a signé un bail avec la Ville de Sarlan ; elle y tient.
  = contract, signed: Nordfisk + Ville de Sarlan
  place: Sfax
"""


@pytest.mark.parametrize("case", cases(POINTED))
def test_places_pointed_to(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
