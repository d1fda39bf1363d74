"""The place of signing in the sentence that tells it: buildings and towns, and the places of something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

BUILDINGS = """
La Région Bretagne et l'association Horizons ont signé, vendredi, dans la cour de l'école de Plouvorn, une convention.
  = convention, signed: Région Bretagne + Horizons
  place: Plouvorn

La Région Bretagne et l'association Horizons ont signé, vendredi, dans le réfectoire du lycée de Dinan, une convention.
  = convention, signed: Région Bretagne + Horizons
  place: Dinan

La Région Bretagne et l'association Horizons ont signé, vendredi, sous les ors du Parlement de Bretagne, une convention.
  = convention, signed: Région Bretagne + Horizons
  place: Parlement de Bretagne

# An institution is where one signs, and no party, where the sentence opens with it, or where «c'est … que» says so
A la Chambre de commerce de Sfax, la Fédération du textile et l'Agence de promotion de l'industrie ont signé un accord.
  = agreement, signed: Fédération du textile + Agence de promotion de l'industrie
  place: Sfax

C'est à l'université de Lomé que la Fédération du textile et l'Agence de promotion de l'industrie ont signé un accord.
  = agreement, signed: Fédération du textile + Agence de promotion de l'industrie
  place: Lomé

Au ministère des Finances, à Cotonou, le Bénin et la Banque africaine de développement ont signé un accord de prêt.
  = financing, signed: Bénin + Banque africaine de développement
  place: Cotonou

# An occasion is none
Au Salon des métiers de l'automobile, la Ville de Vernoux et la société Nordfisk ont signé mardi un contrat.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: none

Airbus et la compagnie Air Sénégal ont dévoilé lundi depuis Toulouse un partenariat de maintenance.
  = partnership, announced: Airbus + Air Sénégal
  place: Toulouse
"""

ELSEWHERE = """
# Where a body sits
L'hôpital de Panzi, à Bukavu, et le CHU de Liège ont signé mardi une convention.
  = convention, signed: hôpital de Panzi + CHU de Liège
  place: none

L'hôpital de Panzi à Bukavu et le CHU de Liège ont signé mardi une convention.
  = convention, signed: hôpital de Panzi + CHU de Liège
  place: none

Le CHU de Liège et l'hôpital de Panzi, en République démocratique du Congo, ont signé mardi une convention.
  = convention, signed: CHU de Liège + hôpital de Panzi
  place: none

La société Nordfisk, installée à Conakry, et le groupe Alteo ont signé mardi un contrat.
  = contract, signed: Nordfisk + Alteo
  place: none

# … but not where the body is the place itself
Dans les locaux de la Chambre de commerce, à Sfax, la Ville de Vernoux et la société Nordfisk ont signé un contrat.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: Sfax

# … nor where two states sign
Le Maroc et l'Espagne, à Rabat, ont signé mardi un accord de pêche.
  = agreement, signed: Maroc + Espagne
  place: Rabat

# What another verb does there
Pour bâtir un hôpital à Ziguinchor, la Région Atlas et la société Nordfisk ont signé mardi un contrat.
  = contract, signed: Région Atlas + Nordfisk
  place: none

Le groupe Alteo ouvrira une usine à Ziguinchor en vertu d'une convention signée mardi avec la Région Atlas.
  = convention, signed: Alteo + Région Atlas
  place: none

# … but those who met there signed there
La Région Atlas et la société Nordfisk se sont retrouvées mardi à Ziguinchor pour signer un contrat.
  = contract, signed: Région Atlas + Nordfisk
  place: Ziguinchor
"""

TOWNS = """
# Whatever the venue is called, the town at the end of its name is the place
La Ville de Huy et la société Nordfisk ont signé mardi, au lycée Jean-Monnet de Plouvara, une convention.
  = convention, signed: Ville de Huy + Nordfisk
  place: Plouvara

Réunies samedi sous un hangar de Diallas par une association, la Ville de Sousse et Nordfisk ont signé un contrat.
  = contract, signed: Ville de Sousse + Nordfisk
  place: Diallas

Au siège de la wilaya de Tindouf, la Ville de Sousse et Nordfisk ont signé mardi une convention.
  = convention, signed: Ville de Sousse + Nordfisk
  place: Tindouf

# One name that no list of given names knows is a town, after a day
Le gérant de la société Nordfisk est venu mercredi à Ngoumou signer avec la commune d'Akono un contrat.
  = contract, signed: commune d'Akono + Nordfisk
  place: Ngoumou

# Until where and about where are no places of signing
La Région Atlas et Nordfisk ont prolongé mardi, jusqu'à Los Angeles, leur contrat.
  = contract, renewed: Région Atlas + Nordfisk
  place: none

La Région Atlas et Nordfisk ont signé en 2017 un accord dont personne, à Rabat, ne se souvient.
  = agreement, past: Région Atlas + Nordfisk
  place: none
"""

POINTING = """
Le ministre de la Santé, Abdou Diouf, s'envole demain pour Genève. Il y signera un accord avec l'OMS.
  = agreement, planned: OMS + ministère de la Santé
  place: Genève

Le ministre de la Santé, Abdou Diouf, est rentré de Pékin avec un accord de prêt, signé là-bas avec la Banque de Chine.
  = financing, signed: ministère de la Santé + Banque de Chine
  place: Pékin

L'ancienne halle de Monastir n'avait jamais vu cela. C'est là que la Ville de Sousse et Nordfisk ont signé un contrat.
  = contract, signed: Ville de Sousse + Nordfisk
  place: Monastir

# «y» of the text that one signs is no place
L'accord entre la Ville de Sousse et Nordfisk est bouclé. Revenu de Monastir, le maire y a mis mardi sa signature.
  = agreement, signed: Ville de Sousse + Nordfisk
  place: none
"""


@pytest.mark.parametrize("case", cases(BUILDINGS))
def test_in_a_building(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ELSEWHERE))
def test_places_of_something_else(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(POINTING))
def test_places_pointed_to(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(TOWNS))
def test_the_town_of_the_venue(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
