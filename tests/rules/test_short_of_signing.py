"""Words of signing that tell less than that the agreement was signed; renewals told behind a relative clause."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SHORT = """
# The signature is still missing
La convention entre la Ville de Vernoux et la société Bertin n'attend plus que la signature du maire.
  = convention, planned: Ville de Vernoux + Bertin

La convention entre la Ville de Vernoux et la société Bertin attend encore la signature du maire.
  = convention, planned: Ville de Vernoux + Bertin

# In principle, but what is put a hand to is signed
La Ville de Vernoux et la société Bertin en sont arrivées à une entente de principe.
  = agreement, announced: Ville de Vernoux + Bertin

La Ville de Vernoux et la société Bertin se sont mises d'accord sur le principe d'une convention.
  = convention, announced: Ville de Vernoux + Bertin

La Ville de Vernoux et la société Bertin ont signé mardi un accord de principe.
  = agreement, signed: Ville de Vernoux + Bertin

# There was one
Le contrat entre la Ville de Vernoux et la société Bertin ne sera pas renouvelé.
  = contract, past: Ville de Vernoux + Bertin

# An amendment is signed, whatever it prolongs
La Ville de Vernoux et la société Bertin ont signé un avenant qui prolonge de deux ans la concession.
  = amendment, signed: Ville de Vernoux + Bertin

# The end of it is voted
La résiliation du contrat entre la Ville de Vernoux et la société Bertin a été votée mardi.
  = contract, terminated: Ville de Vernoux + Bertin

# What the future does to something else changes nothing
En vertu d'un accord signé lundi entre la Norvège et le Ghana, cent bourses seront offertes.
  = agreement, signed: Norvège + Ghana
"""

FOLLOWING = """
# Who prolongs what they signed renews it
La Norvège et le Ghana prolongent l'accord qu'ils avaient signé en 2012.
  = agreement, renewed: Norvège + Ghana

# One of a set that is signed is signed, whoever negotiated it
La Norvège a signé jeudi trois accords de prêt. Le troisième prêt, le ministre Paul Mercier l'a négocié auprès de la Banque du Sahel.
  = financing, signed: Norvège + Banque du Sahel

# Sums before «;» are of another
La Banque du Sahel y met 3 millions d'euros ; le Fonds de la mer, avec lequel le Ghana a conclu un accord, apporte 2 millions d'euros.
  = agreement, signed: Fonds de la mer + Ghana
  amounts: 2000000 EUR
"""  # noqa: E501

RENEWED = """
La convention qui lie la Ville de Vernoux à la société Bertin est reconduite pour trois ans.
  = convention, renewed: Ville de Vernoux + Bertin

La convention qui lie la Ville de Vernoux et la société Bertin a été prolongée mardi.
  = convention, renewed: Ville de Vernoux + Bertin

La convention entre la Ville de Vernoux et la société Bertin sera renouvelée en juin.
  = convention, planned: Ville de Vernoux + Bertin
"""


@pytest.mark.parametrize("case", cases(SHORT))
def test_short_of_signing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(RENEWED))
def test_renewed(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(FOLLOWING))
def test_following(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
