"""From raw documents to the article's own text and metadata.

clean(document, lexicon)         → ``Article``, or a ``Problem`` (empty, not an article, not French)
site_profile.observe, combine    → which lines recur across the articles of a site, for ``clean(…, profile)``
inspection.explain(…)            → each block or line of the document with what decided
inspection.read_metadata(…)      → metadata, also where there is no article
offsets.locate(…)                → any part of a cleaned paragraph in the raw document
"""

from __future__ import annotations

from models.problem import Problem, Reason
from models.raw import RawDocument
from models.record import Article
from pipeline.cleaning.html_page import clean_html
from pipeline.cleaning.language import FRENCH, language_of
from pipeline.cleaning.site_profile import SiteProfile
from pipeline.cleaning.text_dump import clean_text
from pipeline.lexicon import Lexicon

__all__ = ["clean"]


def clean(document: RawDocument, lexicon: Lexicon, profile: SiteProfile | None = None) -> Article | Problem:
    """The article in a document: body without furniture, metadata, every paragraph with its place in the raw text.

    ``profile`` (of ``site_profile``) tells which lines other articles of its site have too.  Container metadata (JSON
    fields, WARC headers) go before what the page or the text says itself.  What is not in French is a ``Problem``
    that names its language.
    """
    read = clean_html if document.markup == "html" else clean_text
    cleaned = read(document, lexicon, profile)
    if isinstance(cleaned, Problem):
        return _foreign(document, lexicon) or cleaned
    paragraphs = [cleaned.text[paragraph.start : paragraph.end] for paragraph in cleaned.paragraphs]
    language = language_of(paragraphs, cleaned.language or document.metadata.language, lexicon)
    if language is None:
        return Problem(document.path, Reason.EMPTY, "no words in the text", document.id)
    if language != FRENCH:
        return Problem(document.path, Reason.NOT_FRENCH, f"the text is in «{language}»", document.id)
    return cleaned if cleaned.language == FRENCH else cleaned.model_copy(update={"language": FRENCH})


def _foreign(document: RawDocument, lexicon: Lexicon) -> Problem | None:
    """That a dump is in another language: its lines show no sentence to those who look for French words."""
    if document.markup == "html":
        return None
    language = language_of(document.content.splitlines(), document.metadata.language, lexicon)
    if language in {None, FRENCH}:
        return None
    return Problem(document.path, Reason.NOT_FRENCH, f"the text is in «{language}»", document.id)
