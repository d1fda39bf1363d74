"""Of which body those are who sign for a union and for the firm it deals with; and hands told by a gesture."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

EXAMPLES = """
# The label behind an office is the body of its holder
Nordis a signé mardi un accord avec la CFDT et la CGT. Jean Morel, délégué CFDT, a signé le premier.
  = agreement, signed: Nordis + CFDT + CGT
  signed by: Jean Morel (CFDT)

# Who runs a firm is of no union
Un accord a été trouvé mardi entre la direction de Nordis, la CFDT et la CGT. La directrice, Anne Roux, a signé.
  = agreement, signed: Nordis + CFDT + CGT
  signed by: Anne Roux (Nordis)

# «avant que … ne signe à son tour» denies nothing
Un accord a été trouvé mardi entre la direction de Nordis et la CGT.
Paul Vidal a signé pour la CGT, avant que la directrice, Anne Roux, ne signe à son tour.
  = agreement, signed: Nordis + CGT
  signed by: Paul Vidal (CGT) + Anne Roux (Nordis)

# His signature, and hers
La Ville de Lyon et la SNCF ont signé mardi une convention.
Le maire, Jean Morel, y a mis sa signature, Anne Roux, directrice de la SNCF, la sienne.
  = convention, signed: Ville de Lyon + SNCF
  signed by: Jean Morel (Ville de Lyon) + Anne Roux (SNCF)

L'État et la Région Bretagne se sont liés mardi par une convention.
Le préfet de région, Jean Morel, y est allé de sa signature.
  = convention, signed: État + Région Bretagne
  signed by: Jean Morel (État)
"""


@pytest.mark.parametrize("case", cases(EXAMPLES))
def test_whose_hand(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
