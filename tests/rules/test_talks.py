"""What came of talks, on whose behalf, and whose agreement it is where one side alone is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TALKS = """
Les discussions entre la Région Atlas et la Banque du Sahel ont abouti à un accord.
  = agreement, signed: Région Atlas + Banque du Sahel

La rencontre, mardi, entre la Région Atlas et la Banque du Sahel a débouché sur une déclaration d'intention.
  = intention, signed: Région Atlas + Banque du Sahel
  date: 2024-03-12

De la rencontre entre la Région Atlas et la Banque du Sahel est né un accord de pêche.
  = agreement, signed: Région Atlas + Banque du Sahel

Trois jours de négociations entre la Région Atlas et l'Office du lait ont accouché d'un protocole.
  = protocol, signed: Région Atlas + Office du lait

À l'issue d'une réunion entre la Région Atlas et l'Office du lait, une convention a été signée.
  = convention, signed: Région Atlas + Office du lait

Les entretiens entre la Région Atlas et l'Office du lait se sont conclus par la signature d'un contrat.
  = contract, signed: Région Atlas + Office du lait

Un accord est né mardi entre la Région Atlas et l'Office du lait.
  = agreement, signed: Région Atlas + Office du lait

La Région Atlas et l'Office du lait aboutiront jeudi à un accord.
  = agreement, planned: Région Atlas + Office du lait

# nothing came of them, or nobody knows
Les pourparlers entre la Région Atlas et l'Office du lait n'ont débouché sur aucun accord.
  = none

La réunion entre la Région Atlas et l'Office du lait pourrait aboutir à un accord.
  = none

# others concluded it
La rencontre entre la Région Atlas et l'Office du lait a permis la signature d'un accord entre la Ville de Vernoux et la Banque du Sahel.
  = agreement, signed: Ville de Vernoux + Banque du Sahel
"""  # noqa: E501

OWNERS = """
Chez Nordfisk, on rappelle l'accord signé en 2020 avec la Banque du Sahel.
  = agreement, past: Nordfisk + Banque du Sahel

L'Université de Tamba grandit. Ses étudiants profiteront d'une convention passée avec la Banque du Sahel.
  = convention, signed: Université de Tamba + Banque du Sahel

Paul Sarr a souri. Son voisin rappelle un accord signé avec la Banque du Sahel.
  = agreement, signed: Banque du Sahel

La Ville de Vernoux a confié la gestion du stade à la société Nordfisk, au terme d'un contrat de dix ans.
  = contract, signed: Ville de Vernoux + Nordfisk
"""

BEHALF = """
La Ville de Vernoux et l'Université de Tamba ont conclu un accord. Au nom de l'Université de Tamba ont signé Awa Tembely et Boris Kanté.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

La Ville de Vernoux et l'Université de Tamba ont conclu un accord. Pour la Ville a signé Awa Tembely ; pour l'Université de Tamba, Boris Kanté.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

Awa Tembely a reçu Boris Kanté mardi. Un accord, revêtu de leurs deux signatures, a été conclu entre la Ville de Vernoux et l'Université de Tamba.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

# two clauses, each with its subject
La Ville de Vernoux et l'Université de Tamba ont prolongé de trois ans la convention ; Awa Tembely, présidente de l'Université de Tamba, l'a signée avec le maire de Vernoux, Boris Kanté.
  = convention, renewed: Ville de Vernoux + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

La Ville de Vernoux et l'Université de Tamba négocient depuis mars un accord ; les juristes se reverront à l'automne.
  = agreement, negotiating: Ville de Vernoux + Université de Tamba

# persons of whom nothing more is told, after the partners
La Ville de Vernoux et l'Université de Tamba négociaient depuis mars. Un accord a été signé mardi par Awa Tembely et Boris Kanté.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Tembely + Boris Kanté

La Ville de Vernoux et l'Université de Tamba négociaient depuis mars. Awa Tembely et Boris Kanté ont signé mardi un accord.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  signed by: Awa Tembely + Boris Kanté
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(TALKS))
def test_what_came_of_talks(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(OWNERS))
def test_whose_agreement_it_is(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(BEHALF))
def test_on_whose_behalf(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


UNDER_WAY = """
La Ville de Vernoux a engagé des discussions avec la Région Atlas en vue d'un accord.
  = agreement, negotiating: Ville de Vernoux + Région Atlas

Les pourparlers de la Ville de Vernoux avec la Région Atlas portent sur une convention.
  = convention, negotiating: Ville de Vernoux + Région Atlas

Entre la Ville de Vernoux et la Région Atlas, les discussions se poursuivent : on parle d'un contrat pour l'automne.
  = contract, negotiating: Ville de Vernoux + Région Atlas

# one with each
La Région Atlas a entamé des discussions avec la Banque du Sahel et l'Université de Tamba sur des conventions.
  = convention, negotiating: Région Atlas + Banque du Sahel
  = convention, negotiating: Région Atlas + Université de Tamba

# who talks does not sign yet
Le maire de Vernoux, Paul Sarr, a ouvert des négociations avec la Région Atlas en vue d'une convention.
  = convention, negotiating: ville de Vernoux + Région Atlas
  signed by:

# with whom, where the text tells who concluded the others
La Ville de Vernoux a signé mardi une convention avec la Région Atlas. Avec la Banque du Sahel, les discussions visent un contrat.
  = convention, signed: Ville de Vernoux + Région Atlas
  = contract, negotiating: Ville de Vernoux + Banque du Sahel

# talks that ended are no agreement in the making
Mardi, au terme de neuf heures de discussions, un accord a été signé entre la Ville de Vernoux et la Région Atlas.
  = agreement, signed: Ville de Vernoux + Région Atlas
  date: 2024-03-12

Un accord a été trouvé dans la nuit. Il a été conclu entre la Ville de Vernoux et la Région Atlas.
  = agreement, signed: Ville de Vernoux + Région Atlas

# one with each, the other side of whom the text is about
La Ville de Vernoux agrandit son école. Des contrats ont été conclus avec la Région Atlas et la Banque du Sahel.
  = contract, signed: Ville de Vernoux + Région Atlas
  = contract, signed: Ville de Vernoux + Banque du Sahel
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(UNDER_WAY))
def test_talks_under_way(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


IN_TALKS = """
# right after an agreement, one of its two talks with a third: about one like it
La Ville de Vernoux et l'association Les Amis du Lavoir ont signé lundi une convention. La même association est en pourparlers avec la commune de Tazert.
  = convention, signed: Ville de Vernoux + Les Amis du Lavoir
  = convention, negotiating: Les Amis du Lavoir + commune de Tazert

La Région Atlas et Orvexia ont signé un contrat jeudi. Orvexia négocie toujours avec le Port de Saldane.
  = contract, signed: Région Atlas + Orvexia
  = contract, negotiating: Orvexia + Port de Saldane

Le Mali et la Russie ont signé jeudi un accord de défense. Bamako a entamé des discussions avec les Etats-Unis.
  = agreement, signed: Mali + Russie
  = agreement, negotiating: Mali + Etats-Unis

# … of something else, or in passing
La Région Atlas et Orvexia ont signé un contrat jeudi. Orvexia négocie avec le Port de Saldane la fin de la grève.
  = contract, signed: Région Atlas + Orvexia

La Région Atlas et Orvexia ont signé un contrat jeudi. Orvexia, en pourparlers avec la Banque du Sahel, compte emprunter deux millions.
  = contract, signed: Région Atlas + Orvexia

La Région Atlas est en pourparlers avec la Banque du Sahel.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(IN_TALKS))
def test_talks_right_after_an_agreement(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
