"""Words of an agreement where no two bodies agree: laws, decrees, procedures, gifts, one's own flat, words of war."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OF_THE_STATE = """
# The chambers of one parliament agree on a law
L'Assemblée nationale et le Sénat ont trouvé lundi un accord sur le texte contre les marchands de sommeil.
  = none

La Chambre des représentants et le Sénat se sont entendus sur un plan de relance de 900 milliards de dollars.
  = none

Le texte visant à protéger les locataires a été adopté définitivement par le Parlement mardi.
La chambre haute l'a approuvé la semaine dernière.
  = none

# … in a text that tells no country
L'Assemblée nationale a adopté mardi le projet de loi, et le Sénat a adopté le texte jeudi.
  = none

# … with others they conclude, and so do those of two countries
L'Assemblée nationale et le Sénat ont signé une convention avec l'université de Vernoux.
  = convention, signed: Assemblée nationale + Sénat + université de Vernoux

L'Assemblée nationale française et l'Assemblée nationale du Québec ont signé un accord de coopération.
  = agreement, signed: Assemblée nationale française + Assemblée nationale du Québec

# A decree is nobody's contract
Un décret a officialisé mercredi le prêt à Nordia de trente millions d'euros supplémentaires.
  = none

Un décret a approuvé mercredi la convention signée entre l'État et la société Nordia.
  = convention, ratified: État + Nordia

La banque Orvel a accordé mercredi un prêt de trente millions d'euros à Nordia.
  = financing, signed: Orvel + Nordia

Le ministre de l'Économie, Paul Morel, a signé cette semaine une garantie de l'État pour un prêt à un constructeur.
  = none
"""

PROCEDURES = """
# A protocol of how one does things
L'ARS a défini un protocole de traitements pour nettoyer les écoles.
  = none

L'hôpital de Vernoux a mis en place un protocole de dépistage avec les médecins de la ville de Sorel.
  = none

Un recul lié au passage au nouveau protocole d'homologation WLTP.
  = none

Ces visites entrent dans le protocole qu'a mis en place le ministère de la Santé pour entendre des chercheurs.
  = none

# … is an agreement where two sign it
L'hôpital de Vernoux et la mairie de Sorel ont signé un protocole de nettoyage.
  = protocol, signed: hôpital de Vernoux + mairie de Sorel

L'hôpital de Vernoux a mis en place un protocole d'accord avec la région Atlas.
  = protocol, signed: hôpital de Vernoux + région Atlas

# The participle is said of the noun before it, and does not open the sentence
Une hausse liée à la convention d'assurance de Nordia.
  = none

Liée à Nordia par une convention, la Ville de Vernoux finance le stade.
  = convention, past: Ville de Vernoux + Nordia

# A truce of words
En mai, la Turquie et la Grèce avaient conclu une trêve dans la guerre des mots qui les oppose.
  = none

La Turquie et la Grèce ont conclu lundi une trêve de dix jours à la frontière.
  = other, signed: Turquie + Grèce
"""

OF_PERSONS = """
# What a person buys or rents to live in
Le ministre des Transports, Paul Morel, a signé un compromis de vente pour une demeure du 19e siècle à Vernoux.
  = none

La métropole de Lyon a résilié le bail de cet appartement situé à Paris.
  = none

# … a town sells, lets and buys as a town
La Ville de Vernoux a signé avec la société Orvel un compromis de vente pour l'ancienne maison de retraite.
  = contract, signed: Ville de Vernoux + Orvel

La métropole de Lyon a résilié le bail de la société Orvel.
  = contract, terminated: métropole de Lyon + Orvel

# What a person lends to his kin
Paul Morel, président du Parti du Sud, a accordé à son frère un prêt de 50.000 euros.
  = none

Paul Morel, président de la banque Orvel, a accordé au Parti du Sud un prêt de 50.000 euros.
  = financing, signed: Orvel + Parti du Sud

# Where persons will live is no side of what they agree on
La reine et le prince Harold se sont mis d'accord sur leur vie, partagée désormais entre la France et l'Espagne.
  = none

