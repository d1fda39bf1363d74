"""Right after a sentence that tells who has dealings with whom, «le contrat» is of the two."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

THEIRS = """
La Ville de Vernoux a confié les études à la société Corvel. Le contrat, d'une valeur de deux millions, a été signé lundi.
  = contract, signed: Ville de Vernoux + Corvel
  date: 2024-03-11

La Ville de Vernoux a fait appel à la société Corvel. Le bail a été signé lundi.
  = contract, signed: Ville de Vernoux + Corvel

L'Université de Tamba formera les agents de la Région Atlas. La convention court sur trois ans.
  = convention, signed: Université de Tamba + Région Atlas
  duration: trois ans

# the model takes this verb for a noun
La Région Atlas subventionne l'association Eau claire. La convention a été signée lundi.
  = convention, signed: Région Atlas + Eau claire

L'assureur Solaris reste fidèle au FC Tamba. Le contrat, qui expirait en juin, a été reconduit.
  = contract, renewed: Solaris + FC Tamba
"""  # noqa: E501

NOBODYS = """
# against it, without it, going there, watching it
Sonel attaque la Ville de Vernoux en justice. La convention a été signée en 2019.
  = none

L'Office du lait a quitté les locaux de la Région Atlas. Le bail avait été signé en 2019.
  = none

L'association Eau claire soupçonne Sonel. Le contrat a été signé en 2019.
  = none

Sonel a ouvert une usine près de l'Université de Tamba. Le contrat a été signé lundi.
  = none

# the contract is somebody else's
Le FC Tamba a prêté son gardien au SC Vernoux. Le contrat de l'entraîneur a été prolongé.
  = none

# what belongs to the subject is not the subject
Le stade de Sonel est plein. La Région Atlas s'en félicite. La convention a été signée lundi.
  = none

# two sentences lie between
La Ville de Vernoux a confié les études à la société Corvel. Il pleuvait. Il ventait. Le contrat a été signé lundi.
  = none
"""


@pytest.mark.parametrize("case", cases(THEIRS) + cases(NOBODYS))
def test_whose_contract(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
