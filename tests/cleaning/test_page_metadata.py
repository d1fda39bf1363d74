"""Metadata of pages: which of the many statements is believed."""

from __future__ import annotations

import pytest

from pipeline.cleaning.html_tokenizer import tokenize
from pipeline.cleaning.json_ld import parse_leniently
from pipeline.cleaning.page_author import byline_name
from pipeline.cleaning.page_metadata import PageFacts, page_facts
from pipeline.cleaning.page_title import site_key, without_site
from pipeline.lexicon import Lexicon

LEXICON = Lexicon()
BODY = (
    "<p>"
    + "Les deux parties ont signé mardi une convention de coopération pour trois ans, selon un communiqué. " * 2
    + "</p>"
)


def linked(fields: str) -> str:
    return f'<script type="application/ld+json">{{"@type":"NewsArticle",{fields}}}</script>'


def facts(head: str = "", body: str = "", url: str | None = None) -> PageFacts:
    return page_facts(tokenize(f"<html><head>{head}</head><body>{body}{BODY}{BODY}</body></html>"), LEXICON, url)


@pytest.mark.parametrize(
    ("title", "names", "expected"),
    [
        ("Accord signé à Salé - La Vie des Plateaux", {"La Vie des Plateaux"}, "Accord signé à Salé"),
        ("Accord signé à Salé | Économie | plateaux.ma", {"plateaux.ma"}, "Accord signé à Salé"),
        (
            "Mali : l'accord de paix en danger, dit Bamako - Le Plateau",
            {"Le Plateau"},
            "Mali : l'accord de paix en danger, dit Bamako",
        ),
        ("Eau : les élus votent | plateau.cg : toute l'actualité", set(), "Eau : les élus votent"),
        ("L'eau - Le Plateau", {"Le Plateau"}, "L'eau"),
        ("La Vie des Plateaux : accord signé à Salé", {"La Vie des Plateaux"}, "accord signé à Salé"),
        ("Mali - Algérie : un accord en vue", {"Jeune Plateau"}, "Mali - Algérie : un accord en vue"),
        ("Eau : l'accord | AOP média - Analyse et Opinion", {"AOP média - Analyse et Opinion"}, "Eau : l'accord"),
    ],
)
def test_the_site_is_taken_off_the_title(title: str, names: set[str], expected: str) -> None:
    assert without_site(title, {site_key(name) for name in names}, frozenset({"economie"})) == expected


def test_the_heading_is_the_title_where_the_stated_one_is_cut_short() -> None:
    page = facts(
        '<script type="application/ld+json">{"@type":"Article","headline":"Qualité de l’eau"}</script>',
        "<h1>Qualité de l’eau : une charte signée</h1>",
    )
    assert page.metadata.title == "Qualité de l’eau : une charte signée"


def test_a_heading_that_is_the_site_is_not_the_title() -> None:
    page = facts(
        '<meta property="og:site_name" content="Le Plateau Libre"><meta property="og:title" content="Un accord à Fès">',
        "<h1>Le Plateau Libre</h1><h2>Un accord à Fès</h2>",
    )
    assert page.metadata.title == "Un accord à Fès"
    assert page.metadata.outlet == "Le Plateau Libre"


@pytest.mark.parametrize(
    ("head", "url", "expected"),
    [
        ('<meta property="og:site_name" content="Le Plateau Libre">', None, "Le Plateau Libre"),
        (linked('"publisher":{"name":"Plateau TV"}'), None, "Plateau TV"),
        ("<title>Un accord à Fès | Le Plateau Libre</title>", None, "Le Plateau Libre"),
        ("<title>Le Plateau Libre - Un accord à Fès</title>", None, "Le Plateau Libre"),
        ("", "https://www.plateau-libre.example/a/b.html", "plateau-libre.example"),
        ('<meta property="og:site_name" content="lemonde.fr">', None, "Le Monde"),  # as the table of outlets writes it
        ('<meta property="og:site_name" content="Actualités">', "https://x.example/a", "x.example"),  # names nobody
        ("", None, None),
    ],
)  # fmt: skip
def test_outlet(head: str, url: str | None, expected: str | None) -> None:
    assert facts(head, "<h1>Un accord à Fès</h1>", url).metadata.outlet == expected


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ('<meta property="article:published_time" content="2024-03-05T23:30:00+01:00">', "", "2024-03-05"),
        (linked('"datePublished":"2024-03-05","dateModified":"2024-04-01"'), "", "2024-03-05"),
        # the update is told first on the page, and is not the day of publication
        ("", "<p>Mis à jour le 6 mars 2024</p><p>Publié le 5 mars 2024 à 9h</p>", "2024-03-05"),
        # what the page shows goes before a «date» that may be the last change
        ('<meta name="date" content="2024-05-09">', "<p>Publié le 5 mars 2024</p>", "2024-03-05"),
        ('<meta name="date" content="2024-05-09">', "", "2024-05-09"),
        # a headline with a date in it is no date line
        ("", "<p>14 juillet 1995 : le jour où un traité a changé la vallée</p><p>Le 5 mars 2024</p>", "2024-03-05"),
        ("", '<time datetime="2024-03-05T10:00">hier</time>', "2024-03-05"),
    ],
)  # fmt: skip
def test_published(head: str, body: str, expected: str) -> None:
    assert facts(head, f"<h1>Un accord à Fès</h1>{body}").metadata.published == expected


