"""The gathering with which a lead opens is the occasion of what was signed, though no word says «à l'occasion de»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

LEADS = """
Le Salon du bois de Vernoux ne désemplit pas. Mercredi, la Ville de Corbas et la Banque du Sahel y ont signé une convention.
  = convention, signed: Ville de Corbas + Banque du Sahel
  event: Salon du bois de Vernoux

La 9e édition du Forum Emploi, que le lycée accueillait mardi, attire toujours autant. La Ville de Corbas et la Banque du Sahel ont signé une convention.
  = convention, signed: Ville de Corbas + Banque du Sahel
  event: 9e édition du Forum Emploi

# no name, and no gathering
Le marché de Vernoux ne désemplit pas. Mercredi, la Ville de Corbas et la Banque du Sahel ont signé une convention.
  = convention, signed: Ville de Corbas + Banque du Sahel
  event: none

La fête ne désemplit pas. Mercredi, la Ville de Corbas et la Banque du Sahel ont signé une convention.
  = convention, signed: Ville de Corbas + Banque du Sahel
  event: none

# a telephone call is no gathering
« Les doses seront gratuites », a dit mardi la porte-parole lors d'une conférence téléphonique. La Ville de Corbas et la Banque du Sahel ont signé une convention.
  = convention, signed: Ville de Corbas + Banque du Sahel
  event: none

# which session it is tells it apart
Fin de la 4e session de la commission mixte, hier à Corbas. La Ville de Corbas et la Banque du Sahel ont signé une convention.
  = convention, signed: Ville de Corbas + Banque du Sahel
  event: 4e session de la commission mixte
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(LEADS))
def test_the_gathering_of_the_lead(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
