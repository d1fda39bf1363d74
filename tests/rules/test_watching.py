"""Who only watches: turns of presence in every tense, in a sentence beside the signing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

SIGNED = "La commune de Vals et l'Office du lait ont signé mardi un accord. "

WATCHING = """
Le préfet, Paul Sarr, s'est contenté d'applaudir.
La députée Awa Tembely n'était venue qu'en voisine.
La ministre de l'Eau, Awa Tembely, est passée saluer les négociateurs.
Le gouverneur Paul Sarr regardait faire.
Les députés Paul Sarr et Awa Tembely suivaient la cérémonie par visioconférence.
Le ministre de l'Eau, Paul Sarr, qui a suivi la signature à distance, souhaite une suite.
Invité, le préfet, Paul Sarr, s'en est tenu au rôle de témoin.
Paul Sarr, témoin de la signature, a salué le travail des équipes.
La ministre Awa Tembely avait trouvé le temps de passer.
Le préfet, Paul Sarr, n'a fait le déplacement que pour écouter.
"""


@pytest.mark.parametrize("sentence", WATCHING.strip().splitlines())
def test_who_only_watches(sentence: str, tell: Callable[..., Record]) -> None:
    agreement = tell(SIGNED + sentence).agreements[0]
    expected = {name for name in ("Paul Sarr", "Awa Tembely") if name in sentence}
    assert {person.name for person in agreement.attendees} == expected
    assert agreement.signatories == []


def test_who_presides_behind_the_verb_is_there_alone(tell: Callable[..., Record]) -> None:
    agreement = tell(
        "La convention a été signée par Paul Sarr pour la Ville de Vals et par Awa Tembely pour l'Office du lait, "
        "au cours d'une cérémonie que présidait la ministre de l'Eau, Lise Arnal."
    ).agreements[0]
    assert {p.name for p in agreement.signatories} == {"Paul Sarr", "Awa Tembely"}
    assert [p.name for p in agreement.attendees] == ["Lise Arnal"]


AROUND = """
La maire de Corbas, Lise Arnal, entourée de ses adjoints, Paul Sarr et Awa Tembely, a signé un bail avec la société Norval.
La maire de Corbas, Lise Arnal, entourée du préfet Paul Sarr et de la députée Awa Tembely, a signé un bail avec la société Norval.
La maire de Corbas, Lise Arnal, flanquée des députés Paul Sarr et Awa Tembely, a signé un bail avec la société Norval.
Accompagnée de ses adjoints, Paul Sarr et Awa Tembely, la maire de Corbas, Lise Arnal, a signé un bail avec la société Norval.
"""  # noqa: E501


@pytest.mark.parametrize("sentence", AROUND.strip().splitlines())
def test_who_stands_around_the_signer(sentence: str, tell: Callable[..., Record]) -> None:
    agreement = tell(sentence).agreements[0]
    assert {p.name for p in agreement.parties} == {"ville de Corbas", "Norval"}
    assert [p.name for p in agreement.signatories] == ["Lise Arnal"]
    assert {p.name for p in agreement.attendees} == {"Paul Sarr", "Awa Tembely"}


NAMES = (
    "Au bas de la convention, deux noms : ceux de Lise Arnal, maire de Corbas, et de Paul Sarr, président de Norval. "
)

NOTHING_TO_SIGN = """
Awa Tembely, ministre wallonne de la Culture, a fait le tour des salles et n'a rien eu à parapher.
Awa Tembely, ministre wallonne de la Culture, a fait le tour du propriétaire sans avoir rien à signer.
La ministre wallonne de la Culture, Awa Tembely, était venue en voisine et n'avait rien à signer.
La ministre wallonne de la Culture, Awa Tembely, est repartie sans rien avoir à parapher.
"""


@pytest.mark.parametrize("sentence", NOTHING_TO_SIGN.strip().splitlines())
def test_who_has_nothing_to_sign(sentence: str, tell: Callable[..., Record]) -> None:
    agreement = tell(NAMES + sentence).agreements[0]
    assert {p.name for p in agreement.signatories} == {"Lise Arnal", "Paul Sarr"}
    assert {p.name for p in agreement.parties} == {"ville de Corbas", "Norval"}
