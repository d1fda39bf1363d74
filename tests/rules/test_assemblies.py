"""Assemblies adopt what their state concluded; represented bodies, each by its own; an imperfect that narrates."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ASSEMBLIES = """
# one assembly alone ratifies, whatever its verb
Le Sénat français a adopté l'accord fiscal conclu avec le Luxembourg.
  = agreement, ratified: France + Luxembourg

# … and so do its members, for their country
Les députés mauritaniens ont approuvé la convention signée en février avec les Emirats arabes unis.
  = convention, ratified: Mauritanie + Emirats arabes unis

RABAT - Les députés ont adopté mardi l'accord de prêt conclu avec la Banque mondiale.
  = financing, ratified: Maroc + Banque mondiale

# two who adopt conclude
La Ville de Vernoux et la Région Atlas ont adopté une charte commune.
  = charter, signed: Ville de Vernoux + Région Atlas
"""

REPRESENTED = """
# in the order of the bodies
L'Office du lait et la Ville de Vernoux, représentés respectivement par MM. Samir Maj et Jean Acker, ont signé un protocole.
  = protocol, signed: Office du lait + Ville de Vernoux
  signed by: Samir Maj + Jean Acker
  acting for: Samir Maj for Office du lait + Jean Acker for Ville de Vernoux

# by their offices
La Ville de Vernoux et la Région Atlas, représentées par le maire, Jean Morel, et la vice-présidente, Anne Petit, ont signé une convention.
  = convention, signed: Ville de Vernoux + Région Atlas
  signed by: Jean Morel + Anne Petit
  acting for: Jean Morel for Ville de Vernoux + Anne Petit for Région Atlas

# the model takes this verb for an adverb
Le 4 mars, la Région Atlas et Sonel paraphaient un accord.
  = agreement, signed: Région Atlas + Sonel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ASSEMBLIES) + cases(REPRESENTED))
def test_assemblies(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
