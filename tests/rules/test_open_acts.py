"""Agreements told by verbs of no table, by what is said of them, and by a clause before a colon."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TOLD = """
Le port de Sète s'est offert un contrat de dragage avec la société Jan De Nul.
  = contract, signed: port de Sète + Jan De Nul

La Fédération béninoise de football a dégoté jeudi à Cotonou un contrat avec Nike.
  = contract, signed: Fédération béninoise de football + Nike

Le Togo vient d'ajouter un accord fiscal avec le Ghana à sa liste.
  = agreement, signed: Togo + Ghana

La Nouvelle-Calédonie inscrira demain un accord avec le Vanuatu à son bilan.
  = agreement, planned: Nouvelle-Calédonie + Vanuatu

La SNCF et la Région Occitanie ont ciselé un avenant de deux ans.
  = amendment, signed: SNCF + Région Occitanie

Le maire de Thiès, Babacar Diop, et la ministre du Tourisme, Awa Sarr, ont enchaîné avec un accord sur la plage.
  = agreement, signed: ville de Thiès + ministère du Tourisme

Le musée vit aussi de la convention que la Ville de Caen avait arrêtée en 2012 avec le Département du Calvados.
  = convention, past: Ville de Caen + Département du Calvados

La mairie de Rabat a cassé le contrat qui la liait à Véolia.
  = contract, terminated: mairie de Rabat + Véolia

Le Gabon a tiré un trait sur le contrat qui l'unissait à Suez.
  = contract, terminated: Gabon + Suez

La STM et le Syndicat des chauffeurs ont donné corps à une entente de retour au travail.
  = agreement, signed: STM + Syndicat des chauffeurs

Le bail entre la Ville de Caen et le Stade rennais a expiré en juillet.
  = contract, past: Ville de Caen + Stade rennais
  date: none

Le contrat entre la Ville de Québec et Hydro-Québec s'est éteint.
  = contract, past: Ville de Québec + Hydro-Québec

Un contrat de concession est, a-t-il précisé, sur le métier entre le Port de Lomé et le groupe MSC.
  = contract, negotiating: Port de Lomé + MSC

Une convention avec le Lycée français est à l'étude, a précisé la Ville de Mons.
  = convention, negotiating: Lycée français + Ville de Mons

La Fédération des maraîchers annonce, par la voix de son président, Luc Benoît, un partenariat avec la coopérative Terrena.
  = partnership, announced: Fédération des maraîchers + Terrena

La coopérative de Kara vend son cacao. Un contrat d'achat la rattache depuis 2016 au chocolatier suisse Felchlin.
  = contract, past: coopérative de Kara + Felchlin

Le ministre de l'Élevage, Ali Sow, a ouvert le bal avec la ministre de la Pêche, Ana Diaz : leur mémorandum touche à la santé animale.
  = memorandum, signed: ministère de l'Élevage + ministère de la Pêche

L'Université de Gand et l'Université de Lomé sont de vieilles connaissances : une convention datée de 2009 avait permis de former onze docteurs.
  = convention, past: Université de Gand + Université de Lomé

# who gets a contract by such a verb signs nothing, as far as told
Le maire de Thiès, Babacar Diop, a dégoté un contrat avec la société Nestlé.
  = contract, signed: ville de Thiès + Nestlé

# one of a set with each, of whom the text is about
La Fédération d'aviron a un programme chargé. Deux conventions ont été signées mardi : l'une avec l'Université de Thiès, l'autre avec la Ville de Mbour.
  = convention, signed: Fédération d'aviron + Université de Thiès
  = convention, signed: Fédération d'aviron + Ville de Mbour

La Fédération d'aviron a un programme chargé. Deux conventions doivent suivre en mai : l'une avec l'Université de Thiès, l'autre avec la Ville de Mbour.
  = convention, planned: Fédération d'aviron + Université de Thiès
  = convention, planned: Fédération d'aviron + Ville de Mbour

# some more of the kind just told
La Ville de Mons a conclu un contrat avec la société Ores. Deux autres doivent suivre avec la société Luminus et la société Engie.
  = contract, signed: Ville de Mons + Ores
  = contract, planned: Ville de Mons + Luminus
  = contract, planned: Ville de Mons + Engie

La Ville de Mons a conclu un contrat avec la société Ores. Deux autres villes doivent suivre avec la société Luminus.
  = contract, signed: Ville de Mons + Ores

