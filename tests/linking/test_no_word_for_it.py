"""What is concluded without a word for an agreement, and what names one side alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DEEDS = """
La Région Atlas a scellé mardi avec le port de Saldane la création d'un fonds.
  = agreement, signed: Région Atlas + port de Saldane

# of one told already
La Région Atlas et le port de Saldane ont signé lundi une convention. La Région a scellé avec le port un programme de travaux.
  = convention, signed: Région Atlas + port de Saldane

# with whom, is not known for sure
La Région Atlas a scellé avec le groupe turc la création d'un fonds.
  = none
"""  # noqa: E501

ONE_SIDE = """
Le port de Saldane cherche de l'argent. La Banque du Sahel lui a accordé un prêt de 3 millions d'euros.
  = financing, signed: Banque du Sahel + port de Saldane

La Région Atlas et la Ville de Vernoux ont signé mardi une convention. L'accord de 2016 avec la Banque du Sahel portait sur l'eau.
  = convention, signed: Région Atlas + Ville de Vernoux

# who acts is told by a word that means nobody here, and with whom by its name
La commune bretonne est jumelée depuis 1976 avec la ville de Holm.
  = twinning, past: ville de Holm

# a convention of many states, and a player's contract, are none of one body
Le Togo, qui a ratifié la Convention contre la torture, a reçu des juristes.
  = none

L'attaquant Boris Kanté a prolongé son contrat avec le Club de Vernoux.
  = none
"""  # noqa: E501

BEFORE = """
La Région Atlas et la Ville de Vernoux ont signé mardi une convention. Elle remplace un accord de 2012.
  = convention, signed: Région Atlas + Ville de Vernoux
  = agreement, past: Région Atlas + Ville de Vernoux

La Région Atlas et la Ville de Vernoux ont signé mardi une convention. Un accord-cadre est en préparation.
  = convention, signed: Région Atlas + Ville de Vernoux
  = framework_agreement, negotiating: Région Atlas + Ville de Vernoux
"""


@pytest.mark.parametrize("case", cases(DEEDS) + cases(ONE_SIDE) + cases(BEFORE))
def test_told_without_a_word_or_a_side(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
