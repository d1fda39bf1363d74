"""From statements to agreement records and entities."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.record import Record
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.build import RecordBuilder
from pipeline.linking.chain import Chain
from pipeline.linking.context import share
from pipeline.linking.drafts import Draft


def link(annotated: AnnotatedArticle, statements: list[Statement], lexicon: Lexicon) -> Record:
    """Join the statements of an article into agreements, and its mentions into entities."""
    drafts = Chain(annotated).build(statements)
    share(drafts, annotated)
    return RecordBuilder(annotated).record([draft for draft in drafts if makes_record(draft)])


def makes_record(draft: Draft) -> bool:
    """At least two parties, and not the announcement of agreements that are told one by one."""
    if draft.children:
        return False
    return len(draft.parties) >= 2
