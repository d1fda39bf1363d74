"""Some of a set told before: «les trois premières», «les deux autres», «le plus ancien»; what an agreement gives."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SOME = """
# one with each
La Ville de Vernoux a signé mardi cinq conventions. Les trois premières lient la ville à la Région Atlas, à la Banque du Sahel et à l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = convention, signed: Ville de Vernoux + Université de Tamba

# one of the set, then the others
La Ville de Vernoux a signé mardi trois conventions. La première a été conclue avec la Région Atlas. Les deux autres ont été passées avec la Banque du Sahel et l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = convention, signed: Ville de Vernoux + Université de Tamba

# all the others with one, not told apart
La Ville de Vernoux a signé mardi trois contrats. Le premier a été conclu avec la Région Atlas. Les deux autres sont signés avec la Banque du Sahel.
  = contract, signed: Ville de Vernoux + Région Atlas
  = contract, signed: Ville de Vernoux + Banque du Sahel
    count: 2

# … told apart afterwards
La Belgique et le Mali ont signé mardi trois accords. Le premier porte sur l'école. Les deux autres ont été conclus par le ministre belge des Finances, Jean Petit. Le deuxième porte sur l'eau. Le troisième concerne la pêche.
  = agreement, signed: Belgique + Mali
  = agreement, signed: Belgique + Mali
    signed by: Jean Petit
  = agreement, signed: Belgique + Mali
    signed by: Jean Petit

# other towns, no conventions
La Ville de Vernoux a signé mardi deux conventions avec la Région Atlas. Les autres communes attendent.
  = convention, signed: Ville de Vernoux + Région Atlas

Le Sénégal a signé plusieurs accords de pêche. Le plus ancien, avec la Mauritanie, remonte à 2001.
  = agreement, past: Sénégal + Mauritanie
"""  # noqa: E501

CONFERRED = """
La Ville de Vernoux a signé mardi deux conventions. La première confie à l'Université de Tamba l'entretien du parc. La seconde attribue à la Banque du Sahel la gestion des caisses.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel

# a grant that one of a set gives is no agreement of its own
La Ville de Vernoux a signé mardi trois conventions. La première a été passée avec la Région Atlas. Les deux autres accordent une subvention de 2 millions d'euros à l'Université de Tamba et de 500.000 euros à la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel

La Ville de Vernoux a signé mardi une convention. Elle confie à l'Université de Tamba l'entretien du parc.
  = convention, signed: Ville de Vernoux + Université de Tamba

La Ville de Vernoux a signé mardi une convention qui confie à l'Université de Tamba l'entretien du parc.
  = convention, signed: Ville de Vernoux + Université de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SOME))
def test_some_of_the_set(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(CONFERRED))
def test_whom_an_agreement_gives_something(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


MORE = """
La Ville de Vernoux a signé mardi quatre conventions. Deux d'entre elles lient la ville à la Région Atlas et à la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Ville de Vernoux + Banque du Sahel

La Ville de Vernoux a signé mardi un contrat avec la Région Atlas. Celui avec la Banque du Sahel sera signé en mai.
  = contract, signed: Ville de Vernoux + Région Atlas
  = contract, planned: Ville de Vernoux + Banque du Sahel

La Ville de Vernoux a signé mardi un contrat avec la Région Atlas. Un deuxième suivra avec la Banque du Sahel.
  = contract, signed: Ville de Vernoux + Région Atlas
  = contract, planned: Ville de Vernoux + Banque du Sahel

La Ville de Vernoux est liée par contrat à la Région Atlas. Un avenant à ce contrat est en préparation.
  = contract, signed: Ville de Vernoux + Région Atlas
  = amendment, negotiating: Ville de Vernoux + Région Atlas

# who tells of them is the side of them all
Trois contrats ont été signés : avec la Région Atlas pour les écoles, avec la Banque du Sahel pour les caisses et avec l'Université de Tamba pour les stages, a indiqué la société Nordis.
  = contract, signed: Nordis + Région Atlas
  = contract, signed: Nordis + Banque du Sahel
  = contract, signed: Nordis + Université de Tamba
"""  # noqa: E501

OF_TWO_STATES = """
Plusieurs accords ont été signés mardi entre le Maroc et le Cameroun. Le ministre marocain de l'Eau, Ali Kane, et le ministre camerounais de l'Eau, Paul Roy, ont signé un accord sur les barrages. L'Académie marocaine de danse et l'Institut de danse du Cameroun ont conclu un mémorandum.
  = agreement, signed: ministère marocain de l'Eau + ministère camerounais de l'Eau
  = memorandum, signed: Académie marocaine de danse + Institut de danse du Cameroun
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(MORE + OF_TWO_STATES))
def test_more_of_them(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
