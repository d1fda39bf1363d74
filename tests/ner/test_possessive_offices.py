"""«La commune … Son maire …. Paul Durand a signé …»: the office of the sentence before is that of the person."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

HOLDERS = {
    "La commune de Verlin change d'hôpital. Son maire s'est trouvé un allié. "
    "Paul Durand a signé jeudi une convention avec le CHU de Rennes.": ("Paul Durand", "commune de Verlin"),
    "L'Office du lait a trouvé son banquier. Son directeur, qui cherchait des fonds, ne cachait pas sa joie. "
    "Paul Durand venait de signer un accord de prêt avec la Banque du Sahel.": ("Paul Durand", "Office du lait"),
    # an opening clause with a verb of its own
    "Alors que l'agglomération de Verlin change de statut, son président s'est trouvé un allié. "
    "Anne Petit a signé jeudi un protocole avec la Caisse des dépôts.": ("Anne Petit", "agglomération de Verlin"),
}


@pytest.mark.parametrize(("text", "expected"), HOLDERS.items())
def test_who_holds_the_office(text: str, expected: tuple[str, str], tell: Callable[..., Record]) -> None:
    (agreement,) = tell(text).agreements
    assert [(s.name, s.organisation) for s in agreement.signatories] == [expected]
    assert expected[1] in [p.name for p in agreement.parties]


def test_a_common_noun_and_a_town_nobody_knows(tell: Callable[..., Record]) -> None:
    (agreement,) = tell("L'agglomération de Verlin a signé jeudi un protocole avec la Caisse des dépôts.").agreements
    assert [p.name for p in agreement.parties] == ["agglomération de Verlin", "Caisse des dépôts"]


def test_where_it_happens_is_no_body(tell: Callable[..., Record]) -> None:
    text = "Dans l'agglomération de Verlin, la société Nordfisk et la Caisse des dépôts ont signé un protocole."
    (agreement,) = tell(text).agreements
    assert [p.name for p in agreement.parties] == ["Nordfisk", "Caisse des dépôts"]
