"""Who signed which of several agreements: dealt out in order, or said once for all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OF_SEVERAL = """
# the verb and its subject said once
L'Agence Atlas a signé deux conventions avec la ville de Corbas et la Banque du Sahel. La directrice de l'Agence, Lise Arnal, a paraphé la première avec le maire, Paul Sarr, la seconde avec le président de la Banque, Luc Noël.
  = convention, signed: Agence Atlas + ville de Corbas
  signed by: Lise Arnal + Paul Sarr
  = convention, signed: Agence Atlas + Banque du Sahel
  signed by: Lise Arnal + Luc Noël

# dealt out in their order
La ministre de l'Elevage, Awa Tembely, a signé mardi deux conventions avec la Banque du Sahel et l'Office du lait. Ont paraphé ces textes, pour les institutions, leurs représentants : Boris Kanté et Luc Noël, dans cet ordre.
  = convention, signed: ministère de l'Elevage + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  = convention, signed: ministère de l'Elevage + Office du lait
  signed by: Awa Tembely + Luc Noël

L'Agence Atlas a signé deux conventions avec la Banque du Sahel et l'Office du lait. Lise Arnal, directrice de l'Agence, avait en face d'elle, tour à tour, Boris Kanté et Luc Noël.
  = convention, signed: Agence Atlas + Banque du Sahel
  signed by: Lise Arnal + Boris Kanté
  = convention, signed: Agence Atlas + Office du lait
  signed by: Lise Arnal + Luc Noël

# who signed the set signed the one that its own sentence tells
La maire de Corbas, Lise Arnal, a signé mardi deux documents. Le premier est une convention avec la Région Atlas. Deuxième texte, un prêt accordé à la municipalité par la Banque du Sahel, que représentait son directeur, Luc Noël.
  = convention, signed: ville de Corbas + Région Atlas
  signed by: Lise Arnal
  = financing, signed: ville de Corbas + Banque du Sahel
  signed by: Lise Arnal + Luc Noël

# … but not an older one
La ministre de l'Elevage, Awa Tembely, a signé mardi deux conventions avec la Banque du Sahel et l'Office du lait. Un accord antérieur entre le ministère et l'Office, arrivé à terme en décembre, avait profité à 200 éleveurs.
  = convention, signed: ministère de l'Elevage + Banque du Sahel
  signed by: Awa Tembely
  = convention, signed: ministère de l'Elevage + Office du lait
  signed by: Awa Tembely
  = agreement, signed/past: ministère de l'Elevage + Office du lait
  signed by:
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OF_SEVERAL))
def test_who_signed_which(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
