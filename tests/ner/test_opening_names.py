"""Names that open a sentence, without an article: no capital tells them from a common noun there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OPENING = """
La pluie a cessé. Annaba et Tarente ont signé un accord de jumelage.
  = twinning, signed: Annaba + Tarente

La pluie a cessé. Kenitra et la Région Atlas ont conclu une convention.
  = convention, signed: Kenitra + Région Atlas

La pluie a cessé. Sonelgaz et Transmed Logistique ont signé un contrat.
  = contract, signed: Sonelgaz + Transmed Logistique

# a day, a common noun in the plural
La pluie a cessé. Avant-hier, la Ville de Vernoux a conclu une convention avec la Région Atlas.
  = convention, signed: Ville de Vernoux + Région Atlas

La pluie a cessé. Syndicats et patronat ont signé un accord lundi.
  = none

# what a clause between commas describes
La pluie a cessé. Lactova, qui emploie cent personnes, a signé mardi un contrat avec la Ville de Vernoux.
  = contract, signed: Lactova + Ville de Vernoux

La pluie a cessé. Lactova, dont le siège est à Corbas, a conclu un accord avec la Région Atlas.
  = agreement, signed: Lactova + Région Atlas

Mardi, Lactova, spécialisée dans le lait de chèvre, a signé une convention avec la Région Atlas.
  = convention, signed: Lactova + Région Atlas

# who negotiates, announces, ends one, or commits by it
La pluie a cessé. Lactova négocie un contrat avec la Ville de Vernoux.
  = contract, negotiating: Lactova + Ville de Vernoux

La pluie a cessé. Lactova annonce un partenariat avec la Ville de Vernoux.
  = partnership, announced: Ville de Vernoux + Lactova

La pluie a cessé. Lactova, qui livrait l'école, a dénoncé la convention qui la liait à la Ville de Vernoux.
  = convention, terminated: Lactova + Ville de Vernoux

La pluie a cessé. Lactova confie par contrat le transport de son lait à la Régie de Corbas.
  = contract, signed: Lactova + Régie de Corbas

# … not who only speaks of one, nor persons of a sort
La pluie a cessé. Lactova dénonce l'accord signé lundi entre la Ville de Vernoux et la Région Atlas.
  = agreement, signed: Ville de Vernoux + Région Atlas

La pluie a cessé. Locataires et bailleurs négocient une convention avec la Ville de Vernoux.
  = convention, negotiating: Ville de Vernoux
"""


@pytest.mark.parametrize("case", cases(OPENING))
def test_names_that_open_a_sentence(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
