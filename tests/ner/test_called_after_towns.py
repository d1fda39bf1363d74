"""Bodies called after their town, and numbers and sides that end a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

NAMES = """
# a town and what the body is, in lower case
Le contrat a été signé lundi par Kerlac communauté, Haut-Trégor communauté et le conseil départemental du Finistère.
  = contract, signed: Kerlac communauté + Haut-Trégor communauté + conseil départemental du Finistère

Ardenne métropole et Reims habitat ont signé un contrat.
  = contract, signed: Ardenne métropole + Reims habitat

La pluie a cessé. Vernoux-Tamba agglomération a signé une convention avec Brest métropole.
  = convention, signed: Vernoux-Tamba agglomération + Brest métropole

Le président de Kerlac communauté, Jean Vermot, a signé une charte avec la Région Atlas.
  = charter, signed: Région Atlas + Kerlac communauté
  signed by: Jean Vermot

# a sum behind a name is none of its words; a number may be
L'Office du lait a signé une convention avec les Grands Moulins de Tamba 180 millions à la clé.
  = convention, signed: Office du lait + Grands Moulins de Tamba

# «à» and letters: the other side
La convention lie l'Office à l'AFD.
  = convention, signed: Office + AFD
"""


@pytest.mark.parametrize("case", cases(NAMES))
def test_names(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
