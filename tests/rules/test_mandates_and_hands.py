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
