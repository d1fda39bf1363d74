"""Who has an agreement with another, who signs after or for another, and which of several sign."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

HOLDERS = """
# to have an agreement with somebody
La Ville de Vernoux dispose de sa propre convention avec la Région Atlas.
  = convention, past: Ville de Vernoux + Région Atlas

L'Office du lait de Tamba cherche des fonds. Il possède déjà un accord, conclu en 2016 avec la Banque du Sahel.
  = agreement, past: Office du lait de Tamba + Banque du Sahel
  date: 2016

L'Université de Tamba avait un partenariat avec la Banque du Sahel.
  = partnership, past: Université de Tamba + Banque du Sahel

La Ville de Vernoux n'a pas de convention avec la Région Atlas.
  = none

# «dont», «son»
La Ville de Vernoux, dont le contrat avec la Banque du Sahel a été résilié en 2021, cherche un repreneur.
  = contract, terminated: Ville de Vernoux + Banque du Sahel

La Ville de Vernoux cherche un repreneur. Son contrat avec la Banque du Sahel a été résilié en 2021.
  = contract, terminated: Ville de Vernoux + Banque du Sahel
"""

HANDS = """
# who comes after the one who signs, signs too
L'Office du lait de Tamba et la Ville de Vernoux ont signé une convention. Paul Sarr, directeur de l'office, a signé le premier, suivi d'Awa Diop, maire de Vernoux, et de Boris Kanté.
  = convention, signed: Office du lait de Tamba + Ville de Vernoux
  signed by: Awa Diop + Boris Kanté + Paul Sarr

L'Office du lait de Tamba et la Ville de Vernoux ont signé une convention. Awa Diop, maire de Vernoux, a signé, imitée par Paul Sarr, directeur de l'office.
  = convention, signed: Office du lait de Tamba + Ville de Vernoux
  signed by: Awa Diop + Paul Sarr

L'Office du lait de Tamba et la Ville de Vernoux ont signé une convention. Awa Diop, maire de Vernoux, a signé en premier, puis Paul Sarr, directeur de l'office.
  = convention, signed: Office du lait de Tamba + Ville de Vernoux
  signed by: Awa Diop + Paul Sarr

# who signs in the place of another acts for the body of the other, who does not sign
La convention a été signée par Awa Diop, maire de Vernoux, et par Paul Sarr, qui remplaçait le directeur de l'Office du lait de Tamba, Jean Ba.
  = convention, signed: ville de Vernoux + Office du lait de Tamba
  signed by: Awa Diop + Paul Sarr
  acting for: Awa Diop for ville de Vernoux + Paul Sarr for Office du lait de Tamba

# an office sits in a body of its sort: a rector in a university, of no town
L'Université de Tamba et la Région Atlas ont signé un accord. La rectrice, Awa Diop, y a apposé sa signature.
  = agreement, signed: Université de Tamba + Région Atlas
  acting for: Awa Diop for Université de Tamba

Le barreau de Lille et la Ville de Vernoux ont signé une convention. Le bâtonnier, Paul Sarr, a tenu la plume.
  = convention, signed: barreau de Lille + Ville de Vernoux
  acting for: Paul Sarr for barreau de Lille

# «au nom de»: whom they sign for is the party, not where else they sit
L'Université de Tamba et la Métropole de Vernoux ont signé un accord. Awa Diop, maire de Vernoux, l'a signé au nom de la métropole.
  = agreement, signed: Université de Tamba + Métropole de Vernoux
  acting for: Awa Diop for Métropole de Vernoux

Awa Diop, maire de Vernoux, a signé au nom de la Région Atlas une convention avec l'Université de Tamba.
  = convention, signed: Région Atlas + Université de Tamba
  acting for: Awa Diop for Région Atlas

# a minister's colleague is a minister
Le ministre de la Santé, Paul Sarr, et sa collègue de la Fonction publique, Awa Diop, ont signé un accord.
  = agreement, signed: ministère de la Santé + ministère de la Fonction publique
  signed by: Awa Diop + Paul Sarr

# «c'est lui qui»; who heads a body by a verb acts for it
Awa Diop préside l'Office du lait de Tamba. C'est elle qui a convaincu les élus et qui a signé la convention avec la Région Atlas.
  = convention, signed: Office du lait de Tamba + Région Atlas
  signed by: Awa Diop
"""  # noqa: E501

PARTS = """
# so many of so many: those that are named
Un accord a été trouvé entre la Région Atlas et trois des cinq syndicats d'enseignants : la CFDT, la CGC et FO.
  = agreement, signed: Région Atlas + CFDT + CGC + FO

La Région Atlas et deux des quatre syndicats (CFDT et FO) ont signé un accord.
  = agreement, signed: Région Atlas + CFDT + FO

La Région Atlas a signé un accord avec trois syndicats sur cinq : la CFDT, la CGC et FO.
  = agreement, signed: Région Atlas + CFDT + CGC + FO
  subject: none
"""


@pytest.mark.parametrize("case", cases(HOLDERS))
def test_who_has_an_agreement(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(HANDS))
def test_who_signs_after_or_for_another(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(PARTS))
def test_which_of_several_sign(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
