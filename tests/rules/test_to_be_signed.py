"""What is ready to be signed, approved before it is signed, called upon, talked about, or came before the news."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

READY = """
Un contrat entre la Région Atlas et l'Office du lait serait prêt à signer au mois de mai.
  = contract, planned: Région Atlas + Office du lait

La convention entre la Région Atlas et l'Office du lait est prête à être signée.
  = convention, planned: Région Atlas + Office du lait

La ministre de la Pêche, Awa Tembely, a annoncé qu'un contrat entre son département et la Région Atlas serait bon à signer en mai.
  = contract, planned: ministère de la Pêche + Région Atlas
  signed by:

La convention liant la Région Atlas à l'Office du lait reste à signer.
  = convention, planned: Région Atlas + Office du lait

# Who says so is willing, no more
La Norvège s'est dite prête à prolonger le traité.
  = none
"""  # noqa: E501

APPROVED = """
La convention entre la Région Atlas et l'Office du lait, approuvée lundi par le conseil municipal, sera signée en mai.
  = convention, planned: Région Atlas + Office du lait
  signed by:
  date: 2024-05

La charte, adoptée par le conseil d'administration, doit être signée le 3 mai entre la Région Atlas et l'Office du lait.
  = charter, planned: Région Atlas + Office du lait
  date: 2024-05-03

# … as news it is a ratification
Le traité entre le Mali et le Niger a été ratifié mardi.
  = treaty, ratified: Mali + Niger
"""

CALLED_UPON = """
Le comité Nourou est réservé. Sa présidente, Awa Tembely, n'a pas oublié la charte signée en 2015 avec la Ville de Vernoux.
  = charter, past: comité Nourou + Ville de Vernoux
  signed by:

L'Université de Tamba s'appuie sur l'accord passé en 2019 avec l'Office du lait.
  = agreement, past: Université de Tamba + Office du lait

La Région Atlas s'est souvenue de la convention conclue en 2019 avec l'Office du lait.
  = convention, past: Région Atlas + Office du lait

# A newspaper tells of others
Le Parisien rappelle l'accord conclu en 2019 avec l'Office du lait.
  = agreement, past: Office du lait

La ministre de la Pêche, Awa Tembely, a rappelé l'accord conclu en 2019 entre le Mali et le Niger.
  = agreement, past: Mali + Niger
"""  # noqa: E501

TALKED_ABOUT = """
Le président de l'Université de Tamba, Boris Kanté, a visité l'école. M. Kanté a indiqué que des discussions étaient engagées avec l'Office du lait en vue d'un accord.
  = agreement, negotiating: Université de Tamba + Office du lait
  signed by:

Des discussions sont en cours entre la Région Atlas et l'Office du lait en vue d'une convention.
  = convention, negotiating: Région Atlas + Office du lait

Les discussions entre la Région Atlas et l'Office du lait ont porté sur l'eau.
  = none
"""  # noqa: E501

BEFORE = """
L'Office du lait et Nordfisk ont signé mardi une convention. Elle remplace celle que l'Office avait conclue en 2019 avec la Banque du Sahel.
  = convention, signed: Office du lait + Nordfisk
  = convention, past: Office du lait + Banque du Sahel
  date: 2019

L'Office du lait et Nordfisk ont signé mardi une convention. Elle succède à celle signée en 2019.
  = convention, signed: Office du lait + Nordfisk
  = convention, past: Office du lait + Nordfisk
  date: 2019

L'Office du lait et Nordfisk ont signé mardi une convention. Le directeur, Paul Garrigou, est celui que la Banque du Sahel avait écarté en 2019.
  = convention, signed: Office du lait + Nordfisk

# The two whom a pronoun before the binding verb means
La Ville de Corbas accueillait l'équipe depuis 2021 ; la Région Atlas a dénoncé en janvier le contrat qui les unissait.
  = contract, terminated: Région Atlas + Ville de Corbas

# «sans garantie» is no financing
L'Office du lait et Nordfisk se sont entendus sur un crédit de 3 millions d'euros sans garantie.
  = financing, signed: Office du lait + Nordfisk
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(READY + APPROVED + CALLED_UPON + TALKED_ABOUT + BEFORE))
def test_before_and_after_the_signing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