# a new agreement that gives something to one, of the other whom the text is about
La Ville de Bruges recycle ses déchets. Un contrat de dix ans confie la collecte à la société Renewi.
  = contract, signed: Ville de Bruges + Renewi

La Ville de Bruges recycle ses déchets. Depuis 2016, un contrat attribue la collecte à la société Renewi.
  = contract, past: Ville de Bruges + Renewi

# what becomes of the agreement of two, told after a colon
Moderna et la Suisse, c'est fini : le contrat a été résilié.
  = contract, terminated: Moderna + Suisse

La Ville de Namur rompt avec la société Besix : le contrat est résilié.
  = contract, terminated: Ville de Namur + Besix

Air Austral et Kenya Airways remettent ça : l'accord est prolongé de trois ans.
  = agreement, renewed: Air Austral + Kenya Airways

Le partenariat entre le Musée Dapper et la Ville de Gorée a été mis en sommeil.
  = partnership, terminated: Musée Dapper + Ville de Gorée

# by it they end a quarrel
Un protocole transactionnel met fin au litige entre la Ville de Namur et la société Besix.
  = protocol, signed: Ville de Namur + Besix

La grève est levée : un protocole a mis fin au conflit entre la Senelec et le Syndicat unique des travailleurs.
  = protocol, signed: Senelec + Syndicat unique des travailleurs

# verbs that the model takes for nouns, behind who acts; asides before the object
La Fédération des maraîchers (FEMA) annonce, par la bouche de son président, Luc Benoît, un partenariat avec la coopérative Terrena.
  = partnership, announced: Fédération des maraîchers + Terrena

La MRC de Matane et la Ville de Rimouski se sont enfin donné, lundi, un texte commun : une entente de réciprocité.
  = agreement, signed: MRC de Matane + Ville de Rimouski

Le contrat liant la Ville de Tanger à la société Amendis expirera en 2027.
  = contract, past: Ville de Tanger + Amendis

# with whom stands between the verb and what is talked about
La Ville de Rabat planche avec la société Lydec sur un avenant.
  = amendment, negotiating: Ville de Rabat + Lydec

Le Port de Lomé travaille avec la société MSC à un contrat de concession.
  = contract, negotiating: Port de Lomé + MSC

Un mémorandum mettra autour de la table la Région Souss-Massa et l'Université Ibn Zohr.
  = memorandum, planned: Région Souss-Massa + Université Ibn Zohr

# what becomes of the one they have
La Ville de Sarlan et la Fondation du patrimoine renforcent leur partenariat.
  = partnership, renewed: Ville de Sarlan + Fondation du patrimoine

La Ville de Sarlan et la commune de Verlin ont ravivé leur jumelage.
  = twinning, renewed: Ville de Sarlan + commune de Verlin

La Ville de Sarlan a étoffé son partenariat avec l'Université Laval.
  = partnership, renewed: Ville de Sarlan + Université Laval

La société Renault et la société Nissan ont rééquilibré leur alliance.
  = partnership, renewed: Renault + Nissan
"""  # noqa: E501

# verbs that have an agreement as their object and make none; one side alone
NOT_TOLD = """
La Ville de Dakar veut un accord avec la Senelec.
  = none

La Ville de Dakar a réclamé un contrat avec la Senelec.
  = none

Le maire de Liège refuse tout contrat avec la société Veolia.
  = none

Le Bénin a rejeté un accord avec la Banque mondiale.
  = none

Le Sénégal rêve d'un accord de pêche avec l'Union européenne.
  = none

La Région Bretagne compte sur un accord avec la SNCF.
  = none

L'opposition critique un contrat avec la société Bolloré.
  = none

Le Monde a déterré un contrat avec la société Bolloré.
  = none

Le Monde révèle un contrat avec la société Thales.
  = none

La Ville de Dakar a dégoté un contrat.
  = none

La société Valmec a rentabilisé son contrat.
  = none

L'entraîneur et le capitaine ont peaufiné leur accord.
  = none

La Ville de Lyon s'oppose à la Région : un accord reste hors de portée.
  = none

Le contrat de la Ville de Lyon expire en 2030.
  = none
"""


@pytest.mark.parametrize("case", [*cases(TOLD), *cases(NOT_TOLD)])
def test_open_acts(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
