"""Bodies of all kinds, in the places where the side of an agreement stands: the name, nothing more, nothing less."""

# ruff: noqa: E501
from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

NAMES = {
    # houses, gatherings and places that sign by their town
    "le festival de Kintilé": "festival de Kintilé",
    "le Festival international du conte de Kintilé": "Festival international du conte de Kintilé",
    "la gare de Bellune": "gare de Bellune",
    "le campus des métiers de Bellune": "campus des métiers de Bellune",
    "le village de Tamba": "village de Tamba",
    "le bourg de Kermoal": "bourg de Kermoal",
    "la tribu de Tamba": "tribu de Tamba",
    # corps and services of which a country has one
    "la gendarmerie nationale": "gendarmerie nationale",
    "la marine nationale": "marine nationale",
    "l'armée de terre": "armée de terre",
    "le parquet national financier": "parquet national financier",
    "la préfecture de police": "préfecture de police",
    "la garde civile espagnole": "garde civile espagnole",
    "l'agence spatiale indienne": "agence spatiale indienne",
    "le comité olympique marocain": "comité olympique marocain",
    "la haute école de gestion de Bellune": "haute école de gestion de Bellune",
    # a noun of trade before the name
    "la coopérative agricole Verdane": "Verdane",
    "l'agence de presse Telnor": "Telnor",
    "la licorne Alan": "Alan",
    "le mouvement rebelle FLT": "FLT",
    # names that no capital opens
    "eTamba": "eTamba",
    "easyTram": "easyTram",
}
FRAMES = (
    "Nordane a signé mardi une convention avec {}.",
    "Un accord a été conclu lundi à Rabat entre la région Valdor et {}.",
    "La convention que {} a signée avec Nordane court sur trois ans.",
)


@pytest.mark.parametrize(("words", "name"), NAMES.items())
def test_the_name_is_that_of_the_body(words: str, name: str, tell: Callable[..., Record]) -> None:
    for frame in FRAMES:
        (agreement,) = tell(frame.format(words)).agreements
        assert name in [p.name for p in agreement.parties]
        assert len(agreement.parties) == 2


WHERE = [
    "Une convention a été signée lundi lors du festival de Kintilé entre la région Valdor et Nordane.",
    "La région Valdor et Nordane ont signé mardi un accord à la gare de Bellune.",
    "La région Valdor et Nordane ont signé un accord au village de Tamba.",
]


@pytest.mark.parametrize("text", WHERE)
def test_where_it_happens_is_no_side(text: str, tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text).agreements
    assert sorted(p.name for p in agreement.parties) == ["Nordane", "région Valdor"]


SIDES = {
    # the model takes the name that opens the sentence for a place
    "Sonarive, la fonderie de Bellune et la ville de Tours ont signé un accord.": "Sonarive + fonderie de Bellune + ville de Tours",
    "Sonangal, qui a signé lundi un partenariat avec Veolia, recrutera dix personnes.": "Sonangal + Veolia",
    # «et» behind «entre» parts two sides
    "Un accord a été signé entre le ministère togolais du Commerce et Sonarive.": "ministère togolais du Commerce + Sonarive",
    "Un accord a été signé entre la station de Courval et Sonarive.": "station de Courval + Sonarive",
    "Un accord a été signé entre le canton du Valais et Sonarive.": "canton du Valais + Sonarive",
    "Un accord a été signé entre le ministère de la Culture et du Sport et Sonarive.": "ministère de la Culture et du Sport + Sonarive",
    # an aside that a preposition opens
    "Engival, via sa filiale Solis, a signé un contrat avec Nordane.": "Engival + Nordane",
    "Engival, à travers sa filiale Solis, a signé un contrat avec Nordane.": "Engival + Nordane",
    "La SNCF, à l'instar de la RATP, a signé un contrat avec Nordane.": "SNCF + Nordane",
    "La région Valdor, sur proposition de son président, a signé une convention avec Nordane.": "région Valdor + Nordane",
    # the text ends with the name
    "Le contrat liant Nordane à H&M a été signé jeudi.": "Nordane + H&M",
    "Nordane a signé mardi un accord avec H&M.": "Nordane + H&M",
}


@pytest.mark.parametrize(("text", "sides"), SIDES.items())
def test_sides(text: str, sides: str, tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text).agreements
    assert sorted(p.name for p in agreement.parties) == sorted(sides.split(" + "))


def test_a_name_at_the_end_of_the_text_is_read(tell: Callable[..., Record]) -> None:
    assert tell("Un contrat de dix ans a été proposé à Bang & Olufsen").agreements == []
