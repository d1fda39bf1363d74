"""What a saved page prints about its article, in the many ways pages do."""

from __future__ import annotations

import pytest

from models.raw import Metadata, RawDocument
from models.record import Article
from pipeline.cleaning.container import merge_container
from pipeline.cleaning.text_dump import clean_text
from pipeline.lexicon import Lexicon
from tests.cleaning.text_samples import ARTICLE, TITLE

LEXICON = Lexicon()


def read(*head: str, foot: tuple[str, ...] = ()) -> Article:
    content = "\n".join([*head, *ARTICLE, *foot])
    found = clean_text(RawDocument("a", "a.txt", "0", content, "text"), LEXICON)
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(
    ("head", "foot", "outlet"),
    [
        ((TITLE, "Publié dans Le Phare du Rif le 03 - 07 - 2025"), (), "Le Phare du Rif"),
        ((TITLE,), ("© 2024 La Dépêche du Haouz – Tous droits réservés",), "La Dépêche du Haouz"),
        ((TITLE,), ("Copyright 2019 Managers & Campus",), "Managers & Campus"),
        ((TITLE,), ("Oasis Actualités, tous droits réservés 2016",), "Oasis Actualités"),
        (("Oasis Flash", "Économie", TITLE, "Publié le mardi 9 novembre 2021"), (), "Oasis Flash"),
        ((TITLE, "Le Quotidien du Drâa - Mardi 17 juin 2014"), (), "Le Quotidien du Drâa"),
        ((TITLE, "AFP, publié le jeudi 13 août 2020 à 18h12"), (), "AFP"),
        ((TITLE, "Suivez Oasis Info sur Telegram"), (), "Oasis Info"),
        ((TITLE, "Publié le 3 mars 2020"), ("Copyright La Vie économique 2025. Tous droits réservés.",), "La Vie éco"),
        ((TITLE, "Publié le 3 mars 2020"), (), None),
        ((TITLE,), ("Copyright. Toute reproduction interdite sans autorisation.",), None),
        (("Régions", TITLE, "Publié le mercredi 5 mai 2021"), (), None),
    ],
)
def test_outlet(head: tuple[str, ...], foot: tuple[str, ...], outlet: str | None) -> None:
    assert read(*head, foot=foot).outlet == outlet


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ((TITLE, "Publié le 2 mars 2021 | Mis à jour le 4 mars 2021"), "2021-03-02"),
        (("Lundi 5 janvier 2026", "Accueil | Sport", TITLE, "Par A. B. - Publié le 24/09/2020 à 09:12"), "2020-09-24"),
        ((TITLE, "dimanche 24 novembre 2024 | Catégorie : Régions | Vues : 1 204"), "2024-11-24"),
        ((TITLE, "Par la rédaction avec MAP | Mai 2025"), "2025-05"),
        ((TITLE,), None),
    ],
)
def test_published(head: tuple[str, ...], published: str | None) -> None:
    assert read(*head).published == published


def test_the_date_of_a_dateline_counts() -> None:
    content = f"{TITLE}\n\nBamako, 7 oct. 2019 — {ARTICLE[0]}\n\n" + "\n\n".join(ARTICLE[1:])
    found = clean_text(RawDocument("a", "a.txt", "0", content, "text"), LEXICON)
    assert isinstance(found, Article)
    assert (found.title, found.published) == (TITLE, "2019-10-07")
    assert found.text.startswith("Bamako, 7 oct. 2019 —")


@pytest.mark.parametrize(
    ("head", "author"),
    [
        ((TITLE, "Par Karim Ouazzani"), "Karim Ouazzani"),
        ((TITLE, "Par Nadia El Fassi, envoyée spéciale à Zagora"), "Nadia El Fassi"),
        ((TITLE, "Publié le vendredi 17 novembre 2017 à 10h02 par Kenza Laroui"), "Kenza Laroui"),
        ((TITLE, "Par", "Yasmine Berrada", "Publié le 3 mars 2020"), "Yasmine Berrada"),
        ((TITLE, "Yasmine Berrada", "3 mars 2020 à 12:10"), "Yasmine Berrada"),
        ((TITLE, "Publié le 3 mars 2020"), None),
    ],
)
def test_author(head: tuple[str, ...], author: str | None) -> None:
    assert read(*head).author == author


@pytest.mark.parametrize(
    "head",
    [
        ("Accueil > Régions", TITLE, "Par Karim Ouazzani"),
        (f"{TITLE} - Le Courrier du Drâa", "Menu", TITLE, "Publié le 3 mars 2020"),
        ("RÉGIONS", TITLE, "12:03 - Lecture 1 min"),
        (TITLE, "La place du village, en mai. © Agence de l'oasis", "Publié le 3 mars 2020"),
    ],
)
def test_title(head: tuple[str, ...]) -> None:
    assert read(*head).title == TITLE


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Le port signe avec Nordhav - Gazette des Ports", "Le port signe avec Nordhav"),
        ("Le port signe avec Nordhav | Économie | Gazette des Ports", "Le port signe avec Nordhav"),
        ("Nordhav - Lannec : un accord pour dix ans", "Nordhav - Lannec : un accord pour dix ans"),
    ],
)
def test_a_title_that_a_container_gives_loses_the_site_s_name(given: str, expected: str) -> None:
    page = Metadata(title="Autre titre", outlet="Gazette des Ports")
    assert merge_container(Metadata(title=given), page, Lexicon()).title == expected
