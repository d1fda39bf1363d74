"""The first agreement of a house, the second of a set of which nothing is told; the town in the name of a venue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TEXTS = """
# «La première convention» of the same two, of a year before the news
La Ville de Vernoux et l'Institut Larenne ont signé mardi une convention pour trois ans. La première convention datait de 2014.
  = convention, signed: Ville de Vernoux + Institut Larenne
    date: 2024-03-12
  = convention, past: Ville de Vernoux + Institut Larenne
    date: 2014

# … and who signed it then did not sign the renewal
La Ville de Vernoux et l'Institut Larenne ont reconduit mardi leur convention. La première avait été signée en 2014 par Awa Sarr et Rémi Cabon.
  = convention, renewed: Ville de Vernoux + Institut Larenne
    signed by:
  = convention, past: Ville de Vernoux + Institut Larenne
    signed by: Awa Sarr + Rémi Cabon
    date: 2014

# the first of its kind in the world is not theirs
La Ville de Vernoux et l'Institut Larenne ont signé mardi une convention pour trois ans. La première convention internationale sur l'eau date de 1992.
  = convention, signed: Ville de Vernoux + Institut Larenne

# the second, of which the text tells nothing that a slot holds
La Ville de Vernoux et l'Institut Larenne ont signé mardi deux accords. Le premier ouvre les archives aux chercheurs. Le second a moins de chance.
  = agreement, signed: Ville de Vernoux + Institut Larenne
  = agreement, signed: Ville de Vernoux + Institut Larenne

# … is not told apart where no first is
La Ville de Vernoux et l'Institut Larenne ont signé mardi deux accords. Le second est plus court.
  = agreement, signed: Ville de Vernoux + Institut Larenne
    count: 2

# the two before a colon, behind the day and the place
Vendredi, à Lomé, le Togo et le Bénin ont tourné une page : un accord de pêche rouvre la lagune aux deux flottilles.
  = agreement, signed: Togo + Bénin
    date: 2024-03-08
    place: Lomé

Lundi, après trois ans de froid, la Ville de Vernoux et le Port de Tamba se sont rabibochés : une convention rouvre le quai aux voiliers.
  = convention, signed: Ville de Vernoux + Port de Tamba

# … but not behind a clause of its own
Quand ils attendaient la pluie, la Ville de Vernoux et le Port de Tamba ont vu venir l'orage : une convention les menace.
  = none

# the town in the name of a venue, if a list or the text knows it
La Ville de Vernoux et l'Institut Larenne ont signé une convention, mardi, au château de Versailles.
  = convention, signed: Ville de Vernoux + Institut Larenne
    place: Versailles

La Ville de Vernoux et l'Institut Larenne ont signé une convention, mardi, au palais de Justice.
  = convention, signed: Ville de Vernoux + Institut Larenne
    place: palais de Justice
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TEXTS))
def test_firsts_and_venues(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
