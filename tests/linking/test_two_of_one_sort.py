"""«Celui de Y», «les deux lycées», «elles ont signé», «cette dernière a signé»: the two named right before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ONE_SORT = """
Le lycée de Tamba et celui de Corbas se rapprochent. Les deux lycées ont signé une convention.
  = convention, signed: lycée de Tamba + lycée de Corbas

Le port de Tamba a reçu une délégation de celui de Corbas. Les deux ports ont signé un accord.
  = agreement, signed: port de Tamba + port de Corbas

L'université de Tamba et celle de Corbas mutualisent leurs laboratoires. Une convention a été signée lundi.
  = convention, signed: université de Tamba + université de Corbas

Le département de la Marne et celui de l'Aube se rapprochent. Les deux départements ont signé un accord.
  = agreement, signed: département de la Marne + département de l'Aube

Le groupe Nordis et la société Corvel se rapprochent. Les deux concurrents ont signé une charte.
  = charter, signed: Nordis + Corvel

# parts of the two are not the two
Le club de Tamba et la société Corvel partagent leurs terrains, aux termes d'une entente déjà votée par les deux bureaux et qui sera signée lundi.
  = agreement, planned: club de Tamba + Corvel

# three were called so
Le lycée de Tamba, le lycée de Corbas et le lycée de Vernoux se rapprochent. Les deux lycées ont signé une convention.
  = none

# of a person, no body
Le bureau du maire de Vernoux et celui de M. Acker sont voisins. La Région Atlas a signé une charte avec la Ville de Vernoux.
  = charter, signed: Région Atlas + Ville de Vernoux
"""  # noqa: E501

THEY = """
La société Corvel a convaincu le groupe Nordis. Ils ont signé un contrat lundi.
  = contract, signed: Corvel + Nordis

La Ville de Vernoux a été séduite par la société Corvel. Elles viennent de signer un bail.
  = contract, signed: Ville de Vernoux + Corvel

# «elles» are no group
La société Corvel a convaincu le groupe Nordis. Elles ont signé un contrat lundi.
  = none

# those who are many already
Les agriculteurs ont convaincu la Région Atlas. Ils ont signé une charte avec la Ville de Vernoux.
  = charter, signed: Ville de Vernoux
"""

ONE_OF_THEM = """
La société Corvel livrera dix bus à la Région Atlas. Cette dernière a signé le contrat lundi.
  = contract, signed: Corvel + Région Atlas

La Ville de Vernoux a choisi la société Corvel. La maire, Anne Petit, a signé la convention lundi.
  = convention, signed: Ville de Vernoux + Corvel
  signed by: Anne Petit

# with another, who is told
La société Corvel livrera dix bus à la Région Atlas. La société a signé lundi le contrat avec la Banque du Sahel.
  = contract, signed: Corvel + Banque du Sahel

# against whom one is
La société Corvel attaque la Région Atlas. La société a signé lundi le contrat.
  = contract, signed: Corvel
"""


@pytest.mark.parametrize("case", cases(ONE_SORT))
def test_called_by_one_noun(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(THEY) + cases(ONE_OF_THEM))
def test_the_two_of_the_sentence_before(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
