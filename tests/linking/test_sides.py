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
    # whom each had sent
    "La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. "
    "La Ville de Vernoux avait délégué son adjointe, Anne Morel ; l'Université, son président, Paul Mercier.": {
        "Anne Morel": "Ville de Vernoux",
        "Paul Mercier": "Université de Tamba",
    },
    "La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. "
    "La première était représentée par Anne Morel, la seconde par Paul Mercier.": {
        "Anne Morel": "Ville de Vernoux",
        "Paul Mercier": "Université de Tamba",
    },
    "La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. "
    "Anne Morel représentait la Ville de Vernoux et Paul Mercier l'Université de Tamba.": {
        "Anne Morel": "Ville de Vernoux",
        "Paul Mercier": "Université de Tamba",
    },
    "La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. "
    "Deux élus engagent la Ville de Vernoux : Anne Morel, aux sports, et Paul Mercier, aux transports.": {
        "Anne Morel": "Ville de Vernoux",
        "Paul Mercier": "Ville de Vernoux",
    },
    # … and who was sent by nobody that signed, or not at all
    "La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. "
    "La Banque du Sahel avait dépêché Anne Morel.": {},
    "La Ville de Vernoux et l'Université de Tamba ont signé mardi une convention. "
    "La Ville de Vernoux n'avait pas mandaté Anne Morel.": {},
    # a relative after the first of two
    "Anne Morel, qui préside la commune de Vernoux, et Paul Mercier, patron du port de Tamba, ont signé un accord.": {
        "Anne Morel": "commune de Vernoux",
        "Paul Mercier": "port de Tamba",
    },
}


@pytest.mark.parametrize(("text", "expected"), SIDES.items())
def test_whom_each_signs_for(text: str, expected: dict[str, str], tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text).agreements
    assert {s.name: s.organisation for s in agreement.signatories} == expected
