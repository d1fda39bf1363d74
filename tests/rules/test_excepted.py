"""Who is left out of a list, who is said to be in it, and whose name or verb is not the side's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

LEFT_OUT = """
La direction de Tekno a signé un accord avec la CFDT et FO, mais pas avec la CGT.
  = agreement, signed: Tekno + CFDT + FO

La CFDT, FO et la CFTC, mais non la CGT, ont signé l'accord avec la direction de Tekno.
  = agreement, signed: CFDT + FO + CFTC + Tekno

La direction de Tekno et les syndicats, sauf la CGT, ont signé un accord salarial.
  = agreement, signed: Tekno + syndicats

La Région Atlas, sans le Département de l'Orne, a signé une convention avec la Ville de Vernoux.
  = convention, signed: Région Atlas + Ville de Vernoux

La direction de Tekno et les syndicats, CGT exceptée, ont signé un accord salarial lundi.
  = agreement, signed: Tekno + syndicats

# … and who is in it
La direction de Tekno et les deux autres syndicats, CGT comprise, ont conclu un accord.
  = agreement, signed: Tekno + CGT
"""

ANOTHER_VERB = """
La Région Atlas a signé une convention avec le port de Saldane, et son président a discuté avec la Ville de Vernoux d'un lycée.
  = convention, signed: Région Atlas + port de Saldane

La Région Atlas a signé avec le port de Saldane une convention pour travailler avec les hôpitaux de Vernoux et de Tamba.
  = convention, signed: Région Atlas + port de Saldane
"""  # noqa: E501

LED = """
L'UGTT de Karim Saïd et la Banque du Sahel ont signé un accord.
  = agreement, signed: UGTT + Banque du Sahel

# an aside with a verb of its own
La commune de Vernoux, jumelée avec Bad Holm, a signé une convention avec le Département de l'Orne.
  = twinning, past: commune de Vernoux + Bad Holm
  = convention, signed: commune de Vernoux + Département de l'Orne
"""

ENTRUSTED = """
Orange s'est associé à Nordis, spécialiste du froid, pour ouvrir un laboratoire.
  = partnership, signed: Orange + Nordis

L'université de Kara a rouvert. Un accord a été conclu entre cet établissement et la Sonatel.
  = agreement, signed: université de Kara + Sonatel

# of which country
L'université de Bamako et l'université de Lyon ont signé mardi une convention. L'université malienne est liée à l'Institut Pasteur par un accord de 2015.
  = convention, signed: université de Bamako + université de Lyon
  = agreement, past: université de Bamako + Institut Pasteur
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(LEFT_OUT) + cases(ANOTHER_VERB) + cases(LED) + cases(ENTRUSTED))
def test_who_is_a_side_and_who_is_not(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
