"""From whom somebody has a lease or a market, to whom one is given; whose jumelage the head of the sentence tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

WON = """
# a lease, a contract of so many years or euros from B
L'association Les Mains vertes a obtenu un bail de neuf ans de la commune de Vernoux.
  = contract, signed: Les Mains vertes + commune de Vernoux

Nordis a décroché un contrat de 12 millions d'euros de la Ville de Vernoux.
  = contract, signed: Nordis + Ville de Vernoux

# a town or land behind what is bought is the one that buys, a building is not
Nordis a remporté le marché de l'eau de la commune de Vernoux.
  = contract, signed: Nordis + commune de Vernoux

Nordis a remporté le marché de rénovation du lycée Jean-Zay.
  = none

La Ville de Vernoux a accordé un contrat à la société Nordis.
  = contract, signed: Ville de Vernoux + Nordis

Nordis a remporté le contrat des bus de l'agglomération de Verlin.
  = contract, signed: Nordis + agglomération de Verlin

# the management is another side than the union, though the firm was just named
Chez Nordis, la direction et la CFDT ont signé lundi un accord sur le temps de travail.
  = agreement, signed: Nordis + CFDT

# the participle at the head describes who comes behind it
Jumelée avec Oberfeld depuis 1975, la commune de Vernoux a reçu une délégation.
  = twinning, past: commune de Vernoux + Oberfeld
"""


@pytest.mark.parametrize("case", cases(WON))
def test_from_whom_it_is_won(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
