"""What an agreement is about: the first thing told counts, the instrument's own name is the last resort."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

FIRST = """
# «sur» belongs to what the convention finances
La Ville de Vernoux et l'Université de Tamba ont signé une convention. Elle permettra de financer des conférences sur l'histoire du port.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: financer des conférences sur l'histoire du port

La Norvège et le Ghana ont signé un accord qui exempte de visa les marins, sur les quais comme à bord.
  = agreement, signed: Norvège + Ghana
  subject: exempte de visa les marins

# … but a verb of its own introduces the subject
La Norvège et le Ghana ont signé un accord. Le texte prévoit des bourses et porte sur la pêche.
  = agreement, signed: Norvège + Ghana
  subject: la pêche

La Norvège et le Ghana ont signé un accord. Le texte porte, lui, sur la pêche.
  = agreement, signed: Norvège + Ghana
  subject: la pêche

# «les garanties» are matter of the convention, and none themselves
La Ville de Vernoux et l'Université de Tamba ont signé une convention qui permettra de financer des cours sur le procès et les garanties des prévenus.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: financer des cours sur le procès et les garanties des prévenus
"""  # noqa: E501

CONTRACTED = """
# Each introducer before «le», «les», a vowel
La Ville de Vernoux et l'Université de Tamba ont signé une convention autour d'un jardin botanique.
  = convention, signed: Ville de Vernoux + Université de Tamba
  subject: un jardin botanique / jardin botanique

La Banque du Sahel et la Ville de Vernoux ont signé deux contrats, destinés aux maraîchers de la plaine.
  = contract, signed: Ville de Vernoux + Banque du Sahel
  subject: maraîchers de la plaine

La Norvège et le Ghana ont signé un accord ouvrant la voie à des campagnes communes.
  = agreement, signed: Norvège + Ghana
  subject: des campagnes communes

La Ville de Vernoux et l'Université de Tamba ont signé un accord d'où naîtra un institut des sols.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  subject: un institut des sols
"""

NAMED = """
# The name goes on over an article, a number, a quotation
La Ville de Vernoux et la société Bertin ont signé un contrat de construction d'un bassin couvert.
  = contract, signed: Ville de Vernoux + Bertin
  subject: contrat de construction d'un bassin couvert

La Ville de Vernoux et la Banque du Sahel ont signé une convention de don de deux camions.
  = financing, signed: Ville de Vernoux + Banque du Sahel
  subject: convention de don de deux camions

La Ville de Vernoux et la Banque du Sahel ont signé la charte « Villages en fête ».
  = charter, signed: Ville de Vernoux + Banque du Sahel
  subject: charte « Villages en fête »

La Ville de Vernoux et la société Bertin ont signé un avenant à leur contrat de nettoyage.
  = amendment, signed: Ville de Vernoux + Bertin
  subject: avenant à leur contrat de nettoyage

# … but not over a measure, a season, its term
La Ville de Vernoux et la société Bertin ont signé un contrat de nettoyage d'un an.
  = contract, signed: Ville de Vernoux + Bertin
  subject: contrat de nettoyage

La Ville de Vernoux et la Banque du Sahel ont signé un protocole de coopération pour l'automne.
  = protocol, signed: Ville de Vernoux + Banque du Sahel
  subject: protocole de coopération

# The instrument's own name where nothing else tells
La Ville de Vernoux et la société Bertin ont signé un contrat de concession.
  = contract, signed: Ville de Vernoux + Bertin
  subject: contrat de concession

La Norvège et le Ghana ont signé une convention.
  = convention, signed: Norvège + Ghana
  subject: none

# Which of them is no matter
La Norvège et le Ghana ont signé deux accords. Paul Mercier a signé pour le premier, Awa Sarr pour le second.
  = agreement, signed: Norvège + Ghana
  subject: none
"""


@pytest.mark.parametrize("case", cases(FIRST))
def test_the_first_thing_told_counts(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(CONTRACTED))
def test_introducers_before_articles(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NAMED))
def test_names_of_instruments(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