Le Togo et le Bénin se sont mis d'accord sur la frontière entre la Région Atlas et la commune de Vernoux.
  = agreement, signed: Togo + Bénin

# What a customer is insured for, and whom he takes home
Il se croyait couvert par une extension de garantie souscrite auprès de Nordia.
  = none

Un contrat d'adoption avait pourtant été signé avec l'association Les Pattes.
  = none

# What binds a president and a people
Paul Morel veut défendre le contrat qui a été noué entre le président de la République et les Français en 2017.
  = none

# What clients and lawyers sign is not of who tells it
La cliente a signé une convention d'honoraires avec un avocat, explique la société Orvel.
  = none

Un accord a été signé avec la région Atlas, explique la société Orvel.
  = agreement, signed: Orvel + région Atlas
"""

GIFTS = """
# Who gives is told, and nobody who takes
La famille Arnal et Lumex ont annoncé mardi un don de 200 millions d'euros pour la cathédrale.
  = none

Google et Facebook ont annoncé un financement de 3 millions d'euros pour la presse.
  = none

L'Union européenne a annoncé un don de 20 millions d'euros à l'Unicef.
  = financing, announced: Union européenne + Unicef

L'Union européenne et le Mali ont signé un don de 20 millions d'euros.
  = financing, signed: Union européenne + Mali

# … or who takes, and nobody who gives
L'Office des forêts et la Cour des eaux devraient se voir attribuer des crédits supplémentaires.
  = none

# What passes by somebody is not concluded by him
Génération Avenir a confirmé avoir reçu deux dons. Ces dons étaient passés par une société tierce, Orvel.
  = none

Le contrat a été passé par la mairie de Vernoux avec la société Orvel.
  = contract, signed: mairie de Vernoux + Orvel
"""

ORDERS = """
# Who has a copy of it is no side, who says something is not done to
Dans un protocole d'accord obtenu par RTL, les trois syndicats d'opticiens s'engagent à soutenir la réforme.
  = none

Le président américain a rappelé l'importance qu'il accorde à la relation entre les deux pays, précise le texte.
  = none

# A commander orders nothing
Le commandant de brigade à Vernoux n'a rien à voir avec ses fonctions, a souligné auprès de l'AFP la procureure.
  = none

En commandant douze avions à Airbus, la compagnie Aldair renouvelle sa flotte.
  = contract, signed: Aldair + Airbus

# An opinion or a study that is ordered
L'Autorité des aliments a rendu un avis. En mai, la Commission européenne lui commandait un nouvel avis.
  = none

Le ministère de la Santé a commandé une nouvelle étude indépendante à l'Institut Larenne.
  = none

# The country where goods are made sells none
La France a commandé près de deux milliards de masques à la Chine.
  = none

L'Inde a commandé 36 avions de combat à la France.
  = contract, signed: Inde + France

La France a commandé dix millions de masques au groupe Nordis.
  = contract, signed: France + groupe Nordis / Nordis

# Who is accused of having agreed
La justice soupçonne la société Orvel et la société Nordis de s'être entendues sur les quais.
  = none

La société Orvel et la société Nordis se sont entendues sur le partage des quais.
  = agreement, signed: Orvel + Nordis

# What is only dangled before somebody, or burst
Le mois dernier, le président américain avait fait miroiter un accord commercial avec Londres.
  = none

Après avoir fait éclater son alliance avec le Parti du Sud, le Parti du Nord réclame des élections.
  = none

# What binds a people
Le Parti vert et le Parti du Sud ont signé mardi l'appel. Ils disent défendre le pacte républicain.
  = none
"""


@pytest.mark.parametrize("case", cases(OF_THE_STATE))
def test_what_the_state_orders_is_no_agreement(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(PROCEDURES))
def test_how_things_are_done_is_no_agreement(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(OF_PERSONS))
def test_what_persons_buy_rent_and_lend_is_their_own(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(GIFTS))
def test_a_gift_takes_two(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ORDERS))
def test_who_orders_what_from_whom(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
