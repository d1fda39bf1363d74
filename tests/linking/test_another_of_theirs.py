"""One agreement more, told by what it has to do with the news: of the same two, or of one of them with another."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

EXAMPLES = """
# Of the same two, of then
La SNCF et Transdev ont signé mardi un contrat. Il fait suite au protocole signé en 2014.
  = contract, signed: SNCF + Transdev
  = protocol, past: SNCF + Transdev
  date: 2014

La SNCF et Transdev ont signé mardi une convention. Un accord semblable avait été trouvé en 2019.
  = convention, signed: SNCF + Transdev
  = agreement, past: SNCF + Transdev
  date: 2019

Un accord a été signé mardi entre la France et le Maroc. Une charte signée en 2016 les unissait déjà.
  = agreement, signed: France + Maroc
  = charter, past: France + Maroc
  date: 2016

# … and ahead
La SNCF et Transdev ont signé mardi un contrat. Un deuxième contrat sera signé en juin.
  = contract, signed: SNCF + Transdev
  = contract, planned: SNCF + Transdev
  date: 2024-06

# «la même», with another
La SNCF et Transdev ont signé mardi une convention. La SNCF négocie la même avec Alstom.
  = convention, signed: SNCF + Transdev
  = convention, negotiating: SNCF + Alstom

La SNCF et Transdev ont signé mardi une convention. Le maire a signé le même jour un arrêté.
  = convention, signed: SNCF + Transdev

# … but not where others are named
La SNCF et Transdev ont signé mardi un contrat. Il fait suite au protocole signé en 2014 par Alstom et Engie.
  = contract, signed: SNCF + Transdev
  = protocol, past: Alstom + Engie
"""


@pytest.mark.parametrize("case", cases(EXAMPLES))
def test_another_of_theirs(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
