"""Countries: names, adjectives, capitals."""

from pathlib import Path

import pytest

from pipeline.lexicon import Lexicon, LexiconError
from pipeline.lexicon.countries import Countries


@pytest.fixture(scope="module")
def countries() -> Countries:
    return Lexicon().countries


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Maroc", "MA"),
        ("Royaume du Maroc", "MA"),
        ("RDC", "CD"),
        ("République du Congo", "CG"),
        ("Etats-Unis", "US"),
        ("USA", "US"),
        ("Grande-Bretagne", "GB"),
        ("Centrafrique", "CF"),
        ("Cote d’Ivoire", "CI"),
        ("Union des Comores", "KM"),
        ("EMIRATS ARABES UNIS", "AE"),
        ("La Réunion", "RE"),
    ],
)
def test_names_of_states(countries: Countries, name: str, code: str) -> None:
    (country,) = countries.states.find(name)
    assert country.code == code


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("marocaine", "MA"),
        ("rwandais", "RW"),
        ("nigérian", "NG"),
        ("nigériennes", "NE"),
        ("guinéenne", "GN"),
        ("turque", "TR"),
        ("grecques", "GR"),
        ("québécoise", "CA"),
        ("européennes", "EU"),
        ("libyenne", "LY"),
        ("congolaise", None),  # of the two Congos
        ("régionale", None),
    ],
)
def test_adjectives(countries: Countries, word: str, code: str | None) -> None:
    assert countries.adjective_code(word) == code


def test_adjective_forms_have_gender_and_number(countries: Countries) -> None:
    forms = {(f.gender, f.number): f.form for f in list(countries.by_code["CI"].adjective_forms())[:4]}
    assert forms == {
        ("m", "sg"): "ivoirien",
        ("f", "sg"): "ivoirienne",
        ("m", "pl"): "ivoiriens",
        ("f", "pl"): "ivoiriennes",
    }


def test_every_adjective_has_an_s_in_the_plural(countries: Countries) -> None:
    invariable = {"burkinabè", "ni-vanuatu", "basotho"}
    for place in (*countries.table.countries, *countries.table.regions):
        for masculine, feminine, masculines, feminines in place.adjectives:
            if masculine not in invariable:
                assert feminine.endswith("e"), place.name
                assert masculines[-1] in "sxz" and feminines == feminine + "s", place.name


def test_capitals_stand_for_states(countries: Countries) -> None:
    assert [countries.code_of(place) for place in countries.capitals.find("Bruxelles")] == ["BE", "EU"]
    assert [countries.code_of(place) for place in countries.capitals.find("N’Djamena")] == ["TD"]
    assert [country.code for country in countries.seats.find("Kremlin")] == ["RU"]


@pytest.mark.parametrize(
    ("code", "text"),
    [("MA", "du Maroc"), ("DZ", "d'Algérie"), ("KM", "des Comores"), ("CU", "de Cuba"), ("HT", "d'Haïti"),
     ("CD", "de la République démocratique du Congo"), ("FR", "de France")],
)  # fmt: skip
def test_after_de(countries: Countries, code: str, text: str) -> None:
    assert countries.by_code[code].of == text


def test_regions_know_their_state(countries: Countries) -> None:
    (wallonia,) = countries.regions.find("Région wallonne")
    assert (wallonia.bare, wallonia.country) == ("Wallonie", "BE")
    assert countries.unions.find("UE")[0].name == "Union européenne"


def test_a_user_adds_a_country_and_may_not_repeat_one(tmp_path: Path) -> None:
    table = tmp_path / "countries.toml"
    table.write_text('countries = [{ code = "ZZ", name = "la Syldavie" }]', "utf-8")
    assert Lexicon(tmp_path).countries.states.find("Syldavie")[0].code == "ZZ"
    table.write_text('countries = [{ code = "MA", name = "le Maroc" }]', "utf-8")
    with pytest.raises(LexiconError, match="MA"):
        Lexicon(tmp_path).countries  # noqa: B018
