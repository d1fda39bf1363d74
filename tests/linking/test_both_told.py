"""The two of a set told apart by whatever verb, and an older agreement of the two whom the text is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TOLD_APART = """
La commune de Tazert et l'Office du lait de Tamba ont signé lundi deux conventions. L'une touche les étables, l'autre la collecte.
  = convention, signed: commune de Tazert + Office du lait de Tamba
  subject: les étables
  = convention, signed: commune de Tazert + Office du lait de Tamba
  date: 2024-03-11

Deux accords ont été conclus mardi entre la Région Atlas et l'Université de Tamba. Le premier s'adresse aux doctorants. Le second dispense de droits les boursiers.
  = agreement, signed: Région Atlas + Université de Tamba
  subject: doctorants
  = agreement, signed: Région Atlas + Université de Tamba
  date: 2024-03-12

# of those who sign nothing is told apart
Deux accords ont été conclus mardi entre la Région Atlas et l'Université de Tamba par leurs présidents. L'un est médecin, l'autre juriste.
  = agreement, signed: Région Atlas + Université de Tamba
  count: 2
"""  # noqa: E501

BOUND_BEFORE = """
La commune de Tazert et l'Office du lait de Tamba ont signé mardi une charte. Les deux partenaires se connaissent bien. Une convention les lie déjà depuis 2015.
  = charter, signed: commune de Tazert + Office du lait de Tamba
  = convention, past: commune de Tazert + Office du lait de Tamba
  date: 2015

La commune de Tazert et l'Office du lait de Tamba ont signé mardi une charte. Ils ne partent pas de rien. Un protocole d'accord les unit depuis 2011.
  = charter, signed: commune de Tazert + Office du lait de Tamba
  = protocol, past: commune de Tazert + Office du lait de Tamba
  date: 2011

Le jumelage que viennent d'officialiser l'Université de Tamba et l'Université de Tazert est le premier du genre. Les deux universités coopèrent de longue date : une convention les associe depuis 2014.
  = twinning, signed: Université de Tamba + Université de Tazert
  = convention, past: Université de Tamba + Université de Tazert
  date: 2014
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TOLD_APART))
def test_two_of_a_set_are_told_apart_by_any_verb(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(BOUND_BEFORE))
def test_what_has_long_bound_them_is_theirs(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
