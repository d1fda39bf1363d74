"""Unions of a firm, and associations whose name is a phrase."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

UNIONS = """
# The firm behind a union's name is the employer, and no subject beside it
La CGT de Michelin et la direction ont signé un accord.
  = agreement, signed: CGT + Michelin

La section CFDT de Valeo et la direction ont signé mardi un accord.
  = agreement, signed: CFDT + Valeo

Le syndicat CFDT de Renault a signé un accord avec la direction.
  = agreement, signed: CFDT + Renault

La CGT et la CFDT de Valeo signeront un accord avec la direction.
  = agreement, planned: CGT + CFDT + Valeo

La CGT du CHU de Nantes a conclu un protocole avec la direction.
  = protocol, signed: CGT + CHU de Nantes

# A land is no firm
La CFDT de la Loire a signé une charte avec la Région Atlas.
  = charter, signed: CFDT + Région Atlas
"""

PHRASES = """
# An infinitive opens the name
Dans le Morbihan, l'association Vivre au pays a signé une convention avec la commune de Baud.
  = convention, signed: Vivre au pays + commune de Baud

L'association Lire et grandir et le collège Jean-Rostand ont signé une convention.
  = convention, signed: Lire et grandir + collège Jean-Rostand

L'ONG Agir sans frontières, présidée par Awa Sow, et la Ville de Vernoux ont signé un accord.
  = agreement, signed: Agir sans frontières + Ville de Vernoux

# A determiner or an adverb does
L'association Un toit pour tous et la mairie de Vernoux ont signé une convention.
  = convention, signed: Un toit pour tous + mairie de Vernoux

Le collectif Ensemble autrement et la Ville de Vernoux ont signé une charte.
  = charter, signed: Ensemble autrement + Ville de Vernoux

# What it is for is no part of the name, nor is the verb
La Ville de Vernoux a signé avec l'association Bouger pour la gestion du stade une convention.
  = convention, signed: Ville de Vernoux + Bouger

L'association Vivre a signé une convention avec la Ville de Vernoux.
  = convention, signed: Vivre + Ville de Vernoux

# «sur le climat et l'environnement» is one complement
Le Centre de recherche sur le climat et l'environnement et l'université de Lomé ont signé une convention.
  = convention, signed: Centre de recherche sur le climat et l'environnement + université de Lomé

# The minister of another state whose title tells no field
Le secrétaire d'Etat américain, Paul Mercier, et le ministre marocain de la Pêche, Ali Sow, ont signé un accord.
  = agreement, signed: États-Unis + ministère de la Pêche
"""


@pytest.mark.parametrize("case", cases(UNIONS))
def test_the_union_of_a_firm(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(PHRASES))
def test_names_that_are_phrases(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
