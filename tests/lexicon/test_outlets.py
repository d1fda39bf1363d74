"""Outlets by name, alias and address."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.lexicon import Lexicon, LexiconError

OUTLETS = Lexicon().outlets


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        ("La Vie économique", "La Vie éco"),
        ("LA VIE ECO", "La Vie éco"),
        ("l'economiste", "L'Économiste"),
        ("Agence France-Presse", "AFP"),
        ("lesoir.be", "Le Soir"),
        ("Le Journal que personne ne lit", None),
    ],
)
def test_known_names(name: str, outlet: str | None) -> None:
    assert OUTLETS.known(name) == outlet


@pytest.mark.parametrize(
    ("host", "outlet"),
    [
        ("www.lemonde.fr", "Le Monde"),
        ("ici.radio-canada.ca", "Radio-Canada"),
        ("www.lematin.ch", "Le Matin"),
        ("example.org", None),
    ],
)
def test_addresses(host: str, outlet: str | None) -> None:
    assert OUTLETS.at(host) == outlet


def test_names_inside_a_line_need_their_capitals() -> None:
    assert OUTLETS.inside("Abonnez-vous au Soir ou à La Libre Belgique dès demain") == ["La Libre Belgique"]
    assert OUTLETS.inside("il a signé la libre circulation") == []


def test_a_user_adds_outlets(tmp_path: Path) -> None:
    (tmp_path / "outlets.toml").write_text('[[outlets]]\nname = "Oasis Info"\ndomains = ["oasis.info"]\n', "utf-8")
    assert Lexicon(tmp_path).outlets.at("www.oasis.info") == "Oasis Info"


def test_an_outlet_twice_is_refused(tmp_path: Path) -> None:
    entry = '[[outlets]]\nname = "Oasis Info"\ndomains = ["oasis.info"]\n'
    (tmp_path / "outlets.toml").write_text(entry * 2, "utf-8")
    with pytest.raises(LexiconError, match="Oasis Info"):
        _ = Lexicon(tmp_path).outlets
