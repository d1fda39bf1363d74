"""Head nouns of organisations."""

import pytest

from pipeline.lexicon import Lexicon
from pipeline.lexicon.bodies import Bodies


@pytest.fixture(scope="module")
def bodies() -> Bodies:
    return Lexicon().bodies


@pytest.mark.parametrize(
    ("word", "singular", "number", "type_", "generic"),
    [
        ("Ministère", "ministère", "sg", "ministry", False),
        ("ministères", "ministère", "pl", "ministry", False),
        ("secrétariat d’Etat", "secrétariat d'État", "sg", "ministry", False),
        ("Office", "office", "sg", "organisation", False),
        ("hôpitaux", "hôpital", "pl", "organisation", False),
        ("forces armées", "forces armées", "pl", "organisation", False),
        ("centre", "centre", "sg", "organisation", True),
        ("Centre hospitalier universitaire", "centre hospitalier universitaire", "sg", "organisation", False),
        ("société", "société", "sg", "organisation", True),
    ],
)
def test_heads(bodies: Bodies, word: str, singular: str, number: str, type_: str, generic: bool) -> None:
    (form,) = bodies.heads.find(word)
    assert (form.head.singular, form.number, form.head.type, form.head.generic) == (singular, number, type_, generic)


@pytest.mark.parametrize("word", ["table", "accord", "signature", "ministre"])
def test_other_nouns_open_no_body(bodies: Bodies, word: str) -> None:
    assert bodies.type_of(word) is None


def test_territories_are_told(bodies: Bodies) -> None:
    territorial = {form.head.territorial for word in ("commune", "ville", "wilaya") for form in bodies.heads.find(word)}
    assert territorial == {True}
    assert not bodies.heads.find("conseil régional")[0].head.territorial


def test_nouns_before_a_company_name(bodies: Bodies) -> None:
    (form,) = bodies.appositives.find("compagnies aériennes")
    assert (form.head.singular, form.head.gender, form.number) == ("compagnie aérienne", "f", "pl")
    assert "équipementier" in bodies.appositives
    assert "S.p.A." in bodies.legal_forms and "Sa" not in bodies.legal_forms


def test_gender_agrees_with_well_known_endings(bodies: Bodies) -> None:
    wrong = []
    for noun in (*bodies.table.heads, *bodies.table.appositive_heads):
        word = noun.singular.split()[0].split("-")[-1]
        feminine = word.endswith(("tion", "sion", "ité", "erie", "ance"))
        masculine = word.endswith(("ment", "eur", "age", "oire", "at", "isme"))
        if (feminine and noun.gender != "f") or (masculine and noun.gender != "m"):
            wrong.append(noun.singular)
    assert {noun.split()[0] for noun in wrong} == {"comité", "foire"}  # no rule without an exception
