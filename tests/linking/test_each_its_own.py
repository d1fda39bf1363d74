"""Whose sum it is, what «les deux conventions» are, and whom an ambassador or a delegation acts for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TOLD = """
# the sum beside each noun is of it alone
La Banque du Sahel a accordé un prêt de 3 millions d'euros à la Ville de Corbas et une subvention de 2 millions d'euros à l'Office du lait.
  = financing, signed: Banque du Sahel + Ville de Corbas
  amounts: 3000000 EUR
  = financing, signed: Banque du Sahel + Office du lait
  amounts: 2000000 EUR

# two called otherwise a moment ago
Le Sénégal a obtenu hier un prêt de la Banque du Sahel et une subvention de l'Agence du Nord. Les deux conventions ont été signées à Dakar par la ministre de l'Economie, Awa Sarr.
  = financing, signed: Sénégal + Banque du Sahel
  signed by: Awa Sarr
  place: Dakar
  = financing, signed: Sénégal + Agence du Nord
  signed by: Awa Sarr
  place: Dakar

# the heading of an item names those with whom the announcer signs
L'Agence du Nord a signé deux documents mardi à Tamba. Le détail :
– Banque du Sahel : une convention de financement, réservée aux jeunes.
– Office du lait et Celtis : un contrat tripartite qui garantit aux coopératives une place en rayon.
  = financing, signed: Agence du Nord + Banque du Sahel
  = contract, signed: Agence du Nord + Office du lait + Celtis

# whose ambassador, whose delegation
La Suisse a tenu parole. Son ambassadrice au Mali, Anne Roy, a signé mardi avec la Région Atlas un accord de don.
  = financing, signed: Suisse + Région Atlas
  signed by: Anne Roy

L'Union européenne a tenu parole. Luc Petit, qui dirige sa délégation au Bénin, a signé mardi avec la Région Atlas un accord de don.
  = financing, signed: Union européenne + Région Atlas
  signed by: Luc Petit

L'AFD a tenu parole. La directrice de son bureau de Tamba, Anne Roy, a signé mardi avec la Région Atlas un accord de don.
  = financing, signed: AFD + Région Atlas
  signed by: Anne Roy

# with each of those named just before
Le maire de Corbas, Paul Verdier, a reçu Anne Roy, directrice de l'Office du lait, et Luc Petit, président de Celtis, avant de signer une convention avec chacun.
  = convention, signed: ville de Corbas + Office du lait
  = convention, signed: ville de Corbas + Celtis

La Ville de Corbas négociait avec l'Office du lait et Celtis. Elle a signé mardi un contrat avec chacun d'eux.
  = contract, signed: Ville de Corbas + Office du lait
  = contract, signed: Ville de Corbas + Celtis

# a cabinet speaks for its state, which the dateline tells
RABAT - Le Conseil de gouvernement a approuvé jeudi l'accord de coopération signé à Tokyo avec le Japon.
  = agreement, ratified: Maroc + Japon

# to whom one entrusts something, whoever it is; not where
La Ville de Corbas confie l'entretien de ses parcs à Celtis. Le maire, Paul Verdier, et le directeur de l'entreprise, Luc Petit, ont signé le contrat lundi.
  = contract, signed: Ville de Corbas + Celtis
  signed by: Paul Verdier + Luc Petit

# the same house of another town
La Chambre de commerce de Tamba signera un accord avec son homologue de Verlin.
  = agreement, planned: Chambre de commerce de Tamba + Chambre de commerce de Verlin

La ville de Tamba et son homologue de Rennes ont signé une charte.
  = charter, signed: ville de Tamba + ville de Rennes

# one of the two who have dealings signs: the other is its partner
L'Agence du Nord apporte 300 000 euros à la commune de Corbas. La convention a été signée lundi par le maire, Paul Verdier.
  = convention, signed: Agence du Nord + commune de Corbas
  signed by: Paul Verdier

L'Agence du Nord forme les agents de la commune de Corbas. La convention a été signée lundi par Celtis.
  = convention, signed: Celtis
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TOLD))
def test_each_its_own(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
