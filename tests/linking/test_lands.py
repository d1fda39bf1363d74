"""Regions: bodies where they conclude something, places elsewhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("L'Office du lait a signé un accord avec Engie pour l'Occitanie et la Bretagne.", "place"),
        ("La chaleur gagne l'Occitanie.", "place"),
        ("L'Occitanie et l'Office du lait ont signé une convention.", "organisation"),
    ],
)
def test_a_region_is_a_body_only_as_a_party(text: str, kind: str, tell: Callable[..., Record]) -> None:
    found = [entity.type for entity in tell(text).entities if entity.name == "Occitanie"]
    assert found == [kind]
