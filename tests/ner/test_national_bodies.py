"""Bodies of which a country has one, ranks that firms hold, movements told twice, states that go by their capital."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

BODIES = """
# One of each in a country, told with its adjective
Le groupe Lumex a signé un contrat avec la marine sénégalaise.
  = contract, signed: Lumex + marine sénégalaise

Le groupe Lumex a signé un contrat avec le fonds souverain norvégien.
  = contract, signed: Lumex + fonds souverain norvégien

Grâce à un accord avec la justice américaine, le groupe Lumex évite un procès.
  = agreement, past: justice américaine + Lumex

# What has an acronym is a name
Le groupe Lumex a signé un accord avec la compagnie pétrolière nationale nigériane (CPNN).
  = agreement, signed: Lumex + compagnie pétrolière nationale nigériane

Le groupe Lumex a signé un accord avec l'ordre des médecins.
  = agreement, signed: Lumex + ordre des médecins

# The people of a town, whatever the model takes them for
Le groupe américain Lumex et la start-up grenobloise Verdix ont signé un contrat.
  = contract, signed: Lumex + Verdix
"""

RANKS = """
# A rank that a firm holds
Le groupe Lumex a signé un accord avec le leader mondial du sucre Tereos.
  = agreement, signed: Lumex + Tereos

Le numéro un du luxe LVMH et le groupe Lumex ont signé un accord.
  = agreement, signed: LVMH + Lumex
"""

MOVEMENTS = """
# A movement by two words, in sentences that tell of no agreement too
Les insurgés talibans attaquent. Le 29 février, ils ont signé un accord avec Washington.
  = agreement, signed: talibans + Washington

Le gouvernement et les rebelles Houthis ont signé une trêve.
  = other, signed: gouvernement + rebelles Houthis
"""

CAPITALS = """
# A state that the text calls by its capital alone has that name …
Londres a signé mardi un accord avec Oslo.
  = agreement, signed: Londres + Oslo

# … and its own where the text has it
Londres a signé mardi un accord avec Oslo. Le Royaume-Uni importe du gaz de Norvège.
  = agreement, signed: Royaume-Uni + Norvège

Le groupe Lumex a signé un contrat avec le Kremlin.
  = contract, signed: Lumex + Kremlin

# … nor by a palace that only speaks of what an adjective tells
La justice s'appuie sur l'accord américano-britannique. «C'est un scandale», a réagi Downing Street.
  = agreement, past: États-Unis + Royaume-Uni

Le groupe Lumex a signé un accord avec les Nations unies.
  = agreement, signed: Lumex + Nations unies
"""


@pytest.mark.parametrize("case", cases(BODIES + RANKS))
def test_bodies(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(MOVEMENTS + CAPITALS))
def test_states_and_movements(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_the_country_of_a_capital_is_told_by_its_code(tell: Callable[..., Record]) -> None:
    record = tell("Londres a signé mardi un accord avec Oslo.")
    assert [party.country for party in record.agreements[0].parties] == ["GB", "NO"]


def test_sixty_planes_are_no_body(tell: Callable[..., Record]) -> None:
    record = tell("Orvel a reçu une commande ferme de 60 A220 de la compagnie Aéris.")
    assert [entity.name for entity in record.entities] == ["Orvel", "Aéris"]


def test_a_state_is_named_as_soon_as_the_text_names_it_with_whatever_accents(tell: Callable[..., Record]) -> None:
    record = tell("Washington a signé mardi un accord avec Niamey. Il part aux Etats-Unis, puis au Nigeria.")
    assert [party.name for party in record.agreements[0].parties] == ["États-Unis", "Niamey"]
