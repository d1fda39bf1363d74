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

# the same head noun again begins another body
Les représentants du canton de Tamba et du canton de Vernoux ont signé une convention.
  = convention, signed: canton de Vernoux + canton de Tamba

# «sur» behind a whole name tells what the agreement is about
La Ville de Vernoux a conclu un accord avec la Région Grand Est sur la rénovation des gares.
  = agreement, signed: Ville de Vernoux + Région Grand Est

# «pour» and a part of the earth: where the body told before works
La Banque de la Doria (BDD) a financé la route. Le directeur de la banque pour l'Afrique centrale, Serge Guessan, et le maire de Vernoux, Jean Sarr, ont signé un contrat.
  = contract, signed: Banque de la Doria + ville de Vernoux

# «à» and letters: the other side
La convention lie l'Office à l'AFD.
  = convention, signed: Office + AFD
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(NAMES))
def test_names(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