def test_date_of_last_resort_is_in_the_address() -> None:
    assert facts("", "", "https://x.example/2024/03/05/accord").metadata.published == "2024-03-05"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Par Nadia Ferhani", "Nadia Ferhani"),
        ("Par Nadia Ferhani, le 3 juillet 2024 à 10h", "Nadia Ferhani"),
        ("Par Nadia Ferhani | Publié le 03/07/2024", "Nadia Ferhani"),
        ("Propos recueillis par Hamid El Idrissi", "Hamid El Idrissi"),
        ("Auteur: Anna Novak", "Anna Novak"),
        ("nadia-ferhani", "Nadia Ferhani"),
        ("LA RÉDACTION, AGP — 31 août 2021 à 13:03 (mis à jour à 14:21)", "LA RÉDACTION, AGP"),
        ("https://x.example/auteur/n-ferhani", None),
        ("03/07/2024", None),
    ],
)
def test_names_in_bylines(text: str, expected: str | None) -> None:
    assert byline_name(text) == expected


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ('<meta name="author" content="Nadia Ferhani">', "", "Nadia Ferhani"),
        ("", "<p>Par Nadia Ferhani et Luc Prat</p>", "Nadia Ferhani et Luc Prat"),
        ("", '<div class="article-author"><a href="#">Nadia Ferhani</a></div>', "Nadia Ferhani"),
        ("", "<p>Samedi 14 juin 2008 - par Henri Castelnau</p>", "Henri Castelnau"),
        # a person goes before the house
        ('<meta name="author" content="La rédaction">', "<p>Par Nadia Ferhani</p>", "Nadia Ferhani"),
        ('<meta name="author" content="La rédaction">', "", "La rédaction"),
        (linked('"author":[{"@type":"Organization","name":"AFP"}]'), "", "AFP"),
        ('<meta property="article:author" content="https://x.example/auteur/nadia-ferhani">', "", "Nadia Ferhani"),
        # a name in capitals on a line of the body is no byline
        ("", f"{BODY}{BODY}<p class=legende>Samira Oulad</p>", None),
    ],
)  # fmt: skip
def test_author(head: str, body: str, expected: str | None) -> None:
    assert facts(head, f"<h1>Un accord à Fès</h1>{body}").metadata.author == expected


@pytest.mark.parametrize(
    "text",
    [
        '{"@type": "Article", "headline": "Un\naccord"}',
        '<!-- {"@type": "Article", "headline": "x"} -->',
        '//<![CDATA[\n{"@type": "Article"}\n//]]>',
        '{"@type": "Article",}',
        "{&quot;@type&quot;: &quot;Article&quot;}",
    ],
)
def test_json_ld_in_the_wild(text: str) -> None:
    assert parse_leniently(text)["@type"] == "Article"


def test_json_ld_beyond_repair_is_nothing() -> None:
    assert parse_leniently("{ rien") is None
    assert parse_leniently("[" * 100_000) is None


def test_tags_section_language_and_address() -> None:
    page = facts(
        '<link rel="canonical" href="https://x.example/a/b"><meta property="og:locale" content="fr_FR">'
        '<meta property="article:section" content="Économie"><meta name="keywords" content="eau, accord , eau">'
    ).metadata
    assert (page.url, page.language, page.section, page.tags) == (
        "https://x.example/a/b",
        "fr",
        "Économie",
        ("eau", "accord"),
    )
