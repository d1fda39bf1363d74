"""Agreements of which the text names one party alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

ONE_NAMED = {
    "Un accord a été conclu mardi avec la commune de Verlin. On ne sait pas par qui.": ("commune de Verlin", "signed"),
    "L'équipe cherche un maillot. Un contrat l'attachait à Nordfisk depuis 2019.": ("Nordfisk", "past"),
    "En juin, l'équipementier Nordfisk avait résilié le contrat qui l'attachait au club.": ("Nordfisk", "terminated"),
    "Une convention, avec la Banque du Sahel, sera soumise au vote des élus en juillet.": (
        "Banque du Sahel",
        "planned",
    ),
    # of one player, or of nobody
    "Le gardien a prolongé de deux saisons le contrat qui le lie au Racing Club.": None,
    "Elle a enregistré un disque avant de signer un contrat avec la société Nordfisk.": None,
    "Un protocole a été paraphé hier.": None,
    "Les élus veulent un accord avec la Banque du Sahel.": None,
}


@pytest.mark.parametrize(("text", "expected"), ONE_NAMED.items())
def test_the_party_that_is_named(text: str, expected: tuple[str, str] | None, tell: Callable[..., Record]) -> None:
    told = [(a.parties, a.status) for a in tell(text).agreements]
    assert [([p.name for p in parties], status) for parties, status in told] == (
        [([expected[0]], expected[1])] if expected is not None else []
    )


def test_what_the_record_tells_already_is_not_told_again(tell: Callable[..., Record]) -> None:
    text = (
        "La commune de Verlin et la Banque du Sahel ont signé mardi un accord. "
        "C'est le quatrième accord conclu avec la Banque du Sahel."
    )
    (agreement,) = tell(text).agreements
    assert [p.name for p in agreement.parties] == ["commune de Verlin", "Banque du Sahel"]
