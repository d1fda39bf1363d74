"""Whose agreement it is where only the partner is told: «Chez A, on …», «Selon le chef de A», «Il lui a accordé»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SPOKEN_OF = """
À l'Université de Tamba, on se réjouit. Un accord vient d'être signé avec la Banque du Sahel.
  = agreement, signed: Université de Tamba + Banque du Sahel

Du côté de la Région Atlas, on prépare la suite. Une convention a été signée avec l'Université de Tamba.
  = convention, signed: Région Atlas + Université de Tamba

Selon le directeur de l'Université de Tamba, Paul Morel, une convention a été signée avec la Région Atlas.
  = convention, signed: Université de Tamba + Région Atlas

# who tells of it, named before with the body
Paul Morel, recteur de l'Université de Tamba, a présenté la rentrée. La Ville de Vernoux l'a félicité. Un accord avec la Région Atlas est en préparation, a révélé M. Morel.
  = agreement, negotiating: Université de Tamba + Région Atlas

Zoé Cherbuin dirige l'Office du lait. M. Morel, maire de Vernoux, s'en félicite. Mme Cherbuin a ajouté par ailleurs qu'un contrat serait signé en mai avec la Région Atlas.
  = contract, planned: Office du lait + Région Atlas

La Ville de Vernoux a reçu le directeur de l'Office du lait. Un partenariat avec la Région Atlas est à l'étude, à en croire le directeur de l'Office du lait, Paul Morel.
  = partnership, negotiating: Office du lait + Région Atlas

# … but not of what the sentence before gives
Le ministre de l'Industrie, Ali Kane, était là. La Banque du Sahel versera 10 millions d'euros. Cette somme fera l'objet d'un contrat avec l'Université de Tamba, dont la signature est prévue en juin, a ajouté M. Kane.
  = contract, planned: Banque du Sahel + Université de Tamba

# who only watches is no side
Selon l'Observatoire des marchés, une convention a été signée avec la Région Atlas.
  = convention, signed: Région Atlas

L'Université de Tamba a élu sa rectrice. Cette dernière a signé mardi une convention avec la Région Atlas.
  = convention, signed: Université de Tamba + Région Atlas

« Nous venons de signer un accord avec la Banque du Sahel », se félicite le recteur de l'Université de Tamba.
  = agreement, signed: Université de Tamba + Banque du Sahel
"""  # noqa: E501

SCENE = """
Le ministre de l'Industrie, Ali Kane, s'est entretenu lundi avec le président de la Banque du Sahel, Paul Morel. Un protocole d'accord a été signé.
  = protocol, signed: ministère de l'Industrie + Banque du Sahel

Grâce à la Banque du Sahel, la Ville de Vernoux aura un tramway. Une convention a été signée mardi.
  = convention, signed: Banque du Sahel + Ville de Vernoux

La Banque du Sahel appuie le Bénin. Elle lui a accordé un prêt de 10 millions d'euros.
  = financing, signed: Banque du Sahel + Bénin

La Banque du Sahel forme ses cadres. Un contrat la liera jusqu'en 2030 à l'Université de Tamba.
  = contract, planned: Banque du Sahel + Université de Tamba
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SPOKEN_OF))
def test_of_whom_the_text_speaks(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SCENE))
def test_the_two_on_the_scene(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
