"""Plain sentences, one turn of phrase each: status, date, place, subject and duration as the press puts them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

STATUS = """
# What is being signed is the renewal
La commune de Tazert et la Fondation Lemaire ont signé le renouvellement de leur convention.
  = convention, renewed: commune de Tazert + Fondation Lemaire

La prolongation de l'accord entre la commune de Tazert et la Fondation Lemaire a été signée mardi.
  = agreement, renewed: commune de Tazert + Fondation Lemaire
  date: 2024-03-12

# Talks in order to conclude are talks
La commune de Tazert et la Fondation Lemaire sont en discussions pour conclure un accord.
  = agreement, negotiating: commune de Tazert + Fondation Lemaire

La commune de Tazert et la Fondation Lemaire travaillent à un accord-cadre.
  = framework_agreement, negotiating: commune de Tazert + Fondation Lemaire

La commune de Tazert et la Fondation Lemaire planchent sur une convention de partenariat.
  = convention, negotiating: commune de Tazert + Fondation Lemaire

# … but who didn't wait to sign is not about to
La Fondation Lemaire n'a pas attendu pour nouer ses premières alliances.
  = none

La signature d'un accord entre la commune de Tazert et la Fondation Lemaire est imminente.
  = agreement, planned: commune de Tazert + Fondation Lemaire

La signature de l'accord entre le ministère de la Santé et la Chambre de commerce de Dakar aura lieu le 2 avril à Paris.
  = agreement, planned: ministère de la Santé + Chambre de commerce de Dakar
  place: Paris

Une convention est en passe d'être signée entre la commune de Tazert et la Fondation Lemaire.
  = convention, planned: commune de Tazert + Fondation Lemaire

# The end, in the present
La commune de Tazert met fin à son partenariat avec la Fondation Lemaire.
  = partnership, terminated: commune de Tazert + Fondation Lemaire

La Fondation Lemaire mettra un terme à la convention signée avec la commune de Tazert.
  = convention, terminated: commune de Tazert + Fondation Lemaire

# «depuis» after the instrument
La commune de Tazert est liée à la Fondation Lemaire par une convention depuis dix ans.
  = convention, past: commune de Tazert + Fondation Lemaire
"""

NAMES = """
# Where and when an article was written is nobody
Paris, le 12 mars 2024 – La commune de Tazert et la Fondation Lemaire ont signé une convention.
  = convention, signed: commune de Tazert + Fondation Lemaire

RABAT, 12 mars (MAP) - La commune de Tazert et la Fondation Lemaire ont signé une convention.
  = convention, signed: commune de Tazert + Fondation Lemaire

# … but these three conclude
Paris, Rabat et Alger ont signé un accord.
  = agreement, signed: Paris + Rabat + Alger

# A participle at the head of the sentence is nobody
Réunis à Libreville, la commune de Tazert et Orange ont signé une convention.
  = convention, signed: commune de Tazert + Orange
  place: Libreville

# A name after «et» is no part of a town's chamber, nor of a minister's portfolio
La Chambre de commerce de Dakar et Veolia ont signé un accord.
  = agreement, signed: Chambre de commerce de Dakar + Veolia

Le ministère de la Santé et Orange ont signé un accord.
  = agreement, signed: ministère de la Santé + Orange
"""

MATTERS = """
La commune de Tazert et la Fondation Lemaire ont signé une convention dans l'objectif de replanter des mangroves.
  = convention, signed: commune de Tazert + Fondation Lemaire
  subject: replanter des mangroves

La commune de Tazert et la Fondation Lemaire ont signé une convention. En ligne de mire : l'entretien des digues.
  = convention, signed: commune de Tazert + Fondation Lemaire
  subject: l'entretien des digues

La commune de Tazert et la Fondation Lemaire ont signé une convention. Sa durée est de dix-huit mois.
  = convention, signed: commune de Tazert + Fondation Lemaire
  duration: dix-huit mois

# The aim, told before those who conclude
Pour rénover 1 200 logements, la commune de Tazert et la Fondation Lemaire ont signé une convention.
  = convention, signed: commune de Tazert + Fondation Lemaire
  subject: rénover 1 200 logements

Soucieuses de mieux trier les déchets, la commune de Tazert et la Fondation Lemaire ont signé mardi un accord.
  = agreement, signed: commune de Tazert + Fondation Lemaire
  subject: mieux trier les déchets

# Both, in the sentence after
La commune de Tazert et la Fondation Lemaire ont signé une convention. Les deux partenaires s'engagent à entretenir les digues.
  = convention, signed: commune de Tazert + Fondation Lemaire
  subject: entretenir les digues

La commune de Tazert et la Fondation Lemaire ont signé une convention. Elles entendent replanter des mangroves.
  = convention, signed: commune de Tazert + Fondation Lemaire
  subject: replanter des mangroves

La commune de Tazert et la Fondation Lemaire ont signé une convention. Celle-ci a pour objet l'entretien des digues.
  = convention, signed: commune de Tazert + Fondation Lemaire
  subject: l'entretien des digues

# A question and its answer
La commune de Tazert et la Fondation Lemaire ont signé une convention. L'objectif ? Numériser les archives.
  = convention, signed: commune de Tazert + Fondation Lemaire
  subject: Numériser les archives

La commune de Tazert et la Fondation Lemaire ont signé une convention. Au cœur de l'accord, l'entretien des digues.
  = convention, signed: commune de Tazert + Fondation Lemaire
  subject: l'entretien des digues

La commune de Tazert et la Fondation Lemaire ont conclu un accord aux termes duquel elles vont replanter des mangroves.
  = agreement, signed: commune de Tazert + Fondation Lemaire
  subject: replanter des mangroves

# What follows «sur» is no part of a proper name
Un accord a été trouvé entre la commune de Tazert et la Fondation Lemaire sur l'entretien des digues.
  = agreement, signed: commune de Tazert + Fondation Lemaire
  subject: l'entretien des digues

# The money of who signs, and that of what is signed
La Région Atlas, dotée d'un budget de 12 millions d'euros, a signé une convention avec la Fondation Lemaire.
  = convention, signed: Région Atlas + Fondation Lemaire
  amounts: none

La Région Atlas a signé une convention, dotée de 12 millions d'euros, avec la Fondation Lemaire.
  = convention, signed: Région Atlas + Fondation Lemaire
  amounts: 12000000 EUR

# The day of the signing, after that of the news
La commune de Tazert a annoncé mardi avoir signé lundi une convention avec la Fondation Lemaire.
  = convention, signed: commune de Tazert + Fondation Lemaire
  date: 2024-03-11

# The day of the news is not the day of the signing
La commune de Tazert et la Fondation Lemaire ont signé une convention, selon un communiqué publié mardi.
  = convention, signed: commune de Tazert + Fondation Lemaire
  date: none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(STATUS))
def test_status(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NAMES))
def test_names(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(MATTERS))
def test_matters(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
