"""Several agreements in one sentence: one for each, one after the other, two lists side by side, lists by line."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SETS = """
# «ont chacun signé une convention avec D»: one each
L'Office du lait de Tamba, la Banque du Sahel et l'Université de Tamba ont chacun signé une convention avec la Région Atlas.
  = convention, signed: Office du lait de Tamba + Région Atlas
  = convention, signed: Banque du Sahel + Région Atlas
  = convention, signed: Université de Tamba + Région Atlas

La Ville de Vernoux et l'Université de Tamba ont signé chacune un accord avec la Région Atlas.
  = agreement, signed: Ville de Vernoux + Région Atlas
  = agreement, signed: Université de Tamba + Région Atlas

# what each will pay tells nothing of how many were signed
La Ville de Vernoux et l'Université de Tamba ont signé un accord avec la Région Atlas, qui versera cent dirhams à chacune.
  = agreement, signed: Ville de Vernoux + Université de Tamba + Région Atlas

L'Office du lait de Tamba et la Banque du Sahel ont, l'un après l'autre, conclu avec la Région Atlas un accord.
  = agreement, signed: Office du lait de Tamba + Région Atlas
  = agreement, signed: Banque du Sahel + Région Atlas

# «ont chacune leur convention»
La Ville de Vernoux et l'Université de Tamba ont chacune leur convention avec la Région Atlas.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Université de Tamba + Région Atlas

# «respectivement»: the first with the first
La Ville de Vernoux et l'Université de Tamba ont signé une convention avec, respectivement, la Région Atlas et la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Université de Tamba + Banque du Sahel

La Ville de Vernoux et l'Université de Tamba ont conclu un accord avec la Région Atlas et la Banque du Sahel respectivement.
  = agreement, signed: Ville de Vernoux + Région Atlas
  = agreement, signed: Université de Tamba + Banque du Sahel

# a list by line, its common party stated before
Le directeur de l'Office du lait de Tamba, Boris Kanté, a consacré sa journée de mardi à parapher des documents.
Inventaire :
– Avec la Norvège, un accord de pêche.
– Avec la Banque du Sahel, une convention de prêt.
– Pour le Ghana, un protocole d'accord sur le lait.
  = agreement, signed: Office du lait de Tamba + Norvège
  signed by: Boris Kanté
  = financing, signed: Office du lait de Tamba + Banque du Sahel
  = protocol, signed: Office du lait de Tamba + Ghana
  date: 2024-03-12
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SETS))
def test_sets(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
