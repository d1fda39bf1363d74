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

RANKED = """
# who signs is one of the row: the house is the other side
La Région Atlas a retenu deux partenaires. Le premier, l'Office du lait de Tamba, a signé dimanche. Le second, la Banque du Sahel, signera en avril.
  = agreement, signed: Région Atlas + Office du lait de Tamba
  date: 2024-03-10
  = agreement, planned: Région Atlas + Banque du Sahel
  date: 2024-04

# … by a contract of its own, and again
L'Université de Tamba s'associe à deux banques.
La première, la Banque du Sahel, a signé son contrat mardi à Tazert. La seconde, la Banque de Corbas, en a fait autant le lendemain.
  = contract, signed: Université de Tamba + Banque du Sahel
  date: 2024-03-12
  place: Tazert
  = contract, signed: Université de Tamba + Banque de Corbas

# … after an agreement of two
Le port de Sète a signé un accord avec la Région Atlas. Le deuxième partenaire, l'Office du lait de Tamba, signera en mai.
  = agreement, signed: port de Sète + Région Atlas
  = agreement, planned: port de Sète + Office du lait de Tamba
  date: 2024-05

# … both in one sentence
La Banque du Sahel s'est liée à deux coopératives. La première, la coopérative Karal, a signé lundi ; la seconde, l'Union des maraîchers de Tamba, signera le 2 avril.
  = agreement, signed: Banque du Sahel + Karal
  date: 2024-03-11
  = agreement, planned: Banque du Sahel + Union des maraîchers de Tamba
  date: 2024-04-02

# «avec le premier, B»
La société Orvexia a choisi deux partenaires. Avec le premier, l'Office du lait de Tamba, un accord a été signé dimanche. Avec le second, la Banque du Sahel, la signature est attendue en avril.
  = agreement, signed: Orvexia + Office du lait de Tamba
  date: 2024-03-10
  = agreement, planned: Orvexia + Banque du Sahel
  date: 2024-04

# «avec son troisième partenaire, B»
Le port de Sète s'est trouvé trois bailleurs. Avec son deuxième bailleur, la Banque du Sahel, une convention a été signée lundi.
  = convention, signed: port de Sète + Banque du Sahel

# no talks any more, and not signed yet
La Région Atlas a signé un accord avec l'Office du lait de Tamba. Avec la Banque du Sahel, la signature est attendue fin mars.
  = agreement, signed: Région Atlas + Office du lait de Tamba
  = agreement, planned: Région Atlas + Banque du Sahel
  date: 2024-03

# a rank of another kind is none of the row
La Ville de Vernoux a signé une convention avec la Région Atlas. La deuxième adjointe, Awa Sarr, signera le registre.
  = convention, signed: Ville de Vernoux + Région Atlas

# a row of what nobody deals with
La Région Atlas compte deux universités. La première, l'Université de Tamba, a signé dimanche.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(RANKED))
def test_one_of_the_row_told_by_its_rank(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(HOST))
def test_the_house_of_the_lead_is_the_other_side(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(HOURS))
def test_one_clause_for_each_partner(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
