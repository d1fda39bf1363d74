"""Where it was signed, told beside the signing; and what «elle» is behind two nouns; and talks that name nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

# In the sentence behind «La SNCF et Transdev ont signé mardi une convention.» …
BEHIND = (
    "La scène se passait à Metz.",
    "C'est à Metz, dans l'ancienne gare, que tout s'est noué.",
    "La cérémonie avait pour cadre la gare de Metz.",
    "Metz accueillait la cérémonie.",
    "La salle des fêtes de Metz était comble.",
    "Il faisait froid à Metz, et les doigts gelaient.",
    "L'encre a séché à Metz, sous une tente.",
    "Elle a pris corps à Metz.",
    "Les stylos sont sortis à Metz, sous une tente.",
)
# … in the sentence before it …
BEFORE = (
    "Il pleuvait à Metz, mardi.",
    "Il ventait si fort à Metz, mardi, qu'il a fallu fermer les volets.",
    "Jour de fête à Metz, mardi.",
)
# … or in its own.
WITHIN = (
    "La SNCF et Transdev ont choisi Metz pour signer mardi une convention.",
    "Sur le port de Metz, mardi, la SNCF et Transdev ont signé une convention.",
    "La SNCF et Transdev ont signé une convention mardi, au pied de la cathédrale de Metz.",
)
SIGNED = "La SNCF et Transdev ont signé mardi une convention."

EXAMPLES = """
# What is only treated is no place
La SNCF et Transdev ont signé mardi une convention. La gare de Metz sera rénovée.
  = convention, signed: SNCF + Transdev
  place: none

La SNCF et Transdev signeront mardi, à l'Élysée, une convention.
  = convention, planned: SNCF + Transdev

La SNCF et Transdev ont signé mardi, à l'Élysée, une convention.
  = convention, signed: SNCF + Transdev
  place: Élysée

# «Elle», the noun of its gender
Une convention fixe le financement du centre. Elle réunit la Région Occitanie et l'Agence de l'eau.
  = convention, signed: Région Occitanie + Agence de l'eau

# Talks that aim at an agreement, and others
Bouygues a ouvert des négociations exclusives avec Vodafone.
  = agreement, negotiating: Bouygues + Vodafone

Bouygues a eu des discussions avec Vodafone.
  = none
"""


@pytest.mark.parametrize("text", [f"{SIGNED} {told}" for told in BEHIND])
def test_behind_it(text: str, tell: Callable[..., Record]) -> None:
    _in_metz(tell(text))


@pytest.mark.parametrize("text", [f"{told} La SNCF et Transdev ont signé une convention." for told in BEFORE])
def test_before_it(text: str, tell: Callable[..., Record]) -> None:
    _in_metz(tell(text))


@pytest.mark.parametrize("text", WITHIN)
def test_within_it(text: str, tell: Callable[..., Record]) -> None:
    _in_metz(tell(text))


def _in_metz(record: Record) -> None:
    (agreement,) = record.agreements
    assert {party.name for party in agreement.parties} == {"SNCF", "Transdev"}
    assert agreement.place is not None
    assert "Metz" in agreement.place.name


@pytest.mark.parametrize("case", cases(EXAMPLES))
def test_beside_it(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
