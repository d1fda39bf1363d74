"""What many tests share: the lexicon and the language model, loaded once a session."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.annotation import AnnotatedArticle
from models.record import Record
from pipeline.lexicon import Lexicon
from pipeline.linking import link
from pipeline.ner.annotator import Annotator
from pipeline.rules import read_statements
from tests.specification import PUBLISHED, article_of


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return Lexicon()


@pytest.fixture(scope="session")
def annotator(lexicon: Lexicon) -> Annotator:
    return Annotator(lexicon)


@pytest.fixture(scope="session")
def annotate(annotator: Annotator) -> Callable[[str], AnnotatedArticle]:
    """A sentence (or more) as the ner stage sees it."""
    return lambda text: annotator.annotate(article_of(text))


@pytest.fixture(scope="session")
def tell(annotator: Annotator, lexicon: Lexicon) -> Callable[..., Record]:
    """A sentence (or more) through ner, rules and linking, as an article of 14 March 2024."""

    def run(text: str, published: str | None = PUBLISHED, title: str | None = None) -> Record:
        annotated = annotator.annotate(article_of(text, published).model_copy(update={"title": title}))
        return link(annotated, read_statements(annotated, lexicon), lexicon)

    return run
