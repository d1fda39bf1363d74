"""What was just signed stays signed, whatever later sentences recall, end, prolong or approve."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

FRESH = """
# Voted before, ended with another, told since when
La maire de Sète et le maire de Sousse ont signé mardi une charte de jumelage.
Les deux conseils l'ont votée, l'un en décembre, l'autre en février.
  = twinning, signed: ville de Sète + ville de Sousse
  date: 2024-03-12

La Banque du Mono et la société Algobio ont signé un contrat. Le tout premier accord entre Paris et Cotonou remontait à 1969.
  = contract, signed: Banque du Mono + Algobio
  date: none
  = agreement, past: Paris + Cotonou
  date: 1969

Le contrat a été signé mardi par la Ligue et Algobio. En juin, l'équipementier Nordfisk avait résilié le contrat qui le liait à la Ligue.
  = contract, signed: Ligue + Algobio
  date: 2024-03-12
  = contract, terminated: Nordfisk + Ligue

# Another instrument that they prolong is another agreement
La Poste et Nordfisk ont signé mardi une convention. Les deux partenaires ont aussi prolongé l'accord-cadre qui les lie.
  = convention, signed: Poste + Nordfisk
  = framework_agreement, renewed: Poste + Nordfisk

# The day of the signing, told by a participle, before that of another text
L'Assemblée nationale a ratifié mardi l'accord de prêt conclu le 3 février à Tunis entre le Togo et la Banque du Mono.
Les députés ont aussi approuvé la convention fiscale signée en mars 2023 avec le Ghana.
  = financing, ratified: Togo + Banque du Mono
  date: 2024-02-03
  place: Tunis
"""  # noqa: E501

STATUS = """
# Approved as a draft, it is still to be signed; the day is that of the vote
Le conseil communal de Huy a adopté jeudi trois projets de convention. Le premier associe la commune à la société Nordfisk.
  = convention, planned: conseil communal de Huy + Nordfisk
  date: none

# Those who came in order to sign did
Le roi des Belges s'est rendu lundi à Amsterdam afin de signer avec les Pays-Bas un traité.
  = treaty, signed: Belgique + Pays-Bas
  date: 2024-03-11

Lundi, à Lusaka, ministres et patrons se sont succédé pour signer cinq documents. Le Maroc et la Zambie ont signé un accord de pêche.
  = agreement, signed: Maroc + Zambie
  date: 2024-03-11

# How things stand, and since when
Nordfisk loue depuis 2021 le site de Brest, aux termes d'un contrat conclu avec la Région Bretagne.
  = contract, past: Nordfisk + Région Bretagne
  date: 2021

# What it provides for lies ahead, not its signing
La Ligue et Nordfisk ont profité de la fête pour sceller un partenariat : dix lycéens seront hébergés chaque été.
  = partnership, signed: Ligue + Nordfisk

# It waits
Le mémorandum entre la Ville de Huy et Nordfisk attendra juin.
  = memorandum, planned: Ville de Huy + Nordfisk

# Of a set that is planned each is
Trois conventions seront signées mardi par la Ville de Huy. La première lie la Ville à la Ligue.
  = convention, planned: Ville de Huy + Ligue
  date: 2024-03-19
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(FRESH))
def test_just_signed(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(STATUS))
def test_status_and_day(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
