"""An agreement told over two sentences: its sides, by names nobody knows, in the one, what they sign in the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

PAIRS = """
# two names side by side, whatever the model takes them for
Celtovan et Nordalis jouent la même partition depuis lundi. Les deux fabricants ont signé un accord de distribution.
  = agreement, signed: Celtovan + Nordalis

Câblo-Sud et la société Fibralix se sont serré la main. L'entente a été signée mardi à Québec.
  = agreement, signed: Câblo-Sud + Fibralix
  place: Québec

Le Parc du Haut-Tazert et le Musée du sel de Sorel se connaissent bien. Une charte a été signée dimanche.
  = charter, signed: Parc du Haut-Tazert + Musée du sel de Sorel

Le négociant Rizolis et Terravive se connaissaient. Ils ont signé lundi un contrat.
  = contract, signed: Rizolis + Terravive

La Tazertaise de transports et les Autocars sorellois roulent ensemble. Le contrat a été signé lundi.
  = contract, signed: Tazertaise de transports + Autocars sorellois

La RTVB et TéléTamba n'ont pas attendu. Trois mois après, les deux chaînes annoncent un accord de coproduction.
  = agreement, announced: RTVB + TéléTamba

# persons are none, and two surnames may be persons
Vasseur et Kolb se sont vus lundi. L'accord a été signé dans la foulée.
  = none

Lise Vidal et Awa Sarr se sont serré la main. L'entente a été signée mardi à Québec.
  = none

# nothing is told of an agreement
Celtovan et Nordalis jouent la même partition depuis lundi. Les deux fabricants se disputent le marché du lin.
  = none
"""

ALONE = """
# words without an article before a verb in the singular
Transvia Sud n'avait plus de port d'attache. Elle a signé mardi une convention avec le port de Sète.
  = convention, signed: Transvia Sud + port de Sète

Horizon Vert voulait s'agrandir. La société a signé lundi un contrat avec la Banque du Sahel.
  = contract, signed: Horizon Vert + Banque du Sahel

Éditions du Marais cherchait un imprimeur. Elle a conclu un contrat avec le groupe Solane.
  = contract, signed: Éditions du Marais + Solane

Aéroports du Littoral gérera les pistes de Sorel, en vertu d'une convention conclue lundi avec l'État gabonais.
  = convention, signed: Aéroports du Littoral + État gabonais

# the metal in a name
La commune de Tazert et la Fondation Cèdre d'Or ont signé mercredi une convention.
  = convention, signed: commune de Tazert + Fondation Cèdre d'Or

La coopérative Orge d'Or a signé mercredi une convention avec la commune de Tazert.
  = convention, signed: coopérative Orge d'Or / Orge d'Or + commune de Tazert
"""

TOGETHER = """
# a negation that tells of what they do together
La Ville de Vernoux et l'Université de Tamba n'avaient jamais travaillé ensemble. C'est chose faite depuis hier, avec la signature d'une convention.
  = convention, signed: Ville de Vernoux + Université de Tamba

Le Bénin et le Togo ne se quittent plus. Un accord douanier a été signé lundi à Lomé.
  = agreement, signed: Bénin + Togo

La Ville de Vernoux et l'Université de Tamba n'ont pas encore tranché. Une convention a été signée par la Région Atlas.
  = convention, signed: Région Atlas

# the two behind a colon
Dix ans de brouille, et puis un papier : l'Opéra de Sorel et le Théâtre de Tazert se sont réconciliés. Celui-ci prêtera ses décors à celui-là, dit l'accord signé vendredi.
  = agreement, signed: Opéra de Sorel + Théâtre de Tazert

# those whose talks end
Les pourparlers entre la Ville de Vernoux et l'Université de Tamba sont terminés. Le protocole sera signé lundi prochain.
  = protocol, planned: Ville de Vernoux + Université de Tamba

La Ville de Vernoux a ouvert des discussions avec l'Université de Tamba. Le protocole sera signé en mai.
  = protocol, planned: Ville de Vernoux + Université de Tamba

# when and where, right behind a verb that concludes by itself
La Ville de Vernoux et l'Université de Tamba se sont entendues lundi à Tunis. Le texte prévoit un amphithéâtre commun.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-11
  place: Tunis

L'Université de Tamba et la Banque du Sahel ont finalisé l'accord. Il sera signé le 20 mars à Oran.
  = agreement, planned: Université de Tamba + Banque du Sahel
  date: 2024-03-20

# one of before, behind «après»
La Ville de Vernoux et l'Université de Tamba se connaissent. Après une première entente en 2018, elles en ont signé une deuxième lundi.
  = agreement, past: Ville de Vernoux + Université de Tamba
  = agreement, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-11
"""  # noqa: E501

SIGNED = """
# what two are said to have signed, told only then
La Ville de Vernoux et l'Université de Tamba se boudaient. Elles ont signé lundi. L'accord ouvre cent places.
  = agreement, signed: Ville de Vernoux + Université de Tamba
  date: 2024-03-11

Awa Sarr, directrice du port de Sorel, et Luc Vidal, président de la Banque du Sahel, ont signé lundi. L'accord rétablit la ligne.
  = agreement, signed: port de Sorel + Banque du Sahel
  signed by: Awa Sarr + Luc Vidal

La Ville de Vernoux et l'Université de Tamba ont signé lundi. La convention prévoit un campus.
  = convention, signed: Ville de Vernoux + Université de Tamba

# … ended, of those on the scene
L'Office du lait et la Région Atlas avaient tout prévu, sauf la sécheresse. Le contrat a été rompu lundi.
  = contract, terminated: Office du lait + Région Atlas

# … and to be signed, whatever it does besides
Le Bénin et le Togo peaufinent. Le protocole qui doit relier leurs réseaux sera signé à Lomé le 4 avril.
  = protocol, planned: Bénin + Togo
  date: 2024-04-04
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(PAIRS + ALONE + TOGETHER + SIGNED))
def test_told_in_two_sentences(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
