"""The day of signing among the days that a sentence tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DAYS = """
# What the amended agreement binds is older than the amendment
Un avenant au contrat qui unit depuis 2019 la Ville de Thiès à la société Nordfisk a été signé mardi.
  = amendment, signed: Ville de Thiès + Nordfisk
  date: 2024-03-12

Un avenant à l'accord de 2018, qui lie la Ville de Thiès à la société Nordfisk, doit être paraphé le 16 mars.
  = amendment, planned: Ville de Thiès + Nordfisk
  date: 2024-03-16

# A day counted from the signing
Les ouvrières ont repris le travail mercredi, au lendemain de l'accord trouvé entre la société Nordfisk et la CFDT.
  = agreement, signed: Nordfisk + CFDT
  date: 2024-03-12

# «dès» with what is done
La Ville de Thiès avait réglé l'affaire dès l'an dernier, par une convention avec la société Nordfisk.
  = convention, past: Ville de Thiès + Nordfisk
  date: 2023

# The month by which it will be signed, and no other end
Une convention entre la Ville de Thiès et la société Nordfisk doit être signée d'ici à juin.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024-06

Une convention entre la Ville de Thiès et la société Nordfisk doit être signée avant la fin du mois.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024-03

Une convention entre la Ville de Thiès et la société Nordfisk doit être signée avant la fin de l'année.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024

Une convention entre la Ville de Thiès et la société Nordfisk sera signée d'ici la fin de l'année.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024

Une convention entre la Ville de Thiès et la société Nordfisk doit être signée avant juin.
  = convention, planned: Ville de Thiès + Nordfisk
  date: none

# What is renewed has the day of its renewal, and not that of its first signing
La convention signée en 2019 entre la Ville de Thiès et la société Nordfisk a été reconduite pour quatre ans.
  = convention, renewed: Ville de Thiès + Nordfisk
  date: none

La Ville de Thiès et la société Nordfisk ont renouvelé mardi la convention signée en 2019.
  = convention, renewed: Ville de Thiès + Nordfisk
  date: 2024-03-12

# The day that was set, and put off
La convention que la Ville de Thiès devait signer le 30 mars avec la société Nordfisk a été remise à plus tard.
  = convention, planned: Ville de Thiès + Nordfisk
  date: none

# The day of the vote is not that of the signing to come
Déjà approuvée lundi par le conseil, la convention entre la Ville de Thiès et la société Nordfisk sera signée vendredi.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024-03-15

La convention, validée lors du conseil du 4 mars, sera signée en avril par la Ville de Thiès et la société Nordfisk.
  = convention, planned: Ville de Thiès + Nordfisk
  date: 2024-04

La convention que la Ville de Thiès doit passer avec la société Nordfisk figure au menu de la séance du 27 mars.
  = convention, planned: Ville de Thiès + Nordfisk
  date: none

La Ville de Thiès et la société Nordfisk ont signé une convention lors de la séance du 4 mars.
  = convention, signed: Ville de Thiès + Nordfisk
  date: 2024-03-04

# Announced for a month or a day
La Ville de Thiès et la société Nordfisk ont annoncé, mais pour avril seulement, la signature d'un contrat.
  = contract, planned: Ville de Thiès + Nordfisk
  date: 2024-04

La Ville de Thiès a annoncé lundi la signature d'un accord pour l'emploi avec la société Nordfisk.
  = agreement, signed/announced: Ville de Thiès + Nordfisk

# A day is no part of the name before it
La Ville de Thiès a signé une convention avec l'association Les Deux Rives mercredi.
  = convention, signed: Ville de Thiès + Les Deux Rives
  date: 2024-03-13

La Ville de Thiès a signé une convention avec le club Horizon Bleu mardi.
  = convention, signed: Ville de Thiès + Horizon Bleu
  date: 2024-03-12

# Two agreements of one verb, each with its day
La Région Atlas a signé lundi un accord avec la société Nordfisk, et mercredi une convention avec l'Institut Morel.
  = agreement, signed: Région Atlas + Nordfisk
  date: 2024-03-11
  = convention, signed: Région Atlas + Institut Morel
  date: 2024-03-13

La Région Atlas a signé un accord avec la société Nordfisk en janvier et une convention avec le lycée Morel en février.
  = agreement, signed: Région Atlas + Nordfisk
  date: 2024-01
  = convention, signed: Région Atlas + lycée Morel
  date: 2024-02

La Région Atlas a signé mardi un accord avec la société Nordfisk et une convention avec l'Institut Morel.
  = agreement, signed: Région Atlas + Nordfisk
  date: 2024-03-12
  = convention, signed: Région Atlas + Institut Morel
  date: 2024-03-12

# The day on which it was said, or asked
Le maire de Thiès, Paul Amard, a indiqué mercredi que la commune avait signé un bail avec la société Nordfisk.
  = contract, signed/past: ville de Thiès + Nordfisk
  date: none

Interrogé mercredi, le maire de Thiès, Paul Amard, a confirmé avoir signé un bail avec la société Nordfisk.
  = contract, signed: ville de Thiès + Nordfisk
  date: none

# The day told with the place to which «y» points
La ministre de la Santé, Nadia Bert, sera lundi à Tarvel. Elle y signera un contrat avec la Région Atlas.
  = contract, planned: ministère de la Santé + Région Atlas
  date: 2024-03-18
  place: Tarvel

# Official texts
Le Conseil a approuvé jeudi l'accord postal fait à Praia le 7 avril 2022 entre le Maroc et le Cap-Vert.
  = agreement, ratified: Maroc + Cap-Vert
  date: 2022-04-07
  place: Praia

# What ends has the day of its signing, and not that of its end
La Ville de Thiès a résilié lundi le contrat qui la liait depuis 2020 à la société Nordfisk.
  = contract, terminated: Ville de Thiès + Nordfisk
  date: 2020

En juin, la Ville de Thiès avait résilié le contrat qui la liait à la société Nordfisk.
  = contract, terminated: Ville de Thiès + Nordfisk
  date: none

Le contrat passé entre la Ville de Thiès et la société Nordfisk a été résilié l'an dernier.
  = contract, terminated: Ville de Thiès + Nordfisk
  date: none

L'entente conclue en 2018 entre la Ville de Thiès et la société Nordfisk s'éteint en juin.
  = agreement, past: Ville de Thiès + Nordfisk
  date: 2018

# The year in which another came before
Après le port de Sète en 2021, la Ville de Thiès s'allie à la société Nordfisk.
  = partnership, signed/announced: Ville de Thiès + Nordfisk
  date: none

Après l'Université de Tamba en 2022, la Ville de Thiès a signé un contrat avec la société Nordfisk.
  = contract, signed: Ville de Thiès + Nordfisk
  date: none

# Every week is no day
La société Nordfisk a signé avec la Ligue de football un contrat pour diffuser les matches le dimanche soir.
  = contract, signed: Nordfisk + Ligue de football
  date: none

La Ville de Thiès et la société Nordfisk se sont vues le 4 mars, et ont signé le mardi suivant une convention.
  = convention, signed: Ville de Thiès + Nordfisk
  date: 2024-03-05
"""


@pytest.mark.parametrize("case", cases(DAYS))
def test_when(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
