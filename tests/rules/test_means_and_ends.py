"""By which agreement something else ends or is settled; what an infinitive prolongs that is no agreement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ENDED = """
La Région Atlas a mis fin au conflit par un accord avec l'Office du lait.
  = agreement, signed: Région Atlas + Office du lait

La Ville de Vernoux et l'Office du lait ont mis fin à leur querelle par un protocole d'accord.
  = protocol, signed: Ville de Vernoux + Office du lait

# the agreement itself ends
La Ville de Vernoux et l'Office du lait ont mis fin à leur contrat par une lettre commune.
  = contract, terminated: Ville de Vernoux + Office du lait

# far from its verb
La Région Atlas avait réglé le sort de ses employés d'entretien dès l'an dernier, par une entente avec le Syndicat des bergers.
  = agreement, past: Région Atlas + Syndicat des bergers

# what is prolonged is another thing
Un accord entre la Région Atlas et l'Office du lait était sur la table pour étendre la formule à d'autres communes.
  = agreement, negotiating: Région Atlas + Office du lait

Un accord entre la Région Atlas et l'Office du lait se prépare pour prolonger la ligne.
  = agreement, negotiating: Région Atlas + Office du lait
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ENDED))
def test_means_and_ends(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


LISTED = """
La Région Atlas a signé avec la Ville de Vernoux un contrat de mobilité, avec la Ville de Sorel un deuxième et avec l'Office du lait une simple charte.
  = contract, signed: Région Atlas + Ville de Vernoux
  = contract, signed: Région Atlas + Ville de Sorel
  = charter, signed: Région Atlas + Office du lait

La Région Atlas a conclu avec la Banque du Sahel un accord, avec l'Office du lait un autre.
  = agreement, signed: Région Atlas + Banque du Sahel
  = agreement, signed: Région Atlas + Office du lait

# words set off behind the partner
La Région Atlas a signé avec la Ville de Vernoux un contrat et avec l'Office du lait, encore divisé sur le prix, une simple charte.
  = contract, signed: Région Atlas + Ville de Vernoux
  = charter, signed: Région Atlas + Office du lait

# «distinct» parts it from what was told, not its two sides from one another
Le CHU de Vernoux et l'hôpital de Sorel ont prolongé leur convention. L'Université Atlas entre dans la danse. Un accord distinct, conclu avec l'Université Sahel, permettra à six assistants de se former.
  = convention, renewed: CHU de Vernoux + hôpital de Sorel
  = agreement, signed: Université Atlas + Université Sahel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(LISTED))
def test_partners_before_each_object(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
