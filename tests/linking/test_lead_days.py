"""Which day of the first sentences is that of the news, and which agreements have another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

LEADS = """
# A day counted from that of the ceremony is not a second one
La cérémonie s'est déroulée mardi à Sfax, devant le ministre, Paul Amard, arrivé la veille.
La Région Atlas et la société Nordfisk ont signé une convention.
  = convention, signed: Région Atlas + Nordfisk
  date: 2024-03-12

# A day on which nothing is done yet
Le championnat reprendra vendredi. La Ligue de football et la société Nordfisk ont signé un contrat.
  = contract, signed: Ligue de football + Nordfisk
  date: none

# The day of what is done under an agreement is not its own, nor that of the lead
La Ville de Sarlan a ouvert lundi une crèche, en vertu d'un accord passé avec la société Nordfisk.
  = agreement, signed/past: Ville de Sarlan + Nordfisk
  date: none

Le maire a présenté mardi le projet, fruit d'un accord conclu entre la Ville de Sarlan et la société Nordfisk.
  = agreement, signed: Ville de Sarlan + Nordfisk
  date: none

# A capital that opens a later sentence is no dateline without its dash or its day
Mardi, les cantons de Morane et de Brévine ont signé une convention. Berne, voisine discrète, n'a pas voulu en être.
  = convention, signed: canton de Morane + canton de Brévine
  place: none

# What had been done before is told after the news
La commune de Tarvel a signé un bail avec la société Nordfisk. Le chantier avait été lancé mardi par le préfet.
  = contract, signed: commune de Tarvel + Nordfisk
  date: none

La commune de Tarvel et la société Nordfisk ont signé un bail. C'était mardi, devant la presse.
  = contract, signed: commune de Tarvel + Nordfisk
  date: 2024-03-12

# «y» of the scene
Le ministre de la Pêche, Paul Amard, avait dressé sa tente à Bouna.
Son homologue malien, Idrissa Ba, y est arrivé mardi.
A midi, un accord portait leurs deux signatures.
  = agreement, signed: ministère de la Pêche + ministère malien de la Pêche
  place: Bouna

# The town of the lead before the seat of a party
La Région Atlas a signé, mardi à Tunis, un contrat avec la société Nordfisk et un bail avec l'Institut Morel.
La cérémonie s'est tenue au siège de la Région.
  = contract, signed: Région Atlas + Nordfisk
  place: Tunis
  = contract, signed: Région Atlas + Institut Morel
  place: Tunis

# Only what it does lies ahead
Une convention de jumelage unira Tarvel à Bouna. Le maire de Tarvel, Paul Amard, l'a signée mardi.
  = twinning, signed: Tarvel + Bouna
  date: 2024-03-12
"""


@pytest.mark.parametrize("case", cases(LEADS))
def test_leads(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
