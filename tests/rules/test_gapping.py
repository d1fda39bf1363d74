"""The verb said once for several agreements of several parties."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

GAPS = """
La Ville de Vernoux a signé une convention avec l'Université de Tamba, la Région Atlas un contrat avec l'Office du lait et la Ville de Corbas un accord avec la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = contract, signed: Région Atlas + Office du lait
  = agreement, signed: Ville de Corbas + Banque du Sahel

La Région Atlas signera jeudi un accord avec l'Office du lait, la Ville de Corbas une charte avec la Banque du Sahel.
  = agreement, planned: Région Atlas + Office du lait
  = charter, planned: Ville de Corbas + Banque du Sahel

# The comma stands where the verb would
La Ville de Vernoux a signé une convention avec l'Université de Tamba ; la Région Atlas, un contrat avec l'Office du lait.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = contract, signed: Région Atlas + Office du lait

# Two subjects
Le Gabon et la Norvège ont conclu un accord sur les forêts ; le Gabon et le Japon, un accord sur la pêche.
  = agreement, signed: Gabon + Norvège
  = agreement, signed: Gabon + Japon

Le Togo et la Suisse ont signé un accord sur l'eau, le Togo et le Chili un traité sur la pêche.
  = agreement, signed: Togo + Suisse
  = treaty, signed: Togo + Chili

La Ville de Vernoux et le port de Sète ont signé une convention ; la Ville de Vernoux et l'Université de Tamba, un contrat.
  = convention, signed: Ville de Vernoux + port de Sète
  = contract, signed: Ville de Vernoux + Université de Tamba

# A partner of the row behind its comma stays one
La Ville de Vernoux a signé avec l'Université de Tamba, l'Office du lait et la Région Atlas, un contrat de dix ans.
  = contract, signed: Ville de Vernoux + Université de Tamba + Office du lait + Région Atlas

# One subject of two objects stays one
La Ville de Vernoux a signé une convention avec l'Université de Tamba et un contrat avec l'Office du lait.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = contract, signed: Ville de Vernoux + Office du lait

Trois conventions ont été signées : la Ville de Vernoux avec l'Université de Tamba, la Ville de Corbas avec l'Office du lait, la Région Atlas avec la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Corbas + Office du lait
  = convention, signed: Région Atlas + Banque du Sahel

# One preposition for each of a set
La Ville de Vernoux a signé trois accords : avec l'Université de Tamba, pour l'eau ; avec l'Office du lait, pour les pâturages ; avec la Banque du Sahel, pour les greniers.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  = agreement, signed: Ville de Vernoux + Office du lait
  = agreement, signed: Ville de Vernoux + Banque du Sahel

La Région Atlas signera jeudi deux conventions, avec l'Université de Tamba, sur la recherche, et avec l'Office du lait, sur la collecte.
  = convention, planned: Région Atlas + Université de Tamba
  = convention, planned: Région Atlas + Office du lait

Deux protocoles ont été signés : entre la Région Atlas et l'Université de Tamba, sur la recherche ; entre la Ville de Corbas et l'Office du lait, sur la collecte.
  = protocol, signed: Région Atlas + Université de Tamba
  = protocol, signed: Ville de Corbas + Office du lait

La Région Atlas a signé des accords avec l'Université de Tamba et avec l'Office du lait.
  = agreement, signed: Région Atlas + Université de Tamba
  = agreement, signed: Région Atlas + Office du lait

# Who acts for the first partner does not act for the second
La présidente de la Région Atlas, Awa Tembely, a signé avec la Banque du Sahel, représentée par Boris Kanté, une ligne de crédit, et avec l'Université de Tamba, un protocole.
  = financing, signed: Région Atlas + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  = protocol, signed: Région Atlas + Université de Tamba
  signed by: Awa Tembely

# Two bodies of one side, then one other
La Ville de Vernoux a signé avec l'Université de Tamba et l'Office du lait une convention tripartite.
  = convention, signed: Ville de Vernoux + Université de Tamba + Office du lait

La Ville de Vernoux avec la Ville de Corbas a signé une convention.
  = convention, signed: Ville de Vernoux + Ville de Corbas
  todo: a subject that goes on with «avec»
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(GAPS))
def test_gap(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


FRONTED = """
# The partner before the second object
La Ville de Vernoux a signé avec l'Université de Tamba une convention et, avec l'Office du lait, un protocole d'accord.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = protocol, signed: Ville de Vernoux + Office du lait

La Ville de Vernoux a signé un contrat avec l'Université de Tamba et, avec l'Office du lait, une charte.
  = contract, signed: Ville de Vernoux + Université de Tamba
  = charter, signed: Ville de Vernoux + Office du lait

# «un autre» tells what it is about, or how much
La Région Atlas a conclu avec l'Office du lait un accord de 3 millions d'euros, avec la Banque du Sahel un autre de 2 millions d'euros.
  = agreement, signed: Région Atlas + Office du lait
  = agreement, signed: Région Atlas + Banque du Sahel

Le port de Sète a signé avec la Région Atlas un contrat, avec la société Orvexia un autre.
  = contract, signed: port de Sète + Région Atlas
  = contract, signed: port de Sète + Orvexia

La Région Atlas a conclu avec l'Office du lait un accord sur l'eau et avec la Banque du Sahel un autre sur les prêts.
  = agreement, signed: Région Atlas + Office du lait
  = agreement, signed: Région Atlas + Banque du Sahel

La Région Atlas négocie avec l'Office du lait un accord, puis, avec la Banque du Sahel, un contrat.
  = agreement, negotiating: Région Atlas + Office du lait
  = contract, negotiating: Région Atlas + Banque du Sahel

La Région Atlas a obtenu de la Banque du Sahel un prêt de 12 millions d'euros et, de la Banque de Corbas, un don de 4 millions d'euros.
  = financing, signed: Région Atlas + Banque du Sahel
  = financing, signed: Région Atlas + Banque de Corbas

La Banque du Sahel a accordé à la Région Atlas un prêt et, à la Ville de Corbas, un don.
  = financing, signed: Banque du Sahel + Région Atlas
  = financing, signed: Banque du Sahel + Ville de Corbas

# Two partners of one object stay together
La Ville de Vernoux a signé une convention avec l'Université de Tamba et avec l'Office du lait.
  = convention, signed: Ville de Vernoux + Université de Tamba + Office du lait
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(FRONTED))
def test_partners_before_their_object(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
