"""A house whose partners come one after the other: the lead tells who it is, each agreement the other side alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

HOST = """
# each partner comes with its own agreement; who leads the house signs them all
L'Agence de l'Oued a reçu l'un après l'autre, mardi à Tazert, trois partenaires. Premier arrivé, l'Office du lait de Tamba. Son directeur, Omar Sefrou, est reparti avec une convention sur les étables.
L'Université de Tamba est venue ensuite : le mémorandum signé par son président, Paul Diop, crée un laboratoire commun.
Avec la Banque du Sahel, enfin, c'est un accord de financement de 20 millions de dirhams.
Awa Sarr, qui dirige l'agence, a signé les trois textes.
  = convention, signed: Agence de l'Oued + Office du lait de Tamba
  signed by: Omar Sefrou + Awa Sarr
  date: 2024-03-12
  place: Tazert
  = memorandum, signed: Agence de l'Oued + Université de Tamba
  signed by: Paul Diop + Awa Sarr
  = financing, signed: Agence de l'Oued + Banque du Sahel
  signed by: Awa Sarr
  date: 2024-03-12

# a day told in the lead, sentences that only show the agreement
Le port de Sète a multiplié les signatures, lundi. Avec la Banque du Sahel, c'est un prêt de 40 millions d'euros. Avec l'Université de Tamba, une convention de stages.
  = financing, signed: port de Sète + Banque du Sahel
  date: 2024-03-11
  = convention, signed: port de Sète + Université de Tamba

# each with a day of its own
L'Université de Tamba a enchaîné les signatures. Lundi, un accord de recherche avec la Région Atlas. Mercredi, une charte avec la Ville de Vernoux.
  = agreement, signed: Université de Tamba + Région Atlas
  date: 2024-03-11
  = charter, signed: Université de Tamba + Ville de Vernoux
  date: 2024-03-13

# «passée avec B», «l'autre, avec C»
Journée chargée pour la Région Atlas, mercredi à Tazert. La convention passée avec l'Université de Tamba crée une licence. Une autre, conclue avec la Ville de Vernoux, finance vingt ateliers.
  = convention, signed: Région Atlas + Université de Tamba
  date: 2024-03-13
  = convention, signed: Région Atlas + Ville de Vernoux

# a set that the sentence before only counts
La société Orvexia est sortie lundi de la Bourse de Tazert avec deux contrats en poche. L'un l'engage auprès de la Banque du Sahel, l'autre auprès de la Région Atlas.
  = contract, signed: Orvexia + Banque du Sahel
  date: 2024-03-11
  = contract, signed: Orvexia + Région Atlas

# nobody is concluded with
Le club a multiplié les signatures cet été : un gardien, deux ailiers. Avec Paul Diop, c'est un contrat de trois ans.
  = none

# no lead that tells of a row
Trois partenaires devaient signer mardi avec la Région Atlas. Aucun n'est venu.
  = none
"""  # noqa: E501

HOURS = """
# one clause for each of the set, at its hour
À Tazert, la Région Atlas a conclu lundi deux accords. À 9 heures, avec l'Université de Tamba ; à 10 h 30, avec le port de Sète.
  = agreement, signed: Région Atlas + Université de Tamba
  date: 2024-03-11
  place: Tazert
  = agreement, signed: Région Atlas + port de Sète
  date: 2024-03-11

# «envers», after words that say it is the same once more
L'Université de Tamba a signé mardi un accord avec la Ville de Vernoux. Même geste envers la Région Atlas, qui prêtera ses salles.
  = agreement, signed: Université de Tamba + Ville de Vernoux
  = agreement, signed: Université de Tamba + Région Atlas

# whoever concluded the set concluded the others too
Cinq conventions ont été signées lundi à Tazert par la Région Atlas. La plus lourde associe la région au port de Sète. Deux autres ont été conclues avec l'Université de Tamba et avec la Ville de Vernoux.
  = convention, signed: Région Atlas + port de Sète
  = convention, signed: Région Atlas + Université de Tamba
  = convention, signed: Région Atlas + Ville de Vernoux
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(HOST))
def test_the_house_of_the_lead_is_the_other_side(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(HOURS))
def test_one_clause_for_each_partner(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
