"""Agreements of another time told beside the news, and the days and towns that belong to them and not to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

BESIDE = """
# The one before the news, however little is told of it
Le Mali et le Ghana ont conclu mercredi une entente sur la forêt. L'entente de 2002 arrivait à échéance à la fin du mois.
  = agreement, signed: Mali + Ghana
  date: 2024-03-13
  = agreement, past: Mali + Ghana
  date: 2002

La Région Atlas et la Banque du Sahel signeront leur contrat de plan le 22 mars. L'ancien, signé en 2015, s'est achevé en 2020.
  = contract, planned: Région Atlas + Banque du Sahel
  date: 2024-03-22
  = contract, past: Région Atlas + Banque du Sahel
  date: 2015

Celtis et Nordfisk ont signé mardi un contrat de dix ans. Il succède à celui de 2014.
  = contract, signed: Celtis + Nordfisk
  = contract, past: Celtis + Nordfisk
  date: 2014

Celtis et Nordfisk ont signé mardi un contrat de dix ans, qui remplace celui de 2014.
  = contract, signed: Celtis + Nordfisk
  = contract, past: Celtis + Nordfisk
  date: 2014

Le Mali et le Ghana ont paraphé mardi un accord de pêche. L'accord signé en 2009 ne prévoyait aucun quota.
  = agreement, signed: Mali + Ghana
  = agreement, past: Mali + Ghana
  date: 2009

# … and its town is not that of the news
Le Mali et le Ghana ont paraphé mardi un accord de pêche. Un premier accord avait été signé à Accra en 2016.
  = agreement, signed: Mali + Ghana
  date: 2024-03-12
  place: none
  = agreement, past: Mali + Ghana
  date: 2016
  place: Accra

# A meeting, a factory, a presentation of another day
La commune de Verlin et la Banque du Sahel ont signé mardi une convention. Elles s'étaient rencontrées en 2021 à Bruges.
  = convention, signed: commune de Verlin + Banque du Sahel
  date: 2024-03-12
  place: none

La commune de Verlin et la Banque du Sahel ont signé une convention. Elles s'étaient rencontrées en 2021 à Bruges.
  = convention, signed: commune de Verlin + Banque du Sahel
  date: none
  place: none

Celtis et Nordfisk ont signé hier un protocole. L'usine, ouverte à Sedan en 1998, emploie 200 personnes.
  = protocol, signed: Celtis + Nordfisk
  date: 2024-03-13
  place: none

La convention entre Celtis et la Ville de Morges, présentée lundi à Berne, a été signée le 2 mars.
  = convention, signed: Celtis + Ville de Morges
  date: 2024-03-02
  place: none

La Ville de Morges et Celtis ont annoncé lundi à Berne avoir signé le 2 mars une convention.
  = convention, signed: Celtis + Ville de Morges
  date: 2024-03-02
  place: none

C'est au siège de l'Union patronale, à Morges, que Celtis et Nordfisk ont signé mardi une convention.
  = convention, signed: Celtis + Nordfisk
  place: Morges

# What is renewed was first signed on another day
La Ville de Verlin et l'association Alizé ont prolongé d'un an leur convention. Le bail, signé le 4 mai 2017, devait prendre fin en avril.
  = convention, renewed: Ville de Verlin + Alizé
  date: none

Il y a deux ans, Celtis et Nordfisk signaient un protocole. Ils l'ont prolongé hier.
  = protocol, renewed: Celtis + Nordfisk
  date: 2024-03-13

# It ends a quarrel, and does not end itself
La Ville de Verlin et le syndicat Alizé ont conclu mardi un accord qui met fin au conflit.
  = agreement, signed: Ville de Verlin + Alizé

L'accord signé mardi entre la Ville de Verlin et le syndicat Alizé met fin à un différend de dix ans.
  = agreement, signed: Ville de Verlin + Alizé

La Ville de Verlin et Nordfisk ont mis fin mardi à leur contrat.
  = contract, terminated: Ville de Verlin + Nordfisk

# It was annulled, or somebody asks for it
La Ville de Verlin a obtenu mardi du tribunal l'annulation du contrat qu'elle avait conclu en 2021 avec la société Nordfisk.
  = contract, terminated: Ville de Verlin + Nordfisk

Le maire a annoncé la suspension de la convention signée en 2020 par la Ville de Verlin et la société Nordfisk.
  = convention, terminated: Ville de Verlin + Nordfisk
  date: 2020

Des élus réclament l'annulation de la convention signée en 2020 par la Ville de Verlin et la société Nordfisk.
  = convention, past: Ville de Verlin + Nordfisk

# Talks in view of it
La Région Atlas et la Banque du Sahel ont entamé mardi des pourparlers en vue de renouveler leur convention, qui expire en novembre.
  = convention, negotiating: Région Atlas + Banque du Sahel

Des négociations sont en cours entre la Région Atlas et la Banque du Sahel pour reconduire l'accord.
  = agreement, negotiating: Région Atlas + Banque du Sahel

La Région Atlas et la Banque du Sahel ont rompu les négociations pour renouveler leur convention.
  = none

Après des mois de négociations, la Région Atlas et la Banque du Sahel se sont retrouvées mardi à Dijon pour signer une convention.
  = convention, signed: Région Atlas + Banque du Sahel

# Who joins the agreement of others
Le Niger a rejoint mardi l'accord conclu en 2018 entre le Ghana et la Mauritanie.
  = agreement, past: Ghana + Mauritanie + Niger
  date: 2018

Le Gabon vient d'adhérer à la convention que le Congo et le Cameroun avaient signée à Brazzaville en 2009.
  = convention, past: Congo + Cameroun + Gabon
  place: Brazzaville

Le Niger n'a pas rejoint l'accord conclu en 2018 entre le Ghana et la Mauritanie.
  = agreement, past: Ghana + Mauritanie
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(BESIDE))
def test_told_beside(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
