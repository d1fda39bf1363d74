"""Who the sides are: offices, and the bodies behind them, in plain sentences."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

SIDES = {
    # an office of a place that the text does not name is one of the sides all the same
    "Le maire de Verlin a signé lundi une convention avec la préfète.": ["ville de Verlin", "préfecture"],
    "Le bâtonnier, Luc Bosc, et le maire de Verlin ont signé une charte.": ["ville de Verlin", "barreau"],
    "Le wali et le président du conseil communal de Tata ont signé une convention.": [
        "conseil communal de Tata",
        "wilaya",
    ],
    "La maire de Verlin et le président du département ont signé une convention.": ["ville de Verlin", "département"],
    "Le préfet et la présidente du département ont signé une convention.": ["préfecture", "département"],
    "Le contrat de ville a été signé par l'État, représenté par le préfet, et par la ville de Verlin.": [
        "État",
        "ville de Verlin",
    ],
    "Le préfet, le procureur de la République et le maire de Brévent ont signé un contrat de sécurité.": [
        "parquet",
        "préfecture",
        "ville de Brévent",
    ],
    "La commissaire européenne au Climat et le ministre brésilien de l'Environnement ont signé un accord.": [
        "Commission européenne",
        "ministère de l'Environnement",
    ],
    "Le gouverneur du district d'Abidjan et l'Office national de la voirie ont signé un contrat-plan.": [
        "district d'Abidjan",
        "Office national de la voirie",
    ],
    # what one side is, without an article, between commas
    "L'université Atlas et la société Nordfisk, filiale du groupe Celtis, ont signé un accord.": [
        "université Atlas",
        "Nordfisk",
    ],
    "La ville de Verlin, la société Hydris, filiale du groupe Malo, et l'Agence du Nord ont signé un contrat.": [
        "ville de Verlin",
        "Hydris",
        "Agence du Nord",
    ],
    # the firm that a union's name goes on with is only whose union it is
    "Le secrétaire général de la CGT de Nordfisk et la direction ont signé un accord.": ["Nordfisk", "CGT"],
    "Les syndicats CFDT et FO de Mécalor et la direction ont signé un accord.": ["CFDT", "FO", "Mécalor"],
    "La CGT Nordfisk et la direction de l'entreprise ont signé un accord.": ["CGT Nordfisk", "Nordfisk"],
    "Le délégué CFDT de Mécalor et la direction ont signé un accord.": ["CFDT", "Mécalor"],
    "L'UGTT de Sfax et la direction de Hydris ont signé un accord.": ["UGTT", "Hydris"],
    # the same office in another state
    "Le ministre de la Défense et son homologue de Côte d'Ivoire ont signé un accord.": [
        "ministère de la Défense",
        "ministère ivoirien de la Défense",
    ],
    # names with a noun of their own, in capitals and in lower case
    "Le Tennis Club de Marennes et Celtis ont signé un contrat.": ["Tennis Club de Marennes", "Celtis"],
    "Le groupe hospitalier Sud et la clinique des Lilas ont signé une convention.": [
        "groupe hospitalier Sud",
        "clinique des Lilas",
    ],
    "Le groupe scolaire Jules-Ferry et la ville de Verlin ont signé une charte.": [
        "groupe scolaire Jules-Ferry",
        "ville de Verlin",
    ],
    "L'ONG Pêcheurs du monde et la ville de Verlin ont signé une convention.": ["Pêcheurs du monde", "ville de Verlin"],
    "L'association Lire ensemble et la ville de Verlin ont signé une convention en présence du préfet.": [
        "Lire ensemble",
        "ville de Verlin",
    ],
    "Une convention a été signée par la ville de Verlin et l'association Lire ensemble en présence du préfet.": [
        "Lire ensemble",
        "ville de Verlin",
    ],
    "La ville de Verlin et l'association Mieux vivre en Arcis ont signé une convention.": [
        "ville de Verlin",
        "Mieux vivre en Arcis",
    ],
}


@pytest.mark.parametrize(("text", "parties"), SIDES.items())
def test_sides(tell: Callable[..., Record], text: str, parties: list[str]) -> None:
    (agreement,) = tell(text).agreements
    assert sorted(p.name for p in agreement.parties) == sorted(parties)


def test_who_signs_for_an_office_alone(tell: Callable[..., Record]) -> None:
    (agreement,) = tell("Le préfet, Luc Bosc, et le maire de Verlin ont signé une convention.").agreements
    assert [(s.name, s.organisation) for s in agreement.signatories] == [("Luc Bosc", "préfecture")]


def test_a_prefect_who_signs_for_the_state_is_no_third_side(tell: Callable[..., Record]) -> None:
    text = (
        "L'État et la Région Atlas ont conclu un contrat. "
        "Le préfet, Luc Bosc, et la présidente de la Région, Anne Ruiz, l'ont signé."
    )
    (agreement,) = tell(text).agreements
    assert [p.name for p in agreement.parties] == ["État", "Région Atlas"]
