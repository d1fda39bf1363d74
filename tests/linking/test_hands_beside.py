"""Who put a hand to it, told in a sentence after the signing that speaks of pens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

BESIDE = """
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. La rectrice de l'Université, Awa Sarr, a repris son stylo la dernière.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Sarr

# of nobody told, where one is left for each
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. Côté ville, Luc Arnal a paraphé chaque page.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Luc Arnal

# who speaks holds the pen too
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. « C'est une chance », a lancé le maire, Luc Arnal, en tendant la plume à la rectrice de l'Université, Awa Sarr.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Luc Arnal + Awa Sarr

# a minister for the state
L'Etat sénégalais et la Banque du Sahel ont signé mardi à Dakar un accord de prêt. Le ministre des Finances, Mamadou Ba, engageait la puissance publique.
  = financing, signed: Etat sénégalais + Banque du Sahel
  signed by: Mamadou Ba

La Ville de Vernoux, le Port de Tamba et la Banque du Sahel ont signé mardi une convention. Awa Sarr, directrice du Port, a ouvert le bal, suivie de Luc Arnal, patron de la Banque.
  = convention, signed: Ville de Vernoux + Port de Tamba + Banque du Sahel
  signed by: Awa Sarr + Luc Arnal

# another signs in her place
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. La rectrice de l'Université, Awa Sarr, avait confié la plume à son vice-recteur, Paul Roy.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Paul Roy

# no pen, or no hand
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. La rectrice de l'Université, Awa Sarr, n'a pas signé elle-même.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:

La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. La rectrice de l'Université, Awa Sarr, compte sur deux cents étudiants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:

# who signs something else has no hand in it
Le contrat qui lie la Ville de Vernoux au port de Tamba court encore. Luc Arnal avait signé le budget en 2021.
  = contract, signed: Ville de Vernoux + port de Tamba
  signed by:

Le contrat qui lie la Ville de Vernoux au port de Tamba court encore. Luc Arnal avait signé le plan de relance en 2021.
  = contract, signed: Ville de Vernoux + port de Tamba
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(BESIDE))
def test_who_holds_the_pen_after_the_signing(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


AFTER_ANOTHER = """
# who gave the pen is the one named right before the verb
La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. Vint ensuite Awa Sarr, vice-rectrice de l'Université, à qui le recteur, Paul Roy, avait confié le soin de signer.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Sarr

La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. La rectrice de l'Université, Awa Sarr, et le maire, Luc Arnal, ont procédé à la signature devant les étudiants.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Sarr + Luc Arnal

# who refuses, sees others sign, or has only settled the terms of what is to come
La Ville de Vernoux et deux syndicats, l'Unisol et la Fédal, ont signé mardi une convention. « Un recul », juge Awa Sarr, la déléguée de l'Unisol, qui a refusé de signer.
  = convention, signed: Ville de Vernoux + Unisol + Fédal
  signed by:

La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. « Un tournant », a dit le préfet, Luc Arnal, qui a vu signer les deux parties.
  = convention, signed: Ville de Vernoux + Université de Tamba
  signed by:

La Ville de Vernoux et l'Université de Tamba doivent signer mardi une convention. La rectrice de l'Université, Awa Sarr, et le maire, Luc Arnal, en ont arrêté les termes.
  = convention, planned: Ville de Vernoux + Université de Tamba
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(AFTER_ANOTHER))
def test_who_signs_in_the_place_of_another(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
