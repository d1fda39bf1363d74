"""«l'exploitant du réseau de bus, Keolis»: what a body is, then between commas its name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

PARTIES = {
    "La Ville de Verlin et le club de rugby local, le RC Verlin, ont signé une convention.": [
        "Ville de Verlin",
        "RC Verlin",
    ],
    "La commune d'Alcy et l'exploitant du réseau de bus, Keolis, ont signé un contrat.": ["commune d'Alcy", "Keolis"],
    "La Ville de Rennes a signé une convention avec le gestionnaire du port, la société Atlantique Quais.": [
        "Ville de Rennes",
        "Atlantique Quais",
    ],
    "Le contrat a été signé par la Ville de Rennes et par l'exploitant du réseau de bus, Keolis, lundi à Rennes.": [
        "Ville de Rennes",
        "Keolis",
    ],
    "L'accord a été signé entre la Ville de Rennes et l'exploitant du réseau de bus, Keolis.": [
        "Ville de Rennes",
        "Keolis",
    ],
    # a list goes on over the complement of what has no name
    "La Ville de Rennes, l'exploitant du réseau et la Région Bretagne ont signé une convention.": [
        "Ville de Rennes",
        "Région Bretagne",
    ],
    # the comma closes something else
    "En accord avec la direction du port, la CGT a signé mardi une convention avec Veolia.": ["CGT", "Veolia"],
}


@pytest.mark.parametrize(("text", "parties"), PARTIES.items())
def test_the_name_behind_the_description(text: str, parties: list[str], tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text).agreements
    assert [p.name for p in agreement.parties] == parties
