"""Of which body an office is that is told without one: the one town named before, an office no town has."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OFFICES = """
# the town only tells whose the thing is
La société Corvel a remporté le marché de l'éclairage de la ville de Vernoux. Le contrat a été signé vendredi par le maire, Alain Roche, et le gérant de Corvel, Anis Belkadi.
  = contract, signed: Corvel + ville de Vernoux
  signed by: Alain Roche + Anis Belkadi

# a president is of no town
L'association Terres vives a convaincu la commune de Vernoux. La convention a été signée vendredi par la maire, Lina Roche, et le président, Paul Vidal.
  = convention, signed: commune de Vernoux + Terres vives
  signed by: Lina Roche + Paul Vidal

# who came before is not whom the text is about
Après le groupe Corvel, la coopérative Alpina a signé lundi avec la région Atlas un contrat de filière. Un contrat est également en préparation avec la coopérative Nordis.
  = contract, signed: Alpina + région Atlas
  = contract, negotiating: Alpina + Nordis

# with whom is told, if not known
L'Université de Tamba et la Région Atlas ont signé mardi une convention. L'université a également conclu un accord avec la coopération suisse.
  = convention, signed: Université de Tamba + Région Atlas
  = agreement, signed: Université de Tamba

# the club of a town is a body
La Ville de Vernoux et le club de Corvel ont signé jeudi une convention.
  = convention, signed: Ville de Vernoux + club de Corvel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OFFICES))
def test_whose_office(case: Case, tell: Callable[..., Record]) -> None:
    """See the specification above."""
    check(case, tell(case.text))
