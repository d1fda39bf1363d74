"""What an agreement is about, as what the parties do under it, or what is undertaken by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PLEDGED = """
# «y»: it is written there
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Les deux maisons s'y engagent à ouvrir un institut des sols.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: ouvrir un institut des sols

La Norvège et le Ghana ont signé un accord. Les deux pays y prévoient une patrouille commune.
  = agreement, signed: Norvège + Ghana
  subject: une patrouille commune

La Ville de Vernoux a signé avec l'Université de Tamba une convention par laquelle elle s'engage à rénover trois amphithéâtres.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: rénover trois amphithéâtres

La Ville de Vernoux et la société Bertin ont prolongé l'accord par lequel elles offrent des ateliers aux artisans.
  = agreement, renewed: Ville de Vernoux + Bertin
  subject: des ateliers aux artisans

# What is denied binds nobody
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Les deux maisons ne s'y engagent pas à ouvrir un institut.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none
"""  # noqa: E501

UNDER = """
Aux termes de la convention signée mardi par la Ville de Vernoux et l'Université de Tamba, deux laboratoires seront ouverts au port.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: deux laboratoires seront ouverts au port

Grâce à la convention signée lundi avec la Ville de Vernoux, l'Université de Tamba accueillera cent doctorants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: accueillera cent doctorants

La gestion de la halle a été confiée à la société Bertin, aux termes d'une convention signée lundi avec la Ville de Vernoux.
  = convention, signed: Bertin + Ville de Vernoux
  subject: La gestion de la halle

La pêche au thon est au centre d'un accord signé lundi par la Norvège et le Ghana.
  = agreement, signed: Norvège + Ghana
  subject: La pêche au thon
"""  # noqa: E501

UNDERTAKEN = """
La Ville de Vernoux et l'Université de Tamba ont signé un accord. La coopération portera sur l'étude des marées.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  subject: l'étude des marées

La Ville de Vernoux et la Banque du Sahel ont signé un contrat de prêt. L'argent financera une halle couverte.
  = financing, signed: Ville de Vernoux + Banque du Sahel
  subject: une halle couverte

# Any infinitive after a modal verb, but not one that tells nothing
La Ville de Vernoux et la société Bertin ont signé un accord qui doit sauver la filature.
  = agreement, signed: Ville de Vernoux + Bertin
  subject: la filature

La Ville de Vernoux et la société Bertin ont signé un accord qui doit entrer en vigueur lundi.
  = agreement, signed: Ville de Vernoux + Bertin
  subject: none

La Ville de Vernoux et la société Bertin ont signé un accord. Il met fin à trois mois de grève.
  = agreement, signed: Ville de Vernoux + Bertin
  subject: met fin à trois mois de grève

La Ville de Vernoux et la Région Atlas ont signé un contrat portant, pour l'essentiel, sur les routes.
  = contract, signed: Ville de Vernoux + Région Atlas
  subject: les routes
"""


@pytest.mark.parametrize("case", cases(PLEDGED))
def test_what_the_parties_bind_themselves_to(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(UNDER))
def test_what_is_done_by_its_terms(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(UNDERTAKEN))
def test_what_is_undertaken(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
