"""The side that a sentence leaves out: whom the text is about, the same two, to whom money is lent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

DEFINITE = """
L'Université de Tamba ouvre une école d'agronomie. L'accord avec la Banque du Sahel sera signé en mai.
  = agreement, planned: Université de Tamba + Banque du Sahel

# whom a passive sentence is about
La pépinière sera animée par l'Université de Tamba. La convention avec la Ville de Vernoux sera signée en mai.
  = convention, planned: Université de Tamba + Ville de Vernoux

# told before: it is no second one
La Ville de Vernoux et la Banque du Sahel ont conclu mardi un accord. Le syndicat Unsa a protesté. L'accord avec la Banque du Sahel a été signé à huis clos.
  = agreement, signed: Ville de Vernoux + Banque du Sahel
"""  # noqa: E501

SAME = """
La Ville de Vernoux et la Région Atlas ont signé mardi une convention. Les mêmes ont paraphé une charte sur les transports.
  = convention, signed: Ville de Vernoux + Région Atlas
  = charter, signed: Ville de Vernoux + Région Atlas

La Ville de Vernoux et la Région Atlas ont signé mardi une convention. Un contrat a été conclu entre les mêmes partenaires.
  = convention, signed: Ville de Vernoux + Région Atlas
  = contract, signed: Ville de Vernoux + Région Atlas

# parts of a country have governments too
Vaud et Valais partagent un hôpital. Les deux gouvernements signeront une convention le 12 juin.
  = convention, planned: Vaud + Valais
"""  # noqa: E501

WITH_ANOTHER = """
# the other side first
La Suisse a conclu mardi un accord avec l'Italie. Avec la France, un traité est en préparation.
  = agreement, signed: Suisse + Italie
  = treaty, negotiating: Suisse + France

La Suisse a conclu mardi un accord avec l'Italie. Avec l'Autriche, les négociations se poursuivent.
  = agreement, signed: Suisse + Italie
  = agreement, negotiating: Suisse + Autriche

La Suisse a conclu mardi un accord avec l'Italie. Avec l'Autriche, les négociations ont échoué.
  = agreement, signed: Suisse + Italie

La Banque du Sahel a signé mardi une convention avec la Région Atlas. Un texte semblable est à l'étude avec l'Université de Tamba.
  = convention, signed: Banque du Sahel + Région Atlas
  = convention, negotiating: Banque du Sahel + Université de Tamba

# one each
L'Université de Tamba et la Région Atlas ont signé mardi deux conventions distinctes avec la Banque du Sahel.
  = convention, signed: Université de Tamba + Banque du Sahel
  = convention, signed: Région Atlas + Banque du Sahel
"""  # noqa: E501

LENT = """
La Banque du Sahel prête 120 millions d'euros au Sénégal pour une route.
  = financing, signed: Banque du Sahel + Sénégal

La Banque du Sahel a accordé mardi au Bénin un prêt de 20 millions d'euros.
  = financing, signed: Banque du Sahel + Bénin

Le Cameroun manque d'argent. La Banque du Sahel lui prêtera 20 millions d'euros.
  = financing, planned: Cameroun + Banque du Sahel

Les Comores attendaient leur tour. La Banque du Sahel leur prêtera 15 millions d'euros pour le port de la capitale.
  = financing, planned: Comores + Banque du Sahel

# where, not to whom
La Banque du Sahel a ouvert mardi au Bénin une agence.
  = none
"""


@pytest.mark.parametrize("case", cases(DEFINITE))
def test_the_agreement_of_whom_the_text_is_about(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SAME))
def test_the_same_two(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(WITH_ANOTHER))
def test_one_like_it_with_another(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(LENT))
def test_to_whom_money_is_lent(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


LISTED = """
# a list behind «avec» goes on to its «et», whatever verb follows
Le ministère de la Santé veut convaincre les jeunes. Des partenariats avec la Région Atlas, la Banque du Sahel et l'Université de Tamba ont été signés.
  = partnership, signed: ministère de la Santé + Région Atlas
  = partnership, signed: ministère de la Santé + Banque du Sahel
  = partnership, signed: ministère de la Santé + Université de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(LISTED))
def test_one_with_each_of_a_list(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
