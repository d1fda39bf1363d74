"""Who signs, who is there: every way to present a person in every place where a sentence can put one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import bare

# As the text presents the person → name → body.
SIGNERS = """
la ministre de la Santé, Marie Durand, → Marie Durand → ministère de la Santé
Marie Durand, ministre de la Santé, → Marie Durand → ministère de la Santé
Mme Marie Durand, ministre de la Santé, → Marie Durand → ministère de la Santé
la ministre de la Santé Marie Durand → Marie Durand → ministère de la Santé
le ministre de l'Énergie, de l'Eau et des Forêts, Paul Garrigou, → Paul Garrigou → ministère de l'Énergie, de l'Eau et des Forêts
le ministre de l'Industrie et du Commerce, M. Paul Garrigou, → Paul Garrigou → ministère de l'Industrie et du Commerce
le directeur général de l'Office du lait, Paul Garrigou, → Paul Garrigou → Office du lait
Paul Garrigou, directeur général de l'Office du lait, → Paul Garrigou → Office du lait
la présidente de la Région Atlas, Leïla El Amrani, → Leïla El Amrani → Région Atlas
M. Karim Ben Salah, président de l'Université de Tamba, → Karim Ben Salah → Université de Tamba
le PDG de Nordfisk, Lars Lunde, → Lars Lunde → Nordfisk
Lars Lunde, patron de Nordfisk, → Lars Lunde → Nordfisk
le Dr Jean Arnal, directeur du Centre hospitalier de Vernoux, → Jean Arnal → Centre hospitalier de Vernoux
la secrétaire générale de la Chambre des métiers, Mme Lise Arnal, → Lise Arnal → Chambre des métiers
le wali de la Région Atlas, Karim Ben Salah, → Karim Ben Salah → wilaya de la Région Atlas
la maire de Vernoux, Lise Arnal, → Lise Arnal → ville de Vernoux
le ministre de la Pêche Moussa Diarra → Moussa Diarra → ministère de la Pêche
Yaw Osei-Kuffour, vice-président de la Banque du Sahel, → Yaw Osei-Kuffour → Banque du Sahel
la directrice générale par intérim de l'Agence nationale de l'eau (ANE), Wafa Zgh, → Wafa Zgh → Agence nationale de l'eau
Marie-Odile Saint-Just, fondatrice et présidente de la Fondation Nourou, → Marie-Odile Saint-Just → Fondation Nourou
"""  # noqa: E501

SIGNING = """
{A} et {b} ont signé mardi une convention.
{A} a signé mardi une convention avec {b}.
Une convention a été signée mardi à Lille par {a} et par {b}.
La convention, paraphée par {a} et {b}, prévoit dix bourses.
Mardi, {a} et {b} ont procédé à la signature d'une convention.
{A}, et {b} ont signé une convention, en présence du préfet, Idriss Soro.
"""

# Places of a guest: never a signer, whoever it is.
GUESTS = """
La Ville de Corbas et l'Institut Mérieul ont signé mardi une convention en présence de {b}.
La Ville de Corbas et l'Institut Mérieul ont signé mardi une convention, devant {b}.
La convention a été signée entre la Ville de Corbas et l'Institut Mérieul. {A} était présent à la cérémonie.
La convention a été signée entre la Ville de Corbas et l'Institut Mérieul. {A} a assisté à la cérémonie.
La convention a été signée entre la Ville de Corbas et l'Institut Mérieul. La cérémonie était présidée par {b}.
"""

_PEOPLE = [tuple(line.split(" → ")) for line in SIGNERS.strip().splitlines()]


def _sentence(turn: str, one: str, other: str) -> str:
    """«de le» becomes «du»; no comma before a stop or another comma."""
    text = turn.format(A=one[0].upper() + one[1:], a=one, b=other)
    for old, new in ((",,", ","), (",.", "."), ("de le ", "du "), ("de Idriss", "d'Idriss")):
        text = text.replace(old, new)
    return text


@pytest.mark.parametrize("turn", SIGNING.strip().splitlines())
@pytest.mark.parametrize("number", range(len(_PEOPLE)), ids=[shown for shown, _, _ in _PEOPLE])
def test_signers_and_the_bodies_they_act_for(number: int, turn: str, tell: Callable[..., Record]) -> None:
    one, other = _PEOPLE[number], _PEOPLE[(number + 5) % len(_PEOPLE)]
    text = _sentence(turn, one[0], other[0])
    got = [
        ({bare(p.name) for p in a.parties}, {p.name for p in a.signatories}, {p.name for p in a.attendees})
        for a in tell(text).agreements
    ]
    wanted = ({bare(one[2]), bare(other[2])}, {one[1], other[1]}, {"Idriss Soro"} if "Soro" in turn else set())
    assert got == [wanted], text


@pytest.mark.parametrize("turn", GUESTS.strip().splitlines())
@pytest.mark.parametrize("number", range(len(_PEOPLE)), ids=[shown for shown, _, _ in _PEOPLE])
def test_guests_do_not_sign(number: int, turn: str, tell: Callable[..., Record]) -> None:
    shown, name, _ = _PEOPLE[number]
    text = _sentence(turn, shown, shown)
    got = [
        ({bare(p.name) for p in a.parties}, {p.name for p in a.signatories}, {p.name for p in a.attendees})
        for a in tell(text).agreements
    ]
    wanted = ({"ville de corbas", "institut merieul"}, set(), {name})
    assert got == [wanted], text
