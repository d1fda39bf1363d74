"""Sides that a word for two tells, talks told by an infinitive, the relative that ends in agreement with its noun."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TWO = """
Le maire de Corbas, Jules Marchis, a reçu le recteur de l'Université de Tamba, Paul Garrigou. À midi, une convention portait leurs deux signatures.
  = convention, signed: ville de Corbas + Université de Tamba
  signed by: Jules Marchis + Paul Garrigou

Le maire de Corbas, Jules Marchis, attendait le recteur de l'Université de Tamba, Paul Garrigou. Tous deux ont paraphé un accord-cadre.
  = framework_agreement, signed: ville de Corbas + Université de Tamba
  signed by: Jules Marchis + Paul Garrigou

La ministre de la Santé, Mariam Koulibaly, a visité l'hôpital. Elle et le recteur de l'Université de Tamba, Paul Garrigou, ont signé une charte.
  = charter, signed: ministère de la Santé + Université de Tamba
  signed by: Mariam Koulibaly + Paul Garrigou

Une convention de recherche porte la griffe de Jules Marchis, maire de Corbas, et de Paul Garrigou, recteur de l'Université de Tamba.
  = convention, signed: ville de Corbas + Université de Tamba
  signed by: Jules Marchis + Paul Garrigou

L'accord franco-marocain sur la pêche a été ratifié jeudi.
  = agreement, ratified: France + Maroc

# … signed by two of whom nobody tells the office; the word has an order of its own
Lena Kruse et Paul Varin, réunis mardi à Colmar pour signer un traité franco-allemand, ont été hués.
  = treaty, signed: France + Allemagne
  signed by: Lena Kruse + Paul Varin

# … by one alone, of himself
Paul Varin a signé un contrat franco-allemand.
  = none

Le traité sino-ghanéen d'extradition sera signé lundi.
  = treaty, planned: Chine + Ghana

L'amitié franco-marocaine se porte bien.
  = none

# A pronoun and a name
La Région Atlas voit grand. Elle et la Ville de Corbas ont signé mardi une charte.
  = charter, signed: Région Atlas + Ville de Corbas

L'Office du lait n'en est pas à son premier essai : l'Université de Tamba et lui avaient conclu un accord en 2014.
  = agreement, past: Université de Tamba + Office du lait

Paul Garrigou, recteur de l'Université de Tamba, était à Corbas. Mariam Koulibaly, directrice de l'Office du lait, et lui viennent de signer un bail.
  = contract, signed: Université de Tamba + Office du lait
  signed by: Paul Garrigou + Mariam Koulibaly

# Of two objects each has its own partners
La société Bertin a signé mardi un bail avec la Ville de Corbas et deux conventions, l'une avec l'Université de Tamba, l'autre avec la Région Atlas.
  = contract, signed: Bertin + Ville de Corbas
  = convention, signed: Bertin + Université de Tamba
  = convention, signed: Bertin + Région Atlas

La société Bertin a signé mardi avec la Ville de Corbas un bail et deux conventions, l'une sur l'eau, l'autre sur le lait.
  = contract, signed: Bertin + Ville de Corbas
  = convention, signed: Bertin + Ville de Corbas
  = convention, signed: Bertin + Ville de Corbas

La Région Atlas a tenu parole. Un contrat-programme l'attache désormais au ministère de l'Eau et à l'Office du lait.
  = contract, signed: Région Atlas + ministère de l'Eau + Office du lait
"""  # noqa: E501

CLAUSES = """
L'Institut Mérieul en est encore à négocier un avenant avec la Ville de Vernoux.
  = amendment, negotiating: Institut Mérieul + Ville de Vernoux

La Ville de Vernoux cherche toujours un accord avec la Ville de Corbas.
  = agreement, negotiating: Ville de Vernoux + Ville de Corbas

La Ville de Vernoux et l'Institut Mérieul partagent une seule et même convention.
  = convention, signed: Ville de Vernoux + Institut Mérieul

La convention que la Ville de Vernoux avait passée en 2008 avec la Ville de Corbas est caduque : un avenant sera signé en mars.
  = convention, past: Ville de Vernoux + Ville de Corbas
  date: 2008
  = amendment, planned: Ville de Vernoux + Ville de Corbas
  date: 2024-03

L'Institut Mérieul et la Ville de Vernoux sont liés par une convention, que leurs responsables, Alain Simon et Lise Arnal, sont allés signer à Lille.
  = convention, signed: Institut Mérieul + Ville de Vernoux
  signed by: Alain Simon + Lise Arnal
"""  # noqa: E501

BETWEEN = """
# What may stand between the auxiliary and its verb
L'Institut Mérieul et la Ville de Vernoux sont depuis lundi liés par une convention.
  = convention, signed: Institut Mérieul + Ville de Vernoux

La Ville de Vernoux et l'Institut Mérieul ont, en marge du salon, signé une convention.
  = convention, signed: Ville de Vernoux + Institut Mérieul

# What stands in an adjunct is not what the text is about
En marge du salon, la Région Atlas a tenu parole. Elle a signé un contrat avec l'Office du lait.
  = contract, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait avaient souscrit à une charte en 2022.
  = charter, past: Région Atlas + Office du lait
  date: 2022

La Ville de Vernoux attendait. Une convention l'attachait depuis 2011 à la Banque du Sahel, filiale du groupe Aubrac.
  = convention, past: Ville de Vernoux + Banque du Sahel

Le maire de Corbas, Jules Marchis, attendait le recteur de l'Université de Tamba, Paul Garrigou, que suivait Boris Kanté. Un accord portait leurs deux signatures.
  = agreement, signed: ville de Corbas + Université de Tamba
  signed by: Jules Marchis + Paul Garrigou
"""  # noqa: E501

OF_OLD = """
# The agreement of another year is another one
La Norvège et le Ghana ont signé mardi un traité. Il se substitue à l'accord de 2005 entre Oslo et Accra.
  = treaty, signed: Norvège + Ghana
  date: 2024-03-12
  = agreement, past: Norvège + Ghana
  date: 2005

La Norvège et le Ghana ont signé mardi un accord fiscal. Celui du 3 mai 2012, que les deux mêmes pays avaient paraphé à Oslo, n'a jamais servi.
  = agreement, signed: Norvège + Ghana
  = agreement, past: Norvège + Ghana
  date: 2012-05-03

L'accord de 2019 entre la Norvège et le Ghana a été reconduit mardi.
  = agreement, renewed: Norvège + Ghana
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TWO + CLAUSES + BETWEEN + OF_OLD))
def test_sides(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
