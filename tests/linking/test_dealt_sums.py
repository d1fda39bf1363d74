"""A set of one known party, then who gets how much: one agreement with each, with its own sum."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DEALT = """
# the currency said once
La Région Souss-Massa a signé mardi quatre conventions avec des clubs sportifs. Le Raja de Vernoux recevra 3 millions de dirhams, l'Olympique de Tamba 2,5 millions et l'Union sportive de Kaderia 2 millions.
  = convention, signed: Région Souss-Massa + Raja de Vernoux
    amounts: 3000000 MAD
  = convention, signed: Région Souss-Massa + Olympique de Tamba
    amounts: 2500000 MAD
  = convention, signed: Région Souss-Massa + Union sportive de Kaderia
    amounts: 2000000 MAD

# «autant de»: as many as there are agreements
Trois contrats ont été signés jeudi entre la Banque du Sahel et autant d'universités. L'Université de Tamba obtient 12 millions de francs CFA et l'Université de Vernoux 8 millions. S'y ajoutent 5 millions pour les bourses.
  = contract, signed: Banque du Sahel + Université de Tamba
    amounts: 12000000 XOF
  = contract, signed: Banque du Sahel + Université de Vernoux
    amounts: 8000000 XOF

# sums of those who have signed already, and of something else
La Ville de Vernoux et la Région Atlas ont signé mardi deux conventions. La Banque du Sahel a prévu 3 millions d'euros, l'Université de Tamba 2 millions d'euros.
  = convention, signed: Ville de Vernoux + Région Atlas
    count: 2

# more sums than agreements
La Région Souss-Massa a signé mardi deux conventions avec des clubs sportifs. Le Raja de Vernoux vaut 3 millions de dirhams, l'Olympique de Tamba 2 millions et l'Union sportive de Kaderia 1 million.
  = convention, signed: Région Souss-Massa
    count: 2
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(DEALT))
def test_dealt_sums(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
