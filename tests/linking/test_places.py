"""A place stands once in a record, whatever the accents and capitals of its name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

SIGNED = "Le Maroc et les Etats-Unis ont signé un accord de coopération."


@pytest.mark.parametrize("written", ["États-Unis", "Etats-Unis", "ÉTATS-UNIS"])
def test_a_place_that_is_a_state_of_the_record_is_no_entity_of_its_own(
    tell: Callable[..., Record], written: str
) -> None:
    record = tell(f"{SIGNED} Dix étudiants vivent à Dakar, loin des {written}.")
    assert [e.name for e in record.entities] == ["Maroc", "Etats-Unis", "Dakar"]


def test_places_written_with_and_without_accents_are_one(tell: Callable[..., Record]) -> None:
    record = tell("Dix étudiants vivent aux États-Unis. Ils sont nés aux Etats-Unis et à Fès, non à Fes ni à FÈS.")
    places = {e.name: [m.text for m in e.mentions] for e in record.entities}
    assert places == {"États-Unis": ["États-Unis", "Etats-Unis"], "Fès": ["Fès", "Fes", "FÈS"]}


def test_the_name_is_not_that_in_capitals_if_the_text_has_another(tell: Callable[..., Record]) -> None:
    record = tell("L'atelier s'est tenu à DAKAR. Dix étudiants vivent à Dakar.")
    assert [(e.name, len(e.mentions)) for e in record.entities] == [("Dakar", 2)]
