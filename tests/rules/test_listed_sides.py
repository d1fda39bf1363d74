"""Sides that a colon lists, that a plural takes up, that the agreement itself tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

LISTED = """
# as many as are counted, behind the colon
Trois communes ont signé la charte : Verlin, Tamba et Corbas.
  = charter, signed: Verlin + Tamba + Corbas

Une convention tripartite a été conclue : la Ville de Corbas, l'Office du lait et Celtis.
  = convention, signed: Ville de Corbas + Office du lait + Celtis

Le calendrier a été fixé dans une convention à trois : l'Office du lait, Celtis et la Région Atlas.
  = convention, signed: Office du lait + Celtis + Région Atlas

# … but not whom another clause tells
Une convention a été signée lundi : la Région Atlas et Celtis se partageront les frais.
  = none

# «les deux entreprises» are those of the agreement told last, whoever was named since
Le groupe Verlin et la Société nordique d'électricité ont paraphé un mémorandum. Le lycée hôtelier de Tamba fournira les repas. Un contrat devrait être signé par les deux entreprises avant mars.
  = memorandum, signed: Verlin + Société nordique d'électricité
  = contract, planned: Verlin + Société nordique d'électricité

# a square is no contract
La Ville de Corbas a signé une charte avec l'Office du lait. La fête s'est tenue sur la place du marché.
  = charter, signed: Ville de Corbas + Office du lait

# what received their signatures is theirs; with the firm whose agreement it is
L'accord d'intéressement de Nordfisk a reçu lundi la signature de la CFTC et de FO.
  = agreement, signed: CFTC + FO + Nordfisk

L'accord n'a pas reçu la signature de la CFDT.
  = none

# … and what one side is stands between the two
Celtis, une filiale de Nordfisk, et Avelia ont signé un contrat avec la Ville de Corbas.
  = contract, signed: Celtis + Avelia + Ville de Corbas

# a town, and an agency of that town
Saint-Louis et Fès sont jumelées. L'Agence de développement communal de Saint-Louis a signé une convention avec la Banque du Sahel.
  = twinning, past: Saint-Louis + Fès
  = convention, signed: Agence de développement communal de Saint-Louis + Banque du Sahel

# an office, and what its holder is: one person
L'Université Atlas a reçu une délégation. Le recteur, le professeur Jean Morel, a signé une convention avec la Ville de Corbas.
  = convention, signed: Université Atlas + Ville de Corbas
  signed by: Jean Morel

# what an agreement did tells its other side
La Ville de Corbas a dénoncé la convention qui confiait à Celtis la gestion du stade.
  = convention, terminated: Ville de Corbas + Celtis

La Ville de Corbas a résilié le contrat qui chargeait Celtis de l'entretien du stade.
  = contract, terminated: Ville de Corbas + Celtis

La convention qui met le stade à la disposition de l'USL Tamba a été signée mardi par la Ville de Corbas.
  = convention, signed: Ville de Corbas + USL Tamba

La convention qui met le stade à la disposition des habitants a été signée mardi par Celtis et la Ville de Corbas.
  = convention, signed: Ville de Corbas + Celtis

# whom a twinning joins
Le jumelage de Verlin et de Corbas sera signé en octobre.
  = twinning, planned: Verlin + Corbas

Le comité de jumelage de Verlin et la Ville de Corbas ont signé une convention.
  = convention, signed: comité de jumelage de Verlin + Ville de Corbas
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(LISTED))
def test_listed_sides(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
