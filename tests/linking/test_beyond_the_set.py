"""One more than were announced («deux accords … Le troisième»): a record of its own beside that of the set."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

BEYOND = """
La Ville de Vernoux et l'Office du lait ont signé mardi trois conventions. La quatrième associe la Ville de Vernoux à l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Office du lait
    count: 3
  = convention, signed: Ville de Vernoux + Université de Tamba

La Région Atlas et l'Université de Tamba ont signé lundi deux accords. Le troisième lie la Région Atlas à la Banque du Sahel.
  = agreement, signed: Région Atlas + Université de Tamba
    count: 2
  = agreement, signed: Région Atlas + Banque du Sahel

# the third of three is one of them
La Ville de Vernoux a signé mardi trois conventions. La troisième associe la Ville de Vernoux à l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(BEYOND))
def test_one_more_than_were_announced(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
