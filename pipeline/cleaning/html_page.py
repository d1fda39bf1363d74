"""A page of HTML → the article on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from models.problem import Problem, Reason
from models.raw import Metadata, RawDocument
from models.record import Article
from pipeline.cleaning.container import merge_container
from pipeline.cleaning.html_blocks import Page
from pipeline.cleaning.html_body import Verdict, judge_blocks
from pipeline.cleaning.html_paragraphs import paragraphs_of
from pipeline.cleaning.html_roles import HEADINGS, is_prose
from pipeline.cleaning.html_tokenizer import tokenize
from pipeline.cleaning.made_article import made_article
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
    known = judged.metadata
    return made_article(document, known, known.language, paragraphs_of(kept, document.content))
