"""What a ceremony shares: its occasion and its guests, told before, after or beside what was signed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

GUESTS = """
# They are named before the agreement
Il y avait là le préfet, Paul Mercier, et la rectrice, Anne Morel. La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba
  present: Paul Mercier + Anne Morel

# Ways of being there
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. Le préfet, Paul Mercier, a applaudi.
  = convention, signed: Ville de Vernoux + Université de Tamba
  present: Paul Mercier

La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. Le préfet, Paul Mercier, était de la cérémonie.
  = convention, signed: Ville de Vernoux + Université de Tamba
  present: Paul Mercier

# They saw what was signed on the same day
La Norvège et le Ghana ont signé mardi un accord sur la pêche. Paul Mercier assistait à la cérémonie. Les deux pays ont signé, dans la foulée, un mémorandum d'entente sur les ports.
  = agreement, signed: Norvège + Ghana
  present: Paul Mercier
  = memorandum, signed: Norvège + Ghana
  present: Paul Mercier

# Talks have no guests
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. La Ville de Vernoux négocie un contrat avec la société Nordfisk. La députée Anne Morel était présente à la cérémonie.
  = convention, signed: Ville de Vernoux + Université de Tamba
  present: Anne Morel
  = contract, negotiating: Ville de Vernoux + Nordfisk
"""  # noqa: E501

OCCASIONS = """
# Named in the lead, without a word before it
On ouvrait mardi à Lille la Semaine de l'eau. La Norvège et le Ghana ont signé un accord sur les rivières.
  = agreement, signed: Norvège + Ghana
  event: Semaine de l'eau
  date: 2024-03-12

# Named with the ceremony
La Norvège et le Ghana ont signé un accord sur les forêts. La cérémonie a eu lieu mardi, en marge du Salon de l'eau.
  = agreement, signed: Norvège + Ghana
  event: Salon de l'eau

La Norvège et le Ghana ont signé mardi un accord à l'ouverture des Journées du fleuve.
  = agreement, signed: Norvège + Ghana
  event: Journées du fleuve

# A gathering far from the news is not its occasion
La Norvège et le Ghana ont signé mardi un accord sur les rivières. Le Forum de l'eau se tiendra en mai.
  = agreement, signed: Norvège + Ghana
  event: none
"""


@pytest.mark.parametrize("case", cases(GUESTS))
def test_who_was_there(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(OCCASIONS))
def test_on_what_occasion(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
