"""Names that begin with a noun and go on in lower case."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

NAMES = {
    "le collectif Un toit pour tous": "Un toit pour tous",
    "la coopérative Fermes d'ici": "Fermes d'ici",
    "l'association Pain et liberté": "Pain et liberté",
    "la fondation Demain la Terre": "Demain la Terre",
    "l'association Vivre ensemble": "Vivre ensemble",
    "l'association Femmes debout": "Femmes debout",
    "l'association Nouveau départ": "Nouveau départ",
    "l'association Parents en Colère": "Parents en Colère",
    "le collectif Jardins sous Ciel": "Jardins sous Ciel",
    "l'association Verlin Coeur en Ville": "Verlin Coeur en Ville",
    # what follows tells its purpose or its town
    "l'association Terre Vive en Bretagne": "Terre Vive",
    "l'association Aurore pour la défense des enfants": "Aurore",
    "l'association Horizon": "Horizon",
}


@pytest.mark.parametrize(("words", "name"), NAMES.items())
def test_how_far_the_phrase_reaches(words: str, name: str, tell: Callable[..., Record]) -> None:
    for text in (
        f"La commune de Verlin et {words} ont signé mardi une convention.",
        f"La commune de Verlin a signé mardi une convention avec {words}.",
    ):
        (agreement,) = tell(text).agreements
        assert [p.name for p in agreement.parties] == ["commune de Verlin", name]


def test_two_phrases_coordinated(tell: Callable[..., Record]) -> None:
    text = "La commune de Verlin, l'association Pain et liberté et la fondation Demain la Terre ont signé un accord."
    (agreement,) = tell(text).agreements
    assert [p.name for p in agreement.parties] == ["commune de Verlin", "Pain et liberté", "Demain la Terre"]


def test_united_lands(tell: Callable[..., Record]) -> None:
    (agreement,) = tell("La Banque des Comores unies et la Région Atlas ont signé une convention.").agreements
    assert [p.name for p in agreement.parties] == ["Banque des Comores unies", "Région Atlas"]
