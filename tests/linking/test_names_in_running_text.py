"""Names as newsrooms write them: works called by their craft, counterparts, two offices of one holder, what one is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

CRAFTS = """
# Works called by their craft and town
La laiterie de Coaticook et la Ville de Vernoux ont signé une entente.
  = agreement, signed: laiterie de Coaticook + Ville de Vernoux

Le lycée Brizeux et la verrerie de Masnières signeront mardi une convention.
  = convention, planned: lycée Brizeux + verrerie de Masnières

Les Faïenceries de Tamba ont conclu un contrat avec les éditions du Fleuve.
  = contract, signed: Faïenceries de Tamba + éditions du Fleuve

# A trade before the name is no part of it
L'opérateur Free et le câblier Alcatel Submarine Networks ont signé un contrat.
  = contract, signed: Free + Alcatel Submarine Networks

Le tuilier Terreal a passé un accord avec l'ascensoriste Kone.
  = agreement, signed: Terreal + Kone

# … but the noun that opens a sentence with no article is
Maison Riviera et la fromagerie de Coaticook ont signé une entente.
  = agreement, signed: Maison Riviera + fromagerie de Coaticook
"""

COUNTERPARTS = """
# A republic has no royal federation
La Fédération royale marocaine de natation et son homologue sénégalaise ont signé un accord.
  = agreement, signed: Fédération royale marocaine de natation + Fédération sénégalaise de natation

# Its own acronym is its name
La Fédération royale marocaine de football (FRMF) et son homologue rwandaise (Ferwafa) ont signé un accord.
  = agreement, signed: Fédération royale marocaine de football + Ferwafa

# The counterpart of its president heads the same body there
Ali Sow, qui préside la Fédération marocaine d'athlétisme, et son homologue kényan, Paul Kip, ont signé un accord.
  = agreement, signed: Fédération marocaine d'athlétisme + Fédération kényane d'athlétisme
  signed by: Ali Sow + Paul Kip

Le président de l'Office national du lait, Ali Sow, a signé un accord avec son homologue malien, Paul Ba.
  = agreement, signed: Office national du lait + Office malien du lait
  signed by: Ali Sow + Paul Ba

# That of another country has no country of the first in its name
La Chambre des notaires du Mali et son homologue du Niger ont signé un accord.
  = agreement, signed: Chambre des notaires du Mali + Chambre des notaires du Niger

La Chambre des notaires du Mali et son homologue ghanéenne ont signé un accord.
  = agreement, signed: Chambre des notaires du Mali + Chambre ghanéenne des notaires

Le président de l'Ordre des notaires du Mali, Ali Sow, a signé avec son homologue du Niger, Paul Ba, une convention.
  = convention, signed: Ordre des notaires du Mali + Ordre des notaires du Niger
  signed by: Ali Sow + Paul Ba

# What an office of the State looks after is no firm that it runs
La direction régionale de la Santé de Kédougou et Nordfisk ont signé un accord.
  = agreement, signed: direction régionale de la Santé de Kédougou + Nordfisk
"""

ASSOCIATIONS = """
# Names that are phrases, behind the noun that tells what they are
L'association Lait pour tous et la mairie de Tamba ont signé une convention.
  = convention, signed: Lait pour tous + mairie de Tamba

La mairie de Tamba a signé un accord avec l'ONG Pain pour le monde.
  = agreement, signed: mairie de Tamba + Pain pour le monde

La convention a été signée entre l'association Village et avenir et la Banque du Sahel.
  = convention, signed: Village et avenir + Banque du Sahel

# … in English, too
L'ONG Feed the Hungry a signé un accord avec la mairie de Tamba.
  = agreement, signed: Feed the Hungry + mairie de Tamba

La mairie de Tamba a signé un accord avec le fonds Bread for Life.
  = agreement, signed: mairie de Tamba + Bread for Life
"""

OFFICES = """
# Two offices of one holder, a comma between them
La convention a été signée par le wali de la région Fès-Meknès, gouverneur de la préfecture de Fès, Ali Sow, et le président du Conseil régional, Paul Ba.
  = convention, signed: wilaya de la région Fès-Meknès + Conseil régional
  signed by: Ali Sow + Paul Ba

# In the other order, and the second office is told after
Le maire de Vernoux, président de la métropole, Paul Mercier, a signé une convention avec l'Université de Tamba.
  = convention, signed: ville de Vernoux + Université de Tamba
  signed by: Paul Mercier
"""  # noqa: E501

WHAT_ONE_IS = """
# What the named one is, with «un» or «une», is no other
La Ville de Vernoux a signé un accord avec Tarbes, une ville moyenne du Sud-Ouest.
  = agreement, signed: Ville de Vernoux + Tarbes

Nordis et Celtis, une filiale bretonne du groupe Malo, ont signé un contrat.
  = contract, signed: Nordis + Celtis

Le contrat a été signé par Nordis, une start-up de Lille, et la Région.
  = contract, signed: Nordis + Région

# Nothing introduces them but «signé par»
Un accord signé lundi par Nordis et Celtis prévoit des embauches.
  = agreement, signed: Nordis + Celtis
"""

PLURALS = """
# «les deux villes» are no prefecture, «les deux universités» no ministry
La Ville de Vernoux est jumelée avec la Ville de Tamba. La préfecture du Var et l'ambassade de France s'en félicitent. Une convention doit lier en avril les deux villes à l'association Nordfisk.
  = twinning, past: Ville de Vernoux + Ville de Tamba
  = convention, planned: Ville de Vernoux + Ville de Tamba + Nordfisk

L'Université de Thiès et l'Université de Liège se connaissent. La Croix-Rouge s'en félicite. Les deux universités ont signé une convention.
  = convention, signed: Université de Thiès + Université de Liège
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(CRAFTS))
def test_works_and_trades(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(COUNTERPARTS))
def test_counterparts(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ASSOCIATIONS))
def test_associations_called_by_a_phrase(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(OFFICES))
def test_two_offices_of_one_holder(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(WHAT_ONE_IS))
def test_what_the_named_one_is(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(PLURALS))
def test_plurals_of_one_sort(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
