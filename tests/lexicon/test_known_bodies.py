"""Known bodies and their acronyms."""

import pytest

from pipeline.lexicon import Lexicon
from pipeline.lexicon.known_bodies import KnownBodies


@pytest.fixture(scope="module")
def known() -> KnownBodies:
    return Lexicon().known_bodies


@pytest.mark.parametrize(
    ("acronym", "country", "name"),
    [
        ("PNUD", None, "Programme des Nations unies pour le développement"),
        ("Unesco", "MA", "Organisation des Nations unies pour l'éducation, la science et la culture"),
        ("OFPPT", None, "Office de la formation professionnelle et de la promotion du travail"),
        ("UM6P", "MA", "Université Mohammed VI Polytechnique"),
        ("APIX", "SN", "Agence pour la promotion des investissements et des grands travaux"),
        ("CNES", "FR", "Centre national d'études spatiales"),
        ("CNES", "SN", "Confédération nationale des employeurs du Sénégal"),
        ("BCC", "CD", "Banque centrale du Congo"),
        ("CCG", "FR", "Conseil de coopération du Golfe"),  # not of France: the international one
        ("CNSS", None, None),  # of ten countries
        ("XYZQ", None, None),
    ],
)
def test_acronyms(known: KnownBodies, acronym: str, country: str | None, name: str | None) -> None:
    body = known.expand(acronym, country)
    assert (body.name if body else None) == name


def test_names_whatever_their_case(known: KnownBodies) -> None:
    (body,) = known.names.find("banque mondiale")
    assert body.acronyms == ("BM",)
    assert known.names.find("Programme des Nations Unies pour le Développement")[0].acronyms == ("PNUD",)
    assert known.names.find("Électricité de France")[0].country == "FR"


def test_size_and_spread(known: KnownBodies) -> None:
    assert len(known.table.bodies) >= 500
    codes = {body.country for body in known.table.bodies}
    assert {
        "MA",
        "DZ",
        "TN",
        "SN",
        "CI",
        "CM",
        "CD",
        "ML",
        "BF",
        "BJ",
        "TG",
        "NE",
        "GA",
        "CG",
        "MG",
        "MR",
        "LB",
    } <= codes
    assert codes - {None} <= set(Lexicon().countries.by_code)


def test_acronyms_look_like_acronyms(known: KnownBodies) -> None:
    for body in known.table.bodies:
        for acronym in body.acronyms:
            assert len(acronym) <= 13 and any(letter.isupper() for letter in acronym), body.name


def test_a_name_that_opens_with_a_ministry_is_one(known: KnownBodies) -> None:
    heads = ("ministère", "secrétariat d'état", "département fédéral")
    for body in known.table.bodies:
        if body.name.casefold().startswith(heads):
            assert body.type == "ministry", body.name


def test_ambiguous_names_are_names(known: KnownBodies) -> None:
    spelled = set(known.acronyms) | {name for body in known.table.bodies for name in body.names}
    assert known.ambiguous <= spelled
    assert "Orange" in known.ambiguous
