"""When, where, on what occasion, about what, for how much and how long: the details of one agreement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

WHEN = """
La Ville de Vernoux et l'Université de Tamba ont signé mercredi une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-13

La Ville de Vernoux et l'Université de Tamba ont signé, ce jeudi 14 mars, une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-14

La Ville de Vernoux et l'Université de Tamba ont signé hier une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-13

# No date
La Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: none

# Entry into force is not the signing
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention, qui entrera en vigueur le 1er septembre.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12

La Ville de Vernoux et l'Université de Tamba ont signé une convention qui entrera en vigueur le 1er septembre.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: none

# A horizon is not the signing
La Ville de Vernoux et l'Université de Tamba ont signé une convention pour rénover le campus d'ici à 2030.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: none

# What the text was founded, born or opened on is not the signing
La Ville de Vernoux et l'Université de Tamba, fondée en 1962, ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: none

La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention pour le centre inauguré le 3 février.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12

# The programme's years are not the signing
La Ville de Vernoux et l'Université de Tamba ont signé un contrat pour la période 2024-2027.
  = contract, signed: Ville de Vernoux + Université de Tamba
  date: none

# Talks before the signing
Après des discussions ouvertes en 2021, la Ville de Vernoux et l'Université de Tamba ont signé mardi une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-12

# The day before another
Le salon s'est ouvert mercredi. La veille, la Ville de Vernoux et l'Université de Tamba avaient signé une convention.
  = convention, signed/past: Ville de Vernoux + Université de Tamba
  date: 2024-03-12

# The date opens the sentence
Le 6 mars, la Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-06
"""

WHERE = """
La Ville de Vernoux et l'Université de Tamba ont signé une convention à Lille.
  = convention, signed: Ville de Vernoux + Université de Tamba
  place: Lille

À Lille, la Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  place: Lille

La Norvège et le Ghana ont signé mardi au Caire un accord de pêche.
  = agreement, signed: Norvège + Ghana
  place: Caire / Le Caire / au Caire

# A dispatch's head
LILLE - La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  place: Lille

# The town of a body's name is not where it was signed
La Ville de Lille et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Lille + Université de Tamba
  place: none

# What the agreement is about lies elsewhere
La Ville de Vernoux et l'Université de Tamba ont signé à Lille une convention pour la construction d'une école à Bamako.
  = convention, signed: Ville de Vernoux + Université de Tamba
  place: Lille

La Ville de Vernoux et l'Université de Tamba ont signé une convention pour la construction d'une école à Bamako.
  = convention, signed: Ville de Vernoux + Université de Tamba
  place: none

# Who comes from elsewhere
La Norvège et le Ghana ont signé à Lille un accord sur les vols entre Oslo et Accra.
  = agreement, signed: Norvège + Ghana
  place: Lille
"""

OCCASIONS = """
En marge du Forum de l'eau, la Ville de Vernoux et l'Université de Tamba ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  event: Forum de l'eau

La Ville de Vernoux et l'Université de Tamba ont signé une convention à l'occasion du Salon international de l'apprentissage.
  = convention, signed: Ville de Vernoux + Université de Tamba
  event: Salon international de l'apprentissage

La Norvège et le Ghana ont signé un accord lors de la visite officielle du roi de Norvège à Accra.
  = agreement, signed: Norvège + Ghana
  event: visite officielle du roi de Norvège / visite officielle du roi de Norvège à Accra

La Ville de Vernoux et l'Université de Tamba ont signé une convention, mardi à Lille, lors de la 3e édition des Rencontres du climat.
  = convention, signed: Ville de Vernoux + Université de Tamba
  event: 3e édition des Rencontres du climat / Rencontres du climat

Profitant des travaux de la Conférence des rives, la Norvège et le Ghana ont signé un accord.
  = agreement, signed: Norvège + Ghana
  event: Conférence des rives

# A signing ceremony is no occasion
La Ville de Vernoux et l'Université de Tamba ont signé une convention lors d'une cérémonie à Lille.
  = convention, signed: Ville de Vernoux + Université de Tamba
  event: none
