"""What is told of an agreement and became no record is said, so that no loss is silent."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record

LEFT_OUT = {
    # one side alone is named
    "Des contrats ont été conclus mardi avec la commune de Verlin. On ne sait pas par qui.": [
        ("Des contrats ont été conclus mardi avec la commune de Verlin.", "contrats", ["commune de Verlin"])
    ],
    # nobody is
    "La signature aura lieu mardi. Un protocole a été paraphé hier à Tamba.": [
        ("Un protocole a été paraphé hier à Tamba.", "protocole", [])
    ],
    # a record rests on the sentence, or it denies what it tells
    "La commune de Verlin et l'Office du lait ont signé mardi une convention.": [],
    "La commune de Verlin n'a pas signé la convention.": [],
    "Les habitants réclament une convention.": [],
}


@pytest.mark.parametrize(("text", "expected"), LEFT_OUT.items())
def test_what_is_left_out(text: str, expected: list[tuple[str, str, list[str]]], tell: Callable[..., Record]) -> None:
    record = tell(text)
    found = [(missing.text, missing.instrument.text, missing.parties) for missing in record.left_out]
    assert found == expected
    for missing in record.left_out:
        assert record.article.text[missing.start : missing.end] == missing.text
        assert record.article.text[missing.instrument.start : missing.instrument.end] == missing.instrument.text
