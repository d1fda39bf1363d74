"""What an agreement does, told by a pronoun after an opening adjunct, or by a verb that has other meanings too."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DOES = """
La Ville de Vernoux et le Port de Tamba ont signé mardi un accord. D'une durée de six ans, il prévoit des hausses de salaire.
  = agreement, signed: Ville de Vernoux + Port de Tamba
  subject: des hausses de salaire
  duration: six ans

# «elle» is no «accord»
La Ville de Vernoux et le Port de Tamba ont signé mardi un accord. D'une durée de six ans, elle prévoit des hausses de salaire.
  = agreement, signed: Ville de Vernoux + Port de Tamba
  subject: none

La Ville de Vernoux et le Port de Tamba ont signé mardi une convention qui ouvrirait aux élèves les bassins du stade.
  = convention, signed: Ville de Vernoux + Port de Tamba
  subject: ouvrirait aux élèves les bassins du stade

La Ville de Vernoux et le Port de Tamba ont paraphé mardi un protocole qui rouvre aux pirogues les eaux du delta.
  = protocol, signed: Ville de Vernoux + Port de Tamba
  subject: rouvre aux pirogues les eaux du delta

La Ville de Vernoux et le Port de Tamba se sont engagés mardi par convention à labelliser deux mille agneaux.
  = convention, signed: Ville de Vernoux + Port de Tamba
  subject: labelliser deux mille agneaux
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(DOES))
def test_what_it_does(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
