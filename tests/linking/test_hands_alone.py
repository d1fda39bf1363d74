"""Who signed is named, and for whom nobody tells: the agreement is told without a party, and says so."""

from __future__ import annotations

from collections.abc import Callable

from models.record import Record
from pipeline.linking.hands_alone import NOTE


def test_two_hands_and_no_body(tell: Callable[..., Record]) -> None:
    (agreement,) = tell("Awa Tembely et Luc Sarr ont signé lundi une convention sur l'eau.").agreements
    assert agreement.parties == []
    assert [s.name for s in agreement.signatories] == ["Awa Tembely", "Luc Sarr"]
    assert agreement.notes == [NOTE]


def test_the_bodies_are_told_elsewhere(tell: Callable[..., Record]) -> None:
    text = (
        "Awa Tembely, présidente de la Région Atlas, et Luc Sarr, maire de Vernoux, se connaissent bien. "
        "Awa Tembely et Luc Sarr ont signé lundi une convention sur l'eau."
    )
    (agreement,) = tell(text).agreements
    assert [p.name for p in agreement.parties] == ["Région Atlas", "ville de Vernoux"]


def test_one_hand_or_a_pact_of_persons_is_not_enough(tell: Callable[..., Record]) -> None:
    assert tell("Awa Tembely a signé lundi une convention sur l'eau.").agreements == []
    assert tell("Awa Tembely s'est alliée lundi avec Luc Sarr.").agreements == []
    assert tell("Awa Tembely et Luc Sarr ont signé lundi leur contrat.").agreements == []
