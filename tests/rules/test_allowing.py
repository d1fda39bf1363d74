"""Who lets an agreement be signed, and for whom parliaments and councils ratify."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ALLOWED = """
# leave to sign: who gives it is a side, and nothing is signed yet
Le conseil municipal de Vernoux a autorisé, mardi, la signature d'une convention avec l'Université de Tamba.
  = convention, planned: conseil municipal de Vernoux + Université de Tamba
  date: none

La Ville de Vernoux a donné hier son feu vert à la conclusion d'un accord avec la Banque du Sahel.
  = agreement, planned: Ville de Vernoux + Banque du Sahel

Les élus de Vernoux ont dit oui, lundi soir, à la signature d'un bail avec l'Office du lait de Tamba.
  = contract, planned: Ville de Vernoux / Vernoux + Office du lait de Tamba

La signature d'une convention avec l'Université de Tamba a été autorisée mardi par la Région Atlas.
  = convention, planned: Région Atlas + Université de Tamba

La Région Atlas avalisera jeudi la signature d'un avenant avec la Banque du Sahel.
  = amendment, planned: Région Atlas + Banque du Sahel

La Région Atlas a autorisé son service juridique à signer une convention avec l'Université de Tamba.
  = convention, planned: Région Atlas + Université de Tamba

# who gives leave to two others is no party
Le Ghana a autorisé la signature d'un accord entre l'Université de Tamba et la Banque du Sahel.
  = agreement, planned: Université de Tamba + Banque du Sahel

# no leave, no record
La Région Atlas n'a pas autorisé la signature d'une convention avec l'Université de Tamba.
  = none

La signature d'un accord entre l'Université de Tamba et la Banque du Sahel n'a pas été autorisée.
  = none
"""

RATIFIED = """
# a parliament ratifies for its state, a council for its town, a government of a region for itself
L'Assemblée nationale du Bénin a entériné l'accord avec le Canada.
  = agreement, ratified: Bénin + Canada

La France regarde vers la mer. Le conseil municipal de Brest a approuvé une convention avec l'Université de Tamba.
  = convention, ratified: conseil municipal de Brest + Université de Tamba

Le Canada compte dix provinces. Le gouvernement du Québec a validé une entente avec l'Université de Tamba.
  = agreement, ratified: gouvernement du Québec + Université de Tamba
"""


@pytest.mark.parametrize("case", cases(ALLOWED))
def test_leave_to_sign(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(RATIFIED))
def test_for_whom_it_is_ratified(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
