"""For whom somebody holds the pen; whose names an agreement bears; and who is no side though named behind it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

EXAMPLES = """
# For each of several, the verb told once
Nordis, la CFDT et la CGT ont signé un protocole.
Jean Morel a signé pour la CGT, Anne Roux pour la CFDT et Paul Vidal pour la direction.
  = protocol, signed: Nordis + CFDT + CGT
  signed by: Jean Morel (CGT) + Anne Roux (CFDT) + Paul Vidal (Nordis)

La Ville de Lyon et la SNCF ont signé un protocole. Jean Morel, qui tenait le stylo pour la SNCF, parle d'un sursis.
  = protocol, signed: Ville de Lyon + SNCF
  signed by: Jean Morel (SNCF)

# What opens the sentence is no side, however long
Vendredi, après dix jours de grève et une nuit à la sous-préfecture de Sedan, Nordis et la CGT ont signé un accord.
  = agreement, signed: Nordis + CGT

# The names that it bears, far from the verb
Le protocole porte au bas de sa dernière page les noms de Jean Morel (Nordis) et d'Anne Roux (SNCF).
  = protocol, signed: Nordis + SNCF
  signed by: Jean Morel (Nordis) + Anne Roux (SNCF)

# A clause behind it has its own names
Le Luxembourg et le Cap-Vert ont signé jeudi un accord.
Un accord général les unit depuis 1993, et l'on compte au Canada plus de 10.000 personnes.
  = agreement, signed: Luxembourg + Cap-Vert
  = agreement, past: Luxembourg + Cap-Vert

# Where the one who tells it works
Nordis a conclu mardi un protocole avec le ministère des Finances, a précisé Anne Roux, chargée d'affaires à Praia.
  = protocol, signed: Nordis + ministère des Finances
  place: none
"""


@pytest.mark.parametrize("case", cases(EXAMPLES))
def test_whose_pen(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
