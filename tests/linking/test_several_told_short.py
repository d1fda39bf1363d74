"""Several agreements of one house in one or two sentences: each has its own sides and hands, none is told twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

AS_MANY_AS_PARTNERS = """
# one with each where the next sentence counts as many agreements as partners
La commune de Tazert s'est engagée avec le lycée Vauban et avec la clinique Sainte-Anne. Les deux textes courent sur trois ans.
  = agreement, signed: commune de Tazert + lycée Vauban
  = agreement, signed: commune de Tazert + clinique Sainte-Anne

C'est le préfet de la Mayenne, Jean Aubrac, qui a signé avec les maires de Brécy, Sorel et Vauxin. Chacun de ces trois contrats porte sur une école.
  = contract, signed: préfecture de la Mayenne + ville de Brécy
  signed by: Jean Aubrac
  = contract, signed: préfecture de la Mayenne + ville de Sorel
  signed by: Jean Aubrac
  = contract, signed: préfecture de la Mayenne + ville de Vauxin
  signed by: Jean Aubrac

Le Fonds du Plateau prêtera 3 millions d'euros à la commune de Brécy et 800 000 euros à l'hôpital de Vauxin. Les deux conventions ont été signées lundi.
  = convention, signed: Fonds du Plateau + commune de Brécy
  date: 2024-03-11
  = convention, signed: Fonds du Plateau + hôpital de Vauxin
  date: 2024-03-11

« Nous avons signé avec la Croix-Bleue, puis avec la Fondation Aurea », a expliqué la directrice de l'hôpital de Sorel, Blandine Marsan. Les deux conventions portent sur les dons de sang.
  = convention, signed: hôpital de Sorel + Croix-Bleue
  = convention, signed: hôpital de Sorel + Fondation Aurea

La Ville de Sorel a signé lundi avec l'Institut maritime et mardi avec la Coopérative forestière. Ces deux ententes sont d'une durée de cinq ans.
  = agreement, signed: Ville de Sorel + Institut maritime
  = agreement, signed: Ville de Sorel + Coopérative forestière

Le recteur de l'université de Sorel, Paul Amrane, a signé les deux conventions. Face à lui se sont succédé le directeur de l'hôpital de Vauxin, Kamel Aubry, puis la présidente de l'association Clarté, Fatiha Renard.
  = convention, signed: université de Sorel + hôpital de Vauxin
  signed by: Paul Amrane + Kamel Aubry
  = convention, signed: université de Sorel + Clarté
  signed by: Paul Amrane + Fatiha Renard

# the verb had its one text beside it
La commune de Tazert a signé avec le lycée Vauban et la clinique Sainte-Anne une convention. Les deux partenaires s'en félicitent.
  = convention, signed: commune de Tazert + lycée Vauban + clinique Sainte-Anne
"""  # noqa: E501

OFFICE_OF_THEM_ALL = """
# the office told without its house is that of the house that concluded all of the set
Sorel Invest a scellé deux ententes, la première avec la Chambre de commerce de Brécy, la seconde avec celle de Vauxin. C'est le directeur général Luc Amegah qui a tenu la plume.
  = agreement, signed: Sorel Invest + Chambre de commerce de Brécy
  signed by: Luc Amegah
  acting for: Luc Amegah for Sorel Invest
  = agreement, signed: Sorel Invest + Chambre de commerce de Vauxin / chambre de commerce de Vauxin
  signed by: Luc Amegah
  acting for: Luc Amegah for Sorel Invest

La société Zitec vient de nouer deux partenariats, avec la Banque du Cap et avec l'opérateur Telnor. Dans un cas comme dans l'autre, c'est son fondateur, Mehdi Karam, qui a signé.
  = partnership, signed: Zitec + Banque du Cap
  signed by: Mehdi Karam
  = partnership, signed: Zitec + Telnor
  signed by: Mehdi Karam

L'université de Kara a signé deux conventions, l'une avec la mairie de Sorel, l'autre avec l'Institut Lumen. Chaque fois, la présidente, Awa Sanda, a paraphé le document.
  = convention, signed: université de Kara + mairie de Sorel
  signed by: Awa Sanda
  = convention, signed: université de Kara + Institut Lumen
  signed by: Awa Sanda

# a mayor signs for the town
L'université de Kara a signé deux conventions, l'une avec la mairie de Sorel, l'autre avec l'Institut Lumen. Le maire, Jules Komla, s'est déplacé pour signer.
  = convention, signed: université de Kara + mairie de Sorel
  signed by: Jules Komla
  = convention, signed: université de Kara + Institut Lumen
"""  # noqa: E501

TOLD_BY_LITTLE = """
# «l'a été», «l'a fait»
La mairie de Brécy a signé un contrat avec le port de Sorel. Un autre l'a été hier avec la région Atlas.
  = contract, signed: mairie de Brécy + port de Sorel
  = contract, signed: mairie de Brécy + région Atlas
  date: 2024-03-13

Entre la commune de Vauxin et l'association Clarté, une convention a été signée mercredi. Une autre l'a été, le même jour, entre la commune et le lycée Vauban.
  = convention, signed: commune de Vauxin + Clarté
  = convention, signed: commune de Vauxin + lycée Vauban
  date: 2024-03-13

