"""What talks hope for, what an agreement permits one to do with another, and who it is that a clause tells about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

HOPED = """
L'Université de Tamba discute par ailleurs avec la Banque du Sahel d'un diplôme ; un accord est espéré avant la rentrée.
  = agreement, negotiating: Université de Tamba + Banque du Sahel

La Ville de Vernoux négocie avec la Région Atlas. Une convention est attendue avant l'été.
  = convention, negotiating: Ville de Vernoux + Région Atlas

Des discussions sont ouvertes entre la Région Atlas et l'Office du lait : un accord est en vue.
  = agreement, negotiating: Région Atlas + Office du lait

Les négociations entre la Ville de Vernoux et l'Office du lait piétinent : un accord est recherché avant la fin du mois.
  = agreement, negotiating: Ville de Vernoux + Office du lait

Les discussions entre la Région Atlas et la Banque du Sahel patinent. Une convention est souhaitée d'ici à l'été.
  = convention, negotiating: Région Atlas + Banque du Sahel

# no talks, or none that go on
La Ville de Vernoux et la Région Atlas ont ouvert un stade. Un accord est attendu.
  = none

La Ville de Vernoux ne négocie plus avec la Région Atlas. Un accord est attendu ailleurs.
  = none
"""

PERMITTED = """
Une convention, qui sera signée en avril, permettra à l'Université de Tamba d'ouvrir, avec l'Office du lait, une école.
  = convention, planned: Université de Tamba + Office du lait

L'accord signé lundi permettra à l'Université de Tamba d'ouvrir une école avec l'Office du lait.
  = agreement, signed: Université de Tamba + Office du lait

# who is given money to sign is no side of the gift
Une subvention permettra à la Ville de Vernoux de construire un stade.
  = none
"""

OF_WHICH = """
La Ville de Vernoux et la Région Atlas préparent un contrat, dont la signature est prévue en avril.
  = contract, planned: Ville de Vernoux + Région Atlas
  date: 2024-04

Un protocole d'entente entre la Ville de Vernoux et la Région Atlas, dont la signature est prévue en avril, portera sur les bus.
  = memorandum, planned: Ville de Vernoux + Région Atlas
  date: 2024-04
"""  # noqa: E501

APPOSED = """
Datalis, la jeune pousse mulhousienne qui conçoit des capteurs, a signé lundi un contrat avec la Région Atlas.
  = contract, signed: Datalis + Région Atlas

L'Office du lait, l'établissement qui nourrit les écoles, a signé lundi un contrat avec la Région Atlas.
  = contract, signed: Office du lait + Région Atlas

La Ville de Vernoux s'était engagée dès janvier avec la Région Atlas, par un contrat de trois ans.
  = contract, past: Ville de Vernoux + Région Atlas
  date: 2024-01

La Ville de Vernoux s'est alliée dès janvier à la Région Atlas par une convention.
  = convention, signed: Ville de Vernoux + Région Atlas
  date: 2024-01
"""

HANDS = """
La Ville de Vernoux et la Région Atlas ont signé lundi une convention. Deux signatures au bas du document. Celle de la maire, Nadia Arnal, et celle de Paul Sarr, vice-président de la Région.
  = convention, signed: Ville de Vernoux + Région Atlas
  signed by: Nadia Arnal + Paul Sarr

La Ville de Vernoux et la Région Atlas ont conclu lundi une convention. La maire, Nadia Arnal, a été la première à signer.
  = convention, signed: Ville de Vernoux + Région Atlas
  signed by: Nadia Arnal

La Ville de Vernoux et la Région Atlas ont conclu lundi une convention. La maire, Nadia Arnal, s'est levée pour signer.
  = convention, signed: Ville de Vernoux + Région Atlas
  signed by: Nadia Arnal
"""  # noqa: E501

FRONTED = """
La Région Atlas a signé lundi une convention avec la Ville de Vernoux. Avec l'Office du lait, la reconduction de l'accord sur les cantines traîne.
  = convention, signed: Région Atlas + Ville de Vernoux
  = agreement, negotiating: Région Atlas + Office du lait

# an agreement that the sentence itself says is others'
La Région Atlas et la Ville de Vernoux ont signé lundi une convention. Elle s'inspire du contrat qui unit depuis 2021 la Région Atlas à l'Office du lait.
  = convention, signed: Région Atlas + Ville de Vernoux
  = contract, past: Région Atlas + Office du lait
  date: 2021
"""  # noqa: E501


FOR_ANOTHER = """
Le ministère de la Santé et le Syndicat des infirmiers ont conclu un protocole. Jean Mobar, directeur de cabinet, a signé au nom du ministre, Gilbert Moko, retenu à Oyo.
  = protocol, signed: ministère de la Santé + Syndicat des infirmiers
  signed by: Jean Mobar

# whom an agreement binds has not signed it with his own hand
Paul Sarr, le président de la Région Atlas, a rappelé que sa collectivité soutenait le projet. Un accord l'unit depuis 2021 à l'Université de Tamba.
  = agreement, past: Région Atlas + Université de Tamba
  signed by:

# some of the unions, whichever
La direction de Nordfisk et deux des trois syndicats ont signé mardi un accord salarial.
  = agreement, signed: Nordfisk

L'Agence nationale de l'eau a remis les clés des ouvrages à la société Nordfisk, au titre d'un contrat de dix ans.
  = contract, signed: Agence nationale de l'eau + Nordfisk
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(FOR_ANOTHER))
def test_for_another(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(HOPED + PERMITTED + OF_WHICH))
def test_what_is_still_to_come(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(APPOSED + HANDS + FRONTED))
def test_whom_a_clause_tells_about(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
