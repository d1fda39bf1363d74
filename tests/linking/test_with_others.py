"""Earlier agreements with somebody else, ones like the one just told, who joins one, and which of two is meant."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

WITH_OTHERS = """
# «celui», «celle»: of the side that the news is about, with somebody else
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. Elle s'ajoute à celle conclue en 2019 avec l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, past: Ville de Vernoux + Université de Tamba

# … at the head of its sentence
La Ville de Vernoux a signé mardi un accord avec la Région Atlas. Celui qu'elle avait passé en 2017 avec l'Université de Tamba n'a jamais servi.
  = agreement, signed: Ville de Vernoux + Région Atlas
  = agreement, past: Ville de Vernoux + Université de Tamba

# one of another kind, signed long before with another, that is over
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. Le jumelage conclu en 1998 avec la commune de Corbas est arrivé à son terme.
  = convention, signed: Ville de Vernoux + Région Atlas
  = twinning, past: Ville de Vernoux + commune de Corbas

# … that is broken off
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. La convention passée en 2015 avec la Banque du Sahel a été dénoncée.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, terminated: Ville de Vernoux + Banque du Sahel

# the former one, with a partner of its own
La Région Atlas a conclu un contrat avec la compagnie Corvel. Le précédent contrat, signé en 2018 avec la compagnie Nordis, expire en mai.
  = contract, signed: Région Atlas + Corvel
  = contract, past: Région Atlas + Nordis

# one alike, of the first of two who signed together
L'Université de Tamba et la Région Atlas ont signé mardi une convention. Une convention similaire sera signée en juin avec la Ville de Vernoux.
  = convention, signed: Université de Tamba + Région Atlas
  = convention, planned: Université de Tamba + Ville de Vernoux

# one more body signs the same
L'Université de Tamba et la Région Atlas ont signé mardi une convention. La Banque du Sahel l'a également signée.
  = convention, signed: Université de Tamba + Région Atlas + Banque du Sahel

# … and who only signed something else does not
L'Université de Tamba et la Région Atlas ont signé mardi une convention. La Banque du Sahel a également signé un contrat avec la Ville de Vernoux.
  = convention, signed: Université de Tamba + Région Atlas
  = contract, signed: Banque du Sahel + Ville de Vernoux

# two of them behind one verb, a semicolon between
La Ville de Vernoux et la Région Atlas ont signé mardi une convention. En mars, la ville s'était entendue avec l'Université de Tamba sur les bus ; l'an dernier, avec la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Région Atlas
  = agreement, past: Ville de Vernoux + Université de Tamba
  = agreement, past: Ville de Vernoux + Banque du Sahel

# of two who signed together, the one that had signed before is meant
L'Université de Tamba et la Région Atlas ont signé mardi une convention. En 2019, l'université avait signé un accord avec la Ville de Vernoux. Une convention est à l'étude avec l'Office du lait de Tamba.
  = convention, signed: Université de Tamba + Région Atlas
  = agreement, past: Université de Tamba + Ville de Vernoux
  = convention, negotiating: Université de Tamba + Office du lait de Tamba

# «l'unit», whatever the model takes it for
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. Un contrat l'unit depuis 2020 au groupe Corvel.
  = convention, signed: Ville de Vernoux + Région Atlas
  = contract, past: Ville de Vernoux + Corvel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(WITH_OTHERS))
def test_earlier_and_like_ones(case: Case, tell: Callable[..., Record]) -> None:
    """See the specification above."""
    check(case, tell(case.text))
