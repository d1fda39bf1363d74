"""Whose agreement it is where a pronoun, a possessive or a verb of binding tells, and gestures that sign."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OWNERS = """
# «liée à B par une convention»: the subject is the other side
L'Office du lait de Tamba est lié à la Banque du Sahel par une convention.
  = convention, signed: Office du lait de Tamba + Banque du Sahel

La Ville de Vernoux s'est liée à l'Université de Tamba par un accord-cadre.
  = framework_agreement, signed: Ville de Vernoux + Université de Tamba

# «le contrat qui la lie à B»
La Ville de Vernoux a résilié le contrat qui la liait à la société Eaux Vives.
  = contract, terminated: Ville de Vernoux + Eaux Vives

# «elle», after a colon, is who the sentence began with
La Ville de Vernoux a tranché : lundi, elle a résilié le contrat qui la liait à la société Eaux Vives.
  = contract, terminated: Ville de Vernoux + Eaux Vives

# «l'accord qu'elle avait avec B»
La Ville de Vernoux a rompu l'accord qu'elle avait avec l'Université de Tamba.
  = agreement, terminated: Ville de Vernoux + Université de Tamba

# nobody concludes with itself: «la même institution» is another one, and an adjective may tell of what sort
L'Hôpital de Vernoux et la Ville de Vernoux ont signé un accord. L'Office du lait de Tamba a conclu avec le même établissement hospitalier une convention.
  = agreement, signed: Hôpital de Vernoux + Ville de Vernoux
  = convention, signed: Office du lait de Tamba + Hôpital de Vernoux

La Banque du Sahel a reçu mardi la Ville de Vernoux. L'Office du lait de Tamba a signé avec l'établissement bancaire un accord.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel

# a draft is counted as the noun «projet» is
Deux projets de convention ont été signés entre la Norvège et le Ghana.
  = convention, signed: Norvège + Ghana
  count: 2

# «l'avait signé pour»: the one just told
Les députés ont ratifié l'accord que le Ghana et la Norvège avaient conclu en 2022. Kwame Adu, ministre de la Justice, l'avait signé pour la partie ghanéenne.
  = agreement, ratified: Ghana + Norvège
  signed by: Kwame Adu

Les députés ont ratifié l'accord que le Ghana et la Norvège avaient conclu en 2022. Kwame Adu, ministre de la Justice, l'avait signé pour la partie ghanéenne ; Lars Lunde, alors chancelier, pour la norvégienne.
  = agreement, ratified: Ghana + Norvège
  signed by: Kwame Adu + Lars Lunde

# «ne … que»: it will be
L'accord entre le Ghana et la Norvège ne sera signé qu'en juin.
  = agreement, planned: Ghana + Norvège

# «qu'elle vient de signer»: who the text was about, and a text that is new
L'Office du lait de Tamba attendait ce jour. L'accord qu'il vient de signer avec la Banque du Sahel porte sur dix ans.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel

L'ambassadrice de Norvège, Ingrid Lunde, était à Accra mercredi. Le texte qu'elle venait de parapher avec le ministre ghanéen de la Santé, Kwame Adu, prévoit dix millions d'euros.
  = other, signed: ambassade de Norvège / Norvège + ministère de la Santé / Ghana
  signed by: Ingrid Lunde + Kwame Adu

# what it is about is no party
Une convention associe la Région Atlas à l'Université de Tamba autour d'une Cité des métiers agricoles.
  = convention, signed: Région Atlas + Université de Tamba

# the guest who opens the sentence, then who signs
Sous les yeux du préfet Lars Lunde, Paul Sarr et la directrice de la Banque du Sahel, Awa Tembely, ont signé un accord.
  = agreement, signed: Banque du Sahel
  signed by: Awa Tembely + Paul Sarr
  present: Lars Lunde

# a relative clause of its own still keeps its actors
La Ville de Vernoux et la Banque du Sahel ont signé un accord sur le port qui travaille avec l'Université de Tamba.
  = agreement, signed: Ville de Vernoux + Banque du Sahel

# «leur contrat»: of those the sentence, or the one before, speaks of
L'Office du lait de Tamba et la Banque du Sahel ont remis ça : leur contrat est reconduit jusqu'en 2026.
  = contract, renewed: Office du lait de Tamba + Banque du Sahel

L'Office du lait de Tamba et la Banque du Sahel travaillent ensemble depuis dix ans. Leur convention a été renouvelée mardi.
  = convention, renewed: Office du lait de Tamba + Banque du Sahel

# a semicolon ends the list of those «between» whom it is concluded
Une convention a été signée entre la Ville de Vernoux et la Banque du Sahel ; le maire, Paul Sarr, et la directrice de l'Office du lait, Awa Tembely, ont assisté à la cérémonie.
  = convention, signed: Ville de Vernoux + Banque du Sahel
  present: Awa Tembely + Paul Sarr
"""  # noqa: E501

GESTURES = """
La maire de Vernoux, Odile Marchis, a apposé son nom au bas d'une convention avec la Région Atlas.
  = convention, signed: ville de Vernoux + Région Atlas
  signed by: Odile Marchis

La maire de Vernoux, Odile Marchis, et le président de l'Université de Tamba, Boris Kanté, ont posé, mardi, leur paraphe sur un accord.
  = agreement, signed: ville de Vernoux + Université de Tamba
  signed by: Boris Kanté + Odile Marchis

La maire de Vernoux, Odile Marchis, mettra sa signature au bas d'un accord avec la Région Atlas.
  = agreement, planned: ville de Vernoux + Région Atlas

La maire de Vernoux, Odile Marchis, n'a pas apposé sa signature au bas de l'accord avec la Région Atlas.
  = none

# «en a fait autant», «l'a imité»: signed too
Le maire de Vernoux, Paul Sarr, a signé une convention ; le recteur de l'Université de Tamba, Boris Kanté, en a fait autant.
  = convention, signed: ville de Vernoux + Université de Tamba
  signed by: Boris Kanté + Paul Sarr

Le maire de Vernoux, Paul Sarr, a signé la convention avec l'Université de Tamba. Son recteur, Boris Kanté, l'a imité.
  = convention, signed: ville de Vernoux + Université de Tamba
  signed by: Boris Kanté + Paul Sarr

# … but only what was signed just before
Le maire de Vernoux, Paul Sarr, a pris la parole. Le recteur de l'Université de Tamba, Boris Kanté, en a fait autant.
  = none

# «après X»: X signed first
Le Ghana et la Norvège ont conclu un accord. Kwame Adu a contresigné chaque page après la négociatrice norvégienne, Ingrid Lunde.
  = agreement, signed: Ghana + Norvège
  signed by: Ingrid Lunde + Kwame Adu

# «par la voix de»
L'Université de Tamba a signé, par la voix de sa présidente, Awa Tembely, un accord avec la Région Atlas.
  = agreement, signed: Université de Tamba + Région Atlas
  signed by: Awa Tembely

# they met in order to sign, and did
Paul Sarr, directeur de l'Office du lait de Tamba, et Awa Tembely, présidente de la Banque du Sahel, se sont retrouvés lundi à Lille pour signer un contrat.
  = contract, signed: Office du lait de Tamba + Banque du Sahel
  signed by: Awa Tembely + Paul Sarr

Paul Sarr, directeur de l'Office du lait de Tamba, et Awa Tembely, présidente de la Banque du Sahel, se retrouveront lundi à Lille pour signer un contrat.
  = contract, planned: Office du lait de Tamba + Banque du Sahel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OWNERS))
def test_whose_agreement_it_is(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(GESTURES))
def test_gestures_that_sign(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
