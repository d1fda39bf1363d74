"""Who is meant by a pronoun before the verb that governs the infinitive, and by «ses équipes», «sa direction»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

GOVERNED = """
La commune de Tazert a voté son budget. Elle doit conclure en avril une convention avec l'Office du lait de Tamba.
  = convention, planned: commune de Tazert + Office du lait de Tamba

La commune de Tazert a voté son budget. Elle s'apprête à signer un contrat avec la Banque du Sahel.
  = contract, planned: commune de Tazert + Banque du Sahel

Les ministères de la Santé et de l'Éducation se sont concertés. Ils vont bientôt signer une convention avec la Banque du Sahel.
  = convention, planned: ministère de la Santé + ministère de l'Éducation + Banque du Sahel

# nobody who would do it
La commune de Tazert a voté son budget. Il faut signer une convention avec l'Office du lait de Tamba.
  = none

# somebody else is let sign
La Région Atlas a voté son budget. Son vice-président l'a convaincue de signer une convention avec la Banque du Sahel.
  = none

L'Université de Tamba et l'Office du lait étaient en conflit. Ils ont fini par signer un accord mercredi.
  = agreement, signed: Université de Tamba + Office du lait
"""  # noqa: E501

STAFF = """
La Banque du Sahel hésite. Ses équipes discutent avec la Région Atlas d'un prêt de 45 millions d'euros.
  = financing, negotiating: Banque du Sahel + Région Atlas

La société Nordis ouvre une usine à Tazert. Sa direction a signé mardi une convention avec la Région Atlas.
  = convention, signed: Nordis + Région Atlas

L'Université de Tamba s'ouvre. Son recteur a signé mardi une convention avec la Région Atlas.
  = convention, signed: Université de Tamba + Région Atlas
"""


@pytest.mark.parametrize("case", cases(GOVERNED))
def test_the_subject_of_an_infinitive(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(STAFF))
def test_who_acts_for_the_body_the_text_is_about(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
