"""From recognised spans to statements that report an agreement."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.rules.statements import StatementReader


def read_statements(annotated: AnnotatedArticle, lexicon: Lexicon) -> list[Statement]:
    """All statements of an article, in text order."""
    return StatementReader(annotated, lexicon).read()
