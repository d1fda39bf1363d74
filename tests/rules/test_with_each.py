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

# … each time with its day, or its place
La Ville de Sarlan avait signé un accord avec Keolis en 2019 et avec la SNCF en 2021.
  = agreement, past: Ville de Sarlan + Keolis
  date: 2019
  = agreement, past: Ville de Sarlan + SNCF
  date: 2021

La Ville de Sarlan s'est entendue lundi avec Keolis et mercredi avec la SNCF.
  = agreement, signed: Ville de Sarlan + Keolis
  date: 2024-03-11
  = agreement, signed: Ville de Sarlan + SNCF
  date: 2024-03-13

En mars 2022, la Ville de Sarlan s'était entendue avec Keolis ; l'an dernier, avec la SNCF.
  = agreement, past: Ville de Sarlan + Keolis
  date: 2022-03
  = agreement, past: Ville de Sarlan + SNCF
  date: 2023

La Ville de Sarlan est jumelée avec Terrac depuis 1987 et avec Bellanne depuis 2004.
  = twinning, past: Ville de Sarlan + Terrac
  date: 1987
  = twinning, past: Ville de Sarlan + Bellanne
  date: 2004

La Région Atlas a conclu des accords avec la société Nordfisk à Bruxelles et avec la coopérative Belmar à Liège.
  = agreement, signed: Région Atlas + Nordfisk
  place: Bruxelles
  = agreement, signed: Région Atlas + Belmar
  place: Liège

# the day of the first alone, or of both
La Ville de Sarlan a signé une convention avec Keolis, en 2019, et avec la SNCF.
  = convention, past: Ville de Sarlan + Keolis + SNCF

# said again, but for the same thing; said of the first alone
La Ville de Sarlan a signé une convention avec Keolis et avec la SNCF.
  = convention, signed: Ville de Sarlan + Keolis + SNCF

La Ville de Sarlan a signé une convention avec Keolis pour la gare et avec la SNCF.
  = convention, signed: Ville de Sarlan + Keolis + SNCF
"""


@pytest.mark.parametrize("case", cases(WITH_EACH))
def test_with_each(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
