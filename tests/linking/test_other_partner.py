"""A definite or possessive agreement of one known party with somebody new is another one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OTHERS = """
# Who the other side is, told in the next sentence
La Région Atlas a signé mardi un accord. Le partenaire est la Banque du Sahel.
  = agreement, signed: Région Atlas + Banque du Sahel

L'Office du lait a paraphé mardi un contrat. Son partenaire, l'Université de Tamba, formera les bergers.
  = contract, signed: Office du lait + Université de Tamba

La Région Atlas a signé mardi un contrat. C'est l'Office du lait qui a été retenu comme partenaire.
  = contract, signed: Région Atlas + Office du lait

# «Son accord avec C» is of the one that the text is about, and of C
La Région Atlas a conclu un contrat avec l'Office du lait. Son accord avec la Banque du Sahel a été résilié en mai.
  = contract, signed: Région Atlas + Office du lait
  = agreement, terminated: Région Atlas + Banque du Sahel

La Région Atlas a conclu un contrat avec l'Office du lait. Son bail avec la Banque du Sahel, lui, expire en mai.
  = contract, signed: Région Atlas + Office du lait
  = contract, past: Région Atlas + Banque du Sahel

# What one ends with somebody else is not what it negotiates
Transmed et Sonelgaz négocient depuis janvier un contrat d'exploitation. Sonelgaz a dénoncé au printemps l'accord d'association qu'elle avait avec la Banque du Sahel.
  = contract, negotiating: Transmed + Sonelgaz
  = agreement, terminated: Sonelgaz + Banque du Sahel

# … of an agreement whose two are known it says nothing
La Région Atlas et l'Office du lait ont signé mardi un contrat. Leur partenaire est la Banque du Sahel.
  = contract, signed: Région Atlas + Office du lait

# A partnership first, then its instrument: one agreement
La Région Atlas et l'Office du lait s'allient. Une convention a été signée mardi.
  = convention, signed: Région Atlas + Office du lait
  date: 2024-03-12

La Région Atlas veut s'associer à l'Office du lait. Un contrat doit être signé mardi prochain.
  = contract, planned: Région Atlas + Office du lait

Partenariat entre la Région Atlas et l'Office du lait. Par un protocole d'accord signé mardi, les deux partenaires s'engagent à former les bergers.
  = protocol, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait ont scellé mardi leur partenariat. La présidente de la Région Atlas, Awa Tembely, et le directeur de l'Office du lait, Boris Kanté, ont signé une convention.
  = convention, signed: Région Atlas + Office du lait
  signed by: Awa Tembely + Boris Kanté

# … others' instrument is another
La Région Atlas et l'Office du lait s'allient. La Ville de Corbas et la Banque du Sahel ont signé mardi une convention.
  = partnership, signed: Région Atlas + Office du lait
  = convention, signed: Ville de Corbas + Banque du Sahel

La Ville de Vernoux et l'Office du lait ont signé une convention. La Ville de Corbas n'en est pas. Elle a toutefois conclu avec l'Office du lait sa propre convention.
  = convention, signed: Ville de Vernoux + Office du lait
  = convention, signed: Ville de Corbas + Office du lait

La Région Atlas et l'Office du lait ont signé une convention. La présidente de la Région Atlas, Awa Tembely, a reconduit avec le recteur de l'Université de Tamba, Boris Kanté, la convention de leurs deux maisons.
  = convention, signed: Région Atlas + Office du lait
  = convention, renewed: Région Atlas + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

# The same two, told again by those who act for them
La Ville de Vernoux a signé une convention avec l'Université de Tamba. La maire de Vernoux, Awa Tembely, a signé la convention avec le président de l'université, Boris Kanté.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

# Who is named after «par» may hold any office
La Ville de Vernoux a signé une convention avec l'Université de Tamba. La convention a été signée par la maire, Awa Tembely, et par le doyen de la faculté, Boris Kanté.
  = convention, signed: Ville de Vernoux + Université de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OTHERS))
def test_another_partner(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
