"""The side that no word beside the agreement tells, and what is done to an agreement by other verbs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OTHER_SIDE = """
# Whom a sentence without a verb presents
Nouveau partenariat pour la Région Atlas. Elle a signé mardi un contrat avec la Banque du Sahel.
  = contract, signed: Région Atlas + Banque du Sahel

Bonne nouvelle pour la Région Atlas. Un accord a été signé mardi avec la Banque du Sahel.
  = agreement, signed: Région Atlas + Banque du Sahel

Nouvelle étape pour la Région Atlas, qui vient de signer un accord avec la Banque du Sahel.
  = agreement, signed: Région Atlas + Banque du Sahel

# … with whom it was signed, told in a relative clause
La Région Atlas a un nouveau partenaire. Il s'agit de la Banque du Sahel, avec qui un accord a été signé mardi.
  = agreement, signed: Région Atlas + Banque du Sahel

# What came of their talks
La Région Atlas et la Banque du Sahel discutaient depuis des mois. Les négociations ont abouti mardi : une convention a été paraphée.
  = convention, signed: Région Atlas + Banque du Sahel

# Nothing but the signing is told
La Région Atlas et la Banque du Sahel en parlaient depuis un an. C'est désormais signé.
  = agreement, signed: Région Atlas + Banque du Sahel

C'est signé entre la Région Atlas et la Banque du Sahel. La convention court sur trois ans.
  = convention, signed: Région Atlas + Banque du Sahel

# … by nobody
La Région Atlas a changé de nom. C'est signé.
  = none

# Who stands after the agreement that opens the sentence is the subject
Outre un accord avec l'Office du lait, la Région Atlas a signé mardi une charte avec la Banque du Sahel.
  = agreement, past: Office du lait + Région Atlas
  = charter, signed: Région Atlas + Banque du Sahel

# What it is about with each
La Région Atlas a signé mardi une série d'accords. Avec la Banque du Sahel, il s'agit de former 300 jeunes. Avec l'Office du lait, de rénover une étable.
  = agreement, signed: Région Atlas + Banque du Sahel
  = agreement, signed: Région Atlas + Office du lait

# Of whom the text speaks, and with whom
La Ville de Vernoux agrandit son école. Une convention a été signée mardi avec la Région Atlas.
  = convention, signed: Ville de Vernoux + Région Atlas
  date: 2024-03-12

La Banque du Sahel s'équipe. Un contrat sera conclu en avril avec la société Eaux Vives.
  = contract, planned: Banque du Sahel + Eaux Vives

La Banque du Sahel voit grand. Son partenariat avec l'Université de Tamba a été renouvelé.
  = partnership, renewed: Banque du Sahel + Université de Tamba

La Ville de Vernoux a vu son accord avec la Banque du Sahel prolongé de cinq ans.
  = agreement, renewed: Ville de Vernoux + Banque du Sahel

L'école a été payée par la Ville de Vernoux, en vertu d'une convention passée avec l'Université de Tamba en 2018.
  = convention, past: Ville de Vernoux + Université de Tamba

# who is named last of all is whom the text goes on about
Le dernier invité était la Banque du Sahel. Son contrat avec la société Eaux Vives sera signé en avril.
  = contract, planned: Banque du Sahel + Eaux Vives

# others were named since: nobody knows whose, and the one that is sure is told alone
La Ville de Vernoux agrandit son école. À Corbas, l'Office du lait et la société Eaux Vives attendent. Une convention a été signée avec la Région Atlas.
  = convention, signed: Région Atlas

# As many as the word counts
La Ville de Vernoux et la Région Atlas se sont retrouvées mardi. L'une et l'autre ont signé une charte.
  = charter, signed: Ville de Vernoux + Région Atlas

La Ville de Vernoux, la Région Atlas et la Banque du Sahel se sont réunies mardi. Toutes trois ont paraphé un accord-cadre.
  = framework_agreement, signed: Ville de Vernoux + Région Atlas + Banque du Sahel

# «A avec B, C avec D», where the first couple has the verb between its two
La Région Atlas s'est alliée avec la Banque du Sahel, la Ville de Vernoux avec l'Université de Tamba.
  = partnership, signed: Région Atlas + Banque du Sahel
  = partnership, signed: Ville de Vernoux + Université de Tamba

# A loan, and to whom
La Banque du Sahel a approuvé mardi un prêt de 80 millions d'euros au Togo.
  = financing, ratified: Banque du Sahel + Togo

