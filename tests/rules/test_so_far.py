"""What two had so far, what they leave with, and whose partner one is between commas."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SPECIFICATION = """
# They had no more than that.
La Région Atlas et la Banque du Sahel n'en sont pour l'heure qu'à un protocole, paraphé en avril à Tolna.
  = protocol, past: Région Atlas + Banque du Sahel
  place: Tolna

En 2022, la Région Atlas et l'Office du lait en étaient restés à une lettre d'intention, signée à Tolna.
  = intention, past: Région Atlas + Office du lait
  date: 2022

# They leave with one that is theirs; with one of others the text would say with whom.
Anne Morel, pour la Région Atlas, et Paul Sarr, pour l'Office du lait, sont rentrés avec leur contrat.
  = contract, signed: Région Atlas + Office du lait
  signed by: Anne Morel + Paul Sarr

La Région Atlas et la Banque du Sahel sont reparties avec un accord.
  = none

# Whose partner it is, since which agreement.
La Banque du Sahel, fournisseur de la Région Atlas depuis un accord de 2016, a prêté ses locaux.
  = agreement, past: Banque du Sahel + Région Atlas
  date: 2016

L'Office du lait, nouveau partenaire de la Région Atlas, a signé mardi une convention de cinq ans.
  = convention, signed: Office du lait + Région Atlas

# … but not where another side is told.
L'Office du lait, partenaire de la Région Atlas, a signé mardi une convention avec la Banque du Sahel.
  = convention, signed: Office du lait + Banque du Sahel

# Talks with a third are no detail of a set that two have signed.
La Région Atlas et l'Office du lait ont signé mardi deux conventions. L'office négocie un prêt avec la BNI.
  = convention, signed: Région Atlas + Office du lait
  = financing, negotiating: Office du lait + BNI
"""

OTHERS = """
# With whom the other one is: told by «celle», by «une», by a relative.
La Région Atlas a signé mardi une convention avec l'Office du lait. Celle conclue en 2019 avec la BNI a été prolongée.
  = convention, signed: Région Atlas + Office du lait
  = convention, renewed: Région Atlas + BNI

La Région Atlas a signé mardi une convention avec l'Office du lait. Celle signée en 2019 avec la BNI court toujours.
  = convention, signed: Région Atlas + Office du lait
  = convention, past: Région Atlas + BNI
  date: 2019

La Région Atlas a signé mardi une convention avec l'Office du lait. Elle en avait déjà une avec la Banque du Sahel.
  = convention, signed: Région Atlas + Office du lait
  = convention, past: Région Atlas + Banque du Sahel

La Région Atlas a signé mardi une convention avec l'Office du lait, qui signera en mai un contrat avec la BNI.
  = convention, signed: Région Atlas + Office du lait
  = contract, planned: Office du lait + BNI
"""


@pytest.mark.parametrize("case", cases(OTHERS))
def test_the_other_one(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SPECIFICATION))
def test_so_far(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
