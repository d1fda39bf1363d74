"""One agreement more, told without its noun or without its sides; and older ones that led to the news."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TEXTS = """
# «un autre texte» with nobody named: of the same two
Le Lesotho et le Botswana ont paraphé mardi une entente sur les hauts plateaux. Un autre document, relatif aux parcs, doit être paraphé en août à Gaborone.
  = agreement, signed: Lesotho + Botswana
    date: 2024-03-12
  = agreement, planned: Lesotho + Botswana
    date: 2024-08
    place: Gaborone

Le Samoa et les Tonga ont signé un traité de frontière. Les deux pays ont aussi convenu d'un arrangement sur les taxes. Un troisième texte, relatif aux ports, sera paraphé avant la fin de l'année.
  = treaty, signed: Samoa + Tonga
  = arrangement, signed: Samoa + Tonga
  = arrangement, planned: Samoa + Tonga

# what a letter of intention leads to
La société Tuilux a signé une lettre d'intention avec la Ville de Chambly. Le contrat définitif sera conclu à l'automne.
  = intention, signed: Tuilux + Ville de Chambly
  = contract, planned: Tuilux + Ville de Chambly

# the same one
La société Tuilux et la Ville de Chambly négocient un contrat. Le contrat définitif sera conclu à l'automne.
  = contract, negotiating: Tuilux + Ville de Chambly

# «du même type», with another
Le Lesotho a signé mardi une convention fiscale avec le Malawi. Un texte du même type est en négociation avec la Zambie.
  = convention, signed: Lesotho + Malawi
  = convention, negotiating: Lesotho + Zambie

La Ville de Bulle a signé un bail avec la société Fromalp. Avec la société Granol, un accord du même type se négocie depuis l'an dernier.
  = contract, signed: Ville de Bulle + Fromalp
  = agreement, negotiating: Ville de Bulle + Granol

# two others do the same: of the kind just told
L'Office du thé de Butare a signé mercredi un protocole d'accord avec la coopérative Urumuri. La Fédération des apiculteurs de Huye a fait de même avec la société Mielka.
  = protocol, signed: Office du thé de Butare + Urumuri
  = protocol, signed: Fédération des apiculteurs de Huye + Mielka

# somebody's own: with the partner of the one told before
La Fondation Corvin a signé un bail avec la commune de Bulle. L'Institut des plantes, lui, a signé le sien en janvier.
  = contract, signed: Fondation Corvin + commune de Bulle
  = contract, signed: Institut des plantes + commune de Bulle
    date: 2024-01

# … or with the one that is told
La Fondation Corvin a signé une charte avec la commune de Bulle. L'Institut des plantes a signé la sienne avec la Ville de Morat.
  = charter, signed: Fondation Corvin + commune de Bulle
  = charter, signed: Institut des plantes + Ville de Morat

# «le sien» of something else
La Fondation Corvin a signé un bail avec la commune de Bulle. L'Institut des plantes, lui, a perdu le sien.
  = contract, signed: Fondation Corvin + commune de Bulle
"""  # noqa: E501

ORDINALS = """
# the verb of the first holds for the second
Deux chartes ont été signées jeudi. La première a été signée par le maire de Bulle, Jean Corvin, et la présidente de l'association Alpage, Rose Favre ; la deuxième par M. Corvin et le directeur de l'hôpital de Morat, Paul Zwick.
  = charter, signed: ville de Bulle + Alpage
    signed by: Jean Corvin + Rose Favre
  = charter, signed: ville de Bulle + hôpital de Morat
    signed by: Jean Corvin + Paul Zwick

La première convention a été conclue entre la Ville de Morat et l'Université de Kandi, la seconde entre le port de Lagune et la société Navitec.
  = convention, signed: Ville de Morat + Université de Kandi
  = convention, signed: port de Lagune + Navitec

# a superlative, something said of it in commas, and its verb
La Ville de Morat a signé deux baux. Le plus cher, 3 millions de francs suisses, lie la collectivité à l'Agence des gares. Le second a été conclu avec l'association Lac propre.
  = contract, signed: Ville de Morat + Agence des gares
  = contract, signed: Ville de Morat + association Lac propre

# two that bind the two of the clause before
La Ville de Morat et la Fondation Corvin se connaissent : deux conventions, en 2016 et en 2020, les ont déjà réunies.
  = convention, past: Ville de Morat + Fondation Corvin
    count: 2

# several papers brought home, named after it
Le directeur du Port de Kandi est revenu de Porto avec deux documents : un protocole d'accord avec le Port de Leixoes et une lettre d'intention avec la société Barcamar.
  = protocol, signed: Port de Kandi + Port de Leixoes
  = intention, signed: Port de Kandi + Barcamar

