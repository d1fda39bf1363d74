"""The notation of the specifications: what it reads, and that a check against it can fail."""

from __future__ import annotations

import pytest

from models.record import Agreement, Participant, Party, Record
from tests.specification import Case, _cases, article_of, check

TOLD = """
# A heading stands alone

# About the case
A et B ont signé.
C aussi.
  = convention/agreement, signed: Ville de Vernoux + Nordfisk / société Nordfisk
  signed by: Awa Tembely
"""

RECORD = Record(
    article=article_of("A et B ont signé."),
    agreements=[
        Agreement(
            id="1",
            kind="convention",
            status="signed",
            certainty="asserted",
            parties=[
                Party(name="société Nordfisk", type="organisation"),
                Party(name="la ville de Vernoux", type="organisation"),
            ],
            signatories=[Participant(name="Awa Tembely")],
        )
    ],
)


def _case(block: str) -> Case:
    (case,) = _cases(block)
    return case


def test_a_block_is_read() -> None:
    case = _case(TOLD)
    assert case.text == "A et B ont signé.\n\nC aussi."
    assert case.about == "About the case"
    assert [e.parties for e in case.agreements] == [["Ville de Vernoux", "Nordfisk / société Nordfisk"]]
    assert case.agreements[0].slots == {"signed by": ["Awa Tembely"]}


def test_a_right_record_passes() -> None:
    check(_case(TOLD), RECORD)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ville de Vernoux", "Ville de Corbas"),
        ("Ville de Vernoux + ", ""),
        ("Awa Tembely", "Boris Kanté"),
        ("signed by: Awa Tembely", "signed by:"),
        ("convention/agreement", "contract"),
        ("signed:", "planned:"),
        ("signed:", "signed, attributed:"),
    ],
)
def test_a_wrong_one_fails(old: str, new: str) -> None:
    with pytest.raises(AssertionError):
        check(_case(TOLD.replace(old, new)), RECORD)


def test_a_missing_and_an_extra_record_fail() -> None:
    with pytest.raises(AssertionError):
        check(_case(TOLD), Record(article=RECORD.article))
    with pytest.raises(AssertionError):
        check(_case("A et B ont signé.\n  = none"), RECORD)


@pytest.mark.parametrize(
    "block", ["A et B.", "A et B.\n  = none\n  = contract, signed: A", "A.\n  = contract, signed: A\n  wher: B"]
)
def test_a_block_that_says_nothing_is_refused(block: str) -> None:
    with pytest.raises(AssertionError):
        list(_cases(block))
