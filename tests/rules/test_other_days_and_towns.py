"""Days of something else beside a signing, and towns told by what sort of place they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DAYS = """
# What the sentence first tells of its subject
Élu en 2020, le maire de Vernoux a signé un contrat avec la société Ferlac.
  = contract, signed: Ferlac + ville de Vernoux
  date: none

Privatisée en 2016, la société Ferlac a conclu mardi un accord avec la ville de Vernoux.
  = agreement, signed: Ferlac + ville de Vernoux
  date: 2024-03-12

Daté du 22 février, le contrat lie la ville de Vernoux à la société Ferlac.
  = contract, signed: ville de Vernoux + Ferlac
  date: 2024-02-22

# … but who meets signs there and then
Réunis lundi à Kolda, le ministère de la Santé et l'ONG Tessal ont signé une convention.
  = convention, signed: ministère de la Santé + Tessal
  date: 2024-03-11
  place: Kolda

# Irregular participles
Après deux ans de négociations ouvertes le 2 mars 2022, la ville de Vernoux et la société Ferlac ont signé un accord.
  = agreement, signed: ville de Vernoux + Ferlac
  date: none

# What will be done under it
En septembre, les élèves mangeront bio : la ville de Vernoux a signé un contrat avec la société Ferlac.
  = contract, signed: ville de Vernoux + Ferlac
  date: none

Le ministère de la Santé et l'ONG Tessal ont signé une convention pour ouvrir un centre de soins en mai.
  = convention, signed: ministère de la Santé + Tessal
  date: none

Le ministère de la Santé et l'ONG Tessal ont signé une convention pour ouvrir un centre de soins en février.
  = convention, signed: ministère de la Santé + Tessal
  date: 2024-02

# Who praises it speaks then and there
L'ONU a salué lundi à Genève l'accord signé entre l'Iran et l'Irak.
  = agreement, signed: Iran + Irak
  date: none
  place: none

# The second of two by its own day and town
La société Ferval a signé le 4 mars à Nador un accord avec Irsal et, le 6 mars à Tunis, un contrat avec l'ONG Tessal.
  = agreement, signed: Ferval + Irsal
  date: 2024-03-04
  place: Nador
  = contract, signed: Ferval + Tessal
  date: 2024-03-06
  place: Tunis

# Who arrived is still there
Arrivé vendredi soir à Kolda, le ministre de l'Agriculture a signé samedi une convention avec la société Ferlac.
  = convention, signed: Ferlac + ministère de l'Agriculture
  date: 2024-03-09
  place: Kolda
"""

TOWNS = """
# The town behind its noun
Le Sénégal et le Togo ont signé mardi un accord dans la petite ville côtière de Saly.
  = agreement, signed: Sénégal + Togo
  place: Saly

Dans le village de Vernoux, le département du Cantal et la société Ferlac ont signé mardi une convention.
  = convention, signed: département du Cantal + Ferlac
  place: Vernoux

Le département du Cantal et la société Ferlac ont signé mardi une convention au hameau de Récusset.
  = convention, signed: département du Cantal + Ferlac
  place: Récusset

# … of what is built is none of signing
Ferlac ouvrira une usine dans le village de Vernoux : elle a signé lundi un contrat avec le département du Cantal.
  = contract, signed: Ferlac + département du Cantal
  place: none

# A capital, by its country
L'Égypte et la Jordanie ont signé lundi un accord dans la capitale jordanienne, Amman.
  = agreement, signed: Égypte + Jordanie
  place: Amman

Le Sénégal et le Togo ont signé mardi dans la capitale togolaise un accord de pêche.
  = agreement, signed: Sénégal + Togo
  place: capitale togolaise

Le Sénégal et le Togo ont signé mardi dans la capitale togolaise un accord de pêche. Il a été conclu à Lomé.
  = agreement, signed: Sénégal + Togo
  place: Lomé

# The town of a gathering, drawn into «du», or a state of its own
La société Irsal et la société Ferlac ont signé mardi un contrat en marge du sommet du Caire.
  = contract, signed: Irsal + Ferlac
  place: Le Caire

La société Irsal et la société Ferlac ont signé vendredi un contrat en marge du Salon aéronautique de Singapour.
  = contract, signed: Irsal + Ferlac
  place: Singapour

# What heads the text
Ziguinchor : le ministère de l'Agriculture et la société Ferlac ont signé samedi une convention.
  = convention, signed: ministère de l'Agriculture + Ferlac
  place: Ziguinchor

# «sur» what one stands on
L'université de Caen et l'école Delmas ont signé une convention sur le campus de Caen.
  = convention, signed: université de Caen + école Delmas
  place: Caen
"""


@pytest.mark.parametrize("case", cases(DAYS) + cases(TOWNS))
def test_days_and_towns(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


AHEAD = """
# The day counted from a day to come is to come.
La foire ouvrira le 20 mars. Ce jour-là, la Région Atlas et la Banque du Sahel signeront un contrat.
  = contract, planned: Région Atlas + Banque du Sahel
  date: 2024-03-20

La foire ouvrira le 20 avril. Le lendemain, la Région Atlas et la Banque du Sahel signeront un contrat.
  = contract, planned: Région Atlas + Banque du Sahel
  date: 2024-04-21

La foire a ouvert le 20 février. Le lendemain, la Région Atlas et la Banque du Sahel ont signé un contrat.
  = contract, signed: Région Atlas + Banque du Sahel
  date: 2024-02-21
"""


@pytest.mark.parametrize("case", cases(AHEAD))
def test_days_ahead(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
