"""Who signed for each side, where a sentence beside the signing names one person for each."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ONE_EACH = """
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. Le maire, Luc Arnal, et la rectrice, Awa Sarr, se sont prêtés à l'exercice devant les étudiants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Luc Arnal + Awa Sarr

Une convention unit désormais la Ville de Vernoux et le Port de Tamba. À la table, Luc Arnal, maire de Vernoux, et Awa Sarr, directrice du Port.
  = convention, signed: Ville de Vernoux + Port de Tamba
  signed by: Luc Arnal + Awa Sarr

# of the parties, in their order
Le Port de Vernoux et le Port de Tamba ont conclu un accord. Luc Arnal, directeur du premier, et Awa Sarr, directrice du second, officiaient.
  = agreement, signed: Port de Vernoux + Port de Tamba
  signed by: Luc Arnal + Awa Sarr

# before the agreement is told
La rectrice de l'Université de Tamba, Awa Sarr, et le maire de Vernoux, Luc Arnal, ont échangé un livre, puis leurs stylos. Une entente-cadre lie désormais l'Université et la Ville de Vernoux.
  = framework_agreement, signed: Université de Tamba + Ville de Vernoux
  signed by: Luc Arnal + Awa Sarr

# what they do is something else
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. Le maire, Luc Arnal, et la rectrice, Awa Sarr, ont inauguré la bibliothèque.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:

La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. « C'est un beau jour », ont dit le maire, Luc Arnal, et la rectrice, Awa Sarr.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:

La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. Le maire, Luc Arnal, et la rectrice, Awa Sarr, n'étaient pas là.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:
"""  # noqa: E501

CAME = """
La maire de Vernoux, Awa Sarr, a signé une convention avec la Banque du Sahel, dont le président, Luc Arnal, avait fait le déplacement.
  = convention, signed: ville de Vernoux + Banque du Sahel
  signed by: Awa Sarr + Luc Arnal

# who is only there
La maire de Vernoux, Awa Sarr, a signé une convention avec la Banque du Sahel, dont le président, Luc Arnal, assistait à la cérémonie.
  = convention, signed: ville de Vernoux + Banque du Sahel
  signed by: Awa Sarr
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ONE_EACH))
def test_one_person_for_each_party_signs(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(CAME))
def test_who_came_for_the_party_that_nobody_signs_for(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
