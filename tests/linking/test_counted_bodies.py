"""Bodies of one sort that are counted: by the place they are of where nobody names them, by their names where told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

NOT_NAMED = """
Cinq coopératives de Tamba ont signé un contrat avec la société Nordfisk.
  = contract, signed: coopératives de Tamba + Nordfisk

Plusieurs communes du Sahel et la Banque du Sahel signeront mardi une charte.
  = charter, planned: communes du Sahel + Banque du Sahel

La Banque du Sahel a conclu un accord avec des groupements de femmes de Tamba.
  = agreement, signed: Banque du Sahel + groupements de femmes de Tamba
"""

NAMED_BEHIND = """
Trois communes du Sahel, Nikki, Kalalé et Corbas, ont signé un accord avec la société Nordfisk.
  = agreement, signed: commune de Nikki + commune de Kalalé + commune de Corbas + Nordfisk

La société Nordfisk a signé un accord avec trois communes du Sahel : Nikki, Kalalé et Corbas.
  = agreement, signed: Nordfisk + commune de Nikki + commune de Kalalé + commune de Corbas

Nordfisk a signé avec deux communes du Sahel (Nikki et Corbas) une convention.
  = convention, signed: Nordfisk + commune de Nikki + commune de Corbas
"""

EXPLAINED = """
# What the sentence before tells is the matter of the agreement with B
La Région Atlas paiera l'école. C'est l'objet de la convention signée mardi avec la Banque du Sahel.
  = convention, signed: Région Atlas + Banque du Sahel

La Région Atlas paiera l'école. Ainsi le veut l'accord conclu mardi avec la Banque du Sahel.
  = agreement, signed: Région Atlas + Banque du Sahel

# … which may come, of what is talked about now
La Région Atlas et la Banque du Sahel discutent d'un accord qui pourrait être signé en juin.
  = agreement, negotiating: Région Atlas + Banque du Sahel
"""

ACRONYMS_OF_PLACES = """
L'ANPE du Burkina et la Banque du Sahel ont signé une convention.
  = convention, signed: ANPE du Burkina + Banque du Sahel

Une convention a été signée entre la Banque du Sahel et l'ENCG de Settat.
  = convention, signed: Banque du Sahel + ENCG de Settat

# One whole name said by its noun alone, of another country
L'Office national du lait du Mali et celui du Niger ont signé un accord.
  = agreement, signed: Office national du lait du Mali + Office national du lait du Niger
"""

UNDER_IT = """
Nordfisk assurera les travaux, selon le contrat signé lundi avec la Région Atlas.
  = contract, signed: Nordfisk + Région Atlas
  date: 2024-03-11

# The year of what is amended is not that of the amendment
Nordfisk et la Région Atlas ont signé mardi un avenant à la convention de 2019.
  = amendment, signed: Nordfisk + Région Atlas
  date: 2024-03-12
"""


@pytest.mark.parametrize("case", cases(ACRONYMS_OF_PLACES))
def test_acronyms_of_places(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(UNDER_IT))
def test_who_acts_under_it(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NOT_NAMED))
def test_bodies_that_are_only_counted(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NAMED_BEHIND))
def test_names_behind_a_count(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(EXPLAINED))
def test_what_explains_the_sentence_before(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
