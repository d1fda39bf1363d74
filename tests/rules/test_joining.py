"""Who joins an agreement of others is a side of it; who does not, or joins something else, is none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

JOINING = """
# The subject behind the verb, or before it
La Ville de Corbas et l'Office du lait ont conclu lundi une convention à laquelle s'est jointe la Banque du Sahel.
  = convention, signed: Ville de Corbas + Office du lait + Banque du Sahel

La Ville de Corbas et l'Office du lait ont signé une convention, à laquelle la Banque du Sahel s'est associée.
  = convention, signed: Ville de Corbas + Office du lait + Banque du Sahel

# Several
La Région Atlas a signé avec l'Office du lait un protocole auquel se sont ralliés la Banque du Sahel et Nordfisk.
  = protocol, signed: Région Atlas + Office du lait + Banque du Sahel + Nordfisk

# Later
La Région Atlas et l'Office du lait signeront mardi une charte à laquelle se joindra la Banque du Sahel.
  = charter, planned: Région Atlas + Office du lait + Banque du Sahel

# Not
La Ville de Corbas et l'Office du lait ont conclu lundi une convention à laquelle Nordfisk ne s'est pas jointe.
  = convention, signed: Ville de Corbas + Office du lait
"""


@pytest.mark.parametrize("case", cases(JOINING))
def test_who_joins_an_agreement(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
