"""Who signs in whose place, and whose hands stand beneath: mandates, absences, signatures that figure somewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

MANDATED = """
# who sent the person signs nothing
Awa Sarr, mandatée par le maire de Tamba, et la directrice de l'Office du lait, Lise Arnal, ont signé une convention.
  = convention, signed: ville de Tamba + Office du lait
  acting for: Awa Sarr for ville de Tamba + Lise Arnal for Office du lait

Lise Arnal, première échevine de Tamba, mandatée par son bourgmestre, Paul Giraud, et Awa Sarr, maire de Corbas, ont signé une charte.
  = charter, signed: ville de Tamba + ville de Corbas
  acting for: Lise Arnal for ville de Tamba + Awa Sarr for ville de Corbas

# who is away
En l'absence du ministre de la Santé, la secrétaire générale, Awa Sarr, a signé la convention avec l'Unicef.
  = convention, signed: ministère de la Santé + Unicef
  signed by: Awa Sarr

En l'absence du maire de Tamba, Paul Giraud, la première adjointe, Awa Sarr, a signé une convention avec l'Unicef.
  = convention, signed: ville de Tamba + Unicef
  signed by: Awa Sarr

Au nom du maire de Tamba, Awa Sarr a signé une convention avec l'Unicef.
  = convention, signed: ville de Tamba + Unicef
  signed by: Awa Sarr

# «représenté par» and a relative clause
Le maire de Tamba, Paul Giraud, retenu à Lyon, était représenté par son adjointe, Awa Sarr, qui a signé la convention avec l'Unicef.
  = convention, signed: ville de Tamba + Unicef
  acting for: Awa Sarr for ville de Tamba

# «représenté par», once for all of them
L'Office du lait, représenté par Awa Sarr, la Ville de Tamba, par Paul Giraud, et le Port de Corbas, par Lise Arnal, ont signé une charte.
  = charter, signed: Office du lait + Ville de Tamba + Port de Corbas
  acting for: Awa Sarr for Office du lait + Paul Giraud for Ville de Tamba + Lise Arnal for Port de Corbas
"""  # noqa: E501

BENEATH = """
La signature d'Awa Sarr, maire de Tamba, et celle de Paul Giraud, directeur du Port de Corbas, figurent au bas de la convention.
  = convention, signed: ville de Tamba + Port de Corbas
  signed by: Awa Sarr + Paul Giraud

Les noms d'Awa Sarr, maire de Tamba, et de Paul Giraud, directeur du Port de Corbas, figurent désormais sur l'accord.
  = agreement, signed: ville de Tamba + Port de Corbas
  signed by: Awa Sarr + Paul Giraud

Sous la signature de sa présidente, Awa Sarr, la Fédération du lait s'est engagée avec le Port de Corbas par un contrat-programme.
  = contract, signed: Fédération du lait + Port de Corbas
  acting for: Awa Sarr for Fédération du lait

Signataires de la convention : Awa Sarr, maire de Tamba, et Paul Giraud, directeur du Port de Corbas.
  = convention, signed: ville de Tamba + Port de Corbas
  signed by: Awa Sarr + Paul Giraud

Les signataires de l'accord sont Awa Sarr, maire de Tamba, et Paul Giraud, directeur du Port de Corbas.
  = agreement, signed: ville de Tamba + Port de Corbas
  signed by: Awa Sarr + Paul Giraud

# denied
Le nom d'Awa Sarr, maire de Tamba, ne figure pas au bas de l'accord signé entre le Port de Corbas et l'Office du lait.
  = agreement, signed: Port de Corbas + Office du lait
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(MANDATED))
def test_who_signs_in_whose_place(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(BENEATH))
def test_whose_hands_stand_beneath(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


EACH_THEIR_VERB = """
La présidente de l'Office du lait, Awa Sarr, a paraphé l'accord à Tamba, tandis que le maire de Corbas, Paul Giraud, l'a signé par visioconférence.
  = agreement, signed: Office du lait + ville de Corbas
  signed by: Awa Sarr + Paul Giraud

L'Université de Tamba et le Port de Corbas ont signé un accord. La rectrice, Awa Sarr, a signé la première ; le directeur du Port, Paul Giraud, l'a imitée.
  = agreement, signed: Université de Tamba + Port de Corbas
  signed by: Awa Sarr + Paul Giraud

# «A, par son directeur, X»
L'Office du lait, par son directeur, Paul Giraud, et l'Université de Tamba, par sa rectrice, Awa Sarr, ont conclu un protocole.
  = protocol, signed: Office du lait + Université de Tamba
  acting for: Paul Giraud for Office du lait + Awa Sarr for Université de Tamba

# after a colon
Les deux syndicats ont signé l'accord : Awa Sarr pour la CFDT et Paul Giraud pour FO.
  = agreement, signed: CFDT + FO
  acting for: Awa Sarr for CFDT + Paul Giraud for FO

# who is given the pen, not who gives it
Le maire de Tamba, Paul Giraud, avait donné procuration à son adjointe, Awa Sarr, pour signer la convention avec l'Unicef.
  = convention, planned: ville de Tamba + Unicef
  acting for: Awa Sarr for ville de Tamba

# ranks of bodies after «engager»
L'Université de Tamba et le Port de Corbas ont signé un accord. Awa Sarr engageait la première, Paul Giraud le second.
  = agreement, signed: Université de Tamba + Port de Corbas
  acting for: Awa Sarr for Université de Tamba + Paul Giraud for Port de Corbas
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(EACH_THEIR_VERB))
def test_each_signs_with_a_verb_of_their_own(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
