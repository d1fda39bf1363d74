"""What an agreement is about, as any verb with an object says, and to which of a set it belongs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DOING = """
# Any verb with an object says what an agreement does
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle dote de microscopes trois laboratoires du port.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: dote de microscopes trois laboratoires du port

La Ville de Vernoux et la société Bertin ont signé un contrat qui double le nombre de navettes.
  = contract, signed: Ville de Vernoux + Bertin
  subject: le nombre de navettes

La charte signée mardi entre la Ville de Vernoux et l'Université de Tamba bannit les pesticides dans les jardins.
  = charter, signed: Ville de Vernoux + Université de Tamba
  subject: les pesticides dans les jardins

L'entente, signée vendredi entre la Norvège et le Ghana, partage les revenus du barrage.
  = agreement, signed: Norvège + Ghana
  subject: les revenus du barrage

# … also when it makes a body, that is no party
La Ville de Vernoux et l'Université de Tamba ont signé la convention qui fonde l'Institut des sols.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: l'Institut des sols

# … but not when it only tells of its life or fame, or of who is joined
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle compte douze pages.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle remplace un texte vieux de dix ans.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle porte la signature du maire et du recteur.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none

# What it makes its parties do
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle engage les deux partenaires à ouvrir un institut des sols.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: ouvrir un institut des sols

La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle permettra aux doctorants de visiter le chantier du port.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: visiter le chantier du port

La Ville de Vernoux a signé avec l'Université de Tamba, mardi, une convention dans laquelle elle s'engage à rénover trois amphithéâtres.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: rénover trois amphithéâtres

# An aside between the verb and its object
La Norvège et le Ghana ont signé un accord. Il prévoit, outre des bourses, l'échange de professeurs.
  = agreement, signed: Norvège + Ghana
  subject: l'échange de professeurs
"""  # noqa: E501

EXTENTS = """
# The name goes on after «et»
La Ville de Vernoux a signé avec la société Bertin un contrat de collecte et de traitement des ordures.
  = contract, signed: Ville de Vernoux + Bertin
  subject: contrat de collecte et de traitement des ordures

La Norvège et le Ghana ont signé un accord de pêche et une charte des ports.
  = agreement, signed: Norvège + Ghana
  subject: accord de pêche
  = charter, signed: Norvège + Ghana

# … and the subject ends at «mais», at a colon, at how long
La Norvège et le Ghana ont signé un accord pour bâtir un port mais les travaux tardent.
  = agreement, signed: Norvège + Ghana
  subject: bâtir un port

La Norvège et le Ghana ont signé un contrat sur le périmètre de Tamba, d'une durée de dix ans et d'un coût de 3 millions d'euros.
  = contract, signed: Norvège + Ghana
  subject: le périmètre de Tamba

# «pour» names on whose behalf
La Ville de Vernoux et l'Université de Tamba ont signé une convention, paraphée par Awa Tembely et, pour le recteur, par Boris Kanté.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: none
"""  # noqa: E501

ONE_EACH = """
La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba, consacrés respectivement à la voirie et aux bourses.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  subject: la voirie
  = agreement, signed: Banque du Sahel + Université de Tamba
  subject: bourses

La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba, portant respectivement sur la voirie et sur les bourses.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  subject: la voirie
  = agreement, signed: Banque du Sahel + Université de Tamba
  subject: les bourses

# The verb is told once
La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba. Le premier accompagnera la réfection des quais, le second un laboratoire des sols.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  subject: la réfection des quais
  = agreement, signed: Banque du Sahel + Université de Tamba
  subject: un laboratoire des sols

La Banque du Sahel a conclu mardi deux accords avec la Ville de Vernoux et l'Université de Tamba. Le premier financera des quais ; le dernier, des bourses de thèse.
  = agreement, signed: Banque du Sahel + Ville de Vernoux
  subject: des quais
  = agreement, signed: Banque du Sahel + Université de Tamba
  subject: des bourses de thèse
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(DOING))
def test_what_it_does(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(EXTENTS))
def test_how_far_it_goes(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ONE_EACH))
def test_which_of_the_set(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
