"""Parties told by another word than their name: by their trade, nation, sort, place in a pair, or as a plural."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

MEANT: dict[str, set[str]] = {
    # whom somebody signs for may be the body named with her
    "L'Agence du travail (ADT) et les Ciments du Khasso se connaissent. "
    "Fanta Sidibé, directrice de l'ADT, a signé pour l'agence une convention avec la mairie de Kayes.": {
        "Agence du travail",
        "mairie de Kayes",
    },
    # the firm named last, by what it is
    "La Banque du Sahel est là. La nouvelle est venue de Vohitra Agri. "
    "La société a signé un contrat avec l'Office du lait.": {
        "Vohitra Agri",
        "Office du lait",
    },
    "Le groupe OCP a parlé. Le phosphatier a signé un contrat avec la société Barrick.": {"groupe OCP", "Barrick"},
    "Microsoft a ouvert un centre. L'américain a signé un accord avec l'université de Fès.": {
        "Microsoft",
        "université de Fès",
    },
    "Renault a parlé. La marque au losange a signé un accord avec la société Verkor.": {"Renault", "Verkor"},
    "Le Port autonome de Tamba a choisi. Le port a signé un contrat avec la société Barrick.": {
        "Port autonome de Tamba",
        "Barrick",
    },
    # a body by its sort
    "Le CHU de Liège a parlé. L'hôpital a signé une convention avec la Haute École Decroly.": {
        "CHU de Liège",
        "Haute École Decroly",
    },
    "La Banque du Sahel et le lycée Jean-Moulin se sont vus. "
    "L'établissement scolaire a signé un accord avec l'Office du lait.": {
        "lycée Jean-Moulin",
        "Office du lait",
    },
    # never the subject of its own clause
    "Boeing a ouvert un atelier. Royal Air Maroc a signé avec l'entreprise un contrat.": {"Boeing", "Royal Air Maroc"},
    "Airbus et Boeing étaient là. Lundi, Royal Air Maroc a signé avec l'avionneur un contrat.": {
        "Boeing",
        "Royal Air Maroc",
    },
    "L'OCP a indiqué que le groupe a signé un contrat avec la société Barrick.": {"OCP", "Barrick"},
    # a place in a pair
    "L'Office du lait et la Banque du Sahel se sont vus. La seconde a signé un contrat avec le premier.": {
        "Office du lait",
        "Banque du Sahel",
    },
    # plurals
    "Le ministre de la Santé a reçu son homologue sénégalais. Les deux ministres ont signé un protocole.": {
        "ministère de la Santé",
        "ministère sénégalais de la Santé",
    },
    "Le gouvernement et la CGT négociaient depuis mai. Les deux parties ont signé un accord mardi.": {
        "gouvernement",
        "CGT",
    },
    "Les communes de Lens et d'Arras se rapprochent. Les deux maires ont signé une charte.": {
        "commune de Lens",
        "commune d'Arras",
    },
    # a joint body of communes, by another of its nouns
    "La communauté de communes des Trois-Rivières a un projet. L'intercommunalité et l'Etat ont signé lundi "
    "un contrat de ruralité.": {"communauté de communes des Trois-Rivières", "Etat"},
    "Verlin Métropole et la ville de Brande se parlent. L'agglomération et la Banque du Sahel ont signé lundi "
    "une convention.": {"Verlin Métropole", "Banque du Sahel"},
    # two capitals, and what follows says that it is a firm
    "Le Togo a signé mardi une convention avec Ashara Minech, groupe indien, pour une mine.": {
        "Togo",
        "Ashara Minech",
    },
    "Galdi Brennan, filiale de Nordfisk, a signé lundi un contrat avec la commune de Brande.": {
        "Galdi Brennan",
        "commune de Brande",
    },
    # named by a common noun alone
    "La Ville de Vernoux et la chambre d'agriculture ont signé une charte.": {
        "Ville de Vernoux",
        "chambre d'agriculture",
    },
}


@pytest.mark.parametrize(("text", "parties"), MEANT.items())
def test_who_is_meant(tell: Callable[..., Record], text: str, parties: set[str]) -> None:
    (agreement,) = tell(text).agreements
    assert {p.name for p in agreement.parties} == parties


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Royal Air Maroc a signé avec l'entreprise un contrat.", {"Royal Air Maroc"}),  # which one, nobody tells
        ("La marque au losange a signé un contrat avec l'Office du lait.", {"Office du lait"}),
        ("L'américain est parlé partout. La Ville de Vernoux a signé un contrat.", {"Ville de Vernoux"}),
    ],
)
def test_nobody_is_guessed(tell: Callable[..., Record], text: str, parties: set[str]) -> None:
    assert {p.name for agreement in tell(text).agreements for p in agreement.parties} == parties