# persons, not agreements
La Ville de Morat a signé un bail avec la Fondation Corvin. Le plus heureux, le jardinier, l'a appris hier.
  = contract, signed: Ville de Morat + Fondation Corvin
"""  # noqa: E501

OLDER = """
# what the news follows from
Après l'accord conclu en février avec le Malawi, le Lesotho a signé mardi une convention fiscale avec la Zambie.
  = agreement, past: Malawi + Lesotho
    date: 2024-02
  = convention, signed: Lesotho + Zambie
    date: 2024-03-12

Dans le cadre de l'accord-cadre signé en février par le ministère de l'Élevage et l'ONG Bergers, une convention a été conclue vendredi entre l'hôpital de Kandi et la société Vétika.
  = framework_agreement, past: ministère de l'Élevage + Bergers
  = convention, signed: hôpital de Kandi + Vétika

# the text of the sentence before, by an opening participle
Le contrat d'entretien court jusqu'en décembre. Conclu en 2012 entre la commune de Bulle et la société Balayor, il ne sera pas prolongé.
  = contract, past: commune de Bulle + Balayor
    date: 2012

# by «ce dernier»
Le contrat gêne. C'est ce dernier, signé le 3 juin 1987 entre la société Énergor et la commune de Bulle, que le maire relit.
  = contract, past: Énergor + commune de Bulle
    date: 1987-06-03

# the new one ends an older one, not itself
La commune de Bulle a signé jeudi un bail de trente ans avec la société Balayor. Le bail annule et remplace l'accord verbal de 2015.
  = contract, signed: commune de Bulle + Balayor

# «leur», of the two told before
Entre l'Académie des neiges et l'Université de Kandi, le courant passe. Leur accord-cadre court désormais jusqu'en 2029. Il avait été scellé à Morat en 2014.
  = framework_agreement, past: Académie des neiges + Université de Kandi
    date: 2014
    place: Morat

# a «ne» that denies nothing
Il avait fallu dix mois de palabres avant que le Parc des Lacs et l'Office des forêts n'aboutissent, en 2013 à Morat, à leur première convention.
  = convention, past: Parc des Lacs + Office des forêts
    date: 2013

Le Parc des Lacs attendra que l'Office des forêts n'exige plus de convention.
  = none

# denied afterwards
La conclusion d'un accord entre la Banque des Lacs et le groupe Sodrex, annoncée lundi, a été démentie mardi par les deux maisons.
  = none

# what was entrusted, in another word
L'Office des eaux de Morat a confié mardi à Aquabel la réfection de ses pompes, un contrat de 9 millions de francs suisses.
  = contract, signed: Office des eaux de Morat + Aquabel
    amounts: 9000000 CHF

# their lot
La Ville de Morat et le Port de Kandi ont lié leur sort mardi par une charte.
  = charter, signed: Ville de Morat + Port de Kandi

# a party that stands behind «au» is no place of the news
La Fondation Corvin et le Musée de Bulle ont conclu mardi un accord de dépôt. Un accord de 2015 lie déjà la Fondation au Musée d'Ixelles.
  = agreement, signed: Fondation Corvin + Musée de Bulle
    place: none
  = agreement, past: Fondation Corvin + Musée d'Ixelles

# ministers of another matter than those named
Les ministres de l'Agriculture du Togo, Gilbert Tavar, et du Bénin, Carlos Nhaga, ont signé un protocole. Les ministres de la Pêche des deux pays ont signé un second protocole.
  = protocol, signed: ministère togolais de l'Agriculture + ministère béninois de l'Agriculture
    signed by: Gilbert Tavar + Carlos Nhaga
  = protocol, signed: Togo + Bénin
    signed by:

# the nation by which a firm is introduced
L'opérateur Savanocom a choisi le français Télinor pour ses antennes. Liée par contrat à la société chinoise Huafong depuis 2019, l'entreprise nigérienne veut changer.
  = contract, past: Savanocom + Huafong
    date: 2019

# «l'établissement public» is the agency
L'Agence de l'eau a conclu une convention avec le Syndicat des rivières. L'établissement public a aussi signé un accord avec la Métropole de Lagune.
  = convention, signed: Agence de l'eau + Syndicat des rivières
  = agreement, signed: Agence de l'eau + Métropole de Lagune
"""  # noqa: E501


@pytest.mark.parametrize("case", [*cases(TEXTS), *cases(ORDINALS), *cases(OLDER)])
def test_one_text_more(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