La mairie de Brécy a signé mardi une convention avec le port de Sorel ; celle avec la région Atlas ne l'a pas été.
  = convention, signed: mairie de Brécy + port de Sorel

La mairie de Brécy a signé mardi une convention avec le port de Sorel. Une deuxième l'avait été en 2019 avec la région Atlas.
  = convention, signed: mairie de Brécy + port de Sorel
  = convention, past: mairie de Brécy + région Atlas
  date: 2019

La région Atlas a signé une convention avec le port de Brécy. Elle l'a fait également avec celui de Sorel.
  = convention, signed: région Atlas + port de Brécy
  = convention, signed: région Atlas + port de Sorel

# another one with each
La région Atlas a noué une alliance avec le port de Sorel et une autre avec la ville de Brécy.
  = partnership, signed: région Atlas + port de Sorel
  = partnership, signed: région Atlas + ville de Brécy

Un accord de stage lie le lycée Vauban à la société Orvexia, un autre à la banque Perrault et un troisième à la région Atlas.
  = agreement, signed: lycée Vauban + Orvexia
  = agreement, signed: lycée Vauban + Perrault / banque Perrault
  = agreement, signed: lycée Vauban + région Atlas

L'université de Kara a signé hier deux conventions : une de stage avec le port de Brécy, une de recherche avec l'Institut Lumen.
  = convention, signed: université de Kara + port de Brécy
  = convention, signed: université de Kara + Institut Lumen

Deux accords sont sortis de la visite : un sur la sécurité entre le Niger et le Bénin, un autre sur le rail entre le Niger et la société Orvexia.
  = agreement, signed: Niger + Bénin
  = agreement, signed: Niger + Orvexia

La société Orvexia a remporté deux contrats : le premier auprès de la Pologne, le second auprès de la région Atlas.
  = contract, signed: Orvexia + Pologne
  = contract, signed: Orvexia + région Atlas

# «vient d'en signer un» is news beside «avait déjà»
La commune de Brécy, qui avait déjà un accord avec le port de Sorel, vient d'en conclure un avec le lycée Vauban.
  = agreement, past: commune de Brécy + port de Sorel
  = agreement, signed: commune de Brécy + lycée Vauban
"""  # noqa: E501

IN_ONE_SENTENCE = """
La commune de Brécy a signé, d'une part, avec le port de Sorel un bail et, d'autre part, avec la région Atlas une convention.
  = contract, signed: commune de Brécy + port de Sorel
  = convention, signed: commune de Brécy + région Atlas

La Cité des arts de Brécy a signé avec la Région, qui la finance, une convention d'objectifs, et avec l'université de Kara, qui lui envoie ses étudiants, une convention de stage.
  = convention, signed: Cité des arts de Brécy + Région
  = convention, signed: Cité des arts de Brécy + université de Kara

# two others in a clause whose verb is that of the first
Le Maroc et l'Espagne ont signé jeudi un accord sur la pêche ; le Maroc et le Portugal, un autre sur l'énergie.
  = agreement, signed: Maroc + Espagne
  = agreement, signed: Maroc + Portugal

Le Tchad a signé avec la Turquie un accord de défense ; le Niger et le Bénin, un accord de transit.
  = agreement, signed: Tchad + Turquie
  = agreement, signed: Niger + Bénin

# what became of that one is not what was done to the first
La commune de Brécy a signé une convention avec le port de Sorel ; celle avec le lycée Vauban est encore en discussion.
  = convention, signed: commune de Brécy + port de Sorel
  = convention, negotiating: commune de Brécy + lycée Vauban
"""  # noqa: E501

HUB_OF_A_LIST = """
L'opérateur Movia a fait coup triple hier : accord d'interconnexion avec Airvox, contrat de fibre avec Orvexia, partenariat avec la Poste gabonaise.
  = agreement, signed: Movia + Airvox
  = contract, signed: Movia + Orvexia
  = partnership, signed: Movia + Poste gabonaise

Semaine faste pour la commune de Brécy : un bail avec le port de Sorel, une convention avec le lycée Vauban.
  = contract, signed: commune de Brécy + port de Sorel
  = convention, signed: commune de Brécy + lycée Vauban

Un accord avec l'Unicef, un autre avec l'OMS : le ministère comorien de la Santé n'a pas chômé lundi.
  = agreement, signed: ministère comorien de la Santé + Unicef
  = agreement, signed: ministère comorien de la Santé + OMS

# nothing is done yet
Le débat reste ouvert pour la commune de Brécy : un bail avec le port de Sorel, une convention avec le lycée Vauban ou rien.
  = none

L'idée du maire de Brécy : un accord avec la Suisse, un contrat avec Orvexia.
  = none
"""  # noqa: E501


@pytest.mark.parametrize(
    "case",
    [
        *cases(AS_MANY_AS_PARTNERS),
        *cases(OFFICE_OF_THEM_ALL),
        *cases(TOLD_BY_LITTLE),
        *cases(IN_ONE_SENTENCE),
        *cases(HUB_OF_A_LIST),
    ],
)
def test_each_has_its_own(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
