"""Agreements told of nobody in particular, right after a sentence that presents two bodies as partners."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SCENES = """
L'Office du lait de Tamba et la Banque du Sahel négociaient depuis mars. C'est fait. La convention a été signée mardi.
  = convention, signed: Office du lait de Tamba + Banque du Sahel
  date: 2024-03-12

D'un côté, l'Office du lait de Tamba ; de l'autre, la Banque du Sahel et la Banque de Corbas. Au milieu, dix millions que couvre un accord unique, conclu jeudi.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel + Banque de Corbas

L'Université de Tamba a un nouveau partenaire : la Banque du Sahel. La convention, signée mardi, court sur trois ans.
  = convention, signed: Université de Tamba + Banque du Sahel

Le maire de Vernoux, Paul Sarr, tendait le stylo à la présidente de la Banque du Sahel, Awa Tembely : la convention était signée.
  = convention, signed: ville de Vernoux + Banque du Sahel

# where it was concluded brings nobody on the scene
D'un côté, l'Office du lait de Tamba ; de l'autre, la Banque du Sahel. Au milieu, un accord unique, conclu jeudi à la Maison de la femme de Tamba.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel

# a list behind the noun, before the verb
L'Office du lait de Tamba se modernise. Un accord avec la Banque du Sahel, la Région Atlas et Nordfisk a été signé mardi par le directeur de l'Office du lait de Tamba, Paul Sarr.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel + Région Atlas + Nordfisk

# «ils»: the two who met
Le maire de Vernoux, Paul Sarr, a reçu la présidente de la Banque du Sahel, Awa Tembely. Au terme de leur entretien, ils ont signé une convention.
  = convention, signed: ville de Vernoux + Banque du Sahel
  signed by: Awa Tembely + Paul Sarr

# «qui les lie»: what the two sentences before were about
La Région Atlas fournira les terrains. L'Office du lait de Tamba, lui, bâtira l'usine. Le protocole qui les lie a été signé mardi.
  = protocol, signed: Région Atlas + Office du lait de Tamba

# two bodies that do no business together
Le directeur de l'Office du lait de Tamba vit à deux pas de la Banque du Sahel. La convention a été signée mardi.
  = none

# another body comes on the scene
L'Office du lait de Tamba et la Banque du Sahel négociaient depuis mars. L'Université de Tamba est plus pressée. Une convention a été signée mardi.
  = none

# an active verb has a subject of its own
L'Office du lait de Tamba et la Banque du Sahel négociaient depuis mars. Les éleveurs du Rhin ont signé mardi une convention.
  = none

# who concluded one agreement did not conclude the next one
L'Office du lait de Tamba et la Banque du Sahel ont signé un accord. Un mémorandum a été paraphé en 2019.
  = agreement, signed: Office du lait de Tamba + Banque du Sahel
"""  # noqa: E501

SIGNATORIES = """
La Ville de Vernoux, la Région Atlas et l'Office du lait de Tamba sont signataires d'une convention depuis mardi.
  = convention, signed: Ville de Vernoux + Région Atlas + Office du lait de Tamba

L'Université de Tamba a rejoint la Ville de Vernoux et la Région Atlas, signataires de la charte du pain.
  = charter, signed: Ville de Vernoux + Région Atlas

La Banque du Sahel est également partie à la convention que l'Université de Tamba a signée avec la Région Atlas.
  = convention, signed: Université de Tamba + Région Atlas + Banque du Sahel

La Banque du Sahel n'est pas partie à la convention que l'Université de Tamba a signée avec la Région Atlas.
  = convention, signed: Université de Tamba + Région Atlas

La Ville de Vernoux et la Région Atlas ne sont plus signataires du contrat.
  = none

L'Université de Tamba et la Banque du Sahel étaient déjà cosignataires d'un accord de pêche.
  = agreement, past: Université de Tamba + Banque du Sahel

Paul Sarr, signataire de l'accord, a démissionné.
  = none
"""


@pytest.mark.parametrize("case", cases(SIGNATORIES))
def test_who_is_called_a_signatory(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(SCENES))
def test_who_is_on_the_scene(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
