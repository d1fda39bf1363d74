"""A page of HTML → the article on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from models.record import Article, Paragraph
from pipeline.cleaning.html_blocks import Page, tokenize
from pipeline.cleaning.html_body import Verdict, judge_blocks
from pipeline.cleaning.language import language_of
from pipeline.cleaning.page_author import signature_of
from pipeline.cleaning.page_metadata import PageFacts, page_facts
from pipeline.cleaning.page_type import why_no_article
from pipeline.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class JudgedPage:
    """A page with everything decided about it; what ``signataire clean --explain`` shows."""

    page: Page
    facts: PageFacts
    metadata: Metadata
    verdicts: list[Verdict]


def judge_page(document: RawDocument, lexicon: Lexicon) -> JudgedPage:
    """Tokenize a page, read its metadata, judge its blocks.  Container metadata go before the page's own."""
    page = tokenize(document.content)
    facts = page_facts(page, lexicon, document.metadata.url)
    metadata = merged(document.metadata, facts.metadata)
    verdicts = judge_blocks(page, facts.metadata.title or metadata.title, facts.descriptions, lexicon)
    if metadata.author is None:
        kept = [verdict.block for verdict in verdicts if verdict.kept]
        metadata = replace(metadata, author=signature_of(kept))
    return JudgedPage(page, facts, metadata, verdicts)


def clean_html(document: RawDocument, lexicon: Lexicon) -> Article | Problem:
    """The article on a page, or why there is none (empty, not an article, not French)."""
    judged = judge_page(document, lexicon)
    kept = [verdict.block for verdict in judged.verdicts if verdict.kept]
    if why := why_no_article(judged.page, judged.facts, kept, lexicon):
        return Problem(document.path, Reason.NOT_AN_ARTICLE, why, document.id)
    if not kept:
        return Problem(document.path, Reason.EMPTY, "no article text on the page", document.id)
    pieces = [(block.text, block.start, block.end) for block in kept]
    language = language_of([text for text, _, _ in pieces], judged.metadata.language, lexicon)
    if language != "fr":
        return Problem(document.path, Reason.NOT_FRENCH, f"the text is in «{language}»", document.id)
    return article(document, judged.metadata, pieces)


def article(document: RawDocument, metadata: Metadata, pieces: list[tuple[str, int, int]]) -> Article:
    """The article made of paragraphs (text, raw start, raw end)."""
    paragraphs, offset = [], 0
    for text, raw_start, raw_end in pieces:
        paragraphs.append(Paragraph(start=offset, end=offset + len(text), raw_start=raw_start, raw_end=raw_end))
        offset += len(text) + 2
    return Article(
        id=document.id,
        path=document.path,
        sha256=document.sha256,
        outlet=metadata.outlet,
        url=metadata.url,
        title=metadata.title,
        author=metadata.author,
        published=metadata.published,
        language="fr",
        text="\n\n".join(text for text, _, _ in pieces),
        paragraphs=paragraphs,
    )


def merged(first: Metadata, second: Metadata) -> Metadata:
    """Metadata of two sources, the first before the second, field by field."""
    return Metadata(
        title=first.title or second.title,
        outlet=first.outlet or second.outlet,
        author=first.author or second.author,
        published=first.published or second.published,
        updated=first.updated or second.updated,
        url=first.url or second.url,
        language=first.language or second.language,
        section=first.section or second.section,
        tags=first.tags or second.tags,
    )
