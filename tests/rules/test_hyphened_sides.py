"""Sides that hyphens tie behind the instrument: «le contrat État-Région»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

PARTIES = {
    "Le partenariat CNRS-Michelin a été renouvelé mardi à Clermont-Ferrand.": ["CNRS", "Michelin"],
    "L'accord Suisse-Italie sur les frontaliers a été signé mardi à Rome.": ["Suisse", "Italie"],
    "La convention Etat-Anah-Métropole a été signée lundi à Lyon.": ["Etat", "Anah", "Métropole"],
    "L'accord Renault-Nissan a été renouvelé mardi. Renault et Nissan s'en félicitent.": ["Renault", "Nissan"],
    # those who are meant, whoever they are
    "Le pacte Etat-régions a été signé hier par le Premier ministre, Jean Dupont, et les présidents des régions.": [
        "Etat",
        "régions",
    ],
    # a common noun of which the text tells a name
    "Le contrat Etat-Région a été signé par le préfet, Paul Morel, et la présidente de la Région Bretagne, Eva Le.": [
        "Etat",
        "Région Bretagne",
    ],
    "Le contrat de plan État-Région Normandie a été signé vendredi à Caen.": ["État", "Région Normandie"],
    # a state and a movement in one adjective
    "L'accord franco-houthi signé en février à Mascate n'a pas tenu.": ["France", "houthis"],
    "L'accord américano-taliban, conclu en 2020, prévoyait un retrait. Les talibans s'y tiennent.": [
        "États-Unis",
        "talibans",
    ],
    # one name, or none
    "Une convention sur la ligne Lausanne-Genève a été signée mardi.": [],
    "Le partenariat Nord-Sud a été renouvelé mardi à Dakar.": [],
    "L'accord Saint-Gobain a été signé mardi.": [],
    "L'accord Est-Ouest a été signé en 1975.": [],
}


@pytest.mark.parametrize(("text", "parties"), PARTIES.items())
def test_sides_tied_by_hyphens(text: str, parties: list[str], tell: Callable[..., Record]) -> None:
    told = tell(text).agreements
    assert sorted(p.name for a in told for p in a.parties) == sorted(parties)


def test_who_signs_for_the_state(tell: Callable[..., Record]) -> None:
    text = "Le pacte État-départements a été signé hier par le Premier ministre, Jean Castex, et par leurs présidents."
    (agreement,) = tell(text).agreements
    assert [(s.name, s.organisation) for s in agreement.signatories] == [("Jean Castex", "État")]
