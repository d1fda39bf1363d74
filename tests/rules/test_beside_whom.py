"""Beside whom it is signed, who is only there, and when, between the noun of signing and what is signed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

BESIDE = """
# «aux côtés du directeur»: he signs too
Le maire de Verlin, Paul Dur, a signé mardi, aux côtés du directeur de la Banque du Sahel, une convention.
  = convention, signed: ville de Verlin + Banque du Sahel

Le maire de Verlin, Paul Dur, a signé une convention aux côtés du président de l'association Horizon Jeunes.
  = convention, signed: ville de Verlin + Horizon Jeunes

# who is there has her office before her name; the office after it is of somebody else
En présence de la préfète, Anne Roux, le maire de Verlin et le directeur de la Banque du Sahel ont signé une convention.
  = convention, signed: ville de Verlin + Banque du Sahel
  signed by:

Aux côtés de la préfète, Anne Roux, le maire de Verlin a signé une convention avec la société Nordfisk.
  = convention, signed: ville de Verlin + Nordfisk

# … but in apposition it is hers
En présence d'Anne Roux, la maire de Verlin, la société Nordfisk et la Banque du Sahel ont signé une convention.
  = convention, signed: Nordfisk + Banque du Sahel

# when and where, between commas
Le préfet a salué la signature, mardi à Verlin, de la convention entre la Région Atlas et l'Agence du Nord.
  = convention, signed: Région Atlas + Agence du Nord
  date: 2024-03-12
  place: Verlin

# what both have is neither of them
La commune de Verlin et celle de Tazert partagent leur police municipale. Les deux maires, Paul Dur et Odile Petit, ont signé la convention mardi.
  = convention, signed: commune de Verlin + commune de Tazert
  signed by: Paul Dur + Odile Petit

# what is refused or blocked is not there
Le maire a refusé la signature d'un accord avec la Région Atlas.
  = none

Le syndicat bloque la signature d'un accord entre Nordfisk et la Région Atlas.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(BESIDE))
def test_beside_whom(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
