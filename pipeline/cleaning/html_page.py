"""A page of HTML → the article on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from models.record import Article, Paragraph
from pipeline.cleaning.container import merge_container
from pipeline.cleaning.html_blocks import Page, tokenize
from pipeline.cleaning.html_body import Verdict, judge_blocks
from pipeline.cleaning.html_paragraphs import Piece, paragraphs_of
from pipeline.cleaning.html_roles import HEADINGS, is_prose
from pipeline.cleaning.page_author import signature_of
from pipeline.cleaning.page_metadata import PageFacts, page_facts
from pipeline.cleaning.page_title import domain_of
from pipeline.cleaning.page_type import why_no_article
from pipeline.cleaning.site_profile import Recurrence, SiteProfile
from pipeline.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class JudgedPage:
    """A page with everything decided about it; what ``signataire clean --explain`` shows."""

    page: Page
    facts: PageFacts
    metadata: Metadata
    verdicts: list[Verdict]


def judge_page(document: RawDocument, lexicon: Lexicon, profile: SiteProfile | None = None) -> JudgedPage:
    """Tokenize a page, read its metadata, judge its blocks.  Container metadata go before the page's own.

    ``profile`` tells which blocks other articles of the site have too.
    """
    page = tokenize(document.content)
    facts = page_facts(page, lexicon, document.metadata.url)
    metadata = merge_container(document.metadata, facts.metadata, lexicon)
    rules = lexicon.sites.for_host(domain_of(metadata.url))
    verdicts = judge_blocks(page, facts.metadata.title or metadata.title, facts.descriptions, lexicon, rules)
    if profile is not None:
        recurrences = profile.recurrences(document, (block.text for block in page.blocks))
        verdicts = list(map(_without_site, verdicts, recurrences))
    if metadata.author is None:
        kept = [verdict.block for verdict in verdicts if verdict.kept]
        metadata = replace(metadata, author=signature_of(kept))
    verdicts = [_unsigned(verdict, metadata.author) for verdict in verdicts]
    return JudgedPage(page, facts, metadata, verdicts)


def _without_site(verdict: Verdict, recurrence: Recurrence) -> Verdict:
    """Drop a line of the site's: any that recurs surely; where that is not sure, only what is no sentence.

    Subheads stay («Le contexte»), and what the outlet's rules keep.
    """
    block = verdict.block
    if not verdict.kept or not recurrence.articles or block.element.name in HEADINGS:
        return verdict
    if "outlet's rules" in verdict.reason or not (recurrence.sure or not is_prose(block)):
        return verdict
    return Verdict(block, False, f"recurs: {recurrence.told()}")


def _unsigned(verdict: Verdict, author: str | None) -> Verdict:
    """Drop a line that is nothing but the author's name: the signature under the body."""
    line = verdict.block.text.strip(" ()—–-.")
    if author and verdict.kept and line and line in author and not verdict.block.element.name.startswith("h"):
        return Verdict(verdict.block, False, "byline: the author")
    return verdict


def clean_html(document: RawDocument, lexicon: Lexicon, profile: SiteProfile | None = None) -> Article | Problem:
    """The article on a page, or why there is none (empty, not an article)."""
    judged = judge_page(document, lexicon, profile)
    kept = [verdict.block for verdict in judged.verdicts if verdict.kept]
    if why := why_no_article(judged.page, judged.facts, kept, lexicon):
        return Problem(document.path, Reason.NOT_AN_ARTICLE, why, document.id)
    if not kept:
        return Problem(document.path, Reason.EMPTY, "no article text on the page", document.id)
    return article(document, judged.metadata, paragraphs_of(kept, document.content))


def article(document: RawDocument, metadata: Metadata, pieces: Sequence[Piece]) -> Article:
    """The article made of these paragraphs."""
    paragraphs, offset = [], 0
    for piece in pieces:
        end = offset + len(piece.text)
        paragraphs.append(Paragraph(start=offset, end=end, raw_start=piece.raw_start, raw_end=piece.raw_end))
        offset = end + 2
    return Article(
        id=document.id,
        path=document.path,
        sha256=document.sha256,
        outlet=metadata.outlet,
        url=metadata.url,
        title=metadata.title,
        author=metadata.author,
        published=metadata.published,
        language=metadata.language,
        text="\n\n".join(piece.text for piece in pieces),
        paragraphs=paragraphs,
    )
