"""Pages that are no article: home and section pages, galleries, videos, consent walls."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.cleaning.html_blocks import Block, Page
from pipeline.cleaning.page_metadata import PageFacts
from pipeline.lexicon import Lexicon

#: words of body under which a page needs another sign that it is an article
FEW_WORDS = 40


def why_no_article(page: Page, facts: PageFacts, kept: Sequence[Block], lexicon: Lexicon) -> str | None:
    """Why the page is not an article; ``None`` if it is one (or is merely empty)."""
    words = sum(len(block.text.split()) for block in kept)
    stated = facts.schema_types & set(lexicon.page.schema_articles) or facts.page_type == "article"
    other = facts.schema_types & set(lexicon.page.schema_others)
    if other and not stated:
        return f"the page says that it is a {sorted(other)[0]}"
    if words < FEW_WORDS and not stated and facts.page_type in lexicon.page.page_types:
        return f"the page says that it is a {facts.page_type} and has {words} words of text"
    return None
