"""«signée à la mairie» tells where, and «jusqu'à vendredi» tells no day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

WHERE = """
La commune de Sokoura et l'ONG Aqua-Terre sont liées par une convention signée mardi à la préfecture.
  = convention, signed: commune de Sokoura + Aqua-Terre
  date: 2024-03-12

Depuis mardi, la commune de Sokoura et l'ONG Aqua-Terre sont liées par une convention, signée à la mairie.
  = convention, signed: commune de Sokoura + Aqua-Terre
  date: 2024-03-12

# … but whom it binds
La commune de Sokoura est liée par une convention à la mairie de Bouna.
  = convention, signed/past: commune de Sokoura + mairie de Bouna

# how long the occasion goes on is no day of signing
Lors du Forum de l'eau qui se tient à Bouna jusqu'à vendredi, la commune de Sokoura et l'ONG Aqua-Terre ont signé une convention.
  = convention, signed: commune de Sokoura + Aqua-Terre
  date: none
  event: Forum de l'eau

# Between commas, before any verb; with its capital article; not where a firm was born
Mardi matin, sous un barnum, à La Grevelle, la Ville de Sokoura et la société Nordfisk ont signé une convention.
  = convention, signed: Ville de Sokoura + Nordfisk
  place: La Grevelle

La société Nordfisk, fondée en 1998 à Bouna, a signé mardi un bail avec la commune de Sokoura.
  = contract, signed: Nordfisk + commune de Sokoura
  place: none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(WHERE))
def test_where_and_when(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
