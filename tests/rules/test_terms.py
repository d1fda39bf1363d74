"""How long an agreement runs, and days that are told from another day."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

TERMS = """
# «sept» is a number before years and months
La Région Atlas et la Banque du Sahel ont signé une convention. Elle vaut pour vingt-sept ans.
  = convention, signed: Région Atlas + Banque du Sahel
  duration: vingt-sept ans

# The noun and its complements, then the length
La Région Atlas et la Banque du Sahel ont signé un contrat de recherche de trois ans.
  = contract, signed: Région Atlas + Banque du Sahel
  duration: trois ans

La Région Atlas et la Banque du Sahel ont conclu un accord de prêt, remboursable en douze ans.
  = financing, signed: Région Atlas + Banque du Sahel
  duration: douze ans

# Until which year
La Région Atlas et la Banque du Sahel ont reconduit jusqu'en 2027 leur convention.
  = convention, renewed: Région Atlas + Banque du Sahel
  duration: jusqu'en 2027

La Région Atlas et la Banque du Sahel ont signé une convention. Elle court jusqu'à fin 2030.
  = convention, signed: Région Atlas + Banque du Sahel
  duration: jusqu'à fin 2030

# With the money
La Région Atlas et la Banque du Sahel ont signé une convention. L'enveloppe atteint 3 millions d'euros sur trois ans.
  = convention, signed: Région Atlas + Banque du Sahel
  duration: trois ans
  amounts: 3000000 EUR

# A tacit renewal is none
La Région Atlas et la Banque du Sahel ont signé une convention. Le texte court sur cinq ans, avec tacite reconduction.
  = convention, signed: Région Atlas + Banque du Sahel
  duration: cinq ans

# An age of something is no length
La Région Atlas et la Banque du Sahel ont signé un contrat, après un retard de deux ans.
  = contract, signed: Région Atlas + Banque du Sahel
  duration: none
"""

DAYS = """
# The last day told, whatever years stand between
Mardi, la Région Atlas a fêté ses élus. Depuis 2018, elle cherchait un appui. Le même jour, elle a signé une convention avec la Banque du Sahel.
  = convention, signed: Région Atlas + Banque du Sahel
  date: 2024-03-12

Le maire a reçu la presse mercredi. La Région Atlas et la Banque du Sahel avaient conclu leur accord la veille.
  = agreement, signed: Région Atlas + Banque du Sahel
  date: 2024-03-12

Le conseil s'est réuni lundi. La Région Atlas et la Banque du Sahel ont signé le jour même une convention.
  = convention, signed: Région Atlas + Banque du Sahel
  date: 2024-03-11

# That year
La Région Atlas est née en 1988 : cette année-là, elle avait conclu une convention avec la Banque du Sahel.
  = convention, past: Région Atlas + Banque du Sahel
  date: 1988

# What is hoped of talks is no date
La Région Atlas négocie avec la Banque du Sahel une convention. Le directeur table sur une conclusion en mai.
  = convention, negotiating: Région Atlas + Banque du Sahel
  date: none

# Nothing is signed after it was told: the year is of something else
La Région Atlas et la Banque du Sahel ont signé une convention sur le port de 2031.
  = convention, signed: Région Atlas + Banque du Sahel
  date: none

# When it ran out
La convention entre la Région Atlas et la Banque du Sahel, arrivée à expiration en juin, a été renouvelée.
  = convention, renewed: Région Atlas + Banque du Sahel
  date: none
"""  # noqa: E501

ABOUT = """
# What stands before the verb
Le réseau de chaleur, lui, a fait l'objet d'une convention signée par la Région Atlas et la Banque du Sahel.
  = convention, signed: Région Atlas + Banque du Sahel
  subject: Le réseau de chaleur

L'accueil des jeunes est au cœur d'un accord conclu mardi par la Région Atlas et la Banque du Sahel.
  = agreement, signed: Région Atlas + Banque du Sahel
  subject: L'accueil des jeunes

# What the money is for
La Région Atlas et la Banque du Sahel ont signé un accord de prêt. L'argent servira à bitumer la route du port.
  = financing, signed: Région Atlas + Banque du Sahel
  subject: bitumer la route du port

La Région Atlas et la Banque du Sahel ont signé un accord de prêt. Les fonds iront à la seconde phase du barrage.
  = financing, signed: Région Atlas + Banque du Sahel
  subject: la seconde phase du barrage

# The number of an amendment belongs to its name
La Région Atlas et la Banque du Sahel ont signé l'avenant n° 5 à la convention minière.
  = amendment, signed: Région Atlas + Banque du Sahel
  subject: avenant n° 5 à la convention minière

# Where one writes is no matter of it
La Région Atlas et la Banque du Sahel ont signé sur un coin d'établi un accord.
  = agreement, signed: Région Atlas + Banque du Sahel
  subject: none
"""


@pytest.mark.parametrize("case", cases(ABOUT))
def test_about(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(TERMS))
def test_terms(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(DAYS))
def test_days(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


BUILDINGS = """
# A building whose name opens with a capital is no town of that name
La Région Atlas et la Banque du Sahel ont signé mardi, au Palais des congrès de Vichy, une convention.
  = convention, signed: Région Atlas + Banque du Sahel
  place: Vichy

La Région Atlas et la Banque du Sahel ont signé mardi, aux Halles universitaires, une convention.
  = convention, signed: Région Atlas + Banque du Sahel
  place: Halles universitaires

# Where a government sits
Mercredi, à la Primature, une convention a été signée entre la Région Atlas et la Banque du Sahel.
  = convention, signed: Région Atlas + Banque du Sahel
  place: Primature

La Région Atlas et la Banque du Sahel ont signé mardi une convention à la Kasbah.
  = convention, signed: Région Atlas + Banque du Sahel
  place: Kasbah

# The town of a room, though nobody lists it
La Région Atlas et la Banque du Sahel ont signé mardi, dans la salle du conseil de Lornac, une convention.
  = convention, signed: Région Atlas + Banque du Sahel
  place: Lornac

# Who is away signs nothing there
La Région Atlas et la Banque du Sahel ont signé une convention. Le vice-président a signé au nom du président, en mission à Paris.
  = convention, signed: Région Atlas + Banque du Sahel
  place: none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(BUILDINGS))
def test_buildings(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
