"""Names that open a sentence, without an article: no capital tells them from a common noun there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OPENING = """
La pluie a cessé. Annaba et Tarente ont signé un accord de jumelage.
  = twinning, signed: Annaba + Tarente

La pluie a cessé. Kenitra et la Région Atlas ont conclu une convention.
  = convention, signed: Kenitra + Région Atlas

La pluie a cessé. Sonelgaz et Transmed Logistique ont signé un contrat.
  = contract, signed: Sonelgaz + Transmed Logistique

# a day, a common noun in the plural
La pluie a cessé. Avant-hier, la Ville de Vernoux a conclu une convention avec la Région Atlas.
  = convention, signed: Ville de Vernoux + Région Atlas

La pluie a cessé. Syndicats et patronat ont signé un accord lundi.
  = none
"""


@pytest.mark.parametrize("case", cases(OPENING))
def test_names_that_open_a_sentence(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
