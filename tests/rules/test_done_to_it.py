"""What is done to an agreement, and when: the signing's day among others, what ends, waits or starts again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DONE = """
# Concluded, whatever else waits: its ratification, a vote
La Norvège et le Ghana ont signé mercredi à Accra un accord douanier ; il doit être approuvé par les deux parlements.
  = agreement, signed, asserted: Norvège + Ghana
  date: 2024-03-13

L'accord signé lundi entre la Banque du Sahel et la commune de Tazert sera approuvé par l'Assemblée nationale en mai.
  = agreement, signed, asserted: Banque du Sahel + commune de Tazert
  date: 2024-03-11

Le traité d'extradition que la Norvège et le Ghana ont signé en janvier doit être validé par la Cour d'ici à juin.
  = treaty, signed/past: Norvège + Ghana
  date: 2024-01

La Région Atlas a signé en janvier un accord avec la Banque du Sahel et entend le prolonger.
  = agreement, signed: Région Atlas + Banque du Sahel
  date: 2024-01

La Région Atlas menace de résilier le contrat signé en 2020 avec la Banque du Sahel.
  = contract, past: Région Atlas + Banque du Sahel
  date: 2020

# Who ratifies what two others signed is none of them
Le Parlement a ratifié jeudi le traité d'amitié signé l'an dernier par la Norvège et le Ghana.
  = treaty, ratified: Norvège + Ghana
  date: 2023

# Ended by a pronoun
La Région Atlas, qui avait signé en 2020 un contrat avec la Banque du Sahel, vient de le résilier.
  = contract, terminated: Région Atlas + Banque du Sahel
  date: 2020

La commune de Tazert, qui avait conclu en 2021 un accord avec l'association La Ruche, y a mis fin vendredi.
  = agreement, terminated: commune de Tazert + La Ruche
  date: 2021

La CFDT a retiré sa signature de l'accord conclu en janvier avec la Région Atlas.
  = agreement, terminated: CFDT + Région Atlas

La Norvège et le Ghana ont rompu l'accord de pêche qu'ils avaient renouvelé en 2023.
  = agreement, terminated: Norvège + Ghana

# … and taken up again
La Norvège et le Ghana ont rétabli l'accord de pêche suspendu depuis 2019.
  = agreement, renewed: Norvège + Ghana

Après l'avoir suspendue, la commune de Tazert a réactivé la convention signée avec la Banque du Sahel.
  = convention, renewed: commune de Tazert + Banque du Sahel

Le renouvellement de la convention entre la Région Atlas et la Banque du Sahel a été acté mercredi.
  = convention, renewed: Région Atlas + Banque du Sahel
  date: 2024-03-13

# A day once set, another that came
La signature de l'accord entre la Région Atlas et la Banque du Sahel, prévue lundi, a été reportée au 12 décembre.
  = agreement, planned: Région Atlas + Banque du Sahel
  date: 2024-12-12

La signature du contrat entre la Norvège et la Banque du Sahel, d'abord prévue mardi, aura finalement lieu vendredi.
  = contract, planned: Norvège + Banque du Sahel
  date: 2024-03-15

La signature de l'accord entre la Région Atlas et la Banque du Sahel, programmée jeudi, a finalement eu lieu mardi.
  = agreement, signed: Région Atlas + Banque du Sahel
  date: 2024-03-12

# Days of something else
La Norvège et la Région Atlas ont signé, fin octobre, une convention dont l'entrée en vigueur est fixée au 1er mai.
  = convention, past/signed: Norvège + Région Atlas
  date: 2023-10

Le contrat qui liait la Région Atlas à la Banque du Sahel a expiré le 30 septembre.
  = contract, past: Région Atlas + Banque du Sahel
  date: none

Le futur accord entre la Norvège et le Ghana sera paraphé en avril, a indiqué mercredi un porte-parole.
  = agreement, planned: Norvège + Ghana
  date: 2024-04

# Of two signings the one that has a tense
Le ministre a confirmé que l'accord entre la Norvège et le Ghana, paraphé en décembre, serait signé en mai à Accra.
  = agreement, planned: Norvège + Ghana
  date: 2024-05

# Nobody left it but in words: no agreement is planned
Le Ghana sortira en juillet de l'accord monétaire qu'il avait conclu avec la Norvège.
  = agreement, past/terminated: Ghana + Norvège

# Not renewed
Faute d'avoir été renouvelée à temps, la convention entre la commune de Tazert et la Région Atlas est caduque.
  = none

# Whose contract: a name that nobody knows
Le contrat de Medilog avec la Région Atlas a été prolongé d'un an.
  = contract, renewed: Medilog + Région Atlas

L'accord de Nordfisk avec le syndicat des pêcheurs a été renouvelé.
  = agreement, renewed: Nordfisk + syndicat des pêcheurs

La Norvège a signé le 5 mars avec le Ghana un accord maritime, que le Parlement a ratifié dès le lendemain.
  = agreement, ratified: Norvège + Ghana
  date: 2024-03-05

# Rumours of what is to come
La Norvège et le Togo s'apprêteraient à conclure un accord avec le Ghana.
  = agreement, planned: Norvège + Togo + Ghana

La Région Atlas serait sur le point de signer un accord avec la Banque du Sahel.
  = agreement, planned, unconfirmed: Région Atlas + Banque du Sahel

La Norvège serait tout près de signer un accord avec le Ghana.
  = agreement, planned, unconfirmed: Norvège + Ghana

Selon le quotidien, la Norvège signerait la semaine prochaine un accord avec le Ghana.
  = agreement, planned, unconfirmed: Norvège + Ghana
"""


@pytest.mark.parametrize("case", cases(DONE))
def test_done_to_it(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
