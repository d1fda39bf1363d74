"""Several sign with one: what is told next of one of them is with that one; where it was is nobody's name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

MANY = """
La Ville de Vernoux, l'Office du lait et la Région Atlas ont signé tour à tour avec la Banque du Sahel. Le mémorandum passé avec l'Office du lait a trait aux étables. La Région Atlas, pour sa part, a obtenu un avenant à son contrat.
  = memorandum, signed: Banque du Sahel + Office du lait
  = amendment, signed: Banque du Sahel + Région Atlas

La Banque du Sahel a signé mardi avec la Ville de Vernoux, l'Office du lait et la Région Atlas. La convention passée avec l'Office du lait porte sur les étables.
  = convention, signed: Banque du Sahel + Office du lait

# a fair is no firm
La société Lactis a profité du salon Agrimed. La Région Atlas a signé une convention avec le groupe.
  = convention, signed: Lactis + Région Atlas

# … but may conclude itself
Le festival Tanjazz et la Région Atlas ont signé une convention.
  = convention, signed: Tanjazz / festival Tanjazz + Région Atlas
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(MANY))
def test_partner_of_many(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
