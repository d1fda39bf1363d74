"""«ses homologues tchadien et béninois»: the ministry of the minister before, in each of these countries."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

MINISTRIES = """
Le ministre togolais de la Santé et ses homologues tchadien et béninois ont signé une convention lundi.
  = convention, signed: ministère togolais de la Santé + ministère tchadien de la Santé + ministère béninois de la Santé

Le ministre de la Santé a signé lundi une convention avec ses homologues malien et nigérien.
  = convention, signed: ministère de la Santé + ministère malien de la Santé + ministère nigérien de la Santé

# of a president they are presidents, and the parties the states
Le président togolais et ses homologues malien et nigérien ont signé une charte lundi.
  = charter, signed: Togo + Mali + Niger
"""


@pytest.mark.parametrize("case", cases(MINISTRIES))
def test_counterparts_of_several_countries(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
