"""Given names."""

import pytest

from pipeline.lexicon import Lexicon
from pipeline.lexicon.names import GivenNames


@pytest.fixture(scope="module")
def names() -> GivenNames:
    return Lexicon().given_names


@pytest.mark.parametrize(
    "name",
    ["Amal", "Hicham", "Ousmane", "Kouassi", "Andry", "Amélie", "Amelie", "KARIM", "Jean-Hilaire", "Fatima-Zahra",
     "Élodie", "Elodie", "Giuseppe", "Abdelmoughit", "Xi", "Thierno", "Ghislaine"],
)  # fmt: skip
def test_given_names(names: GivenNames, name: str) -> None:
    assert name in names


@pytest.mark.parametrize(
    "word",
    ["Ministère", "Rabat", "Le", "Son", "Accord", "France", "Paris", "Maroc", "Mardi", "Ben", "Saint-Denis", "-"],
)
def test_other_capitalised_words(names: GivenNames, word: str) -> None:
    assert (word in names) == (word == "Ben")  # «Ben» is a given name and a particle


def test_weak_names_are_names(names: GivenNames) -> None:
    assert names.is_weak("Pierre") and names.is_weak("Janvier") and not names.is_weak("Hicham")
    assert all(name in names for name in names.table.weak)


def test_no_name_stands_in_two_lists(names: GivenNames) -> None:
    table = names.table
    lists = [table.french, table.arab, table.africa, table.indian_ocean, table.europe, table.asia, table.caribbean]
    everything = [name for one in lists for name in one]
    assert len(everything) == len(set(everything)) > 2500


def test_no_name_is_a_country_or_a_title(names: GivenNames) -> None:
    lexicon = Lexicon()
    table = names.table
    for name in (*table.french, *table.arab, *table.africa, *table.europe, *table.asia):
        if not names.is_weak(name):
            assert name not in lexicon.countries.states, name
            assert name not in lexicon.titles.titles, name
            assert name not in lexicon.bodies.heads, name
