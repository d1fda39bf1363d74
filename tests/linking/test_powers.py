"""Who is listed as a body: palaces in power, a nation's one government, and the names that leave their noun out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Le Kremlin a démenti mardi.", "Kremlin", "organisation"),
        ("La conférence a eu lieu à la Maison Blanche.", "Maison Blanche", "place"),
        ("Un conseiller de la Maison Blanche a démenti.", "Maison Blanche", "organisation"),
        ("Le gouvernement togolais a démenti.", "gouvernement togolais", "organisation"),
        ("Le Sénat a voté la loi.", "Sénat", "organisation"),
    ],
)
def test_powers(text: str, name: str, kind: str, tell: Callable[..., Record]) -> None:
    assert [entity.type for entity in tell(text).entities if entity.name == name] == [kind]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("L'office public Vivalor Habitat a signé un accord avec la Ville de Vernoux.", "Vivalor Habitat"),
        ("L'académie togolaise Kara Hoops a signé un accord avec la Ville de Vernoux.", "Kara Hoops"),
        ("Le groupe Aubrac Énergie a signé un accord avec la Ville de Vernoux.", "groupe Aubrac Énergie"),
        ("Le Centre d'excellence « Tech Nord » a signé un accord avec la Ville de Vernoux.", "Tech Nord"),
    ],
)
def test_with_and_without_the_noun(text: str, name: str, tell: Callable[..., Record]) -> None:
    names = {n for entity in tell(text).entities for n in (entity.name, *entity.aliases)}
    assert name in names


def test_a_country_in_an_office_is_no_body(tell: Callable[..., Record]) -> None:
    found = [entity.type for entity in tell("Le chef de l'Etat français est arrivé mardi.").entities]
    assert "organisation" not in found
