"""Titles, civilities, particles."""

from pathlib import Path

import pytest

from pipeline.lexicon import Lexicon, LexiconError
from pipeline.lexicon.titles import Titles


@pytest.fixture(scope="module")
def titles() -> Titles:
    return Lexicon().titles


@pytest.mark.parametrize(
    ("word", "title", "gender", "number"),
    [
        ("Ministre", "ministre", None, "sg"),
        ("ministres", "ministre", None, "pl"),
        ("présidente", "président", "f", "sg"),
        ("directrices générales", "directeur général", "f", "pl"),
        ("secrétaire d’Etat", "secrétaire d'État", None, "sg"),
        ("porte-parole", "porte-parole", None, None),
        ("préfète", "préfet", "f", "sg"),
        ("mairesse", "maire", None, None),
        ("consul général", "consul général", "m", "sg"),
        ("chefs d'état-major", "chef d'état-major", "m", "pl"),
    ],
)
def test_forms(titles: Titles, word: str, title: str, gender: str | None, number: str | None) -> None:
    (form,) = titles.titles.find(word)
    assert (form.title.key, form.gender, form.number) == (title, gender, number)


@pytest.mark.parametrize(
    ("word", "body", "head"),
    [
        ("ministre déléguée", "derived", "ministère"),  # ministre déléguée chargée de X → ministère de X
        ("secrétaire d'État", "derived", "secrétariat d'État"),
        ("haute-commissaire", "derived", "haut-commissariat"),
        ("maire", "derived", "commune"),
        ("wali", "derived", "wilaya"),
        ("ambassadrice", "derived", "ambassade"),
        ("directrice générale", "complement", None),
        ("recteur", "complement", None),
        ("Premier ministre", "state", None),
        ("homologue", "counterpart", None),
        ("députée", "none", None),
    ],
)
def test_what_an_office_tells_of_its_body(titles: Titles, word: str, body: str, head: str | None) -> None:
    title = titles.titles.find(word)[0].title
    assert (title.body, title.body_head) == (body, head)
    assert title.office == (body in ("derived", "state"))


def test_heads_of_derived_bodies_are_known_heads(titles: Titles) -> None:
    heads = Lexicon().bodies.heads
    derived = [title.body_head for title in titles.table.titles if title.body_head is not None]
    # «ministère de la Justice» comes complete for «garde des Sceaux»: its first word is the head.
    assert [head for head in derived if head not in heads and head.split()[0] not in heads] == []


def test_civilities_and_particles_heed_case(titles: Titles) -> None:
    assert (titles.civilities["MM."].gender, titles.civilities["MM."].number) == ("m", "pl")
    assert titles.civilities["Dr"].gender is None
    assert "me" not in titles.civilities
    assert {"El", "Ould", "de La", "van", "Moulay", "Lalla"} <= titles.name_particles
    assert not {"Moulay", "Lalla"} & titles.civilities.keys()


def test_abbreviations_heed_case_and_tell_one_title_each(titles: Titles) -> None:
    assert titles.abbreviations["PDG"].key == "président-directeur général"
    assert "sg" not in titles.abbreviations and "SG" in titles.abbreviations
    assert sum(len(title.abbreviations) for title in titles.table.titles) == len(titles.abbreviations)


def test_modifiers(titles: Titles) -> None:
    assert titles.modifiers.find("adjointes")[0].key == "adjoint"
    assert titles.modifiers.find("par intérim")[0].forms == ("par intérim",)


def test_derived_needs_a_head(tmp_path: Path) -> None:
    (tmp_path / "titles.toml").write_text(
        'titles = [{ forms = ["amghar", "amghar", "amghars", "amghars"], body = "derived" }]', "utf-8"
    )
    with pytest.raises(LexiconError, match="amghar"):
        Lexicon(tmp_path).titles  # noqa: B018


def test_a_form_tells_one_title_and_one_head_only(titles: Titles) -> None:
    heads = Lexicon().bodies.heads
    assert [form for form in titles.titles if len({found.title.key for found in titles.titles.exact(form)}) > 1] == []
    assert [form for form in heads if len({found.head.singular for found in heads.exact(form)}) > 1] == []
