"""«A, représentée par P»: the person stands for the body named before, wherever both stand in a list."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

LISTS = """
# in the middle of a list, with or without an office
Le CHU de Rouen, représenté par Solange Mercier, et la commune de Tazert ont signé mardi un protocole d'accord.
  = protocol, signed: commune de Tazert + CHU de Rouen
  signed by: Solange Mercier (CHU de Rouen)

Le CHU d'Oran, représenté par sa directrice, Solange Mercier, et la CFDT, représentée par Ali Kanté, ont signé un pacte.
  = other, signed: CHU d'Oran + CFDT
  signed by: Solange Mercier + Ali Kanté

# at its end
L'Office du girofle et le CHU de Rouen, représenté par Solange Mercier, ont signé un bail.
  = contract, signed: Office du girofle + CHU de Rouen
  signed by: Solange Mercier (CHU de Rouen)

# after «entre»
Un bail a été signé entre le CHU de Rouen, par la voix de Solange Mercier, et l'Office du girofle.
  = contract, signed: CHU de Rouen + Office du girofle
  signed by: Solange Mercier (CHU de Rouen)

# two persons for one body
Le CHU de Rouen, représenté par Solange Mercier et Karim Alami, et l'Office du girofle ont signé un bail.
  = contract, signed: Office du girofle + CHU de Rouen
  signed by: Solange Mercier (CHU de Rouen) + Karim Alami (CHU de Rouen)

# who announces for a body
La commune de Tazert a annoncé mardi la signature d'un pacte avec le CHU de Rouen, représenté par Solange Mercier.
  = other, signed: CHU de Rouen + commune de Tazert
  signed by: Solange Mercier (CHU de Rouen)

# the trade after the name, and a capital that no article introduces
Orvane Télécom et Tefnout Énergies ont signé une convention.
  = convention, signed: Orvane Télécom + Tefnout Énergies

Le Crédit rural du Togo a signé une convention avec Nantes Métropole.
  = convention, signed: Crédit rural du Togo + Nantes Métropole

# a département, written small; numbered names at the end; bodies that open like an office
Le département de la Drôme a signé une convention avec l'université de Yaoundé I.
  = convention, signed: département de la Drôme + université de Yaoundé I

Médecins sans frontières a signé une convention avec la Philharmonie de Paris.
  = convention, signed: Médecins sans frontières + Philharmonie de Paris

La directrice d'Orange, Solange Mercier, a signé une convention avec la Congolaise des eaux.
  = convention, signed: Orange + Congolaise des eaux
  signed by: Solange Mercier

# each by one person, told in the order of the bodies
Le bail lie la Banque du Sahel et l'Office du girofle, représentés respectivement par Solange Mercier et par Ali Kanté.
  = contract, signed: Banque du Sahel + Office du girofle
  signed by: Solange Mercier + Ali Kanté

Un accord avait été signé à Riaz par les cantons de Vaud et de Berne, représentés par leurs ministres de la santé, Solange Mercier et Ali Kanté.
  = agreement, past: canton de Vaud + canton de Berne
  signed by: Solange Mercier + Ali Kanté

La commune de Tazert a signé jeudi deux conventions avec la Banque du Sahel et l'Office du girofle, représentés par leurs directeurs, Solange Mercier et Ali Kanté.
  = convention, signed: commune de Tazert + Banque du Sahel
  signed by: Solange Mercier
  = convention, signed: commune de Tazert + Office du girofle
  signed by: Ali Kanté

# told with the name, in the sentence after
La commune de Tazert a signé une convention avec l'entreprise Lumivert. L'entreprise, représentée par son directeur, Ali Kanté, accueillera dix stagiaires.
  = convention, signed: commune de Tazert + Lumivert
  signed by: Ali Kanté

La commune de Tazert a signé une convention avec l'entreprise Lumivert. L'entreprise, représentée par Ali Kanté, assistait au salon.
  = convention, signed: commune de Tazert + Lumivert
  signed by:

# the town of a known institute
L'Institut Pasteur de Bangui a signé un bail avec Transmed Logistique.
  = contract, signed: Institut Pasteur de Bangui + Transmed Logistique
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(LISTS))
def test_represented(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
