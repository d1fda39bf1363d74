"""Rules for single outlets: shipped ones are sound, a user's own are obeyed."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.raw import Metadata, RawDocument
from models.record import Article
from pipeline.cleaning import clean
from pipeline.lexicon import Lexicon, LexiconError
from pipeline.lexicon.sites import Selector

PARAGRAPHS = [
    "Les deux ministres ont signé lundi une convention de trois ans sur la gestion commune du bassin du fleuve.",
    "Le texte crée une commission paritaire qui se réunira deux fois par an dans chacune des deux capitales.",
    "Un fonds de quarante millions d'euros financera les premiers ouvrages, dont deux barrages de retenue.",
]
NOTICE = "Notre journal est édité depuis quarante ans par une société de rédacteurs, qui en possède la moitié."
BOX = "Ce que prévoit la convention, en une phrase : un fonds, une commission et deux barrages sur le fleuve."
RULES = """
hosts = ["plateau.example"]
outlet = "Le Plateau"
# la notice du journal, sous chaque article
drop = ["div.notice"]
# l'encadré fait partie de l'article
keep = [".encadre*"]
author = [".plume"]
date = ["#jour"]
drop_lines = ["Cet article a été"]
"""
SOURCE = f"""<html lang="fr"><head><title>Un fleuve en commun</title></head><body><article><h1>Un fleuve en commun</h1>
<span class="plume">Par Nadia Ferhani</span><span id="jour">Le 3 juillet 2024</span>
<div class="corps">{"".join(f"<p>{text}</p>" for text in PARAGRAPHS)}<p>Cet article a été relu par deux personnes.</p>
<aside class="encadre-large"><p>{BOX}</p></aside>
<div class="notice"><p>{NOTICE}</p></div></div></article></body></html>"""


def cleaned(lexicon: Lexicon, url: str) -> Article:
    document = RawDocument("a", "a.html", "", SOURCE, "html", metadata=Metadata(url=url))
    article = clean(document, lexicon)
    assert isinstance(article, Article)
    return article


@pytest.fixture
def lexicon(tmp_path: Path) -> Lexicon:
    (tmp_path / "sites").mkdir()
    (tmp_path / "sites" / "plateau.example.toml").write_text(RULES, "utf-8")
    return Lexicon(tmp_path)


def test_a_users_rules_are_obeyed_on_their_site_and_its_subdomains(lexicon: Lexicon) -> None:
    for url in ("https://www.plateau.example/a", "https://m.plateau.example/a"):
        article = cleaned(lexicon, url)
        assert article.text.split("\n\n") == [*PARAGRAPHS, BOX]
        assert (article.outlet, article.author, article.published) == ("Le Plateau", "Nadia Ferhani", "2024-07-03")


def test_name_and_lines_hold_for_the_text_of_a_record_too(lexicon: Lexicon) -> None:
    content = "\n\n".join([*PARAGRAPHS, "Cet article a été relu par deux personnes avant sa parution ce matin."])
    known = Metadata(url="https://www.plateau.example/a", outlet="plateau.example")
    article = clean(RawDocument("a", "a.json", "", content, "text", metadata=known), lexicon)
    assert isinstance(article, Article)
    assert article.text.split("\n\n") == PARAGRAPHS
    assert article.outlet == "Le Plateau"


@pytest.mark.parametrize(
    ("given", "url", "expected"),
    [
        ("www.lemonde.fr", None, "Le Monde"),
        (None, "https://www.lemonde.fr/a", "Le Monde"),
        ("Le Monde Afrique", "https://www.lemonde.fr/a", "Le Monde Afrique"),
        ("gazette.example", "https://gazette.example/a", "gazette.example"),
    ],
)
def test_an_outlet_given_as_a_host_goes_by_its_name(given: str | None, url: str | None, expected: str) -> None:
    known = Metadata(url=url, outlet=given)
    document = RawDocument("a", "a.json", "", "\n\n".join(PARAGRAPHS), "text", metadata=known)
    article = clean(document, Lexicon())
    assert isinstance(article, Article)
    assert article.outlet == expected


def test_and_nowhere_else(lexicon: Lexicon) -> None:
    article = cleaned(lexicon, "https://autre-plateau.example/a")
    assert NOTICE in article.text
    assert BOX not in article.text


@pytest.mark.parametrize(
    ("text", "tag", "attributes", "expected"),
    [
        ("article", "article", {}, True),
        ("article", "div", {}, False),
        (".chapo", "p", {"class": "gros chapo"}, True),
        (".chapo", "p", {"class": "chapo-long"}, False),
        (".chapo*", "p", {"class": "chapo-long"}, True),
        ("div.texte", "p", {"class": "texte"}, False),
        ("#corps", "div", {"id": "corps"}, True),
    ],
)
def test_selectors(text: str, tag: str, attributes: dict[str, str], expected: bool) -> None:
    assert Selector.parse(text).matches(tag, attributes) is expected


@pytest.mark.parametrize(
    ("rules", "says"),
    [
        ('hosts = ["plateau.example"]\ndrop = ["div > p"]', "no selector"),
        ('hosts = ["https://plateau.example"]', "no domain"),
        ('hosts = ["plateau.example"]\nstrip = [".x"]', "strip"),
        ("hosts = [", "not valid TOML"),
        ("", "hosts"),
    ],
)
def test_a_mistake_names_the_file_and_the_entry(tmp_path: Path, rules: str, says: str) -> None:
    (tmp_path / "sites").mkdir()
    (tmp_path / "sites" / "faute.toml").write_text(rules, "utf-8")
    with pytest.raises(LexiconError, match=r"faute\.toml") as error:
        _ = Lexicon(tmp_path).sites
    assert says in str(error.value)


def test_two_files_for_one_site_are_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "sites").mkdir()
    for name in ("a", "b"):
        (tmp_path / "sites" / f"{name}.toml").write_text(RULES, "utf-8")
    with pytest.raises(LexiconError, match=r"plateau\.example"):
        _ = Lexicon(tmp_path).sites


def test_the_shipped_rules_load() -> None:
    rules = Lexicon().sites.for_host("www.medias24.com")
    assert rules is not None
    assert rules.standfirst
