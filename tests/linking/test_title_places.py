"""The town of the title is where it was signed, where the text knows it and tells no other place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from pipeline.lexicon import Lexicon
from pipeline.linking import link
from pipeline.ner.annotator import Annotator
from pipeline.rules import read_statements
from tests.specification import article_of

TEXT = "La commune de Bourges et la société Nordfisk ont signé mardi un bail."


@pytest.fixture(scope="module")
def titled() -> Callable[[str, str], Record]:
    """The record of a text under a title."""
    lexicon = Lexicon()
    annotator = Annotator(lexicon)

    def read(title: str, text: str) -> Record:
        annotated = annotator.annotate(article_of(text).model_copy(update={"title": title}))
        return link(annotated, read_statements(annotated, lexicon), lexicon)

    return read


@pytest.mark.parametrize(
    ("title", "place"),
    [
        ("Bourges : un bail pour la halle", "Bourges"),
        ("Bourges. Un bail pour la halle", "Bourges"),
        ("À Bourges, un bail pour la halle", "Bourges"),
        ("Un bail de neuf ans signé à Bourges", "Bourges"),
        ("La halle de Bourges a son bail", None),  # what it is about
        ("La maire de Bourges répond à Nantes", None),  # nothing is signed there
        ("Nordfisk : un bail pour la halle", None),
    ],
)
def test_the_town_of_the_title(titled: Callable[[str, str], Record], title: str, place: str | None) -> None:
    record = titled(title, TEXT)
    assert [a.place.name if a.place is not None else None for a in record.agreements] == [place]


def test_the_text_goes_before_the_title(titled: Callable[[str, str], Record]) -> None:
    record = titled("Bourges : un bail pour la halle", TEXT.replace("mardi", "mardi à Nantes"))
    assert [a.place.name for a in record.agreements if a.place is not None] == ["Nantes"]


def test_only_what_the_head_tells(titled: Callable[[str, str], Record]) -> None:
    record = titled("Bourges : la halle ferme", "La pluie tombe sur Bourges. " * 6 + TEXT)
    assert [a.place for a in record.agreements] == [None]
