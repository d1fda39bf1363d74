"""Sums told apart from the agreement: what is given, paid or costs, in a sentence or a clause of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PAID = """
# A verb of giving, with other verbs in the sentence.
La Ville de Tazert et le Club nautique Azur ont signé une convention. La municipalité, qui s'était engagée à aider le sport, versera 30 000 euros par an.
  = convention, signed: Ville de Tazert + Club nautique Azur
  amounts: 30000 EUR

La Région Atlas et la Banque Sahel ont conclu un accord. Il associe un gel des tarifs et un investissement de 12 millions d'euros, dont 4 millions à Tazert.
  = agreement, signed: Région Atlas + Banque Sahel
  amounts: 12000000 EUR + 4000000 EUR

# No verb at all.
La Ville de Tazert et la Ville de Bamora ont signé une charte. La fanfare a joué. Au menu : six missions par an et 60 000 euros versés par le Département.
  = charter, signed: Ville de Tazert + Ville de Bamora
  amounts: 60000 EUR

Le canton de Vaud et le canton de Fribourg ont paraphé une convention. Coût annuel : 640'000 francs.
  = convention, signed: canton de Vaud + canton de Fribourg
  amounts: 640000 CHF

# Further on, the sentence names who pays: the agreement is that of the payer.
L'Institut Alba a signé un accord avec la Fondation Grand Large. Le Club nautique Azur a signé une charte avec la Ville de Bamora. La Fondation Grand Large apportera 45 000 euros.
  = agreement, signed: Institut Alba + Fondation Grand Large
  amounts: 45000 EUR
  = charter, signed: Club nautique Azur + Ville de Bamora
  amounts: none

# Another noun of the same sentence tells the sum.
Il s'agit d'un don de 4 millions d'euros, dont la convention a été signée par la Banque Sahel et l'Institut Alba.
  = convention, signed: Banque Sahel + Institut Alba
  amounts: 4000000 EUR

# «soit»: the same sum once more, in another currency or in all.
L'Institut Alba et la Banque Sahel ont signé un contrat de 2 millions d'euros, soit 21 millions de dirhams.
  = contract, signed: Institut Alba + Banque Sahel
  amounts: 2000000 EUR + 21000000 MAD

# Prices of goods, turnover and capital are no sums of the agreement.
L'Institut Alba et la Banque Sahel ont signé un accord. Le groupe, au chiffre d'affaires de 40 millions d'euros, versera sa part. Cours du jour : vanille 55 $/kg.
  = agreement, signed: Institut Alba + Banque Sahel
  amounts: none

# What another body gives by a loan that names it is not this agreement's.
L'Institut Alba et la Banque Sahel ont signé un accord sur l'eau. Avec la Région Atlas, il s'agit d'un prêt : 3 millions d'euros sur vingt ans.
  = agreement, signed: Institut Alba + Banque Sahel
  amounts: none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(PAID))
def test_paid(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
