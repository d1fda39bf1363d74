"""One agreement more, told by a verb alone, by talks alone, or by sides that were only counted or named before."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ALIKE = """
# «a fait de même»: with another partner, or by another body with the same partner
La Région Atlas a signé un contrat avec la Banque du Sahel. Elle a fait de même avec l'Office du lait de Tamba.
  = contract, signed: Région Atlas + Banque du Sahel
  = contract, signed: Région Atlas + Office du lait de Tamba

La Ville de Vernoux a signé une convention avec la Banque du Sahel. La Région Atlas en fera autant en mai.
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = convention, planned: Région Atlas + Banque du Sahel

# of «la convention», who does the same signs the same one
La Ville de Vernoux a signé la convention avec la Banque du Sahel. La Région Atlas a fait de même.
  = convention, signed: Ville de Vernoux + Banque du Sahel

# what follows
La Région Atlas a signé une convention avec l'Université de Tamba. Suivra, à l'automne, une convention avec la Banque du Sahel.
  = convention, signed: Région Atlas + Université de Tamba
  = convention, planned: Région Atlas + Banque du Sahel

# talks that go on with another
La Région Atlas a signé un accord avec la Banque du Sahel. Rien n'est acquis avec l'Université de Tamba : les discussions se poursuivent.
  = agreement, signed: Région Atlas + Banque du Sahel
  = agreement, negotiating: Région Atlas + Université de Tamba

La Région Atlas a signé un accord avec la Banque du Sahel. Les négociations avec l'Université de Tamba, elles, sont rompues.
  = agreement, signed: Région Atlas + Banque du Sahel

# whom the text turns to
Le groupe Sodeci a signé lundi une convention avec la mairie de Bouaké. Quant à l'Université de Tamba, elle a paraphé avec le même groupe un accord.
  = convention, signed: Sodeci + mairie de Bouaké
  = agreement, signed: Université de Tamba + Sodeci

Jeudi, c'était au tour de la Région Atlas de signer une entente avec la Ville de Vernoux.
  = agreement, signed: Région Atlas + Ville de Vernoux
"""  # noqa: E501

NAMED = """
# sides that were counted first
La Région Atlas a signé mardi des conventions avec trois organisations. Il s'agit de Plan International, de Caritas et de la Croix-Rouge.
  = convention, signed: Région Atlas + Plan International
  = convention, signed: Région Atlas + Caritas
  = convention, signed: Région Atlas + Croix-Rouge

La Région Atlas a signé trois conventions. Les bénéficiaires sont l'Université de Tamba, la Banque du Sahel et l'Office du lait de Tamba.
  = convention, signed: Région Atlas + Université de Tamba
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, signed: Région Atlas + Office du lait de Tamba

# an agreement that was named first
C'est un contrat de huit ans. La Région Atlas et la Banque du Sahel l'ont signé lundi.
  = contract, signed: Région Atlas + Banque du Sahel

# of four, the last is the fourth
La Région Atlas a signé mardi quatre conventions. La première la lie à l'Université de Tamba. La deuxième, conclue avec la Banque du Sahel, porte sur la recherche. La troisième engage la Chambre de commerce de Thiès. Quant à la dernière, elle a été passée avec l'Office du lait de Tamba.
  = convention, signed: Région Atlas + Université de Tamba
  = convention, signed: Région Atlas + Banque du Sahel
  = convention, signed: Région Atlas + Chambre de commerce de Thiès
  = convention, signed: Région Atlas + Office du lait de Tamba
"""  # noqa: E501

TOWNS = """
# towns by their bare names
Saint-Brieuc et la ville roumaine de Cluj se connaissent depuis vingt ans. Les deux villes ont signé samedi une charte de jumelage.
  = twinning, signed: Saint-Brieuc + ville roumaine de Cluj

# … and no other body named in between
La commune de Natal a reçu le préfet de l'Atacora et l'ambassade de France. Elle est jumelée avec Saint-Junien. Une convention doit lier en avril les deux villes à la Banque du Sahel.
  = twinning, past: commune de Natal + Saint-Junien
  = convention, planned: commune de Natal + Saint-Junien + Banque du Sahel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ALIKE))
def test_one_more_alike(case: Case, tell: Callable[..., Record]) -> None:
    """«Elle a fait de même avec C», «Suivra un accord avec C»."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(NAMED))
def test_named_later_or_before(case: Case, tell: Callable[..., Record]) -> None:
    """«Il s'agit de A, B et C», «A et B l'ont signé»."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(TOWNS))
def test_towns(case: Case, tell: Callable[..., Record]) -> None:
    """«Les deux villes»."""
    check(case, tell(case.text))


SERIES = """
# whom «la» means in a row of agreements of one side: not the partner told in a relative clause
La commune de Corbas a d'abord signé une convention avec la Région Atlas. Puis est venu le tour de la Haute École Decroly, avec laquelle elle a conclu un bail. Enfin, un accord la lie à la Banque du Sahel.
  = convention, signed: commune de Corbas + Région Atlas
  = contract, signed: commune de Corbas + Haute École Decroly
  = agreement, signed: commune de Corbas + Banque du Sahel

# once more in the same sentence
L'Université de Tamba a conclu un accord avec la Région Atlas. Elle s'apprête à faire de même avec la Banque du Sahel.
  = agreement, signed: Université de Tamba + Région Atlas
  = agreement, planned: Université de Tamba + Banque du Sahel

L'Université de Tamba a conclu un accord avec la Région Atlas et s'apprête à faire de même avec la Banque du Sahel.
  = agreement, planned: Université de Tamba + Banque du Sahel
  = agreement, signed: Université de Tamba + Région Atlas

# an ordinal alone before a pronoun and its verb
L'Université de Tamba a signé un protocole avec la Région Atlas. Un troisième l'unit depuis 2015 à la Banque du Sahel.
  = protocol, signed: Université de Tamba + Région Atlas
  = protocol, past: Université de Tamba + Banque du Sahel

# the one it replaces
La Ville de Vernoux et la société Keolis ont signé mardi un contrat. Ce contrat remplace celui qui liait la municipalité à la société Transdev depuis 2012.
  = contract, signed: Ville de Vernoux + Keolis
  = contract, past: Ville de Vernoux + Transdev

# whose subsidiary it is does not sign
Le groupe Managem exploite la mine. La filiale de l'ONA a signé une convention avec la Ville de Vernoux.
  = convention, signed: Managem + Ville de Vernoux
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SERIES))
def test_in_a_series(case: Case, tell: Callable[..., Record]) -> None:
    """«Puis est venu le tour de B», «Un troisième l'unit à C»."""
    check(case, tell(case.text))
