"""Who concluded an agreement, told in the sentence after it: «Les signataires sont A et B», «Elle lie A à B»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

CALLED = """
Une convention a été signée mardi à Vernoux. Les signataires sont la Région Atlas et la Banque du Sahel.
  = convention, signed: Région Atlas + Banque du Sahel

Un contrat a été signé mardi. Ses signataires : la Région Atlas et la Banque du Sahel.
  = contract, signed: Région Atlas + Banque du Sahel

Un protocole a été paraphé mardi. La Région Atlas et l'Université de Tamba en sont les signataires.
  = protocol, signed: Région Atlas + Université de Tamba

Une charte a été signée mardi. Parmi les signataires figurent la Région Atlas, la Banque du Sahel et l'Université de Tamba.
  = charter, signed: Région Atlas + Banque du Sahel + Université de Tamba

Une charte a été signée mardi. La Région Atlas et la Banque du Sahel ne sont pas les signataires.
  = none

# of several, each signed what the body behind them concluded
Deux conventions ont été signées mardi. La première a été conclue entre la Région Atlas et la Ville de Vernoux, la seconde entre l'Université de Tamba et la Banque du Sahel. Le maire de Vernoux, Paul Sarr, et la directrice de la Banque du Sahel, Awa Tembely, figuraient parmi les signataires.
  = convention, signed: Région Atlas + Ville de Vernoux
  signed by: Paul Sarr
  = convention, signed: Université de Tamba + Banque du Sahel
  signed by: Awa Tembely

# a pronoun for what was told, and a verb that binds
Une convention a été signée mardi à Vernoux. Elle lie pour trois ans la Région Atlas à la Banque du Sahel.
  = convention, signed: Région Atlas + Banque du Sahel

Un contrat a été signé mardi. Il porte sur dix ans et unit la Région Atlas et la Banque du Sahel.
  = contract, signed: Région Atlas + Banque du Sahel

Un accord a été trouvé mardi. Il engage la Région Atlas et la Banque du Sahel.
  = agreement, signed: Région Atlas + Banque du Sahel

# what follows a semicolon is another one
La Région Atlas s'est liée à la Banque du Sahel par une convention ; à l'Université de Tamba, par un protocole.
  = convention, signed: Région Atlas + Banque du Sahel

# of another gender: somebody who brings two together
Un accord a été trouvé mardi. Elle unit la Région Atlas et la Banque du Sahel depuis dix ans.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(CALLED))
def test_who_concluded_it_in_the_next_sentence(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