La Banque du Sahel a ouvert une ligne de crédit de 20 millions d'euros à l'Université de Tamba.
  = financing, signed: Banque du Sahel + Université de Tamba

# Copies are of the contract, a market is opened to nobody
Le maire de Corbas, Jules Marchis, et le recteur de l'Université de Tamba, Paul Garrigou, ont échangé mardi les exemplaires du contrat.
  = contract, signed: ville de Corbas + Université de Tamba
  signed by: Jules Marchis + Paul Garrigou

La Banque du Sahel a ouvert un marché couvert à la société Eaux Vives.
  = none

# What does not go on was agreed
Le contrat signé en 2019 entre la Ville de Vernoux et la société Eaux Vives ne sera pas renouvelé.
  = contract, past: Ville de Vernoux + Eaux Vives
  date: 2019

La Ville de Vernoux et la société Eaux Vives mettent la dernière main à un contrat de concession.
  = contract, negotiating: Ville de Vernoux + Eaux Vives

La Région Atlas et la Banque du Sahel ont bouclé mardi un accord de pêche.
  = agreement, signed: Région Atlas + Banque du Sahel

Le conseil municipal a entériné jeudi la convention entre la Ville de Vernoux et l'Université de Tamba.
  = convention, ratified: Ville de Vernoux + Université de Tamba

# What binds two «dans» a third binds those two
L'Office du lait et la société Eaux Vives ont signé un avenant au contrat qui les unit dans la société Lacta.
  = amendment, signed: Office du lait + Eaux Vives

# Who says so is bound to nobody
La Ville de Vernoux a reconduit la convention qui la lie à la Région Atlas, confirme le maire, Paul Roux.
  = convention, renewed: Ville de Vernoux + Région Atlas

# Persons for whom nobody is named: of the two on the scene
Vaud et Valais en parlaient depuis 2014. Une convention a été signée lundi par Pierre Maillard et Esther Weber.
  = convention, signed: Vaud + Valais
  signed by: Pierre Maillard + Esther Weber

Claire Vauzelle dirige l'association Horizons. Abdel Rahmouni préside la Banque du Sahel. Ils ont signé samedi une convention.
  = convention, signed: Horizons + Banque du Sahel
  signed by: Claire Vauzelle + Abdel Rahmouni

# Under it they act
La Région Atlas et l'Université de Tamba partagent leurs laboratoires en vertu d'un accord signé en 2019.
  = agreement, past: Région Atlas + Université de Tamba
  date: 2019

# One more of its kind
La Région Atlas avait un contrat avec la société Lacta. Elle en signera un nouveau avec la société Eaux Vives.
  = contract, past: Région Atlas + Lacta
  = contract, planned: Région Atlas + Eaux Vives

La Ville de Corbas a signé une convention avec l'Université de Tamba. La Ville de Vernoux en a conclu une avec la Région Atlas et une autre avec la Banque du Sahel.
  = convention, signed: Ville de Corbas + Université de Tamba
  = convention, signed: Ville de Vernoux + Région Atlas
  = convention, signed: Ville de Vernoux + Banque du Sahel

La convention n'est pas la première. La Ville de Vernoux en avait passé une en 2018 avec la Région Atlas, pour Corbas, et une autre l'an dernier avec la Banque du Sahel.
  = convention, past: Ville de Vernoux + Région Atlas
  date: 2018
  = convention, past: Ville de Vernoux + Banque du Sahel

# Who represents a body signs for it, whatever the office
La Ville de Vernoux s'est liée à la Banque du Sahel, que représentait Zoé Cherbuin, cheffe du service de chirurgie, par un contrat.
  = contract, signed: Ville de Vernoux + Banque du Sahel
  signed by: Zoé Cherbuin

# «entre deux averses» tells of no two who conclude
Lundi, entre deux averses, la Ville de Vernoux s'est liée à la Banque du Sahel par un contrat.
  = contract, signed: Ville de Vernoux + Banque du Sahel

# From whom
L'Université de Tamba a obtenu mardi de la Banque du Sahel un prêt de 30 millions d'euros.
  = financing, signed: Université de Tamba + Banque du Sahel

La Ville de Vernoux a reçu de la Région Atlas une ligne de crédit de 10 millions d'euros.
  = financing, signed: Ville de Vernoux + Région Atlas

La Ville de Vernoux a reçu de la Région Atlas un accord de principe.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OTHER_SIDE))
def test_the_side_left_out(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
