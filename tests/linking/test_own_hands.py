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


OF_A_SET = """
# the common side
L'Office du lait a conclu mardi trois conventions avec l'Université de Tamba, la Banque du Sahel et la Ville de Vernoux. Awa Sarr, directrice de l'Office, apparaît sur les trois photos.
  = convention, signed: Office du lait + Université de Tamba
  signed by: Awa Sarr
  = convention, signed: Office du lait + Banque du Sahel
  signed by: Awa Sarr
  = convention, signed: Office du lait + Ville de Vernoux
  signed by: Awa Sarr

# each other side its own
L'Office du lait a conclu mardi deux conventions avec l'Université de Tamba et la Banque du Sahel. Le recteur, Luc Arnal, et le président de la Banque, Paul Giraud, étaient à la table.
  = convention, signed: Office du lait + Université de Tamba
  signed by: Luc Arnal
  = convention, signed: Office du lait + Banque du Sahel
  signed by: Paul Giraud

# «lui ont donné la réplique»
L'Office du lait a conclu mardi deux conventions avec l'Université de Tamba et la Banque du Sahel. La directrice de l'Office, Awa Sarr, les a toutes signées. Lui ont donné la réplique Luc Arnal pour l'Université et Paul Giraud pour la Banque.
  = convention, signed: Office du lait + Université de Tamba
  signed by: Awa Sarr + Luc Arnal
  = convention, signed: Office du lait + Banque du Sahel
  signed by: Awa Sarr + Paul Giraud

# under somebody's eyes, and yet signed by another
Deux conventions ont été conclues mardi par l'Office du lait avec l'Université de Tamba et la Banque du Sahel, sous les yeux du préfet, Luc Arnal, et toutes deux portent la signature d'Awa Sarr, directrice de l'Office.
  = convention, signed: Office du lait + Université de Tamba
  signed by: Awa Sarr
  present: Luc Arnal
  = convention, signed: Office du lait + Banque du Sahel
  signed by: Awa Sarr

# who only speaks
L'Office du lait a conclu mardi deux conventions avec l'Université de Tamba et la Banque du Sahel. Awa Sarr, directrice de l'Office, s'est réjouie de ces deux textes.
  = convention, signed: Office du lait + Université de Tamba
  signed by:
  = convention, signed: Office du lait + Banque du Sahel
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OF_A_SET))
def test_who_signs_each_of_a_set(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
