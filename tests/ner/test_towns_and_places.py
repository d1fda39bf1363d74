"""Towns by their bare names where they are twinned; clubs, schools and lands by what they do and where."""

import pytest

SENTENCES = {
    "Rennes et Cork sont jumelées depuis 1982.": {"Rennes", "Cork"},
    "Rennes et Cork ont fêté samedi les 40 ans de leur jumelage.": {"Rennes", "Cork"},
    "Melsungen est liée à Dreux par un jumelage signé en 1966.": {"Melsungen", "Dreux"},
    "Dreux et Melsungen sont liées par un jumelage depuis 1966.": {"Dreux", "Melsungen"},
    "Le jumelage entre Dreux et Melsungen date de 1966.": {"Dreux", "Melsungen"},
    "Le jumelage de Dreux avec Melsungen remonte à 1966.": {"Dreux", "Melsungen"},
    "Jumelée depuis 1966 avec Melsungen, Dreux a reçu une délégation.": {"Dreux", "Melsungen"},
    "Dreux, jumelée avec Melsungen depuis 1966, a reçu une délégation.": {"Dreux", "Melsungen"},
    # where it happens is nobody
    "Le jumelage entre Cork et Rennes a été fêté à Nantes.": {"Cork", "Rennes"},
    "A Nantes, Cork et Brest ont signé un jumelage.": {"Cork", "Brest"},
    # clubs and the like by what they do and their town
    "Le club de voile de Kerlouan a signé une convention avec la commune de Trébihan.": {
        "club de voile de Kerlouan",
        "commune de Trébihan",
    },
    "La crèche Les Lutins et la commune de Trébihan ont signé une convention.": {
        "crèche Les Lutins",
        "commune de Trébihan",
    },
    # numbers in names
    "La communauté de communes des Deux Vallées et Nordis ont signé une convention.": {
        "communauté de communes des Deux Vallées",
        "Nordis",
    },
    "Le parc naturel des Trois Vallées a signé une charte avec la commune des Deux Alpes.": {
        "parc naturel des Trois Vallées",
        "commune des Deux Alpes",
    },
}


@pytest.mark.parametrize("text", SENTENCES)
def test_a_town_is_known_by_its_place(text: str, annotate) -> None:  # type: ignore[no-untyped-def]
    actors = [actor for actor in annotate(text).actors if actor.body is not None and not actor.body.anaphor]
    assert {actor.body.name for actor in actors} == SENTENCES[text]
