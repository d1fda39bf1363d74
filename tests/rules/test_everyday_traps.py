"""What everyday press tells with the words of an agreement: flights, cockpits, twins."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SPECIFICATION = """
# A flight or a road that links two towns binds nobody.
Un pilote a été arrêté avant de prendre les commandes d'un vol reliant Bergame à Oslo. L'accord court.
  = none

Le commandant était aux commandes de l'avion qui devait relier Oslo à Bergame. L'accord court.
  = none

La route, objet d'une convention, relie Bergame à Oslo.
  = none

# Persons are twins too.
Mia et Zoé Lantier sont désormais jumelles de cœur.
  = none

Ilaé et Brunn sont désormais jumelles.
  = none

Bergame et Oslo sont désormais villes jumelles.
  = twinning, signed: Bergame + Oslo

# An adverb stays one between quotation marks.
Les lieux se préparent "en accord" avec la Ville de Vernoux.
  = none

Les lieux se préparent « en accord » avec la Ville de Vernoux.
  = none
"""


@pytest.mark.parametrize("case", cases(SPECIFICATION))
def test_everyday_traps(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
