"""Numbers written out in French."""

from __future__ import annotations

import pytest

from pipeline.lexicon import Lexicon

NUMBERS = Lexicon().numbers


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("zéro", 0),
        ("dix-sept", 17),
        ("vingt et un", 21),
        ("vingt-et-un", 21),
        ("trente-deux", 32),
        ("soixante et onze", 71),
        ("soixante-dix-huit", 78),
        ("septante-trois", 73),
        ("quatre-vingts", 80),
        ("quatre-vingt-onze", 91),
        ("quatre-vingt-dix-sept", 97),
        ("nonante-neuf", 99),
        ("cent deux", 102),
        ("deux cents", 200),
        ("mille", 1000),
        ("deux cent cinquante mille", 250_000),
        ("mille neuf cent quatre-vingt-dix-neuf", 1999),
        ("soixante-dix-neuf mille quatre cent douze", 79_412),
        ("deux trois", None),
        ("dix deux", None),
        ("vingt dix", None),
        ("vingt cent", None),
        ("cent cent", None),
        ("mille mille", None),
        ("et", None),
        ("deux chevaux", None),
    ],
)
def test_number_words_add_up(words: str, value: int | None) -> None:
    assert NUMBERS.value(words.replace("-", " - ").split()) == value
