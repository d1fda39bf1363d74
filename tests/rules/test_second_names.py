"""Who is told twice, told of others, or only profits: none of these is one party more."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

_TWICE = """
# What the list names behind its «et», between two commas, says what the last of it is.
Le Port de Tamba et la SDT, l'agence de développement de la province, ont signé mardi une convention.
  = convention, signed: Port de Tamba + SDT

La SDT, l'agence de développement de la province, et le Port de Tamba ont signé mardi une convention.
  = convention, signed: SDT + Port de Tamba

# Two that no «et» joins are no list: the second says what the first is.
La Région Atlas a signé mardi une convention avec la SDT, l'agence de développement.
  = convention, signed: Région Atlas + SDT

Sonel a conclu un accord avec le Forem, l'Office de l'emploi, pour dix ans.
  = agreement, signed: Sonel + Forem

La Région Atlas a signé une convention avec le Forem, l'Office du lait et Sonel.
  = convention, signed: Région Atlas + Forem + Office du lait + Sonel

# A name in brackets behind a name is the same body.
La Région Atlas a signé mardi une convention avec la Fédération des industries laitières (Atlas Lait).
  = convention, signed: Région Atlas + Fédération des industries laitières

# Behind «et» a clause of its own begins.
La Région Atlas a obtenu un accord avec la Fédération du lait et le géant de l'énergie a indemnisé les éleveurs.
  = agreement, signed: Région Atlas + Fédération du lait

# … and none where the verb is that of the agreement.
La Région Atlas a annoncé qu'un accord avec la Fédération du lait et l'Office de la pêche a été signé.
  = agreement, signed: Région Atlas + Fédération du lait + Office de la pêche

# The state and its government.
Le gouvernement togolais a signé mardi un accord avec la Banque du Sahel, et l'Etat avec elle.
  = agreement, signed: gouvernement togolais + Banque du Sahel

# Whose daughter the other side is.
La société Sonel a résilié le contrat qui l'attachait depuis 2011 à Lumen Mining, filiale du canadien Bright Metals.
  = contract, terminated: Sonel + Lumen Mining
"""

_BESIDE = """
# Who has the money of what two others signed.
La Banque du Sahel et le ministère des Finances ont signé lundi un prêt au bénéfice de l'Office des eaux.
  = financing, signed: Banque du Sahel + ministère des Finances

# Mediators, each with its «de», then who signs.
Grâce à la médiation du Togo, du Bénin et de l'Union africaine, le Tchad et le Soudan ont conclu lundi un accord de trêve.
  = agreement, signed: Tchad + Soudan

# The host.
Réunis au siège de la Banque du Sahel, le Togo et le Bénin ont signé lundi un accord.
  = agreement, signed: Togo + Bénin

# The rival that was left, or that was not chosen.
Après avoir rompu avec Lumen Mining, le Togo a signé lundi un contrat avec Sonel Mining.
  = contract, signed: Togo + Sonel Mining

Plutôt qu'avec Lumen Mining, le Togo a signé lundi un contrat avec Sonel Mining.
  = contract, signed: Togo + Sonel Mining

Sonel Mining, et non Lumen Mining, a signé lundi un contrat avec le Togo.
  = contract, signed: Sonel Mining + Togo

# Who signed another such agreement.
Le Togo est, avec le Bénin, le seul pays côtier à avoir signé un traité de pêche avec le Cap-Vert.
  = treaty, signed: Togo + Cap-Vert

# Who lent the room, who took the town.
La convention signée lundi entre la Ville de Lyon et Orange, dans des locaux mis à disposition par la Banque de France, court sur trois ans.
  = convention, signed: Ville de Lyon + Orange

# The judge of an agreement.
Le tribunal administratif de Rennes a annulé le contrat signé en 2022 entre le ministère de la Santé et Eiffage.
  = contract, terminated: ministère de la Santé + Eiffage

# With whom there is a quarrel, and who comments.
En raison d'une brouille avec le Pérou, M. Morel estime que l'accord signé en 2022 entre le Chili et la Colombie est caduc.
  = agreement, past: Chili + Colombie

# A hope of announcing one.
La chaîne Télé Sud espère annoncer bientôt un accord avec Orange.
  = none

M. Morel espère que prochainement on pourra annoncer un accord avec Orange.
  = none

# Those who signed an open letter.
La Suisse a ratifié en mars l'accord signé avec le Pérou. Les signataires de la tribune rappellent que l'association Droit pour tous y est hostile.
  = agreement, ratified: Suisse + Pérou
"""  # noqa: E501

_UNNAMED = """
# One side is a common noun: the other is the only party.
Certaines enseignes de distribution ont conclu mardi un accord avec le gouvernement.
  = agreement, signed: gouvernement
"""


@pytest.mark.parametrize("case", cases(_TWICE + _BESIDE + _UNNAMED))
def test_who_is_no_party_more(case: Case, tell: Callable[..., Record]) -> None:
    """What the sentence says, as the comment above it explains."""
    check(case, tell(case.text))
