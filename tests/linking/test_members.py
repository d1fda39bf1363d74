"""Members of an announced set that name one party: told, with the party that the set has in common if it names one."""

from __future__ import annotations

from collections.abc import Callable

from models.record import Record


def _parties(record: Record) -> list[list[str]]:
    return [sorted(p.name for p in a.parties) for a in record.agreements]


def test_the_set_has_one_party_and_names_it_later(tell: Callable[..., Record]) -> None:
    text = (
        "Deux conventions ont été conclues mardi avec la commune de Verlin et la Banque du Sahel. "
        "Elles ont été signées par le directeur de l'Office national de l'eau, Paul Durand."
    )
    office = "Office national de l'eau"
    assert _parties(tell(text)) == [sorted([office, "commune de Verlin"]), sorted([office, "Banque du Sahel"])]


def test_a_member_that_names_one_party_is_told(tell: Callable[..., Record]) -> None:
    text = (
        "Trois conventions ont été signées mardi. La première porte sur l'eau. "
        "La dernière, passée avec la Banque du Sahel, ouvre une ligne aux artisans."
    )
    assert ["Banque du Sahel"] in _parties(tell(text))
