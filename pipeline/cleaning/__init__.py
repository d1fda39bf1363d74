"""From raw documents to the article's own text and metadata.

clean(document, lexicon)    → ``Article``, or a ``Problem`` (empty, not an article, not French)
explain(document, lexicon)  → each block or line of the document with what decided
"""

from __future__ import annotations

from models.problem import Problem
from models.raw import RawDocument
from models.record import Article
from pipeline.cleaning.html_page import clean_html
from pipeline.cleaning.text_dump import clean_text
from pipeline.lexicon import Lexicon

__all__ = ["clean"]


def clean(document: RawDocument, lexicon: Lexicon) -> Article | Problem:
    """The article in a document: body without furniture, metadata, every paragraph with its place in the raw text.

    Container metadata (JSON fields, WARC headers) go before what the page or the text says itself.
    """
    if document.markup == "html":
        return clean_html(document, lexicon)
    return clean_text(document, lexicon)
