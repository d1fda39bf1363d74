"""Names that nothing introduces, known by their place beside an instrument and a verb of concluding."""

from __future__ import annotations

import pytest

SENTENCES = {
    "Prévia et Solimut-Ouest ont signé une convention.": {"Prévia", "Solimut-Ouest"},
    "Un accord a été signé entre Nordfisk et Loire Éolien.": {"Nordfisk", "Loire Éolien"},
    "Vernoux et Corbas ont signé une convention de jumelage.": {"Vernoux", "Corbas"},
    "Prévia et Solimut-Ouest ont tenu une réunion.": set(),
    "VERNOUX - La Région Atlas a signé une convention avec l'Université de Tamba.": {
        "Région Atlas",
        "Université de Tamba",
    },
}


@pytest.mark.parametrize("text", SENTENCES)
def test_a_name_is_known_by_its_place(text: str, annotate) -> None:  # type: ignore[no-untyped-def]
    seen = {actor.body.name for actor in annotate(text).actors if actor.body is not None}
    assert seen == SENTENCES[text]
