"""Several agreements of one side, told one after the other: the side that is left out, sentences without a verb."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

UNTOLD = """
# the side that all agreements told so far share
L'Université de Tamba et la Région Atlas ont signé mardi une convention. L'université a aussi signé un protocole avec la Ville de Vernoux. Une convention de recherche est à l'étude avec l'Office du lait de Tamba.
  = convention, signed: Université de Tamba + Région Atlas
  = protocol, signed: Université de Tamba + Ville de Vernoux
  = convention, negotiating: Université de Tamba + Office du lait de Tamba

# of two who signed alike, nobody knows which goes on
L'Université de Tamba et la Région Atlas ont signé mardi une convention. À Corbas, tout le monde s'en félicite. Une convention est à l'étude avec l'Office du lait de Tamba.
  = convention, signed: Université de Tamba + Région Atlas
  = convention, negotiating: Office du lait de Tamba

# told again, it is no second one
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. L'affaire traînait depuis mars. Une convention qui a été signée dans la joie avec la Région Atlas !
  = convention, signed: Ville de Vernoux + Région Atlas
"""  # noqa: E501

FRAGMENTS = """
# a set counted first, its partners named in sentences without a verb
La Ville de Vernoux a signé mardi trois conventions. Avec l'Université de Tamba, d'abord, pour ouvrir un laboratoire. Avec la Banque du Sahel, ensuite, pour équiper les écoles. Enfin, avec l'Office du lait de Tamba, pour les cantines.
  = convention, signed: Ville de Vernoux + Université de Tamba
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = convention, signed: Ville de Vernoux + Office du lait de Tamba

# … with the noun of each
La Région Atlas a paraphé mardi deux documents. Avec la Ville de Vernoux, d'abord, un contrat de cinq ans. Avec la Banque du Sahel, enfin, un simple avenant.
  = contract, signed: Région Atlas + Ville de Vernoux
  = amendment, signed: Région Atlas + Banque du Sahel

# one like the last
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. Idem avec la Banque du Sahel. Même chose pour l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Ville de Vernoux + Banque du Sahel
  = convention, signed: Ville de Vernoux + Université de Tamba

# a verb that only adds
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. S'y ajoute un protocole d'accord avec la Banque du Sahel.
  = convention, signed: Ville de Vernoux + Région Atlas
  = protocol, signed: Ville de Vernoux + Banque du Sahel

La Ville de Vernoux a signé mardi une convention avec la Région Atlas. A suivi un contrat avec l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Région Atlas
  = contract, signed: Ville de Vernoux + Université de Tamba

# the third of a list too, whatever it is called
La Ville de Vernoux a signé mardi trois textes : une convention avec la Région Atlas, un protocole avec la Banque du Sahel et une charte avec l'Université de Tamba.
  = convention, signed: Ville de Vernoux + Région Atlas
  = protocol, signed: Ville de Vernoux + Banque du Sahel
  = charter, signed: Ville de Vernoux + Université de Tamba

# a clause of its own tells what is done with somebody, not a signing
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. Avec la Banque du Sahel, elle finance déjà une école.
  = convention, signed: Ville de Vernoux + Région Atlas

# what is not likely was not concluded
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. Un accord avec la Banque du Sahel semble lointain.
  = convention, signed: Ville de Vernoux + Région Atlas
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(UNTOLD))
def test_the_side_that_is_left_out_is_the_protagonist(case: Case, tell: Callable[..., Record]) -> None:
    """Who concludes one agreement after the other."""
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(FRAGMENTS))
def test_sentences_without_a_verb_tell_one_of_a_set(case: Case, tell: Callable[..., Record]) -> None:
    """What is announced, then told in fragments."""
    check(case, tell(case.text))


ANOTHER = """
# another one, its noun said in the sentence before
Le ministère de la Santé a signé mardi une convention avec la Ville de Vernoux. Une autre a été signée avec la Région Atlas.
  = convention, signed: ministère de la Santé + Ville de Vernoux
  = convention, signed: ministère de la Santé + Région Atlas

La Région Atlas a signé un protocole avec la Banque du Sahel. Un second a été paraphé entre la Ville de Vernoux et l'Université de Tamba.
  = protocol, signed: Région Atlas + Banque du Sahel
  = protocol, signed: Ville de Vernoux + Université de Tamba

Le ministère de la Santé a signé mardi une convention avec la Ville de Vernoux. Une troisième, avec la Région Atlas, suivra en avril.
  = convention, signed: ministère de la Santé + Ville de Vernoux
  = convention, planned: ministère de la Santé + Région Atlas

Le ministère de la Santé a signé mardi une convention avec la Ville de Vernoux. Une deuxième est en négociation avec la Région Atlas.
  = convention, signed: ministère de la Santé + Ville de Vernoux
  = convention, negotiating: ministère de la Santé + Région Atlas

# a year between «en» and the noun that is left out is no pronoun
Le ministère de la Santé a signé mardi une convention avec la Ville de Vernoux. Il en avait passé une avec la Région Atlas en 2018, et une autre en 2019 avec la Banque du Sahel.
  = convention, signed: ministère de la Santé + Ville de Vernoux
  = convention, past: ministère de la Santé + Région Atlas
  = convention, past: ministère de la Santé + Banque du Sahel

# «un avec A, un autre avec B»
La Région Atlas a signé mardi deux contrats : un avec la Ville de Vernoux, un autre avec la Banque du Sahel.
  = contract, signed: Région Atlas + Ville de Vernoux
  = contract, signed: Région Atlas + Banque du Sahel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(ANOTHER))
def test_another_one_without_its_noun(case: Case, tell: Callable[..., Record]) -> None:
    """«Une autre», «une deuxième», «un avec A»."""
    check(case, tell(case.text))