"""  # noqa: E501

ABOUT = """
La Ville de Vernoux et l'Université de Tamba ont signé une convention portant sur la formation des enseignants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: la formation des enseignants / formation des enseignants

La Norvège et le Ghana ont signé un accord relatif à la pêche artisanale.
  = agreement, signed: Norvège + Ghana
  subject: la pêche artisanale / pêche artisanale

La Norvège et le Ghana ont signé un accord sur la pêche artisanale.
  = agreement, signed: Norvège + Ghana
  subject: la pêche artisanale / pêche artisanale

La Norvège et le Ghana ont signé mardi à Lille un accord dans le domaine de la santé animale.
  = agreement, signed: Norvège + Ghana
  subject: la santé animale / santé animale

La Norvège et le Ghana ont signé un accord visant à protéger la pêche artisanale.
  = agreement, signed: Norvège + Ghana
  subject: à protéger la pêche artisanale / protéger la pêche artisanale

La Norvège et le Ghana ont signé un accord de pêche.
  = agreement, signed: Norvège + Ghana
  subject: accord de pêche / pêche / de pêche

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle porte sur la formation des enseignants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: la formation des enseignants / formation des enseignants

# The subject ends where the parties begin
Une convention portant sur la formation des enseignants a été signée entre la Ville de Vernoux et l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: la formation des enseignants / formation des enseignants

# Two objectives
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Cette convention vise à former les enseignants et à équiper les écoles.
  = convention, signed: Ville de Vernoux + Université de Tamba
  objectives: former les enseignants + équiper les écoles

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle a pour objectif de former les enseignants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  objectives: former les enseignants

La Ville de Vernoux et l'Université de Tamba ont signé une convention. L'objectif est de former les enseignants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  objectives: former les enseignants

La Ville de Vernoux et l'Université de Tamba ont signé une convention. À travers ce partenariat, les deux institutions entendent former les enseignants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  objectives: former les enseignants
"""  # noqa: E501

HOW_MUCH = """
La Banque du Sahel et la Ville de Vernoux ont signé une convention de prêt de 12 millions d'euros.
  = financing, signed: Banque du Sahel + Ville de Vernoux
  amounts: 12000000 EUR

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Le montant s'élève à 500.000 dirhams.
  = convention, signed: Ville de Vernoux + Université de Tamba
  amounts: 500000 MAD

La Ville de Vernoux et l'Université de Tamba ont signé une convention dotée de 3 milliards de FCFA.
  = convention, signed: Ville de Vernoux + Université de Tamba
  amounts: 3000000000 XOF

# The turnover of a party is not the agreement's
Nordfisk, dont le chiffre d'affaires atteint 40 millions d'euros, et Loire Éolien ont signé un contrat.
  = contract, signed: Nordfisk + Loire Éolien
  amounts: none
  todo: an apposition takes the subject's place

# Each sum belongs to its own agreement
La Banque du Sahel a signé un prêt de 5 millions d'euros avec la Ville de Vernoux et un don de 2 millions d'euros avec la Ville de Corbas.
  = financing, signed: Banque du Sahel + Ville de Vernoux
  amounts: 5000000 EUR
  = financing, signed: Banque du Sahel + Ville de Corbas
  amounts: 2000000 EUR

La Ville de Vernoux et l'Université de Tamba ont signé une convention d'une durée de trois ans.
  = convention, signed: Ville de Vernoux + Université de Tamba
  duration: trois ans

La Ville de Vernoux et l'Université de Tamba ont signé pour trois ans une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  duration: trois ans

La Ville de Vernoux et l'Université de Tamba ont signé une convention de dix-huit mois, renouvelable.
  = convention, signed: Ville de Vernoux + Université de Tamba
  duration: dix-huit mois

# An age is no duration
La Ville de Vernoux et l'Université de Tamba, vieille de soixante ans, ont signé une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  duration: none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(WHEN))
def test_when(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(WHERE))
def test_where(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(OCCASIONS))
def test_on_what_occasion(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ABOUT))
def test_what_about(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(HOW_MUCH))
def test_how_much_and_how_long(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
