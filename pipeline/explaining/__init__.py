"""Why, and why not: what each record rests on, and what the other sentences that speak of agreements lacked."""

from __future__ import annotations

from models.annotation import AnnotatedArticle
from models.explanation import AgreementExplained, Explanation
from models.statement import Statement
from pipeline.explaining.catalogue import explained
from pipeline.explaining.grounds import grounds
from pipeline.explaining.silence import silences
from pipeline.lexicon import Lexicon
from pipeline.linking import Linked


def explain(annotated: AnnotatedArticle, statements: list[Statement], linked: Linked, lexicon: Lexicon) -> Explanation:
    """Explain the record that linking made of an article's statements, and the sentences that are in none."""
    article = annotated.article
    agreements = [
        AgreementExplained(
            id=agreement.id,
            kind=agreement.kind,
            kind_text=agreement.kind_text,
            status=agreement.status,
            certainty=agreement.certainty,
            count=agreement.count,
            confidence=agreement.confidence,
            evidence=agreement.evidence,
            grounds=list(grounds(agreement, draft)),
            rules=[explained(rule, lexicon) for rule in dict.fromkeys(agreement.rules)],
        )
        for agreement, draft in zip(linked.record.agreements, linked.told, strict=True)
    ]
    return Explanation(
        id=article.id,
        path=article.path,
        title=article.title,
        published=article.published,
        agreements=agreements,
        silences=list(silences(annotated, statements, linked, lexicon)),
    )
