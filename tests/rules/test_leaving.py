"""Whose agreement with B it was: of who is withdrawn from it, renounces it, or keeps to its terms."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

LEAVING = """
Le président a retiré le Ghana en 2021 de l'accord conclu trois ans plus tôt avec la Norvège.
  = agreement, past: Ghana + Norvège

Danone a renoncé au contrat passé en 2019 avec Nestlé.
  = contract, past: Danone + Nestlé

Danone s'en tient aux termes de l'accord conclu en novembre 2019 avec Nestlé.
  = agreement, past: Danone + Nestlé

Le Ghana a quitté la convention signée en 2019 avec la Norvège.
  = convention, past: Ghana + Norvège

# Who speaks of it is none of its sides
Le Sénat critique l'accord conclu avec la Norvège.
  = agreement: Norvège

Le départ du directeur de Danone est lié à l'accord conclu avec la Norvège.
  = agreement: Norvège
"""


@pytest.mark.parametrize("case", cases(LEAVING))
def test_leaving(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
