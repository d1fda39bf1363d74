"""Who signs in the place of another: sent, given a proxy, standing in for who is away; fields of such offices."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

IN_PLACE = """
# a proxy, whoever gives it
La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Le directeur de l'Office, Boris Kanté, avait donné procuration à son adjoint, Paul Sarr.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Paul Sarr

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Le directeur de l'Office s'était fait représenter par Awa Tembely.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Awa Tembely
  acting for: Awa Tembely for Office du lait de Tamba

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Empêché, le directeur de l'Office avait délégué sa signature à Awa Tembely.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Awa Tembely

# beside who signs for the other side
La Ville de Corbas et l'Université de Tamba ont signé mardi une convention. Lise Arnal, la maire, l'a paraphée ; l'Université avait dépêché son vice-président, Paul Sarr.
  = convention, signed: Ville de Corbas + Université de Tamba
  signed by: Lise Arnal + Paul Sarr
  acting for: Lise Arnal for Ville de Corbas + Paul Sarr for Université de Tamba

# who is away does not sign
La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. En l'absence du directeur de l'Office, Boris Kanté, Awa Tembely a tenu la plume.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Awa Tembely
  acting for: Awa Tembely for Office du lait de Tamba

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Le directeur de l'Office étant en mission, son adjoint, Paul Sarr, l'a remplacé.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Paul Sarr

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Paul Sarr suppléait le directeur de l'Office, Boris Kanté.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by: Paul Sarr

La Ville de Corbas et l'Office du lait de Tamba ont conclu un accord. Le directeur de l'Office n'avait délégué personne.
  = agreement, signed: Ville de Corbas + Office du lait de Tamba
  signed by:

# «c'est elle qui»: the person named last
Le recteur de l'Université de Tamba avait donné procuration à sa vice-rectrice à la recherche, Awa Tembely. C'est elle qui, mardi à Lille, a signé une convention avec la Région Atlas.
  = convention, signed: Université de Tamba + Région Atlas
  signed by: Awa Tembely
"""  # noqa: E501

FIELDS = """
La convention a été signée par la vice-rectrice à la recherche de l'Université de Tamba, Awa Tembely, et par le conseiller à l'éducation de la Région Atlas, Paul Sarr.
  = convention, signed: Université de Tamba + Région Atlas
  signed by: Awa Tembely + Paul Sarr

La Ville de Corbas et la Région Atlas ont signé mardi une convention. L'échevine à la culture, Awa Tembely, a signé pour la Ville, le conseiller régional aux sports et à la jeunesse, Paul Sarr, pour la Région.
  = convention, signed: Ville de Corbas + Région Atlas
  signed by: Awa Tembely + Paul Sarr
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(IN_PLACE))
def test_who_signs_in_the_place_of_another(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(FIELDS))
def test_fields_of_offices(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
