"""Those named as examples of several, and whom a relative or a second verb takes up: who they are, and who not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

EXAMPLES = """
# Examples do what the several do
Des entreprises comme Nestlé, Danone et Lactalis ont signé lundi une charte pour le climat.
  = charter, signed: Nestlé + Danone + Lactalis

Des entreprises comme Nestlé, Danone ou Lactalis ont signé lundi une charte pour le climat.
  = charter, signed: Nestlé + Danone + Lactalis

Plusieurs banques, parmi lesquelles BNP Paribas, Natixis et Crédit Mutuel, ont signé une charte avec l'État.
  = charter, signed: BNP Paribas + Natixis + Crédit Mutuel + État

Un accord a été signé par plusieurs pays, notamment la France et l'Italie.
  = agreement, signed: France + Italie

# … and it is signed with each of them
Le laboratoire Orvel a signé une convention avec plusieurs groupes, parmi lesquels Nordis et Lumex.
  = convention, signed: Orvel + Nordis + Lumex

# … but not where the several stand for something else
La société Orvel, présente dans des pays comme le Togo et le Bénin, a signé un accord avec la Ville de Lyon.
  = agreement, signed: Orvel + Ville de Lyon

La société Orvel, qui travaille avec des clients comme Airbus et Boeing, a signé lundi un contrat avec Nordis.
  = contract, signed: Orvel + Nordis

Les élus, comme le ministre des Transports, ont signé la charte.
  = none

Le groupe Orvel a signé un accord avec Nordis, concurrent de groupes comme Lumex et Airbus.
  = agreement, signed: Orvel + Nordis

# One compared with another does not sign with it
La France, comme l'Allemagne, a signé mardi un accord avec le Maroc.
  = agreement, signed: France + Maroc
"""

TAKEN_UP = """
# With whom, behind the words that say what he is
Le Maroc exporte plus que le Sénégal, un allié de longue date avec lequel il a signé mardi un accord de pêche.
  = agreement, signed: Maroc + Sénégal

Le Maroc exporte plus que le Sénégal, avec lequel il doit signer mardi prochain un accord de pêche.
  = agreement, planned: Maroc + Sénégal

# Whom «il» means: the subject of the same sentence, behind what opens it
Le gouvernement a annoncé lundi une trêve.
Selon les chiffres recueillis par l'AFP, le Togo suit de près le Bénin, avec lequel il doit signer mardi un accord.
  = agreement, planned: Togo + Bénin

# The second of two verbs announces it
La société Orvel veut se diversifier et a annoncé en mars un accord avec la Nasa.
  = agreement, announced: Orvel + Nasa

La société Orvel grandit et a annoncé lundi un partenariat avec la Ville de Lyon.
  = partnership, announced: Orvel + Ville de Lyon
"""


@pytest.mark.parametrize("case", cases(EXAMPLES))
def test_examples_of_several_do_what_they_do(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(TAKEN_UP))
def test_whom_a_relative_or_a_second_verb_takes_up(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
