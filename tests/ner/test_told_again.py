"""«Le pays», «son pays»: a state that the text named before; «les deux groupes»: two names that nothing else tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

COUNTRIES = """
# The state named last, with an adjective or where it lies
Le Ghana prépare l'avenir. Le pays a signé mardi une convention avec la Banque de Tarn.
  = convention, signed: Ghana + Banque de Tarn

Le Ghana prépare l'avenir. Le petit pays africain a signé mardi une convention avec la Banque de Tarn.
  = convention, signed: Ghana + Banque de Tarn

Le Ghana prépare l'avenir. La Banque de Tarn et le pays d'Afrique de l'Ouest ont signé mardi une convention.
  = convention, signed: Ghana + Banque de Tarn

# The only country told, though it was no actor
Le groupe Lumex va s'installer au Ghana. Il a signé un accord avec le pays.
  = agreement, signed: Lumex + Ghana

# Whose country it is
La présidente du Ghana s'est rendue au Togo. Son pays a signé un accord avec la Lettonie.
  = agreement, signed: Ghana + Lettonie

# A union is no country, and several are none
La Norvège est liée à l'Union européenne. Le pays a signé mardi un accord avec le Ghana.
  = agreement, signed: Norvège + Ghana

Le Ghana prépare l'avenir. Les pays ont signé mardi un accord.
  = none
"""

PAIRS = """
# What the two are is told in the next sentence, wherever it stands there, or in the one after it
Orvel et Nordfisk se rapprochent. Une convention sur l'eau a été signée mardi par les deux groupes.
  = convention, signed: Orvel + Nordfisk

Orvel et Nordfisk se rapprochent. L'affaire était attendue. Un accord a été trouvé mardi entre les deux entreprises.
  = agreement, signed: Orvel + Nordfisk

# «Leur accord», «leurs maires»: of the only two that the sentence before names
La ville de Sète se tourne vers la commune de Frontignan. Leur accord a été signé mardi à Paris.
  = agreement, signed: ville de Sète + commune de Frontignan

La ville de Sète se tourne vers la commune de Frontignan. Leurs maires ont signé mardi une convention.
  = convention, signed: ville de Sète + commune de Frontignan

# A confederation of a region is no state
La Confédération nautique de Savoie a un projet. L'organisation a signé mardi une convention avec la Banque de Tarn.
  = convention, signed: Confédération nautique de Savoie + Banque de Tarn

# To whom money is lent
La Banque de Tarn a accordé en avril un prêt de 3 millions d'euros à Nordfisk.
  = financing, past: Banque de Tarn + Nordfisk

# A woman's office is no «il»
La ministre de l'Economie, Anne Serrano, a visité le CHU de Nantes. Il a signé un accord avec la Banque de Tarn.
  = agreement, signed: Banque de Tarn
"""


@pytest.mark.parametrize("case", cases(COUNTRIES))
def test_the_country(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(PAIRS))
def test_two_names(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
