"""Whom «la direction» and «l'employeur» mean: the firm whose staff the text told of; branches stand for their union."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

EMPLOYER = """
# «la direction»: of the firm whose people the sentence tells of
Les ouvrières de la société Tricotex ont repris le travail au lendemain de l'accord trouvé entre la direction et le syndicat FO Textile.
  = agreement, signed: Tricotex + FO Textile

# … or the sentence before
Les salariés de Tricotex ont repris le travail. Un accord a été trouvé entre la direction et la CGT.
  = agreement, signed: Tricotex + CGT

# «leur employeur»
Les grévistes de l'usine Lactis de Vire ont voté la reprise : un protocole de fin de conflit a été signé entre leur employeur et la CFDT.
  = protocol, signed: usine Lactis de Vire + CFDT

# at whose place
Chez Lactis, la section syndicale de la CFDT a signé un accord avec la direction.
  = agreement, signed: Lactis + CFDT

# a branch concludes for its union
Les chauffeurs de la société Transbeauce ont approuvé l'entente intervenue lundi entre la direction et le bureau local affilié à la CSN.
  = agreement, ratified: Transbeauce + CSN
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(EMPLOYER))
def test_employer(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
