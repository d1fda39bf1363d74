"""A definite or possessive agreement of one known party with somebody new is another one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OTHERS = """
La Ville de Vernoux et l'Office du lait ont signé une convention. La Ville de Corbas n'en est pas. Elle a toutefois conclu avec l'Office du lait sa propre convention.
  = convention, signed: Ville de Vernoux + Office du lait
  = convention, signed: Ville de Corbas + Office du lait

La Région Atlas et l'Office du lait ont signé une convention. La présidente de la Région Atlas, Awa Tembely, a reconduit avec le recteur de l'Université de Tamba, Boris Kanté, la convention de leurs deux maisons.
  = convention, signed: Région Atlas + Office du lait
  = convention, renewed: Région Atlas + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

# The same two, told again by those who act for them
La Ville de Vernoux a signé une convention avec l'Université de Tamba. La maire de Vernoux, Awa Tembely, a signé la convention avec le président de l'université, Boris Kanté.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

# Who is named after «par» may hold any office
La Ville de Vernoux a signé une convention avec l'Université de Tamba. La convention a été signée par la maire, Awa Tembely, et par le doyen de la faculté, Boris Kanté.
  = convention, signed: Ville de Vernoux + Université de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OTHERS))
def test_another_partner(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
