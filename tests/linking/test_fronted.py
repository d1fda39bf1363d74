"""A day, a town or a gathering told before an agreement, and what was done at another time."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

FRONTED = """
# What opens the sentence before frames what follows
La Poste et Nordfisk ont signé mardi une convention. Le lendemain, ce fut au tour des comptables.
Avec l'Ordre des comptables, la Poste a conclu un mémorandum d'entente.
  = convention, signed: Poste + Nordfisk
  date: 2024-03-12
  = memorandum, signed: Ordre des comptables + Poste
  date: 2024-03-13

À Monastir, dans la cour du fort, la foule attendait. La Ville de Sète et la Ville de Sousse ont signé une charte.
  = charter, signed: Ville de Sète + Ville de Sousse
  place: Monastir

# A gathering tells where
La Poste a profité des Journées de la cybersécurité, organisées à Sousse, pour se trouver des alliés.
L'Ordre des comptables et la Poste ont signé mardi une convention.
  = convention, signed: Ordre des comptables + Poste
  event: Journées de la cybersécurité
  place: Sousse

# What was done in another month was not done at the ceremony of the day
La Ligue a signé, mercredi à Salé, une convention avec Nordfisk.
La Ligue et la Poste avaient prolongé en janvier leur accord de coopération.
  = convention, signed: Ligue + Nordfisk
  place: Salé
  = agreement, renewed: Ligue + Poste
  date: 2024-01
  place: none
"""


@pytest.mark.parametrize("case", cases(FRONTED))
def test_fronted(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
