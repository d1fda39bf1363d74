"""«A Verlin, la maire, Anne Morel»: the office of a commune is that of the town where it happens."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

PARTIES = {
    "A Verlin, le maire, Paul Durand, et le directeur de la Banque du Sahel, Jean Petit, ont signé une convention.": {
        "ville de Verlin",
        "Banque du Sahel",
    },
    "Samedi, sous la halle de Pontarlier, la maire, Anne Durand, et son homologue de Zarautz, Xabier Txurruka, "
    "ont signé la charte qui jumelle leurs deux communes.": {"ville de Pontarlier", "ville de Zarautz"},
    "Au Havre, le maire, Paul Durand, a signé mardi une convention avec Veolia.": {"ville du Havre", "Veolia"},
    "Rennes - Le maire, Paul Durand, a signé mardi une convention avec Veolia.": {"ville de Rennes", "Veolia"},
    "A l'hôtel de ville d'Alcy, la maire, Anne Durand, et la présidente de l'Office du lait, Eva Petit, ont signé "
    "un accord.": {"ville d'Alcy", "Office du lait"},
    # several mayors, whose towns share one «de»; who follows behind them are the mayors
    "Les maires de Verlin, Brécy et Le Mesnil ont signé une charte.": {
        "ville de Verlin",
        "ville de Brécy",
        "ville du Mesnil",
    },
    "Une charte a été signée par les maires de Verlin et Alcy, Paul Durand et Anne Petit.": {
        "ville de Verlin",
        "ville d'Alcy",
    },
    "Le maire de Verlin, Paul Durand, et le président de la Banque du Sahel ont signé un accord.": {
        "ville de Verlin",
        "Banque du Sahel",
    },
    # of another town, as the text tells
    "Le maire de Tamba, Paul Durand, était attendu. A Verlin, le maire a signé mardi une convention avec Veolia.": {
        "ville de Tamba",
        "Veolia",
    },
    "À Paris, le maire de Tamba, Paul Durand, a signé mardi un accord avec Veolia.": {"ville de Tamba", "Veolia"},
    "La commune d'Alcy a invité ses voisins à Paris. Le maire, Paul Durand, a signé un accord avec Veolia.": {
        "commune d'Alcy",
        "Veolia",
    },
}


@pytest.mark.parametrize(("text", "parties"), PARTIES.items())
def test_whose_mayor(text: str, parties: set[str], tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text).agreements
    assert {p.name for p in agreement.parties} == parties


def test_a_lone_name_behind_an_opening_preposition_is_a_place(tell: Callable[..., Record]) -> None:
    text = "A Verlin, le ministre de la Santé, Paul Durand, et la société Nordfisk ont signé une convention."
    (agreement,) = tell(text).agreements
    assert agreement.place is not None and agreement.place.name == "Verlin"
