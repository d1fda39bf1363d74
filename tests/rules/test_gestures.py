"""Verbs that sign by what they take with them, pronouns for the one named last, the binding verb said once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

GESTURES = """
# Dates, places and asides stand between the verb and what it takes
La ministre de la Pêche, Awa Tembely, et le président de la Banque du Sahel, Boris Kanté, ont procédé, mardi à Tamba, à la signature d'un accord de prêt.
  = financing, signed: ministère de la Pêche + Banque du Sahel
  signed by: Awa Tembely + Boris Kanté
  date: 2024-03-12
  place: Tamba

La Ville de Vernoux et l'Université de Tamba ont procédé hier à la signature d'une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

L'Office du lait et la Ville de Vernoux procèderont, en présence du préfet, à l'échange de deux conventions.
  = convention, planned: Ville de Vernoux + Office du lait

Le président de l'Office du lait, Paul Garrigou, procédera demain à la signature de la charte avec la Région Atlas.
  = charter, planned: Office du lait + Région Atlas
  signed by: Paul Garrigou

Il a été procédé, mardi, à la signature d'une convention entre la Banque du Sahel et l'Université de Tamba.
  = convention, signed: Banque du Sahel + Université de Tamba

# The noun of the act is the object of a verb that says as much
La Ville de Vernoux et l'Office du lait ont officialisé la signature d'un accord-cadre.
  = framework_agreement, signed: Ville de Vernoux + Office du lait

# To count ballots is no signing
La Ville de Vernoux et l'Office du lait ont procédé au dépouillement des offres du contrat.
  = none
"""  # noqa: E501

NEAREST = """
La directrice de l'Office du lait, Lise Arnal, a visité le port. Celle-ci a également signé, avec le président de l'Université de Tamba, Karim Ben Salah, une convention.
  = convention, signed: Office du lait + Université de Tamba
  signed by: Lise Arnal + Karim Ben Salah

La Région Atlas veut sauver ses abeilles. Celle-ci a conclu hier un contrat avec l'Université de Tamba.
  = contract, signed: Région Atlas + Université de Tamba

# The agreement, where the verb is passive
La Région Atlas et l'Université de Tamba ont signé une convention. Celle-ci a été paraphée à Vernoux.
  = convention, signed: Région Atlas + Université de Tamba

# By gender the minister before the last
Le protocole porte les signatures de M. Ali Ben Salah, ministre du Transport, et de la ministre malienne de la Pêche, Mme Awa Traoré. Celui-ci a également conclu avec la Banque du Sahel un contrat.
  = protocol, signed: ministère du Transport + ministère de la Pêche / ministère malien de la Pêche
  = contract, signed: ministère du Transport + Banque du Sahel
"""  # noqa: E501

BOUND = """
Deux accords ont été signés. Le premier lie l'Université de Tamba à l'Institut Pasteur, le second la Ville de Vernoux à l'Office du lait.
  = agreement, signed: Université de Tamba + Institut Pasteur
  = agreement, signed: Ville de Vernoux + Office du lait

Trois conventions ont été conclues. La première unit la Région Atlas à l'Office du lait, la deuxième la Ville de Vernoux à Nordfisk et la troisième la Banque du Sahel à l'Université de Tamba.
  = convention, signed: Région Atlas + Office du lait
  = convention, signed: Ville de Vernoux + Nordfisk
  = convention, signed: Banque du Sahel + Université de Tamba

Deux accords ont été signés mardi. L'un associe la Ville de Corbas à l'Université de Tamba, l'autre Nordfisk et l'Office du lait.
  = agreement, signed: Ville de Corbas + Université de Tamba
  = agreement, signed: Nordfisk + Office du lait
"""  # noqa: E501

SIDES = """
# «pour A, par X et, pour B, par Y»: whatever office they hold there
La Région Atlas et la Banque du Sahel ont signé une convention. La convention a été signée, pour la Région, par la vice-présidente, Awa Tembely, et, pour la banque, par le directeur de l'agence de Corbas, Boris Kanté.
  = convention, signed: Région Atlas + Banque du Sahel
  acting for: Awa Tembely for Région Atlas + Boris Kanté for Banque du Sahel

# A rank before the office; who gave the mandate signs nothing
La Région Atlas et l'Office du lait ont reconduit leur convention. L'avenant a été signé, pour la Région, par le troisième vice-président, Paul Garrigou, mandaté par le président retenu à Oslo, et pour l'office par sa directrice, Lise Arnal.
  = convention, renewed: Région Atlas + Office du lait
  signed by: Paul Garrigou + Lise Arnal

# Where an office is, between it and the name
La Norvège et Nordfisk ont signé un contrat. Nordfisk était représentée par la directrice de son bureau à Tunis, Lise Arnal.
  = contract, signed: Norvège + Nordfisk
  signed by: Lise Arnal

# One object more
Le maire de Vernoux, Paul Garrigou, et la présidente de la Région Atlas, Awa Tembely, ont paraphé un accord qui exempte de taxe les artisans, ainsi qu'un mémorandum d'entente.
  = agreement, signed: ville de Vernoux + Région Atlas
  = memorandum, signed: ville de Vernoux + Région Atlas
  signed by: Paul Garrigou + Awa Tembely
"""  # noqa: E501

TOGETHER = """
# One verb in the plural
Un accord sur la pêche et un mémorandum sur l'énergie ont été signés mardi entre le Mali et le Niger.
  = agreement, signed: Mali + Niger
  = memorandum, signed: Mali + Niger
  date: 2024-03-12

Une charte, une convention et un protocole seront signés jeudi par la Région Atlas et l'Office du lait.
  = charter, planned: Région Atlas + Office du lait
  = convention, planned: Région Atlas + Office du lait
  = protocol, planned: Région Atlas + Office du lait

# What one does for the other, and then the contract
Nordfisk livrera vingt rames à l'Office du lait : le contrat a été signé mercredi à Vernoux.
  = contract, signed: Nordfisk + Office du lait
  date: 2024-03-13

Nordfisk équipera l'Office du lait. Le contrat a été signé mardi par Awa Tembely et Boris Kanté.
  = contract, signed: Nordfisk + Office du lait
  signed by: Awa Tembely + Boris Kanté

L'Office du lait commandera vingt rames à Nordfisk aux termes d'un contrat signé mercredi.
  = contract, signed: Office du lait + Nordfisk
  date: 2024-03-13

# The signing lies ahead
Le préfet a annoncé la signature prochaine d'un contrat entre l'Office du lait et Nordfisk.
  = contract, planned: Office du lait + Nordfisk
"""


@pytest.mark.parametrize("case", cases(GESTURES + NEAREST + BOUND + SIDES + TOGETHER))
def test_who_signs_what(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
