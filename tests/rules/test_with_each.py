"""The preposition said again, each time with what it is for: one agreement with each, no agreement of all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

WITH_EACH = """
La Ville de Sarlan s'est entendue avec Keolis sur le réseau de bus et avec la SNCF sur la gare.
  = agreement, signed: Ville de Sarlan + Keolis
  = agreement, signed: Ville de Sarlan + SNCF

L'OFPPT a signé une convention avec Renault pour la mécanique, avec Lear pour le câblage.
  = convention, signed: OFPPT + Renault
  = convention, signed: OFPPT + Lear

# said again, but for the same thing; said of the first alone
La Ville de Sarlan a signé une convention avec Keolis et avec la SNCF.
  = convention, signed: Ville de Sarlan + Keolis + SNCF

La Ville de Sarlan a signé une convention avec Keolis pour la gare et avec la SNCF.
  = convention, signed: Ville de Sarlan + Keolis + SNCF
"""


@pytest.mark.parametrize("case", cases(WITH_EACH))
def test_with_each(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
