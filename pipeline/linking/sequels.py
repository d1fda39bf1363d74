"""What an agreement is about, told in the sentences after it: «Au menu : des stages», «Le lycée formera …»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from models.record import Span
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft

MOST_SENTENCES_TO_MATTER = 2
RULE = "subject.sequel"


def tell_matter(
    drafts: list[Draft], statements: list[Statement], annotated: AnnotatedArticle, lexicon: Lexicon
) -> None:
    """Give those of ``drafts`` of which nothing tells the matter that of the sentences right after them."""
    told = {s.sentence for draft in drafts for s in draft.statements if _names(s)}
    for draft in drafts:
        if draft.children or draft.parent is not None or _known(draft):
            continue
        before = _before(draft, statements, annotated, lexicon, told)
        if before is not None:
            draft.subject = before
            draft.rules.append(RULE)
            continue
        last = max(s.sentence for s in draft.statements if _names(s) or s is draft.statements[0])
        for statement in statements:
            ahead = statement.sentence - last
            if not 0 < ahead <= MOST_SENTENCES_TO_MATTER or statement.sentence in told:
                continue
            if any(last < number < statement.sentence for number in told):
                break  # another agreement was told meanwhile
            matter = statement.matter or _promised(statement, draft, annotated, lexicon)
            if matter is not None:
                draft.subject = matter
                draft.rules.append(RULE)
                draft.duration = draft.duration or statement.duration
                break


def _before(
    draft: Draft, statements: list[Statement], annotated: AnnotatedArticle, lexicon: Lexicon, told: set[int]
) -> Span | None:
    """«A a confié à B l'entretien des jardins. Le contrat a été signé mardi»: told right before it."""
    number = draft.statements[0].sentence - 1
    if number in told:
        return None
    found = (_promised(s, draft, annotated, lexicon) for s in statements if s.sentence == number)
    return next((span for span in found if span is not None), None)


def _known(draft: Draft) -> bool:
    """Does anything tell what it is about?"""
    named = draft.naming is not None and not draft.generic
    return draft.subject is not None or draft.topic is not None or bool(draft.objectives) or named


def _names(statement: Statement) -> bool:
    """Does it name an agreement, or tell what happened to it?"""
    return statement.instrument is not None or statement.effect is not None


def _promised(statement: Statement, draft: Draft, annotated: AnnotatedArticle, lexicon: Lexicon) -> Span | None:
    """What one of its parties will do, or all of them."""
    if statement.doer_noun in lexicon.details.partners:
        return statement.will
    heads = {annotated.entities[p.entity].name.split(" ")[0].casefold() for p in draft.parties}
    named = statement.doer is not None and _party(statement.doer, draft)
    return statement.will if named or statement.doer_noun in heads else None


def _party(actor: Actor, draft: Draft) -> bool:
    if actor.person is not None and any(s.person and s.person.entity == actor.person.entity for s in draft.signers):
        return True
    body = actor.body if actor.body is not None else actor.role.body if actor.role is not None else None
    return body is not None and body.entity in draft.entities()
