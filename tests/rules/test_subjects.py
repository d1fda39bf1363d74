"""What an agreement is about: the turns of phrase by which the press says so, and those that only look like them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PROVISIONS = """
# The instrument is the subject of a verb that says what it does
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Cette convention, d'une durée de dix ans, encadre l'accueil des doctorants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: l'accueil des doctorants

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle fixe les modalités de l'accueil des doctorants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: les modalités de l'accueil des doctorants

La Norvège et le Ghana ont signé un accord. Il supprime de manière réciproque les visas de service.
  = agreement, signed: Norvège + Ghana
  subject: les visas de service

La Norvège et le Ghana signeront mardi un accord. Il confiera à l'Université de Tamba la gestion du parc marin.
  = agreement, planned: Norvège + Ghana
  subject: la gestion du parc marin

# In a relative clause, which cannot be said of the partner
La Ville de Vernoux et l'Université de Tamba ont reconduit la convention qui met à la disposition des chercheurs le vieux lavoir.
  = convention, renewed: Ville de Vernoux + Université de Tamba
  subject: met à la disposition des chercheurs le vieux lavoir

La Ville de Vernoux a conclu un accord avec l'Université de Tamba qui garantit l'accueil des doctorants.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  subject: l'accueil des doctorants

# … as here it is
La Ville de Vernoux a conclu un accord avec l'Université de Tamba, qui finance trois laboratoires.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  subject: none

# What is denied is no matter of it
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle ne crée pas d'emplois.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none

# A sum is no matter of it
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle rapportera 40 000 euros.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none

# What they bind themselves to by the instrument
La Ville de Vernoux et l'Université de Tamba se sont engagées, par une charte signée mardi, à accueillir des réfugiés.
  = charter, signed: Ville de Vernoux + Université de Tamba
  subject: accueillir des réfugiés
"""  # noqa: E501

INTRODUCED = """
La Ville de Vernoux et l'Université de Tamba ont signé une convention en faveur des jeunes apprentis.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: jeunes apprentis

La Norvège et le Ghana ont signé un accord au sujet des quotas de pêche.
  = agreement, signed: Norvège + Ghana
  subject: quotas de pêche

# A long name of a partner stands between
La Ville de Vernoux a signé une convention avec la Banque du Sahel, représentée par son président, Paul Mercier, pour la création d'une halle.
  = convention, signed: Ville de Vernoux + Banque du Sahel
  subject: la création d'une halle

La Ville de Vernoux a signé une convention avec la Banque du Sahel, dotant d'un fonds les jeunes artisans.
  = convention, signed: Ville de Vernoux + Banque du Sahel
  subject: dotant d'un fonds les jeunes artisans

La Norvège et le Ghana ont signé un accord pour un programme de reboisement.
  = agreement, signed: Norvège + Ghana
  subject: un programme de reboisement

# An investment alone would tell nothing
La Norvège et le Ghana ont signé un accord concernant l'investissement dans les ports de pêche.
  = agreement, signed: Norvège + Ghana
  subject: l'investissement dans les ports de pêche

# The verb that follows is no part of it
Un accord sur la pêche artisanale lie désormais la Norvège et le Ghana.
  = agreement, signed: Norvège + Ghana
  subject: la pêche artisanale

# The topic set at the head of the sentence
S'agissant du volet sanitaire, un accord a été signé entre la Norvège et le Ghana.
  = agreement, signed: Norvège + Ghana
  subject: volet sanitaire

# What an amendment changes belongs to its name
La Ville de Vernoux et la Banque du Sahel ont signé un avenant au contrat de gestion des halles.
  = amendment, signed: Ville de Vernoux + Banque du Sahel
  subject: avenant au contrat de gestion des halles
"""  # noqa: E501

NO_SUBJECTS = """
# Who signs for whom
La Ville de Vernoux et la Banque du Sahel ont signé une convention. Paul Mercier a signé pour la Banque.
  = convention, signed: Ville de Vernoux + Banque du Sahel
  subject: none

# The matter of the occasion
La Norvège et le Ghana ont signé un accord lors de la Conférence sur les océans.
  = agreement, signed: Norvège + Ghana
  subject: none

# The trade of the partner
La Ville de Vernoux a signé un accord avec la société Nordfisk, une entreprise de pointe dans le domaine du froid.
  = agreement, signed: Ville de Vernoux + Nordfisk
  subject: none

# An idiom
Un accord a mis autour de la table la Norvège et le Ghana.
  = agreement, signed: Norvège + Ghana
  subject: none

# Years and seasons
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle vaut pour les saisons 2023 et 2024.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none
"""


@pytest.mark.parametrize("case", cases(PROVISIONS))
def test_what_the_instrument_does(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(INTRODUCED))
def test_what_introduces_the_subject(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NO_SUBJECTS))
def test_what_only_looks_like_a_subject(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
