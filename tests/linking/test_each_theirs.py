"""«Les quatre clubs ont signé un bail chacun avec A.» Those who are named later have one each, not one together."""

from __future__ import annotations

from collections.abc import Callable

from models.record import Record


def sides(record: Record) -> list[tuple[set[str], list[str]]]:
    """Parties and signatories of each agreement."""
    return [({p.name for p in a.parties}, [s.name for s in a.signatories]) for a in record.agreements]


def test_named_in_the_next_sentence(tell: Callable[..., Record]) -> None:
    text = (
        "Trois coopératives ont signé lundi un contrat chacune avec la Région Atlas. "
        "En face d'elle ont signé Awa Tembely pour la Coopérative du Sahel, Boris Kanté pour l'Union des vergers "
        "et Luc Sarr pour le Groupement des éleveurs."
    )
    assert sides(tell(text)) == [
        ({"Région Atlas", "Coopérative du Sahel"}, ["Awa Tembely"]),
        ({"Région Atlas", "Union des vergers"}, ["Boris Kanté"]),
        ({"Région Atlas", "Groupement des éleveurs"}, ["Luc Sarr"]),
    ]


def test_as_many_as_guests(tell: Callable[..., Record]) -> None:
    text = (
        "Le ministre de la Santé a reçu mardi la Banque du Sahel, la Fondation Aurea et l'Union des vergers, "
        "venues sceller avec lui autant de conventions."
    )
    assert [parties for parties, _ in sides(tell(text))] == [
        {"ministère de la Santé", "Banque du Sahel"},
        {"ministère de la Santé", "Fondation Aurea"},
        {"ministère de la Santé", "Union des vergers"},
    ]


def test_one_together_stays_one(tell: Callable[..., Record]) -> None:
    text = (
        "La Banque du Sahel, la Fondation Aurea et la Région Atlas ont signé une convention, "
        "qui fixe la part de chacune."
    )
    assert [parties for parties, _ in sides(tell(text))] == [{"Banque du Sahel", "Fondation Aurea", "Région Atlas"}]
