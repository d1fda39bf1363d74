"""The day of signing among the days that a sentence tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DAYS = """
# What the amended agreement binds is older than the amendment
Un avenant au contrat qui unit depuis 2019 la Ville de Thiès à la société Nordfisk a été signé mardi.
  = amendment, signed: Ville de Thiès + Nordfisk
  date: 2024-03-12

Un avenant à l'accord de 2018, qui lie la Ville de Thiès à la société Nordfisk, doit être paraphé le 16 mars.
  = amendment, planned: Ville de Thiès + Nordfisk
  date: 2024-03-16

# A day counted from the signing
Les ouvrières ont repris le travail mercredi, au lendemain de l'accord trouvé entre la société Nordfisk et la CFDT.
  = agreement, signed: Nordfisk + CFDT
  date: 2024-03-12

# «dès» with what is done
La Ville de Thiès avait réglé l'affaire dès l'an dernier, par une convention avec la société Nordfisk.
  = convention, past: Ville de Thiès + Nordfisk
  date: 2023

# The month by which it will be signed, and no other end
Une convention entre la Ville de Thiès et la société Nordfisk doit être signée d'ici à juin.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024-06

Une convention entre la Ville de Thiès et la société Nordfisk doit être signée avant la fin du mois.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024-03

Une convention entre la Ville de Thiès et la société Nordfisk doit être signée avant la fin de l'année.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024

Une convention entre la Ville de Thiès et la société Nordfisk sera signée d'ici la fin de l'année.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024

Une convention entre la Ville de Thiès et la société Nordfisk doit être signée avant juin.
  = convention, planned: Ville de Thiès + Nordfisk
  date: none
"""


@pytest.mark.parametrize("case", cases(DAYS))
def test_when(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
