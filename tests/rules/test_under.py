"""Under which agreement something is done, and by which one a relation is given its form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TURNS = """
# what one does to the other under an agreement
Aux termes d'un contrat signé mardi, l'Office du girofle fournira des semences à la Fondation Lemaire.
  = contract, signed: Office du girofle + Fondation Lemaire
  date: 2024-03-12

L'Office du girofle bénéficiera de l'appui de la Fondation Lemaire, en vertu d'un protocole signé mardi à Lomé.
  = protocol, signed: Office du girofle + Fondation Lemaire

L'Office du girofle accueillera les étudiants de la Fondation Lemaire, comme le prévoit une convention signée mardi.
  = convention, signed: Office du girofle + Fondation Lemaire

# … but not what is done in the premises of another
L'Office du girofle a tenu son congrès dans les locaux de la Fondation Lemaire, malgré un accord signé mardi.
  = none

# a relation takes its form in an agreement
L'Office du girofle et la Fondation Lemaire ont concrétisé leur collaboration par une convention, signée mardi.
  = convention, signed: Office du girofle + Fondation Lemaire

L'Office du girofle et la Fondation Lemaire ont scellé leur rapprochement par un bail.
  = contract, signed: Office du girofle + Fondation Lemaire

# … whatever the relation is called
L'Office du girofle et la Fondation Lemaire viennent de sceller leur alliance par un bail.
  = contract, signed: Office du girofle + Fondation Lemaire

Par un bail signé mardi, l'Office du girofle cède à la mairie de Tazert un terrain.
  = contract, signed: Office du girofle + mairie de Tazert

# who will work together
L'Office du girofle va travailler avec la Fondation Lemaire. Une convention a été signée mardi.
  = convention, signed: Office du girofle + Fondation Lemaire

# each clause has its subject
L'Office du girofle a donné son accord ; la Fondation Lemaire négocie avec la Région Atlas une convention.
  = convention, negotiating: Fondation Lemaire + Région Atlas

# a subject without article is a name
Nordis a trouvé son partenaire : la Fondation Lemaire. Les deux parties ont signé mardi un bail.
  = contract, signed: Nordis + Fondation Lemaire

# «pour» no longer goes on with a head that has its name
Deux contrats ont été signés mardi par l'ONG Oxfam : avec l'ONG Eau Vive pour le forage et avec Nordis pour l'école.
  = contract, signed: Oxfam + Eau Vive
  = contract, signed: Oxfam + Nordis
"""


@pytest.mark.parametrize("case", cases(TURNS))
def test_under(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
