"""For whom each signer signs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

SIDES = {
    # nobody else signs for the other party
    "La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat. "
    "La maire de Vernoux, Anne Morel, et le directeur général, Paul Mercier, l'ont paraphé.": {
        "Anne Morel": "Ville de Vernoux",
        "Paul Mercier": "Nordfisk",
    },
    # in the order of the parties
    "L'Université de Tamba et la Banque du Sahel ont signé une convention. "
    "Leurs présidents, Anne Morel et Paul Mercier, ont paraphé le document.": {
        "Anne Morel": "Université de Tamba",
        "Paul Mercier": "Banque du Sahel",
    },
}


@pytest.mark.parametrize(("text", "expected"), SIDES.items())
def test_whom_each_signs_for(text: str, expected: dict[str, str], tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text).agreements
    assert {s.name: s.organisation for s in agreement.signatories} == expected
