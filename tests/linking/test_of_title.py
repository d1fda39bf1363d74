"""The side that a sentence leaves out, where the title says whom the article is about."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

TITLE = "Café : le Comité du cacao de Verlin change ses sacs"
COMITE = "Comité du cacao de Verlin"
OPENING = f"Le {COMITE} se porte bien. Les planteurs sont contents. On ne sait rien du prix."
SIDES = {
    f"{OPENING} Une convention est à l'étude avec l'Institut Larenne.": [COMITE, "Institut Larenne"],
    f"{OPENING} Une convention a été conclue la semaine dernière avec le chocolatier suisse Feldin.": [
        COMITE,
        "Feldin",
    ],
    # the sentence names another that may be meant
    f"{OPENING} La Banque du Sahel le sait : une convention est à l'étude avec l'Institut Larenne.": None,
    # … or says in other words who acts
    f"{OPENING} Les trois partenaires ont signé mardi un bail avec Armatel.": ["Armatel"],
}


@pytest.mark.parametrize(("text", "expected"), SIDES.items())
def test_the_body_of_the_title(text: str, expected: list[str] | None, tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text, title=TITLE).agreements
    names = [p.name for p in agreement.parties]
    assert names == expected if expected is not None else COMITE not in names


def test_no_side_where_the_title_names_nobody(tell: Callable[..., Record]) -> None:
    text = f"{OPENING} Une convention est à l'étude avec Feldin."
    (agreement,) = tell(text, title="Du café dans les sacs").agreements
    assert [p.name for p in agreement.parties] == ["Feldin"]


def test_whose_hand_alone_is_told(tell: Callable[..., Record]) -> None:
    text = (
        "Le Groupe Crédit Larenne va bien. L'avenant, cosigné par Rémi Cabon au nom de la Mutuelle du port, est prêt."
    )
    (agreement,) = tell(text, title="Le Crédit Larenne change de main").agreements
    assert [p.name for p in agreement.parties] == ["Groupe Crédit Larenne", "Mutuelle du port"]


TWO = "La convention a été signée lundi matin. La Ville de Sorel veut loger mille étudiants. Pour l'Institut Larenne, …"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("La Ville de Sorel et l'Institut Larenne s'allient", ["Ville de Sorel", "Institut Larenne"]),
        ("L'Institut Larenne main dans la main avec la Ville de Sorel", ["Ville de Sorel", "Institut Larenne"]),
        ("La Ville de Sorel loge ses étudiants", None),
        ("L'Institut Larenne répond à la Ville de Sorel", None),
    ],
)
def test_the_two_of_the_title(title: str, expected: list[str] | None, tell: Callable[..., Record]) -> None:
    agreements = tell(TWO.replace("…", "c'est une chance."), title=title).agreements
    assert [[p.name for p in a.parties] for a in agreements] == ([expected] if expected else [])
