"""Towns."""

from pathlib import Path

import pytest

from pipeline.lexicon import Lexicon, LexiconError
from pipeline.lexicon.towns import Towns


@pytest.fixture(scope="module")
def towns() -> Towns:
    return Lexicon().towns


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("Salé", ("MA",)),
        ("Fès", ("MA",)),
        ("BENI MELLAL", ("MA",)),
        ("Tizi Ouzou", ("DZ",)),
        ("N’Djamena", ("TD",)),
        ("Bobo-Dioulasso", ("BF",)),
        ("Trois-Rivières", ("CA",)),
        ("Louvain-la-Neuve", ("BE",)),
        ("La Chaux-de-Fonds", ("CH",)),
        ("Tripoli", ("LY", "LB")),
        ("Wakanda", ()),
    ],
)
def test_country_of_a_town(towns: Towns, name: str, codes: tuple[str, ...]) -> None:
    assert towns.countries.find(name) == codes
    assert (name in towns) == bool(codes)


def test_weak_towns_are_towns(towns: Towns) -> None:
    assert towns.is_weak("Tours") and not towns.is_weak("Bamako-Coura")
    assert all(name in towns for name in towns.table.weak)


def test_codes_are_countries(towns: Towns) -> None:
    assert set(towns.table.towns) <= set(Lexicon().countries.by_code)


def test_every_town_that_is_a_given_name_is_weak(towns: Towns) -> None:
    names = Lexicon().given_names.table
    given = {*names.french, *names.arab, *names.africa, *names.indian_ocean, *names.europe, *names.asia}
    for town in towns.countries:
        assert town.title() not in given or towns.is_weak(town), town


def test_a_user_adds_towns_to_a_country(tmp_path: Path) -> None:
    table = tmp_path / "towns.toml"
    table.write_text('[towns]\nMA = ["Aghbala"]\nBT = ["Paro"]', "utf-8")
    towns = Lexicon(tmp_path).towns
    assert towns.countries.find("Aghbala") == ("MA",) and "Rabat" in towns and "Paro" in towns
    table.write_text('[towns]\nMA = ["Rabat"]', "utf-8")
    with pytest.raises(LexiconError, match="Rabat"):
        Lexicon(tmp_path).towns  # noqa: B018
